//! For tests: of this crate, of the crates on it, and of yours.

pub mod live;
pub mod properties;
pub mod script;
