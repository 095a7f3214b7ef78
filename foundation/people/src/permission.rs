//! What may be done, by whom: declared by desks, decided by the [gate](crate::gate).

use crate::{Reach, Role};

/// Who may do something without holding a role.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Bearer {
    /// Anybody at all.
    Stranger,
    /// Who holds the receipt, on their own case.
    Complainant,
    /// Who holds a one-time link, on the question it was sent with.
    Link,
    /// The office's own scheduled work.
    System,
}

/// One thing that may be done or seen, and who may.
///
/// ```
/// use people::{Bearer, Permission, Reach, Role};
/// const SEE: Permission = Permission::new("cases.see", "cases-may-see", &[
///     (Role::Caseworker, Reach::Mine),
///     (Role::Supervisor, Reach::Team),
/// ])
/// .also_for(&[Bearer::Complainant]);
/// const CLOSE: Permission =
///     Permission::new("cases.close", "cases-may-close", &[(Role::Supervisor, Reach::Team)])
///         .of_what_one_sees(&SEE)
///         .by_a_second_person();
/// assert_eq!(CLOSE.key, "cases.close");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Permission {
    /// Its name in the API and the table of permissions: `cases.close`.
    pub key: &'static str,
    /// The message that tells people what it is.
    pub words_key: &'static str,
    /// The roles that have it, each with its reach.
    pub grants: &'static [(Role, Reach)],
    /// Who has it without a role.
    pub bearers: &'static [Bearer],
    pub(crate) seen_by: Option<&'static Permission>,
    pub(crate) second_person: bool,
    pub(crate) reveals_identity: bool,
}

impl Permission {
    /// A permission of these roles.
    pub const fn new(key: &'static str, words_key: &'static str, grants: &'static [(Role, Reach)]) -> Self {
        Self {
            key,
            words_key,
            grants,
            bearers: &[],
            seen_by: None,
            second_person: false,
            reveals_identity: false,
        }
    }

    /// The same, also for these who hold no role.
    #[must_use]
    pub const fn also_for(self, bearers: &'static [Bearer]) -> Self {
        Self { bearers, ..self }
    }

    /// The same, for things that one may `see`. Who sees a thing and may not do this to it is told so; who
    /// does not see it is told that there is no such thing.
    #[must_use]
    pub const fn of_what_one_sees(self, see: &'static Permission) -> Self {
        Self { seen_by: Some(see), ..self }
    }

    /// The same, and never for who prepared what it is about: nobody approves their own.
    #[must_use]
    pub const fn by_a_second_person(self) -> Self {
        Self { second_person: true, ..self }
    }

    /// The same, and where the complainant asked to stay unnamed, only for those to whom the custodian said yes.
    #[must_use]
    pub const fn revealing_identity(self) -> Self {
        Self { reveals_identity: true, ..self }
    }
}
