//! Changing devices, in as many requests as it takes.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

use netlink_core::table::SetWriter;
use netlink_core::types::{IpPrefix, LinkRef, Parameter};
use netlink_core::uapi::netlink::NLA_HDRLEN;

use super::{
    AllowedIpAttributesWriter, AllowedIpFlags, DeviceAttributesWriter, DeviceFlags, Peer,
    PeerAttributesWriter, PeerFlags, PresharedKey, PrivateKey, PublicKey, WireGuard, named,
};
use crate::command;
use crate::uapi::wireguard::{WG_CMD_SET_DEVICE, WG_KEY_LEN};

/// Bytes of peers that go in a request. An attribute holds twice as much; while the kernel carries a request out, it
/// holds a lock that all network configuration waits for.
const LONGEST: usize = 32 << 10;

/// Bytes of an attribute's header.
const HEADER: usize = NLA_HDRLEN as usize;

/// What a peer takes beside its attributes and allowed IPs: its own header, its flags, the header of the list.
const AROUND_PEER: usize = 4 * HEADER;

/// Bytes that any one allowed IP fits into.
const LEAST: usize = 64;

command! {
    /// Changes a device, in one request: a piece of a [`Configuration`]. Needs `CAP_NET_ADMIN`.
    ///
    /// What it holds is carried out in order, up to the first thing that is refused; what came before that stays.
    pub struct SetDevice("configure WireGuard device") in WireGuard: WG_CMD_SET_DEVICE {
        DeviceAttributesWriter
    } -> Acknowledgement
}

/// Changes of a device and its peers (`wg set`, `wg setconf`), of any number and size. Needs `CAP_NET_ADMIN`.
///
/// It is a sequence of requests, mostly a single one, for [`batch`](crate::Connection::batch):
///
/// ```no_run
/// use netlink_genetlink::Connection;
/// use netlink_genetlink::wireguard::{Configuration, PeerChange, PrivateKey};
///
/// let peer = PeerChange::new("xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=")
///     .endpoint("192.0.2.1:51820")
///     .allowed_ips(["10.0.0.2/32", "fd00::2/128"]);
/// let configuration = Configuration::new("wg0").private_key(PrivateKey::generate()?).listen_port(51820).peer(peer);
/// Connection::open()?.batch(configuration).ok()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// What the kernel is not told stays as it is. Changes are carried out in the order of the kernel, whatever that of
/// the calls: mark, port, [`replace_peers`](Self::replace_peers), private key, then the peers as they were added.
/// Where several requests are needed they are not one transaction: packets may pass and others may change the device
/// in between, what was done before a refusal stays, and requests behind one that was refused are carried out. A peer that
/// is spread over requests is continued only if it is still there. Where a value cannot be written, such as a key that is
/// none, nothing is sent.
#[derive(Debug, Clone)]
#[must_use = "a configuration does nothing until a connection runs it"]
pub struct Configuration {
    link: DeviceAttributesWriter,
    device: DeviceAttributesWriter,
    peers: VecDeque<PeerChange>,
}

impl Configuration {
    /// Of this device, by index or name.
    pub fn new(link: impl Into<LinkRef>) -> Self {
        let link = named(link);
        Self { device: link.clone(), link, peers: VecDeque::new() }
    }

    /// Sets the private key. A peer with the public key that goes with it is removed.
    pub fn private_key(self, key: impl Parameter<PrivateKey>) -> Self {
        let key = key.parameter();
        self.with(|device| device.checked("WGDEVICE_A_PRIVATE_KEY", key, DeviceAttributesWriter::private_key))
    }

    /// Removes the private key.
    pub fn no_private_key(self) -> Self {
        self.private_key(PrivateKey::new(NO_KEY))
    }

    /// Sets the UDP port to listen on; 0 for one that the kernel chooses. `EADDRINUSE` where it is taken and the device
    /// is up.
    pub fn listen_port(self, port: u16) -> Self {
        self.with(|device| device.listen_port(port))
    }

    /// Sets the firewall mark of what the device sends; 0 for none.
    pub fn firewall_mark(self, mark: u32) -> Self {
        self.with(|device| device.firewall_mark(mark))
    }

    /// Removes all peers before those of this configuration are added.
    pub fn replace_peers(self) -> Self {
        self.with(|device| device.flags(DeviceFlags::REPLACE_PEERS))
    }

    /// Adds, changes or removes a peer. One with the public key of the device itself is ignored by the kernel.
    pub fn peer(mut self, peer: PeerChange) -> Self {
        if let Err(invalid) = peer.attributes.writer().finish() {
            self.device.writer_mut().fail(invalid);
        }
        self.peers.push_back(peer);
        self
    }

    /// Adds, changes or removes peers.
    pub fn peers(self, peers: impl IntoIterator<Item = PeerChange>) -> Self {
        peers.into_iter().fold(self, Self::peer)
    }

    /// Takes allowed IPs from whichever peers have exactly these, on every kernel.
    ///
    /// Unlike [`PeerChange::remove_allowed_ips`], which needs Linux 6.16, it cannot spare an allowed IP that another peer
    /// has got by now: the IPs are moved to a peer that exists for nothing else and is removed again at once.
    pub fn withdraw_allowed_ips<T: Parameter<IpPrefix>>(self, prefixes: impl IntoIterator<Item = T>) -> Self {
        self.peer(PeerChange::new(NOBODY).allowed_ips(prefixes)).peer(PeerChange::remove(NOBODY))
    }

    /// Changes the attributes of the device, with all that their table knows.
    pub fn with(mut self, change: impl FnOnce(DeviceAttributesWriter) -> DeviceAttributesWriter) -> Self {
        self.device = change(self.device);
        self
    }
}

/// What stands for no private or preshared key.
const NO_KEY: [u8; WG_KEY_LEN as usize] = [0; WG_KEY_LEN as usize];

/// A public key whose private key nobody knows.
const NOBODY: PublicKey = PublicKey::new(*b"netlink-genetlink: nobody's key.");

/// What becomes of a peer.
#[derive(Debug, Clone)]
#[must_use = "a peer does nothing until a configuration has it"]
pub struct PeerChange {
    /// All but flags and allowed IPs.
    attributes: PeerAttributesWriter,
    flags: PeerFlags,
    allowed_ips: Vec<(IpPrefix, AllowedIpFlags)>,
}

impl PeerChange {
    /// The peer with this public key is added if it is not there, and then changed.
    pub fn new(key: impl Parameter<PublicKey>) -> Self {
        let key = key.parameter();
        Self {
            attributes: PeerAttributesWriter::new().checked(
                "WGPEER_A_PUBLIC_KEY",
                key,
                PeerAttributesWriter::public_key,
            ),
            flags: PeerFlags::empty(),
            allowed_ips: Vec::new(),
        }
    }

    /// The peer with this public key is removed, if it is there.
    pub fn remove(key: impl Parameter<PublicKey>) -> Self {
        Self { flags: PeerFlags::REMOVE, ..Self::new(key) }
    }

    /// Leaves it alone if it is not there.
    pub fn update_only(mut self) -> Self {
        self.flags |= PeerFlags::UPDATE_ONLY;
        self
    }

    /// Sets the key that is shared with it.
    pub fn preshared_key(self, key: impl Parameter<PresharedKey>) -> Self {
        let key = key.parameter();
        self.with(|peer| peer.checked("WGPEER_A_PRESHARED_KEY", key, PeerAttributesWriter::preshared_key))
    }

    /// Removes the key that is shared with it.
    pub fn no_preshared_key(self) -> Self {
        self.preshared_key(PresharedKey::new(NO_KEY))
    }

    /// Sets where it is reached, by an address and a UDP port. It moves on its own once it is heard elsewhere.
    pub fn endpoint(self, address: impl Parameter<SocketAddr>) -> Self {
        let address = address.parameter();
        self.with(|peer| peer.checked("WGPEER_A_ENDPOINT", address, PeerAttributesWriter::endpoint))
    }

    /// Sets how often it is sent something if there is nothing to send, in whole seconds up to 65,535; 0 for never.
    pub fn keepalive(self, interval: Duration) -> Self {
        self.with(|peer| peer.keepalive(interval))
    }

    /// Removes its allowed IPs before those given here are added.
    pub fn replace_allowed_ips(mut self) -> Self {
        self.flags |= PeerFlags::REPLACE_ALLOWED_IPS;
        self
    }

    /// Adds allowed IPs, networks or addresses. One that another peer has is taken from it.
    pub fn allowed_ips<T: Parameter<IpPrefix>>(self, prefixes: impl IntoIterator<Item = T>) -> Self {
        self.allow(prefixes, AllowedIpFlags::empty())
    }

    /// Removes allowed IPs that are exactly these, if they are its own. Since Linux 6.16: before, the request is refused
    /// with `EINVAL`, and [`Configuration::withdraw_allowed_ips`] comes near it.
    pub fn remove_allowed_ips<T: Parameter<IpPrefix>>(self, prefixes: impl IntoIterator<Item = T>) -> Self {
        self.allow(prefixes, AllowedIpFlags::REMOVE)
    }

    /// Changes the attributes, with all that their table knows. Flags and allowed IPs have methods of their own.
    pub fn with(mut self, change: impl FnOnce(PeerAttributesWriter) -> PeerAttributesWriter) -> Self {
        self.attributes = change(self.attributes);
        self
    }

    fn allow<T: Parameter<IpPrefix>>(
        mut self,
        prefixes: impl IntoIterator<Item = T>,
        flags: AllowedIpFlags,
    ) -> Self {
        for prefix in prefixes {
            match prefix.parameter() {
                Ok(prefix) => self.allowed_ips.push((prefix, flags)),
                Err(problem) => self.attributes.writer_mut().fail(problem.of("WGALLOWEDIP_A_IPADDR")),
            }
        }
        self
    }

    /// The first or next piece of it, when so many of its allowed IPs are sent, in at most so many bytes, and how many
    /// of its allowed IPs are in that.
    fn piece(&self, sent: usize, room: usize) -> (PeerAttributesWriter, usize) {
        let (peer, flags) = if sent == 0 { (self.attributes.clone(), self.flags) } else { self.continued() };
        let peer = if flags.is_empty() { peer } else { peer.flags(flags) };
        // Attributes that leave no room make the request too long, which it says; it must get on all the same.
        let mut room = room.saturating_sub(peer.writer().bytes().len() + AROUND_PEER).max(LEAST);
        let rest = self.allowed_ips.iter().skip(sent).map(allowed_ip);
        let fitting: Vec<_> = rest
            .map_while(|allowed| {
                room = room.checked_sub(HEADER + allowed.writer().bytes().len())?;
                Some(allowed)
            })
            .collect();
        let count = fitting.len();
        (if count == 0 { peer } else { peer.allowed_ips(fitting) }, count)
    }

    /// What names it, to go on with it only if it is there.
    fn continued(&self) -> (PeerAttributesWriter, PeerFlags) {
        let key = self.attributes.view().public_key().ok().flatten();
        let peer = key.map(|key| PeerAttributesWriter::new().public_key(key));
        (peer.unwrap_or_default(), PeerFlags::UPDATE_ONLY)
    }
}

/// What makes such a peer of it again.
impl From<&Peer> for PeerChange {
    fn from(peer: &Peer) -> Self {
        let change = Self::new(peer.public_key)
            .preshared_key(peer.preshared_key.clone().unwrap_or(PresharedKey::new(NO_KEY)))
            .keepalive(peer.keepalive.unwrap_or_default())
            .replace_allowed_ips()
            .allowed_ips(peer.allowed_ips.iter().copied());
        match peer.endpoint {
            Some(endpoint) => change.endpoint(endpoint),
            None => change,
        }
    }
}

fn allowed_ip((prefix, flags): &(IpPrefix, AllowedIpFlags)) -> AllowedIpAttributesWriter {
    let allowed = AllowedIpAttributesWriter::new()
        .family(prefix.family().into())
        .address(prefix.address())
        .prefix_length(prefix.length());
    if flags.is_empty() { allowed } else { allowed.flags(*flags) }
}

impl IntoIterator for Configuration {
    type Item = SetDevice;
    type IntoIter = Requests;

    /// The requests that carry it out, in order.
    fn into_iter(self) -> Requests {
        let sound = self.device.writer().finish().is_ok();
        let peers = if sound { self.peers } else { VecDeque::new() };
        Requests { link: self.link, device: Some(self.device), peers, sent: 0 }
    }
}

/// The requests of a [`Configuration`].
#[derive(Debug, Clone)]
pub struct Requests {
    link: DeviceAttributesWriter,
    /// What goes into the first request.
    device: Option<DeviceAttributesWriter>,
    peers: VecDeque<PeerChange>,
    /// How many allowed IPs of the first peer went into requests before.
    sent: usize,
}

impl Iterator for Requests {
    type Item = SetDevice;

    fn next(&mut self) -> Option<SetDevice> {
        let first = self.device.take();
        let peers = self.fitting();
        if first.is_none() && peers.is_empty() {
            return None;
        }
        let device = first.unwrap_or_else(|| self.link.clone());
        Some(SetDevice::bare().with(|_| if peers.is_empty() { device } else { device.peers(peers) }))
    }
}

impl Requests {
    /// As many peers as fit into a request.
    fn fitting(&mut self) -> Vec<PeerAttributesWriter> {
        let (mut room, mut pieces) = (LONGEST, Vec::new());
        while let Some(peer) = self.peers.front() {
            let (piece, count) = peer.piece(self.sent, room);
            let length = HEADER + piece.writer().bytes().len();
            let is_whole = self.sent + count == peer.allowed_ips.len();
            if !pieces.is_empty() && length > room {
                break;
            }
            room = room.saturating_sub(length);
            pieces.push(piece);
            if !is_whole {
                self.sent += count;
                break;
            }
            self.sent = 0;
            self.peers.pop_front();
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use netlink_core::wire::Invalid;

    use super::*;

    fn key(number: u8) -> PublicKey {
        PublicKey::new([number; WG_KEY_LEN as usize])
    }

    fn addresses(count: u32) -> impl Iterator<Item = IpPrefix> {
        (0..count).map(|number| std::net::Ipv6Addr::from(u128::from(number)).into())
    }

    type Told = (PublicKey, PeerFlags, usize);

    /// Of every peer of every request its key, its flags and how many allowed IPs it gets.
    fn told(configuration: Configuration) -> Result<Vec<Vec<Told>>, Invalid> {
        let requests = configuration.into_iter().map(|request| {
            let peers = request.draft.attributes.view().peers()?.into_iter().flatten();
            let told = peers.map(|peer| {
                let (peer, mut count) = (peer?, 0);
                for allowed in peer.allowed_ips()?.into_iter().flatten() {
                    allowed?.prefix()?;
                    count += 1;
                }
                Ok((peer.public_key()?.unwrap_or(NOBODY), peer.flags()?.unwrap_or_default(), count))
            });
            assert!(request.draft.attributes.writer().bytes().len() < 2 * LONGEST);
            told.collect()
        });
        requests.collect()
    }

    #[test]
    fn what_fits_is_one_request_even_if_it_is_nothing() {
        assert_eq!(told(Configuration::new(1)), Ok(vec![vec![]]));
        let peers = [1, 2].map(|number| PeerChange::new(key(number)).allowed_ips(addresses(3)));
        let none = PeerFlags::empty();
        let expected = vec![vec![(key(1), none, 3), (key(2), none, 3)]];
        assert_eq!(told(Configuration::new(1).peers(peers)), Ok(expected));
    }

    #[test]
    fn only_the_first_piece_of_a_peer_replaces_and_the_others_do_not_make_it() {
        let large = PeerChange::new(key(1)).replace_allowed_ips().allowed_ips(addresses(2_000));
        let peers = [PeerChange::new(key(0)), large, PeerChange::new(key(2))];
        let requests = told(Configuration::new(1).peers(peers)).unwrap();
        let pieces: Vec<_> = requests.concat();
        assert_eq!(pieces[0], (key(0), PeerFlags::empty(), 0));
        assert_eq!(pieces[1].1, PeerFlags::REPLACE_ALLOWED_IPS);
        assert!(requests.len() == 3 && pieces.len() == 5, "{requests:?}");
        assert!(pieces[2..4].iter().all(|piece| (piece.0, piece.1) == (key(1), PeerFlags::UPDATE_ONLY)));
        assert_eq!(pieces[1..4].iter().map(|piece| piece.2).sum::<usize>(), 2_000);
        assert_eq!(pieces[4], (key(2), PeerFlags::empty(), 0));
    }

    #[test]
    fn a_peer_of_any_size_comes_to_an_end() {
        let huge = |peer: PeerAttributesWriter| peer.attribute(100, &[0; 40_000]);
        let peer = PeerChange::new(key(1)).with(huge).allowed_ips(addresses(3));
        assert_eq!(Configuration::new(1).peer(peer).into_iter().count(), 2);
    }

    #[test]
    fn secrets_do_not_print_with_what_holds_them() {
        let secret = PrivateKey::new(*key(7).as_bytes());
        let peer = PeerChange::new(key(1)).preshared_key(PresharedKey::new(*key(7).as_bytes()));
        let configuration = Configuration::new("wg0").private_key(&secret).peer(peer);
        let printed = format!("{configuration:?} {:?}", configuration.clone().into_iter().next());
        assert!(printed.contains("WGDEVICE_A_PRIVATE_KEY: (hidden)"), "{printed}");
        assert!(printed.contains("WGPEER_A_PRESHARED_KEY: (hidden)"), "{printed}");
        assert!(
            !printed.contains("7, 7") && !printed.contains("0707") && !printed.contains("BwcH"),
            "{printed}"
        );
    }
}
