//! The three requests that the harness itself makes, in raw bytes: it must not depend on what it tests.

use std::io;
use std::time::{Duration, Instant};

use nix::libc;

use crate::socket::{Address, Socket, SocketOption};

/// The kernel answers within the call that asks; this is for a machine that is brought to its knees.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sets the loopback of the thread's namespace up.
pub(super) fn set_loopback_up() -> io::Result<()> {
    let socket = Socket::open(libc::NETLINK_ROUTE)?;
    let index = socket.interface_index("lo")?;
    let up = libc::IFF_UP as u32;
    let answer = ask(&socket, libc::RTM_NEWLINK, 0, &link(index, up))?;
    refusal(&answer).map_or(Ok(()), Err)
}

/// Whether the kernel can make links of this kind, by making one in the thread's namespace. A kind that wants
/// more than its name is refused for another reason than an unknown one.
pub(super) fn has_link_kind(kind: &str) -> bool {
    let info = attribute(libc::IFLA_LINKINFO, &attribute(libc::IFLA_INFO_KIND, kind.as_bytes()));
    let body = [link(0, 0), info].concat();
    let answer = Socket::open(libc::NETLINK_ROUTE).and_then(|socket| {
        socket.set_option(SocketOption::ExtendedAcknowledgements, true)?;
        ask(&socket, libc::RTM_NEWLINK, libc::NLM_F_CREATE | libc::NLM_F_EXCL, &body)
    });
    // The text stands in `rtnl_newlink` (net/core/rtnetlink.c) since Linux 4.17; kinds that exist and cannot be
    // made by request answer the same errno with other words.
    let unknown = b"Unknown device type";
    answer.is_ok_and(|answer| !answer.windows(unknown.len()).any(|text| text == unknown))
}

/// Whether the kernel knows this generic netlink family in the thread's namespace.
pub(super) fn has_generic_family(name: &str) -> bool {
    let header = [libc::CTRL_CMD_GETFAMILY as u8, 1, 0, 0];
    let name = attribute(libc::CTRL_ATTR_FAMILY_NAME as u16, &[name.as_bytes(), &[0]].concat());
    let answer = Socket::open(libc::NETLINK_GENERIC)
        .and_then(|socket| ask(&socket, libc::GENL_ID_CTRL as u16, 0, &[&header[..], &name].concat()));
    answer.is_ok_and(|answer| refusal(&answer).is_none())
}

/// Sends a request and returns the first datagram that comes back.
fn ask(socket: &Socket, kind: u16, flags: libc::c_int, body: &[u8]) -> io::Result<Vec<u8>> {
    socket.send(&message(kind, flags | libc::NLM_F_REQUEST | libc::NLM_F_ACK, body), Address::KERNEL)?;
    if !socket.wait_readable(Some(Instant::now() + PATIENCE))? {
        return Err(io::ErrorKind::TimedOut.into());
    }
    let mut answer = vec![0; 64 * 1024];
    let received = socket.receive(&mut answer)?;
    answer.truncate(received.length);
    Ok(answer)
}

/// `struct nlmsghdr` and a body.
fn message(kind: u16, flags: libc::c_int, body: &[u8]) -> Vec<u8> {
    let length = size_of::<libc::nlmsghdr>() + body.len();
    let (sequence, port) = (1_u32, 0_u32);
    [
        &(length as u32).to_ne_bytes()[..],
        &kind.to_ne_bytes(),
        &(flags as u16).to_ne_bytes(),
        &sequence.to_ne_bytes(),
        &port.to_ne_bytes(),
        body,
    ]
    .concat()
}

/// `struct ifinfomsg` of a link whose flags of this mask are to be set.
fn link(index: u32, flags: u32) -> Vec<u8> {
    let (family_and_type, change) = (0_u32, flags);
    [family_and_type, index, flags, change].iter().flat_map(|word| word.to_ne_bytes()).collect()
}

/// `struct nlattr` and its payload, padded.
fn attribute(kind: u16, payload: &[u8]) -> Vec<u8> {
    let length = size_of::<libc::nlattr>() + payload.len();
    let mut bytes = [&(length as u16).to_ne_bytes()[..], &kind.to_ne_bytes(), payload].concat();
    bytes.resize(length.next_multiple_of(libc::NLA_ALIGNTO as usize), 0);
    bytes
}

/// The error in an answer, if it is a refusal (`struct nlmsgerr`).
fn refusal(answer: &[u8]) -> Option<io::Error> {
    let kind = u16::from_ne_bytes(*answer.get(4..)?.first_chunk()?);
    let code = i32::from_ne_bytes(*answer.get(size_of::<libc::nlmsghdr>()..)?.first_chunk()?);
    let refused = libc::c_int::from(kind) == libc::NLMSG_ERROR && code != 0;
    refused.then(|| io::Error::from_raw_os_error(-code))
}
