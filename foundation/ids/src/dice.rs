//! Randomness as an argument: the operating system's, or a seeded stream for tests and the demo.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rand::{Rng, SeedableRng, TryRng};
use rand_chacha::ChaCha20Rng;

/// A source of random bytes. Clones of seeded dice share one stream.
#[derive(Clone)]
pub struct Dice(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<ChaCha20Rng>>),
}

impl Dice {
    /// The operating system's randomness: the only source for an office with real people in it.
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A stream that is the same for the same `seed`: for tests and the demo.
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))))
    }

    /// Fills `buffer` with random bytes.
    ///
    /// # Panics
    /// If the operating system has no randomness to give: nothing safe can be done without it.
    pub fn fill(&self, buffer: &mut [u8]) {
        match &self.0 {
            #[expect(clippy::expect_used, reason = "without randomness no key is safe, so nothing may go on")]
            Source::System => {
                rand::rngs::SysRng.try_fill_bytes(buffer).expect("the operating system gives random bytes");
            }
            Source::Seeded(stream) => {
                stream.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(buffer);
            }
        }
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut buffer = [0; N];
        self.fill(&mut buffer);
        buffer
    }

    /// A whole number from 0 to `bound - 1`, each equally likely; 0 if `bound` is 0.
    pub fn below(&self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        // Numbers from the last, incomplete span are thrown again: a plain remainder favours small ones.
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let number = u64::from_le_bytes(self.bytes());
            if number < limit {
                return number % bound;
            }
        }
    }

    /// One of `choices`, each equally likely; `None` if there are none.
    pub fn pick<'a, T>(&self, choices: &'a [T]) -> Option<&'a T> {
        let index = usize::try_from(self.below(choices.len() as u64)).ok()?;
        choices.get(index)
    }
}

impl fmt::Debug for Dice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::System => "Dice(system)",
            Source::Seeded(_) => "Dice(seeded)",
        })
    }
}
