//! The socket to which logged packets come.

use netlink_core::wire::{Invalid, Message};
use netlink_core::{AnyRequest, Monitored, events};

use super::config::BindLog;
use super::packet::{LoggedPacket, PacketMessage};
use crate::nfnetlink::{Netfilter, message_type};
use crate::uapi::nfnetlink::NFNL_SUBSYS_ULOG;
use crate::uapi::nfnetlink_log::NFULNL_MSG_PACKET;

const LOG_PACKET: u32 = message_type(NFNL_SUBSYS_ULOG, NFULNL_MSG_PACKET);

/// Receives what is logged to one or more groups. Needs `CAP_NET_ADMIN`.
///
/// ```no_run
/// use netlink_netfilter::News;
/// use netlink_netfilter::log::{BindLog, Event, Log};
///
/// let mut log = Log::open(BindLog::new(1))?;
/// loop {
///     match log.next()? {
///         News::Event(Event::Packet(packet)) => {
///             let bytes = packet.attributes.payload()?.unwrap_or_default();
///             println!("{}: {} bytes", packet.attributes.prefix()?.unwrap_or_default(), bytes.len());
///         }
///         News::Lost(loss) => println!("packets were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It is a monitor that more groups can be bound to: `run` takes [`BindLog`] again, [`ChangeLog`](super::ChangeLog) and
/// [`UnbindLog`](super::UnbindLog).
pub type Log = netlink_core::Monitor<BindLog>;

events! {
    /// What a [`Log`] yields.
    pub enum Event<'a>, owned OwnedEvent {
        /// A packet was logged.
        Packet(PacketMessage<'a> => LoggedPacket),
    }
}

impl Monitored for BindLog {
    type Protocol = Netfilter;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;
    const OPERATION: &'static str = "receive logs";

    fn request(&self) -> Option<AnyRequest<Netfilter>> {
        Some(AnyRequest::new(self.clone()))
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        Ok(match u32::from(message.header.kind) {
            LOG_PACKET => Event::Packet(message.try_into()?),
            _ => Event::Other(message),
        })
    }
}
