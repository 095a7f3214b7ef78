//! A test office: actors, both databases, accessibility rules, faults.
