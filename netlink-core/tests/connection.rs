//! Connections to the running kernel.

use std::fs;
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use ::tokio::runtime::{Builder, Runtime};
use netlink_core::live_tests;
use netlink_core::namespace::Namespace;
use netlink_core::request::Protocol;
use netlink_core::socket::{Address, Config, Received, Socket};
use netlink_core::testing::live;
use netlink_core::uapi::netlink::{NETLINK_ROUTE, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_ERROR};
use netlink_core::wire::{MessageHeader, Messages};
use netlink_core::{Connection, Error, Raw, protocol, tokio};
use nix::libc::{EBUSY, RTM_GETLINK, RTM_GETROUTE, RTM_NEWLINK, RTM_NEWROUTE};

live_tests! {
    a_second_dump_on_one_socket_is_refused_by_the_kernel: [Tool("ip")],
    a_dump_that_was_left_does_not_disturb_the_next_requests: [Tool("ip")],
    a_dump_that_was_left_gives_the_connection_another_socket: [Tool("ip")],
    a_connection_with_a_port_of_its_own_reads_on_where_it_left_a_dump: [Tool("ip")],
    a_connection_whose_thread_has_moved_stays_in_its_namespace: [Tool("ip")],
    a_connection_that_is_closed_wakes_who_waits: [],
    long_requests_of_a_batch_never_outgrow_the_send_buffer: [],
    an_asynchronous_dump_that_was_left_does_not_disturb_the_next_requests: [Tool("ip")],
    an_asynchronous_request_without_an_answer_times_out: [],
}

const ROUTES: usize = 5000;

protocol! {
    struct Route = NETLINK_ROUTE, "route netlink";
}

/// Adds many routes to a table of their own.
fn add_routes() -> io::Result<()> {
    let lines =
        (0..ROUTES).map(|n| format!("route add unreachable 10.{}.{}.0/24 table 77\n", n / 256, n % 256));
    let file = format!("/run/routes-{}", std::process::id());
    fs::write(&file, lines.collect::<String>())?;
    live::run("ip", ["-batch", file.as_str()]);
    Ok(())
}

fn routes() -> Raw<Route, netlink_core::request::Many> {
    Raw::dump(RTM_GETROUTE).payload(&[nix::libc::AF_INET as u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}

/// What tells the socket from others; its port id need not, for that of the old one is free when it is bound.
fn inode(connection: &Connection<Route>) -> PathBuf {
    let descriptor = connection.socket().as_fd().as_raw_fd();
    fs::read_link(format!("/proc/self/fd/{descriptor}")).expect("it is open")
}

/// Asks for the loopback.
fn assert_usable(connection: &mut Connection<Route>) -> Result<(), Error> {
    let mut header = [0; 16];
    header[4] = 1;
    assert_eq!(connection.get(Raw::one(RTM_GETLINK).payload(&header))?.header.kind, RTM_NEWLINK);
    Ok(())
}

fn a_second_dump_on_one_socket_is_refused_by_the_kernel() -> io::Result<()> {
    add_routes()?;
    let socket = Socket::open(Route::NUMBER)?;
    let flags = (NLM_F_REQUEST | NLM_F_DUMP) as u16;
    let header = MessageHeader { length: 28, kind: RTM_GETROUTE, flags, sequence: 1, port: 0 };
    let request = [&header.to_bytes()[..], &[0; 12]].concat();
    socket.send(&request, Address::KERNEL)?;
    socket.send(&request, Address::KERNEL)?;
    let mut buffer = vec![0; 1 << 16];
    let refusals = std::iter::from_fn(|| {
        socket.receive(&mut buffer).ok().map(|Received { length, .. }| {
            let messages = Messages::new(&buffer[..length]).map(|message| message.expect("it is whole"));
            messages
                .filter(|message| u32::from(message.header.kind) == NLMSG_ERROR)
                .filter(|message| message.payload.starts_with(&(-EBUSY).to_ne_bytes()))
                .count()
        })
    });
    assert_eq!(refusals.sum::<usize>(), 1);
    Ok(())
}

fn a_dump_that_was_left_does_not_disturb_the_next_requests() -> Result<(), Error> {
    add_routes().expect("routes can be added");
    let mut connection = Connection::<Route>::open()?;
    for read in [0, 1, 10, 1500] {
        let mut dump = connection.dump(routes())?;
        for _ in 0..read {
            assert_eq!(dump.next()?.expect("there are more").header.kind, RTM_NEWROUTE);
        }
        assert_usable(&mut connection)?;
        connection.dump(routes())?;
    }
    assert!(connection.list(routes())?.len() >= ROUTES);
    Ok(())
}

fn a_dump_that_was_left_gives_the_connection_another_socket() -> Result<(), Error> {
    add_routes().expect("routes can be added");
    let mut connection = Connection::<Route>::open()?;
    connection.dump(routes())?.next()?;
    let before = inode(&connection);
    assert_usable(&mut connection)?;
    assert_ne!(inode(&connection), before);
    Ok(())
}

fn a_connection_with_a_port_of_its_own_reads_on_where_it_left_a_dump() -> Result<(), Error> {
    add_routes().expect("routes can be added");
    let mut connection = Connection::<Route>::with(Config::new(Route::NUMBER).port(4711))?;
    connection.dump(routes())?.next()?;
    assert_usable(&mut connection)?;
    assert_eq!(connection.socket().port().expect("it is bound"), 4711);
    assert!(connection.list(routes())?.len() >= ROUTES);
    Ok(())
}

fn a_connection_whose_thread_has_moved_stays_in_its_namespace() -> Result<(), Error> {
    add_routes().expect("routes can be added");
    let mut connection = Connection::<Route>::open()?;
    let elsewhere: Namespace = live::new_namespace();
    let listed = elsewhere.run_in(|| {
        connection.dump(routes())?.next()?;
        connection.list(routes())
    });
    assert!(listed.expect("a namespace to enter")?.len() >= ROUTES);
    Ok(())
}

fn long_requests_of_a_batch_never_outgrow_the_send_buffer() -> Result<(), Error> {
    const LONG: u16 = 60_000;
    let mut nowhere = [0; 16];
    nowhere[4..8].copy_from_slice(&0x7fff_ffff_u32.to_ne_bytes());
    let unknown = [LONG.to_ne_bytes(), 0x3fff_u16.to_ne_bytes()].concat();
    let bytes = [&nowhere[..], &unknown, &vec![0; usize::from(LONG) - 4]].concat();
    for receive_buffer in [1 << 16, 1 << 24] {
        let config = Config::new(Route::NUMBER).receive_buffer(receive_buffer);
        let requests = (0..20).map(|_| Raw::acknowledged(RTM_NEWLINK).payload(&bytes));
        let report = Connection::<Route>::with(config)?.batch(requests);
        assert_eq!(report.failures.len(), 20);
        let sent = report.failures.iter().filter(|(_, error)| error.refusal().is_some());
        assert_eq!(sent.count(), 20, "{:?}", report.failures);
    }
    Ok(())
}

fn a_connection_that_is_closed_wakes_who_waits() -> Result<(), Error> {
    let mut connection = Connection::<Route>::open()?;
    let closer = connection.closer().expect("a descriptor is left");
    let closing = thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        closer.close();
    });
    // The kernel says nothing to a message of type `NLMSG_NOOP`.
    let closed = connection.get(Raw::one(1));
    assert!(matches!(closed, Err(Error::Closed { .. })), "{closed:?}");
    closing.join().expect("no panic");
    Ok(())
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn an_asynchronous_dump_that_was_left_does_not_disturb_the_next_requests() -> Result<(), Error> {
    add_routes().expect("routes can be added");
    let listed = runtime().block_on(async {
        let mut connection = tokio::Connection::<Route>::open()?;
        drop(connection.dump(routes()));
        for read in [0, 1, 10, 1500] {
            let mut dump = connection.dump(routes()).await?;
            for _ in 0..read {
                assert_eq!(dump.next().await?.expect("there are more").header.kind, RTM_NEWROUTE);
            }
            let mut header = [0; 16];
            header[4] = 1;
            assert_eq!(
                connection.get(Raw::one(RTM_GETLINK).payload(&header)).await?.header.kind,
                RTM_NEWLINK
            );
        }
        connection.list(routes()).await
    });
    assert!(listed?.len() >= ROUTES);
    Ok(())
}

fn an_asynchronous_request_without_an_answer_times_out() -> Result<(), Error> {
    runtime().block_on(async {
        let mut connection = tokio::Connection::<Route>::open()?;
        connection.set_timeout(Some(Duration::from_millis(20)));
        // The kernel says nothing to a message of type `NLMSG_NOOP`.
        let silence = connection.get(Raw::one(1)).await;
        assert_eq!(silence, Err(Error::TimedOut { operation: "raw message" }));
        connection.set_timeout(None);
        connection.run(Raw::acknowledged(1)).await.map(drop)
    })
}
