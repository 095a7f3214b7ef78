//! Small servers of mail and of webhooks that do as they are told, each on a port of its own.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufStream};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto};

/// What a server does when it has read something.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Does {
    Says(&'static str),
    HangsUp,
    SaysNothing,
}

/// Which TLS a mail server offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offers {
    Nothing,
    Tls,
    StartTls,
}

/// A certificate of our own for `localhost`, and the server that has its key.
pub(crate) fn own_certificate() -> (Vec<u8>, TlsAcceptor) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let chain = vec![CertificateDer::from(made.cert.der().to_vec())];
    let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    (made.cert.pem().into_bytes(), TlsAcceptor::from(Arc::new(config)))
}

/// What a server was told: command lines, and what came after `DATA` (or a request's head and body).
#[derive(Default)]
pub(crate) struct Heard {
    pub(crate) lines: Vec<String>,
    pub(crate) messages: Vec<String>,
}

pub(crate) struct Server {
    pub(crate) port: u16,
    pub(crate) heard: Arc<Mutex<Heard>>,
}

impl Server {
    pub(crate) fn messages(&self) -> Vec<String> {
        self.heard.lock().unwrap().messages.clone()
    }

    pub(crate) fn has_heard(&self, word: &str) -> bool {
        self.heard.lock().unwrap().lines.iter().any(|line| line.starts_with(word))
    }
}

/// A mail server that answers as usual but where `script` says otherwise (by the first word of a command;
/// `HELLO` is the greeting, `.` the end of a message).
pub(crate) async fn mail(
    script: &[(&'static str, Does)],
    offers: Offers,
    acceptor: Option<TlsAcceptor>,
) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Heard::default()));
    let script: BTreeMap<_, _> = script.iter().copied().collect();
    let ear = heard.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut talk = Talk { script: script.clone(), offers, ear: ear.clone() };
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                match (offers, acceptor) {
                    (Offers::Tls, Some(acceptor)) => {
                        if let Ok(stream) = acceptor.accept(stream).await {
                            let _ = talk.hold(&mut BufStream::new(stream), true).await;
                        }
                    }
                    (_, acceptor) => {
                        let mut plain = BufStream::new(stream);
                        if let (Ok(Next::Encrypts), Some(acceptor)) =
                            (talk.hold(&mut plain, true).await, acceptor)
                            && let Ok(stream) = acceptor.accept(plain.into_inner()).await
                        {
                            talk.offers = Offers::Nothing;
                            let _ = talk.hold(&mut BufStream::new(stream), false).await;
                        }
                    }
                }
            });
        }
    });
    Server { port, heard }
}

struct Talk {
    script: BTreeMap<&'static str, Does>,
    offers: Offers,
    ear: Arc<Mutex<Heard>>,
}

enum Next {
    Ends,
    Encrypts,
}

impl Talk {
    async fn hold<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut BufStream<S>,
        greets: bool,
    ) -> std::io::Result<Next> {
        if greets && !self.answer(stream, "HELLO", "220 mail.example").await? {
            return Ok(Next::Ends);
        }
        let mut line = String::new();
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(Next::Ends);
            }
            let command = line.trim_end().to_owned();
            self.ear.lock().unwrap().lines.push(command.clone());
            let word = command.split([' ', ':']).next().unwrap_or_default().to_uppercase();
            let usual = match word.as_str() {
                "EHLO" if self.offers == Offers::StartTls => "250-mail.example\r\n250 STARTTLS",
                "EHLO" => "250-mail.example\r\n250 AUTH PLAIN LOGIN",
                "STARTTLS" => "220 go ahead",
                "AUTH" => "235 2.7.0 welcome",
                "DATA" => "354 go on",
                "QUIT" => "221 goodbye",
                _ => "250 2.1.0 fine",
            };
            if !self.answer(stream, &word, usual).await? {
                return Ok(Next::Ends);
            }
            match word.as_str() {
                "STARTTLS" => return Ok(Next::Encrypts),
                "QUIT" => return Ok(Next::Ends),
                "DATA" if !self.script.contains_key("DATA") => {
                    self.listen(stream).await?;
                    if !self.answer(stream, ".", "250 2.0.0 Ok: queued as 4711").await? {
                        return Ok(Next::Ends);
                    }
                }
                _ => {}
            }
        }
    }

    async fn listen<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: &mut BufStream<S>,
    ) -> std::io::Result<()> {
        let mut message = String::new();
        while !message.ends_with("\r\n.\r\n") {
            if stream.read_line(&mut message).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
        self.ear.lock().unwrap().messages.push(message);
        Ok(())
    }

    /// Answers as scripted or as usual; whether the conversation goes on.
    async fn answer<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: &mut BufStream<S>,
        word: &str,
        usual: &'static str,
    ) -> std::io::Result<bool> {
        match self.script.get(word).copied().unwrap_or(Does::Says(usual)) {
            Does::Says(words) => {
                stream.write_all(format!("{words}\r\n").as_bytes()).await?;
                stream.flush().await?;
                Ok(true)
            }
            Does::HangsUp => Ok(false),
            Does::SaysNothing => std::future::pending().await,
        }
    }
}

/// A service that answers each request with `does`: a status line and headers.
pub(crate) async fn service(does: Does, acceptor: Option<TlsAcceptor>) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Heard::default()));
    let ear = heard.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (ear, acceptor) = (ear.clone(), acceptor.clone());
            tokio::spawn(async move {
                match acceptor {
                    Some(acceptor) => {
                        if let Ok(stream) = acceptor.accept(stream).await {
                            let _ = serve(&mut BufStream::new(stream), does, &ear).await;
                        }
                    }
                    None => {
                        let _ = serve(&mut BufStream::new(stream), does, &ear).await;
                    }
                }
            });
        }
    });
    Server { port, heard }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut BufStream<S>,
    does: Does,
    ear: &Mutex<Heard>,
) -> std::io::Result<()> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let line = line.trim_end().to_owned();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length: ") {
            length = value.parse().unwrap_or(0);
        }
        ear.lock().unwrap().lines.push(line);
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    ear.lock().unwrap().messages.push(String::from_utf8_lossy(&body).into_owned());
    match does {
        Does::Says(words) => {
            stream.write_all(format!("{words}\r\nContent-Length: 0\r\n\r\n").as_bytes()).await?;
            stream.flush().await
        }
        Does::HangsUp => Ok(()),
        Does::SaysNothing => std::future::pending().await,
    }
}
