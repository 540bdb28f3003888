//! Devices as they are.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, SystemTime};

use netlink_core::types::{InterfaceName, IpPrefix, LinkRef};
use netlink_core::wire::{Invalid, Problem};

use super::{
    AllowedIpAttributes, DeviceAttribute, DeviceAttributesWriter, DeviceMessage, PeerAttribute,
    PeerAttributes, PresharedKey, PrivateKey, PublicKey, WireGuard, named,
};
use crate::command;
use crate::uapi::wireguard::WG_CMD_GET_DEVICE;

command! {
    /// Reads a device (`wg show DEVICE`), part by part; collect them into a [`Device`]. Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such link, the error [is "not found"](crate::Error::is_not_found); where it is no WireGuard
    /// device, it [is "unsupported"](crate::Error::is_unsupported).
    ///
    /// ```no_run
    /// use netlink_genetlink::wireguard::{Device, GetDevice};
    /// use netlink_genetlink::Connection;
    ///
    /// let mut connection = Connection::open()?;
    /// let device: Device = connection.list(GetDevice::new("wg0"))?.into_iter().collect();
    /// for peer in device.peers {
    ///     println!("{}: {} bytes received", peer.public_key, peer.received_bytes);
    /// }
    /// # Ok::<(), netlink_genetlink::Error>(())
    /// ```
    pub struct GetDevice("get WireGuard device") in WireGuard: WG_CMD_GET_DEVICE {
        DeviceAttributesWriter
    } -> Many DeviceMessage<'a> => Device
}

impl GetDevice {
    /// This one, by index or name.
    pub fn new(link: impl Into<LinkRef>) -> Self {
        Self::bare().with(|_| named(link))
    }
}

/// A device, or a part of one: then only the first has what is not a peer's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Device {
    /// Its index.
    pub index: u32,
    /// Its name.
    pub name: InterfaceName,
    /// Its private key, if it has one. Left out by `serde`.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub private_key: Option<PrivateKey>,
    /// Its public key, if it has a private one.
    pub public_key: Option<PublicKey>,
    /// The UDP port it listens on; 0 before it was first set up, if none was chosen.
    pub listen_port: u16,
    /// The firewall mark of what it sends; 0 for none.
    pub firewall_mark: u32,
    /// Its peers.
    pub peers: Vec<Peer>,
}

/// A peer of a device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Peer {
    /// Its public key, which names it.
    pub public_key: PublicKey,
    /// The key that is shared with it, if any. Left out by `serde`.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub preshared_key: Option<PresharedKey>,
    /// Where it was heard last, or was said to be.
    pub endpoint: Option<SocketAddr>,
    /// How often it is sent something if there is nothing to send, in whole seconds; `None` for never.
    pub keepalive: Option<Duration>,
    /// When hands were shaken last; `None` for never.
    pub last_handshake: Option<SystemTime>,
    /// Bytes that came from it.
    pub received_bytes: u64,
    /// Bytes that went to it.
    pub sent_bytes: u64,
    /// What it may send from, and is sent what goes there.
    pub allowed_ips: Vec<IpPrefix>,
    /// Version of the protocol that is spoken with it: 1.
    pub protocol_version: u32,
}

impl Device {
    /// The peer that has this public key.
    pub fn peer(&self, key: &PublicKey) -> Option<&Peer> {
        self.peers.iter().find(|peer| peer.public_key == *key)
    }

    fn empty() -> Self {
        Self {
            index: 0,
            name: InterfaceName::default(),
            private_key: None,
            public_key: None,
            listen_port: 0,
            firewall_mark: 0,
            peers: Vec::new(),
        }
    }

    /// With the part that came next, of which the first peer may be the rest of the last one.
    pub(super) fn merge(mut self, part: Self) -> Self {
        let mut peers = part.peers.into_iter().peekable();
        if let Some(last) = self.peers.last_mut() {
            if let Some(rest) = peers.next_if(|rest| rest.public_key == last.public_key) {
                last.allowed_ips.extend(rest.allowed_ips);
            }
        }
        self.peers.extend(peers);
        self
    }
}

/// Puts the parts of a device together, in their order.
impl FromIterator<Self> for Device {
    fn from_iter<I: IntoIterator<Item = Self>>(parts: I) -> Self {
        parts.into_iter().reduce(Self::merge).unwrap_or_else(Self::empty)
    }
}

impl TryFrom<DeviceMessage<'_>> for Device {
    type Error = Invalid;

    fn try_from(message: DeviceMessage<'_>) -> Result<Self, Invalid> {
        let mut device = Self::empty();
        for attribute in message.attributes {
            match attribute? {
                DeviceAttribute::WGDEVICE_A_IFINDEX(value) => device.index = value,
                DeviceAttribute::WGDEVICE_A_IFNAME(value) => device.name = value,
                DeviceAttribute::WGDEVICE_A_PRIVATE_KEY(value) => device.private_key = Some(value),
                DeviceAttribute::WGDEVICE_A_PUBLIC_KEY(value) => device.public_key = Some(value),
                DeviceAttribute::WGDEVICE_A_LISTEN_PORT(value) => device.listen_port = value,
                DeviceAttribute::WGDEVICE_A_FWMARK(value) => device.firewall_mark = value,
                DeviceAttribute::WGDEVICE_A_PEERS(peers) => {
                    device.peers = peers.map(|peer| peer?.try_into()).collect::<Result<_, _>>()?;
                }
                _ => {}
            }
        }
        Ok(device)
    }
}

impl TryFrom<PeerAttributes<'_>> for Peer {
    type Error = Invalid;

    fn try_from(attributes: PeerAttributes<'_>) -> Result<Self, Invalid> {
        let mut peer = Self::named(attributes.public_key()?.ok_or(MISSING.of("WGPEER_A_PUBLIC_KEY"))?);
        for attribute in attributes {
            match attribute? {
                PeerAttribute::WGPEER_A_PRESHARED_KEY(value) => {
                    peer.preshared_key =
                        Some(value).filter(|key| key.as_bytes().iter().any(|&byte| byte != 0));
                }
                PeerAttribute::WGPEER_A_ENDPOINT(value) => peer.endpoint = Some(value),
                PeerAttribute::WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL(value) => {
                    peer.keepalive = Some(value).filter(|interval| !interval.is_zero());
                }
                PeerAttribute::WGPEER_A_LAST_HANDSHAKE_TIME(value) => {
                    peer.last_handshake = Some(value).filter(|&time| time != SystemTime::UNIX_EPOCH);
                }
                PeerAttribute::WGPEER_A_RX_BYTES(value) => peer.received_bytes = value,
                PeerAttribute::WGPEER_A_TX_BYTES(value) => peer.sent_bytes = value,
                PeerAttribute::WGPEER_A_ALLOWEDIPS(list) => {
                    peer.allowed_ips = list.map(|allowed| allowed?.prefix()).collect::<Result<_, _>>()?;
                }
                PeerAttribute::WGPEER_A_PROTOCOL_VERSION(value) => peer.protocol_version = value,
                _ => {}
            }
        }
        Ok(peer)
    }
}

impl Peer {
    /// With what its name says.
    fn named(public_key: PublicKey) -> Self {
        Self {
            public_key,
            preshared_key: None,
            endpoint: None,
            keepalive: None,
            last_handshake: None,
            received_bytes: 0,
            sent_bytes: 0,
            allowed_ips: Vec::new(),
            protocol_version: 1,
        }
    }
}

impl AllowedIpAttributes<'_> {
    /// The network.
    ///
    /// # Errors
    /// An attribute that is missing or wrong.
    pub fn prefix(&self) -> Result<IpPrefix, Invalid> {
        const LENGTH: &str = "WGALLOWEDIP_A_CIDR_MASK";
        let address: IpAddr = self.address()?.ok_or(MISSING.of("WGALLOWEDIP_A_IPADDR"))?;
        let length = self.prefix_length()?.ok_or(MISSING.of(LENGTH))?;
        IpPrefix::new(address, length).ok_or(Problem::Value("longer than the address").of(LENGTH))
    }
}

const MISSING: Problem = Problem::Value("is missing");
