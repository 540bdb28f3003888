//! Error numbers of the kernel. They mean on every system what they mean on Linux, so that what was recorded there can
//! be read elsewhere.

use std::fmt;
use std::io;

#[cfg(target_os = "linux")]
use nix::libc as number;

/// As most architectures number them. Alpha, MIPS, PA-RISC and SPARC do not, and say so on Linux.
#[cfg(not(target_os = "linux"))]
mod number {
    pub(super) use crate::uapi::errno::*;
    pub(super) use crate::uapi::errno_base::*;
}

/// An error number of the kernel, positive. `Display` is its name and meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "a number and nothing else")]
pub struct Errno(pub i32);

macro_rules! errnos {
    ($($NAME:ident: $meaning:literal,)*) => {
        impl Errno {$(
            #[doc = concat!($meaning, ".")]
            pub const $NAME: Self = Self(number::$NAME as i32);
        )*}

        /// Numbers with their names and meanings.
        const KNOWN: &[(Errno, &str, &str)] = &[$((Errno::$NAME, stringify!($NAME), $meaning)),*];
    };
}

impl Errno {
    /// Operation not supported by the kernel (include/linux/errno.h): meant for the kernel alone, and told all the same
    /// by some of its parts.
    pub const ENOTSUPP: Self = Self(524);

    /// What the standard library calls it; of what the library has no name for, what netlink means by it.
    pub(crate) fn kind(self) -> io::ErrorKind {
        if [Self::ENODEV, Self::ESRCH, Self::ENXIO].contains(&self) {
            return io::ErrorKind::NotFound;
        }
        // Elsewhere the number means something else to the system, or nothing.
        if cfg!(target_os = "linux") {
            io::Error::from_raw_os_error(self.0).kind()
        } else {
            io::ErrorKind::Other
        }
    }
}

impl fmt::Display for Errno {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match KNOWN.iter().find(|known| known.0 == *self) {
            Some((_, name, meaning)) => write!(f, "{name} ({meaning})"),
            None if *self == Self::ENOTSUPP => {
                f.write_str("ENOTSUPP (Operation not supported by the kernel)")
            }
            None => write!(f, "errno {}", self.0),
        }
    }
}

#[cfg(target_os = "linux")]
impl From<nix::errno::Errno> for Errno {
    fn from(known: nix::errno::Errno) -> Self {
        Self(known as i32)
    }
}

errnos! {
    EPERM: "Operation not permitted",
    ENOENT: "No such file or directory",
    ESRCH: "No such process",
    EINTR: "Interrupted system call",
    EIO: "Input/output error",
    ENXIO: "No such device or address",
    E2BIG: "Argument list too long",
    ENOEXEC: "Exec format error",
    EBADF: "Bad file descriptor",
    ECHILD: "No child processes",
    EAGAIN: "Resource temporarily unavailable",
    ENOMEM: "Cannot allocate memory",
    EACCES: "Permission denied",
    EFAULT: "Bad address",
    ENOTBLK: "Block device required",
    EBUSY: "Device or resource busy",
    EEXIST: "File exists",
    EXDEV: "Invalid cross-device link",
    ENODEV: "No such device",
    ENOTDIR: "Not a directory",
    EISDIR: "Is a directory",
    EINVAL: "Invalid argument",
    ENFILE: "Too many open files in system",
    EMFILE: "Too many open files",
    ENOTTY: "Inappropriate ioctl for device",
    ETXTBSY: "Text file busy",
    EFBIG: "File too large",
    ENOSPC: "No space left on device",
    ESPIPE: "Illegal seek",
    EROFS: "Read-only file system",
    EMLINK: "Too many links",
    EPIPE: "Broken pipe",
    EDOM: "Math argument out of domain",
    ERANGE: "Math result not representable",
    EDEADLK: "Resource deadlock avoided",
    ENAMETOOLONG: "File name too long",
    ENOLCK: "No locks available",
    ENOSYS: "Function not implemented",
    ENOTEMPTY: "Directory not empty",
    ELOOP: "Too many levels of symbolic links",
    ENOMSG: "No message of desired type",
    EIDRM: "Identifier removed",
    ECHRNG: "Channel number out of range",
    EL2NSYNC: "Level 2 not synchronized",
    EL3HLT: "Level 3 halted",
    EL3RST: "Level 3 reset",
    ELNRNG: "Link number out of range",
    EUNATCH: "Protocol driver not attached",
    ENOCSI: "No CSI structure available",
    EL2HLT: "Level 2 halted",
    EBADE: "Invalid exchange",
    EBADR: "Invalid request descriptor",
    EXFULL: "Exchange full",
    ENOANO: "No anode",
    EBADRQC: "Invalid request code",
    EBADSLT: "Invalid slot",
    EBFONT: "Bad font file format",
    ENOSTR: "Device not a stream",
    ENODATA: "No data available",
    ETIME: "Timer expired",
    ENOSR: "Out of streams resources",
    ENONET: "Machine is not on the network",
    ENOPKG: "Package not installed",
    EREMOTE: "Object is remote",
    ENOLINK: "Link has been severed",
    EADV: "Advertise error",
    ESRMNT: "Srmount error",
    ECOMM: "Communication error on send",
    EPROTO: "Protocol error",
    EMULTIHOP: "Multihop attempted",
    EDOTDOT: "RFS specific error",
    EBADMSG: "Bad message",
    EOVERFLOW: "Value too large for defined data type",
    ENOTUNIQ: "Name not unique on network",
    EBADFD: "File descriptor in bad state",
    EREMCHG: "Remote address changed",
    ELIBACC: "Cannot access a needed shared library",
    ELIBBAD: "Accessing a corrupted shared library",
    ELIBSCN: "Section .lib in a.out corrupted",
    ELIBMAX: "Attempting to link in too many shared libraries",
    ELIBEXEC: "Cannot exec a shared library directly",
    EILSEQ: "Invalid or incomplete multibyte or wide character",
    ERESTART: "Interrupted system call should be restarted",
    ESTRPIPE: "Streams pipe error",
    EUSERS: "Too many users",
    ENOTSOCK: "Socket operation on non-socket",
    EDESTADDRREQ: "Destination address required",
    EMSGSIZE: "Message too long",
    EPROTOTYPE: "Protocol wrong type for socket",
    ENOPROTOOPT: "Protocol not available",
    EPROTONOSUPPORT: "Protocol not supported",
    ESOCKTNOSUPPORT: "Socket type not supported",
    EOPNOTSUPP: "Operation not supported on transport endpoint",
    EPFNOSUPPORT: "Protocol family not supported",
    EAFNOSUPPORT: "Address family not supported by protocol",
    EADDRINUSE: "Address already in use",
    EADDRNOTAVAIL: "Cannot assign requested address",
    ENETDOWN: "Network is down",
    ENETUNREACH: "Network is unreachable",
    ENETRESET: "Network dropped connection on reset",
    ECONNABORTED: "Software caused connection abort",
    ECONNRESET: "Connection reset by peer",
    ENOBUFS: "No buffer space available",
    EISCONN: "Transport endpoint is already connected",
    ENOTCONN: "Transport endpoint is not connected",
    ESHUTDOWN: "Cannot send after transport endpoint shutdown",
    ETOOMANYREFS: "Too many references: cannot splice",
    ETIMEDOUT: "Connection timed out",
    ECONNREFUSED: "Connection refused",
    EHOSTDOWN: "Host is down",
    EHOSTUNREACH: "No route to host",
    EALREADY: "Operation already in progress",
    EINPROGRESS: "Operation now in progress",
    ESTALE: "Stale file handle",
    EUCLEAN: "Structure needs cleaning",
    ENOTNAM: "Not a XENIX named type file",
    ENAVAIL: "No XENIX semaphores available",
    EISNAM: "Is a named type file",
    EREMOTEIO: "Remote I/O error",
    EDQUOT: "Disk quota exceeded",
    ENOMEDIUM: "No medium found",
    EMEDIUMTYPE: "Wrong medium type",
    ECANCELED: "Operation canceled",
    ENOKEY: "Required key not available",
    EKEYEXPIRED: "Key has expired",
    EKEYREVOKED: "Key has been revoked",
    EKEYREJECTED: "Key was rejected by service",
    EOWNERDEAD: "Owner died",
    ENOTRECOVERABLE: "State not recoverable",
    ERFKILL: "Operation not possible due to RF-kill",
    EHWPOISON: "Memory page has hardware error",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errno_is_that_of_linux_on_every_system() {
        assert_eq!((Errno::ENOENT, Errno::ENODEV, Errno::EINVAL), (Errno(2), Errno(19), Errno(22)));
        assert_eq!(Errno(28).to_string(), "ENOSPC (No space left on device)");
        assert_eq!(Errno::ENOTSUPP.to_string(), "ENOTSUPP (Operation not supported by the kernel)");
        assert_eq!(Errno(9999).to_string(), "errno 9999");
    }

    #[test]
    fn every_number_has_one_name() {
        let numbers: std::collections::BTreeSet<_> = KNOWN.iter().map(|known| known.0.0).collect();
        assert_eq!(numbers.len(), KNOWN.len());
    }
}
