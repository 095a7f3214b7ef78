//! Proving that nothing was changed, left out or put in between.

use store::{Conn, Row, values};

use crate::JournalError;
use crate::append::{BEGINNING, Line};

/// Rows read at a time, so that a long journal needs little memory.
const BATCH_ENTRIES: i64 = 2_000;

/// What [`verify`] found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Every entry follows from the one before, up to the head.
    Whole {
        /// How many there are.
        entries: i64,
        /// The hash of the last, which an outside witness can keep.
        head: Vec<u8>,
    },
    /// The chain is broken.
    Broken {
        /// The first entry that does not fit.
        seq: i64,
        /// How.
        fault: Fault,
    },
}

/// How a chain is broken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// An entry's content or its hash was changed.
    Changed,
    /// An entry is missing.
    Missing,
    /// The head does not agree with the last entry.
    Head,
}

/// Walks the whole chain from the first entry to the head.
///
/// Read the journal inside one transaction or while nothing is written: an append between the last
/// batch and the head would look like a fault.
///
/// # Errors
/// If the database refuses.
pub async fn verify(conn: &Conn) -> Result<Verdict, JournalError> {
    let head = conn.one("SELECT seq, hash FROM journal_head WHERE place = 1", values![]).await?;
    let (head_seq, head_hash) = match head {
        Some(row) => (row.int("seq")?, row.opt_bytes("hash")?.unwrap_or_else(|| BEGINNING.to_vec())),
        None => return Err(JournalError::NoHead),
    };
    let mut before = BEGINNING.to_vec();
    let mut last = 0;
    loop {
        let rows = conn
            .all(
                "SELECT * FROM journal_entries WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3",
                values![last, head_seq, BATCH_ENTRIES],
            )
            .await?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let line = line(row)?;
            if line.seq != last + 1 {
                return Ok(Verdict::Broken { seq: last + 1, fault: Fault::Missing });
            }
            let stored = row.bytes("hash")?;
            if line.hash(&before).as_slice() != stored {
                return Ok(Verdict::Broken { seq: line.seq, fault: Fault::Changed });
            }
            before = stored;
            last = line.seq;
        }
    }
    if last != head_seq {
        return Ok(Verdict::Broken { seq: last + 1, fault: Fault::Missing });
    }
    if before != head_hash {
        return Ok(Verdict::Broken { seq: last, fault: Fault::Head });
    }
    Ok(Verdict::Whole { entries: last, head: before })
}

fn line(row: &Row) -> Result<Line, JournalError> {
    Ok(Line {
        seq: row.int("seq")?,
        at: row.int("at")?,
        actor_kind: row.text("actor_kind")?,
        actor_id: row.opt_id("actor_id")?,
        actor_role: row.opt_text("actor_role")?,
        actor_body: row.opt_text("actor_body")?,
        deed: row.text("deed")?,
        case_id: row.opt_id("case_id")?,
        object_kind: row.opt_text("object_kind")?,
        object_id: row.opt_id("object_id")?,
        purpose: row.opt_text("purpose")?,
        facts: row.text("facts")?,
    })
}
