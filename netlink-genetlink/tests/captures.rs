//! What kernels sent, byte by byte, as read here. All are little-endian captures of Linux 6.18.
#![cfg(target_endian = "little")]

use netlink_core::wire::{Message, Messages};
use netlink_genetlink::Family;
use netlink_genetlink::controller::{ControllerMessage, Operation, OperationFlags};
use netlink_genetlink::ethtool::link_info::{LinkInfo, LinkInfoMessage, Port, Transceiver};
use netlink_genetlink::ethtool::link_modes::{Duplex, LinkModes, LinkModesMessage, MegabitsPerSecond};
use netlink_genetlink::ethtool::link_state::{LinkState, LinkStateMessage};

/// `genl ctrl get name nlctrl`
const CONTROLLER: &[u8] = b"\x88\0\0\0\x10\0\0\0\x01\0\0\0\x02\0\0\0\
    \x01\x02\x00\x00\x0b\x00\x02\x00\x6e\x6c\x63\x74\x72\x6c\x00\x00\x06\x00\x01\x00\x10\x00\x00\x00\x08\x00\x03\x00\
    \x02\x00\x00\x00\x08\x00\x04\x00\x00\x00\x00\x00\x08\x00\x05\x00\x00\x00\x00\x00\x2c\x00\x06\x00\x14\x00\x01\x00\
    \x08\x00\x01\x00\x03\x00\x00\x00\x08\x00\x02\x00\x0e\x00\x00\x00\x14\x00\x02\x00\x08\x00\x01\x00\x0a\x00\x00\x00\
    \x08\x00\x02\x00\x0c\x00\x00\x00\x1c\x00\x07\x00\x18\x00\x01\x00\x08\x00\x02\x00\x10\x00\x00\x00\x0b\x00\x01\x00\
    \x6e\x6f\x74\x69\x66\x79\x00\x00";

/// `ethtool left`, one end of a veth pair whose other end is down: `ETHTOOL_MSG_LINKMODES_GET`
const LINK_MODES: &[u8] = b"\x5c\0\0\0\x15\0\0\0\x02\0\0\0\x02\0\0\0\
    \x04\x01\x00\x00\x18\x00\x01\x80\x08\x00\x01\x00\x03\x00\x00\x00\x09\x00\x02\x00\x6c\x65\x66\x74\x00\x00\x00\x00\
    \x05\x00\x02\x00\x00\x00\x00\x00\x10\x00\x03\x80\x08\x00\x02\x00\x79\x00\x00\x00\x04\x00\x03\x80\x08\x00\x05\x00\
    \x10\x27\x00\x00\x05\x00\x06\x00\x01\x00\x00\x00\x05\x00\x0a\x00\x00\x00\x00\x00";

/// The same: `ETHTOOL_MSG_LINKINFO_GET`
const LINK_INFO: &[u8] = b"\x54\0\0\0\x15\0\0\0\x03\0\0\0\x02\0\0\0\
    \x02\x01\x00\x00\x18\x00\x01\x80\x08\x00\x01\x00\x03\x00\x00\x00\x09\x00\x02\x00\x6c\x65\x66\x74\x00\x00\x00\x00\
    \x05\x00\x02\x00\x00\x00\x00\x00\x05\x00\x03\x00\x00\x00\x00\x00\x05\x00\x04\x00\x00\x00\x00\x00\x05\x00\x05\x00\
    \x00\x00\x00\x00\x05\x00\x06\x00\x00\x00\x00\x00";

/// The same: `ETHTOOL_MSG_LINKSTATE_GET`
const LINK_STATE: &[u8] = b"\x34\0\0\0\x15\0\0\0\x06\0\0\0\x02\0\0\0\
    \x06\x01\x00\x00\x18\x00\x01\x80\x08\x00\x01\x00\x03\x00\x00\x00\x09\x00\x02\x00\x6c\x65\x66\x74\x00\x00\x00\x00\
    \x05\x00\x02\x00\x00\x00\x00\x00";

fn message(capture: &[u8]) -> Message<'_> {
    Messages::new(capture).next().expect("a message").expect("a whole one")
}

#[test]
fn the_controller_tells_its_own_commands_and_groups() {
    let family: Family = ControllerMessage::try_from(message(CONTROLLER)).unwrap().try_into().unwrap();
    assert_eq!((family.id, &*family.name, family.version), (16, "nlctrl", 2));
    let flags = |command| family.operation(command).unwrap();
    assert_eq!(flags(3), OperationFlags::DO | OperationFlags::DUMP | OperationFlags::HAS_POLICY);
    assert_eq!(flags(10), OperationFlags::DUMP | OperationFlags::HAS_POLICY);
    assert_eq!(
        family.operations.iter().map(|Operation { command, .. }| *command).collect::<Vec<_>>(),
        [3, 10]
    );
    assert_eq!((family.groups.len(), family.group("notify")), (1, Some(16)));
}

#[test]
fn modes_of_a_virtual_link_are_a_speed_and_an_empty_list() {
    let modes: LinkModes = LinkModesMessage::try_from(message(LINK_MODES)).unwrap().try_into().unwrap();
    assert_eq!((modes.link.index, modes.link.name.as_str()), (3, Some("left")));
    assert_eq!((modes.speed, modes.duplex), (Some(MegabitsPerSecond(10_000)), Duplex::Full));
    assert_eq!((modes.ours.bits.len(), modes.autonegotiates, modes.clock), (0, false, None));
}

#[test]
fn messages_print_with_the_names_of_their_attributes() {
    let modes = LinkModesMessage::try_from(message(LINK_MODES)).unwrap();
    assert_eq!(
        format!("{:?}", modes.attributes),
        "{ETHTOOL_A_LINKMODES_HEADER: {ETHTOOL_A_HEADER_DEV_INDEX: 3, ETHTOOL_A_HEADER_DEV_NAME: \"left\"}, \
         ETHTOOL_A_LINKMODES_AUTONEG: 0, ETHTOOL_A_LINKMODES_OURS: {ETHTOOL_A_BITSET_SIZE: 121, \
         ETHTOOL_A_BITSET_BITS: {}}, ETHTOOL_A_LINKMODES_SPEED: 10000 Mb/s, \
         ETHTOOL_A_LINKMODES_DUPLEX: DUPLEX_FULL, ETHTOOL_A_LINKMODES_RATE_MATCHING: RATE_MATCH_NONE}"
    );
}

#[test]
fn a_virtual_link_looks_like_twisted_pair() {
    let info: LinkInfo = LinkInfoMessage::try_from(message(LINK_INFO)).unwrap().try_into().unwrap();
    assert_eq!((info.port, info.transceiver), (Port::TwistedPair, Transceiver::Internal));
}

#[test]
fn a_link_whose_other_end_is_down_is_down() {
    let state: LinkState = LinkStateMessage::try_from(message(LINK_STATE)).unwrap().try_into().unwrap();
    assert_eq!((state.is_up, state.down_reason), (Some(false), None));
}
