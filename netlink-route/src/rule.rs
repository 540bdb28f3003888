//! Policy routing rules: `ip rule`.
//!
//! The kernel walks the rules of a family in the order of their priorities. The first whose selectors all
//! match a packet decides, as a rule by naming the table in which to look for a route; where that table has
//! none, the walk goes on.
//!
//! What differs from rule to rule is also how one is deleted: [`DeleteRule`] takes the selectors that
//! [`AddRule`] takes, and the kernel deletes the first rule that has all of those given. Rules of multicast
//! routing (`ip mrule`) are listed with the others, under families of their own.

mod owned;
mod ranges;
mod watch;

use std::net::IpAddr;

use netlink_core::request::{Body, Draft, Header};
use netlink_core::table::{Be, SetWriter};
use netlink_core::types::{InterfaceName, IpPrefix, Parameter};
use netlink_core::uapi::netlink::{NLM_F_CREATE, NLM_F_EXCL};
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::{attributes, flags, layout, messages, request, values};

use crate::protocol::{Origin, Route};
use crate::uapi::fib_rules::*;
use crate::uapi::rtnetlink::{RT_TABLE_MAIN, RT_TABLE_UNSPEC, RTM_DELRULE, RTM_GETRULE, RTM_NEWRULE};

pub use owned::Rule;
pub use ranges::{PortRange, UidRange};

attributes! {
    /// Attributes of a rule (`FRA_*`).
    pub struct RuleAttributes<'a>, enum RuleAttribute, writer RuleAttributesWriter {
        /// The packet's destination is in this network; the prefix length is in the header.
        FRA_DST => destination: IpAddr,
        /// The packet's source is in this network; the prefix length is in the header.
        FRA_SRC => source: IpAddr,
        /// The packet came in through this interface; `lo` for the host's own packets.
        FRA_IIFNAME => input_interface: InterfaceName,
        /// The priority of the rule to jump to.
        FRA_GOTO => goto: u32,
        /// The rule's place; lower ones are asked first. Absent for 0.
        FRA_PRIORITY => priority: u32,
        /// The packet's firewall mark, under the mask.
        FRA_FWMARK => mark: u32,
        /// Realms: the source's in the upper half, the destination's in the lower; IPv4 only.
        FRA_FLOW => realms: u32,
        /// The packet was decapsulated from a tunnel with this key.
        FRA_TUN_ID => tunnel_id: u64 as Be,
        /// Routes to interfaces of this group do not count; all ones for no group.
        FRA_SUPPRESS_IFGROUP => suppress_interface_group: u32,
        /// Routes with a prefix of this length or shorter do not count; all ones for no length.
        FRA_SUPPRESS_PREFIXLEN => suppress_prefix_length: u32,
        /// The table to look in; the header has room for numbers up to 255.
        FRA_TABLE => table: u32,
        /// Which bits of the mark count.
        FRA_FWMASK => mark_mask: u32,
        /// The packet leaves through this interface, to which its socket is bound.
        FRA_OIFNAME => output_interface: InterfaceName,
        /// The table is that of the packet's VRF.
        FRA_L3MDEV => l3mdev: bool,
        /// The socket's owner has a user id in this range.
        FRA_UID_RANGE => uids: UidRange,
        /// Who installed the rule.
        FRA_PROTOCOL => origin: Origin,
        /// The packet's transport protocol (`IPPROTO_*`).
        FRA_IP_PROTO => ip_protocol: u8,
        /// The packet's source port is in this range, or has this value under the mask.
        FRA_SPORT_RANGE => source_ports: PortRange,
        /// The packet's destination port is in this range, or has this value under the mask.
        FRA_DPORT_RANGE => destination_ports: PortRange,
        /// The packet's DSCP, 0 to 63; since Linux 6.13.
        FRA_DSCP => dscp: u8,
        /// The packet's flow label, 20 bits, under the mask; IPv6 only, since Linux 6.14.
        FRA_FLOWLABEL => flow_label: u32 as Be,
        /// Which bits of the flow label count.
        FRA_FLOWLABEL_MASK => flow_label_mask: u32 as Be,
        /// Which bits of the source port count, where the range is one port; since Linux 6.15.
        FRA_SPORT_MASK => source_port_mask: u16,
        /// Which bits of the destination port count, where the range is one port; since Linux 6.15.
        FRA_DPORT_MASK => destination_port_mask: u16,
        /// Which bits of the DSCP count; since Linux 6.15.
        FRA_DSCP_MASK => dscp_mask: u8,
    }
}

layout! {
    /// `struct fib_rule_hdr`: the header of messages about rules.
    pub struct RuleHeader = fib_rule_hdr {
        /// `AF_INET`, `AF_INET6`, or of multicast routing `RTNL_FAMILY_IPMR` and `RTNL_FAMILY_IP6MR`.
        family => family: u8,
        /// Length of the destination's prefix.
        dst_len => destination_length: u8,
        /// Length of the source's prefix.
        src_len => source_length: u8,
        /// Type of service; 0 for any.
        tos => tos: u8,
        /// The table, if it is below 256.
        table => table: u8,
        /// What the rule does.
        action => action: RuleAction,
        /// Its flags.
        flags => flags: RuleFlags,
    }
}

impl Header for RuleHeader {
    fn family(&self) -> u8 {
        self.family
    }
}

values! {
    /// What a rule does with a packet that it matches.
    pub enum RuleAction: u8 {
        /// In a request to delete: whatever it does.
        FR_ACT_UNSPEC => Unspecified,
        /// Looks for a route in a table.
        FR_ACT_TO_TBL => Lookup,
        /// Jumps to a later rule.
        FR_ACT_GOTO => Goto,
        /// Nothing.
        FR_ACT_NOP => Nothing,
        /// Drops it silently.
        FR_ACT_BLACKHOLE => Blackhole,
        /// Answers that the network is unreachable.
        FR_ACT_UNREACHABLE => Unreachable,
        /// Answers that communication is prohibited.
        FR_ACT_PROHIBIT => Prohibit,
    }
}

flags! {
    /// Flags of a rule.
    pub struct RuleFlags: u32 {
        /// Made by the kernel; cannot be deleted.
        FIB_RULE_PERMANENT => PERMANENT,
        /// Matches what its selectors do not match (`not`).
        FIB_RULE_INVERT => INVERT,
        /// The rule to jump to does not exist.
        FIB_RULE_UNRESOLVED => UNRESOLVED,
        /// The input interface does not exist.
        FIB_RULE_IIF_DETACHED => INPUT_DETACHED,
        /// The output interface does not exist.
        FIB_RULE_OIF_DETACHED => OUTPUT_DETACHED,
        /// The source address is looked for by the selectors anew.
        FIB_RULE_FIND_SADDR => FIND_SOURCE,
    }
}

/// A message about a rule, as received.
pub type RuleMessage<'a> = Body<RuleHeader, RuleAttributes<'a>>;

messages! {
    /// What messages about rules hold.
    pub(crate) const MESSAGES {
        RTM_NEWRULE, RTM_DELRULE, RTM_GETRULE => RuleMessage<'static>,
    }
}

request! {
    /// Lists rules (`ip rule show`), by family, in the order in which they are asked. Needs no capability.
    pub struct Rules("list rules") in Route: RTM_GETRULE {
        RuleHeader, RuleAttributesWriter
    } -> Many RuleMessage<'a> => Rule
}

impl Rules {
    /// Those of all families.
    #[inline]
    pub fn new() -> Self {
        Self { draft: Draft::new(RuleHeader::default()) }
    }

    /// Those of one family only: `AF_INET` or `AF_INET6`.
    #[inline]
    pub fn of_family(mut self, family: u8) -> Self {
        self.draft.header.family = family;
        self
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Adds a rule (`ip rule add`). Needs `CAP_NET_ADMIN`.
    ///
    /// Without selectors it matches every packet; unless told otherwise it looks in table main, and stands
    /// before all rules but that of priority 0.
    ///
    /// Where there is such a rule, the error [says so](netlink_core::Error::already_exists).
    pub struct AddRule("add rule") in Route: RTM_NEWRULE | NLM_F_CREATE | NLM_F_EXCL {
        RuleHeader, RuleAttributesWriter
    } -> Echo RuleMessage<'a> => Rule
}

impl AddRule {
    /// A rule for IPv4.
    #[inline]
    pub fn ipv4() -> Self {
        Self { draft: draft(AF_INET, RuleAction::Lookup, RT_TABLE_MAIN) }
    }

    /// A rule for IPv6.
    #[inline]
    pub fn ipv6() -> Self {
        Self { draft: draft(AF_INET6, RuleAction::Lookup, RT_TABLE_MAIN) }
    }

    /// Matches what the selectors do not match (`not`).
    #[inline]
    pub fn inverted(mut self) -> Self {
        self.draft.header.flags |= RuleFlags::INVERT;
        self
    }
}

/// The same rule again.
impl From<&Rule> for AddRule {
    #[inline]
    fn from(rule: &Rule) -> Self {
        let mut request = Self { draft: draft(rule.family.into(), rule.action, RT_TABLE_UNSPEC) };
        request.draft.header.flags = rule.flags & RuleFlags::INVERT;
        request.selectors_of(rule)
    }
}

request! {
    /// Deletes a rule (`ip rule delete`): the first that has all the selectors given. Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is none, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct DeleteRule("delete rule") in Route: RTM_DELRULE {
        RuleHeader, RuleAttributesWriter
    } -> Acknowledgement
}

impl DeleteRule {
    /// A rule for IPv4.
    #[inline]
    pub fn ipv4() -> Self {
        Self { draft: draft(AF_INET, RuleAction::Unspecified, RT_TABLE_UNSPEC) }
    }

    /// A rule for IPv6.
    #[inline]
    pub fn ipv6() -> Self {
        Self { draft: draft(AF_INET6, RuleAction::Unspecified, RT_TABLE_UNSPEC) }
    }
}

/// By all selectors that the rule has. Of several with its priority, one that has more selectors may be hit
/// as well: the kernel cannot be asked for the absence of one.
impl From<&Rule> for DeleteRule {
    #[inline]
    fn from(rule: &Rule) -> Self {
        let request = Self { draft: draft(rule.family.into(), rule.action, RT_TABLE_UNSPEC) };
        request.selectors_of(rule)
    }
}

#[inline]
fn draft(family: u32, action: RuleAction, table: u32) -> Draft<RuleHeader, RuleAttributesWriter> {
    let (family, table) = (family as u8, table as u8);
    Draft::new(RuleHeader { family, action, table, ..RuleHeader::default() })
}

macro_rules! selectors {
    ($($Request:ident)*) => {$(impl $Request {
        /// Sets the priority: lower ones are asked first.
        #[inline]
        pub fn priority(self, priority: u32) -> Self {
            self.with(|attributes| attributes.priority(priority))
        }

        /// Packets whose source is in this network (`from`).
        pub fn source(mut self, network: impl Parameter<IpPrefix>) -> Self {
            let network = network.parameter();
            self.draft.header.source_length = network.map_or(0, |network| network.length());
            let address = network.map(|network| network.address());
            self.with(|attributes| {
                attributes.checked("FRA_SRC", address, RuleAttributesWriter::source)
            })
        }

        /// Packets whose destination is in this network (`to`).
        pub fn destination(mut self, network: impl Parameter<IpPrefix>) -> Self {
            let network = network.parameter();
            self.draft.header.destination_length = network.map_or(0, |network| network.length());
            let address = network.map(|network| network.address());
            self.with(|attributes| {
                attributes.checked("FRA_DST", address, RuleAttributesWriter::destination)
            })
        }

        /// Packets that came in through the interface of this name (`iif`), which need not exist yet; `lo` for
        /// the host's own packets.
        #[inline]
        pub fn input_interface(self, name: &str) -> Self {
            self.with(|attributes| {
                attributes.checked("FRA_IIFNAME", name.try_into(), RuleAttributesWriter::input_interface)
            })
        }

        /// Packets of sockets that are bound to the interface of this name (`oif`), which need not exist yet.
        #[inline]
        pub fn output_interface(self, name: &str) -> Self {
            self.with(|attributes| {
                attributes.checked("FRA_OIFNAME", name.try_into(), RuleAttributesWriter::output_interface)
            })
        }

        /// Packets with this firewall mark (`fwmark`).
        #[inline]
        pub fn mark(self, mark: u32) -> Self {
            self.with(|attributes| attributes.mark(mark))
        }

        /// Lets only these bits of the mark count.
        #[inline]
        pub fn mark_mask(self, mask: u32) -> Self {
            self.with(|attributes| attributes.mark_mask(mask))
        }

        /// Packets with this type of service (`tos`); the lowest two bits must be 0.
        #[inline]
        pub fn tos(mut self, tos: u8) -> Self {
            self.draft.header.tos = tos;
            self
        }

        /// Packets with this DSCP, 0 to 63; since Linux 6.13.
        #[inline]
        pub fn dscp(self, dscp: u8) -> Self {
            self.with(|attributes| attributes.dscp(dscp))
        }

        /// Lets only these bits of the DSCP count; since Linux 6.15.
        #[inline]
        pub fn dscp_mask(self, mask: u8) -> Self {
            self.with(|attributes| attributes.dscp_mask(mask))
        }

        /// Packets whose flow label has this value under this mask, 20 bits each; IPv6 only, since Linux 6.14.
        #[inline]
        pub fn flow_label(self, label: u32, mask: u32) -> Self {
            self.with(|attributes| attributes.flow_label(label).flow_label_mask(mask))
        }

        /// Packets that were decapsulated from a tunnel with this key (`tun_id`).
        #[inline]
        pub fn tunnel_id(self, id: u64) -> Self {
            self.with(|attributes| attributes.tunnel_id(id))
        }

        /// Packets of sockets whose owner is in this range (`uidrange`).
        pub fn uids(self, uids: impl Into<UidRange>) -> Self {
            let uids = uids.into();
            self.with(|attributes| attributes.uids(uids))
        }

        /// Packets of this transport protocol, `IPPROTO_*` (`ipproto`); since Linux 4.17.
        #[inline]
        pub fn ip_protocol(self, protocol: u8) -> Self {
            self.with(|attributes| attributes.ip_protocol(protocol))
        }

        /// Packets with this source port or one in this range (`sport`); since Linux 4.17.
        pub fn source_ports(self, ports: impl Into<PortRange>) -> Self {
            let ports = ports.into();
            self.with(|attributes| attributes.source_ports(ports))
        }

        /// Lets only these bits of the source port count, which is then one port; since Linux 6.15.
        #[inline]
        pub fn source_port_mask(self, mask: u16) -> Self {
            self.with(|attributes| attributes.source_port_mask(mask))
        }

        /// Packets with this destination port or one in this range (`dport`); since Linux 4.17.
        pub fn destination_ports(self, ports: impl Into<PortRange>) -> Self {
            let ports = ports.into();
            self.with(|attributes| attributes.destination_ports(ports))
        }

        /// Lets only these bits of the destination port count, which is then one port; since Linux 6.15.
        #[inline]
        pub fn destination_port_mask(self, mask: u16) -> Self {
            self.with(|attributes| attributes.destination_port_mask(mask))
        }

        /// Looks in this table.
        #[inline]
        pub fn table(mut self, table: u32) -> Self {
            self.draft.header.table = u8::try_from(table).unwrap_or(RT_TABLE_UNSPEC as u8);
            self.with(|attributes| attributes.table(table))
        }

        /// Looks in the table of the packet's VRF (`l3mdev`), not in one of a number.
        #[inline]
        pub fn l3mdev(mut self) -> Self {
            self.draft.header.table = RT_TABLE_UNSPEC as u8;
            self.with(|attributes| attributes.l3mdev(true))
        }

        /// Jumps to the rule of this priority, which must be a later one and need not exist yet.
        #[inline]
        pub fn goto(self, priority: u32) -> Self {
            self.action(RuleAction::Goto).with(|attributes| attributes.goto(priority))
        }

        /// Does this, rather than look in a table.
        #[inline]
        pub fn action(mut self, action: RuleAction) -> Self {
            self.draft.header.action = action;
            self.draft.header.table = RT_TABLE_UNSPEC as u8;
            self
        }

        /// Routes found whose prefix is this long or shorter do not count (`suppress_prefixlength`): 0 passes
        /// over default routes.
        #[inline]
        pub fn suppress_prefix_length(self, length: u32) -> Self {
            self.with(|attributes| attributes.suppress_prefix_length(length))
        }

        /// Routes found to interfaces of this group do not count (`suppress_ifgroup`).
        #[inline]
        pub fn suppress_interface_group(self, group: u32) -> Self {
            self.with(|attributes| attributes.suppress_interface_group(group))
        }

        /// Sets realms (`realms`): the source's in the upper half, the destination's in the lower; IPv4 only.
        #[inline]
        pub fn realms(self, realms: u32) -> Self {
            self.with(|attributes| attributes.realms(realms))
        }

        /// Names who installs it (`protocol`); since Linux 4.17.
        #[inline]
        pub fn origin(self, origin: Origin) -> Self {
            self.with(|attributes| attributes.origin(origin))
        }

        #[inline]
        fn selectors_of(mut self, rule: &Rule) -> Self {
            let header = &mut self.draft.header;
            header.source_length = rule.source.map_or(0, |source| source.length());
            header.destination_length = rule.destination.map_or(0, |destination| destination.length());
            header.tos = rule.tos;
            self.with(|attributes| rule.write(attributes))
        }
    })*};
}

selectors! { AddRule DeleteRule }
