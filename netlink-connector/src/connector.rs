//! What all users of the connector share: the protocol and its messages.
//!
//! A message of the connector is the payload of one netlink message of the type `NLMSG_DONE`; a payload may hold several.
//! The connector has no attributes, no acknowledgements and no errors of netlink's: each user of it says by its own
//! rules how requests went, with the sequence and the acknowledgement number of the connector's header.

use netlink_core::layout;
use netlink_core::protocol;
use netlink_core::table::Layout;
use netlink_core::traffic::Description;
use netlink_core::uapi::netlink::NETLINK_CONNECTOR;

use crate::uapi::connector::{cb_id, cn_msg};
use crate::{one_wire, traffic};

protocol! {
    /// `NETLINK_CONNECTOR`.
    pub struct Connector = NETLINK_CONNECTOR, "connector netlink";

    const STATUS: Option<netlink_core::exchange::Status> = Some(one_wire::status);

    fn messages() -> &'static [&'static [Description]] {
        &[traffic::MESSAGES]
    }
}

/// A connection to connector netlink, for requests of [`one_wire`].
#[cfg(target_os = "linux")]
pub type Connection = netlink_core::Connection<Connector>;

layout! {
    /// `struct cb_id`: a user of the connector. Its index is its multicast group as well.
    pub struct ConnectorId = cb_id {
        /// `CN_IDX_*`.
        idx => index: u32,
        /// `CN_VAL_*`.
        val => value: u32,
    }
}

layout! {
    /// `struct cn_msg`: the header of the connector's messages.
    pub struct ConnectorHeader = cn_msg {
        /// Who it is from, or for.
        id => id: ConnectorId,
        /// The request's number, or a count of its sender's; netlink's header has the same.
        seq => sequence: u32,
        /// What tells requests from replies.
        ack => acknowledgement: u32,
        /// Bytes behind the header.
        len => length: u16,
        /// Flags of the user's own.
        flags => flags: u16,
    }
}

/// A message of the connector.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct ConnectorMessage<'a> {
    /// Its header.
    pub header: ConnectorHeader,
    /// What is behind the header.
    pub data: &'a [u8],
}

/// The connector's messages in the payload of a netlink message. It ends where one does not fit.
#[derive(Debug, Clone)]
pub struct ConnectorMessages<'a>(&'a [u8]);

impl<'a> ConnectorMessages<'a> {
    /// Those in this payload.
    pub fn new(payload: &'a [u8]) -> Self {
        Self(payload)
    }

    /// The bytes of those not yet taken.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }
}

impl<'a> Iterator for ConnectorMessages<'a> {
    type Item = ConnectorMessage<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let (header, data) = split(&mut self.0, |header: &ConnectorHeader| header.length)?;
        Some(ConnectorMessage { header, data })
    }
}

/// Takes a header and as many bytes as it says from the front.
pub(crate) fn split<'a, H: Layout>(
    bytes: &mut &'a [u8],
    length: impl FnOnce(&H) -> u16,
) -> Option<(H, &'a [u8])> {
    let header = H::read(bytes).ok()?;
    let start = H::DESCRIPTOR.size.lp64.1;
    let end = start + usize::from(length(&header));
    let data = bytes.get(start..end)?;
    *bytes = &bytes[end..];
    Some((header, data))
}
