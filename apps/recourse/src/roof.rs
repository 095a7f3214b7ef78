//! The list of desks that the office is composed of. Adding one is one line here.

use std::sync::Arc;

use cases::Cases;
use office::House;

/// The house with all its desks, in the order in which they depend on one another.
pub(crate) fn house() -> House {
    House::new(vec![Arc::new(Cases)]).saying(pages::texts!("../text"))
}
