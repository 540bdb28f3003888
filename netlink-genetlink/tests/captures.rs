//! What kernels sent, byte by byte, as read here. All are little-endian captures, of Linux 6.18 unless they say so.
#![cfg(target_endian = "little")]

use std::time::{Duration, UNIX_EPOCH};

use netlink_core::wire::{Message, Messages};
use netlink_genetlink::Family;
use netlink_genetlink::controller::{ControllerMessage, Operation, OperationFlags};
use netlink_genetlink::ethtool::link_info::{LinkInfo, LinkInfoMessage, Port, Transceiver};
use netlink_genetlink::ethtool::link_modes::{Duplex, LinkModes, LinkModesMessage, MegabitsPerSecond};
use netlink_genetlink::ethtool::link_state::{CableProblem, DownDetail, LinkState, LinkStateMessage};
use netlink_genetlink::taskstats::{Task, TaskMessage};
use netlink_genetlink::wireguard::{Device, DeviceMessage, PresharedKey};

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

/// `wg show wg0` of Linux 6.12, after `wg set wg0 private-key … listen-port 51820 fwmark 0x7 peer … endpoint 192.0.2.1:443
/// persistent-keepalive 25 allowed-ips 10.0.0.0/8,fd00::/64`
const WIREGUARD: &[u8] = b"\x64\x01\0\0\x23\0\x02\0\x02\0\0\0\xae\0\0\0\
    \x00\x01\x00\x00\x06\x00\x06\x00\x6c\xca\x00\x00\x08\x00\x07\x00\x07\x00\x00\x00\x08\x00\x01\x00\x02\x00\x00\
    \x00\x08\x00\x02\x00\x77\x67\x30\x00\x24\x00\x03\x00\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\
    \x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x5f\x24\x00\x04\x00\x8f\x40\xc5\xad\xb6\
    \x8f\x25\x62\x4a\xe5\xb2\x14\xea\x76\x7a\x6e\xc9\x4d\x82\x9d\x3d\x7b\x5e\x1a\xd1\xba\x6f\x3e\x21\x38\x28\x5f\
    \xe8\x00\x08\x80\xe4\x00\x00\x80\x24\x00\x01\x00\xc5\x32\x01\x03\x9a\xdb\xa1\x4b\xe7\x1f\x88\x6d\xa1\xd8\xdb\
    \xe9\xee\xbd\xed\x08\xcb\x11\x1b\x75\x34\x00\x78\x99\x9a\xa9\xf0\x38\x24\x00\x02\x00\x00\x00\x00\x00\x00\x00\
    \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x14\
    \x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x05\x00\x19\x00\x00\x00\
    \x0c\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x00\x0a\
    \x00\x01\x00\x00\x00\x14\x00\x04\x00\x02\x00\x01\xbb\xc0\x00\x02\x01\x00\x00\x00\x00\x00\x00\x00\x00\x48\x00\
    \x09\x80\x1c\x00\x00\x80\x05\x00\x03\x00\x08\x00\x00\x00\x06\x00\x01\x00\x02\x00\x00\x00\x08\x00\x02\x00\x0a\
    \x00\x00\x00\x28\x00\x00\x80\x05\x00\x03\x00\x40\x00\x00\x00\x06\x00\x01\x00\x0a\x00\x00\x00\x14\x00\x02\x00\
    \xfd\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00";

/// `TASKSTATS_CMD_GET` of Linux 5.10, of a thread of `python3`: version 10 of the structure
const TASK: &[u8] = b"\x84\x01\x00\x00\x1c\x00\x00\x00\x02\x00\x00\x00\x75\x00\x00\x00\
    \x02\x01\x00\x00\x70\x01\x04\x00\x08\x00\x01\x00\x75\x00\x00\x00\x64\x01\x03\x00\x0a\x00\x00\x00\x00\x00\x00\
    \x00\x02\x00\x00\x00\x00\x00\x00\x00\x44\x0a\x00\x00\x00\x00\x00\x00\x35\x60\x60\x52\x00\x00\x00\x00\x03\x00\
    \x00\x00\x00\x00\x00\x00\xc1\x88\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
    \x00\x00\x00\x00\x58\xe8\xab\x04\x00\x00\x00\x07\x9a\x27\xa7\x09\x00\x00\x00\x70\x79\x74\x68\x6f\x6e\x33\x00\
    \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
    \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x75\x00\x00\x00\x01\x00\x00\x00\x61\x74\x02\x6b\x00\x00\
    \x00\x00\x37\x8a\xc1\x05\x00\x00\x00\x00\xe0\x26\x2b\x00\x00\x00\x00\x00\xc0\x0f\x07\x01\x00\x00\x00\x00\xb3\
    \x0b\x00\x00\x00\x00\x00\x00\x8f\x00\x00\x00\x00\x00\x00\x00\x4d\x54\xc8\x08\x00\x00\x00\x00\xed\x56\xca\x0c\
    \x00\x00\x00\x00\x70\x37\x00\x00\x00\x00\x00\x00\xf8\x46\x00\x00\x00\x00\x00\x00\x00\xe0\x16\x00\x00\x00\x00\
    \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x50\
    \xba\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x6e\x09\x00\x00\x00\
    \x00\x00\x00\xd5\x00\x00\x00\x00\x00\x00\x00\xe0\x26\x2b\x00\x00\x00\x00\x00\xc0\x0f\x07\x01\x00\x00\x00\x00\
    \x00\x58\xe8\xab\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
    \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x61\x74\x02\x6b\x00\x00\x00\x00";

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

#[test]
fn a_wireguard_device_tells_all_but_its_secrets_when_it_prints() {
    let message = DeviceMessage::try_from(message(WIREGUARD)).unwrap();
    // Times print as each system prints them.
    let never = format!("{UNIX_EPOCH:?}");
    let printed = format!("{:?}", message.attributes).replace(&never, "(never)");
    assert_eq!(
        printed,
        "{WGDEVICE_A_LISTEN_PORT: 51820, WGDEVICE_A_FWMARK: 7, WGDEVICE_A_IFINDEX: 2, WGDEVICE_A_IFNAME: \"wg0\", \
         WGDEVICE_A_PRIVATE_KEY: (hidden), \
         WGDEVICE_A_PUBLIC_KEY: j0DFrbaPJWJK5bIU6nZ6bslNgp09e14a0bpvPiE4KF8=, \
         WGDEVICE_A_PEERS: [{WGPEER_A_PUBLIC_KEY: xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=, \
         WGPEER_A_PRESHARED_KEY: (hidden), \
         WGPEER_A_LAST_HANDSHAKE_TIME: (never), \
         WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL: 25s, WGPEER_A_TX_BYTES: 0, WGPEER_A_RX_BYTES: 0, \
         WGPEER_A_PROTOCOL_VERSION: 1, WGPEER_A_ENDPOINT: 192.0.2.1:443, \
         WGPEER_A_ALLOWEDIPS: [{WGALLOWEDIP_A_CIDR_MASK: 8, WGALLOWEDIP_A_FAMILY: 2, WGALLOWEDIP_A_IPADDR: 10.0.0.0}, \
         {WGALLOWEDIP_A_CIDR_MASK: 64, WGALLOWEDIP_A_FAMILY: 10, WGALLOWEDIP_A_IPADDR: fd00::}]}]}"
    );
}

#[test]
fn a_wireguard_device_is_as_it_was_configured() {
    let device: Device = DeviceMessage::try_from(message(WIREGUARD)).unwrap().try_into().unwrap();
    assert_eq!((device.index, device.name.as_str(), device.listen_port), (2, Some("wg0"), 51820));
    let [peer] = &device.peers[..] else { panic!("{device:?}") };
    assert_eq!((&peer.preshared_key, peer.last_handshake, peer.protocol_version), (&None, None, 1));
    assert_eq!(
        peer.allowed_ips.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["10.0.0.0/8", "fd00::/64"]
    );
}

#[test]
fn neither_json_nor_bytes_have_the_secrets_of_a_wireguard_device() {
    let mut device: Device = DeviceMessage::try_from(message(WIREGUARD)).unwrap().try_into().unwrap();
    let (secret, shared) = (device.private_key.clone().unwrap(), PresharedKey::new([0x5a; 32]));
    device.peers[0].preshared_key = Some(shared.clone());
    let (json, bytes) = (serde_json::to_value(&device).unwrap(), postcard::to_allocvec(&device).unwrap());
    for key in [secret.as_bytes(), shared.as_bytes()] {
        assert!(!bytes.windows(key.len()).any(|window| window == key), "{bytes:?}");
    }
    let member = |of: &serde_json::Value| of.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(member(&json), ["firewall_mark", "index", "listen_port", "name", "peers", "public_key"]);
    assert!(!member(&json["peers"][0]).iter().any(|name| name == "preshared_key"), "{json}");
    assert_eq!(json["public_key"], "j0DFrbaPJWJK5bIU6nZ6bslNgp09e14a0bpvPiE4KF8=");
    assert_eq!(json["peers"][0]["allowed_ips"], serde_json::json!(["10.0.0.0/8", "fd00::/64"]));
    // Without its secrets it is read from both.
    (device.private_key, device.peers[0].preshared_key) = (None, None);
    assert_eq!(serde_json::from_value::<Device>(json).unwrap(), device);
    assert_eq!(postcard::from_bytes::<Device>(&bytes).unwrap(), device);
}

#[test]
fn a_family_and_a_link_that_is_down_are_read_from_json_and_from_bytes() {
    let family: Family = ControllerMessage::try_from(message(CONTROLLER)).unwrap().try_into().unwrap();
    let json = serde_json::to_value(&family).unwrap();
    assert_eq!(
        (&json["name"], &json["operations"][1]["flags"]),
        (&"nlctrl".into(), &serde_json::json!(["DUMP", "HAS_POLICY"]))
    );
    assert_eq!(serde_json::from_value::<Family>(json).unwrap(), family);
    let mut state: LinkState = LinkStateMessage::try_from(message(LINK_STATE)).unwrap().try_into().unwrap();
    state.down_detail = Some(DownDetail::Cable(CableProblem::Unsupported));
    state.down_count = Some(7);
    let (json, bytes) = (serde_json::to_value(&state).unwrap(), postcard::to_allocvec(&state).unwrap());
    assert_eq!(json["down_detail"], serde_json::json!({"Cable": "Unsupported"}));
    assert_eq!(serde_json::from_value::<LinkState>(json).unwrap(), state);
    assert_eq!(postcard::from_bytes::<LinkState>(&bytes).unwrap(), state);
}

#[test]
fn statistics_of_an_older_kernel_lack_what_came_later() {
    let task: Task = TaskMessage::try_from(message(TASK)).unwrap().try_into().unwrap();
    let statistics = task.statistics;
    assert_eq!((task.id, statistics.version, &*statistics.command()), (117, 10, "python3"));
    assert_eq!((statistics.cpu_delays, statistics.cpu_delay), (2628, Duration::from_nanos(1382047797)));
    assert_eq!(statistics.user_time, Duration::from_micros(2828000));
    assert_eq!((statistics.voluntary_switches, statistics.began), (2414, Some(1795322977)));
    assert_eq!((statistics.compaction_delays, statistics.process), (None, None));
}
