//! Letters, notices and reports as tagged PDF.
