//! Accounts: who works here, how they join, how they change, how they leave.
//!
//! An account begins with an invitation and its one-time link. When the invited person sets their password,
//! their key pair is made: the secret half is sealed under a key that only the password gives, and once more
//! for the office's recovery key. Nobody else can open it, the administrator included.

mod change;
mod invite;
mod join;
pub(crate) mod limits;
mod password;
mod recover;
mod staff;

pub use invite::{Invitation, InvitationLine};
pub use join::{InvitationPurpose, InvitationView};
pub use recover::Lost;
pub use staff::{Member, NewStaff, Post, Revision, entitled, name_of};

pub(crate) use invite::purge_invitations;
pub(crate) use staff::tidy_name;

use vault::Context;

use crate::{Bearer, Permission, Reach, Role};

/// Seeing who works here.
pub const SEE_STAFF: Permission = Permission::new(
    "people.see-staff",
    "people-may-see-staff",
    &[
        (Role::Caseworker, Reach::Agency),
        (Role::Supervisor, Reach::All),
        (Role::Custodian, Reach::Agency),
        (Role::Ombudsman, Reach::All),
        (Role::Administrator, Reach::All),
        (Role::LiaisonOfficer, Reach::Agency),
    ],
)
.also_for(&[Bearer::System]);

/// Inviting people, and withdrawing invitations.
pub const INVITE: Permission = Permission::new(
    "people.invite",
    "people-may-invite",
    &[(Role::Ombudsman, Reach::All), (Role::Administrator, Reach::All)],
)
.also_for(&[Bearer::System]);

/// Changing what somebody is, and removing them. Nobody does it to themselves.
pub const MANAGE_STAFF: Permission = Permission::new(
    "people.manage-staff",
    "people-may-manage-staff",
    &[(Role::Ombudsman, Reach::All), (Role::Administrator, Reach::All)],
)
.also_for(&[Bearer::System])
.of_what_one_sees(&SEE_STAFF)
.by_a_second_person();

/// Restoring somebody's access with the office's recovery key. Nobody does it to themselves.
pub const RECOVER: Permission = Permission::new(
    "people.recover",
    "people-may-recover",
    &[(Role::Ombudsman, Reach::All), (Role::Administrator, Reach::All)],
)
.also_for(&[Bearer::System])
.of_what_one_sees(&SEE_STAFF)
.by_a_second_person();

/// Where a secret key lies sealed under its owner's password.
pub(crate) fn by_password(staff: ids::StaffId) -> Context {
    Context::new("people.staff.key_by_password", staff)
}

/// Where a secret key lies sealed for the office's recovery key.
pub(crate) fn for_recovery(staff: ids::StaffId) -> Context {
    Context::new("people.staff.key_for_recovery", staff)
}
