//! Other libraries, used as their own examples do. What one of them cannot do, or only by way of raw messages, it
//! leaves out.

pub mod bindings;
pub mod neli;
pub mod nlink;
pub mod rtnetlink;

use anyhow::Result;

/// A runtime of tokio on this thread.
fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}
