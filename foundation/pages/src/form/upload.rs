//! [`Upload`]: a form with files, taken piece by piece and never whole.

use std::fmt;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use multer::{Constraints, Field as Part, Multipart, SizeLimit};

use super::{FIELD_CHARS_MAX, FORM_BYTES_MAX, FormData, boundary_of, clean, is_multipart};
use crate::{Lang, Problem, Visit};

/// A file name is cut to so many characters.
const FILE_NAME_CHARS_MAX: usize = 200;
/// In UTF-8 a character has at most four bytes.
const FIELD_BYTES_MAX: u64 = FIELD_CHARS_MAX as u64 * 4;

/// A form with files. Fields that stand before a file in the form are known when the file comes.
///
/// ```ignore
/// async fn attach(visit: Visit, mut upload: Upload) -> Result<Response, Problem> {
///     while let Some(mut file) = upload.next_file().await? {
///         while let Some(chunk) = file.chunk().await? { /* seal it, count it */ }
///     }
///     let form = upload.into_form();
///     // …
/// }
/// ```
///
/// It sets no limit on files: who takes them knows how much they take, and stops reading there.
pub struct Upload {
    parts: Multipart<'static>,
    form: FormData,
    text_bytes: usize,
}

/// A file on its way in.
pub struct IncomingFile {
    field: String,
    name: String,
    content_type: String,
    part: Part<'static>,
    first: Option<Bytes>,
}

impl Upload {
    pub(super) fn new(lang: Lang, body: Body, boundary: String, limits: SizeLimit) -> Self {
        let constraints = Constraints::new().size_limit(limits);
        let parts = Multipart::with_constraints(body.into_data_stream(), boundary, constraints);
        Self { parts, form: FormData::in_lang(lang), text_bytes: 0 }
    }

    /// The next file; text fields before it are taken into the form. An input in which no file was chosen is
    /// passed over.
    ///
    /// # Errors
    /// If the form is broken or has too much text.
    pub async fn next_file(&mut self) -> Result<Option<IncomingFile>, Problem> {
        while let Some(mut part) = self.parts.next_field().await.map_err(|error| broken(&error))? {
            let field = part.name().unwrap_or_default().to_owned();
            let Some(name) = part.file_name().map(file_name) else {
                let text = text_of(&mut part).await?;
                self.text_bytes += text.len();
                if self.text_bytes > FORM_BYTES_MAX {
                    return Err(Problem::too_large());
                }
                self.form.take(field, &text)?;
                continue;
            };
            let first = part.chunk().await.map_err(|error| broken(&error))?.filter(|chunk| !chunk.is_empty());
            if name.is_empty() && first.is_none() {
                continue;
            }
            let content_type =
                part.content_type().map(|kind| kind.essence_str().to_owned()).unwrap_or_default();
            return Ok(Some(IncomingFile { field, name, content_type, part, first }));
        }
        Ok(None)
    }

    /// The text fields that have come so far.
    pub fn form(&self) -> &FormData {
        &self.form
    }

    /// The text fields that have come so far.
    pub fn into_form(self) -> FormData {
        self.form
    }
}

impl IncomingFile {
    /// The name of the field.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The name that the sender gave the file, without folders and odd characters. It may be empty, and must
    /// never be used as a path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type that the sender says it has: a hint, not to be trusted.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The next piece, until there is none.
    ///
    /// # Errors
    /// If the sender breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Problem> {
        match self.first.take() {
            Some(first) => Ok(Some(first)),
            None => self.part.chunk().await.map_err(|error| broken(&error)),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("form", &self.form).finish_non_exhaustive()
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        if !is_multipart(&parts.headers) {
            return Err(Problem::unsupported());
        }
        let boundary = boundary_of(&parts.headers).ok_or_else(Problem::bad_request)?;
        let lang = parts.extensions.get::<Visit>().map_or_else(Lang::default, Visit::lang);
        Ok(Self::new(lang, body, boundary, SizeLimit::new()))
    }
}

async fn text_of(part: &mut Part<'static>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| broken(&error))? {
        if bytes.len() as u64 + chunk.len() as u64 > FIELD_BYTES_MAX {
            return Err(Problem::too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

// Browsers of old sent whole paths.
fn file_name(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    clean(name).text.replace(['\n', '\t'], " ").chars().take(FILE_NAME_CHARS_MAX).collect()
}

fn broken(error: &multer::Error) -> Problem {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => {
            Problem::too_large()
        }
        _ => Problem::bad_request(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_a_name_and_no_path() {
        let table = [
            ("photo.jpg", "photo.jpg"),
            ("C:\\pictures\\photo.jpg", "photo.jpg"),
            ("../../etc/passwd", "passwd"),
            ("a\u{202e}gpj.exe", "agpj.exe"),
            ("a\r\nX: b", "a X: b"),
            ("", ""),
        ];
        for (sent, expected) in table {
            assert_eq!(file_name(sent), expected);
        }
    }
}
