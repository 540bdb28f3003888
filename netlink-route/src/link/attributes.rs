//! Attributes of links (`IFLA_*`) and of their nests that belong to no kind, family or function: complete for Linux 7.2.

use netlink_core::table::{Encoding, Plain, Shape, Uint, Unterminated};
use netlink_core::types::{HardwareAddress, InterfaceName};
use netlink_core::uapi::r#if::*;
use netlink_core::uapi::socket::*;
use netlink_core::wire::{Attributes, Problem};
use netlink_core::{attributes, choice, flags, layout, values};

use super::bridge_family::BridgeFamily;
use super::family::{Families, Inet6Attributes};
use super::kinds::{BridgePortAttributes, LinkDetails, PortDetails};
use super::statistics::{LinkStatistics, LinkStatistics32};
use super::virtual_function::{PortProfile, PortProfiles, VirtualFunctions};
use crate::uapi::devlink::*;
use crate::uapi::dpll::*;
use crate::uapi::if_link::*;
use crate::uapi::rtnetlink::*;

attributes! {
    /// Attributes of a link (`IFLA_*`).
    pub struct LinkAttributes<'a>, enum LinkAttribute, writer LinkAttributesWriter {
        /// Link-layer address.
        IFLA_ADDRESS => address: HardwareAddress,
        /// Link-layer broadcast address; of a point-to-point link, the other end's address.
        IFLA_BROADCAST => broadcast: HardwareAddress,
        /// Name.
        IFLA_IFNAME => name: InterfaceName,
        /// Largest packet it takes, in bytes, without the link-layer header.
        IFLA_MTU => mtu: u32,
        /// The link below or at the other end, by index: a VLAN's parent, a veth's peer.
        IFLA_LINK => link[link]: u32,
        /// Kind of the queue discipline at its root.
        IFLA_QDISC => queue_discipline: &'a str,
        /// Counters of 32 bits, which wrap.
        IFLA_STATS => statistics32: LinkStatistics32,
        /// Unused by the kernel.
        IFLA_COST => cost: &'a [u8],
        /// Unused by the kernel.
        IFLA_PRIORITY => priority: &'a [u8],
        /// The link that it is a port of (a bridge, a bond, a VRF), by index; 0 for none.
        IFLA_MASTER => master[link]: u32,
        /// An event of the wireless extensions (`struct iw_event`).
        IFLA_WIRELESS => wireless: &'a [u8],
        /// What the message's address family knows of it.
        IFLA_PROTINFO => protocol_info[choice]: ProtocolInfo<'a>,
        /// Packets that its queue holds.
        IFLA_TXQLEN => transmit_queue_length: u32,
        /// Resources of its hardware.
        IFLA_MAP => map: DeviceMap,
        /// Unused by the kernel.
        IFLA_WEIGHT => weight: u32,
        /// State of operation (RFC 2863).
        IFLA_OPERSTATE => state: OperationalState,
        /// How far the kernel takes its state of operation up by itself.
        IFLA_LINKMODE => mode: LinkMode,
        /// Its kind, with the kind's own attributes.
        IFLA_LINKINFO => info[nest]: LinkInfo<'a>,
        /// The namespace to put it in: that of a process.
        IFLA_NET_NS_PID => namespace_process: u32,
        /// A description; at most 255 bytes. Written empty, it is taken away.
        IFLA_IFALIAS => alias: &'a str as Alias,
        /// How many virtual functions it has.
        IFLA_NUM_VF => virtual_function_count: u32,
        /// Its virtual functions.
        IFLA_VFINFO_LIST => virtual_functions[nest]: VirtualFunctions<'a>,
        /// Counters of 64 bits.
        IFLA_STATS64 => statistics: LinkStatistics,
        /// Port profiles of its virtual functions.
        IFLA_VF_PORTS => virtual_ports[nest]: PortProfiles<'a>,
        /// Its own port profile.
        IFLA_PORT_SELF => port_profile[nest]: PortProfile<'a>,
        /// What address families know of it.
        IFLA_AF_SPEC => family[choice]: FamilySpecific<'a>,
        /// Group of links; 0 unless set.
        IFLA_GROUP => group: u32,
        /// The namespace to put it in: that behind a descriptor.
        IFLA_NET_NS_FD => namespace[descriptor]: i32,
        /// In requests: what else to tell.
        IFLA_EXT_MASK => extent: Extent,
        /// How many users have made it promiscuous.
        IFLA_PROMISCUITY => promiscuity: u32,
        /// Transmit queues.
        IFLA_NUM_TX_QUEUES => transmit_queues: u32,
        /// Receive queues.
        IFLA_NUM_RX_QUEUES => receive_queues: u32,
        /// Whether it has a carrier.
        IFLA_CARRIER => carrier: bool,
        /// Identity of the physical port.
        IFLA_PHYS_PORT_ID => physical_port_id: &'a [u8],
        /// How often its carrier came or went.
        IFLA_CARRIER_CHANGES => carrier_changes: u32,
        /// Identity of the switch that the port belongs to.
        IFLA_PHYS_SWITCH_ID => physical_switch_id: &'a [u8],
        /// The namespace that [`link`](Self::link) is in, if not this one, by an id of `RTM_GETNSID`.
        IFLA_LINK_NETNSID => link_namespace: i32,
        /// Name of the physical port.
        IFLA_PHYS_PORT_NAME => physical_port_name: &'a str,
        /// Whether a protocol holds it down.
        IFLA_PROTO_DOWN => protocol_down: bool,
        /// Segments in a packet to be segmented by hardware, at most.
        IFLA_GSO_MAX_SEGS => gso_max_segments: u32,
        /// Bytes of an IPv6 packet to be segmented by hardware, at most.
        IFLA_GSO_MAX_SIZE => gso_max_size: u32,
        /// Aligns the next attribute.
        IFLA_PAD => padding: (),
        /// Programs at its receive path.
        IFLA_XDP => xdp[nest]: Xdp<'a>,
        /// In notifications: what happened, if more than a change of attributes.
        IFLA_EVENT => event: LinkEvent,
        /// In `RTM_DELLINK`: the namespace it has gone to, by an id of `RTM_GETNSID`.
        IFLA_NEW_NETNSID => new_namespace: i32,
        /// The namespace meant, by an id of `RTM_GETNSID`; replies repeat it.
        IFLA_TARGET_NETNSID => target_namespace: i32,
        /// How often its carrier came.
        IFLA_CARRIER_UP_COUNT => carrier_ups: u32,
        /// How often its carrier went.
        IFLA_CARRIER_DOWN_COUNT => carrier_downs: u32,
        /// Its index in another namespace: the one it has gone to, or the one to put it in.
        IFLA_NEW_IFINDEX => new_index: u32,
        /// Least MTU it can have.
        IFLA_MIN_MTU => min_mtu: u32,
        /// Greatest MTU it can have; 0 if there is no limit.
        IFLA_MAX_MTU => max_mtu: u32,
        /// Its alternative names.
        IFLA_PROP_LIST => properties[nest]: LinkProperties<'a>,
        /// In requests: one of its names, up to 127 bytes long.
        IFLA_ALT_IFNAME => alternative_name: &'a str,
        /// The address that it was made with.
        IFLA_PERM_ADDRESS => permanent_address: HardwareAddress,
        /// Why a protocol holds it down.
        IFLA_PROTO_DOWN_REASON => protocol_down_reason[nest]: ProtocolDownReason<'a>,
        /// Name of the device behind it, on its bus.
        IFLA_PARENT_DEV_NAME => device_name: &'a str,
        /// Name of the bus of the device behind it.
        IFLA_PARENT_DEV_BUS_NAME => device_bus: &'a str,
        /// Bytes of an IPv6 packet that is put together from segments, at most.
        IFLA_GRO_MAX_SIZE => gro_max_size: u32,
        /// Bytes of a TCP packet that its hardware can segment, at most.
        IFLA_TSO_MAX_SIZE => tso_max_size: u32,
        /// Segments of a TCP packet that its hardware can make, at most.
        IFLA_TSO_MAX_SEGS => tso_max_segments: u32,
        /// How many users have made it receive all multicast packets.
        IFLA_ALLMULTI => all_multicast: u32,
        /// Its port of a devlink instance.
        IFLA_DEVLINK_PORT => devlink_port[nest]: DevlinkPort<'a>,
        /// Bytes of an IPv4 packet to be segmented by hardware, at most.
        IFLA_GSO_IPV4_MAX_SIZE => gso_ipv4_max_size: u32,
        /// Bytes of an IPv4 packet that is put together from segments, at most.
        IFLA_GRO_IPV4_MAX_SIZE => gro_ipv4_max_size: u32,
        /// The pin that its clock comes from.
        IFLA_DPLL_PIN => dpll_pin[nest]: DpllPin<'a>,
        /// How far ahead its hardware can pace packets, in nanoseconds.
        IFLA_MAX_PACING_OFFLOAD_HORIZON => max_pacing_offload_horizon: u64 as Uint,
        /// Whether it cannot leave its namespace.
        IFLA_NETNS_IMMUTABLE => namespace_immutable: bool,
        /// Bytes that it needs before a packet.
        IFLA_HEADROOM => headroom: u16,
        /// Bytes that it needs behind a packet.
        IFLA_TAILROOM => tailroom: u16,
    }
}

attributes! {
    /// A link's kind, and the kind of link that it is a port of (`IFLA_INFO_*`).
    pub struct LinkInfo<'a>, enum LinkInfoAttribute, writer LinkInfoWriter {
        /// Its kind, such as `vlan`; physical links have none.
        IFLA_INFO_KIND => kind: &'a str,
        /// What links of its kind have.
        IFLA_INFO_DATA => details[choice]: LinkDetails<'a>,
        /// Statistics of its kind: of CAN links, `struct can_device_stats`.
        IFLA_INFO_XSTATS => extended_statistics: &'a [u8],
        /// Kind of the link that it is a port of.
        IFLA_INFO_SLAVE_KIND => port_kind: &'a str,
        /// What ports of links of that kind have.
        IFLA_INFO_SLAVE_DATA => port_details[choice]: PortDetails<'a>,
    }
}

attributes! {
    /// Alternative names of a link.
    pub struct LinkProperties<'a>, enum LinkProperty, writer LinkPropertiesWriter {
        /// Names of up to 127 bytes, each as good as the link's own.
        IFLA_ALT_IFNAME => alternative_names[repeated]: &'a str,
    }
}

attributes! {
    /// Programs at the receive path of a link (`IFLA_XDP_*`).
    pub struct Xdp<'a>, enum XdpAttribute, writer XdpWriter {
        /// In requests: the program to attach; -1 for none.
        IFLA_XDP_FD => program: i32,
        /// Where one is attached.
        IFLA_XDP_ATTACHED => attached: XdpAttachment,
        /// In requests: where and under which condition to attach it.
        IFLA_XDP_FLAGS => flags: XdpFlags,
        /// Id of the program, if there is just one.
        IFLA_XDP_PROG_ID => program_id: u32,
        /// Id of the program in the driver.
        IFLA_XDP_DRV_PROG_ID => driver_program_id: u32,
        /// Id of the program behind the driver.
        IFLA_XDP_SKB_PROG_ID => generic_program_id: u32,
        /// Id of the program in the hardware.
        IFLA_XDP_HW_PROG_ID => hardware_program_id: u32,
        /// In requests, with [`XdpFlags::REPLACE`]: the program expected to be there.
        IFLA_XDP_EXPECTED_FD => expected_program: i32,
    }
}

attributes! {
    /// Why a protocol holds a link down (`IFLA_PROTO_DOWN_REASON_*`).
    pub struct ProtocolDownReason<'a>, enum ProtocolDownReasonAttribute, writer ProtocolDownReasonWriter {
        /// In requests: which bits to change.
        IFLA_PROTO_DOWN_REASON_MASK => mask: u32,
        /// A bit per reason; what they mean is up to the user.
        IFLA_PROTO_DOWN_REASON_VALUE => value: u32,
    }
}

attributes! {
    /// The devlink port of a link.
    pub struct DevlinkPort<'a>, enum DevlinkPortAttribute, writer DevlinkPortWriter {
        /// Bus of the instance.
        DEVLINK_ATTR_BUS_NAME => bus: &'a str,
        /// Device of the instance.
        DEVLINK_ATTR_DEV_NAME => device: &'a str,
        /// Index of the port.
        DEVLINK_ATTR_PORT_INDEX => port: u32,
        /// Number of the instance.
        DEVLINK_ATTR_INDEX => instance: u64 as Uint,
    }
}

attributes! {
    /// The pin that a link's clock comes from.
    pub struct DpllPin<'a>, enum DpllPinAttribute, writer DpllPinWriter {
        /// Id of the pin.
        DPLL_A_PIN_ID => id: u32,
    }
}

choice! {
    /// What the address family in a message's header knows of a link.
    pub enum ProtocolInfo<'a> by family {
        /// A port of a bridge.
        Bridge(BridgePortAttributes<'a>) = AF_BRIDGE,
        /// Its part in IPv6.
        Inet6(Inet6Attributes<'a>) = AF_INET6,
    }
}

choice! {
    /// What address families know of a link: all of them, unless the message is of one.
    pub enum FamilySpecific<'a> by family {
        /// All that know it.
        Families(Families<'a>) = AF_UNSPEC,
        /// The bridge that it is, or is a port of.
        Bridge(BridgeFamily<'a>) = AF_BRIDGE,
    }
}

layout! {
    /// `struct rtnl_link_ifmap`: resources of a link's hardware. Zero where there are none.
    pub struct DeviceMap = rtnl_link_ifmap {
        /// First address of shared memory.
        mem_start => memory_start: u64,
        /// Address behind the shared memory.
        mem_end => memory_end: u64,
        /// Address of input and output.
        base_addr => base_address: u64,
        /// Interrupt.
        irq => interrupt: u16,
        /// Channel of direct memory access.
        dma => dma: u8,
        /// Type of connector.
        port => port: u8,
    }
}

values! {
    /// State of operation (RFC 2863).
    pub enum OperationalState: u8 {
        /// Its driver does not tell.
        IF_OPER_UNKNOWN => Unknown,
        /// Something that it needs is missing.
        IF_OPER_NOTPRESENT => NotPresent,
        /// Cannot carry packets.
        IF_OPER_DOWN => Down,
        /// The link below cannot carry packets.
        IF_OPER_LOWERLAYERDOWN => LowerLayerDown,
        /// Under test.
        IF_OPER_TESTING => Testing,
        /// Waits for something outside, such as authentication.
        IF_OPER_DORMANT => Dormant,
        /// Carries packets.
        IF_OPER_UP => Up,
    }
}

values! {
    /// How far the kernel takes a link's state of operation up by itself.
    pub enum LinkMode: u8 {
        /// All the way.
        IF_LINK_MODE_DEFAULT => Default,
        /// To dormant: the user takes it up from there.
        IF_LINK_MODE_DORMANT => Dormant,
        /// To testing: the user takes it up from there.
        IF_LINK_MODE_TESTING => Testing,
    }
}

values! {
    /// What happened to a link.
    pub enum LinkEvent: u32 {
        /// Nothing but a change of attributes.
        IFLA_EVENT_NONE => None,
        /// Its device restarted.
        IFLA_EVENT_REBOOT => Reboot,
        /// What its device can do has changed.
        IFLA_EVENT_FEATURES => Features,
        /// A bond changed over to another port.
        IFLA_EVENT_BONDING_FAILOVER => BondFailover,
        /// Neighbours are to learn that it moved.
        IFLA_EVENT_NOTIFY_PEERS => NotifyPeers,
        /// Multicast memberships are to be announced again.
        IFLA_EVENT_IGMP_RESEND => IgmpResend,
        /// Options of a bond have changed.
        IFLA_EVENT_BONDING_OPTIONS => BondOptions,
    }
}

values! {
    /// Where a program is attached.
    pub enum XdpAttachment: u8 {
        /// Nowhere.
        XDP_ATTACHED_NONE => None,
        /// In the driver.
        XDP_ATTACHED_DRV => Driver,
        /// Behind the driver.
        XDP_ATTACHED_SKB => Generic,
        /// In the hardware.
        XDP_ATTACHED_HW => Hardware,
        /// In several places.
        XDP_ATTACHED_MULTI => Several,
    }
}

flags! {
    /// Where and under which condition to attach a program.
    pub struct XdpFlags: u32 {
        /// Only if none is there.
        XDP_FLAGS_UPDATE_IF_NOEXIST => IF_NONE,
        /// Behind the driver.
        XDP_FLAGS_SKB_MODE => GENERIC,
        /// In the driver.
        XDP_FLAGS_DRV_MODE => DRIVER,
        /// In the hardware.
        XDP_FLAGS_HW_MODE => HARDWARE,
        /// Only in the place of the program expected there.
        XDP_FLAGS_REPLACE => REPLACE,
    }
}

flags! {
    /// What the kernel is to tell of links beside the ordinary, or not to tell.
    pub struct Extent: u32 {
        /// Virtual functions; of a card with many, hundreds of KiB.
        RTEXT_FILTER_VF => VIRTUAL_FUNCTIONS,
        /// VLANs of bridge ports, one by one; in messages of the family `AF_BRIDGE`, as all that follow.
        RTEXT_FILTER_BRVLAN => BRIDGE_VLANS,
        /// VLANs of bridge ports, as ranges.
        RTEXT_FILTER_BRVLAN_COMPRESSED => BRIDGE_VLAN_RANGES,
        /// No statistics of IPv6; on Linux 7.2 (not yet on 6.18), none of the link either.
        RTEXT_FILTER_SKIP_STATS => NO_STATISTICS,
        /// The media redundancy protocol of a bridge; since Linux 5.8.
        RTEXT_FILTER_MRP => BRIDGE_MRP,
        /// How connectivity faults are found; since Linux 5.11.
        RTEXT_FILTER_CFM_CONFIG => BRIDGE_CFM_CONFIGURATION,
        /// Which connectivity faults were found; since Linux 5.11.
        RTEXT_FILTER_CFM_STATUS => BRIDGE_CFM_STATUS,
        /// Multiple spanning trees; since Linux 5.18.
        RTEXT_FILTER_MST => BRIDGE_MST,
        /// Names only: nothing else, and no lock taken for it. Linux 6.12 does not know it.
        RTEXT_FILTER_NAME_ONLY => NAMES_ONLY,
    }
}

/// Text that a zero byte ends when the kernel writes it, and must not when it reads it: one byte of nothing
/// is not the empty alias that takes an alias away (`dev_set_alias`).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Alias;

impl<'a> Encoding<'a, &'a str> for Alias {
    const SHAPE: Shape = Shape::Text;

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<&'a str, Problem> {
        <Plain as Encoding<'a, &'a str>>::read(payload, around)
    }

    #[inline]
    fn write(value: &'a str, out: &mut Vec<u8>) -> Result<(), Problem> {
        <Unterminated as Encoding<'a, &'a str>>::write(value, out)
    }
}
