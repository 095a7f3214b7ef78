//! Laws of sealing: what is sealed opens again, and nothing else does.

use ids::Dice;
use proptest::prelude::*;
use vault::{CannotOpen, Context, KeyPair, OfficeKey, PublicKey, Purpose, Sealed, Token};

fn place() -> Context {
    Context::new("cases.messages.body", "0190b2c4-7d1e-7000-8000-000000000001")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_key_pair_opens_what_it_sealed(seed: u64, plain in prop::collection::vec(any::<u8>(), 0..2000)) {
        let dice = Dice::seeded(seed);
        let pair = KeyPair::generate(&dice);
        let sealed = pair.public.seal(&place(), &plain, &dice);
        prop_assert_eq!(&*pair.secret.open(&place(), &sealed)?, &plain[..]);
    }

    #[test]
    fn a_wrapping_key_opens_what_it_sealed(seed: u64, plain in prop::collection::vec(any::<u8>(), 0..2000)) {
        let dice = Dice::seeded(seed);
        let kek = Token::roll(&dice).key();
        let sealed = kek.seal(&place(), &plain, &dice);
        prop_assert_eq!(&*kek.open(&place(), &sealed)?, &plain[..]);
    }

    #[test]
    fn one_flipped_bit_is_refused(seed: u64, plain in prop::collection::vec(any::<u8>(), 0..200), at: prop::sample::Index) {
        let dice = Dice::seeded(seed);
        let pair = KeyPair::generate(&dice);
        let kek = Token::roll(&dice).key();
        for (sealed, by_pair) in [(pair.public.seal(&place(), &plain, &dice), true), (kek.seal(&place(), &plain, &dice), false)] {
            let mut bytes = Vec::from(sealed);
            let bit = at.index(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
            let forged = Sealed::from(bytes);
            let opened = if by_pair { pair.secret.open(&place(), &forged) } else { kek.open(&place(), &forged) };
            // The highest bit of a curve point is ignored by definition (RFC 7748), but HPKE binds the
            // point's bytes into the key, so that even this bit counts.
            prop_assert!(opened.is_err(), "bit {}", bit);
        }
    }

    #[test]
    fn any_bytes_get_an_answer(seed: u64, bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let dice = Dice::seeded(seed);
        let forged = Sealed::from(bytes);
        prop_assert!(KeyPair::generate(&dice).secret.open(&place(), &forged).is_err());
        prop_assert!(Token::roll(&dice).key().open(&place(), &forged).is_err());
    }
}

#[test]
fn another_place_or_key_is_refused() {
    let dice = Dice::seeded(1);
    let (pair, other) = (KeyPair::generate(&dice), KeyPair::generate(&dice));
    let sealed = pair.public.seal(&place(), "text", &dice);
    assert_eq!(
        pair.secret.open(&Context::new("cases.messages.body", "other"), &sealed).err(),
        Some(CannotOpen)
    );
    assert_eq!(
        pair.secret
            .open(&Context::new("cases.notes.body", "0190b2c4-7d1e-7000-8000-000000000001"), &sealed)
            .err(),
        Some(CannotOpen)
    );
    assert_eq!(other.secret.open(&place(), &sealed).err(), Some(CannotOpen));
    let office = OfficeKey::roll(&dice);
    let sealed = office.kek(Purpose::Post).seal(&place(), "text", &dice);
    assert_eq!(office.kek(Purpose::Drafts).open(&place(), &sealed).err(), Some(CannotOpen));
    assert!(office.kek(Purpose::Post).open(&place(), &sealed).is_ok());
}

#[test]
fn the_same_text_is_never_sealed_the_same() {
    let dice = Dice::seeded(1);
    let pair = KeyPair::generate(&dice);
    assert_ne!(pair.public.seal(&place(), "yes", &dice), pair.public.seal(&place(), "yes", &dice));
    let [yes, no] = ["yes", "no"].map(|word| pair.public.seal(&place(), word, &dice).as_bytes().len());
    assert_eq!(yes, no, "short answers cannot be told apart by length");
}

#[test]
fn json_and_keys_go_the_same_way() {
    let dice = Dice::seeded(1);
    let (pair, inner) = (KeyPair::generate(&dice), KeyPair::generate(&dice));
    let sealed = pair.public.seal_json(&place(), &("Zarina", 7), &dice).unwrap();
    assert_eq!(pair.secret.open_json::<(String, i32)>(&place(), &sealed), Ok(("Zarina".to_owned(), 7)));
    assert_eq!(pair.secret.open_json::<Vec<String>>(&place(), &sealed), Err(CannotOpen));
    let wrapped = pair.public.seal_key(&place(), &inner.secret, &dice);
    assert!(pair.secret.open_key(&place(), &wrapped).is_ok_and(|key| key.public() == inner.public));
    let kek = Token::roll(&dice).key();
    let wrapped = kek.seal_key(&place(), &inner.secret.duplicate(), &dice);
    assert!(kek.open_key(&place(), &wrapped).is_ok_and(|key| key.public() == inner.public));
}

#[test]
fn points_of_small_order_are_no_keys() {
    let mut one = [0; 32];
    one[0] = 1;
    assert_eq!(PublicKey::from_bytes([0; 32]), Err(CannotOpen));
    assert_eq!(PublicKey::from_bytes(one), Err(CannotOpen));
    assert_eq!(PublicKey::try_from(vec![7; 31]), Err(CannotOpen));
    let real = KeyPair::generate(&Dice::seeded(1)).public;
    assert_eq!(PublicKey::from_bytes(*real.as_bytes()), Ok(real));
}
