//! Who did and who looked at what: append-only, hash-chained.
