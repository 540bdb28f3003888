//! Names and indices of interfaces, asked through the socket itself and so in its own namespace.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::fd::AsFd;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

use nix::libc::IFNAMSIZ;

use super::{Socket, sys};

/// A name that this look-up cannot ask for. As an [`io::Error`] its kind is
/// [`InvalidInput`](io::ErrorKind::InvalidInput).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidInterfaceName {
    /// It is empty.
    #[error("the interface name is empty")]
    Empty,
    /// It has this many bytes. Alternative names may be so long, but only a link request can ask for them.
    #[error("an interface name of {0} bytes is too long for this look-up: at most {max} are allowed", max = IFNAMSIZ - 1)]
    TooLong(usize),
    /// It has a NUL or a colon, where the kernel would stop reading it.
    #[error("the interface name contains a NUL or a colon")]
    Separator,
}

impl Socket {
    /// The index of the interface with this name or alternative name, in the socket's namespace
    /// (`SIOCGIFINDEX`).
    ///
    /// # Errors
    /// - [`InvalidInterfaceName`]; above all, more than 15 bytes.
    /// - `ENODEV`: there is none.
    pub fn interface_index(&self, name: impl AsRef<OsStr>) -> io::Result<u32> {
        let name = check(name.as_ref().as_bytes())?;
        scripted!(self, |script| script.interface_index(&name));
        sys::interface_index(self.as_fd(), name)
    }

    /// The name of the interface with this index, in the socket's namespace (`SIOCGIFNAME`).
    ///
    /// # Errors
    /// `ENODEV`: there is none.
    pub fn interface_name(&self, index: u32) -> io::Result<OsString> {
        let name = sys::interface_name(self.as_fd(), index)?;
        Ok(OsString::from_vec(name.into_iter().take_while(|byte| *byte != 0).collect()))
    }
}

fn check(name: &[u8]) -> Result<[u8; IFNAMSIZ], InvalidInterfaceName> {
    let mut padded = [0; IFNAMSIZ];
    match name.len() {
        0 => return Err(InvalidInterfaceName::Empty),
        length if length >= IFNAMSIZ => return Err(InvalidInterfaceName::TooLong(length)),
        length => padded[..length].copy_from_slice(name),
    }
    if name.iter().any(|byte| matches!(byte, 0 | b':')) {
        return Err(InvalidInterfaceName::Separator);
    }
    Ok(padded)
}

impl From<InvalidInterfaceName> for io::Error {
    fn from(error: InvalidInterfaceName) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}
