//! Sealed fields and files, lockboxes, receipts.
