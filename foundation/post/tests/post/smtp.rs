use std::sync::Arc;
use std::time::Duration;

use post::{Carrier, CarryError, Login, Security, Sender, Smtp, SmtpServer, SmtpSetupError, State};
use work::Work;
use zeroize::Zeroizing;

use crate::common::{Office, letter, neutral};
use crate::servers::{Does, Offers, Server, mail, own_certificate};

fn sender() -> Sender {
    Sender::new("office@office.example".parse().unwrap(), "The office", "Notices")
}

fn smtp(server: &Server, security: Security) -> SmtpServer {
    SmtpServer { port: Some(server.port), ..SmtpServer::new("localhost", security) }
}

/// One round by a server that does as `script` says; the state of the parcel and what is kept of the reply.
async fn round(script: &[(&'static str, Does)]) -> (State, String, Server) {
    let server = mail(script, Offers::Nothing, None).await;
    let office = Office::on_sqlite().await;
    let id = office.send(neutral()).await;
    let time_max = Duration::from_millis(300);
    let settings = SmtpServer { time_max, ..smtp(&server, Security::Plain) };
    let carrier = Smtp::new(settings, sender()).unwrap();
    office.postman_with(Arc::new(carrier)).run(office.clock.now()).await.unwrap();
    let slip = office.slip(id).await;
    (slip.state, slip.evidence.or(slip.last_error).unwrap(), server)
}

#[tokio::test]
async fn a_letter_arrives_whole_and_the_reply_is_the_evidence() {
    let server = mail(&[], Offers::Nothing, None).await;
    let office = Office::on_sqlite().await;
    let id = office.send(letter()).await;
    let carrier = Smtp::new(smtp(&server, Security::Plain), sender()).unwrap();
    assert!(carrier.check().await.is_ok());
    office.postman_with(Arc::new(carrier)).run(office.clock.now()).await.unwrap();

    let slip = office.slip(id).await;
    assert_eq!(slip.state, State::Sent);
    assert_eq!(slip.evidence.as_deref(), Some("localhost: 250 2.0.0 Ok: queued as 4711"));
    let messages = server.messages();
    assert_eq!(messages.len(), 1);
    assert!(messages[0].contains(&format!("Message-ID: <{id}@office.example>\r\n")));
    assert!(messages[0].contains("Subject: =?utf-8?b?"), "{}", messages[0]);
    assert!(messages[0].contains("name=\"savolnoma.pdf\""));
    for line in ["EHLO office.example", "MAIL FROM:<office@office.example>", "RCPT TO:<ada@post.example>"] {
        assert!(server.has_heard(line), "{line}");
    }
}

#[tokio::test]
async fn a_reply_decides_between_later_and_never() {
    use Does::{HangsUp, Says, SaysNothing};
    let table = [
        // About this letter.
        ("RCPT", Says("550 5.1.1 <ada@post.example> unknown"), State::Dead, "unknown"),
        ("RCPT", Says("450 4.2.1 greylisted"), State::Waiting, "greylisted"),
        ("DATA", Says("554 5.7.1 no"), State::Dead, "no"),
        ("DATA", Says("451 4.3.0 busy"), State::Waiting, "busy"),
        (".", Says("552 5.3.4 too large"), State::Dead, "too large"),
        (".", Says("452 4.3.1 full"), State::Waiting, "full"),
        // About the server, whatever it says about "never".
        ("HELLO", Says("554 no service here"), State::Waiting, "the way is closed"),
        ("HELLO", Says("421 later"), State::Waiting, "the way is closed"),
        ("EHLO", Says("550 not you"), State::Waiting, "the way is closed"),
        ("MAIL", Says("530 5.7.0 sign in first"), State::Waiting, "the way is closed"),
        // About nothing at all.
        ("HELLO", HangsUp, State::Waiting, "the way is closed"),
        ("RCPT", HangsUp, State::Waiting, "not taken yet"),
        (".", HangsUp, State::Waiting, "not taken yet"),
        ("HELLO", Says("this is no mail server"), State::Waiting, "the way is closed"),
        // Too slow.
        ("HELLO", SaysNothing, State::Waiting, "no answer in time"),
        (".", SaysNothing, State::Waiting, "no answer in time"),
        // Taken is taken, however they part.
        ("QUIT", HangsUp, State::Sent, "queued as 4711"),
        ("QUIT", Says("500 what?"), State::Sent, "queued as 4711"),
    ];
    for (word, does, state, words) in table {
        let (came_to, kept, _) = round(&[(word, does)]).await;
        assert_eq!(came_to, state, "{word} {does:?}: {kept}");
        assert!(kept.contains(words), "{word} {does:?}: {kept}");
        assert!(!kept.contains('@'), "{kept}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_away() {
    let server = mail(&[], Offers::Nothing, None).await;
    // A port on which nobody listens: one that was just given back.
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let settings = SmtpServer { port: Some(gone), ..smtp(&server, Security::Plain) };
    let carrier = Smtp::new(settings, sender()).unwrap();
    assert!(matches!(carrier.check().await, Err(CarryError::Away(_))));
}

#[tokio::test]
async fn mail_goes_encrypted_and_signed_in() {
    let (authority, acceptor) = own_certificate();
    for (offers, security) in [(Offers::Tls, Security::Tls), (Offers::StartTls, Security::StartTls)] {
        let server = mail(&[], offers, Some(acceptor.clone())).await;
        let login = Login { user: "office".into(), password: Zeroizing::new("secret".into()) };
        let settings = SmtpServer {
            login: Some(login),
            own_authorities: Some(authority.clone()),
            ..smtp(&server, security)
        };
        let office = Office::on_sqlite().await;
        let id = office.send(neutral()).await;
        let carrier = Smtp::new(settings, sender()).unwrap();
        office.postman_with(Arc::new(carrier)).run(office.clock.now()).await.unwrap();
        assert_eq!(office.state(id).await, State::Sent, "{:?}", office.slip(id).await.last_error);
        assert!(server.has_heard("AUTH PLAIN "));
        assert_eq!(server.has_heard("STARTTLS"), offers == Offers::StartTls);
    }
}

#[tokio::test]
async fn nothing_is_said_to_a_server_that_cannot_be_trusted() {
    let (_, acceptor) = own_certificate();
    // An unknown certificate, and a server that offers no encryption where some was demanded.
    for (offers, security) in [
        (Offers::Tls, Security::Tls),
        (Offers::StartTls, Security::StartTls),
        (Offers::Nothing, Security::StartTls),
    ] {
        let server = mail(&[], offers, Some(acceptor.clone())).await;
        let login = Login { user: "office".into(), password: Zeroizing::new("secret".into()) };
        let settings = SmtpServer { login: Some(login), ..smtp(&server, security) };
        let carrier = Smtp::new(settings, sender()).unwrap();
        assert!(matches!(carrier.check().await, Err(CarryError::Away(_))));
        assert!(!server.has_heard("AUTH") && !server.has_heard("MAIL"));
    }
}

#[tokio::test]
async fn a_wrong_password_keeps_every_parcel() {
    let (authority, acceptor) = own_certificate();
    let server = mail(&[("AUTH", Does::Says("535 5.7.8 no"))], Offers::Tls, Some(acceptor)).await;
    let login = Login { user: "office".into(), password: Zeroizing::new("wrong".into()) };
    let settings =
        SmtpServer { login: Some(login), own_authorities: Some(authority), ..smtp(&server, Security::Tls) };
    let office = Office::on_sqlite().await;
    let id = office.send(neutral()).await;
    let carrier = Arc::new(Smtp::new(settings, sender()).unwrap());
    office.postman_with(carrier).run(office.clock.now()).await.unwrap();
    assert_eq!(office.state(id).await, State::Waiting, "a set-up that is wrong kills no letter");
}

#[test]
fn mail_never_crosses_a_network_unprotected() {
    let refused = Smtp::new(SmtpServer::new("mail.example", Security::Plain), sender());
    assert!(matches!(refused, Err(SmtpSetupError::Unprotected(host)) if host == "mail.example"));
    for host in ["localhost", "127.0.0.1", "::1"] {
        assert!(Smtp::new(SmtpServer::new(host, Security::Plain), sender()).is_ok());
    }
    let broken = SmtpServer {
        own_authorities: Some(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_vec()),
        ..SmtpServer::new("mail.example", Security::Tls)
    };
    assert!(matches!(Smtp::new(broken, sender()), Err(SmtpSetupError::Authorities(_))));
}
