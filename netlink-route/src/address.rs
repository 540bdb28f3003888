//! Addresses of links: `ip address`.
//!
//! An address has two faces in the kernel. `IFA_LOCAL` is the host's own address, `IFA_ADDRESS` the other end
//! of a point-to-point link; where there is no other end both are the same, and IPv6 leaves the first one out.
//! [`Address`] sorts that out. Lifetimes count from the moment of reading.
//!
//! Left out: multicast and anycast memberships (`RTM_GETMULTICAST`, `RTM_GETANYCAST`).

mod watch;

use std::net::IpAddr;
use std::time::Duration;

use netlink_core::request::{Body, Draft, Header};
use netlink_core::table::SetWriter;
use netlink_core::types::{InterfaceName, IpPrefix, LinkRef, Parameter};
use netlink_core::uapi::netlink::{NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::wire::{self, Invalid, Problem};
use netlink_core::{attributes, flags, layout, messages, request, values};

use crate::protocol::{Route, Scope};
use crate::uapi::if_addr::*;
use crate::uapi::rtnetlink::{RTM_DELADDR, RTM_GETADDR, RTM_NEWADDR};

attributes! {
    /// Attributes of an address (`IFA_*`).
    pub struct AddressAttributes<'a>, enum AddressAttribute, writer AddressAttributesWriter {
        /// The other end of a point-to-point link; else the address itself.
        IFA_ADDRESS => address: IpAddr,
        /// The host's own address.
        IFA_LOCAL => local: IpAddr,
        /// A name for it, which begins with the link's; IPv4 only.
        IFA_LABEL => label: InterfaceName,
        /// The network's broadcast address; IPv4 only.
        IFA_BROADCAST => broadcast: IpAddr,
        /// An anycast address, in replies to `RTM_GETANYCAST`.
        IFA_ANYCAST => anycast: IpAddr,
        /// Lifetimes, and when it was made and changed.
        IFA_CACHEINFO => cache_info: AddressCacheInfo,
        /// A multicast address, in replies to `RTM_GETMULTICAST`.
        IFA_MULTICAST => multicast: IpAddr,
        /// All flags; the header has room for eight of them.
        IFA_FLAGS => flags: AddressFlags,
        /// Metric of the route to the network that the kernel makes for it.
        IFA_RT_PRIORITY => route_metric: u32,
        /// The namespace meant, by an id of `RTM_GETNSID`.
        IFA_TARGET_NETNSID => target_namespace: i32,
        /// Who made it; since Linux 5.18.
        IFA_PROTO => origin: AddressOrigin,
    }
}

layout! {
    /// `struct ifaddrmsg`: the header of messages about addresses.
    pub struct AddressHeader = ifaddrmsg {
        /// `AF_INET` or `AF_INET6`.
        ifa_family => family: u8,
        /// Prefix length.
        ifa_prefixlen => prefix_length: u8,
        /// The lower eight of the flags.
        ifa_flags => flags: u8,
        /// How far the address is valid.
        ifa_scope => scope: Scope,
        /// Index of the link.
        ifa_index => index: u32,
    }
}

impl Header for AddressHeader {
    fn family(&self) -> u8 {
        self.family
    }
}

layout! {
    /// `struct ifa_cacheinfo`.
    pub struct AddressCacheInfo = ifa_cacheinfo {
        /// Seconds for which it is preferred to others; all ones for ever.
        ifa_prefered => preferred: u32,
        /// Seconds for which it is valid; all ones for ever.
        ifa_valid => valid: u32,
        /// When it was made, in hundredths of a second since boot.
        cstamp => created: u32,
        /// When it was last changed, in hundredths of a second since boot.
        tstamp => updated: u32,
    }
}

flags! {
    /// Flags of an address.
    pub struct AddressFlags: u32 {
        /// IPv4: another address of the network came before it. IPv6: a temporary (privacy) address.
        IFA_F_SECONDARY => SECONDARY,
        /// Duplicate address detection is left out.
        IFA_F_NODAD => NO_DAD,
        /// Usable before duplicate address detection has finished.
        IFA_F_OPTIMISTIC => OPTIMISTIC,
        /// Duplicate address detection found that another host has it.
        IFA_F_DADFAILED => DAD_FAILED,
        /// Mobile IPv6 home address.
        IFA_F_HOMEADDRESS => HOME_ADDRESS,
        /// No longer preferred.
        IFA_F_DEPRECATED => DEPRECATED,
        /// Not usable yet: duplicate address detection is under way.
        IFA_F_TENTATIVE => TENTATIVE,
        /// Has no lifetime.
        IFA_F_PERMANENT => PERMANENT,
        /// The kernel derives temporary addresses from it.
        IFA_F_MANAGETEMPADDR => MANAGE_TEMPORARY,
        /// The kernel makes no route to its network.
        IFA_F_NOPREFIXROUTE => NO_PREFIX_ROUTE,
        /// Its multicast group is joined by the kernel.
        IFA_F_MCAUTOJOIN => MULTICAST_AUTOJOIN,
        /// Its interface identifier is stable and opaque (RFC 7217).
        IFA_F_STABLE_PRIVACY => STABLE_PRIVACY,
    }
}

values! {
    /// Who made an address.
    pub enum AddressOrigin: u8 {
        /// Nobody said.
        IFAPROT_UNSPEC => Unspecified,
        /// The kernel, for loopback.
        IFAPROT_KERNEL_LO => Loopback,
        /// The kernel, from a router advertisement.
        IFAPROT_KERNEL_RA => RouterAdvertisement,
        /// The kernel, as the link-local address.
        IFAPROT_KERNEL_LL => LinkLocal,
    }
}

/// A message about an address, as received.
pub type AddressMessage<'a> = Body<AddressHeader, AddressAttributes<'a>>;

messages! {
    /// What messages about addresses hold.
    pub(crate) const MESSAGES {
        RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR => AddressMessage<'static>,
    }
}

request! {
    /// Lists addresses (`ip address show`). Needs no capability.
    pub struct Addresses("list addresses") in Route: RTM_GETADDR {
        AddressHeader, AddressAttributesWriter
    } -> Many AddressMessage<'a> => Address, if is_wanted when is_filtered
}

impl Addresses {
    /// Those of all links.
    #[inline]
    pub fn new() -> Self {
        Self { draft: Draft::new(AddressHeader::default()) }
    }

    /// Those of one link only.
    pub fn of_link(mut self, link: impl Into<LinkRef>) -> Self {
        self.draft.set_link(ifaddrmsg::ifa_index, link.into());
        self
    }

    /// Those of one family only: `AF_INET` or `AF_INET6`.
    #[inline]
    pub fn of_family(mut self, family: u8) -> Self {
        self.draft.header.family = family;
        self
    }

    /// IPv4 is in every kernel; a family that is not there is listed as all of them are.
    #[inline]
    fn is_filtered(&self) -> bool {
        u32::from(self.draft.header.family) != AF_INET || self.draft.link().is_some()
    }

    /// Kernels before 4.20 list the addresses of all links. Other families (MCTP, Phonet) have addresses of another
    /// make.
    #[inline]
    fn is_wanted(&self, reply: &AddressMessage<'_>, sent: wire::Message<'_>) -> bool {
        let agree = |wanted: u32, is: u32| wanted == 0 || wanted == is;
        AddressMessage::try_from(sent).is_ok_and(|sent| {
            agree(sent.header.index, reply.header.index)
                && agree(sent.header.family.into(), reply.header.family.into())
                && [AF_INET, AF_INET6].contains(&reply.header.family.into())
        })
    }
}

impl Default for Addresses {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Adds an address to a link (`ip address add`). Needs `CAP_NET_ADMIN`.
    pub struct AddAddress("add address") in Route: RTM_NEWADDR | NLM_F_CREATE {
        AddressHeader, AddressAttributesWriter
    } -> Echo AddressMessage<'a> => Address
}

impl AddAddress {
    /// This address, which must not exist yet. IPv4 addresses get the network's broadcast address only if
    /// [`broadcast`](Self::broadcast) says so, as with `ip`.
    pub fn new(link: impl Into<LinkRef>, address: impl Parameter<IpPrefix>) -> Self {
        let mut request = Self { draft: draft(link.into(), address.parameter()) };
        request.draft.flags = NLM_F_EXCL as u16;
        request
    }

    /// Changes the address where it exists (`ip address replace`).
    pub fn or_replace(mut self) -> Self {
        self.draft.flags = NLM_F_REPLACE as u16;
        self
    }

    /// Makes the address one end of a point-to-point link (`peer`). The prefix length given with the address is
    /// then that of the network at the other end.
    pub fn peer(self, peer: impl Parameter<IpAddr>) -> Self {
        let peer = peer.parameter();
        self.with(|attributes| attributes.checked("IFA_ADDRESS", peer, AddressAttributesWriter::address))
    }

    /// Sets the broadcast address; IPv4 only.
    pub fn broadcast(self, address: impl Parameter<IpAddr>) -> Self {
        let address = address.parameter();
        self.with(|attributes| {
            attributes.checked("IFA_BROADCAST", address, AddressAttributesWriter::broadcast)
        })
    }

    /// Names the address; IPv4 only. The label must begin with the link's name for old tools to see it.
    #[inline]
    pub fn label(self, label: &str) -> Self {
        self.with(|attributes| {
            attributes.checked("IFA_LABEL", label.try_into(), AddressAttributesWriter::label)
        })
    }

    /// Sets how far the address is valid.
    #[inline]
    pub fn scope(mut self, scope: Scope) -> Self {
        self.draft.header.scope = scope;
        self
    }

    /// Sets flags.
    #[inline]
    pub fn flags(self, flags: AddressFlags) -> Self {
        self.with(|attributes| attributes.flags(flags))
    }

    /// Limits how long the address is valid and how long it is preferred to others, in whole seconds; `None`
    /// is for ever.
    #[inline]
    pub fn lifetime(self, valid: Option<Duration>, preferred: Option<Duration>) -> Self {
        let info = AddressCacheInfo {
            valid: seconds(valid),
            preferred: seconds(preferred),
            ..AddressCacheInfo::default()
        };
        self.with(|attributes| attributes.cache_info(info))
    }

    /// Sets the metric of the route to the network that the kernel makes.
    #[inline]
    pub fn route_metric(self, metric: u32) -> Self {
        self.with(|attributes| attributes.route_metric(metric))
    }
}

request! {
    /// Deletes an address from a link (`ip address delete`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such address, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct DeleteAddress("delete address") in Route: RTM_DELADDR {
        AddressHeader, AddressAttributesWriter
    } -> Acknowledgement
}

impl DeleteAddress {
    /// This address.
    pub fn new(link: impl Into<LinkRef>, address: impl Parameter<IpPrefix>) -> Self {
        let address = address.parameter();
        let mut draft = draft(link.into(), address);
        if let Ok(address) = address {
            // Without it the kernel takes the first IPv4 address with these bits, whatever the prefix length
            // (`inet_rtm_deladdr`, net/ipv4/devinet.c).
            draft.change(|attributes| attributes.address(address.address()));
        }
        Self { draft }
    }

    /// The one with this other end, of a point-to-point link.
    pub fn peer(self, peer: impl Parameter<IpAddr>) -> Self {
        let peer = peer.parameter();
        self.with(|attributes| attributes.checked("IFA_ADDRESS", peer, AddressAttributesWriter::address))
    }
}

/// This address and no other.
impl From<&Address> for DeleteAddress {
    #[inline]
    fn from(address: &Address) -> Self {
        let request = Self::new(address.link, address.address);
        match address.peer {
            Some(peer) => request.peer(peer),
            None => request,
        }
    }
}

#[inline]
fn draft(link: LinkRef, address: Result<IpPrefix, Problem>) -> Draft<AddressHeader, AddressAttributesWriter> {
    let mut draft = Draft::new(AddressHeader::default());
    draft.set_link(ifaddrmsg::ifa_index, link);
    if let Ok(address) = address {
        draft.header.family = address.family();
        draft.header.prefix_length = address.length();
    }
    draft.change(|attributes: AddressAttributesWriter| {
        attributes.checked("IFA_LOCAL", address, |attributes, address| attributes.local(address.address()))
    });
    draft
}

fn seconds(lifetime: Option<Duration>) -> u32 {
    lifetime.map_or(u32::MAX, |lifetime| u32::try_from(lifetime.as_secs()).unwrap_or(u32::MAX - 1))
}

/// An address of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Address {
    /// Index of the link.
    pub link: u32,
    /// The host's own address, with the length of its network's prefix.
    pub address: IpPrefix,
    /// The other end, on a point-to-point link.
    pub peer: Option<IpAddr>,
    /// The network's broadcast address.
    pub broadcast: Option<IpAddr>,
    /// Its name, which IPv4 addresses have.
    pub label: Option<InterfaceName>,
    /// Its flags.
    pub flags: AddressFlags,
    /// How far it is valid.
    pub scope: Scope,
    /// Who made it, where the kernel knows; since Linux 5.18.
    pub origin: Option<AddressOrigin>,
    /// For how long it is valid; `None` for ever.
    pub valid: Option<Duration>,
    /// For how long it is preferred to others; `None` for ever.
    pub preferred: Option<Duration>,
    /// Metric of the route to its network, if it has one of its own.
    pub route_metric: Option<u32>,
}

impl TryFrom<AddressMessage<'_>> for Address {
    type Error = Invalid;

    #[inline]
    fn try_from(message: AddressMessage<'_>) -> Result<Self, Invalid> {
        let header = message.header;
        let (mut local, mut other, mut info) = (None, None, AddressCacheInfo::FOR_EVER);
        let mut address = Self::of_header(&header);
        for attribute in message.attributes {
            match attribute? {
                AddressAttribute::IFA_ADDRESS(value) => other = Some(value),
                AddressAttribute::IFA_LOCAL(value) => local = Some(value),
                AddressAttribute::IFA_BROADCAST(value) => address.broadcast = Some(value),
                AddressAttribute::IFA_LABEL(value) => address.label = Some(value),
                AddressAttribute::IFA_FLAGS(value) => address.flags = value,
                AddressAttribute::IFA_PROTO(value) => address.origin = Some(value),
                AddressAttribute::IFA_RT_PRIORITY(value) => address.route_metric = Some(value),
                AddressAttribute::IFA_CACHEINFO(value) => info = value,
                _ => {}
            }
        }
        let own = local.or(other).ok_or(Problem::Value("is missing").of("IFA_ADDRESS"))?;
        let prefix = IpPrefix::new(own, header.prefix_length);
        address.address = prefix.ok_or(Problem::Value("longer than the address").of("ifa_prefixlen"))?;
        address.peer = other.filter(|&other| other != own);
        address.valid = lifetime(info.valid);
        address.preferred = lifetime(info.preferred);
        Ok(address)
    }
}

impl Address {
    /// Whether it cannot be used yet, because duplicate address detection is under way.
    pub fn is_tentative(&self) -> bool {
        self.flags.contains(AddressFlags::TENTATIVE) && !self.flags.contains(AddressFlags::OPTIMISTIC)
    }

    /// With what the header knows.
    #[inline]
    fn of_header(header: &AddressHeader) -> Self {
        Self {
            link: header.index,
            address: IpAddr::from([0; 4]).into(),
            peer: None,
            broadcast: None,
            label: None,
            flags: AddressFlags::from_bits_retain(header.flags.into()),
            scope: header.scope,
            origin: None,
            valid: None,
            preferred: None,
            route_metric: None,
        }
    }
}

impl AddressCacheInfo {
    const FOR_EVER: Self = Self { preferred: u32::MAX, valid: u32::MAX, created: 0, updated: 0 };
}

fn lifetime(seconds: u32) -> Option<Duration> {
    (seconds != u32::MAX).then(|| Duration::from_secs(seconds.into()))
}
