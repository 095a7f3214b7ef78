//! [`Smtp`]: mail by the office's mail server.

use std::time::Duration;

use async_trait::async_trait;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::time::timeout;
use work::WorkError;
use zeroize::Zeroizing;

use super::is_loopback;
use crate::carrier::{Carrier, CarryError, Evidence, Outgoing};
use crate::message::{self, Sender};

/// How long a conversation with the mail server may take unless set otherwise.
const SMTP_SECONDS_MAX: u64 = 60;
/// How long a server is left to say goodbye, when all is done.
const GOODBYE: Duration = Duration::from_secs(2);

/// How the way to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (port 465).
    Tls,
    /// TLS begun by `STARTTLS` and never gone without (port 587).
    StartTls,
    /// Nothing: only for a server on this very machine (port 25).
    Plain,
}

impl Security {
    const fn port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::StartTls => 587,
            Self::Plain => 25,
        }
    }
}

/// A name and a password at the mail server.
#[derive(Clone)]
pub struct Login {
    /// The name.
    pub user: String,
    /// The password.
    pub password: Zeroizing<String>,
}

/// Where the mail server is and how it is spoken to.
#[derive(Clone)]
pub struct SmtpServer {
    /// Its name, which its certificate must bear.
    pub host: String,
    /// Its port; the usual one for the security if none.
    pub port: Option<u16>,
    /// How the way to it is protected.
    pub security: Security,
    /// As whom we speak to it.
    pub login: Option<Login>,
    /// Certificates (PEM) of authorities to trust beside the public ones: for an office with its own.
    pub own_authorities: Option<Vec<u8>>,
    /// How long one conversation may take.
    pub time_max: Duration,
}

impl SmtpServer {
    /// The server `host`, by its usual port and without a login.
    pub fn new(host: impl Into<String>, security: Security) -> Self {
        Self {
            host: host.into(),
            port: None,
            security,
            login: None,
            own_authorities: None,
            time_max: Duration::from_secs(SMTP_SECONDS_MAX),
        }
    }
}

/// A mail server that we do not speak to.
#[derive(Debug, thiserror::Error)]
pub enum SmtpSetupError {
    /// Mail would cross the network for all to read.
    #[error("mail to {0} would cross the network unprotected: use TLS or STARTTLS")]
    Unprotected(String),
    /// The authorities' certificates cannot be used.
    #[error("the certificates of the mail server's authority cannot be used")]
    Authorities(#[source] SmtpError),
}

/// Mail by SMTP, one conversation a letter. The evidence is the server's last reply.
pub struct Smtp {
    server: SmtpServer,
    tls: Option<TlsParameters>,
    sender: Sender,
    hello: ClientId,
}

impl Smtp {
    /// Mail from `sender` by `server`.
    ///
    /// # Errors
    /// If the way would be unprotected, or a certificate cannot be read.
    pub fn new(server: SmtpServer, sender: Sender) -> Result<Self, SmtpSetupError> {
        let tls = match server.security {
            Security::Plain if is_loopback(&server.host) => None,
            Security::Plain => return Err(SmtpSetupError::Unprotected(server.host)),
            Security::Tls | Security::StartTls => Some(tls(&server).map_err(SmtpSetupError::Authorities)?),
        };
        let hello = ClientId::Domain(sender.domain().to_owned());
        Ok(Self { server, tls, sender, hello })
    }

    /// A conversation as far as the server's leave to send. Whatever goes wrong here goes wrong for every
    /// letter, even where the server says "never".
    async fn greet(&self) -> Result<AsyncSmtpConnection, CarryError> {
        let place = (self.server.host.as_str(), self.server.port.unwrap_or(self.server.security.port()));
        let from_start = self.tls.clone().filter(|_| self.server.security == Security::Tls);
        let time_max = Some(self.server.time_max);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(place, time_max, &self.hello, from_start, None)
                .await
                .map_err(away)?;
        if let (Security::StartTls, Some(tls)) = (self.server.security, &self.tls) {
            connection.starttls(tls.clone(), &self.hello).await.map_err(away)?;
        }
        if let Some(login) = &self.server.login {
            let credentials = Credentials::new(login.user.clone(), login.password.to_string());
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await.map_err(away)?;
        }
        Ok(connection)
    }

    async fn converse(
        &self,
        message: &lettre::Message,
    ) -> Result<(AsyncSmtpConnection, Response), CarryError> {
        let mut connection = self.greet().await?;
        let envelope = message.envelope();
        connection.command(Mail::new(envelope.from().cloned(), vec![])).await.map_err(away)?;
        for to in envelope.to() {
            connection.command(Rcpt::new(to.clone(), vec![])).await.map_err(not_taken)?;
        }
        connection.command(Data).await.map_err(not_taken)?;
        let reply = connection.message(&message.formatted()).await.map_err(not_taken)?;
        Ok((connection, reply))
    }
}

#[async_trait]
impl Carrier for Smtp {
    async fn carry(&self, letter: &Outgoing) -> Result<Evidence, CarryError> {
        let message = message::mail(letter, &self.sender)?;
        let (mut connection, reply) =
            timeout(self.server.time_max, self.converse(&message)).await.map_err(|_| too_slow())??;
        // The letter is taken; how they part changes nothing about that.
        let _ = timeout(GOODBYE, connection.quit()).await;
        let words: Vec<&str> = reply.message().collect();
        Ok(Evidence::new(&format!("{}: {} {}", self.server.host, reply.code(), words.join(" "))))
    }

    async fn check(&self) -> Result<Evidence, CarryError> {
        let greeted = timeout(self.server.time_max, self.greet()).await;
        let mut connection = greeted.map_err(|_| too_slow())??;
        let _ = timeout(GOODBYE, connection.quit()).await;
        Ok(Evidence::new(&format!("{} lets us in", self.server.host)))
    }
}

fn tls(server: &SmtpServer) -> Result<TlsParameters, SmtpError> {
    let mut builder = TlsParameters::builder(server.host.clone());
    if let Some(pem) = &server.own_authorities {
        builder = builder.add_root_certificate(Certificate::from_pem(pem)?);
    }
    builder.build_rustls()
}

fn too_slow() -> CarryError {
    CarryError::away("no answer in time")
}

// By value, to serve as the argument of `map_err`.
#[expect(clippy::needless_pass_by_value, reason = "to serve as the argument of map_err")]
fn away(error: SmtpError) -> CarryError {
    CarryError::away(&told(&error))
}

/// What an error at the letter itself means: refused for good (5xx), or to be tried again.
#[expect(clippy::needless_pass_by_value, reason = "to serve as the argument of map_err")]
fn not_taken(error: SmtpError) -> CarryError {
    if error.is_permanent() { CarryError::refused(&told(&error)) } else { CarryError::later(&told(&error)) }
}

fn told(error: &SmtpError) -> String {
    WorkError::from(error).to_string()
}
