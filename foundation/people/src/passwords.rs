//! Which new passwords will do: long ones that are not the first that others would try.
//!
//! No rule asks for capitals, digits or signs: such rules make passwords that people forget and machines
//! guess. Length counts, and not being on everybody's list.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use vault::Password;

use crate::EmailAddress;

/// Characters a new password has at least.
pub const PASSWORD_CHARS_MIN: usize = 12;
/// Different characters it has at least: `abababababab` is as good as `ab`.
const DIFFERENT_CHARS_MIN: usize = 5;
/// A part of the e-mail address shorter than this may occur by chance.
const LOCAL_PART_CHARS_MIN: usize = 4;

/// Words on which guessers build: with nothing but digits and signs around, they are no password.
static COMMON: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    include_str!("../data/common-passwords.txt").lines().filter(|line| !line.is_empty()).collect()
});

/// Runs along keyboards, alphabets and digits.
const RUNS: [&str; 10] = [
    "01234567890123456789",
    "98765432109876543210",
    "abcdefghijklmnopqrstuvwxyz",
    "zyxwvutsrqponmlkjihgfedcba",
    "qwertyuiopasdfghjklzxcvbnm",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
];

/// Why a new password will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// It has fewer than twelve characters.
    #[error("a password has at least 12 characters")]
    Short,
    /// It has more than 1024 bytes.
    #[error("a password has at most 1024 bytes")]
    Long,
    /// It is among the first that a guesser tries.
    #[error("this is among the first passwords that others would try")]
    Common,
    /// It is made of the person's own e-mail address.
    #[error("a password is not made of the e-mail address")]
    OwnName,
}

impl WeakPassword {
    /// The message that tells it to people.
    pub const fn words_key(self) -> &'static str {
        match self {
            Self::Short => "people-password-short",
            Self::Long => "people-password-long",
            Self::Common => "people-password-common",
            Self::OwnName => "people-password-own-name",
        }
    }
}

/// Takes a new password, if it will do for the person with this address.
///
/// ```
/// use people::{WeakPassword, new_password};
/// let me = "ada@office.example".parse().unwrap();
/// assert!(new_password("seven herons over the mill", &me).is_ok());
/// assert_eq!(new_password("Password2026", &me).err(), Some(WeakPassword::Common));
/// ```
///
/// # Errors
/// If it will not do.
pub fn new_password(typed: &str, person: &EmailAddress) -> Result<Password, WeakPassword> {
    if typed.is_empty() {
        return Err(WeakPassword::Short);
    }
    let password = Password::new(typed).map_err(|_| WeakPassword::Long)?;
    if password.chars_count() < PASSWORD_CHARS_MIN {
        return Err(WeakPassword::Short);
    }
    let small = typed.to_lowercase();
    if is_common(&small) {
        return Err(WeakPassword::Common);
    }
    let local = person.local_part();
    let rest = small.replace(person.as_str(), "").replace(local, "");
    if local.chars().count() >= LOCAL_PART_CHARS_MIN
        && rest.len() < small.len()
        && rest.chars().count() < PASSWORD_CHARS_MIN / 2
    {
        return Err(WeakPassword::OwnName);
    }
    Ok(password)
}

fn is_common(small: &str) -> bool {
    let different: BTreeSet<char> = small.chars().collect();
    if different.len() < DIFFERENT_CHARS_MIN {
        return true;
    }
    let letters_and_digits: String = small.chars().filter(|c| c.is_alphanumeric()).collect();
    if RUNS.iter().any(|run| run.contains(&letters_and_digits)) {
        return true;
    }
    // p4ssw0rd is password to every guesser.
    let plain = |c| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        c => c,
    };
    let core = |text: &str| {
        let trimmed = text.trim_matches(|c: char| !c.is_alphabetic());
        trimmed.chars().map(plain).filter(|c| c.is_alphabetic()).collect::<String>()
    };
    // Of a word said twice, half is looked up.
    let core = core(small);
    let half: String = core.chars().take(core.chars().count() / 2).collect();
    let is_twice = !half.is_empty() && core == half.repeat(2);
    COMMON.contains(core.as_str()) || COMMON.contains(small) || (is_twice && COMMON.contains(half.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(typed: &str) -> Result<(), WeakPassword> {
        let me = "dana.mirova@office.example".parse().unwrap();
        new_password(typed, &me).map(drop)
    }

    #[test]
    fn long_and_uncommon_will_do() {
        for good in [
            "seven herons over the mill",
            "correct-horse-staple",
            "сорок белых лодок",
            "۱۲ پرنده بر بام خانه",
            "kqxvzjwpfmtb",
            "Tr0ub4dor&3xyzzy",
            "dana.mirova sings in the rain at noon",
        ] {
            assert_eq!(judge(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn short_common_and_own_names_will_not() {
        use WeakPassword::{Common, Long, OwnName, Short};
        for (bad, why) in [
            ("", Short),
            ("elevenchars", Short),
            ("Password2026", Common),
            ("p4ssw0rd!!!!", Common),
            ("passwordpassword", Common),
            ("Qwerty123456", Common),
            ("123456789012", Common),
            ("qwertyuiopas", Common),
            ("йцукенгшщзхъ", Common),
            ("aaaaaaaaaaaaaaaa", Common),
            ("abababababababab", Common),
            ("ombudsman2026", Common),
            ("Администратор1", Common),
            ("dana.mirova1", OwnName),
            ("dana.mirova@office.example", OwnName),
            ("1qaz2wsx3edc", Common),
        ] {
            assert_eq!(judge(bad), Err(why), "{bad}");
        }
        assert_eq!(judge(&"long ".repeat(1000)), Err(Long));
    }

    #[test]
    fn the_list_is_in_small_letters_only() {
        for word in COMMON.iter() {
            assert_eq!(word.to_lowercase(), **word);
        }
    }
}
