//! The carriers: mail by SMTP, a service by its webhook, a folder for the demo.

mod file_drop;
mod smtp;
mod webhook;

pub use file_drop::{DROPPED_MAX, FileDrop};
pub use smtp::{Login, Security, Smtp, SmtpServer, SmtpSetupError};
pub use webhook::{SIGNATURE_HEADER, Webhook, WebhookSetupError, signature};

use std::net::IpAddr;

/// Whether `host` names this machine, so that nothing on the way could listen.
fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
