//! Stretching: what people can type is short, so each guess is made dear (Argon2id), and a flood of guesses
//! is made to wait.
//!
//! At most [`ARGON2_PARALLEL_MAX`] runs go on at once and [`ARGON2_WAITING_MAX`] callers wait; the next one
//! is told [`StretchError::Busy`]. So a flood takes at most 128 MiB of memory at the office's cost.

use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use hmac::Mac;
use ids::Dice;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::{Kek, OfficeKey, Password, PasswordRecord, Purpose, Receipt, ReceiptLocator, derive};

/// Argon2 runs at once.
pub const ARGON2_PARALLEL_MAX: usize = 2;
/// Callers that may wait for their run.
pub const ARGON2_WAITING_MAX: usize = 62;

/// Half of the stretched bytes recognises, the other half opens.
const STRETCHED_BYTES: usize = 64;
/// A record that asks for more than this was not written by us.
const MEMORY_KIB_MAX: u32 = 1024 * 1024;
const PASSES_MAX: u32 = 16;
const LANES_MAX: u32 = 8;

/// What one Argon2id run costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StretchCost {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

impl StretchCost {
    /// The office's: 64 MiB, three passes, one lane (RFC 9106's second choice with fewer lanes: two
    /// processors have better things to do).
    pub const OFFICE: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The least that Argon2 allows: for tests and the fictional people of the demo, never for an office.
    pub const FICTIONAL: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    pub(crate) fn is_bearable(self) -> bool {
        self.memory_kib <= MEMORY_KIB_MAX
            && self.passes <= PASSES_MAX
            && self.lanes <= LANES_MAX
            && self.params().is_ok()
    }

    fn params(self) -> argon2::Result<Params> {
        Params::new(self.memory_kib, self.passes, self.lanes, Some(STRETCHED_BYTES))
    }
}

/// Why nothing was stretched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StretchError {
    /// Too many wait already; try again in a moment.
    #[error("too many people are signing in at this moment")]
    Busy,
    /// There is not enough memory for one run, or the server is stopping.
    #[error("the key could not be stretched")]
    Failed,
}

/// What a receipt becomes: the name the database knows it by, and the key that opens its box.
pub struct StretchedReceipt {
    /// The name.
    pub locator: ReceiptLocator,
    /// The key.
    pub kek: Kek,
}

/// Stretches receipts and passwords, a bounded number at once. Clones share the bound.
#[derive(Clone)]
pub struct Stretcher(Arc<Inner>);

struct Inner {
    cost: StretchCost,
    receipt_salt: Zeroizing<[u8; 32]>,
    password_pepper: Zeroizing<[u8; 32]>,
    admitted: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

impl Stretcher {
    /// A stretcher of the office with this key.
    pub fn new(office_key: &OfficeKey, cost: StretchCost) -> Self {
        Self(Arc::new(Inner {
            cost,
            receipt_salt: office_key.subkey(Purpose::Receipts),
            password_pepper: office_key.subkey(Purpose::Passwords),
            admitted: Arc::new(Semaphore::new(ARGON2_PARALLEL_MAX + ARGON2_WAITING_MAX)),
            running: Arc::new(Semaphore::new(ARGON2_PARALLEL_MAX)),
        }))
    }

    /// The cost at which new passwords are stretched.
    pub fn cost(&self) -> StretchCost {
        self.0.cost
    }

    /// Stretches a receipt. The same receipt gives the same result in one office, and another in another.
    ///
    /// # Errors
    /// [`StretchError::Busy`] if too many wait.
    pub async fn receipt(&self, receipt: &Receipt) -> Result<StretchedReceipt, StretchError> {
        let secret = Zeroizing::new(receipt.digits().to_vec());
        let [name, key] = self.stretch(secret, &self.0.receipt_salt, self.0.cost).await?;
        Ok(StretchedReceipt {
            locator: ReceiptLocator(derive::name("recourse receipt locator 1", &*name)),
            kek: Kek::from_bytes(key),
        })
    }

    /// Stretches a new password: what to keep, and the key that it opens from now on.
    ///
    /// # Errors
    /// [`StretchError::Busy`] if too many wait.
    pub async fn new_password(
        &self,
        password: &Password,
        dice: &Dice,
    ) -> Result<(PasswordRecord, Kek), StretchError> {
        let salt = dice.bytes();
        let [verifier, key] = self.password(password, salt, self.0.cost).await?;
        let record = PasswordRecord { salt, cost: self.0.cost, verifier: verifier_of(&verifier) };
        Ok((record, Kek::from_bytes(key)))
    }

    /// The key that `password` opens, if it is the one that `record` knows.
    ///
    /// # Errors
    /// [`StretchError::Busy`] if too many wait.
    pub async fn check_password(
        &self,
        password: &Password,
        record: &PasswordRecord,
    ) -> Result<Option<Kek>, StretchError> {
        let [verifier, key] = self.password(password, record.salt, record.cost).await?;
        // Compared under a throw-away key, so that how long it takes says nothing about where they differ.
        let known = derive::tag(&key, &record.verifier);
        let is_it = derive::mac(&key).chain_update(verifier_of(&verifier)).verify_slice(&known).is_ok();
        Ok(is_it.then(|| Kek::from_bytes(key)))
    }

    /// Takes as long as [`Stretcher::check_password`], for a name that nobody bears: so that the time an
    /// answer takes does not tell who works here.
    ///
    /// # Errors
    /// [`StretchError::Busy`] if too many wait.
    pub async fn check_nobody(&self, password: &Password) -> Result<(), StretchError> {
        self.password(password, [0; 16], self.0.cost).await.map(drop)
    }

    async fn password(
        &self,
        password: &Password,
        salt: [u8; 16],
        cost: StretchCost,
    ) -> Result<[Zeroizing<[u8; 32]>; 2], StretchError> {
        // The pepper goes into the salt: its own 32 bytes of HMAC over the person's salt.
        let salt = Zeroizing::new(derive::tag(&self.0.password_pepper, &salt));
        self.stretch(Zeroizing::new(password.as_bytes().to_vec()), &salt, cost).await
    }

    async fn stretch(
        &self,
        secret: Zeroizing<Vec<u8>>,
        salt: &[u8; 32],
        cost: StretchCost,
    ) -> Result<[Zeroizing<[u8; 32]>; 2], StretchError> {
        let admitted = Arc::clone(&self.0.admitted).try_acquire_owned().map_err(|_| StretchError::Busy)?;
        let running = Arc::clone(&self.0.running).acquire_owned().await.map_err(|_| StretchError::Failed)?;
        let salt = Zeroizing::new(*salt);
        // The permits go along: a caller who hangs up does not make room before the memory is free.
        tokio::task::spawn_blocking(move || {
            let _permits = (admitted, running);
            run(&secret, &salt, cost)
        })
        .await
        .map_err(|_| StretchError::Failed)?
    }
}

fn run(secret: &[u8], salt: &[u8; 32], cost: StretchCost) -> Result<[Zeroizing<[u8; 32]>; 2], StretchError> {
    let params = cost.params().map_err(|_| StretchError::Failed)?;
    let mut stretched = Zeroizing::new([0; STRETCHED_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, &mut *stretched)
        .map_err(|_| StretchError::Failed)?;
    let mut halves = [Zeroizing::new([0; 32]), Zeroizing::new([0; 32])];
    for (half, part) in halves.iter_mut().zip(stretched.chunks_exact(32)) {
        half.copy_from_slice(part);
    }
    Ok(halves)
}

fn verifier_of(half: &[u8; 32]) -> [u8; 32] {
    derive::name("recourse password verifier 1", half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;

    fn stretcher(seed: u64) -> Stretcher {
        Stretcher::new(&OfficeKey::roll(&Dice::seeded(seed)), StretchCost::FICTIONAL)
    }

    fn typed(text: &str) -> Password {
        Password::new(text).unwrap_or_else(|error| panic!("{error}"))
    }

    #[tokio::test]
    async fn a_receipt_has_one_name_and_key_in_each_office() {
        let (dice, place) = (Dice::seeded(1), Context::new("test", 1));
        let receipt = Receipt::roll(&dice);
        let here = stretcher(1).receipt(&receipt).await.unwrap_or_else(|e| panic!("{e}"));
        let again = stretcher(1).receipt(&receipt).await.unwrap_or_else(|e| panic!("{e}"));
        let elsewhere = stretcher(2).receipt(&receipt).await.unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(here.locator, again.locator);
        assert_ne!(here.locator, elsewhere.locator);
        let sealed = here.kek.seal(&place, "secret", &dice);
        assert!(again.kek.open(&place, &sealed).is_ok_and(|opened| &*opened == b"secret"));
        assert!(elsewhere.kek.open(&place, &sealed).is_err());
    }

    #[tokio::test]
    async fn a_password_is_recognised_and_opens_its_key() {
        let (dice, place) = (Dice::seeded(2), Context::new("test", 1));
        let stretcher = stretcher(1);
        let (record, kek) =
            stretcher.new_password(&typed("correct horse"), &dice).await.unwrap_or_else(|e| panic!("{e}"));
        let sealed = kek.seal(&place, "secret", &dice);
        let found = stretcher.check_password(&typed("correct horse"), &record).await.unwrap();
        assert!(found.is_some_and(|kek| kek.open(&place, &sealed).is_ok()));
        assert!(stretcher.check_password(&typed("battery staple"), &record).await.unwrap().is_none());
        stretcher.check_nobody(&typed("anything")).await.unwrap();
        assert!(!record.is_outdated(StretchCost::FICTIONAL) && record.is_outdated(StretchCost::OFFICE));
    }

    #[tokio::test]
    async fn without_the_key_file_no_password_can_be_tried() {
        let (record, _) = stretcher(1)
            .new_password(&typed("correct horse"), &Dice::seeded(2))
            .await
            .unwrap_or_else(|e| panic!("{e}"));
        assert!(stretcher(2).check_password(&typed("correct horse"), &record).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_flood_is_told_to_wait() {
        let stretcher = stretcher(1);
        let inner = &stretcher.0;
        let _running = inner.running.acquire_many(ARGON2_PARALLEL_MAX as u32).await.unwrap();
        let password = typed("x");
        let mut waiting: Vec<_> = (0..ARGON2_PARALLEL_MAX + ARGON2_WAITING_MAX)
            .map(|_| Box::pin(stretcher.check_nobody(&password)))
            .collect();
        for wait in &mut waiting {
            let poll = std::future::poll_fn(|cx| std::task::Poll::Ready(wait.as_mut().poll(cx)));
            assert!(poll.await.is_pending());
        }
        assert_eq!(stretcher.check_nobody(&password).await, Err(StretchError::Busy));
        waiting.pop();
        let mut next = Box::pin(stretcher.check_nobody(&password));
        let poll = std::future::poll_fn(|cx| std::task::Poll::Ready(next.as_mut().poll(cx)));
        assert!(poll.await.is_pending(), "who hangs up makes room for the next");
    }

    #[tokio::test]
    async fn the_offices_cost_is_one_this_machine_bears() {
        let stretcher = Stretcher::new(&OfficeKey::roll(&Dice::seeded(1)), StretchCost::OFFICE);
        stretcher.check_nobody(&typed("x")).await.unwrap();
        assert!(StretchCost::OFFICE.is_bearable() && StretchCost::FICTIONAL.is_bearable());
    }
}
