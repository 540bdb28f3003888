//! Traffic in files: the format of `tcpdump`, with the link type of an `nlmon` device, which Wireshark opens.
//!
//! What it leaves out: pcapng (`editcap -F pcap` converts it), and files of machines of another byte order, for the
//! messages in them are of that order too.

use std::fmt;
use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Direction, Traffic};
use crate::uapi::if_arp::ARPHRD_NETLINK;
use crate::uapi::if_packet::{PACKET_KERNEL, PACKET_OUTGOING, PACKET_USER};
use crate::uapi::netlink::NLM_F_REQUEST;
use crate::wire::Messages;

/// The number that a file begins with whose times have microseconds.
const MICROSECONDS: u32 = 0xa1b2_c3d4;
/// The same with nanoseconds.
const NANOSECONDS: u32 = 0xa1b2_3c4d;
/// Version 2.4 of the format.
const VERSION: [u16; 2] = [2, 4];
/// `LINKTYPE_NETLINK`.
const LINK_TYPE: u32 = 253;
/// More than any datagram.
const LONGEST: usize = 1 << 26;
/// Bytes of the header of a file.
const FILE_HEADER: usize = 24;
/// Bytes of the header of a packet.
const PACKET_HEADER: usize = 16;
/// Bytes of what precedes the datagram in a packet: packet type, link type, ten unused, netlink protocol. In four of
/// the unused ones a [`Recorder`] writes the group.
const COOKED_HEADER: usize = 16;

/// Writes traffic to a file as it passes. Clones write to the same one.
///
/// ```
/// # use netlink_core::socket::Config;
/// use netlink_core::traffic::{Capture, Recorder};
///
/// let recorder = Recorder::new(Vec::new())?; // or a file
/// let config = Config::new(0).observe(recorder.observer());
/// // … open a connection with this config and use it …
/// drop(config);
/// let file = recorder.finish()?;
/// assert!(Capture::new(&file[..])?.next()?.is_none());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Recorder<W>(Arc<Mutex<State<W>>>);

struct State<W> {
    /// `None` once it is finished.
    out: Option<W>,
    failure: Option<io::Error>,
}

/// Reads traffic from a file, of a [`Recorder`] or of `tcpdump -i nlmon0 -w FILE`.
pub struct Capture<R> {
    input: R,
    nanoseconds: bool,
    buffer: Vec<u8>,
}

/// A datagram of a [`Capture`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record<'a> {
    /// When it passed.
    pub time: SystemTime,
    /// What passed. In files of others than [`Recorder`] no group is known.
    pub traffic: Traffic<'a>,
    /// Whether the file holds only the beginning of it.
    pub truncated: bool,
}

/// What cannot be read as a capture of netlink. As an [`io::Error`] its kind is
/// [`InvalidData`](io::ErrorKind::InvalidData).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidCapture {
    /// It does not begin as files of `tcpdump` do.
    #[error("this is not a capture file (pcap)")]
    NotACapture,
    /// It was made on a machine of another byte order.
    #[error("the capture is of a machine of another byte order")]
    ByteOrder,
    /// It holds packets of another kind.
    #[error("the capture has link type {0}, not {LINK_TYPE} (netlink)")]
    LinkType(u32),
    /// It ends in the middle of a packet.
    #[error("the capture ends in the middle of a packet")]
    Ends,
    /// A packet's length cannot be right.
    #[error("a packet of the capture has an impossible length, {0}")]
    Length(u32),
}

impl<W: Write + Send + 'static> Recorder<W> {
    /// Writes to this, such as a file.
    ///
    /// # Errors
    /// Those of writing.
    #[inline]
    pub fn new(mut out: W) -> io::Result<Self> {
        let mut header = Vec::with_capacity(FILE_HEADER);
        header.extend(NANOSECONDS.to_ne_bytes());
        header.extend(VERSION.map(u16::to_ne_bytes).concat());
        header.extend([0; 8]); // zone and accuracy, which nobody uses
        header.extend((LONGEST as u32).to_ne_bytes());
        header.extend(LINK_TYPE.to_ne_bytes());
        out.write_all(&header)?;
        Ok(Self(Arc::new(Mutex::new(State { out: Some(out), failure: None }))))
    }

    /// Writes a datagram that passed at this time. After the first failure nothing more is written.
    #[inline]
    pub fn write(&self, time: SystemTime, traffic: &Traffic<'_>) {
        let mut state = self.state();
        let State { out: Some(out), failure: failure @ None } = &mut *state else { return };
        *failure = out.write_all(&packet(time, traffic)).err();
    }

    /// For [`Config::observe`](crate::socket::Config::observe): writes each datagram with the present time.
    #[inline]
    pub fn observer(&self) -> impl Fn(&Traffic<'_>) + Send + Sync + 'static {
        let recorder = self.clone();
        move |traffic| recorder.write(SystemTime::now(), traffic)
    }

    /// Ends the recording, and gives back what was written to.
    ///
    /// # Errors
    /// The first failure of writing, of any clone.
    ///
    /// # Panics
    /// If a clone has finished it before.
    #[inline]
    pub fn finish(&self) -> io::Result<W> {
        let mut state = self.state();
        let mut out = state.out.take().expect("a recording is finished once");
        state.failure.take().map_or(Ok(()), Err)?;
        out.flush()?;
        Ok(out)
    }
}

impl<W> Recorder<W> {
    #[inline]
    fn state(&self) -> MutexGuard<'_, State<W>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W> Clone for Recorder<W> {
    #[inline]
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<W> fmt::Debug for Recorder<W> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("failure", &self.state().failure).finish_non_exhaustive()
    }
}

#[inline]
fn packet(time: SystemTime, traffic: &Traffic<'_>) -> Vec<u8> {
    let time = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let length = ((COOKED_HEADER + traffic.bytes.len()) as u32).to_ne_bytes();
    let receiver = match traffic.direction {
        Direction::Sent => PACKET_KERNEL,
        Direction::Received => PACKET_USER,
    };
    let mut packet = Vec::with_capacity(PACKET_HEADER + COOKED_HEADER + traffic.bytes.len());
    packet.extend((time.as_secs() as u32).to_ne_bytes());
    packet.extend(time.subsec_nanos().to_ne_bytes());
    packet.extend([length, length].concat());
    packet.extend((receiver as u16).to_be_bytes());
    packet.extend((ARPHRD_NETLINK as u16).to_be_bytes());
    packet.extend([0; 6]);
    packet.extend(traffic.group.to_be_bytes());
    packet.extend((traffic.protocol as u16).to_be_bytes());
    packet.extend(traffic.bytes);
    packet
}

impl<R: Read> Capture<R> {
    /// Reads from this, such as a buffered file.
    ///
    /// # Errors
    /// Those of reading, and [`InvalidCapture`].
    #[inline]
    pub fn new(mut input: R) -> io::Result<Self> {
        let mut header = [0; FILE_HEADER];
        input.read_exact(&mut header).map_err(|error| ended(error, InvalidCapture::NotACapture))?;
        let nanoseconds = match number(&header, 0) {
            NANOSECONDS => true,
            MICROSECONDS => false,
            magic if [MICROSECONDS, NANOSECONDS].contains(&magic.swap_bytes()) => {
                return Err(InvalidCapture::ByteOrder.into());
            }
            _ => return Err(InvalidCapture::NotACapture.into()),
        };
        match number(&header, 20) {
            LINK_TYPE => Ok(Self { input, nanoseconds, buffer: Vec::new() }),
            other => Err(InvalidCapture::LinkType(other).into()),
        }
    }

    /// The next datagram, or `None` after the last.
    ///
    /// # Errors
    /// Those of reading, and [`InvalidCapture`].
    #[inline]
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        let mut header = Vec::with_capacity(PACKET_HEADER);
        self.input.by_ref().take(PACKET_HEADER as u64).read_to_end(&mut header)?;
        if header.is_empty() {
            return Ok(None);
        }
        let header: [u8; PACKET_HEADER] = header.try_into().map_err(|_| InvalidCapture::Ends)?;
        let (kept, length) = (number(&header, 8) as usize, number(&header, 12) as usize);
        if !(COOKED_HEADER..=LONGEST).contains(&kept) {
            return Err(InvalidCapture::Length(kept as u32).into());
        }
        self.buffer.clear();
        self.input.by_ref().take(kept as u64).read_to_end(&mut self.buffer)?;
        let Some((cooked, bytes)) = self.buffer.split_first_chunk().filter(|_| self.buffer.len() == kept)
        else {
            return Err(InvalidCapture::Ends.into());
        };
        let fraction = u64::from(number(&header, 4)) * if self.nanoseconds { 1 } else { 1000 };
        let since = Duration::from_secs(number(&header, 0).into()) + Duration::from_nanos(fraction);
        Ok(Some(Record {
            time: UNIX_EPOCH + since,
            traffic: traffic(cooked, bytes),
            truncated: kept < length,
        }))
    }
}

impl<R> fmt::Debug for Capture<R> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capture").finish_non_exhaustive()
    }
}

#[inline]
fn traffic<'a>(cooked: &[u8; COOKED_HEADER], bytes: &'a [u8]) -> Traffic<'a> {
    let [_, receiver, _, _, .., g0, g1, g2, g3, p0, p1] = *cooked;
    let to_kernel = match receiver.into() {
        // To a capture by `nlmon` every packet is outgoing (`__netlink_deliver_tap_skb`, net/netlink/af_netlink.c).
        PACKET_OUTGOING => is_request(bytes),
        receiver => receiver == PACKET_KERNEL,
    };
    Traffic {
        protocol: u16::from_be_bytes([p0, p1]).into(),
        direction: if to_kernel { Direction::Sent } else { Direction::Received },
        group: u32::from_be_bytes([g0, g1, g2, g3]),
        bytes,
    }
}

#[inline]
fn is_request(bytes: &[u8]) -> bool {
    let first = Messages::new(bytes).next();
    first.is_some_and(|message| {
        message.is_ok_and(|message| u32::from(message.header.flags) & NLM_F_REQUEST != 0)
    })
}

/// The number at this place of a header.
#[inline]
fn number(header: &[u8], offset: usize) -> u32 {
    let bytes = header.get(offset..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| u32::from_ne_bytes(*bytes))
}

#[inline]
fn ended(error: io::Error, invalid: InvalidCapture) -> io::Error {
    if error.kind() == io::ErrorKind::UnexpectedEof { invalid.into() } else { error }
}

impl From<InvalidCapture> for io::Error {
    #[inline]
    fn from(error: InvalidCapture) -> Self {
        Self::new(io::ErrorKind::InvalidData, error)
    }
}
