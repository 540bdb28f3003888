//! Which messages a driver writes to the kernel's log: the "message level" of `ethtool LINK`, `ethtool -s LINK msglvl`.

use super::notation::{commands, settings};
use super::{BitRef, Bits, Bitset, BitsetWriter};
use crate::uapi::ethtool_netlink_generated::*;

settings! {
    /// What a link's driver logs.
    pub struct DebugMessages of ETHTOOL_A_DEBUG_HEADER,
    view DebugAttributes<'a>, enum DebugAttribute, writer DebugAttributesWriter {
        /// The classes of messages that it logs, such as "drv" or "link".
        ETHTOOL_A_DEBUG_MSGMASK => classes[nest]: Bitset<'a> => Bits,
    }
}

commands! {
    message DebugMessage: DebugAttributes, DebugAttributesWriter => DebugMessages;
    /// Reads what a link's driver logs (`ethtool LINK`). Needs no capability. Since Linux 5.6.
    get GetDebugMessages("get debug messages") = ETHTOOL_MSG_DEBUG_GET;
    /// Lists what the drivers of all links log. Needs no capability. Since Linux 5.6.
    list AllDebugMessages("list debug messages") = ETHTOOL_MSG_DEBUG_GET;
    /// Changes what a link's driver logs (`ethtool -s LINK msglvl`). Since Linux 5.6.
    set SetDebugMessages("set debug messages") = ETHTOOL_MSG_DEBUG_SET {};
}

impl SetDebugMessages {
    /// Exactly these classes.
    pub fn exactly<'b>(self, classes: impl IntoIterator<Item = impl Into<BitRef<'b>>>) -> Self {
        self.with(|attributes| attributes.classes(BitsetWriter::exactly(classes)))
    }

    /// Switches these classes on or off.
    pub fn change<'b>(self, classes: impl IntoIterator<Item = (impl Into<BitRef<'b>>, bool)>) -> Self {
        self.with(|attributes| attributes.classes(BitsetWriter::changes(classes)))
    }
}
