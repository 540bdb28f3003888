//! Processes that talk to each other over netlink (`NETLINK_USERSOCK`): any user, no kernel on the other side.

use std::os::fd::AsFd;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::exchange::Peer;
use netlink_core::protocol;
use netlink_core::request::Many;
use netlink_core::socket::{Address, Config, Socket, SocketOption};
use netlink_core::uapi::netlink::{NETLINK_USERSOCK, NLM_F_MULTI, NLMSG_DONE};
use netlink_core::wire::{MessageHeader, Messages};
use netlink_core::{Connection, Error, Notice, Raw, Subscription, tokio as asynchronous};
use nix::libc::ECONNREFUSED;
use nix::sys::epoll::{Epoll, EpollCreateFlags, EpollEvent, EpollFlags, EpollTimeout};

const NUMBER: i32 = NETLINK_USERSOCK as i32;
const KIND: u16 = 77;
const GROUP: u32 = 3;

protocol! {
    struct Chat = NUMBER, "chat";
}

fn message(kind: u16, flags: u16, to: MessageHeader, payload: &[u8]) -> Vec<u8> {
    let length = 16 + payload.len() as u32;
    [&MessageHeader { length, kind, flags, ..to }.to_bytes()[..], payload].concat()
}

/// A process that answers each request with what is said to it, in as many datagrams.
fn server(replies: &'static [&'static [u8]]) -> u32 {
    server_that_waits(replies, || {})
}

/// One that waits before each datagram.
fn server_that_waits(replies: &'static [&'static [u8]], wait: impl Fn() + Send + 'static) -> u32 {
    let socket = Config::new(NUMBER).port(0).open().unwrap();
    let port = socket.port().unwrap();
    thread::spawn(move || {
        let mut buffer = [0; 1024];
        while socket.wait_readable(None).unwrap() {
            let received = socket.receive(&mut buffer).unwrap();
            let request = Messages::new(&buffer[..received.length]).next().unwrap().unwrap();
            let to = MessageHeader { port: received.sender.port, ..request.header };
            for reply in replies {
                wait();
                let flags = if replies.len() > 1 { NLM_F_MULTI as u16 } else { 0 };
                let kind = if reply.is_empty() { NLMSG_DONE as u16 } else { KIND };
                socket.send(&message(kind, flags, to, reply), received.sender).unwrap();
            }
        }
    });
    port
}

fn connect(peer: u32) -> Connection<Chat> {
    let mut connection = Connection::with(Config::new(NUMBER).port(0).peer(Peer::Process(peer))).unwrap();
    connection.set_timeout(Some(Duration::from_secs(10)));
    connection
}

#[test]
fn a_process_answers_like_the_kernel_and_strangers_are_not_believed() {
    let mut connection = connect(server(&[b"hello"]));
    let to =
        MessageHeader { sequence: 1, port: connection.socket().port().unwrap(), ..MessageHeader::default() };
    let stranger = Socket::open(NUMBER).unwrap();
    stranger.send(&message(KIND, 0, to, b"lies"), Address { port: to.port, groups: 0 }).unwrap();
    assert_eq!(connection.get(Raw::one(KIND).payload(b"?")).unwrap().payload, b"hello");
}

#[test]
fn a_peer_that_is_gone_is_told() {
    // Not one that the kernel might give to a socket of another test meanwhile.
    let gone = 4_000_000_001;
    drop(Config::new(NUMBER).port(gone).open().unwrap());
    let error = connect(gone).get(Raw::one(KIND)).unwrap_err();
    assert_eq!(error.errno().map(|errno| errno.0), Some(ECONNREFUSED));
}

#[test]
fn a_group_hears_what_a_process_says_and_who_it_is() {
    let listen = |peer| {
        let config = Config::new(NUMBER).group(GROUP).peer(peer);
        let subscription = Subscription::<Chat>::with(config).unwrap();
        subscription.socket().set_option(SocketOption::PassCredentials, true).unwrap();
        subscription
    };
    let (mut all, mut kernel_only) = (listen(Peer::Anyone), listen(Peer::Kernel));
    let speaker = Config::new(NUMBER).port(0).open().unwrap();
    let port = speaker.port().unwrap();
    // The group has got it when the kernel says that nobody has port 0.
    let said = message(KIND, 0, MessageHeader::default(), b"news");
    let refused = speaker.send(&said, Address { port: 0, groups: 1 << (GROUP - 1) }).unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(ECONNREFUSED));
    let Notice::Message { message, info } = all.next().unwrap() else { panic!("a message") };
    assert_eq!((message.payload, info.sender, info.group), (&b"news"[..], port, Some(GROUP)));
    assert_eq!(info.credentials.unwrap().process, std::process::id() as i32);
    assert_eq!(kernel_only.next_before(Instant::now() + Duration::from_millis(20)).unwrap(), None);
}

/// How another reactor than tokio drives a connection: it waits until the descriptor is readable, and whatever says that it
/// would have to wait is asked again then.
struct Reactor(Epoll);

impl Reactor {
    fn of(socket: &Socket) -> Self {
        let epoll = Epoll::new(EpollCreateFlags::EPOLL_CLOEXEC).unwrap();
        epoll.add(socket.as_fd(), EpollEvent::new(EpollFlags::EPOLLIN, 0)).unwrap();
        Self(epoll)
    }

    fn wait(&self) {
        assert_eq!(self.0.wait(&mut [EpollEvent::empty()], EpollTimeout::from(10_000_u16)).unwrap(), 1);
    }
}

#[test]
fn another_reactor_drives_a_dump_by_readiness_alone() {
    let (ask, asked) = mpsc::channel();
    let wait = move || asked.recv().unwrap();
    let mut connection = connect(server_that_waits(&[b"one", b"two", b"three", b""], wait));
    connection.set_timeout(Some(Duration::ZERO));
    let reactor = Reactor::of(connection.socket());
    let mut dump = connection.dump::<Raw<Chat, Many>>(Raw::dump(KIND)).unwrap();
    let (mut all, mut waits) = (Vec::new(), 0);
    loop {
        match dump.next() {
            Ok(Some(message)) => all.push(message.payload.to_vec()),
            Ok(None) => break,
            Err(Error::TimedOut { .. }) => {
                ask.send(()).unwrap();
                reactor.wait();
                waits += 1;
            }
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(all, [&b"one"[..], b"two", b"three"]);
    assert_eq!(waits, 4);
}

#[test]
fn another_reactor_drives_a_subscription_by_readiness_alone() {
    let config = Config::new(NUMBER).group(GROUP + 1).peer(Peer::Anyone);
    let mut subscription = Subscription::<Chat>::with(config).unwrap();
    let reactor = Reactor::of(subscription.socket());
    let speaking = thread::spawn(|| {
        let speaker = Socket::open(NUMBER).unwrap();
        for word in [b"one", b"two"] {
            thread::sleep(Duration::from_millis(5));
            let said = message(KIND, 0, MessageHeader::default(), word);
            let _ = speaker.send(&said, Address { port: 0, groups: 1 << GROUP });
        }
    });
    let mut heard = Vec::new();
    while heard.len() < 2 {
        match subscription.next_before(Instant::now()).unwrap() {
            Some(Notice::Message { message, .. }) => heard.push(message.payload.to_vec()),
            Some(notice) => panic!("{notice:?}"),
            None => reactor.wait(),
        }
    }
    assert_eq!(heard, [b"one", b"two"]);
    speaking.join().unwrap();
}

#[tokio::test]
async fn a_closer_wakes_asynchronous_waiting_too() {
    let mut connection =
        asynchronous::Connection::<Chat>::with(Config::new(NUMBER).port(0).peer(Peer::Process(server(&[]))))
            .unwrap();
    let mut subscription = asynchronous::Subscription::<Chat>::open([GROUP + 2]).unwrap();
    // One is waiting before there is a closer.
    let waiting = tokio::time::timeout(Duration::from_millis(5), connection.get(Raw::one(KIND))).await;
    waiting.unwrap_err();
    let closers = [connection.closer().unwrap(), subscription.closer().unwrap()];
    let closing = thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        closers.iter().for_each(netlink_core::socket::Closer::close);
    });
    assert!(matches!(connection.get(Raw::one(KIND)).await, Err(Error::Closed { .. })));
    assert!(matches!(subscription.next().await, Err(Error::Closed { .. })));
    closing.join().unwrap();
}
