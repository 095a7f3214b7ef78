//! Scripts, style and pictures: built into the binary, named by their content, kept by browsers for good.
//!
//! A file is served as `/static/style-1f9c0a2b7d.css`: another content has another name, so nothing is ever
//! asked for twice and nothing stale is ever used. Each is compressed once, when it is first wanted.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::OnceLock;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use sha2::{Digest, Sha256};

/// A file that is served as it is.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// Its name in templates: `style.css`.
    pub name: &'static str,
    /// Its content.
    pub content: &'static [u8],
}

/// For a year, without asking again.
pub(crate) const IMMUTABLE: &str = "public, max-age=31536000, immutable";

const STYLE: &str = include_str!("../assets/style.css");
const OWN: [Asset; 2] = [
    Asset { name: "script.js", content: include_bytes!("../assets/script.js") },
    Asset { name: "mark.svg", content: include_bytes!("../assets/mark.svg") },
];

const HASH_CHARS: usize = 10;
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW: i32 = 22;
const BUFFER_BYTES: usize = 4096;

/// Every file that is served as it is.
pub struct Assets {
    hrefs: BTreeMap<&'static str, String>,
    files: BTreeMap<String, File>,
}

struct File {
    content: Bytes,
    content_type: &'static str,
    etag: HeaderValue,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

impl Assets {
    /// The files of this crate and `others`.
    pub(crate) fn new(others: Vec<Asset>) -> Self {
        let mut assets = Self { hrefs: BTreeMap::new(), files: BTreeMap::new() };
        assets.add("style.css", Bytes::from(without_comments(STYLE)));
        for asset in OWN.into_iter().chain(others) {
            assets.add(asset.name, Bytes::from_static(asset.content));
        }
        assets
    }

    fn add(&mut self, name: &'static str, content: Bytes) {
        let mut hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&content));
        hash.truncate(HASH_CHARS);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let file_name = format!("{stem}-{hash}.{ending}");
        let etag = HeaderValue::from_str(&format!("\"{hash}\"")).unwrap_or(HeaderValue::from_static("\"\""));
        self.hrefs.insert(name, format!("/static/{file_name}"));
        let (brotli, gzip) = (OnceLock::new(), OnceLock::new());
        self.files
            .insert(file_name, File { content, content_type: content_type(ending), etag, brotli, gzip });
    }

    /// The address of the file that templates call `name`; a name that nobody brought is logged.
    pub fn href(&self, name: &str) -> &str {
        self.hrefs.get(name).map_or_else(
            || {
                tracing::error!(name, "no such asset");
                "/static/none"
            },
            String::as_str,
        )
    }

    /// The answer to a request for `file`, if there is such a file.
    pub(crate) fn answer(&self, file: &str, request: &HeaderMap) -> Option<Response> {
        let file = self.files.get(file)?;
        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        headers.insert(header::ETAG, file.etag.clone());
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(IMMUTABLE));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if request.get(header::IF_NONE_MATCH) == Some(&file.etag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return Some(response);
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.content_type));
        let (encoding, content) = file.encoded(request);
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        *response.body_mut() = Body::from(content);
        Some(response)
    }
}

impl File {
    fn encoded(&self, request: &HeaderMap) -> (Option<&'static str>, Bytes) {
        let accepted =
            request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
        let accepts = |encoding| accepted.split([',', ';']).any(|part| part.trim() == encoding);
        if accepts("br") {
            (Some("br"), self.brotli.get_or_init(|| brotli(&self.content)).clone())
        } else if accepts("gzip") {
            (Some("gzip"), self.gzip.get_or_init(|| gzip(&self.content)).clone())
        } else {
            (None, self.content.clone())
        }
    }
}

fn brotli(content: &[u8]) -> Bytes {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        ..Default::default()
    };
    let mut packed = Vec::with_capacity(content.len() / 2);
    let mut writer = brotli::CompressorWriter::with_params(&mut packed, BUFFER_BYTES, &parameters);
    let written = writer.write_all(content).and_then(|()| writer.flush());
    drop(writer);
    debug_assert!(written.is_ok(), "memory takes whatever is written");
    Bytes::from(packed)
}

fn gzip(content: &[u8]) -> Bytes {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let written = writer.write_all(content).and_then(|()| writer.finish());
    Bytes::from(written.unwrap_or_default())
}

fn content_type(ending: &str) -> &'static str {
    match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

/// `style` without comments and indentation, which are for us and not for the wire.
fn without_comments(style: &str) -> String {
    let mut rest = style;
    let mut bare = String::with_capacity(style.len());
    while let Some(start) = rest.find("/*") {
        bare.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    bare.push_str(rest);
    bare.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .fold(String::new(), |all, line| all + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(encodings: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(encodings))])
    }

    #[test]
    fn the_style_is_small() {
        let assets = Assets::new(Vec::new());
        let style = &assets.files[assets.href("style.css").trim_start_matches("/static/")];
        assert!(style.content.len() < 14 * 1024, "{} bytes", style.content.len());
        let packed = brotli(&style.content);
        assert!(packed.len() < 5 * 1024, "{} bytes", packed.len());
        assert!(gzip(&style.content).len() < 5 * 1024);
    }

    #[test]
    fn a_file_is_found_by_its_present_name_and_packed_as_asked() {
        let assets = Assets::new(vec![Asset { name: "other.js", content: b"let a = 1;" }]);
        let name = assets.href("other.js").trim_start_matches("/static/").to_owned();
        assert!(name.starts_with("other-") && name.ends_with(".js"));
        for (asked_for, sent) in [("gzip, br", Some("br")), ("gzip;q=1", Some("gzip")), ("", None)] {
            let response = assets.answer(&name, &asked(asked_for)).unwrap();
            let encoding =
                response.headers().get(header::CONTENT_ENCODING).map(|value| value.to_str().unwrap());
            assert_eq!(encoding, sent);
        }
        assert!(assets.answer("other.js", &HeaderMap::new()).is_none());
        let etag = assets.files[&name].etag.clone();
        let again = assets.answer(&name, &HeaderMap::from_iter([(header::IF_NONE_MATCH, etag)])).unwrap();
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(without_comments("/* a */\n  a { }\n\n/* b\n c */  b { }\n"), "a { }\nb { }\n");
    }
}
