//! Messages of any bytes through every table: they are printed through the descriptors, and read into what is kept of
//! them by all that reads such messages, or refused.
//!
//! The input is one byte for the protocol, then datagrams, each behind its length in two bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_connector::process::ProcessEvent;
use netlink_connector::{ConnectorMessages, one_wire};
use netlink_core::request::Request;
use netlink_core::traffic::{Direction, Traffic};
use netlink_core::wire::{Message, Messages};
use netlink_crypto::{Algorithms, GetStatistics};
use netlink_genetlink::ethtool::{
    channels, coalesce, debug, eee, features, fec, link_info, link_modes, link_state, pause, private_flags,
    rings, statistics, strings, timestamping, wake_on_lan,
};
use netlink_genetlink::{Families, FamilyPolicies, taskstats, wireguard};
use netlink_netfilter::{conntrack, log, queue};
use netlink_route::{Addresses, Links, Neighbours, Routes, Rules};
use netlink_uevent::{Event, Origin};

fuzz_target!(|input: &[u8]| {
    let [protocol, datagrams @ ..] = input else { return };
    let protocol = netlink_fuzz::PROTOCOLS[usize::from(*protocol) % netlink_fuzz::PROTOCOLS.len()];
    let dictionary = netlink_fuzz::dictionary();
    for datagram in netlink_fuzz::datagrams(datagrams) {
        for direction in [Direction::Sent, Direction::Received] {
            let _ = dictionary.describe(&Traffic::new(protocol, direction, datagram)).to_string();
        }
        for origin in [Origin::Kernel, Origin::Udev] {
            let _ = Event::read(origin, datagram).map(|event| format!("{event:?}"));
        }
        Messages::new(datagram).filter_map(Result::ok).for_each(read);
    }
});

fn read(message: Message<'_>) {
    answer(&Links::new(), message);
    answer(&Addresses::new(), message);
    answer(&Routes::new(), message);
    answer(&Neighbours::new(), message);
    answer(&Rules::new(), message);

    answer(&Families::new(), message);
    answer(&FamilyPolicies::by_id(16), message);
    answer(&taskstats::GetStatistics::of_process(1), message);
    answer(&wireguard::GetDevice::new(1), message);
    answer(&channels::AllChannels::new(), message);
    answer(&coalesce::AllCoalescing::new(), message);
    answer(&debug::AllDebugMessages::new(), message);
    answer(&eee::AllEee::new(), message);
    answer(&features::AllFeatures::new(), message);
    answer(&fec::AllFec::new(), message);
    answer(&link_info::GetLinkInfo::new(1), message);
    answer(&link_modes::AllLinkModes::new(), message);
    answer(&link_state::GetLinkState::new(1), message);
    answer(&pause::AllPause::new(), message);
    answer(&private_flags::AllPrivateFlags::new(), message);
    answer(&rings::AllRings::new(), message);
    answer(&statistics::AllStatistics::new([]), message);
    answer(&strings::AllStrings::new([]), message);
    answer(&timestamping::AllTimestamping::new(), message);
    answer(&wake_on_lan::AllWakeOnLan::new(), message);

    answer(&conntrack::Flows::new(), message);
    answer(&conntrack::Expectations::new(), message);
    answer(&conntrack::GetUsage::new(), message);
    answer(&conntrack::FlowStatistics::new(), message);
    answer(&conntrack::ExpectationStatistics::new(), message);
    let _ = queue::PacketMessage::try_from(message).and_then(queue::Packet::try_from);
    let _ = log::PacketMessage::try_from(message).and_then(log::LoggedPacket::try_from);

    answer(&Algorithms::new(), message);
    answer(&GetStatistics::named("crc32c"), message);

    answer(&one_wire::Masters::new(), message);
    for message in ConnectorMessages::new(message.payload) {
        let _ = ProcessEvent::try_from(message).map(|event| format!("{event:?}"));
    }
}

/// Reads a message as an answer to a request.
fn answer<R: Request>(request: &R, message: Message<'_>) {
    let _ = request.read(message).and_then(|reply| request.own(reply));
}
