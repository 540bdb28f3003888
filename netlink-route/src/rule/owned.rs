//! Rules to keep.

use netlink_core::table::SetWriter;
use netlink_core::types::{InterfaceName, IpPrefix};
use netlink_core::wire::Invalid;

use super::{
    PortRange, RuleAction, RuleAttribute, RuleAttributesWriter, RuleFlags, RuleHeader, RuleMessage, UidRange,
};
use crate::protocol::{Origin, prefix};

/// A policy routing rule.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rule {
    /// `AF_INET`, `AF_INET6`, or of multicast routing `RTNL_FAMILY_IPMR` and `RTNL_FAMILY_IP6MR`.
    pub family: u8,
    /// Its place: lower ones are asked first.
    pub priority: u32,
    /// What it does.
    pub action: RuleAction,
    /// The table to look in; 0 for none.
    pub table: u32,
    /// The priority of the rule to jump to.
    pub goto: Option<u32>,
    /// Its flags.
    pub flags: RuleFlags,
    /// Who installed it; since Linux 4.17.
    pub origin: Origin,
    /// The network of packets' sources.
    pub source: Option<IpPrefix>,
    /// The network of packets' destinations.
    pub destination: Option<IpPrefix>,
    /// Packets' type of service; 0 for any.
    pub tos: u8,
    /// Packets' DSCP, 0 to 63.
    pub dscp: Option<u8>,
    /// Which bits of the DSCP count.
    pub dscp_mask: Option<u8>,
    /// Packets' flow label, 20 bits.
    pub flow_label: Option<u32>,
    /// Which bits of the flow label count.
    pub flow_label_mask: Option<u32>,
    /// The interface that packets came in through.
    pub input_interface: Option<InterfaceName>,
    /// The interface that packets' sockets are bound to.
    pub output_interface: Option<InterfaceName>,
    /// Packets' firewall mark; 0 with a mask of 0 for any.
    pub mark: u32,
    /// Which bits of the mark count.
    pub mark_mask: u32,
    /// The key of the tunnel that packets were decapsulated from.
    pub tunnel_id: Option<u64>,
    /// User ids of the owners of packets' sockets.
    pub uids: Option<UidRange>,
    /// Packets' transport protocol (`IPPROTO_*`).
    pub ip_protocol: Option<u8>,
    /// Packets' source ports.
    pub source_ports: Option<PortRange>,
    /// Which bits of a single source port count.
    pub source_port_mask: Option<u16>,
    /// Packets' destination ports.
    pub destination_ports: Option<PortRange>,
    /// Which bits of a single destination port count.
    pub destination_port_mask: Option<u16>,
    /// Whether the table is that of the packet's VRF.
    pub l3mdev: bool,
    /// Routes with a prefix of this length or shorter do not count.
    pub suppress_prefix_length: Option<u32>,
    /// Routes to interfaces of this group do not count.
    pub suppress_interface_group: Option<u32>,
    /// Realms: the source's in the upper half, the destination's in the lower.
    pub realms: Option<u32>,
}

impl TryFrom<RuleMessage<'_>> for Rule {
    type Error = Invalid;

    #[inline]
    fn try_from(message: RuleMessage<'_>) -> Result<Self, Invalid> {
        let RuleHeader { family, tos, table, action, flags, .. } = message.header;
        let mut rule = Self { family, tos, table: table.into(), action, flags, ..Self::default() };
        for attribute in message.attributes {
            rule.take(&message.header, attribute?)?;
        }
        Ok(rule)
    }
}

impl Rule {
    #[inline]
    fn take(&mut self, header: &RuleHeader, attribute: RuleAttribute<'_>) -> Result<(), Invalid> {
        use RuleAttribute::*;
        match attribute {
            FRA_DST(value) => self.destination = Some(prefix(value, header.destination_length, "dst_len")?),
            FRA_SRC(value) => self.source = Some(prefix(value, header.source_length, "src_len")?),
            FRA_IIFNAME(value) => self.input_interface = Some(value),
            FRA_GOTO(value) => self.goto = Some(value),
            FRA_PRIORITY(value) => self.priority = value,
            FRA_FWMARK(value) => self.mark = value,
            FRA_FLOW(value) => self.realms = Some(value),
            FRA_TUN_ID(value) => self.tunnel_id = Some(value),
            FRA_SUPPRESS_IFGROUP(value) => self.suppress_interface_group = unless_ones(value),
            FRA_SUPPRESS_PREFIXLEN(value) => self.suppress_prefix_length = unless_ones(value),
            FRA_TABLE(value) => self.table = value,
            FRA_FWMASK(value) => self.mark_mask = value,
            FRA_OIFNAME(value) => self.output_interface = Some(value),
            FRA_L3MDEV(value) => self.l3mdev = value,
            FRA_UID_RANGE(value) => self.uids = Some(value),
            FRA_PROTOCOL(value) => self.origin = value,
            FRA_IP_PROTO(value) => self.ip_protocol = Some(value),
            FRA_SPORT_RANGE(value) => self.source_ports = Some(value),
            FRA_DPORT_RANGE(value) => self.destination_ports = Some(value),
            FRA_DSCP(value) => self.dscp = Some(value),
            FRA_FLOWLABEL(value) => self.flow_label = Some(value),
            FRA_FLOWLABEL_MASK(value) => self.flow_label_mask = Some(value),
            FRA_SPORT_MASK(value) => self.source_port_mask = Some(value),
            FRA_DPORT_MASK(value) => self.destination_port_mask = Some(value),
            FRA_DSCP_MASK(value) => self.dscp_mask = Some(value),
            Unknown(_) => {}
        }
        Ok(())
    }

    /// All that is not in the header. What the kernel takes for granted is left out: kernels that are too old
    /// for an attribute then take the rest.
    #[inline]
    pub(super) fn write(&self, attributes: RuleAttributesWriter) -> RuleAttributesWriter {
        use RuleAttribute::*;
        let marked = (self.mark, self.mark_mask) != (0, 0);
        let attributes_of_rule = [
            Some(FRA_PRIORITY(self.priority)),
            (self.table != 0).then_some(FRA_TABLE(self.table)),
            (self.origin != Origin::Unspecified).then_some(FRA_PROTOCOL(self.origin)),
            self.goto.map(FRA_GOTO),
            self.destination.map(|network| FRA_DST(network.address())),
            self.source.map(|network| FRA_SRC(network.address())),
            self.input_interface.map(FRA_IIFNAME),
            self.output_interface.map(FRA_OIFNAME),
            marked.then_some(FRA_FWMARK(self.mark)),
            marked.then_some(FRA_FWMASK(self.mark_mask)),
            self.realms.map(FRA_FLOW),
            self.tunnel_id.map(FRA_TUN_ID),
            self.suppress_interface_group.map(FRA_SUPPRESS_IFGROUP),
            self.suppress_prefix_length.map(FRA_SUPPRESS_PREFIXLEN),
            self.l3mdev.then_some(FRA_L3MDEV(true)),
            self.uids.map(FRA_UID_RANGE),
            self.ip_protocol.map(FRA_IP_PROTO),
            self.source_ports.map(FRA_SPORT_RANGE),
            self.source_port_mask.map(FRA_SPORT_MASK),
            self.destination_ports.map(FRA_DPORT_RANGE),
            self.destination_port_mask.map(FRA_DPORT_MASK),
            self.dscp.map(FRA_DSCP),
            self.dscp_mask.map(FRA_DSCP_MASK),
            self.flow_label.map(FRA_FLOWLABEL),
            self.flow_label_mask.map(FRA_FLOWLABEL_MASK),
        ];
        attributes_of_rule.into_iter().flatten().fold(attributes, SetWriter::push)
    }
}

fn unless_ones(value: u32) -> Option<u32> {
    (value != u32::MAX).then_some(value)
}
