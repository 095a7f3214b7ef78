//! Outgoing messages: written in the action's transaction, retried until delivered.
//!
//! An action puts a [`Parcel`] into the outbox with [`Post::send`], in its own transaction: what was not
//! committed is never sent, and what was committed is not lost. The [`Postman`] carries it later, as a
//! piece of scheduled work, by one of the [`Carrier`]s: [`Smtp`], [`Webhook`], or the demo's [`FileDrop`].
//! What the receiving server said is kept as evidence ([`Slip`]); what cannot be delivered becomes a dead
//! letter that staff see and can [`retry`].
//!
//! Architecture invariants:
//! - Nothing about the matter goes by a channel that nobody called safe: [`Discretion::Neutral`] has no
//!   room for words, only for the choice of a [`NeutralText`], and goes out under a neutral name.
//! - What a parcel says and where it goes lies sealed under the office's key (the server itself must read
//!   it to send it, so no holder's key would do), and is destroyed when its [`Retention`] ends. The
//!   evidence stays, and holds no address.
//! - At least once, and never twice knowingly: a parcel is claimed on its row before it is carried. Only a
//!   crash between the receiver's yes and our writing it down makes one go twice, under the same
//!   `Message-ID`.
//! - Subjects, names and addresses are types whose values fit on one line, so that no text can become a
//!   header or a command.
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use post::{About, Discretion, NeutralText, Parcel, Post, Recipient, State};
//! let now = "2026-11-24T08:00:00Z".parse()?;
//! let store = store::Store::in_memory().await?;
//! store.migrate(post::MIGRATIONS, now).await?;
//! let dice = ids::Dice::seeded(7);
//! let post = Post::new(&vault::OfficeKey::roll(&dice), dice.clone());
//!
//! let case = ids::CaseId::new(now, &dice);
//! let tx = store.write().await?;
//! let parcel = Parcel {
//!     kind: "cases-news",
//!     to: Recipient::Mail("ada@post.example".parse()?),
//!     language: "tg",
//!     about: About::new("case", case),
//!     content: Discretion::Neutral(NeutralText::News),
//! };
//! let id = post.send(&tx, now, parcel).await?;
//! tx.commit().await?;
//! assert_eq!(post::slip(&store, id).await?.state, State::Waiting);
//! # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
//! ```

mod address;
mod carrier;
mod carriers;
mod error;
mod line;
mod message;
mod outbox;
mod parcel;
mod postman;
mod retention;
mod rows;
mod slip;

pub use address::{AddressError, Channel, MailAddress, Recipient, ServiceAddress};
pub use carrier::{Carrier, CarryError, Evidence, Outgoing, Tone};
pub use carriers::{
    DROPPED_MAX, FileDrop, Login, SIGNATURE_HEADER, Security, Smtp, SmtpServer, SmtpSetupError, Webhook,
    WebhookSetupError, signature,
};
pub use error::PostError;
pub use message::{Payload, PayloadFile, Sender};
pub use outbox::{Acknowledgement, Post, Wording, acknowledge, forget, retry};
pub use parcel::{
    ATTACHMENTS_BYTES_MAX, ATTACHMENTS_MAX, About, Attachment, BODY_BYTES_MAX, Discretion, Letter,
    NeutralText, Parcel, SUBJECT_CHARS_MAX, Subject,
};
pub use postman::{CARRIED_AT_ONCE_MAX, Carriers, Postman, ROUND_PARCELS_MAX, ROUND_SECONDS};
pub use retention::{Retention, RetentionDays};
pub use rows::{State, TRIES_MAX};
pub use slip::{SLIPS_MAX, Slip, Standing, about, dead, slip, standing};

/// This crate's tables.
pub const MIGRATIONS: &[store::Migration] = &[store::migration!("post", "0001_post")];

/// The neutral texts in Fluent, by the code of their language.
pub const TEXTS: [(&str, &str); 6] = [
    ("en", include_str!("../text/en.ftl")),
    ("ru", include_str!("../text/ru.ftl")),
    ("uz", include_str!("../text/uz.ftl")),
    ("tg", include_str!("../text/tg.ftl")),
    ("ky", include_str!("../text/ky.ftl")),
    ("fa", include_str!("../text/fa.ftl")),
];
