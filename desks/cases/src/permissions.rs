//! What may be done at this desk, and by whom.

use people::{Bearer, Permission, Reach, Role};

/// Send a complaint.
pub static SUBMIT: Permission = Permission::new(
    "cases.submit",
    "cases-may-submit",
    &[(Role::Caseworker, Reach::All), (Role::Supervisor, Reach::All)],
)
.also_for(&[Bearer::Stranger]);

/// Open a case and read it.
pub static SEE_CASE: Permission = Permission::new(
    "cases.see",
    "cases-may-see",
    &[(Role::Caseworker, Reach::Mine), (Role::Supervisor, Reach::Team), (Role::Ombudsman, Reach::All)],
)
.also_for(&[Bearer::Complainant, Bearer::System]);

/// Open a case that nobody has yet, to see whose it should be.
pub static SEE_NEW: Permission =
    Permission::new("cases.see-new", "cases-may-see-new", &[(Role::Caseworker, Reach::Team)]);

/// Write to the other side of a case.
pub static WRITE: Permission = Permission::new(
    "cases.write",
    "cases-may-write",
    &[(Role::Caseworker, Reach::Mine), (Role::Supervisor, Reach::Team), (Role::Ombudsman, Reach::All)],
)
.also_for(&[Bearer::Complainant])
.of_what_one_sees(&SEE_CASE);

/// Read the complainant's name.
pub static SEE_NAME: Permission = Permission::new(
    "cases.see-name",
    "cases-may-see-name",
    &[(Role::Caseworker, Reach::Mine), (Role::Supervisor, Reach::Team), (Role::Ombudsman, Reach::All)],
)
.also_for(&[Bearer::Complainant])
.of_what_one_sees(&SEE_CASE)
.revealing_identity();

/// All of them.
pub static ALL: &[&Permission] = &[&SUBMIT, &SEE_CASE, &SEE_NEW, &WRITE, &SEE_NAME];
