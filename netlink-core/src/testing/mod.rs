//! For tests: of this crate, of the crates on it, and of yours.

#[cfg(target_os = "linux")]
pub mod live;
pub mod properties;
#[cfg(target_os = "linux")]
pub mod script;
