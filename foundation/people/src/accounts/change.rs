//! Changing what somebody is, and removing them.

use ids::StaffId;
use journal::Entry;
use store::{Tx, values};

use super::staff::tidy_name;
use super::{MANAGE_STAFF, Member, Post, Revision};
use crate::{AccountError, Actor, Denied, People, Role, gate, sessions, sign_in};

impl People {
    /// Changes what somebody is. Their sessions end, so that what they may do is right from the next sign-in.
    ///
    /// # Errors
    /// If `actor` may not, the name or post will not do, somebody else changed it meanwhile, or nobody would
    /// be left to manage accounts.
    pub async fn revise(
        &self,
        actor: &Actor,
        staff: StaffId,
        revision: &Revision,
    ) -> Result<(), AccountError> {
        let tx = self.store().write().await?;
        let member = lock(&tx, staff).await?;
        gate::may(actor, &MANAGE_STAFF, &member.object()).or_stop()?;
        revision.post.check()?;
        let name = tidy_name(&revision.name).ok_or(AccountError::Name)?;
        if revision.of != member.revision {
            return Err(AccountError::Stale);
        }
        let post = &revision.post;
        keep_a_manager(&tx, &member, post).await?;
        tx.exec(
            "UPDATE people_staff SET name = $1, roles = $2, team = $3, agency = $4, languages = $5,
               trained_for_children = $6, revision = revision + 1
             WHERE id = $7",
            values![
                name,
                post.roles.to_string(),
                post.team.clone().map(String::from),
                post.agency.clone().map(String::from),
                post.languages.join(" "),
                post.trained_for_children,
                staff
            ],
        )
        .await?;
        if *post != member.post {
            sessions::end_all_of_staff(&tx, staff).await?;
        }
        let facts =
            serde_json::json!({ "roles": post.roles.to_string(), "before": member.post.roles.to_string() });
        let entry = Entry::new(self.now(), actor.reference(), "people-deed-post-changed")
            .on("staff", staff)
            .with(facts);
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Removes somebody in the caller's transaction: their keys, second factors and sessions are destroyed,
    /// their name stays for the journal's sake. The caller hands their cases over and removes what was wrapped
    /// for them before it commits.
    ///
    /// # Errors
    /// If `actor` may not, there is no such account, or nobody would be left to manage accounts.
    pub async fn remove(&self, tx: &Tx, actor: &Actor, staff: StaffId) -> Result<(), AccountError> {
        let member = lock(tx, staff).await?;
        gate::may(actor, &MANAGE_STAFF, &member.object()).or_stop()?;
        keep_a_manager(tx, &member, &Post::default()).await?;
        let now = self.now();
        sign_in::remove_factors(tx, staff).await?;
        sessions::end_all_of_staff(tx, staff).await?;
        tx.exec(
            "UPDATE people_staff SET password = NULL, key_by_password = NULL, key_for_recovery = NULL,
               removed_at = $1, revision = revision + 1
             WHERE id = $2",
            values![now, staff],
        )
        .await?;
        tx.exec(
            "UPDATE people_invitations SET withdrawn_at = $1, wrapped_key = NULL
             WHERE staff_id = $2 AND used_at IS NULL AND withdrawn_at IS NULL",
            values![now, staff],
        )
        .await?;
        let entry = Entry::new(now, actor.reference(), "people-deed-removed").on("staff", staff);
        journal::append(tx, &entry).await?;
        Ok(())
    }
}

async fn lock(tx: &Tx, staff: StaffId) -> Result<Member, AccountError> {
    let sql = "SELECT id FROM people_staff WHERE id = $1 AND removed_at IS NULL";
    tx.lock_one(sql, values![staff]).await?.ok_or(Denied::NotFound)?;
    Ok(Member::find(tx, staff).await?.ok_or(Denied::NotFound)?)
}

/// Refuses what would leave nobody to manage accounts. Locks those who do, so that two who remove each other
/// at once do not both succeed.
async fn keep_a_manager(tx: &Tx, member: &Member, post: &Post) -> Result<(), AccountError> {
    let manages = |roles: crate::Roles| roles.has(Role::Administrator) || roles.has(Role::Ombudsman);
    if manages(post.roles) || !manages(member.post.roles) {
        return Ok(());
    }
    let sql = "SELECT id, roles FROM people_staff WHERE removed_at IS NULL
               AND (roles LIKE '%administrator%' OR roles LIKE '%ombudsman%') ORDER BY id";
    let rows = tx.lock_all(sql, values![]).await?;
    let mut others = 0;
    for row in &rows {
        others += usize::from(row.id::<StaffId>("id")? != member.id);
    }
    if others == 0 { Err(AccountError::LastManager) } else { Ok(()) }
}
