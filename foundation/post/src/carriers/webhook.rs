//! [`Webhook`]: letters as signed JSON to a service of the office's choice.
//!
//! The one request we make needs no more than a connection, TLS and HTTP/1.1: `hyper` and `tokio-rustls`,
//! which are in the house already, and no client that keeps cookies, follows redirects or honours a proxy.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use clock::{Clock, UtcInstant};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use sha2::Sha256;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use url::Url;
use work::WorkError;
use zeroize::Zeroizing;

use super::is_loopback;
use crate::carrier::{Carrier, CarryError, Evidence, Outgoing};
use crate::message::Payload;

/// The header that bears the signature: `t=SECONDS,v1=HEX`.
pub const SIGNATURE_HEADER: &str = "Recourse-Signature";
/// A shorter secret could be guessed.
const SECRET_BYTES_MIN: usize = 16;
const WEBHOOK_SECONDS_MAX: u64 = 30;
/// What a service answers beyond this is not read.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// A service that we do not call.
#[derive(Debug, thiserror::Error)]
pub enum WebhookSetupError {
    /// The address is no `https://` one.
    #[error("the webhook must be an https:// address (http:// only on this machine)")]
    Address,
    /// The secret is too short.
    #[error("the webhook's secret must have at least {SECRET_BYTES_MIN} bytes")]
    Secret,
    /// The authorities' certificates cannot be used.
    #[error("the certificates of the webhook's authority cannot be used: {0}")]
    Authorities(String),
}

/// The signature of `body`, sent at `seconds` since 1970: HMAC-SHA256 over `SECONDS.BODY`, in hex. The
/// receiver makes it again from the shared secret, compares, and refuses what is old.
pub fn signature(secret: &[u8], seconds: i64, body: &[u8]) -> String {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    let mac = mac.chain_update(seconds.to_string()).chain_update(b".").chain_update(body);
    HEXLOWER.encode(&mac.finalize().into_bytes())
}

/// A service called by its webhook: one POST a letter, with an `Idempotency-Key` that is the same for each
/// try. The evidence is the status it answers with.
pub struct Webhook {
    url: Url,
    host: String,
    port: u16,
    secret: Zeroizing<Vec<u8>>,
    tls: Option<TlsConnector>,
    clock: Clock,
    time_max: Duration,
}

impl Webhook {
    /// The service at `url`, which shares `secret` with us.
    ///
    /// # Errors
    /// If the address is not protected by TLS or the secret is too short.
    pub fn new(url: &str, secret: Zeroizing<Vec<u8>>, clock: Clock) -> Result<Self, WebhookSetupError> {
        let url = Url::parse(url).map_err(|_| WebhookSetupError::Address)?;
        let (Some(host), Some(port)) = (url.host_str().map(str::to_owned), url.port_or_known_default())
        else {
            return Err(WebhookSetupError::Address);
        };
        let tls = match url.scheme() {
            "https" => Some(connector(None)?),
            "http" if is_loopback(&host) => None,
            _ => return Err(WebhookSetupError::Address),
        };
        if secret.len() < SECRET_BYTES_MIN {
            return Err(WebhookSetupError::Secret);
        }
        let time_max = Duration::from_secs(WEBHOOK_SECONDS_MAX);
        Ok(Self { url, host, port, secret, tls, clock, time_max })
    }

    /// With certificates (PEM) of authorities to trust beside the public ones.
    ///
    /// # Errors
    /// If they are none.
    pub fn with_own_authorities(mut self, pem: &[u8]) -> Result<Self, WebhookSetupError> {
        if self.tls.is_some() {
            self.tls = Some(connector(Some(pem))?);
        }
        Ok(self)
    }

    /// With another limit on how long one call may take.
    #[must_use]
    pub fn with_time_max(mut self, time_max: Duration) -> Self {
        self.time_max = time_max;
        self
    }

    async fn connect(&self) -> Result<Box<dyn Stream>, CarryError> {
        let away = |error: std::io::Error| CarryError::away(&WorkError::from(error).to_string());
        let host = self.host.trim_matches(['[', ']']);
        let stream = TcpStream::connect((host, self.port)).await.map_err(away)?;
        let Some(tls) = &self.tls else { return Ok(Box::new(stream)) };
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| CarryError::away("the webhook's host is no name that a certificate could bear"))?;
        Ok(Box::new(tls.connect(name, stream).await.map_err(away)?))
    }

    async fn call(&self, id: String, body: Vec<u8>) -> Result<StatusCode, CarryError> {
        let stream = self.connect().await?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(later)?;
        let request = self.request(id, body)?;
        let answer = async {
            let response = sender.send_request(request).await.map_err(later)?;
            let (head, body) = response.into_parts();
            // Read to let the service end in peace; what it says is nobody's evidence.
            let _ = Limited::new(body, ANSWER_BYTES_MAX).collect().await;
            Ok(head.status)
        };
        tokio::pin!(connection);
        tokio::pin!(answer);
        tokio::select! {
            status = &mut answer => status,
            // The connection may end before the answer is taken out of it.
            _ = &mut connection => answer.await,
        }
    }

    fn request(&self, id: String, body: Vec<u8>) -> Result<Request<Full<Bytes>>, CarryError> {
        let seconds = self.clock.now().seconds_since(UtcInstant::default());
        let signature = format!("t={seconds},v1={}", signature(&self.secret, seconds, &body));
        let authority = match self.url.port() {
            Some(port) => format!("{}:{port}", self.host),
            None => self.host.clone(),
        };
        Request::post(&self.url[url::Position::BeforePath..url::Position::AfterQuery])
            .header(header::HOST, authority)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::USER_AGENT, concat!("recourse/", env!("CARGO_PKG_VERSION")))
            .header("Idempotency-Key", id)
            .header(SIGNATURE_HEADER, signature)
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| CarryError::away(&error.to_string()))
    }
}

#[async_trait]
impl Carrier for Webhook {
    async fn carry(&self, letter: &Outgoing) -> Result<Evidence, CarryError> {
        let body = Payload::of(letter).to_bytes()?;
        let called = timeout(self.time_max, self.call(letter.id.to_string(), body)).await;
        let status = called.map_err(|_| CarryError::away("no answer in time"))??;
        judge(status).map(|()| Evidence::new(&format!("{}: HTTP {status}", self.host)))
    }

    async fn check(&self) -> Result<Evidence, CarryError> {
        let connected = timeout(self.time_max, self.connect()).await;
        connected.map_err(|_| CarryError::away("no answer in time"))??;
        Ok(Evidence::new(&format!("{} can be reached", self.host)))
    }
}

/// What a status means for the letter: about itself (refused), about now (later), or about us (away).
fn judge(status: StatusCode) -> Result<(), CarryError> {
    let words = format!("HTTP {status}");
    match status.as_u16() {
        200..=299 => Ok(()),
        400 | 409 | 410 | 413 | 415 | 422 => Err(CarryError::refused(&words)),
        408 | 425 | 429 | 500..=599 => Err(CarryError::later(&words)),
        // A redirect is not followed: it could lead a letter to anyone.
        _ => Err(CarryError::away(&words)),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "to serve as the argument of map_err")]
fn later(error: hyper::Error) -> CarryError {
    CarryError::later(&WorkError::from(&error).to_string())
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

fn connector(own_authorities: Option<&[u8]>) -> Result<TlsConnector, WebhookSetupError> {
    let failed = |error: String| WebhookSetupError::Authorities(error);
    let mut roots = RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    for certificate in CertificateDer::pem_slice_iter(own_authorities.unwrap_or_default()) {
        let certificate = certificate.map_err(|error| failed(error.to_string()))?;
        roots.add(certificate).map_err(|error| failed(error.to_string()))?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_an_hmac_that_others_can_make() {
        // echo -n '1790000000.{"id":"1"}' | openssl dgst -sha256 -hmac 'a shared secret!'
        assert_eq!(
            signature(b"a shared secret!", 1_790_000_000, br#"{"id":"1"}"#),
            "9d5a6fcd279ae2b1d25a25fa13485d724296e961a235513ade1701e0fb6c19f2"
        );
    }

    #[test]
    fn only_protected_services_are_called() {
        let webhook =
            |url: &str, secret: &[u8]| Webhook::new(url, Zeroizing::new(secret.to_vec()), Clock::system());
        let secret = [7; 32];
        for good in
            ["https://sms.example/send?x=1", "http://127.0.0.1:8080/", "http://[::1]/", "http://localhost/"]
        {
            assert!(webhook(good, &secret).is_ok(), "{good}");
        }
        for bad in
            ["http://sms.example/", "ftp://sms.example/", "sms.example", "https://", "mailto:a@b.example"]
        {
            assert!(matches!(webhook(bad, &secret), Err(WebhookSetupError::Address)), "{bad}");
        }
        assert!(matches!(webhook("https://sms.example/", b"short"), Err(WebhookSetupError::Secret)));
    }

    #[test]
    fn a_status_is_about_the_letter_the_moment_or_us() {
        let judged = |status: u16| judge(StatusCode::from_u16(status).unwrap());
        for status in [200, 202, 204] {
            assert_eq!(judged(status), Ok(()));
        }
        for status in [400, 410, 413, 422] {
            assert!(matches!(judged(status), Err(CarryError::Refused(_))), "{status}");
        }
        for status in [408, 429, 500, 503] {
            assert!(matches!(judged(status), Err(CarryError::Later(_))), "{status}");
        }
        for status in [301, 302, 307, 401, 403, 404, 405] {
            assert!(matches!(judged(status), Err(CarryError::Away(_))), "{status}");
        }
    }
}
