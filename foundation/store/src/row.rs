//! One row of an answer, read by column name and type.

use clock::UtcInstant;
use sea_orm::{QueryResult, TryGetable};
use uuid::Uuid;

use crate::StoreError;

/// One row of an answer.
#[derive(Debug)]
pub struct Row(pub(crate) QueryResult);

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident, $optional:ident -> $type:ty;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// If the column is missing, absent (NULL) or of another type.
        pub fn $name(&self, column: &str) -> Result<$type, StoreError> {
            self.get::<$type>(column)
        }

        $(#[$doc])*
        /// `None` where the column is NULL.
        ///
        /// # Errors
        /// If the column is missing or of another type.
        pub fn $optional(&self, column: &str) -> Result<Option<$type>, StoreError> {
            self.get::<Option<$type>>(column)
        }
    )*};
}

impl Row {
    getters! {
        /// A whole number.
        int, opt_int -> i64;
        /// A text.
        text, opt_text -> String;
        /// Yes or no.
        bool, opt_bool -> bool;
        /// Bytes.
        bytes, opt_bytes -> Vec<u8>;
        /// A number with a fraction.
        real, opt_real -> f64;
    }

    /// An id.
    ///
    /// # Errors
    /// If the column is missing, NULL or not an id.
    pub fn id<T: From<Uuid>>(&self, column: &str) -> Result<T, StoreError> {
        self.get::<Uuid>(column).map(T::from)
    }

    /// An id, or `None` where the column is NULL.
    ///
    /// # Errors
    /// If the column is missing or not an id.
    pub fn opt_id<T: From<Uuid>>(&self, column: &str) -> Result<Option<T>, StoreError> {
        Ok(self.get::<Option<Uuid>>(column)?.map(T::from))
    }

    /// A moment.
    ///
    /// # Errors
    /// If the column is missing, NULL or not a moment.
    pub fn instant(&self, column: &str) -> Result<UtcInstant, StoreError> {
        self.get::<i64>(column).map(UtcInstant::from_micros)
    }

    /// A moment, or `None` where the column is NULL.
    ///
    /// # Errors
    /// If the column is missing or not a moment.
    pub fn opt_instant(&self, column: &str) -> Result<Option<UtcInstant>, StoreError> {
        Ok(self.get::<Option<i64>>(column)?.map(UtcInstant::from_micros))
    }

    fn get<T: TryGetable>(&self, column: &str) -> Result<T, StoreError> {
        self.0
            .try_get::<T>("", column)
            .map_err(|source| StoreError::Column { column: column.to_owned(), source })
    }
}
