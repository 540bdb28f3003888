//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_route::address::AddressAttributesWriter;
use netlink_route::rule::RuleAttributesWriter;

properties! {
    AddressAttributesWriter,
    RuleAttributesWriter,
}
