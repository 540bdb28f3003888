//! What address families tell of a link (`IFLA_INET_*`, `IFLA_INET6_*`, `IFLA_MCTP_*`).
//!
//! The arrays of IPv6 are numbered by constants of [`uapi::ipv6`](crate::uapi::ipv6) and
//! [`uapi::snmp`](crate::uapi::snmp).

use std::fmt;
use std::net::Ipv6Addr;

use netlink_core::table::{AttributeSet, Encoding, Plain, Shape};
use netlink_core::uapi::socket::*;
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{attributes, layout, values};

use crate::uapi::if_link::*;
use crate::uapi::ip::*;

attributes! {
    /// What address families know of a link.
    pub struct Families<'a>, enum FamilyAttribute, writer FamiliesWriter {
        /// IPv4.
        AF_INET => inet[nest]: InetAttributes<'a>,
        /// IPv6.
        AF_INET6 => inet6[nest]: Inet6Attributes<'a>,
        /// The management component transport protocol.
        AF_MCTP => mctp[nest]: MctpAttributes<'a>,
    }
}

attributes! {
    /// A link's part in IPv4 (`IFLA_INET_*`).
    pub struct InetAttributes<'a>, enum InetAttribute, writer InetAttributesWriter {
        /// Its settings (`net.ipv4.conf`); written from an [`InetSettingsWriter`].
        IFLA_INET_CONF => settings[choice]: InetConfiguration<'a>,
    }
}

attributes! {
    /// Settings of IPv4 on a link, as they are written (`IPV4_DEVCONF_*`): each a number that is 0 or 1 where
    /// nothing else is said.
    pub struct InetSettings<'a>, enum InetSetting, writer InetSettingsWriter {
        /// Whether packets are forwarded. (`net.ipv4.conf.*.forwarding`)
        IPV4_DEVCONF_FORWARDING => forwarding: u32,
        /// Whether multicast packets are forwarded; not to be written. (`net.ipv4.conf.*.mc_forwarding`)
        IPV4_DEVCONF_MC_FORWARDING => multicast_forwarding: u32,
        /// Whether ARP is answered for others. (`net.ipv4.conf.*.proxy_arp`)
        IPV4_DEVCONF_PROXY_ARP => proxy_arp: u32,
        /// Whether ICMP redirects are followed. (`net.ipv4.conf.*.accept_redirects`)
        IPV4_DEVCONF_ACCEPT_REDIRECTS => accept_redirects: u32,
        /// Whether only redirects to known gateways are followed. (`net.ipv4.conf.*.secure_redirects`)
        IPV4_DEVCONF_SECURE_REDIRECTS => secure_redirects: u32,
        /// Whether ICMP redirects are sent. (`net.ipv4.conf.*.send_redirects`)
        IPV4_DEVCONF_SEND_REDIRECTS => send_redirects: u32,
        /// Whether other networks are on the same medium. (`net.ipv4.conf.*.shared_media`)
        IPV4_DEVCONF_SHARED_MEDIA => shared_media: u32,
        /// Whether sources are checked: 0 no, 1 by this link, 2 by any. (`net.ipv4.conf.*.rp_filter`)
        IPV4_DEVCONF_RP_FILTER => reverse_path_filter: u32,
        /// Whether packets with source routes are accepted. (`net.ipv4.conf.*.accept_source_route`)
        IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE => accept_source_route: u32,
        /// Whether packets from 0.0.0.0/8 are accepted. (`net.ipv4.conf.*.bootp_relay`)
        IPV4_DEVCONF_BOOTP_RELAY => bootp_relay: u32,
        /// Whether packets with impossible addresses are logged. (`net.ipv4.conf.*.log_martians`)
        IPV4_DEVCONF_LOG_MARTIANS => log_martians: u32,
        /// A number for the user. (`net.ipv4.conf.*.tag`)
        IPV4_DEVCONF_TAG => tag: u32,
        /// Whether ARP is answered only where the answer would be routed. (`net.ipv4.conf.*.arp_filter`)
        IPV4_DEVCONF_ARPFILTER => arp_filter: u32,
        /// Number of the medium that it is attached to; -1 for none. (`net.ipv4.conf.*.medium_id`)
        IPV4_DEVCONF_MEDIUM_ID => medium: u32,
        /// Whether packets bypass IPsec. (`net.ipv4.conf.*.disable_xfrm`)
        IPV4_DEVCONF_NOXFRM => no_xfrm: u32,
        /// Whether packets bypass IPsec's policies. (`net.ipv4.conf.*.disable_policy`)
        IPV4_DEVCONF_NOPOLICY => no_policy: u32,
        /// Version of IGMP spoken, 1 to 3; 0 for what others speak. (`net.ipv4.conf.*.force_igmp_version`)
        IPV4_DEVCONF_FORCE_IGMP_VERSION => force_igmp_version: u32,
        /// Which source address ARP requests have, 0 to 2. (`net.ipv4.conf.*.arp_announce`)
        IPV4_DEVCONF_ARP_ANNOUNCE => arp_announce: u32,
        /// Which ARP requests are not answered, 0 to 8. (`net.ipv4.conf.*.arp_ignore`)
        IPV4_DEVCONF_ARP_IGNORE => arp_ignore: u32,
        /// Whether a secondary address takes the place of a deleted primary one. (`net.ipv4.conf.*.promote_secondaries`)
        IPV4_DEVCONF_PROMOTE_SECONDARIES => promote_secondaries: u32,
        /// Whether unasked ARP answers make neighbours, 0 to 2. (`net.ipv4.conf.*.arp_accept`)
        IPV4_DEVCONF_ARP_ACCEPT => arp_accept: u32,
        /// Whether the link announces itself when it comes up or changes. (`net.ipv4.conf.*.arp_notify`)
        IPV4_DEVCONF_ARP_NOTIFY => arp_notify: u32,
        /// Whether packets from the host's own addresses are accepted. (`net.ipv4.conf.*.accept_local`)
        IPV4_DEVCONF_ACCEPT_LOCAL => accept_local: u32,
        /// Whether the mark counts in the check of sources. (`net.ipv4.conf.*.src_valid_mark`)
        IPV4_DEVCONF_SRC_VMARK => source_mark: u32,
        /// Whether ARP is answered for others on the same link. (`net.ipv4.conf.*.proxy_arp_pvlan`)
        IPV4_DEVCONF_PROXY_ARP_PVLAN => proxy_arp_private_vlan: u32,
        /// Whether loopback addresses are routed. (`net.ipv4.conf.*.route_localnet`)
        IPV4_DEVCONF_ROUTE_LOCALNET => route_localnet: u32,
        /// Milliseconds between unasked IGMP reports, version 1 or 2. (`net.ipv4.conf.*.igmpv2_unsolicited_report_interval`)
        IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL => igmpv2_unsolicited_report_interval: u32,
        /// Milliseconds between unasked IGMP reports, version 3. (`net.ipv4.conf.*.igmpv3_unsolicited_report_interval`)
        IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL => igmpv3_unsolicited_report_interval: u32,
        /// Whether routes over it do not count while it has no carrier. (`net.ipv4.conf.*.ignore_routes_with_linkdown`)
        IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN => ignore_routes_with_link_down: u32,
        /// Whether unicast packets in multicast frames are dropped. (`net.ipv4.conf.*.drop_unicast_in_l2_multicast`)
        IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST => drop_unicast_in_l2_multicast: u32,
        /// Whether unasked ARP is dropped. (`net.ipv4.conf.*.drop_gratuitous_arp`)
        IPV4_DEVCONF_DROP_GRATUITOUS_ARP => drop_gratuitous_arp: u32,
        /// Whether broadcasts to networks are forwarded. (`net.ipv4.conf.*.bc_forwarding`)
        IPV4_DEVCONF_BC_FORWARDING => broadcast_forwarding: u32,
        /// Whether neighbours go with the carrier. (`net.ipv4.conf.*.arp_evict_nocarrier`)
        IPV4_DEVCONF_ARP_EVICT_NOCARRIER => arp_evict_no_carrier: u32,
    }
}

/// Settings of IPv4 on a link, as they are read: all that the kernel has, numbered by `IPV4_DEVCONF_*`.
///
/// The kernel sends them as one array, but takes them as attributes
/// (`inet_fill_link_af` and `inet_set_link_af`, net/ipv4/devinet.c).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct InetConfiguration<'a>(&'a [u8]);

impl<'a> InetConfiguration<'a> {
    /// The setting of this number (`IPV4_DEVCONF_*`), if the kernel has it.
    pub fn value(&self, setting: u32) -> Option<u32> {
        self.iter().find(|each| each.0 == setting).map(|each| each.1)
    }

    /// Each setting with its number, from 1.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + use<'a> {
        let values = self.0.chunks_exact(4).filter_map(|value| value.try_into().ok());
        (1..).zip(values.map(u32::from_ne_bytes))
    }
}

impl fmt::Debug for InetConfiguration<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = InetSettings::descriptor();
        let names = self.iter().map(|(setting, value)| match set.row(setting as u16) {
            Some(row) => (row.name.into(), value),
            None => (setting.to_string(), value),
        });
        f.debug_map().entries(names).finish()
    }
}

impl<'a> Encoding<'a, InetConfiguration<'a>> for Plain {
    const SHAPE: Shape =
        Shape::Custom { size: None, print: |payload, _, f| fmt::Debug::fmt(&InetConfiguration(payload), f) };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<InetConfiguration<'a>, Problem> {
        Ok(InetConfiguration(payload))
    }

    #[inline]
    fn write(value: InetConfiguration<'a>, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.0);
        Ok(())
    }
}

attributes! {
    /// A link's part in IPv6 (`IFLA_INET6_*`).
    pub struct Inet6Attributes<'a>, enum Inet6Attribute, writer Inet6AttributesWriter {
        /// State of neighbour discovery; the kernel does not publish what the bits mean.
        IFLA_INET6_FLAGS => flags: u32,
        /// Its settings (`net.ipv6.conf`), numbered by `DEVCONF_*` from 0.
        IFLA_INET6_CONF => settings[packed]: i32,
        /// Counters of packets, numbered by `IPSTATS_MIB_*`; the first is how many there are.
        IFLA_INET6_STATS => statistics[packed]: u64,
        /// Unused by the kernel.
        IFLA_INET6_MCAST => multicast: &'a [u8],
        /// Times of neighbour discovery.
        IFLA_INET6_CACHEINFO => cache_info: Inet6CacheInfo,
        /// Counters of ICMPv6 messages, numbered by `ICMP6_MIB_*`; the first is how many there are.
        IFLA_INET6_ICMP6STATS => icmp_statistics[packed]: u64,
        /// Interface identifier to make addresses with, in the lower 64 bits; `::` for none.
        IFLA_INET6_TOKEN => token: Ipv6Addr,
        /// How it makes its link-local address.
        IFLA_INET6_ADDR_GEN_MODE => address_generation: AddressGeneration,
        /// MTU that a router told; not to be written.
        IFLA_INET6_RA_MTU => router_mtu: u32,
    }
}

attributes! {
    /// A link's part in MCTP (`IFLA_MCTP_*`).
    pub struct MctpAttributes<'a>, enum MctpAttribute, writer MctpAttributesWriter {
        /// The network it belongs to, 1 or more.
        IFLA_MCTP_NET => network: u32,
        /// How the protocol lies on the medium (DSP0239); not to be written.
        IFLA_MCTP_PHYS_BINDING => binding: u8,
    }
}

layout! {
    /// `struct ifla_cacheinfo`: times of neighbour discovery on a link.
    pub struct Inet6CacheInfo = ifla_cacheinfo {
        /// Bytes of a packet that can be put together, at most.
        max_reasm_len => longest_packet: u32,
        /// When it last changed, in hundredths of a second since boot.
        tstamp => updated: u32,
        /// Milliseconds for which a neighbour counts as reachable.
        reachable_time => reachable_time: u32,
        /// Milliseconds between solicitations.
        retrans_time => retransmission_time: u32,
    }
}

values! {
    /// How a link makes its link-local IPv6 address.
    pub enum AddressGeneration: u8 {
        /// From its link-layer address.
        IN6_ADDR_GEN_MODE_EUI64 => Eui64,
        /// Not at all.
        IN6_ADDR_GEN_MODE_NONE => None,
        /// From a secret, always the same (RFC 7217).
        IN6_ADDR_GEN_MODE_STABLE_PRIVACY => StablePrivacy,
        /// From a secret that the kernel makes up, if it has none.
        IN6_ADDR_GEN_MODE_RANDOM => Random,
    }
}
