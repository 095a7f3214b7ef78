//! The kinds of problems: one table from which status, code and words follow.

use http::StatusCode;

/// What kind of problem it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is described by the constructor of its name on Problem")]
pub enum ProblemKind {
    BadRequest,
    SignInNeeded,
    Forbidden,
    FormExpired,
    NotFound,
    MethodNotAllowed,
    Conflict,
    Gone,
    TooLarge,
    Unsupported,
    Unprocessable,
    TooMany,
    Internal,
    Busy,
}

impl ProblemKind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::BadRequest,
        Self::SignInNeeded,
        Self::Forbidden,
        Self::FormExpired,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::Conflict,
        Self::Gone,
        Self::TooLarge,
        Self::Unsupported,
        Self::Unprocessable,
        Self::TooMany,
        Self::Internal,
        Self::Busy,
    ];

    /// The HTTP status.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::FormExpired => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Gone => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unprocessable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The word by which programs know it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadRequest => "bad-request",
            Self::SignInNeeded => "sign-in-needed",
            Self::Forbidden => "forbidden",
            Self::FormExpired => "form-expired",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Conflict => "conflict",
            Self::Gone => "gone",
            Self::TooLarge => "too-large",
            Self::Unsupported => "unsupported",
            Self::Unprocessable => "unprocessable",
            Self::TooMany => "too-many",
            Self::Internal => "internal",
            Self::Busy => "busy",
        }
    }

    /// The key of its title; the attributes `.text` (what happened) and `.next` (what to do) belong to it.
    pub const fn text_key(self) -> &'static str {
        match self {
            Self::BadRequest => "pages-problem-bad-request",
            Self::SignInNeeded => "pages-problem-sign-in-needed",
            Self::Forbidden => "pages-problem-forbidden",
            Self::FormExpired => "pages-problem-form-expired",
            Self::NotFound => "pages-problem-not-found",
            Self::MethodNotAllowed => "pages-problem-method-not-allowed",
            Self::Conflict => "pages-problem-conflict",
            Self::Gone => "pages-problem-gone",
            Self::TooLarge => "pages-problem-too-large",
            Self::Unsupported => "pages-problem-unsupported",
            Self::Unprocessable => "pages-problem-unprocessable",
            Self::TooMany => "pages-problem-too-many",
            Self::Internal => "pages-problem-internal",
            Self::Busy => "pages-problem-busy",
        }
    }

    /// The kind that an answer with this status, made by the router itself, stands for.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        Self::ALL.into_iter().find(|kind| kind.status() == status).unwrap_or(if status.is_server_error() {
            Self::Internal
        } else {
            Self::BadRequest
        })
    }
}
