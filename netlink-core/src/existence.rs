//! Requests that are content to find their work done.

use crate::error::Error;

/// For results of requests that make or delete something, blocking and asynchronous alike: that it was there, or was not,
/// is no error.
///
/// ```no_run
/// # use netlink_core::{Connection, Error, Existence, Raw, request::{Acknowledgement, Protocol}};
/// # fn delete<P: Protocol>(connection: &mut Connection<P>, delete: Raw<P, Acknowledgement>) -> Result<(), Error> {
/// if !connection.run(delete).if_exists()? {
///     println!("there was none");
/// }
/// # Ok(())
/// # }
/// ```
pub trait Existence {
    /// Of what is to be deleted or changed: whether it was there. That it [was not](Error::is_not_found) is no error.
    ///
    /// # Errors
    /// All others.
    fn if_exists(self) -> Result<bool, Error>;

    /// Of what is to be made: whether it was not there. That it [was](Error::already_exists) is no error, whatever it is
    /// like.
    ///
    /// # Errors
    /// All others.
    fn unless_exists(self) -> Result<bool, Error>;
}

impl<T> Existence for Result<T, Error> {
    fn if_exists(self) -> Result<bool, Error> {
        done_unless(self, Error::is_not_found)
    }

    fn unless_exists(self) -> Result<bool, Error> {
        done_unless(self, Error::already_exists)
    }
}

fn done_unless<T>(result: Result<T, Error>, needless: fn(&Error) -> bool) -> Result<bool, Error> {
    match result {
        Ok(_) => Ok(true),
        Err(error) if needless(&error) => Ok(false),
        Err(error) => Err(error),
    }
}
