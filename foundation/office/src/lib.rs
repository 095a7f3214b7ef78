//! What a desk is, and what the house hands it.
