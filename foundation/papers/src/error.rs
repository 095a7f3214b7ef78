//! What can go wrong on the way from a paper to a PDF.

/// Why a paper could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// The paper holds more text than [`TEXT_CHARS_MAX`](crate::TEXT_CHARS_MAX).
    #[error("the paper has {chars} characters; at most {} are printed", crate::TEXT_CHARS_MAX)]
    TooLong {
        /// How many characters it has.
        chars: usize,
    },
    /// The language tag does not begin with a two- or three-letter code.
    #[error("{tag:?} is not a language tag such as \"en\" or \"uz-Latn\"")]
    Language {
        /// The tag as given.
        tag: String,
    },
    /// The square code was given more than a printed square can hold.
    #[error("a square code of {bytes} bytes is too large; at most {} fit", crate::CODE_BYTES_MAX)]
    Code {
        /// How many bytes it was given.
        bytes: usize,
    },
    /// A chart's series do not have one value for each label.
    #[error("the chart has {labels} labels but a series of {values} values")]
    Chart {
        /// How many labels its axis has.
        labels: usize,
        /// How many values the series has.
        values: usize,
    },
    /// The day on which the paper was made is before the year 1 or not in the calendar.
    #[error("the paper's date cannot be written into the document")]
    Date,
    /// A bundled font cannot be read: the program was built from a damaged copy.
    #[error("bundled font {index} is damaged")]
    Font {
        /// Its place in the list of fonts.
        index: usize,
    },
    /// A bundled template cannot be named: the program was built from a damaged copy.
    #[error("bundled template {path} is damaged")]
    Template {
        /// Its name.
        path: &'static str,
    },
    /// The typesetter refused: a fault of our templates, never of the text given.
    #[error("the paper could not be typeset: {0}")]
    Typesetting(String),
}
