//! Accounts, sessions, second factors, roles, the one gate.
