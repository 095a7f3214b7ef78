//! Recovery codes: ten on a sheet of paper, each lets one in once when the second factor is lost.

use data_encoding::{Encoding, Specification};
use ids::{Dice, StaffId};
use std::sync::LazyLock;
use store::{StoreError, Tx, values};
use vault::Purpose;
use zeroize::Zeroizing;

use super::limits::RECOVERY_CODES;
use crate::People;
use crate::throttle::Tag;

/// 50 random bits: ten letters and digits. Each guess is delayed, and needs the password first.
const CODE_CHARS: usize = 10;
const TYPED_CHARS_MAX: usize = 40;

/// Base32 without letters that are mistaken for digits, after Crockford.
static LETTERS: LazyLock<Encoding> = LazyLock::new(|| {
    let mut letters = Specification::new();
    letters.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    #[expect(clippy::expect_used, reason = "the table above is fixed, and a test reads it")]
    letters.encoding().expect("32 letters, each once")
});

/// A code as it is shown once.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    fn roll(dice: &Dice) -> Self {
        let bytes = Zeroizing::new(dice.bytes::<10>());
        let letters = Zeroizing::new(LETTERS.encode(&*bytes));
        Self(Zeroizing::new(letters[..CODE_CHARS].to_owned()))
    }

    /// Reads one as somebody typed it.
    pub(super) fn parse(typed: &str) -> Option<Self> {
        if typed.chars().count() > TYPED_CHARS_MAX {
            return None;
        }
        let code: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect();
        let is_code = code.len() == CODE_CHARS
            && code.bytes().all(|c| LETTERS.specification().symbols.contains(char::from(c)));
        is_code.then(|| Self(Zeroizing::new(code)))
    }

    /// The code in two groups of five.
    pub fn printed(&self) -> Zeroizing<String> {
        let (one, two) = self.0.split_at(CODE_CHARS / 2);
        Zeroizing::new(format!("{one}-{two}"))
    }

    fn tag(&self, people: &People, staff: StaffId) -> Tag {
        let label = "people recovery code";
        people.tag(Purpose::SecondFactors, label, &[staff.uuid().as_bytes(), self.0.as_bytes()])
    }
}

/// A new sheet; the one before is worth nothing from then on.
pub(super) async fn replace(
    people: &People,
    tx: &Tx,
    staff: StaffId,
) -> Result<Vec<RecoveryCode>, StoreError> {
    tx.exec("DELETE FROM people_recovery_codes WHERE staff_id = $1", values![staff]).await?;
    let codes: Vec<_> = (0..RECOVERY_CODES).map(|_| RecoveryCode::roll(people.dice())).collect();
    for code in &codes {
        let tag = code.tag(people, staff).to_vec();
        tx.exec("INSERT INTO people_recovery_codes (staff_id, tag) VALUES ($1, $2)", values![staff, tag])
            .await?;
    }
    Ok(codes)
}

/// Spends a code; says whether it was one, not spent before.
pub(super) async fn spend(people: &People, tx: &Tx, staff: StaffId, typed: &str) -> Result<bool, StoreError> {
    let Some(code) = RecoveryCode::parse(typed) else { return Ok(false) };
    let tag = code.tag(people, staff).to_vec();
    let sql =
        "SELECT used_at FROM people_recovery_codes WHERE staff_id = $1 AND tag = $2 AND used_at IS NULL";
    if tx.lock_one(sql, values![staff, tag.clone()]).await?.is_none() {
        return Ok(false);
    }
    tx.exec(
        "UPDATE people_recovery_codes SET used_at = $1 WHERE staff_id = $2 AND tag = $3",
        values![people.now(), staff, tag],
    )
    .await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_printed_and_typed_back() {
        let dice = Dice::seeded(5);
        for _ in 0..50 {
            let code = RecoveryCode::roll(&dice);
            let printed = code.printed();
            assert_eq!(printed.len(), 11);
            for typed in [
                printed.to_string(),
                printed.to_lowercase(),
                printed.replace('-', " "),
                printed.replace('0', "o"),
            ] {
                assert_eq!(*RecoveryCode::parse(&typed).unwrap().0, *code.0);
            }
        }
        for typed in ["", "ABCDE-FGHJ", "ABCDE-FGHJKM", "ABCDE-FGHJU", "ABCDE-FGHJé", &"A".repeat(10_000_000)]
        {
            assert!(RecoveryCode::parse(typed).is_none(), "{typed:.20}");
        }
    }
}
