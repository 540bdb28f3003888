//! Packets that a rule has sent to user space, to be judged there (`iptables -j NFQUEUE`, `nft queue`).
//!
//! A [`Queue`] binds one or more queues by number and receives their packets, in order. Each waits in the kernel until
//! it has a [`Verdict`]. Without one it waits on; when the queue is unbound or its socket closed, the kernel drops what
//! waits, and with it all that a rule sends to a queue that nobody has bound, unless the rule says `bypass`.
//!
//! Everything here needs `CAP_NET_ADMIN`. Verdicts are sent without waiting for an answer: one that is refused is
//! [told](Event::Refused) among the packets. Where packets come faster than they are read the kernel drops them, or
//! lets them pass with [`FAIL_OPEN`](QueueFlags::FAIL_OPEN): that the socket's buffer was full is
//! [told](netlink_core::News::Lost), that the queue had its [greatest length](BindQueue::greatest_length) is counted in
//! `/proc/net/netfilter/nfnetlink_queue` alone.
//!
//! Left out: the commands that bind protocol families (`NFQNL_CFG_CMD_PF_BIND`), which kernels since 3.8 ignore.

mod attributes;
mod config;
mod packet;
#[cfg(target_os = "linux")]
mod socket;
mod verdict;

pub use attributes::*;
pub use config::{BindQueue, ChangeQueue, UnbindQueue};
pub(crate) use packet::MESSAGES;
pub use packet::{Packet, PacketId, PacketMessage};
#[cfg(target_os = "linux")]
pub use socket::{Event, OwnedEvent, Queue};
pub use verdict::{SetVerdict, SetVerdicts, Verdict};
