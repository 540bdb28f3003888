//! Queues bound, changed and unbound.

use netlink_core::request;
use netlink_core::request::Draft;

use super::attributes::*;
use crate::nfnetlink::{Netfilter, NetfilterHeader, message_type};
use crate::packet::Copied;
use crate::uapi::nfnetlink::NFNL_SUBSYS_QUEUE;
use crate::uapi::nfnetlink_queue::NFQNL_MSG_CONFIG;

const QUEUE_CONFIG: u32 = message_type(NFNL_SUBSYS_QUEUE, NFQNL_MSG_CONFIG);

request! {
    /// Binds a queue to the socket that asks: its packets come there. Needs `CAP_NET_ADMIN`.
    ///
    /// Where another socket has the queue, the error [is "permission denied"](netlink_core::Error::is_permission_denied);
    /// where the same one has it, `EBUSY`.
    pub struct BindQueue("bind queue") in Netfilter: QUEUE_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

impl BindQueue {
    /// The queue of this number, whole packets of which come.
    pub fn new(number: u16) -> Self {
        Self { draft: draft(number, Command::Bind) }.copy(Copied::Whole)
    }

    /// So much of each packet comes.
    pub fn copy(self, copied: Copied) -> Self {
        self.with(|attributes| attributes.copying(parameters(copied)))
    }

    /// So many packets may wait for a verdict; 1024 unless said. Those beyond are dropped, or accepted with
    /// [`FAIL_OPEN`](QueueFlags::FAIL_OPEN).
    pub fn greatest_length(self, packets: u32) -> Self {
        self.with(|attributes| attributes.greatest_length(packets))
    }

    /// With these properties.
    pub fn flags(self, flags: QueueFlags) -> Self {
        self.with(|attributes| attributes.flags(flags).mask(flags))
    }
}

request! {
    /// Changes a queue of the socket that asks. Needs `CAP_NET_ADMIN`.
    pub struct ChangeQueue("change queue") in Netfilter: QUEUE_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

impl ChangeQueue {
    /// The queue of this number. Unless told, nothing changes.
    pub fn new(number: u16) -> Self {
        Self { draft: Draft::new(NetfilterHeader::of_resource(number)) }
    }

    /// So much of each packet comes from now on.
    pub fn copy(self, copied: Copied) -> Self {
        self.with(|attributes| attributes.copying(parameters(copied)))
    }

    /// So many packets may wait for a verdict from now on.
    pub fn greatest_length(self, packets: u32) -> Self {
        self.with(|attributes| attributes.greatest_length(packets))
    }

    /// Sets those properties of `mask` that are in `set`, and clears the others.
    pub fn flags(self, set: QueueFlags, mask: QueueFlags) -> Self {
        self.with(|attributes| attributes.flags(set & mask).mask(mask))
    }
}

request! {
    /// Unbinds a queue of the socket that asks: the packets that wait in it are dropped. Needs `CAP_NET_ADMIN`.
    pub struct UnbindQueue("unbind queue") in Netfilter: QUEUE_CONFIG {
        NetfilterHeader, ConfigAttributesWriter
    } -> Acknowledgement
}

impl UnbindQueue {
    /// The queue of this number.
    pub fn new(number: u16) -> Self {
        Self { draft: draft(number, Command::Unbind) }
    }
}

fn draft(number: u16, command: Command) -> Draft<NetfilterHeader, ConfigAttributesWriter> {
    let mut draft: Draft<_, ConfigAttributesWriter> = Draft::new(NetfilterHeader::of_resource(number));
    draft.change(|attributes| attributes.command(ConfigCommand { command, family: 0 }));
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
