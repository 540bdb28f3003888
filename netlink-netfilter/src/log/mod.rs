//! Packets that a rule has logged to user space (`iptables -j NFLOG`, `nft log group`).
//!
//! A [`Log`] binds one or more groups by number and receives what is logged to them. The packets go on; nothing is to
//! be decided. The kernel gathers packets and sends them together, when it has as many as the group's
//! [threshold](BindLog::threshold), or their rule's if that is lower, or when the [timeout](BindLog::timeout) ends.
//! Unless told it waits for 100 packets or a second: a threshold of 1 has each sent at once.
//!
//! Everything here needs `CAP_NET_ADMIN`. Packets that come faster than they are read are lost, and that is
//! [told](netlink_core::News::Lost); with [`SEQUENCE`](LogFlags::SEQUENCE) also how many.

mod attributes;
mod config;
mod packet;
#[cfg(target_os = "linux")]
mod socket;

pub use attributes::*;
pub use config::{BindLog, BindLogFamily, ChangeLog, UnbindLog, UnbindLogFamily};
pub(crate) use packet::MESSAGES;
pub use packet::{LoggedPacket, PacketMessage};
#[cfg(target_os = "linux")]
pub use socket::{Event, Log, OwnedEvent};
