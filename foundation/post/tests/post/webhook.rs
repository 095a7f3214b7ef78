use std::sync::Arc;
use std::time::Duration;

use post::{Carrier, CarryError, Outgoing, Parcel, Payload, Recipient, SIGNATURE_HEADER, Webhook, signature};
use post::{Carriers, Postman, State};
use work::Work;
use zeroize::Zeroizing;

use crate::common::{Office, letter, noon, wording};
use crate::servers::{Does, Server, own_certificate, service};

const SECRET: &[u8] = b"a secret that two share";

/// One round to a service; the office, the parcel's state and what was kept of the answer.
async fn round(office: &Office, webhook: Webhook) -> (State, String) {
    let to = Recipient::Webhook("tel:+992000000000".parse().unwrap());
    let tx = office.store.write().await.unwrap();
    let parcel = Parcel { to, ..office.parcel(letter()) };
    let id = office.post.send(&tx, office.clock.now(), parcel).await.unwrap();
    tx.commit().await.unwrap();
    let carriers = Carriers { mail: office.mail.clone(), webhook: Some(Arc::new(webhook)) };
    let (store, clock, post) = (office.store.clone(), office.clock.clone(), office.post.clone());
    Postman::new(store, clock, post, wording(), carriers).run(office.clock.now()).await.unwrap();
    let slip = office.slip(id).await;
    (slip.state, slip.evidence.or(slip.last_error).unwrap())
}

fn webhook(office: &Office, server: &Server, scheme: &str) -> Webhook {
    let url = format!("{scheme}://localhost:{}/send?via=sms", server.port);
    let webhook = Webhook::new(&url, Zeroizing::new(SECRET.to_vec()), office.clock.clone()).unwrap();
    webhook.with_time_max(Duration::from_millis(500))
}

fn header(server: &Server, name: &str) -> String {
    let heard = server.heard.lock().unwrap();
    let name = format!("{}: ", name.to_lowercase());
    let line = heard.lines.iter().find(|line| line.to_lowercase().starts_with(&name)).unwrap();
    line[name.len()..].to_owned()
}

#[tokio::test]
async fn a_service_is_given_signed_json_once() {
    let (office, server) =
        (Office::on_sqlite().await, service(Does::Says("HTTP/1.1 202 Accepted"), None).await);
    let carrier = webhook(&office, &server, "http");
    assert!(carrier.check().await.is_ok());
    let (state, evidence) = round(&office, carrier).await;
    assert_eq!((state, &*evidence), (State::Sent, "localhost: HTTP 202 Accepted"));

    let messages = server.messages();
    assert_eq!(messages.len(), 1);
    let payload: Payload = serde_json::from_str(&messages[0]).unwrap();
    assert_eq!((&*payload.to, &*payload.language), ("tel:+992000000000", "tg"));
    assert_eq!(payload.subject, "Саволнома 2026-17");
    assert_eq!(payload.attachments[0].content().unwrap(), b"%PDF-1.7 secret");
    let seconds = noon().micros() / 1_000_000;
    let expected = format!("t={seconds},v1={}", signature(SECRET, seconds, messages[0].as_bytes()));
    assert_eq!(header(&server, SIGNATURE_HEADER), expected);
    assert_eq!(header(&server, "Idempotency-Key"), payload.id);
    assert_eq!(header(&server, "Host"), format!("localhost:{}", server.port));
    assert!(server.has_heard("POST /send?via=sms HTTP/1.1"));
}

#[tokio::test]
async fn an_answer_decides_between_later_and_never() {
    use Does::{HangsUp, Says, SaysNothing};
    let table = [
        (Says("HTTP/1.1 422 Unprocessable Content"), State::Dead, "HTTP 422"),
        (Says("HTTP/1.1 503 Service Unavailable"), State::Waiting, "HTTP 503"),
        (Says("HTTP/1.1 401 Unauthorized"), State::Waiting, "the way is closed"),
        (Says("HTTP/1.1 307 Moved\r\nLocation: http://localhost:1/"), State::Waiting, "the way is closed"),
        (Says("220 mail.example"), State::Waiting, "not taken yet"),
        (HangsUp, State::Waiting, "not taken yet"),
        (SaysNothing, State::Waiting, "no answer in time"),
    ];
    for (does, state, words) in table {
        let (office, server) = (Office::on_sqlite().await, service(does, None).await);
        let (came_to, kept) = round(&office, webhook(&office, &server, "http")).await;
        assert_eq!(came_to, state, "{does:?}: {kept}");
        assert!(kept.contains(words), "{does:?}: {kept}");
        assert_eq!(server.messages().len(), 1, "no redirect is followed, nothing is repeated");
    }
}

#[tokio::test]
async fn only_a_trusted_service_is_spoken_to() {
    let (authority, acceptor) = own_certificate();
    let server = service(Does::Says("HTTP/1.1 204 No Content"), Some(acceptor)).await;
    let office = Office::on_sqlite().await;
    let (state, kept) = round(&office, webhook(&office, &server, "https")).await;
    assert_eq!(state, State::Waiting, "{kept}");
    assert!(server.messages().is_empty());
    let trusting = webhook(&office, &server, "https").with_own_authorities(&authority).unwrap();
    assert_eq!(round(&office, trusting).await.0, State::Sent);
}

/// Mail that was put before the wrong carrier goes nowhere.
#[tokio::test]
async fn a_mail_carrier_takes_no_other_letters() {
    let sender = post::Sender::new("office@office.example".parse().unwrap(), "The office", "Notices");
    let settings = post::SmtpServer::new("localhost", post::Security::Plain);
    let letter = Outgoing {
        id: ids::ParcelId::new(noon(), &ids::Dice::seeded(1)),
        made_at: noon(),
        language: "en".into(),
        to: Recipient::Webhook("tel:+992000000000".parse().unwrap()),
        tone: post::Tone::Open,
        subject: String::new(),
        body: Zeroizing::new(String::new()),
        attachments: Vec::new(),
    };
    let refused = post::Smtp::new(settings, sender).unwrap().carry(&letter).await;
    assert!(matches!(refused, Err(CarryError::Refused(_))));
}
