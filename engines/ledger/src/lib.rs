//! Append-only Merkle log in the C2SP formats, and its proofs.
