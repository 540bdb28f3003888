//! Messages of any bytes through every table: they are printed through the descriptors, and read into what is kept of
//! them by all that reads such messages, or refused.
//!
//! The input is one byte for the protocol, then datagrams, each behind its length in two bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_connector::one_wire::{
    Buses, Commands, MasterId, Masters, OneWireMessage, SlaveId, Slaves, ds18b20,
};
use netlink_connector::process::ProcessEvents;
use netlink_core::request::Request;
use netlink_core::socket::Info;
use netlink_core::traffic::{Direction, Traffic};
use netlink_core::wire::{Message, Messages};
use netlink_core::{Monitored, Watched};
use netlink_crypto::{Algorithms, GetStatistics};
use netlink_genetlink::controller::Registrations;
use netlink_genetlink::ethtool::{
    channels, coalesce, debug, eee, features, fec, link_info, link_modes, link_state, monitor, pause,
    private_flags, rings, statistics, strings, timestamping, wake_on_lan,
};
use netlink_genetlink::{Families, FamilyPolicies, taskstats, wireguard};
use netlink_netfilter::{conntrack, log, queue};
use netlink_route::{Addresses, Links, NamespaceIds, Neighbours, Routes, Rules, monitor::Groups};
use netlink_uevent::{Action, Event, Filter, Origin};

fuzz_target!(|input: &[u8]| {
    let [protocol, datagrams @ ..] = input else { return };
    let protocol = netlink_fuzz::PROTOCOLS[usize::from(*protocol) % netlink_fuzz::PROTOCOLS.len()];
    let dictionary = netlink_fuzz::dictionary();
    for datagram in netlink_fuzz::datagrams(datagrams) {
        for direction in [Direction::Sent, Direction::Received] {
            let _ = dictionary.describe(&Traffic::new(protocol, direction, datagram)).to_string();
        }
        for origin in [Origin::Kernel, Origin::Udev] {
            let _ = Event::read(origin, datagram).map(device);
        }
        Messages::new(datagram).filter_map(Result::ok).for_each(read);
    }
});

fn device(event: Event<'_>) {
    let filter = Filter::new().action(Action::Add).below("/devices").subsystem("net").tag("seat");
    let _ = (filter.holds(&event), event.device_number(), event.synthetic_arguments().count());
    let _ = (format!("{event:?}"), event.to_owned());
}

fn read(message: Message<'_>) {
    list(&Links::new(), message);
    list(&Addresses::new(), message);
    list(&Routes::new(), message);
    list(&Neighbours::new(), message);
    list(&Rules::new(), message);
    answer(&NamespaceIds::new(), message);
    tell(&Groups::from([]), message);

    tell(&Registrations, message);
    tell(&monitor::Settings, message);
    tell(&taskstats::Cpus::from("0"), message);
    let _ = taskstats::CgroupMessage::try_from(message).and_then(taskstats::CgroupStatistics::try_from);
    answer(&Families::new(), message);
    answer(&FamilyPolicies::by_id(16), message);
    answer(&taskstats::GetStatistics::of_process(1), message);
    answer(&wireguard::GetDevice::new(1), message);
    answer(&channels::AllChannels::new(), message);
    answer(&coalesce::AllCoalescing::new(), message);
    answer(&debug::AllDebugMessages::new(), message);
    answer(&eee::AllEee::new(), message);
    answer(&features::AllFeatures::new(), message);
    answer(&features::SetFeatures::new(1, [("rx-gro", true)]), message);
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
    tell(&conntrack::Groups::from([]), message);
    tell(&queue::BindQueue::new(0), message);
    tell(&log::BindLog::new(0), message);

    answer(&Algorithms::new(), message);
    answer(&GetStatistics::named("crc32c"), message);

    let thermometer = SlaveId::new(0x28, 1);
    answer(&Masters::new(), message);
    answer(&Slaves::search(MasterId(1)), message);
    answer(&Commands::to(thermometer).read(9), message);
    answer(&ds18b20::ReadScratchpad::of(thermometer), message);
    tell(&Buses, message);
    tell(&ProcessEvents::ALL, message);
    let _ = OneWireMessage::all(message.payload).flat_map(|message| message.commands()).count();
}

/// Reads a message as an answer to a request, whose filter it stands for too.
fn answer<R: Request>(request: &R, message: Message<'_>) {
    let Ok(reply) = request.read(message) else { return };
    let _ = request.selects(&reply, message);
    let _ = request.own(reply);
}

/// … and as a change of what it lists.
fn list<W: Watched>(request: &W, message: Message<'_>) {
    answer(request, message);
    let _ = request.meaning(message, &mut W::Memory::default());
}

/// Reads a message as one that a monitor tells, and keeps it.
fn tell<M: Monitored>(monitored: &M, message: Message<'_>) {
    let _ = monitored.selects(&message, &Info::default());
    let _ = monitored.read(message).map(|event| M::Owned::try_from(event).is_ok());
}
