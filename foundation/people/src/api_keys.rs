//! Keys by which programs call the API.
//!
//! A key stands in for one role, of the office or of one agency. Its secret is shown once; the row knows it by
//! its SHA-256 and holds the program's own secret key sealed under it, so that a program opens what was
//! wrapped for it and nothing else.

use std::fmt;
use std::str::FromStr;

use clock::UtcInstant;
use ids::ApiKeyId;
use journal::Entry;
use store::{Row, values};
use vault::{Context, KeyPair, ParseTokenError, PublicKey, Sealed, Token};
use zeroize::Zeroizing;

use crate::accounts::tidy_name;
use crate::sessions::TOUCH_SECONDS;
use crate::{
    AccountError, Actor, AgencyCode, ApiKeyActor, Bearer, Columns, Denied, Object, People, Permission, Post,
    Reach, Role, Roles, TeamCode, Trouble, gate,
};

/// Making, seeing and revoking API keys: the office's by who manages accounts, an agency's by its own
/// liaison officers as well.
pub const MANAGE_API_KEYS: Permission = Permission::new(
    "people.manage-api-keys",
    "people-may-manage-api-keys",
    &[
        (Role::Ombudsman, Reach::All),
        (Role::Administrator, Reach::All),
        (Role::LiaisonOfficer, Reach::Agency),
    ],
)
.also_for(&[Bearer::System]);

/// What every secret begins with, so that scanners find one that was published by mistake.
const PREFIX: &str = "recourse_";

/// The secret of an API key, shown once.
///
/// ```
/// use ids::Dice;
/// use people::ApiSecret;
/// let secret = ApiSecret::roll(&Dice::seeded(1));
/// let text = secret.text();
/// assert!(text.starts_with("recourse_") && text.len() == 52);
/// assert!(text.parse::<ApiSecret>().is_ok());
/// ```
pub struct ApiSecret(Token);

impl ApiSecret {
    /// A new secret.
    pub fn roll(dice: &ids::Dice) -> Self {
        Self(Token::roll(dice))
    }

    /// The secret, as the program sends it.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{PREFIX}{}", *self.0.text()))
    }
}

impl FromStr for ApiSecret {
    type Err = ParseTokenError;

    fn from_str(text: &str) -> Result<Self, ParseTokenError> {
        Token::parse(text.strip_prefix(PREFIX).ok_or(ParseTokenError)?).map(Self)
    }
}

/// A program that is to call the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewApiKey {
    /// What it is called.
    pub name: String,
    /// The role it stands in for.
    pub role: Role,
    /// The team it works for.
    pub team: Option<TeamCode>,
    /// The agency it belongs to; none for the office's own programs.
    pub agency: Option<AgencyCode>,
    /// Whether it may see children's cases.
    pub trained_for_children: bool,
    /// When it stops working by itself.
    pub ends_at: Option<UtcInstant>,
}

impl NewApiKey {
    fn object(&self) -> Object {
        Object { team: self.team.clone(), agency: self.agency.clone(), ..Object::default() }
    }
}

/// A key as those see it who manage keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKeyLine {
    /// Its id.
    pub id: ApiKeyId,
    /// What it says of its program.
    pub key: NewApiKey,
    /// What is sealed for the program is sealed with this.
    pub public_key: PublicKey,
    /// When it was made.
    pub made_at: UtcInstant,
    /// When it was last used, to the minute.
    pub used_at: Option<UtcInstant>,
    /// When it was revoked.
    pub revoked_at: Option<UtcInstant>,
}

impl fmt::Display for ApiKeyLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.key.name, self.key.role)
    }
}

const COLUMNS: &str = "id, name, role, team, agency, trained_for_children, public_key, made_at, used_at, \
                       ends_at, revoked_at";

impl People {
    /// Makes a key. The secret is for the program, and is kept nowhere.
    ///
    /// # Errors
    /// If `actor` may not, or the name, role, team and agency will not do.
    pub async fn make_api_key(
        &self,
        actor: &Actor,
        new: &NewApiKey,
    ) -> Result<(ApiKeyId, ApiSecret), AccountError> {
        gate::may(actor, &MANAGE_API_KEYS, &new.object()).or_stop()?;
        let post = Post {
            roles: Roles::from(new.role),
            team: new.team.clone(),
            agency: new.agency.clone(),
            ..Post::default()
        };
        post.check()?;
        let name = tidy_name(&new.name).ok_or(AccountError::Name)?;
        let (now, dice) = (self.now(), self.dice());
        let (id, secret, pair) = (ApiKeyId::new(now, dice), ApiSecret::roll(dice), KeyPair::generate(dice));
        let tx = self.store().write().await?;
        tx.exec(
            "INSERT INTO people_api_keys (id, lookup, name, role, team, agency, trained_for_children,
               public_key, wrapped_key, made_by, made_at, ends_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            values![
                id,
                secret.0.lookup(),
                name,
                new.role.as_str(),
                new.team.clone().map(String::from),
                new.agency.clone().map(String::from),
                new.trained_for_children,
                pair.public,
                secret.0.key().seal_key(&place(id), &pair.secret, dice),
                actor.staff_id(),
                now,
                new.ends_at
            ],
        )
        .await?;
        let entry = Entry::new(now, actor.reference(), "people-deed-api-key-made")
            .on("api-key", id)
            .with(serde_json::json!({ "role": new.role.as_str() }));
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok((id, secret))
    }

    /// The keys that `actor` may manage, the newest first.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn api_keys(&self, actor: &Actor) -> Result<Vec<ApiKeyLine>, Trouble> {
        const FILTER: Columns = Columns {
            case: None,
            question: None,
            officer: None,
            team: Some("team"),
            agency: Some("agency"),
            child_concerned: None,
            conflict: None,
        };
        let mut values = values![];
        let filter = gate::scope(actor, &MANAGE_API_KEYS).to_sql(&FILTER, &mut values);
        let sql = format!("SELECT {COLUMNS} FROM people_api_keys WHERE {filter} ORDER BY made_at DESC, id");
        self.store().all(&sql, values).await?.iter().map(line).collect()
    }

    /// Revokes a key: from the next call on it is worth nothing. Says whether it still worked.
    ///
    /// # Errors
    /// If `actor` may not, or there is no such key.
    pub async fn revoke_api_key(&self, actor: &Actor, id: ApiKeyId) -> Result<bool, AccountError> {
        let now = self.now();
        let tx = self.store().write().await?;
        let sql = format!("SELECT {COLUMNS} FROM people_api_keys WHERE id = $1");
        let row = tx.lock_one(&sql, values![id]).await?.ok_or(Denied::NotFound)?;
        let known = line(&row)?;
        gate::may(actor, &MANAGE_API_KEYS, &known.key.object()).or_stop()?;
        if known.revoked_at.is_some() {
            return Ok(false);
        }
        tx.exec("UPDATE people_api_keys SET revoked_at = $1 WHERE id = $2", values![now, id]).await?;
        let entry = Entry::new(now, actor.reference(), "people-deed-api-key-revoked").on("api-key", id);
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// The program that shows this secret; `None` if the key is unknown, revoked or has ended.
    ///
    /// # Errors
    /// If the database refuses, or the program's key does not open.
    pub async fn program(&self, secret: &ApiSecret) -> Result<Option<ApiKeyActor>, Trouble> {
        let sql = format!("SELECT {COLUMNS}, wrapped_key FROM people_api_keys WHERE lookup = $1");
        let Some(row) = self.store().one(&sql, values![secret.0.lookup()]).await? else { return Ok(None) };
        let (known, now) = (line(&row)?, self.now());
        if known.revoked_at.is_some() || known.key.ends_at.is_some_and(|end| end <= now) {
            return Ok(None);
        }
        if known.used_at.is_none_or(|used| now.seconds_since(used) >= TOUCH_SECONDS) {
            let tx = self.store().write().await?;
            tx.exec("UPDATE people_api_keys SET used_at = $1 WHERE id = $2", values![now, known.id]).await?;
            tx.commit().await?;
        }
        let key = secret.0.key().open_key(&place(known.id), &Sealed::from(row.bytes("wrapped_key")?))?;
        Ok(Some(ApiKeyActor {
            id: known.id,
            name: known.key.name,
            role: known.key.role,
            team: known.key.team,
            agency: known.key.agency,
            trained_for_children: known.key.trained_for_children,
            key,
        }))
    }
}

fn line(row: &Row) -> Result<ApiKeyLine, Trouble> {
    let code = |column| -> Result<Option<String>, Trouble> { Ok(row.opt_text(column)?) };
    Ok(ApiKeyLine {
        id: row.id("id")?,
        key: NewApiKey {
            name: row.text("name")?,
            role: row.text("role")?.parse().map_err(|_| Trouble::Unknown("role"))?,
            team: code("team")?
                .map(|team| team.parse())
                .transpose()
                .map_err(|_| Trouble::Unknown("team code"))?,
            agency: code("agency")?
                .map(|agency| agency.parse())
                .transpose()
                .map_err(|_| Trouble::Unknown("agency code"))?,
            trained_for_children: row.bool("trained_for_children")?,
            ends_at: row.opt_instant("ends_at")?,
        },
        public_key: row.bytes("public_key")?.try_into()?,
        made_at: row.instant("made_at")?,
        used_at: row.opt_instant("used_at")?,
        revoked_at: row.opt_instant("revoked_at")?,
    })
}

/// Where a program's secret key is sealed.
fn place(id: ApiKeyId) -> Context {
    Context::new("people.api_keys.wrapped_key", id)
}
