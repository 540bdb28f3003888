//! Messages of the controller, of WireGuard and of taskstats.

use std::time::Duration;

use netlink_core::acknowledgement::{PolicyKind, PolicyWriter};
use netlink_core::table::SetWriter;
use netlink_core::uapi::socket::AF_INET;
use netlink_core::wire::Writer;
use netlink_genetlink::GenericHeader;
use netlink_genetlink::controller::{
    ControllerAttributesWriter, GroupAttributesWriter, OperationAttributesWriter, OperationFlags,
};
use netlink_genetlink::taskstats::{
    CgroupAttributesWriter, CgroupStatistics, Statistics, TaskAttributesWriter,
};
use netlink_genetlink::uapi::genetlink::CTRL_ATTR_POLICY;
use netlink_genetlink::wireguard::{self, DeviceAttributesWriter, PeerAttributesWriter};

use super::{message, name};
use crate::stage::{ROUTER, destination};

pub fn family() -> Vec<u8> {
    let operations = (1..=4).map(|command| {
        OperationAttributesWriter::new().command(command).flags(OperationFlags::DO | OperationFlags::DUMP)
    });
    let groups = [GroupAttributesWriter::new().name("notify").id(16)];
    let attributes = ControllerAttributesWriter::new().name("family").id(30).version(1).header_size(0);
    message(GenericHeader::default(), attributes.greatest_attribute(9).operations(operations).groups(groups))
}

pub fn device() -> Vec<u8> {
    let peers = (0..4).map(|number: u8| {
        let allowed = wireguard::AllowedIpAttributesWriter::new()
            .family(AF_INET as u16)
            .address(destination(number.into()).into())
            .prefix_length(32);
        PeerAttributesWriter::new()
            .public_key([number; 32].into())
            .endpoint((ROUTER, 51820).into())
            .received_bytes(1)
            .sent_bytes(2)
            .allowed_ips([allowed])
    });
    let attributes = DeviceAttributesWriter::new().index(7).name(name("wg0")).listen_port(51820).peers(peers);
    message(GenericHeader::default(), attributes)
}

/// One attribute of one policy, as a dump has them.
pub fn policy() -> Vec<u8> {
    let number = PolicyWriter::new().kind(PolicyKind::U32).least(0).greatest(u32::MAX.into());
    let (mut attribute, mut policies) = (Writer::new(), Writer::new());
    attribute.nest(2, "nlattr", number.writer());
    policies.nest(1, "nlattr", &attribute);
    let attributes = ControllerAttributesWriter::new().id(30);
    message(GenericHeader::default(), attributes.attribute(CTRL_ATTR_POLICY as u16, policies.bytes()))
}

pub fn task() -> Vec<u8> {
    message(GenericHeader::default(), TaskAttributesWriter::new().of_thread(counted().thread(4711)))
}

/// The last thread of a process ends, and the process with it.
pub fn exit() -> Vec<u8> {
    let attributes = TaskAttributesWriter::new().of_thread(counted().thread(4711));
    message(GenericHeader::default(), attributes.of_process(counted().process(4711)))
}

/// As long as Linux 6.12 makes it: up to the last member that it has.
fn counted() -> TaskAttributesWriter {
    let mut command_bytes = [0; 32];
    command_bytes[..5].copy_from_slice(b"bench");
    TaskAttributesWriter::new().statistics(Statistics {
        version: 14,
        command_bytes,
        thread: 4711,
        user_time: Duration::from_millis(12),
        interrupt_delay: Some(Duration::ZERO),
        ..Statistics::default()
    })
}

pub fn cgroup() -> Vec<u8> {
    let statistics = CgroupStatistics { sleeping: 3, running: 1, ..CgroupStatistics::default() };
    message(GenericHeader::default(), CgroupAttributesWriter::new().statistics(statistics))
}
