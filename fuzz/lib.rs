//! What the targets share.

use netlink_connector::Connector;
use netlink_core::request::Protocol;
use netlink_core::traffic::Dictionary;
use netlink_crypto::Crypto;
use netlink_genetlink::Generic;
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_route::RouteProtocol;

/// The protocols of the workspace.
pub const PROTOCOLS: [i32; 5] =
    [RouteProtocol::NUMBER, Generic::NUMBER, Netfilter::NUMBER, Crypto::NUMBER, Connector::NUMBER];

/// All that the workspace knows to name.
pub fn dictionary() -> Dictionary {
    Dictionary::new().with::<RouteProtocol>().with::<Generic>().with::<Netfilter>().with::<Crypto>()
}

/// Datagrams, each behind its length in two bytes; the last may end early.
pub fn datagrams(mut input: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (length, rest) = input.split_first_chunk()?;
        let (datagram, rest) = rest.split_at(usize::from(u16::from_le_bytes(*length)).min(rest.len()));
        input = rest;
        Some(datagram)
    })
}
