//! What an account says, and reading it.

use clock::UtcInstant;
use ids::StaffId;
use store::{Conn, Row, StoreError, values};
use vault::PublicKey;

use super::SEE_STAFF;
use super::limits::NAME_CHARS_MAX;
use crate::{
    Actor, AgencyCode, Columns, EmailAddress, Object, People, Permission, PostError, Role, Roles, TeamCode,
    Trouble, gate,
};

const LANGUAGES_MAX: usize = 20;

/// What somebody is in the office or at an agency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Post {
    /// Their roles.
    pub roles: Roles,
    /// Their team in the office.
    pub team: Option<TeamCode>,
    /// Their agency; none for the office's own staff.
    pub agency: Option<AgencyCode>,
    /// Languages they work in, by code.
    pub languages: Vec<String>,
    /// Whether they are trained for children's cases.
    pub trained_for_children: bool,
}

impl Post {
    /// Whether these go together.
    ///
    /// # Errors
    /// If they do not.
    pub fn check(&self) -> Result<(), PostError> {
        if self.roles.is_empty() {
            return Err(PostError::NoRole);
        }
        let is_liaison = self.roles.has(Role::LiaisonOfficer);
        let is_only_that = self.roles == Roles::from(Role::LiaisonOfficer);
        if is_liaison && (!is_only_that || self.agency.is_none() || self.team.is_some()) {
            return Err(PostError::LiaisonOnly);
        }
        if !is_liaison && self.agency.is_some() {
            return Err(PostError::AgencyWithoutLiaison);
        }
        let is_code = |code: &String| {
            (2..=3).contains(&code.len()) && code.chars().all(|letter| letter.is_ascii_lowercase())
        };
        if self.languages.len() > LANGUAGES_MAX || !self.languages.iter().all(is_code) {
            return Err(PostError::Languages);
        }
        Ok(())
    }

    pub(crate) fn read(row: &Row) -> Result<Self, Trouble> {
        Ok(Self {
            roles: row.text("roles")?.parse().map_err(|_| Trouble::Unknown("role"))?,
            team: row
                .opt_text("team")?
                .map(|code| code.parse())
                .transpose()
                .map_err(|_| Trouble::Unknown("team code"))?,
            agency: row
                .opt_text("agency")?
                .map(|code| code.parse())
                .transpose()
                .map_err(|_| Trouble::Unknown("agency code"))?,
            languages: row.text("languages")?.split_whitespace().map(str::to_owned).collect(),
            trained_for_children: row.bool("trained_for_children")?,
        })
    }

    /// What the gate knows of an account with this post.
    pub(crate) fn object(&self, staff: Option<StaffId>) -> Object {
        Object {
            officer: staff,
            team: self.team.clone(),
            agency: self.agency.clone(),
            // Nobody manages or recovers themselves.
            prepared_by: staff.into_iter().collect(),
            ..Object::default()
        }
    }
}

/// Somebody who is to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStaff {
    /// Where the link goes, and how they will sign in.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: String,
    /// What they will be.
    pub post: Post,
}

/// What an account is to say from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Their name as colleagues see it.
    pub name: String,
    /// What they are.
    pub post: Post,
    /// The revision that was on the screen when this was written.
    pub of: i64,
}

/// An account, without its secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its id.
    pub id: StaffId,
    /// How they sign in.
    pub email: EmailAddress,
    /// Their name as colleagues see it.
    pub name: String,
    /// What they are.
    pub post: Post,
    /// What is sealed for them is sealed with this.
    pub public_key: PublicKey,
    /// When they joined.
    pub made_at: UtcInstant,
    /// When they left.
    pub removed_at: Option<UtcInstant>,
    /// How often the account was changed.
    pub revision: i64,
}

const COLUMNS: &str = "id, email, name, roles, team, agency, languages, trained_for_children, public_key, \
                       made_at, removed_at, revision";

impl Member {
    fn read(row: &Row) -> Result<Self, Trouble> {
        Ok(Self {
            id: row.id("id")?,
            email: row.text("email")?.parse().map_err(|_| Trouble::Unknown("e-mail address"))?,
            name: row.text("name")?,
            post: Post::read(row)?,
            public_key: row.bytes("public_key")?.try_into()?,
            made_at: row.instant("made_at")?,
            removed_at: row.opt_instant("removed_at")?,
            revision: row.int("revision")?,
        })
    }

    /// The account with this id, removed or not. No question to the gate: for actions that asked theirs.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn find(conn: &Conn, id: StaffId) -> Result<Option<Self>, Trouble> {
        let row = conn.one(&format!("SELECT {COLUMNS} FROM people_staff WHERE id = $1"), values![id]).await?;
        row.as_ref().map(Self::read).transpose()
    }

    /// Everybody who works here now, by name. No question to the gate: for actions that asked theirs, such as
    /// handing a case over or wrapping its key.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn all(conn: &Conn) -> Result<Vec<Self>, Trouble> {
        let sql = format!("SELECT {COLUMNS} FROM people_staff WHERE removed_at IS NULL ORDER BY name, id");
        conn.all(&sql, values![]).await?.iter().map(Self::read).collect()
    }

    /// What the gate knows of this account.
    pub fn object(&self) -> Object {
        self.post.object(Some(self.id))
    }
}

impl People {
    /// The accounts that `actor` may see, by name, with those removed at the end.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn staff(&self, actor: &Actor) -> Result<Vec<Member>, Trouble> {
        const FILTER: Columns = Columns {
            case: None,
            question: None,
            officer: Some("id"),
            team: Some("team"),
            agency: Some("agency"),
            child_concerned: None,
            conflict: None,
        };
        let mut values = values![];
        let filter = gate::scope(actor, &SEE_STAFF).to_sql(&FILTER, &mut values);
        let sql = format!(
            "SELECT {COLUMNS} FROM people_staff WHERE {filter}
             ORDER BY CASE WHEN removed_at IS NULL THEN 0 ELSE 1 END, name, id"
        );
        self.store().all(&sql, values).await?.iter().map(Member::read).collect()
    }

    /// One account that `actor` may see.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn member(&self, actor: &Actor, id: StaffId) -> Result<Option<Member>, Trouble> {
        let member = Member::find(self.store(), id).await?;
        Ok(member.filter(|member| gate::may(actor, &SEE_STAFF, &member.object()) == gate::Verdict::Allowed))
    }
}

/// Everybody who works here now and has `permission` for `object`, with the key that what is theirs is
/// wrapped to.
///
/// # Errors
/// If the database refuses.
pub async fn entitled(
    conn: &Conn,
    permission: &Permission,
    object: &Object,
) -> Result<Vec<(StaffId, PublicKey)>, Trouble> {
    let members = Member::all(conn).await?;
    let has = |member: &Member| {
        let Post { roles, team, agency, trained_for_children, .. } = &member.post;
        gate::standing(Some(member.id), *roles, team.as_ref(), agency.as_ref(), *trained_for_children)
            .has(permission, object)
    };
    Ok(members.iter().filter(|member| has(member)).map(|member| (member.id, member.public_key)).collect())
}

/// The name of somebody who works or worked here, as colleagues and complainants read it.
///
/// # Errors
/// If the database refuses.
pub async fn name_of(conn: &Conn, staff: StaffId) -> Result<Option<String>, Trouble> {
    Ok(Member::find(conn, staff).await?.map(|member| member.name))
}

/// A name as it is kept: without what surrounds it, and without signs that hide or reorder letters.
pub(crate) fn tidy_name(typed: &str) -> Option<String> {
    let name = typed.trim();
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let is_good = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX && !name.chars().any(is_hidden);
    is_good.then(|| name.to_owned())
}

/// Whether somebody works here under this address now.
pub(crate) async fn is_taken(conn: &Conn, email: &EmailAddress) -> Result<bool, StoreError> {
    let sql = "SELECT id FROM people_staff WHERE email = $1 AND removed_at IS NULL";
    Ok(conn.one(sql, values![email]).await?.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(roles: &[Role]) -> Post {
        Post { roles: Roles::of(roles), languages: vec!["ru".to_owned()], ..Post::default() }
    }

    #[test]
    fn roles_team_and_agency_go_together() {
        let team: Option<TeamCode> = "north".parse().ok();
        let agency: Option<AgencyCode> = "police".parse().ok();
        let liaison = Post { agency: agency.clone(), ..post(&[Role::LiaisonOfficer]) };
        assert_eq!(liaison.check(), Ok(()));
        assert_eq!(Post { team: team.clone(), ..post(&[Role::Caseworker]) }.check(), Ok(()));
        for (wrong, why) in [
            (post(&[]), PostError::NoRole),
            (post(&[Role::LiaisonOfficer]), PostError::LiaisonOnly),
            (Post { team, ..liaison.clone() }, PostError::LiaisonOnly),
            (
                Post { roles: Roles::of(&[Role::LiaisonOfficer, Role::Supervisor]), ..liaison },
                PostError::LiaisonOnly,
            ),
            (Post { agency, ..post(&[Role::Caseworker]) }, PostError::AgencyWithoutLiaison),
            (
                Post { languages: vec!["Russian".to_owned()], ..post(&[Role::Caseworker]) },
                PostError::Languages,
            ),
        ] {
            assert_eq!(wrong.check(), Err(why));
        }
    }

    #[test]
    fn names_are_tidied_and_hide_nothing() {
        assert_eq!(tidy_name("  Нур Сафар "), Some("Нур Сафар".to_owned()));
        for bad in ["", "  ", "a\nb", "a\u{202e}b", "a\u{200b}", &"я".repeat(121)] {
            assert_eq!(tidy_name(bad), None, "{bad:?}");
        }
    }
}
