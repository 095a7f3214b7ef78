//! [`Problem`]: why a request was not done, for people and for programs.
//!
//! It is the one error type of handlers. A handler says what went wrong with a constructor that reads like a
//! sentence (`Problem::not_found()`); the layer before the routes turns it into a page in the person's
//! language, or for programs into `application/problem+json` (RFC 9457).
//!
//! Architecture invariant: nothing internal is shown. An unexpected error is written to the log with the id of
//! the request; the person sees that id and can quote it.

mod kind;
mod render;

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::Message;
use crate::form::FormErrors;

pub use kind::ProblemKind;
pub(crate) use render::answer_in_place;

/// Why a request was not done.
pub struct Problem(Box<Inner>);

struct Inner {
    kind: ProblemKind,
    detail: Option<Message>,
    plain_detail: Option<String>,
    retry_after_seconds: Option<u32>,
    errors: FormErrors,
    cause: Option<Box<dyn Error + Send + Sync>>,
}

impl Problem {
    /// A problem of this kind, with nothing more to say.
    pub fn new(kind: ProblemKind) -> Self {
        Self(Box::new(Inner {
            kind,
            detail: None,
            plain_detail: None,
            retry_after_seconds: None,
            errors: FormErrors::default(),
            cause: None,
        }))
    }

    /// The request makes no sense, and no browser with our pages sends it.
    pub fn bad_request() -> Self {
        Self::new(ProblemKind::BadRequest)
    }

    /// There is no such thing, or it is no business of this person's that there is.
    pub fn not_found() -> Self {
        Self::new(ProblemKind::NotFound)
    }

    /// The thing is known to this person, the deed is not theirs to do.
    ///
    /// Where that the thing exists is itself a secret, say [`Problem::not_found`].
    pub fn forbidden() -> Self {
        Self::new(ProblemKind::Forbidden)
    }

    /// One has to sign in first.
    pub fn sign_in_needed() -> Self {
        Self::new(ProblemKind::SignInNeeded)
    }

    /// The form was not made for this visit, or too long ago.
    pub fn form_expired() -> Self {
        Self::new(ProblemKind::FormExpired)
    }

    /// Somebody else was faster; `message` says what has changed.
    pub fn conflict(message: impl Into<Message>) -> Self {
        Self::new(ProblemKind::Conflict).saying(message)
    }

    /// It was here, and is no more.
    pub fn gone() -> Self {
        Self::new(ProblemKind::Gone)
    }

    /// More than we take.
    pub fn too_large() -> Self {
        Self::new(ProblemKind::TooLarge)
    }

    /// A kind of content that we do not take.
    pub fn unsupported() -> Self {
        Self::new(ProblemKind::Unsupported)
    }

    /// Understood, but it cannot be done so; `message` says why.
    pub fn unprocessable(message: impl Into<Message>) -> Self {
        Self::new(ProblemKind::Unprocessable).saying(message)
    }

    /// Too often; it may be tried again after `retry_after_seconds`.
    pub fn too_many(retry_after_seconds: u32) -> Self {
        Self::new(ProblemKind::TooMany).after(retry_after_seconds)
    }

    /// Nothing is wrong but that too much goes on at once.
    pub fn busy() -> Self {
        Self::new(ProblemKind::Busy).after(BUSY_RETRY_SECONDS)
    }

    /// Something of ours failed. `cause` goes to the log alone.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let mut problem = Self::new(ProblemKind::Internal);
        problem.0.cause = Some(cause.into());
        problem
    }

    /// The same, with `message` in place of the general words of its kind.
    #[must_use]
    pub fn saying(mut self, message: impl Into<Message>) -> Self {
        self.0.detail = Some(message.into());
        self
    }

    /// The same, with what is wrong in each field: for programs, which have no form to be shown again.
    #[must_use]
    pub fn with_errors(mut self, errors: FormErrors) -> Self {
        self.0.errors = errors;
        self
    }

    pub(crate) fn saying_plainly(mut self, detail: String) -> Self {
        self.0.plain_detail = Some(detail);
        self
    }

    fn after(mut self, seconds: u32) -> Self {
        self.0.retry_after_seconds = Some(seconds);
        self
    }

    /// What kind of problem it is.
    pub fn kind(&self) -> ProblemKind {
        self.0.kind
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.kind.status()
    }
}

/// When a browser or program may come again to a busy office.
const BUSY_RETRY_SECONDS: u32 = 5;

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("kind", &self.0.kind)
            .field("cause", &self.0.cause)
            .finish_non_exhaustive()
    }
}

/// A problem on its way out of the routes, to be rendered by the layer before them.
#[derive(Clone)]
pub(crate) struct Carried(Arc<Problem>);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Carried(Arc::new(self)));
        response
    }
}

/// Calling an error that no person can mend [internal](Problem::internal).
pub trait OrInternal<T> {
    /// The value, or an internal problem.
    ///
    /// # Errors
    /// The error, wrapped.
    fn or_internal(self) -> Result<T, Problem>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> OrInternal<T> for Result<T, E> {
    fn or_internal(self) -> Result<T, Problem> {
        self.map_err(Problem::internal)
    }
}
