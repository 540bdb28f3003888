//! Bridges and their ports.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use netlink_core::table::{Be, ClockTicks};
use netlink_core::types::HardwareAddress;
use netlink_core::{attributes, layout, values};

use super::vlan::VlanProtocol;
use super::{Kind, PortKind};
use crate::link::AddLink;
use crate::uapi::if_bridge::*;
use crate::uapi::if_link::*;

attributes! {
    /// A bridge (`IFLA_BR_*`). Times count in hundredths of a second.
    pub struct BridgeAttributes<'a>, enum BridgeAttribute, writer Bridge {
        /// How long a port listens and learns before it forwards: 2 to 30 s with STP.
        IFLA_BR_FORWARD_DELAY => forward_delay: Duration as ClockTicks<u32>,
        /// Time between STP messages: 1 to 10 s.
        IFLA_BR_HELLO_TIME => hello_time: Duration as ClockTicks<u32>,
        /// How long an STP message is valid: 6 to 40 s.
        IFLA_BR_MAX_AGE => max_age: Duration as ClockTicks<u32>,
        /// For how long learned addresses are kept.
        IFLA_BR_AGEING_TIME => ageing_time: Duration as ClockTicks<u32>,
        /// Who speaks STP for it: 0 nobody, 1 the kernel, 2 a program of the user. Written, anything but 0
        /// switches it on.
        IFLA_BR_STP_STATE => stp: u32,
        /// Its priority to become the root; smaller is better.
        IFLA_BR_PRIORITY => priority: u16,
        /// Whether it tells VLANs apart.
        IFLA_BR_VLAN_FILTERING => vlan_filtering: bool,
        /// Protocol of its VLANs' tags.
        IFLA_BR_VLAN_PROTOCOL => vlan_protocol: VlanProtocol as Be,
        /// Reserved groups 01:80:c2:00:00:0X that it forwards all the same: a bit per X; not 0 to 2.
        IFLA_BR_GROUP_FWD_MASK => group_forward_mask: u16,
        /// Id of the root of the spanning tree.
        IFLA_BR_ROOT_ID => root: BridgeId,
        /// Its own id.
        IFLA_BR_BRIDGE_ID => id: BridgeId,
        /// The port towards the root, by its number among the bridge's; 0 if it is the root.
        IFLA_BR_ROOT_PORT => root_port: u16,
        /// Cost of the path to the root.
        IFLA_BR_ROOT_PATH_COST => root_path_cost: u32,
        /// Whether the topology is changing.
        IFLA_BR_TOPOLOGY_CHANGE => topology_change: bool,
        /// Whether it has seen the topology change.
        IFLA_BR_TOPOLOGY_CHANGE_DETECTED => topology_change_detected: bool,
        /// Time to the next STP message.
        IFLA_BR_HELLO_TIMER => hello_timer: Duration as ClockTicks<u64>,
        /// Time to the next notice of a changed topology.
        IFLA_BR_TCN_TIMER => topology_notice_timer: Duration as ClockTicks<u64>,
        /// Time to the end of the change of topology.
        IFLA_BR_TOPOLOGY_CHANGE_TIMER => topology_change_timer: Duration as ClockTicks<u64>,
        /// Time to the next search for addresses out of date.
        IFLA_BR_GC_TIMER => collection_timer: Duration as ClockTicks<u64>,
        /// The group that STP messages are sent to.
        IFLA_BR_GROUP_ADDR => group_address: HardwareAddress,
        /// In requests: forgets what it learned, whatever the payload.
        IFLA_BR_FDB_FLUSH => flush: &'a [u8],
        /// Whether it counts as a multicast router itself.
        IFLA_BR_MCAST_ROUTER => multicast_router: MulticastRouter,
        /// Whether it watches who wants which multicast.
        IFLA_BR_MCAST_SNOOPING => multicast_snooping: bool,
        /// Whether multicast queries bear its own IPv4 address instead of none.
        IFLA_BR_MCAST_QUERY_USE_IFADDR => multicast_query_use_address: bool,
        /// Whether it sends multicast queries.
        IFLA_BR_MCAST_QUERIER => multicast_querier: bool,
        /// Unused since Linux 4.20, and always 16.
        IFLA_BR_MCAST_HASH_ELASTICITY => multicast_hash_elasticity: u32,
        /// Multicast groups that it keeps at most.
        IFLA_BR_MCAST_HASH_MAX => multicast_hash_max: u32,
        /// Queries before a group counts as left.
        IFLA_BR_MCAST_LAST_MEMBER_CNT => multicast_last_member_count: u32,
        /// Queries in the beginning.
        IFLA_BR_MCAST_STARTUP_QUERY_CNT => multicast_startup_query_count: u32,
        /// Time between queries before a group counts as left.
        IFLA_BR_MCAST_LAST_MEMBER_INTVL => multicast_last_member_interval: Duration as ClockTicks<u64>,
        /// For how long a membership is kept.
        IFLA_BR_MCAST_MEMBERSHIP_INTVL => multicast_membership_interval: Duration as ClockTicks<u64>,
        /// For how long another querier is believed to be there.
        IFLA_BR_MCAST_QUERIER_INTVL => multicast_querier_interval: Duration as ClockTicks<u64>,
        /// Time between queries.
        IFLA_BR_MCAST_QUERY_INTVL => multicast_query_interval: Duration as ClockTicks<u64>,
        /// Time that hosts have to answer a query.
        IFLA_BR_MCAST_QUERY_RESPONSE_INTVL => multicast_query_response_interval: Duration as ClockTicks<u64>,
        /// Time between queries in the beginning.
        IFLA_BR_MCAST_STARTUP_QUERY_INTVL => multicast_startup_query_interval: Duration as ClockTicks<u64>,
        /// Whether its IPv4 packets pass iptables.
        IFLA_BR_NF_CALL_IPTABLES => call_iptables: bool,
        /// Whether its IPv6 packets pass ip6tables.
        IFLA_BR_NF_CALL_IP6TABLES => call_ip6tables: bool,
        /// Whether its ARP packets pass arptables.
        IFLA_BR_NF_CALL_ARPTABLES => call_arptables: bool,
        /// The VLAN that packets without a tag belong to at new ports; 0 for none.
        IFLA_BR_VLAN_DEFAULT_PVID => vlan_default_pvid: u16,
        /// Aligns the next attribute.
        IFLA_BR_PAD => padding: (),
        /// Whether it counts packets per VLAN.
        IFLA_BR_VLAN_STATS_ENABLED => vlan_statistics: bool,
        /// Whether it counts multicast messages.
        IFLA_BR_MCAST_STATS_ENABLED => multicast_statistics: bool,
        /// Version of IGMP that it speaks: 2 or 3.
        IFLA_BR_MCAST_IGMP_VERSION => multicast_igmp_version: u8,
        /// Version of MLD that it speaks: 1 or 2.
        IFLA_BR_MCAST_MLD_VERSION => multicast_mld_version: u8,
        /// Whether it counts packets per VLAN and port; to be set while it has no ports.
        IFLA_BR_VLAN_STATS_PER_PORT => vlan_statistics_per_port: bool,
        /// Options that are on or off.
        IFLA_BR_MULTI_BOOLOPT => options: BridgeOptionsChange,
        /// The querier that it has seen.
        IFLA_BR_MCAST_QUERIER_STATE => multicast_querier_state[nest]: QuerierState<'a>,
        /// How many addresses it has learned; since Linux 6.7.
        IFLA_BR_FDB_N_LEARNED => learned: u32,
        /// How many addresses it learns at most; 0 for no limit; since Linux 6.7.
        IFLA_BR_FDB_MAX_LEARNED => max_learned: u32,
        /// Who is to speak STP, once it is switched on.
        IFLA_BR_STP_MODE => stp_mode: StpMode,
    }
}

attributes! {
    /// A port of a bridge (`IFLA_BRPORT_*`). Times count in hundredths of a second.
    pub struct BridgePortAttributes<'a>, enum BridgePortAttribute, writer BridgePort {
        /// State in the spanning tree. Only where the kernel does not speak STP itself, it may be written.
        IFLA_BRPORT_STATE => state: PortState,
        /// Priority among the bridge's ports, 0 to 63; smaller is better.
        IFLA_BRPORT_PRIORITY => priority: u16,
        /// Cost of the path through it, 1 to 65,535.
        IFLA_BRPORT_COST => cost: u32,
        /// Whether packets may leave by the port they came by.
        IFLA_BRPORT_MODE => hairpin: bool,
        /// Whether STP messages that come disable it.
        IFLA_BRPORT_GUARD => bpdu_guard: bool,
        /// Whether it never becomes the port towards the root.
        IFLA_BRPORT_PROTECT => root_block: bool,
        /// Whether a multicast group counts as left with the first word.
        IFLA_BRPORT_FAST_LEAVE => fast_leave: bool,
        /// Whether addresses are learned from it.
        IFLA_BRPORT_LEARNING => learning: bool,
        /// Whether packets for unknown addresses leave by it.
        IFLA_BRPORT_UNICAST_FLOOD => unicast_flood: bool,
        /// Whether ARP is answered for others.
        IFLA_BRPORT_PROXYARP => proxy_arp: bool,
        /// Whether addresses learned by its hardware come to the bridge.
        IFLA_BRPORT_LEARNING_SYNC => learning_sync: bool,
        /// Whether ARP is answered for others, as access points of Wi-Fi do.
        IFLA_BRPORT_PROXYARP_WIFI => proxy_arp_wifi: bool,
        /// Id of the root that it knows.
        IFLA_BRPORT_ROOT_ID => root: BridgeId,
        /// Id of the bridge that speaks for its segment.
        IFLA_BRPORT_BRIDGE_ID => bridge: BridgeId,
        /// Port of the bridge that speaks for its segment.
        IFLA_BRPORT_DESIGNATED_PORT => designated_port: u16,
        /// Cost of the path to the root that its segment was told.
        IFLA_BRPORT_DESIGNATED_COST => designated_cost: u16,
        /// Id: priority and number.
        IFLA_BRPORT_ID => id: u16,
        /// Number among the bridge's ports, from 1.
        IFLA_BRPORT_NO => number: u16,
        /// Whether a change of topology is to be acknowledged.
        IFLA_BRPORT_TOPOLOGY_CHANGE_ACK => topology_change_acknowledgement: bool,
        /// Whether an STP message waits to be sent.
        IFLA_BRPORT_CONFIG_PENDING => configuration_pending: bool,
        /// Time for which the last STP message is valid.
        IFLA_BRPORT_MESSAGE_AGE_TIMER => message_age_timer: Duration as ClockTicks<u64>,
        /// Time to the next state.
        IFLA_BRPORT_FORWARD_DELAY_TIMER => forward_delay_timer: Duration as ClockTicks<u64>,
        /// Time to the next STP message that may be sent.
        IFLA_BRPORT_HOLD_TIMER => hold_timer: Duration as ClockTicks<u64>,
        /// In requests: forgets what was learned from it.
        IFLA_BRPORT_FLUSH => flush: &'a [u8],
        /// Whether a multicast router is behind it.
        IFLA_BRPORT_MULTICAST_ROUTER => multicast_router: MulticastRouter,
        /// Aligns the next attribute.
        IFLA_BRPORT_PAD => padding: (),
        /// Whether multicast for unknown groups leaves by it.
        IFLA_BRPORT_MCAST_FLOOD => multicast_flood: bool,
        /// Whether multicast leaves by it as unicast to each member.
        IFLA_BRPORT_MCAST_TO_UCAST => multicast_to_unicast: bool,
        /// Whether VLANs are mapped to tunnels.
        IFLA_BRPORT_VLAN_TUNNEL => vlan_tunnel: bool,
        /// Whether broadcasts leave by it.
        IFLA_BRPORT_BCAST_FLOOD => broadcast_flood: bool,
        /// Reserved groups 01:80:c2:00:00:0X that are forwarded all the same: a bit per X.
        IFLA_BRPORT_GROUP_FWD_MASK => group_forward_mask: u16,
        /// Whether neighbour discovery is answered from what is known.
        IFLA_BRPORT_NEIGH_SUPPRESS => neighbour_suppression: bool,
        /// Whether it exchanges no packets with other isolated ports.
        IFLA_BRPORT_ISOLATED => isolated: bool,
        /// The port that takes over when it loses its carrier.
        IFLA_BRPORT_BACKUP_PORT => backup_port[link]: u32,
        /// Whether its MRP ring is open.
        IFLA_BRPORT_MRP_RING_OPEN => mrp_ring_open: bool,
        /// Whether its MRP interconnection is open.
        IFLA_BRPORT_MRP_IN_OPEN => mrp_interconnection_open: bool,
        /// Hosts whose multicast memberships are tracked, at most.
        IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT => multicast_hosts_limit: u32,
        /// Hosts whose multicast memberships are tracked.
        IFLA_BRPORT_MCAST_EHT_HOSTS_CNT => multicast_hosts: u32,
        /// Whether packets from unknown addresses are dropped; since Linux 5.18.
        IFLA_BRPORT_LOCKED => locked: bool,
        /// Whether unknown addresses of a locked port are noted; since Linux 6.2.
        IFLA_BRPORT_MAB => mac_authentication_bypass: bool,
        /// Multicast groups joined behind it.
        IFLA_BRPORT_MCAST_N_GROUPS => multicast_groups: u32,
        /// Multicast groups joined behind it, at most; 0 for no limit.
        IFLA_BRPORT_MCAST_MAX_GROUPS => max_multicast_groups: u32,
        /// Whether [`neighbour_suppression`](Self::neighbour_suppression) is up to each VLAN.
        IFLA_BRPORT_NEIGH_VLAN_SUPPRESS => neighbour_vlan_suppression: bool,
        /// Nexthop that takes over when it loses its carrier; 0 for none.
        IFLA_BRPORT_BACKUP_NHID => backup_nexthop: u32,
        /// Whether neighbours' announcements are forwarded where discovery is suppressed.
        IFLA_BRPORT_NEIGH_FORWARD_GRAT => neighbour_forward_gratuitous: bool,
    }
}

attributes! {
    /// The multicast querier that a bridge has seen (`BRIDGE_QUERIER_*`).
    pub struct QuerierState<'a>, enum QuerierStateAttribute, writer QuerierStateWriter {
        /// Its IPv4 address.
        BRIDGE_QUERIER_IP_ADDRESS => ip_address: Ipv4Addr,
        /// The port it is behind.
        BRIDGE_QUERIER_IP_PORT => ip_port[link]: u32,
        /// For how long it is still believed to be there.
        BRIDGE_QUERIER_IP_OTHER_TIMER => ip_timer: Duration as ClockTicks<u64>,
        /// Aligns the next attribute.
        BRIDGE_QUERIER_PAD => padding: (),
        /// Its IPv6 address.
        BRIDGE_QUERIER_IPV6_ADDRESS => ipv6_address: Ipv6Addr,
        /// The port it is behind.
        BRIDGE_QUERIER_IPV6_PORT => ipv6_port[link]: u32,
        /// For how long it is still believed to be there.
        BRIDGE_QUERIER_IPV6_OTHER_TIMER => ipv6_timer: Duration as ClockTicks<u64>,
    }
}

impl Kind for Bridge {
    const NAME: &'static str = "bridge";
}

impl PortKind for BridgePort {
    const NAME: &'static str = "bridge";
}

impl AddLink {
    /// A bridge (`ip link add NAME type bridge`).
    pub fn bridge(name: &str) -> Self {
        Self::new(name, Bridge::new())
    }
}

layout! {
    /// `struct ifla_bridge_id`: what bridges are told apart by; the smallest becomes the root.
    pub struct BridgeId = ifla_bridge_id {
        /// Priority.
        prio => priority: u16 as Be,
        /// Link-layer address.
        addr => address: HardwareAddress,
    }
}

layout! {
    /// `struct br_boolopt_multi`: options, and which of them are meant.
    pub struct BridgeOptionsChange = br_boolopt_multi {
        /// The options; a bit is the number of an option (`BR_BOOLOPT_*`).
        optval => options: u32,
        /// Those to change; when read, those that the kernel knows.
        optmask => mask: u32,
    }
}

/// An option of a bridge that is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u32)]
pub enum BridgeOption {
    /// Packets to reserved groups teach no addresses (`BR_BOOLOPT_NO_LL_LEARN`).
    NoLinkLocalLearning = BR_BOOLOPT_NO_LL_LEARN,
    /// Multicast is watched per VLAN (`BR_BOOLOPT_MCAST_VLAN_SNOOPING`); since Linux 5.15.
    MulticastVlanSnooping = BR_BOOLOPT_MCAST_VLAN_SNOOPING,
    /// There are several spanning trees (`BR_BOOLOPT_MST_ENABLE`); since Linux 5.18.
    MultipleSpanningTrees = BR_BOOLOPT_MST_ENABLE,
    /// Multicast groups that hardware did not take are told (`BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION`).
    MulticastOffloadFailures = BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION,
    /// Its own addresses count in all VLANs (`BR_BOOLOPT_FDB_LOCAL_VLAN_0`).
    LocalAddressesInAllVlans = BR_BOOLOPT_FDB_LOCAL_VLAN_0,
}

impl BridgeOptionsChange {
    /// Changes one more option.
    #[must_use]
    pub fn with(self, option: BridgeOption, on: bool) -> Self {
        let bit = 1 << option as u32;
        let options = if on { self.options | bit } else { self.options & !bit };
        Self { options, mask: self.mask | bit }
    }

    /// Whether the option is on; `None` if the kernel does not know it.
    pub fn is_on(self, option: BridgeOption) -> Option<bool> {
        let bit = 1 << option as u32;
        (self.mask & bit != 0).then_some(self.options & bit != 0)
    }
}

values! {
    /// Who is to speak STP for a bridge.
    pub enum StpMode: u32 {
        /// A program of the user if there is one, else the kernel.
        BR_STP_MODE_AUTO => Automatic,
        /// A program of the user.
        BR_STP_MODE_USER => User,
        /// The kernel.
        BR_STP_MODE_KERNEL => Kernel,
    }
}

values! {
    /// State of a bridge port in the spanning tree.
    pub enum PortState: u8 {
        /// Takes no part.
        BR_STATE_DISABLED => Disabled,
        /// Listens to STP.
        BR_STATE_LISTENING => Listening,
        /// Learns addresses.
        BR_STATE_LEARNING => Learning,
        /// Forwards packets.
        BR_STATE_FORWARDING => Forwarding,
        /// Stands back for another path.
        BR_STATE_BLOCKING => Blocking,
    }
}

values! {
    /// Whether a multicast router is there.
    pub enum MulticastRouter: u8 {
        /// Never.
        MDB_RTR_TYPE_DISABLED => Never,
        /// When queries tell of one.
        MDB_RTR_TYPE_TEMP_QUERY => Learned,
        /// Always.
        MDB_RTR_TYPE_PERM => Always,
        /// For as long as it is told again.
        MDB_RTR_TYPE_TEMP => Temporary,
    }
}
