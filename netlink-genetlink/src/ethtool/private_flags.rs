//! Private flags, switches that a driver has for itself: `ethtool --show-priv-flags` and `--set-priv-flags`.

use super::notation::{commands, settings};
use super::{BitRef, Bits, Bitset, BitsetWriter};
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// Private flags of a link.
    pub struct PrivateFlags of ETHTOOL_A_PRIVFLAGS_HEADER,
    view PrivateFlagsAttributes<'a>, enum PrivateFlagsAttribute, writer PrivateFlagsAttributesWriter {
        /// All flags that the driver has.
        ETHTOOL_A_PRIVFLAGS_FLAGS => flags[nest]: Bitset<'a> => Bits,
    }
}

commands! {
    message PrivateFlagsMessage: PrivateFlagsAttributes, PrivateFlagsAttributesWriter => PrivateFlags;
    /// Reads a link's private flags (`ethtool --show-priv-flags LINK`). Needs no capability. Since Linux 5.7.
    get GetPrivateFlags("get private flags") = ETHTOOL_MSG_PRIVFLAGS_GET;
    /// Lists the private flags of all links. Needs no capability. Since Linux 5.7.
    list AllPrivateFlags("list private flags") = ETHTOOL_MSG_PRIVFLAGS_GET;
    /// Switches private flags of a link (`ethtool --set-priv-flags LINK`). Since Linux 5.7.
    set SetPrivateFlags("set private flags") = ETHTOOL_MSG_PRIVFLAGS_SET {};
}

impl SetPrivateFlags {
    /// Switches these on or off.
    pub fn change<'b>(self, flags: impl IntoIterator<Item = (impl Into<BitRef<'b>>, bool)>) -> Self {
        self.with(|attributes| attributes.flags(BitsetWriter::changes(flags)))
    }
}
