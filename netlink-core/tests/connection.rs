//! Connections to the running kernel.

mod toy;

use std::fs;
use std::future::poll_fn;
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::path::PathBuf;
use std::pin::Pin;
use std::thread;
use std::time::Duration;

use ::tokio::runtime::{Builder, Runtime};
use futures_core::Stream;
use netlink_core::live_tests;
use netlink_core::namespace::Namespace;
use netlink_core::request::{Acknowledgement, One, Protocol};
use netlink_core::socket::{Address, Config, Received, Socket, SocketOption};
use netlink_core::testing::live;
use netlink_core::uapi::netlink::{NETLINK_ROUTE, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_ERROR};
use netlink_core::wire::{MessageHeader, Messages};
use netlink_core::{BatchReport, Connection, Error, Raw, protocol, tokio};
use nix::libc::{EBUSY, RTM_GETLINK, RTM_GETROUTE, RTM_NEWLINK, RTM_NEWROUTE};

use toy::{dropped_after, dropped_after_a_poll};

live_tests! {
    a_second_dump_on_one_socket_is_refused_by_the_kernel: [Tool("ip")],
    a_dump_lends_all_from_the_room_of_one_datagram: [Tool("ip")],
    a_dump_that_was_left_does_not_disturb_the_next_requests: [Tool("ip")],
    a_dump_that_was_left_gives_the_connection_another_socket: [Tool("ip")],
    a_connection_with_a_port_of_its_own_reads_on_where_it_left_a_dump: [Tool("ip")],
    a_connection_whose_thread_has_moved_stays_in_its_namespace: [Tool("ip")],
    a_connection_that_is_closed_wakes_who_waits: [],
    long_requests_of_a_batch_never_outgrow_the_send_buffer: [],
    refusals_of_a_batch_never_outgrow_the_receive_buffer: [],
    refusals_left_by_a_batch_that_was_dropped_leave_room_for_those_of_the_next: [],
    an_asynchronous_dump_that_was_left_does_not_disturb_the_next_requests: [Tool("ip")],
    an_asynchronous_request_without_an_answer_times_out: [],
    an_asynchronous_request_may_be_dropped_at_any_point: [Tool("ip")],
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

fn loopback() -> Raw<Route, One> {
    let mut header = [0; 16];
    header[4] = 1;
    Raw::one(RTM_GETLINK).payload(&header)
}

fn assert_usable(connection: &mut Connection<Route>) -> Result<(), Error> {
    assert_eq!(connection.get(loopback())?.header.kind, RTM_NEWLINK);
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

/// So its length costs no memory.
fn a_dump_lends_all_from_the_room_of_one_datagram() -> Result<(), Error> {
    const LONGEST_DATAGRAM: usize = 32 << 10;
    add_routes().expect("routes can be added");
    let mut connection = Connection::<Route>::open()?;
    let mut dump = connection.dump(routes())?;
    let (mut length, mut first, mut last) = (0, usize::MAX, 0);
    while let Some(route) = dump.next()? {
        let place = route.payload.as_ptr().addr();
        (first, last) = (first.min(place), last.max(place));
        length += route.payload.len();
    }
    assert!(length > 4 * LONGEST_DATAGRAM, "{length}");
    assert!(last - first < LONGEST_DATAGRAM, "{}", last - first);
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

/// Asks so many times for what is refused, in so many bytes.
fn refused(count: usize, length: usize) -> impl Iterator<Item = Raw<Route, Acknowledgement>> {
    const HEADER: usize = 16;
    let mut bytes = vec![0; length - HEADER];
    bytes[4..8].copy_from_slice(&0x7fff_ffff_u32.to_ne_bytes()); // a link that is not there
    if let Some(unknown) = bytes.get_mut(16..20) {
        unknown[..2].copy_from_slice(&((length - HEADER - 16) as u16).to_ne_bytes());
        unknown[2..].copy_from_slice(&0x3fff_u16.to_ne_bytes());
    }
    (0..count).map(move |_| Raw::acknowledged(RTM_NEWLINK).payload(&bytes))
}

fn assert_all_refused(report: &BatchReport, count: usize) {
    let told = report.failures.iter().filter(|(_, error)| error.refusal().is_some());
    assert_eq!((report.requests, told.count()), (count, count), "{:?}", report.failures.last());
}

fn refusals_of_a_batch_never_outgrow_the_receive_buffer() -> Result<(), Error> {
    let config = || Config::new(Route::NUMBER);
    for config in [config(), config().receive_buffer(1), config().receive_buffer(1 << 14)] {
        for capped in [true, false] {
            let mut connection = Connection::<Route>::with(config.clone())?;
            let option = SocketOption::CappedAcknowledgements;
            connection.socket().set_option(option, capped).expect("the kernel has it");
            for (count, length) in [(5000, 32), (1000, 200), (1000, 1000), (100, 5000)] {
                assert_all_refused(&connection.batch(refused(count, length)), count);
            }
        }
    }
    Ok(())
}

fn refusals_left_by_a_batch_that_was_dropped_leave_room_for_those_of_the_next() -> Result<(), Error> {
    runtime().block_on(async {
        for limit in 1..4 {
            let mut connection = tokio::Connection::<Route>::open()?;
            let option = SocketOption::CappedAcknowledgements;
            connection.socket().set_option(option, false).expect("the kernel has it");
            let dropped = dropped_after(limit, connection.batch(refused(5000, 4000))).await;
            assert!(dropped.is_none(), "it gives others their turn");
            assert_all_refused(&connection.batch(refused(500, 4000)).await, 500);
        }
        Ok(())
    })
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
            assert_eq!(connection.get(loopback()).await?.header.kind, RTM_NEWLINK);
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

/// How many routes a dump has as a stream, which is asked anew whenever it gives others their turn.
async fn streamed(connection: &mut tokio::Connection<Route>) -> Result<usize, Error> {
    let (mut dump, mut count) = (connection.dump(routes()).await?, 0);
    loop {
        match dropped_after_a_poll(poll_fn(|context| Pin::new(&mut dump).poll_next(context))).await {
            Some(Some(route)) => count += usize::from(route?.header.kind == RTM_NEWROUTE),
            Some(None) => return Ok(count),
            None => ::tokio::task::yield_now().await,
        }
    }
}

/// The kernel answers at once, so what waits is what it does not answer, and what has had its turn.
fn an_asynchronous_request_may_be_dropped_at_any_point() -> Result<(), Error> {
    add_routes().expect("routes can be added");
    runtime().block_on(async {
        let mut connection = tokio::Connection::<Route>::open()?;
        for limit in 0.. {
            assert!(limit < 20, "it does not end");
            let unanswered = dropped_after_a_poll(connection.get(Raw::one(1))).await;
            assert!(unanswered.is_none());
            assert_eq!(connection.get(loopback()).await?.header.kind, RTM_NEWLINK);
            let refusals = dropped_after(limit, connection.batch(refused(3000, 32))).await;
            assert_eq!(connection.get(loopback()).await?.header.kind, RTM_NEWLINK);
            let listed = dropped_after(limit, connection.list(routes())).await.transpose()?;
            assert_eq!(connection.get(loopback()).await?.header.kind, RTM_NEWLINK);
            let streamed = dropped_after(limit, streamed(&mut connection)).await.transpose()?;
            assert_eq!(connection.get(loopback()).await?.header.kind, RTM_NEWLINK);
            if let (Some(refusals), Some(listed), Some(streamed)) = (refusals, listed, streamed) {
                assert_all_refused(&refusals, 3000);
                assert_eq!(streamed, listed.len());
                assert!(limit > 2 && streamed >= ROUTES, "others had no turn");
                break;
            }
        }
        Ok(())
    })
}
