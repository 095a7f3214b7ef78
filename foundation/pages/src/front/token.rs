//! Finding the form token in what was sent, without reading more of it than need be.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use bytes::BytesMut;
use futures_util::StreamExt;
use http::{HeaderMap, header};

use crate::form::{FORM_BYTES_MAX, boundary_of, is_multipart, is_urlencoded};
use crate::{Problem, Visit, csrf};

/// The token is the first field of a form with files; it must come within so many bytes.
const MULTIPART_HEAD_BYTES_MAX: usize = 4 * 1024;

/// The request as it came, if it carries a token of this visit.
pub(super) async fn check(visit: &Visit, request: Request) -> Result<Request, Problem> {
    let (parts, body) = request.into_parts();
    let (token, body) = find(&parts.headers, body).await?;
    let known = token.is_some_and(|token| visit.site().csrf().accepts(&token, visit.cookies()));
    if known { Ok(Request::from_parts(parts, body)) } else { Err(Problem::form_expired()) }
}

async fn find(headers: &HeaderMap, body: Body) -> Result<(Option<String>, Body), Problem> {
    if let Some(token) = headers.get(csrf::HEADER) {
        return Ok((token.to_str().ok().map(str::to_owned), body));
    }
    if is_urlencoded(headers) {
        if announces_more_than(headers, FORM_BYTES_MAX) {
            return Err(Problem::too_large());
        }
        let bytes = to_bytes(body, FORM_BYTES_MAX).await.map_err(|_| Problem::too_large())?;
        let field = url::form_urlencoded::parse(&bytes).find(|(name, _)| name == csrf::FIELD);
        let token = field.map(|(_, value)| value.into_owned());
        return Ok((token, Body::from(bytes)));
    }
    if is_multipart(headers) {
        return in_multipart(headers, body).await;
    }
    Ok((None, body))
}

fn announces_more_than(headers: &HeaderMap, bytes_max: usize) -> bool {
    let length =
        headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    length.is_some_and(|length| length > bytes_max)
}

// Reads the first field and puts what was read before the rest again, so that a large file still streams.
async fn in_multipart(headers: &HeaderMap, body: Body) -> Result<(Option<String>, Body), Problem> {
    let Some(boundary) = boundary_of(headers) else { return Ok((None, body)) };
    let mut stream = body.into_data_stream();
    let mut head = BytesMut::new();
    let mut token = first_field(&head, &boundary);
    while token.is_none() && head.len() < MULTIPART_HEAD_BYTES_MAX {
        let Some(chunk) = stream.next().await else { break };
        head.extend_from_slice(&chunk.map_err(|_| Problem::bad_request())?);
        token = first_field(&head, &boundary);
    }
    let head = futures_util::stream::once(async { Ok::<Bytes, axum::Error>(head.freeze()) });
    Ok((token.flatten(), Body::from_stream(head.chain(stream))))
}

/// The first field of the form, once all of it is there: its value if it is the token, else nothing.
#[expect(clippy::option_option, reason = "not yet all there, there but another field, there and the token")]
fn first_field(head: &[u8], boundary: &str) -> Option<Option<String>> {
    let start = format!("--{boundary}\r\n");
    let end = format!("\r\n--{boundary}");
    let field = &head[..head.len().min(MULTIPART_HEAD_BYTES_MAX)];
    if field.len() < start.len() {
        return None;
    }
    let Some(field) = field.strip_prefix(start.as_bytes()) else { return Some(None) };
    let names_end = position(field, b"\r\n\r\n")?;
    let value = &field[names_end + 4..];
    let value = &value[..position(value, end.as_bytes())?];
    let names = String::from_utf8_lossy(&field[..names_end]).to_ascii_lowercase();
    let is_token = names.contains(&format!("name=\"{}\"", csrf::FIELD)) && !names.contains("filename");
    Some(is_token.then(|| String::from_utf8_lossy(value).into_owned()))
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_field_is_found_or_waited_for() {
        let token =
            b"--B\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--B\r\nmore".as_slice();
        assert_eq!(first_field(token, "B"), Some(Some("abc".to_owned())));
        for length in 0..token.len() - 8 {
            let early = first_field(&token[..length], "B");
            assert!(early.is_none() || early == Some(Some("abc".to_owned())), "{length}: {early:?}");
        }
        let other = b"--B\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nabc\r\n--B--";
        assert_eq!(first_field(other, "B"), Some(None));
        let file =
            b"--B\r\nContent-Disposition: form-data; name=\"csrf\"; filename=\"a\"\r\n\r\nabc\r\n--B--";
        assert_eq!(first_field(file, "B"), Some(None));
        assert_eq!(first_field(b"nothing of the kind", "B"), Some(None));
    }
}
