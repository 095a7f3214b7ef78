//! Layout, components, forms, languages, security headers.
