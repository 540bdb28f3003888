//! The one error type of connections.

use std::fmt;
use std::io;
use std::sync::Arc;

use crate::acknowledgement::{Policy, PolicyKind, extended};
pub use crate::errno::Errno;
use crate::exchange::Loss;
use crate::table::{Path, Set, path};
use crate::wire::{Attributes, Invalid, MESSAGE_HEADER_LENGTH, Message};

/// Why a request did not succeed.
///
/// Its `Display` is one line that says which operation failed and why. For decisions there are
/// [`errno`](Self::errno) and questions such as [`is_not_found`](Self::is_not_found).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The kernel refused the request.
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// The request was not sent: a value in it cannot be written.
    #[error("{operation}: {invalid}")]
    Input {
        /// What was asked for.
        operation: &'static str,
        /// The attribute and what is wrong with it.
        #[source]
        invalid: Invalid,
    },
    /// The request was not sent: it names a link that is not there or cannot be looked up.
    #[error("{operation}: link {name}: {errno}")]
    Link {
        /// What was asked for.
        operation: &'static str,
        /// The name.
        name: Box<str>,
        /// Why; `ENODEV` where there is no such link.
        errno: Errno,
    },
    /// Nothing was opened: the network namespace cannot be entered.
    #[error("{operation}: network namespace {namespace}: {errno}{}", Wanted(NEEDED_TO_ENTER.filter(|_| *errno == Errno::EPERM)))]
    Namespace {
        /// What was to be opened.
        operation: &'static str,
        /// The namespace as it was named: its path, or its descriptor.
        namespace: Arc<str>,
        /// Why.
        errno: Errno,
    },
    /// The request was not sent: the kernel has no family of this name, at least not in this network namespace.
    #[error("{operation}: the kernel has no family \"{name}\" here")]
    Family {
        /// What was asked for.
        operation: &'static str,
        /// The family's name.
        name: &'static str,
    },
    /// A reply whose fixed part cannot be read.
    #[error("{operation}: reply: {invalid}")]
    Reply {
        /// What was asked for.
        operation: &'static str,
        /// What is wrong with it.
        #[source]
        invalid: Invalid,
    },
    /// No answer came before the deadline. The request may have been carried out all the same.
    #[error("{operation}: no answer in time")]
    TimedOut {
        /// What was asked for.
        operation: &'static str,
    },
    /// The kernel changed what it was listing, time and again: see
    /// [`Connection::list`](crate::Connection::list).
    #[error("{operation}: changed while it was read{}", times(*attempts))]
    Interrupted {
        /// What was asked for.
        operation: &'static str,
        /// How often it was tried.
        attempts: u32,
    },
    /// Messages from the kernel were lost. The request may have been carried out all the same.
    #[error("{operation}: messages were lost: {loss}")]
    Lost {
        /// What was asked for.
        operation: &'static str,
        /// How.
        loss: Loss,
    },
    /// The kernel carried the request out, but had no reply where one was expected.
    #[error("{operation}: acknowledged without a reply")]
    NoReply {
        /// What was asked for.
        operation: &'static str,
    },
    /// The kernel stopped a transaction without saying why. Nothing of it was carried out.
    #[error("{operation}: the transaction was stopped without a reason")]
    Stopped {
        /// What was asked for.
        operation: &'static str,
    },
    /// A system call failed.
    #[error("{operation}: {errno}{}", Wanted(*capability))]
    System {
        /// What was asked for.
        operation: &'static str,
        /// Why.
        errno: Errno,
        /// The capability that is probably missing, where that is known to be the reason of an `EPERM`.
        capability: Option<&'static str>,
    },
    /// The kernel would never answer, here or at all.
    #[error("{operation}: {why}")]
    Unserved {
        /// What was asked for.
        operation: &'static str,
        /// Why not.
        why: &'static str,
    },
    /// The connection was closed from another thread.
    #[error("{operation}: the connection was closed")]
    Closed {
        /// What was asked for.
        operation: &'static str,
    },
}

/// What entering a network namespace needs.
const NEEDED_TO_ENTER: Option<&str> = Some("CAP_SYS_ADMIN");

/// The end of a sentence: the capability that is probably missing, if one is.
pub(crate) struct Wanted(pub(crate) Option<&'static str>);

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |capability| write!(f, ": is {capability} missing?"))
    }
}

fn times(attempts: u32) -> String {
    if attempts > 1 { format!(", {attempts} times in a row") } else { String::new() }
}

impl Error {
    /// A failed call of a [`Socket`](crate::socket::Socket) or of its [`Config`](crate::socket::Config), for those
    /// who speak a protocol over one themselves.
    #[cfg(target_os = "linux")]
    pub fn of_socket(operation: &'static str, error: &io::Error) -> Self {
        crate::engine::system(operation, error)
    }

    /// The errno, where the kernel or the system gave one.
    pub fn errno(&self) -> Option<Errno> {
        match self {
            Self::Refused(refusal) => Some(refusal.errno),
            Self::Link { errno, .. } | Self::Namespace { errno, .. } | Self::System { errno, .. } => {
                Some(*errno)
            }
            _ => None,
        }
    }

    /// What the kernel said, if it refused.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// Whether the object does not exist: `ENOENT`, `ENODEV`, `ESRCH`, `EADDRNOTAVAIL` or `ENXIO`, which
    /// differ by family.
    pub fn is_not_found(&self) -> bool {
        self.is_one_of(&[Errno::ENOENT, Errno::ENODEV, Errno::ESRCH, Errno::EADDRNOTAVAIL, Errno::ENXIO])
    }

    /// Whether the object exists already: `EEXIST`.
    pub fn already_exists(&self) -> bool {
        self.is_one_of(&[Errno::EEXIST])
    }

    /// Whether a capability is missing: `EPERM` or `EACCES`.
    pub fn is_permission_denied(&self) -> bool {
        self.is_one_of(&[Errno::EPERM, Errno::EACCES])
    }

    /// Whether the object is in use or the kernel occupied: `EBUSY`.
    pub fn is_busy(&self) -> bool {
        self.is_one_of(&[Errno::EBUSY])
    }

    /// Whether the kernel does not know the operation: it has no such [`Family`](Self::Family), is known not
    /// to [answer](Self::Unserved), or it said `EOPNOTSUPP`, `EPROTONOSUPPORT` or its own `ENOTSUPP`.
    pub fn is_unsupported(&self) -> bool {
        matches!(self, Self::Family { .. } | Self::Unserved { .. })
            || self.is_one_of(&[Errno::EOPNOTSUPP, Errno::EPROTONOSUPPORT, Errno::ENOTSUPP])
    }

    /// Whether the deadline passed first.
    pub fn is_timed_out(&self) -> bool {
        matches!(self, Self::TimedOut { .. })
    }

    /// Whether it is not known if the request was carried out.
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::TimedOut { .. } | Self::Lost { .. } | Self::Closed { .. })
    }

    fn is_one_of(&self, known: &[Errno]) -> bool {
        self.errno().is_some_and(|errno| known.contains(&errno))
    }
}

/// Its kind is that of the errno, where there is one; the error itself is inside.
///
/// [`raw_os_error`](io::Error::raw_os_error) is `None`: the standard library keeps either a number or an error. The errno
/// is that of the error inside:
///
/// ```
/// use std::io;
///
/// use netlink_core::{Errno, Error};
///
/// fn errno(error: &io::Error) -> Option<Errno> {
///     error.get_ref()?.downcast_ref::<Error>()?.errno()
/// }
/// # let error = Error::Link { operation: "add route", name: "eth7".into(), errno: Errno::ENODEV };
/// # assert_eq!(errno(&error.into()), Some(Errno::ENODEV));
/// ```
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::TimedOut { .. } => io::ErrorKind::TimedOut,
            Error::Input { .. } => io::ErrorKind::InvalidInput,
            Error::Reply { .. } => io::ErrorKind::InvalidData,
            Error::Family { .. } | Error::Unserved { .. } => io::ErrorKind::Unsupported,
            _ => error.errno().map_or(io::ErrorKind::Other, Errno::kind),
        };
        Self::new(kind, error)
    }
}

/// A refusal by the kernel, with all it said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// What was asked for, such as "add route".
    pub operation: &'static str,
    /// Why not.
    pub errno: Errno,
    /// The kernel's own words, where it has any.
    pub text: Option<Box<str>>,
    /// The attribute it points at; empty where it points at none.
    pub attribute: Path,
    /// What the attribute may be, where the kernel says so.
    pub bounds: Option<Bounds>,
    /// The attribute that is missing, where that is the reason.
    pub missing: Option<Path>,
    /// Data of the operation's own.
    pub cookie: Option<Box<[u8]>>,
    /// The capability that is probably missing, where the kernel said `EPERM`: in the user namespace that owns the
    /// network namespace, and for some operations in the first one.
    pub capability: Option<&'static str>,
}

/// What the kernel accepts as an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Bounds {
    /// Kind of value.
    pub kind: Option<PolicyKind>,
    /// Least and greatest number.
    pub range: Option<(i128, i128)>,
    /// Fewest and most bytes.
    pub length: (Option<u32>, Option<u32>),
    /// Bits that may be set.
    pub mask: Option<u64>,
}

impl Refusal {
    /// What `message`, an acknowledgement with an errno, says about `request`.
    pub(crate) fn read(
        operation: &'static str,
        errno: Errno,
        message: &Message<'_>,
        request: &Sent<'_>,
    ) -> Self {
        let said = extended(message);
        let offset = said.offset().ok().flatten();
        Self {
            operation,
            errno,
            text: said.text().ok().flatten().map(Into::into),
            attribute: offset.map(|offset| request.path(offset)).unwrap_or_default(),
            bounds: said.policy().ok().flatten().map(Bounds::from),
            missing: said
                .missing()
                .ok()
                .flatten()
                .map(|kind| request.missing(said.missing_from().ok().flatten(), kind as u16)),
            cookie: said.cookie().ok().flatten().map(Into::into),
            capability: (errno == Errno::EPERM).then_some(request.capability),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.errno)?;
        if let Some(text) = &self.text {
            write!(f, ": {text}")?;
        }
        if !self.attribute.is_empty() {
            write!(f, ": {}", self.attribute)?;
        }
        if let Some(bounds) = &self.bounds {
            f.write_str(if self.attribute.is_empty() { ": the value" } else { "" })?;
            write!(f, "{bounds}")?;
        }
        if let Some(missing) = &self.missing {
            write!(f, ": {missing} is missing")?;
        }
        Wanted(self.capability.filter(|_| self.text.is_none())).fmt(f)
    }
}

impl std::error::Error for Refusal {}

/// As far as the policy reads.
impl From<Policy<'_>> for Bounds {
    fn from(policy: Policy<'_>) -> Self {
        let signed = policy.least_signed().ok().flatten().zip(policy.greatest_signed().ok().flatten());
        let unsigned = policy.least().ok().flatten().zip(policy.greatest().ok().flatten());
        let range = signed.map(|(least, greatest)| (least.into(), greatest.into()));
        Self {
            kind: policy.kind().ok().flatten(),
            range: range.or_else(|| unsigned.map(|(least, greatest)| (least.into(), greatest.into()))),
            length: (policy.shortest().ok().flatten(), policy.longest().ok().flatten()),
            mask: policy
                .mask()
                .ok()
                .flatten()
                .or_else(|| policy.bitfield_mask().ok().flatten().map(u64::from)),
        }
    }
}

/// What may follow the attribute's name: ` must be 1 to 4094`, or ` must be u32` where nothing is told but the
/// type.
impl fmt::Display for Bounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let full = self.kind.and_then(range_of);
        let range = self.range.filter(|range| Some(*range) != full);
        match (range, self.length, self.mask) {
            (None, (None, None), None) => return self.kind.map_or(Ok(()), |kind| f.write_str(words(kind))),
            (Some((least, greatest)), ..) if least == greatest => write!(f, " must be {least}")?,
            (Some((least, greatest)), ..) => write!(f, " must be {least} to {greatest}")?,
            _ => {}
        }
        match self.length {
            (Some(shortest), Some(longest)) if shortest == longest => {
                write!(f, " must have {longest} bytes")?
            }
            (Some(shortest), Some(longest)) => write!(f, " must have {shortest} to {longest} bytes")?,
            (Some(shortest), None) => write!(f, " must have at least {shortest} bytes")?,
            (None, Some(longest)) => write!(f, " must have at most {longest} bytes")?,
            (None, None) => {}
        }
        self.mask.map_or(Ok(()), |mask| write!(f, " must be within {mask:#x}"))
    }
}

/// All numbers that the type holds.
fn range_of(kind: PolicyKind) -> Option<(i128, i128)> {
    Some(match kind {
        PolicyKind::U8 => (0, u8::MAX.into()),
        PolicyKind::U16 => (0, u16::MAX.into()),
        PolicyKind::U32 => (0, u32::MAX.into()),
        PolicyKind::U64 | PolicyKind::Uint => (0, u64::MAX.into()),
        PolicyKind::S8 => (i8::MIN.into(), i8::MAX.into()),
        PolicyKind::S16 => (i16::MIN.into(), i16::MAX.into()),
        PolicyKind::S32 => (i32::MIN.into(), i32::MAX.into()),
        PolicyKind::S64 | PolicyKind::Sint => (i64::MIN.into(), i64::MAX.into()),
        _ => return None,
    })
}

fn words(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Flag => " must be a flag, without a value",
        PolicyKind::U8 => " must be u8",
        PolicyKind::U16 => " must be u16",
        PolicyKind::U32 => " must be u32",
        PolicyKind::U64 => " must be u64",
        PolicyKind::S8 => " must be i8",
        PolicyKind::S16 => " must be i16",
        PolicyKind::S32 => " must be i32",
        PolicyKind::S64 => " must be i64",
        PolicyKind::Uint => " must be u32 or u64",
        PolicyKind::Sint => " must be i32 or i64",
        PolicyKind::Binary => " must be bytes",
        PolicyKind::Text => " must be text",
        PolicyKind::TerminatedText => " must be text that a zero byte ends",
        PolicyKind::Nested => " must be a nest",
        PolicyKind::NestedArray => " must be an array of nests",
        PolicyKind::Bitfield32 => " must be flags and which of them are meant",
        _ => "",
    }
}

/// A request as it was sent, for finding what an offset in it points at.
#[derive(Debug)]
pub(crate) struct Sent<'a> {
    /// The whole message.
    pub(crate) bytes: &'a [u8],
    /// Bytes of the family's header, padded.
    pub(crate) header_length: usize,
    pub(crate) set: Option<&'static Set>,
    pub(crate) capability: &'static str,
}

impl Sent<'_> {
    fn attributes(&self) -> (usize, Attributes<'_>) {
        let start = MESSAGE_HEADER_LENGTH + self.header_length;
        (start, Attributes::new(self.bytes.get(start..).unwrap_or_default()))
    }

    fn find(&self, offset: u32) -> path::Found {
        let (start, attributes) = self.attributes();
        let offset = (offset as usize).checked_sub(start);
        match (self.set, offset) {
            (Some(set), Some(offset)) => path::find(set, attributes, offset),
            (None, Some(offset)) => path::find(&NO_SET, attributes, offset),
            _ => path::Found { path: Path::default(), inside: self.set },
        }
    }

    fn path(&self, offset: u32) -> Path {
        self.find(offset).path
    }

    fn missing(&self, nest: Option<u32>, kind: u16) -> Path {
        let mut found = match nest {
            Some(offset) => self.find(offset),
            None => path::Found { path: Path::default(), inside: self.set },
        };
        found.path.push(found.inside, kind);
        found.path
    }
}

static NO_SET: Set = Set::new("", &[]);

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overrun => f.write_str("the receive queue was full"),
            Self::Truncated { length } => write!(f, "a datagram of {length} bytes did not fit the buffer"),
            Self::Damaged => f.write_str("a message has an impossible length"),
        }
    }
}
