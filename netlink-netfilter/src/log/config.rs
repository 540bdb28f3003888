//! Groups bound, changed and unbound.

use std::time::Duration;

use netlink_core::request;
use netlink_core::request::Draft;
use netlink_core::table::SetWriter;
use netlink_core::wire::Problem;

use super::attributes::*;
use crate::nfnetlink::{Family, Netfilter, NetfilterHeader, message_type};
use crate::packet::Copied;
use crate::uapi::nfnetlink::NFNL_SUBSYS_ULOG;
use crate::uapi::nfnetlink_log::NFULNL_MSG_CONFIG;

const LOG_CONFIG: u32 = message_type(NFNL_SUBSYS_ULOG, NFULNL_MSG_CONFIG);

/// The kernel passes over more without a word (`nfulnl_set_nlbufsiz`, net/netfilter/nfnetlink_log.c).
const GREATEST_BUFFER: u32 = 131_072;

request! {
    /// Binds a group to the socket that asks: its packets come there. Needs `CAP_NET_ADMIN`.
    ///
    /// Where another socket has the group, the error [is "permission denied"](netlink_core::Error::is_permission_denied);
    /// where the same one has it, `EBUSY`.
    pub struct BindLog("bind log group") in Netfilter: LOG_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

request! {
    /// Changes a group of the socket that asks. Needs `CAP_NET_ADMIN`.
    pub struct ChangeLog("change log group") in Netfilter: LOG_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

request! {
    /// Unbinds a group of the socket that asks; what was gathered comes still. Needs `CAP_NET_ADMIN`.
    pub struct UnbindLog("unbind log group") in Netfilter: LOG_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

request! {
    /// Has the kernel's own remarks about packets of a family, such as those that connection tracking finds invalid
    /// (`net.netfilter.nf_conntrack_log_invalid`), logged to group 0. Needs `CAP_NET_ADMIN`. Rules do not need it.
    ///
    /// `EINVAL` is the answer where there is no such family.
    pub struct BindLogFamily("bind family of logs") in Netfilter: LOG_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

request! {
    /// Has them logged nowhere. Needs `CAP_NET_ADMIN`.
    pub struct UnbindLogFamily("unbind family of logs") in Netfilter: LOG_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

impl BindLog {
    /// The group of this number, whole packets of which come.
    pub fn new(number: u16) -> Self {
        Self { draft: draft(NetfilterHeader::of_resource(number), Command::Bind) }
    }
}

impl ChangeLog {
    /// The group of this number. Unless told, nothing changes.
    pub fn new(number: u16) -> Self {
        Self { draft: Draft::new(NetfilterHeader::of_resource(number)) }
    }
}

impl UnbindLog {
    /// The group of this number.
    pub fn new(number: u16) -> Self {
        Self { draft: draft(NetfilterHeader::of_resource(number), Command::Unbind) }
    }
}

impl BindLogFamily {
    /// Of packets of this family.
    pub fn new(family: Family) -> Self {
        Self { draft: draft(NetfilterHeader::of_family(family), Command::BindFamily) }
    }
}

impl UnbindLogFamily {
    /// Of packets of this family.
    pub fn new(family: Family) -> Self {
        Self { draft: draft(NetfilterHeader::of_family(family), Command::UnbindFamily) }
    }
}

macro_rules! settings {
    ($Name:ident) => {
        impl $Name {
            /// So much of each packet comes. A rule can have less of its packets copied.
            pub fn copy(self, copied: Copied) -> Self {
                self.with(|attributes| attributes.copying(parameters(copied)))
            }

            /// So many packets are gathered before they are sent; 100 unless said, and fewer if their rule says so.
            pub fn threshold(self, packets: u32) -> Self {
                self.with(|attributes| attributes.threshold(packets))
            }

            /// So long packets are gathered before they are sent, in hundredths of a second; 1 s unless said.
            pub fn timeout(self, timeout: Duration) -> Self {
                let hundredths = u32::try_from(timeout.as_millis() / 10);
                let hundredths = hundredths.map_err(|_| Problem::Value("a duration longer than fits"));
                self.with(|attributes| {
                    attributes.checked("NFULA_CFG_TIMEOUT", hundredths, ConfigAttributesWriter::timeout)
                })
            }

            /// So many bytes are gathered before they are sent, 131,072 at most. The kernel passes over less than a page,
            /// which is what it takes unless said.
            pub fn buffer_size(self, bytes: u32) -> Self {
                let fits = bytes <= GREATEST_BUFFER;
                let bytes = fits.then_some(bytes).ok_or(Problem::Value("more than 131072 bytes"));
                self.with(|attributes| {
                    attributes.checked("NFULA_CFG_NLBUFSIZ", bytes, ConfigAttributesWriter::buffer_size)
                })
            }

            /// With these properties, and no others.
            pub fn flags(self, flags: LogFlags) -> Self {
                self.with(|attributes| attributes.flags(flags))
            }
        }
    };
}

settings! { BindLog }
settings! { ChangeLog }

fn draft(header: NetfilterHeader, command: Command) -> Draft<NetfilterHeader, ConfigAttributesWriter> {
    let mut draft: Draft<_, ConfigAttributesWriter> = Draft::new(header);
    draft.change(|attributes| attributes.command(ConfigCommand { command }));
    draft
}

/// A range of 0 is all to the kernel.
fn parameters(copied: Copied) -> CopyParameters {
    let (mode, range) = match copied {
        Copied::Metadata | Copied::Bytes(0) => (CopyMode::Metadata, 0),
        Copied::Bytes(bytes) => (CopyMode::Packet, bytes.into()),
        Copied::Whole => (CopyMode::Packet, 0),
    };
    CopyParameters { range, mode }
}
