//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_genetlink::controller::{
    ControllerAttributesWriter, GroupAttributesWriter, OperationAttributesWriter,
};
use netlink_genetlink::ethtool::link_info::LinkInfoAttributesWriter;
use netlink_genetlink::ethtool::link_modes::LinkModesAttributesWriter;
use netlink_genetlink::ethtool::link_state::LinkStateAttributesWriter;
use netlink_genetlink::ethtool::{BitAttributesWriter, BitListWriter, BitsetWriter, LinkHeaderWriter};
use netlink_genetlink::policy::CommandPolicyAttributesWriter;

properties! {
    BitAttributesWriter,
    BitListWriter,
    BitsetWriter,
    CommandPolicyAttributesWriter,
    ControllerAttributesWriter,
    GroupAttributesWriter,
    LinkHeaderWriter,
    LinkInfoAttributesWriter,
    LinkModesAttributesWriter,
    LinkStateAttributesWriter,
    OperationAttributesWriter,
}
