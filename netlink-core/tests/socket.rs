//! The socket against the running kernel.

use std::error::Error;
use std::ffi::OsStr;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::live_tests;
use netlink_core::namespace::Namespace;
use netlink_core::socket::{
    Address, Closed, Config, Credentials, FilterInstruction, Info, InvalidFilter, InvalidInterfaceName,
    Received, Socket, SocketOption,
};
use netlink_core::testing::live;
use nix::libc::{self, NETLINK_KOBJECT_UEVENT, NETLINK_ROUTE, NETLINK_USERSOCK};

live_tests! {
    options_are_off_at_first_and_read_back_as_set: [],
    listening_to_all_namespaces_reads_back_as_set: [Kernel(6, 10)],
    an_unknown_protocol_is_refused: [],
    the_kernel_binds_a_socket_that_sends: [],
    a_port_of_ones_own_choice_can_be_had_once: [],
    groups_above_32_are_joined_listed_and_left: [],
    joining_binds_lest_the_kernel_leave_the_socket_out: [Tool("ip")],
    a_group_for_privileged_listeners_is_refused_to_others: [Protocol(libc::NETLINK_AUDIT)],
    buffers_read_back_as_the_kernel_accounts_for_them: [],
    a_config_opens_as_many_sockets_as_wanted: [],
    a_datagram_longer_than_the_send_buffer_is_refused: [],
    a_datagram_to_nobody_is_refused: [],
    what_could_not_be_sent_is_not_observed: [],
    a_full_queue_of_a_process_would_block: [],
    a_queue_says_how_much_of_it_is_taken: [],
    an_empty_queue_would_block: [],
    a_wait_ends_at_its_deadline_and_not_before: [],
    a_datagram_longer_than_the_buffer_is_told_with_its_length: [],
    datagrams_lost_to_a_full_queue_are_told_once: [],
    a_filter_chooses_what_arrives_until_it_is_detached: [],
    a_filter_that_the_kernel_would_misread_is_an_error_of_its_own: [],
    the_group_of_a_notification_is_told: [Tool("ip")],
    a_group_above_32_is_told_by_packet_info_alone: [Kernel(5, 6), Tool("bridge"), Works(FILTERING_BRIDGE)],
    a_reply_is_told_to_have_no_group: [],
    the_namespace_of_a_notification_is_told: [Tool("ip")],
    the_process_behind_a_datagram_is_told: [],
    interfaces_have_indices_and_names: [],
    interfaces_are_found_by_short_alternative_names: [Kernel(5, 5), Tool("ip")],
    interfaces_are_looked_up_in_the_namespace_of_the_socket: [Tool("ip")],
    names_that_the_kernel_would_cut_are_errors: [],
    a_closer_wakes_a_waiting_reader: [],
    a_closed_socket_does_nothing_more: [],
}

const FILTERING_BRIDGE: &str = "ip link add bridge0 type bridge vlan_filtering 1";
const PATIENCE: Duration = Duration::from_secs(10);

fn options_are_off_at_first_and_read_back_as_set() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    for option in [
        SocketOption::PacketInfo,
        SocketOption::BroadcastErrors,
        SocketOption::NoOverrunErrors,
        SocketOption::CappedAcknowledgements,
        SocketOption::ExtendedAcknowledgements,
        SocketOption::StrictChecking,
        SocketOption::PassCredentials,
    ] {
        assert_switches(&socket, option)?;
    }
    Ok(())
}

fn listening_to_all_namespaces_reads_back_as_set() -> io::Result<()> {
    assert_switches(&Socket::open(NETLINK_ROUTE)?, SocketOption::ListenAllNamespaces)
}

fn an_unknown_protocol_is_refused() {
    assert_errno(Socket::open(libc::MAX_LINKS), libc::EPROTONOSUPPORT);
    assert_errno(Socket::open(-1), libc::EPROTONOSUPPORT);
}

fn the_kernel_binds_a_socket_that_sends() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    assert_eq!((socket.protocol(), socket.port()?), (NETLINK_ROUTE, 0));
    socket.send(&loopback_request(), Address::KERNEL)?;
    assert_ne!(socket.port()?, 0);
    assert_eq!(receive(&socket)?.0.sender, Address::KERNEL);
    Ok(())
}

fn a_port_of_ones_own_choice_can_be_had_once() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    socket.bind(4_000_000_000)?;
    assert_eq!(socket.port()?, 4_000_000_000);
    assert_errno(Socket::open(NETLINK_ROUTE)?.bind(4_000_000_000), libc::EADDRINUSE);
    assert_errno(socket.bind(4_000_000_001), libc::EINVAL);
    Ok(())
}

fn groups_above_32_are_joined_listed_and_left() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    assert_eq!(socket.memberships()?, []);
    let joined: Vec<u32> = (1..).take_while(|group| socket.join(*group).is_ok()).collect();
    let last = *joined.last().expect("there are groups");
    assert!(last > 32, "{joined:?}");
    assert_eq!(socket.memberships()?, joined);
    socket.leave(2)?;
    socket.leave(last)?;
    assert_eq!(socket.memberships()?, [&[1], &joined[2..joined.len() - 1]].concat());
    assert_errno(socket.join(last + 1), libc::EINVAL);
    assert_errno(socket.join(0), libc::EINVAL);
    Ok(())
}

fn joining_binds_lest_the_kernel_leave_the_socket_out() -> io::Result<()> {
    let socket = Config::new(NETLINK_KOBJECT_UEVENT).group(1).open()?;
    assert_ne!(socket.port()?, 0);
    live::run("ip", ["link", "set", "lo", "down"]);
    live::run("ip", ["link", "set", "lo", "name", "renamed"]);
    // Root also hears what modules and devices of the whole machine do.
    let deadline = Instant::now() + PATIENCE;
    while !receive(&socket)?.1.starts_with(b"move@/devices/virtual/net/renamed\0") {
        assert!(Instant::now() < deadline, "no such event");
    }
    Ok(())
}

fn a_group_for_privileged_listeners_is_refused_to_others() -> io::Result<()> {
    let first_group = 1;
    let joined = Socket::open(libc::NETLINK_AUDIT)?.join(first_group);
    if !is_real_root()? {
        assert_errno(joined, libc::EPERM);
        return Ok(());
    }
    joined
}

fn buffers_read_back_as_the_kernel_accounts_for_them() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    for (set, get) in [
        (Socket::set_receive_buffer as fn(&Socket, usize) -> _, Socket::receive_buffer as fn(&Socket) -> _),
        (Socket::set_send_buffer, Socket::send_buffer),
    ] {
        assert_eq!(set(&socket, 64 << 10)?, 128 << 10);
        assert_eq!(get(&socket)?, 128 << 10);
        let in_force = set(&socket, 64 << 20)?;
        assert_eq!(get(&socket)?, in_force);
        assert!(in_force == 128 << 20 || !is_real_root()?, "{in_force}");
        assert!(in_force >= 128 << 10, "{in_force}");
        assert!(set(&socket, usize::MAX)? >= in_force);
    }
    Ok(())
}

fn a_config_opens_as_many_sockets_as_wanted() -> io::Result<()> {
    let config = Config::new(NETLINK_ROUTE)
        .namespace(live::new_namespace())
        .group(1)
        .group(5)
        .receive_buffer(64 << 10)
        .send_buffer(32 << 10);
    for socket in [config.open()?, config.open()?] {
        assert_eq!(socket.memberships()?, [1, 5]);
        assert_eq!((socket.receive_buffer()?, socket.send_buffer()?), (128 << 10, 64 << 10));
    }
    Ok(())
}

fn a_datagram_longer_than_the_send_buffer_is_refused() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    let room = socket.set_send_buffer(16 << 10)?;
    assert_errno(socket.send(&vec![0; room - 31], Address::KERNEL), libc::EMSGSIZE);
    socket.send(&vec![0; room - 32], Address::KERNEL)
}

fn a_datagram_to_nobody_is_refused() -> io::Result<()> {
    let nobody = Address { port: 12345, groups: 0 };
    assert_errno(Socket::open(NETLINK_USERSOCK)?.send(b"hello", nobody), libc::ECONNREFUSED);
    Ok(())
}

fn what_could_not_be_sent_is_not_observed() -> io::Result<()> {
    let observed = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&observed);
    let config = Config::new(NETLINK_USERSOCK).observe(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    let (socket, peer) = (config.open()?, Config::new(NETLINK_USERSOCK).port(9).open()?);
    socket.send(b"hello", Address { port: 12345, groups: 0 }).unwrap_err();
    assert_eq!(observed.load(Ordering::Relaxed), 0);
    socket.send(b"hello", Address { port: peer.port()?, groups: 0 })?;
    assert_eq!(observed.load(Ordering::Relaxed), 1);
    Ok(())
}

fn a_full_queue_of_a_process_would_block() -> io::Result<()> {
    let (sender, receiver) = (Socket::open(NETLINK_USERSOCK)?, Config::new(NETLINK_USERSOCK).port(9).open()?);
    receiver.set_receive_buffer(16 << 10)?;
    let to_receiver = Address { port: 9, groups: 0 };
    let refusal = (0..1000).find_map(|_| sender.send(&[0; 1000], to_receiver).err());
    assert_eq!(refusal.map(|error| error.kind()), Some(io::ErrorKind::WouldBlock));
    receive(&receiver)?;
    Ok(())
}

fn a_queue_says_how_much_of_it_is_taken() -> io::Result<()> {
    let receiver = Socket::open(NETLINK_ROUTE)?;
    assert_eq!(receiver.queued()?, 0);
    let mut before = 0;
    for _ in 0..3 {
        receiver.send(&loopback_request(), Address::KERNEL)?;
        let after = receiver.queued()?;
        assert!(after - before > loopback_request().len(), "the reply is longer than the request: {after}");
        before = after;
    }
    assert!(before < receiver.receive_buffer()?);
    for _ in 0..3 {
        let (received, _) = receive(&receiver)?;
        let left = receiver.queued()?;
        assert!(before - left >= received.length, "no datagram takes less than its length");
        before = left;
    }
    assert_eq!(before, 0);
    Ok(())
}

fn an_empty_queue_would_block() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    let kind = |error: io::Error| error.kind();
    assert_eq!(socket.receive(&mut [0; 16]).map_err(kind), Err(io::ErrorKind::WouldBlock));
    assert_eq!(socket.receive_with_info(&mut [0; 16]).map_err(kind), Err(io::ErrorKind::WouldBlock));
    Ok(())
}

fn a_wait_ends_at_its_deadline_and_not_before() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    assert!(!socket.wait_readable(Some(Instant::now()))?);
    let deadline = Instant::now() + Duration::from_micros(20_300);
    assert!(!socket.wait_readable(Some(deadline))?);
    assert!(Instant::now() >= deadline);
    socket.send(&loopback_request(), Address::KERNEL)?;
    assert!(socket.wait_readable(None)?);
    Ok(())
}

fn a_datagram_longer_than_the_buffer_is_told_with_its_length() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    socket.send(&[loopback_request(), loopback_request(), loopback_request()].concat(), Address::KERNEL)?;
    let (whole, _) = receive(&socket)?;
    assert!(!whole.truncated);
    let cut = Received { truncated: true, ..whole };
    assert_eq!(socket.receive(&mut [0; 20])?, cut);
    assert_eq!(socket.receive_with_info(&mut [0; 20])?.0, cut);
    Ok(())
}

fn datagrams_lost_to_a_full_queue_are_told_once() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    socket.set_receive_buffer(8 << 10)?;
    for _ in 0..100 {
        socket.send(&loopback_request(), Address::KERNEL)?;
    }
    let mut buffer = [0; 1 << 14];
    let results: Vec<_> = (0..100).map(|_| socket.receive(&mut buffer)).collect();
    let overruns = results.iter().filter(|result| errno(result) == Some(libc::ENOBUFS)).count();
    assert_eq!(overruns, 1);
    assert!(results.iter().any(Result::is_ok));
    socket.send(&loopback_request(), Address::KERNEL)?;
    assert!(!receive(&socket)?.0.truncated);
    Ok(())
}

fn a_filter_chooses_what_arrives_until_it_is_detached() -> io::Result<()> {
    const TYPE_OFFSET: u32 = 4;
    let socket = Socket::open(NETLINK_ROUTE)?;
    let big_endian_type = u16::from_be_bytes(libc::RTM_NEWLINK.to_ne_bytes());
    let only_links = [
        FilterInstruction::statement((libc::BPF_LD | libc::BPF_H | libc::BPF_ABS) as u16, TYPE_OFFSET),
        FilterInstruction::jump(
            (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16,
            big_endian_type.into(),
            0,
            1,
        ),
        FilterInstruction::statement((libc::BPF_RET | libc::BPF_K) as u16, u32::MAX),
        FilterInstruction::statement((libc::BPF_RET | libc::BPF_K) as u16, 0),
    ];
    let what_comes_back = |request: &[u8]| -> io::Result<Vec<u16>> {
        socket.send(request, Address::KERNEL)?;
        let mut buffer = [0; 1 << 14];
        let mut kinds = Vec::new();
        while socket.receive(&mut buffer).is_ok() {
            kinds.push(u16::from_ne_bytes([buffer[4], buffer[5]]));
        }
        Ok(kinds)
    };
    let acknowledgement = libc::NLMSG_ERROR as u16;
    assert_eq!(what_comes_back(&acknowledged_loopback_request())?, [libc::RTM_NEWLINK, acknowledgement]);
    socket.attach_filter(&only_links)?;
    assert_eq!(what_comes_back(&acknowledged_loopback_request())?, [libc::RTM_NEWLINK]);
    socket.attach_filter(&only_links[3..])?;
    assert_eq!(what_comes_back(&acknowledged_loopback_request())?, []);
    socket.detach_filter()?;
    assert_eq!(what_comes_back(&acknowledged_loopback_request())?, [libc::RTM_NEWLINK, acknowledgement]);
    assert_errno(socket.detach_filter(), libc::ENOENT);
    Ok(())
}

fn a_filter_that_the_kernel_would_misread_is_an_error_of_its_own() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    let accept = FilterInstruction::statement((libc::BPF_RET | libc::BPF_K) as u16, u32::MAX);
    let most = libc::BPF_MAXINSNS as usize;
    assert_cause(socket.attach_filter(&[]), InvalidFilter::Empty);
    assert_cause(socket.attach_filter(&vec![accept; most + 1]), InvalidFilter::TooLong(most + 1));
    assert_cause(socket.attach_filter(&vec![accept; 65_537]), InvalidFilter::TooLong(65_537));
    assert_errno(socket.attach_filter(&[FilterInstruction::statement(u16::MAX, 0)]), libc::EINVAL);
    Ok(())
}

fn the_group_of_a_notification_is_told() -> io::Result<()> {
    let socket = Config::new(NETLINK_ROUTE).group(libc::RTNLGRP_LINK).open()?;
    socket.set_option(SocketOption::PacketInfo, true)?;
    live::run("ip", ["link", "set", "lo", "mtu", "60000"]);
    let (received, info) = receive_with_info(&socket)?;
    assert_eq!(received.sender, Address { port: 0, groups: 1 << (libc::RTNLGRP_LINK - 1) });
    assert_eq!(info.group, Some(libc::RTNLGRP_LINK));
    Ok(())
}

fn a_group_above_32_is_told_by_packet_info_alone() -> io::Result<()> {
    let socket = Config::new(NETLINK_ROUTE).group(libc::RTNLGRP_BRVLAN).open()?;
    socket.set_option(SocketOption::PacketInfo, true)?;
    live::run("ip", FILTERING_BRIDGE.split(' ').skip(1));
    live::run("bridge", ["vlan", "add", "vid", "7", "dev", "bridge0", "self"]);
    let (received, info) = receive_with_info(&socket)?;
    assert_eq!(received.sender, Address::KERNEL);
    assert_eq!(info.group, Some(libc::RTNLGRP_BRVLAN));
    Ok(())
}

fn a_reply_is_told_to_have_no_group() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    socket.send(&loopback_request(), Address::KERNEL)?;
    assert_eq!(receive_with_info(&socket)?.1, Info::default());
    socket.set_option(SocketOption::PacketInfo, true)?;
    socket.send(&loopback_request(), Address::KERNEL)?;
    assert_eq!(receive_with_info(&socket)?.1.group, Some(0));
    Ok(())
}

fn the_namespace_of_a_notification_is_told() -> io::Result<()> {
    let socket = Config::new(NETLINK_ROUTE).group(libc::RTNLGRP_LINK).open()?;
    socket.set_option(SocketOption::ListenAllNamespaces, true)?;
    live::run("ip", ["netns", "add", "blue"]);
    live::run("ip", ["netns", "set", "blue", "7"]);
    live::run("ip", ["-n", "blue", "link", "set", "lo", "mtu", "60000"]);
    assert_eq!(receive_with_info(&socket)?.1.namespace, Some(7));
    live::run("ip", ["link", "set", "lo", "mtu", "60000"]);
    assert_eq!(receive_with_info(&socket)?.1.namespace, None);
    Ok(())
}

fn the_process_behind_a_datagram_is_told() -> io::Result<()> {
    let receiver = Config::new(NETLINK_USERSOCK).port(9).open()?;
    receiver.set_option(SocketOption::PassCredentials, true)?;
    Socket::open(NETLINK_USERSOCK)?.send(b"hello", Address { port: 9, groups: 0 })?;
    let process = std::process::id() as i32;
    assert_eq!(receive_with_info(&receiver)?.1.credentials, Some(Credentials { process, user: 0, group: 0 }));
    let route = Socket::open(NETLINK_ROUTE)?;
    route.set_option(SocketOption::PassCredentials, true)?;
    route.send(&loopback_request(), Address::KERNEL)?;
    let kernel = receive_with_info(&route)?.1.credentials;
    assert_eq!(kernel.map(|credentials| credentials.process), Some(0));
    Ok(())
}

fn interfaces_have_indices_and_names() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    let index = socket.interface_index("lo")?;
    assert_eq!(socket.interface_name(index)?, "lo");
    assert_errno(socket.interface_index("absent"), libc::ENODEV);
    assert_errno(socket.interface_name(4711), libc::ENODEV);
    Ok(())
}

fn interfaces_are_found_by_short_alternative_names() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    for name in ["fifteen-bytes-x", "sixteen-bytes-xx"] {
        live::run("ip", ["link", "property", "add", "dev", "lo", "altname", name]);
    }
    assert_eq!(socket.interface_index("fifteen-bytes-x")?, socket.interface_index("lo")?);
    assert_cause(socket.interface_index("sixteen-bytes-xx"), InvalidInterfaceName::TooLong(16));
    Ok(())
}

fn interfaces_are_looked_up_in_the_namespace_of_the_socket() -> io::Result<()> {
    live::run("ip", ["netns", "add", "blue"]);
    live::run("ip", ["-n", "blue", "link", "set", "lo", "name", "blue0"]);
    let socket = Config::new(NETLINK_ROUTE).namespace(Namespace::named("blue")?).open()?;
    let index = socket.interface_index("blue0")?;
    assert_eq!(socket.interface_name(index)?, "blue0");
    assert_errno(socket.interface_index("lo"), libc::ENODEV);
    Ok(())
}

fn names_that_the_kernel_would_cut_are_errors() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    assert_cause(socket.interface_index(""), InvalidInterfaceName::Empty);
    assert_cause(socket.interface_index("lo:1"), InvalidInterfaceName::Separator);
    assert_cause(socket.interface_index("lo\0x"), InvalidInterfaceName::Separator);
    assert_cause(socket.interface_index(OsStr::new(&"x".repeat(200))), InvalidInterfaceName::TooLong(200));
    Ok(())
}

fn a_closer_wakes_a_waiting_reader() -> io::Result<()> {
    let mut socket = Socket::open(NETLINK_ROUTE)?;
    let closer = socket.closer()?;
    let waiting = thread::spawn(move || socket.wait_readable(None));
    thread::sleep(Duration::from_millis(20));
    assert!(!waiting.is_finished());
    closer.close();
    assert_cause(waiting.join().expect("no panic"), Closed);
    Ok(())
}

fn a_closed_socket_does_nothing_more() -> io::Result<()> {
    let mut socket = Socket::open(NETLINK_ROUTE)?;
    drop(socket.closer()?);
    socket.send(&loopback_request(), Address::KERNEL)?;
    let (one, other) = (socket.closer()?, socket.closer()?);
    one.close();
    other.close();
    assert_cause(socket.receive(&mut [0; 16]), Closed);
    assert_cause(socket.receive_with_info(&mut [0; 16]), Closed);
    assert_cause(socket.wait_readable(None), Closed);
    assert_cause(socket.send(&loopback_request(), Address::KERNEL), Closed);
    Ok(())
}

/// `RTM_GETLINK` of the interface `lo`, which is answered by one datagram.
fn loopback_request() -> Vec<u8> {
    request(libc::NLM_F_REQUEST)
}

fn acknowledged_loopback_request() -> Vec<u8> {
    request(libc::NLM_F_REQUEST | libc::NLM_F_ACK)
}

fn request(flags: libc::c_int) -> Vec<u8> {
    let name = b"lo\0\0";
    let attribute = [7_u16, libc::IFLA_IFNAME].map(u16::to_ne_bytes).concat();
    let body = [&[0; 16][..], &attribute, name].concat();
    let length = (size_of::<libc::nlmsghdr>() + body.len()) as u32;
    let kind_and_flags = [libc::RTM_GETLINK, flags as u16].map(u16::to_ne_bytes).concat();
    [&length.to_ne_bytes()[..], &kind_and_flags, &[0; 8], &body].concat()
}

fn receive(socket: &Socket) -> io::Result<(Received, Vec<u8>)> {
    let mut buffer = vec![0; 1 << 16];
    assert!(socket.wait_readable(Some(Instant::now() + PATIENCE))?, "nothing came");
    let received = socket.receive(&mut buffer)?;
    buffer.truncate(received.length);
    Ok((received, buffer))
}

fn receive_with_info(socket: &Socket) -> io::Result<(Received, Info)> {
    assert!(socket.wait_readable(Some(Instant::now() + PATIENCE))?, "nothing came");
    socket.receive_with_info(&mut vec![0; 1 << 16])
}

fn assert_switches(socket: &Socket, option: SocketOption) -> io::Result<()> {
    assert!(!socket.option(option)?, "{option:?}");
    for on in [true, false] {
        socket.set_option(option, on)?;
        assert_eq!(socket.option(option)?, on, "{option:?}");
    }
    Ok(())
}

/// Only the first user namespace maps every id to itself.
fn is_real_root() -> io::Result<bool> {
    Ok(std::fs::read_to_string("/proc/self/uid_map")?.contains("4294967295"))
}

fn errno<T>(result: &io::Result<T>) -> Option<i32> {
    result.as_ref().err().and_then(io::Error::raw_os_error)
}

#[track_caller]
fn assert_errno<T>(result: io::Result<T>, expected: i32) {
    assert_eq!(errno(&result), Some(expected));
}

/// The error inside the [`io::Error`].
#[track_caller]
fn assert_cause<T, E: Error + PartialEq + 'static>(result: io::Result<T>, expected: E) {
    let error = result.err().expect("an error");
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref::<E>());
    assert_eq!(cause, Some(&expected), "{error}");
}
