//! The square code that a telephone's camera reads, drawn as vectors.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

use crate::PaperError;

/// The most bytes a printed square holds so that a cheap camera still reads it.
pub const CODE_BYTES_MAX: usize = 300;

/// A square code and the words beside it.
#[derive(Clone, Serialize)]
pub struct SquareCode {
    /// What the camera reads: an address.
    #[serde(skip)]
    pub holds: String,
    /// What it is for, printed beneath.
    pub caption: String,
    /// What it is, for those who cannot see it.
    pub alt: String,
}

impl SquareCode {
    /// The code as an SVG document, one unit a module. The paper around it is its quiet zone.
    pub(crate) fn draw(&self) -> Result<String, PaperError> {
        let bytes = self.holds.len();
        if bytes > CODE_BYTES_MAX {
            return Err(PaperError::Code { bytes });
        }
        let code = QrCode::encode_binary(self.holds.as_bytes(), QrCodeEcc::Medium)
            .map_err(|_| PaperError::Code { bytes })?;
        let side = code.size();
        let mut path = String::new();
        for y in 0..side {
            let row = (0..side).map(|x| code.get_module(x, y)).collect::<Vec<_>>();
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                let width = run.len();
                if run[0] {
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
                }
                x += width;
            }
        }
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" \
             height=\"{side}\"><path fill=\"#000\" d=\"{path}\"/></svg>"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(holds: String) -> SquareCode {
        SquareCode { holds, caption: String::new(), alt: String::new() }
    }

    #[test]
    fn an_address_fits_and_is_the_same_each_time() {
        let drawn = code("https://office.example/en/case".to_owned()).draw().unwrap();
        assert!(drawn.starts_with("<svg ") && drawn.contains("M0 0h7v1h-7z"), "the corner mark is drawn");
        assert_eq!(drawn, code("https://office.example/en/case".to_owned()).draw().unwrap());
    }

    #[test]
    fn too_much_is_refused() {
        assert!(code("x".repeat(CODE_BYTES_MAX)).draw().is_ok());
        assert!(matches!(code("x".repeat(301)).draw(), Err(PaperError::Code { bytes: 301 })));
    }
}
