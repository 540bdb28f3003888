//! Which kinds of links a kernel has.
//!
//! It cannot be asked; but it refuses a kind that it does not know before it looks at what else is wrong.

use netlink_core::{Errno, Error};

use super::AddLink;

/// Whether this kernel has this kind of link, such as `wireguard`, or has loaded its module now. Makes none. Of a few
/// kinds, such as `can`, only drivers make links, which this does not tell. Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_route::{Connection, link};
///
/// let mut connection = Connection::open()?;
/// if link::knows_kind(&mut connection, "wireguard")? {
///     // No user-space implementation is needed.
/// }
/// # Ok::<(), netlink_route::Error>(())
/// ```
///
/// # Errors
/// Any [`Error`] but a refusal of what is tried, which is an answer; `ENOMEM` is none.
pub fn knows_kind(connection: &mut crate::Connection, kind: &str) -> Result<bool, Error> {
    is_known(connection.run(attempt(kind)))
}

/// To make a link without a queue to send from, which no kernel makes.
pub(crate) fn attempt(kind: &str) -> AddLink {
    AddLink::of_kind("none%d", kind).queues(0, 1)
}

/// What the attempt's refusal says.
pub(crate) fn is_known<T>(attempt: Result<T, Error>) -> Result<bool, Error> {
    match attempt {
        Err(error) if error.is_unsupported() => Ok(false),
        Err(error) if error.is_permission_denied() || error.errno() == Some(Errno::ENOMEM) => Err(error),
        Err(Error::Refused(_)) => Ok(true),
        attempt => attempt.map(|_| true),
    }
}
