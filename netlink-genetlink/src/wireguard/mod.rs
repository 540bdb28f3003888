//! WireGuard devices: `wg`, since Linux 5.6.
//!
//! A device is made and given addresses with route netlink; here it gets its keys, its port and its peers, and
//! tells what became of them. [`Configuration`] changes a device, [`GetDevice`] reads one, [`devices`] all of them.
//! Everything needs `CAP_NET_ADMIN` in the user namespace of the network namespace.
//!
//! Left out: what the kernel does not have, namely events (nobody tells when a peer has moved or shaken hands) and
//! devices of user-space implementations, which are not spoken to by netlink.

mod configuration;
mod device;
#[cfg(target_os = "linux")]
mod devices;
mod endpoint;
mod key;

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, SystemTime};

use netlink_core::request::Body;
use netlink_core::table::{Seconds, SetWriter};
use netlink_core::types::{InterfaceName, LinkRef};
use netlink_core::{attributes, flags, messages};

use crate::protocol::{GenericFamily, GenericHeader};
use crate::timespec::Timespec;
use crate::uapi::wireguard::*;

pub use configuration::{Configuration, PeerChange, Requests, SetDevice};
pub use device::{Device, GetDevice, Peer};
#[cfg(target_os = "linux")]
pub use devices::devices;
#[cfg(all(target_os = "linux", feature = "tokio"))]
pub(crate) use devices::{device, links};
use endpoint::Endpoint;
pub use key::{ParseKeyError, PresharedKey, PrivateKey, PublicKey};

/// The `wireguard` family.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct WireGuard;

impl GenericFamily for WireGuard {
    const NAME: &'static str = WG_GENL_NAME;
    const VERSION: u8 = WG_GENL_VERSION as u8;
    type Header = GenericHeader;
}

attributes! {
    /// Attributes of a device (`WGDEVICE_A_*`).
    pub struct DeviceAttributes<'a>, enum DeviceAttribute, writer DeviceAttributesWriter {
        /// Its index. Requests have either this or the name.
        WGDEVICE_A_IFINDEX => index: u32,
        /// Its name; in requests also an alternative one of at most 15 bytes.
        WGDEVICE_A_IFNAME => name: InterfaceName,
        /// Its private key; in requests all zeros for none.
        WGDEVICE_A_PRIVATE_KEY => private_key: PrivateKey,
        /// Its public key, which follows from the private one.
        WGDEVICE_A_PUBLIC_KEY => public_key: PublicKey,
        /// What else is to happen to it.
        WGDEVICE_A_FLAGS => flags: DeviceFlags,
        /// The UDP port it listens on.
        WGDEVICE_A_LISTEN_PORT => listen_port: u16,
        /// The firewall mark of what it sends; 0 for none.
        WGDEVICE_A_FWMARK => firewall_mark: u32,
        /// Its peers. In a dump of several messages, the last peer of one may be gone on with by the first of the
        /// next, which then has its public key and more of its allowed IPs, and nothing else.
        WGDEVICE_A_PEERS => peers[indexed nest]: PeerAttributes<'a>,
    }
}

attributes! {
    /// Attributes of a peer (`WGPEER_A_*`).
    pub struct PeerAttributes<'a>, enum PeerAttribute, writer PeerAttributesWriter {
        /// Its public key, which names it.
        WGPEER_A_PUBLIC_KEY => public_key: PublicKey,
        /// The key that is shared with it; all zeros for none.
        WGPEER_A_PRESHARED_KEY => preshared_key: PresharedKey,
        /// What else is to happen to it.
        WGPEER_A_FLAGS => flags: PeerFlags,
        /// Where it was heard last, or is to be reached.
        WGPEER_A_ENDPOINT => endpoint: SocketAddr as Endpoint,
        /// How often it is sent something if there is nothing to send; 0 for never.
        WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL => keepalive: Duration as Seconds<u16>,
        /// When hands were shaken last; 1970 for never.
        WGPEER_A_LAST_HANDSHAKE_TIME => last_handshake: SystemTime as Timespec,
        /// Bytes that came from it.
        WGPEER_A_RX_BYTES => received_bytes: u64,
        /// Bytes that went to it.
        WGPEER_A_TX_BYTES => sent_bytes: u64,
        /// What it may send from, and is sent what goes there.
        WGPEER_A_ALLOWEDIPS => allowed_ips[indexed nest]: AllowedIpAttributes<'a>,
        /// Version of the protocol that is spoken with it: 1.
        WGPEER_A_PROTOCOL_VERSION => protocol_version: u32,
    }
}

attributes! {
    /// Attributes of an allowed IP (`WGALLOWEDIP_A_*`).
    pub struct AllowedIpAttributes<'a>, enum AllowedIpAttribute, writer AllowedIpAttributesWriter {
        /// `AF_INET` or `AF_INET6`.
        WGALLOWEDIP_A_FAMILY => family: u16,
        /// The network.
        WGALLOWEDIP_A_IPADDR => address: IpAddr,
        /// Its prefix length.
        WGALLOWEDIP_A_CIDR_MASK => prefix_length: u8,
        /// What else is to happen to it; since Linux 6.16, before which it is refused with `EINVAL`.
        WGALLOWEDIP_A_FLAGS => flags: AllowedIpFlags,
    }
}

flags! {
    /// What is to happen to a device.
    pub struct DeviceFlags: u32 {
        /// All of its peers go before others come.
        WGDEVICE_F_REPLACE_PEERS => REPLACE_PEERS,
    }
}

flags! {
    /// What is to happen to a peer.
    pub struct PeerFlags: u32 {
        /// It goes.
        WGPEER_F_REMOVE_ME => REMOVE,
        /// All of its allowed IPs go before others come.
        WGPEER_F_REPLACE_ALLOWEDIPS => REPLACE_ALLOWED_IPS,
        /// It is changed if it is there, and not made if not.
        WGPEER_F_UPDATE_ONLY => UPDATE_ONLY,
    }
}

flags! {
    /// What is to happen to an allowed IP.
    pub struct AllowedIpFlags: u32 {
        /// It goes, if it is the peer's.
        WGALLOWEDIP_F_REMOVE_ME => REMOVE,
    }
}

/// A message about a device, as received.
pub type DeviceMessage<'a> = Body<GenericHeader, DeviceAttributes<'a>>;

messages! {
    /// What messages of WireGuard hold.
    pub(crate) const MESSAGES in (WireGuard::KIND) {
        WG_CMD_GET_DEVICE, WG_CMD_SET_DEVICE => DeviceMessage<'static>,
    }
}

/// Names the device that a request is about.
fn named(link: impl Into<LinkRef>) -> DeviceAttributesWriter {
    let attributes = DeviceAttributesWriter::new();
    match link.into() {
        LinkRef::Index(index) => attributes.index(index),
        LinkRef::Name(name) => {
            attributes.checked("WGDEVICE_A_IFNAME", (&*name).try_into(), DeviceAttributesWriter::name)
        }
    }
}
