//! What the targets share.

use netlink_connector::Connector;
use netlink_core::request::Protocol;
use netlink_core::table::SetWriter;
use netlink_core::traffic::{Dictionary, Direction, Traffic};
use netlink_core::wire::MessageHeader;
use netlink_crypto::Crypto;
use netlink_genetlink::Generic;
use netlink_genetlink::controller::ControllerAttributesWriter;
use netlink_genetlink::uapi::genetlink::{CTRL_CMD_NEWFAMILY, GENL_ID_CTRL};
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_route::RouteProtocol;
use netlink_uevent::Uevent;

/// The protocols of the workspace.
pub const PROTOCOLS: [i32; 6] = [
    RouteProtocol::NUMBER,
    Generic::NUMBER,
    Netfilter::NUMBER,
    Crypto::NUMBER,
    Connector::NUMBER,
    Uevent::NUMBER,
];

/// Generic families by the message types that they have in the seeds.
const FAMILIES: [(u16, &str); 3] = [(22, "ethtool"), (24, "TASKSTATS"), (36, "wireguard")];

/// All that the workspace knows to name.
pub fn dictionary() -> Dictionary {
    let dictionary = Dictionary::new()
        .with::<RouteProtocol>()
        .with::<Generic>()
        .with::<Netfilter>()
        .with::<Crypto>()
        .with::<Connector>();
    for (id, name) in FAMILIES {
        let introduction = introduction(id, name);
        let _ = dictionary.describe(&Traffic::new(Generic::NUMBER, Direction::Received, &introduction));
    }
    dictionary
}

/// What the kernel says of a generic family: its message type.
fn introduction(id: u16, name: &str) -> Vec<u8> {
    let attributes = ControllerAttributesWriter::new().id(id).name(name);
    let command = [CTRL_CMD_NEWFAMILY as u8, 2, 0, 0];
    let length = (16 + command.len() + attributes.writer().bytes().len()) as u32;
    let header = MessageHeader { length, kind: GENL_ID_CTRL as u16, ..MessageHeader::default() };
    [&header.to_bytes()[..], &command, attributes.writer().bytes()].concat()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_every_family_have_names() {
        let ethtool = [20u32.to_ne_bytes(), [22, 0, 0, 0], [0; 4], [0; 4], [1, 1, 0, 0]].concat();
        let dictionary = dictionary();
        let said = dictionary.describe(&Traffic::new(Generic::NUMBER, Direction::Sent, &ethtool)).to_string();
        assert!(said.starts_with("> ETHTOOL_MSG_STRSET_GET"), "{said}");
    }
}
