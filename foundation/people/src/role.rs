//! The roles, and how far each reaches.

use std::fmt;
use std::str::FromStr;

/// What somebody is in the office or at an agency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Role {
    /// Handles the cases given to them.
    Caseworker,
    /// Leads a team, hands cases out, is the second pair of eyes.
    Supervisor,
    /// Heads the office.
    Ombudsman,
    /// Decides whether a hidden name may be shown, and why.
    Custodian,
    /// Answers for an agency: sees the questions put to it and nothing else.
    LiaisonOfficer,
    /// Makes figures, and sees no person in them.
    Statistician,
    /// Keeps accounts, keys and settings, and sees no case.
    Administrator,
}

impl Role {
    /// Every role, in the order in which they are listed to people.
    pub const ALL: [Self; 7] = [
        Self::Caseworker,
        Self::Supervisor,
        Self::Ombudsman,
        Self::Custodian,
        Self::LiaisonOfficer,
        Self::Statistician,
        Self::Administrator,
    ];

    /// The word kept in the database and written in a command.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Supervisor => "supervisor",
            Self::Ombudsman => "ombudsman",
            Self::Custodian => "custodian",
            Self::LiaisonOfficer => "liaison-officer",
            Self::Statistician => "statistician",
            Self::Administrator => "administrator",
        }
    }

    /// The message that names it to people.
    pub const fn words_key(self) -> &'static str {
        match self {
            Self::Caseworker => "people-role-caseworker",
            Self::Supervisor => "people-role-supervisor",
            Self::Ombudsman => "people-role-ombudsman",
            Self::Custodian => "people-role-custodian",
            Self::LiaisonOfficer => "people-role-liaison-officer",
            Self::Statistician => "people-role-statistician",
            Self::Administrator => "people-role-administrator",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A word that is no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no role: write caseworker, supervisor, ombudsman, custodian, liaison-officer, statistician or administrator"
)]
pub struct ParseRoleError(String);

impl FromStr for Role {
    type Err = ParseRoleError;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|role| role.as_str() == word)
            .ok_or_else(|| ParseRoleError(word.to_owned()))
    }
}

/// A set of roles.
///
/// ```
/// use people::{Role, Roles};
/// let roles: Roles = "caseworker supervisor".parse()?;
/// assert!(roles.has(Role::Supervisor) && !roles.has(Role::Custodian));
/// assert_eq!(roles.to_string(), "caseworker supervisor");
/// # Ok::<(), people::ParseRoleError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Roles(u8);

impl Roles {
    /// The set of these.
    pub fn of(roles: &[Role]) -> Self {
        roles.iter().copied().collect()
    }

    /// Whether `role` is among them.
    pub const fn has(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in the order of [`Role::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | role.bit()))
    }
}

impl From<Role> for Roles {
    fn from(role: Role) -> Self {
        Self(role.bit())
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, role) in self.iter().enumerate() {
            let gap = if place == 0 { "" } else { " " };
            write!(f, "{gap}{}", role.as_str())?;
        }
        Ok(())
    }
}

impl FromStr for Roles {
    type Err = ParseRoleError;

    fn from_str(words: &str) -> Result<Self, Self::Err> {
        words.split([' ', ',']).filter(|word| !word.is_empty()).map(str::parse).collect()
    }
}

/// How far a permission reaches. Each reach holds all that the one before holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reach {
    /// What was given to me.
    Mine,
    /// What was given to my team.
    Team,
    /// What belongs to my agency; for the office's own staff, to the office.
    Agency,
    /// Everything.
    All,
}

impl Reach {
    /// Every reach, narrowest first.
    pub const ALL: [Self; 4] = [Self::Mine, Self::Team, Self::Agency, Self::All];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_a_word_and_back() {
        for role in Role::ALL {
            assert_eq!(role.as_str().parse(), Ok(role));
            assert_eq!(role.words_key(), format!("people-role-{}", role.as_str()));
        }
        assert!("boss".parse::<Role>().unwrap_err().to_string().contains("write caseworker"));
    }

    #[test]
    fn a_set_is_words_and_back() {
        for bits in 0..128 {
            let roles = Roles(bits);
            assert_eq!(roles.to_string().parse(), Ok(roles));
            assert_eq!(roles.iter().collect::<Roles>(), roles);
        }
        assert_eq!("supervisor,caseworker".parse(), Ok(Roles::of(&[Role::Caseworker, Role::Supervisor])));
        assert!("caseworker boss".parse::<Roles>().is_err());
    }
}
