//! The scripted kernel behaves as the real one does towards a socket.

use std::io;
use std::time::{Duration, Instant};

use netlink_core::socket::{Address, Config, Socket, SocketOption};
use netlink_core::testing::script::{Script, acknowledgement, datagram, delay, overrun, pause, reply};
use netlink_core::wire::{MessageHeader, Messages};

fn send(socket: &Socket, sequence: u32) {
    let header = MessageHeader { length: 16, kind: 20, flags: 1, sequence, port: 0 };
    socket.send(&header.to_bytes(), Address::KERNEL).unwrap();
}

fn receive(socket: &Socket) -> io::Result<MessageHeader> {
    let mut buffer = [0; 256];
    let length = socket.receive(&mut buffer)?.length;
    Ok(Messages::new(&buffer[..length]).next().unwrap().unwrap().header)
}

fn is_readable(socket: &Socket) -> bool {
    socket.wait_readable(Some(Instant::now() + Duration::from_millis(1))).unwrap()
}

#[test]
fn a_socket_is_readable_while_something_is_queued() {
    let script = Script::new().answer([reply(20, b"one"), reply(20, b"two")]);
    let socket = Config::new(0).script(&script).open().unwrap();
    assert!(!is_readable(&socket));
    send(&socket, 1);
    for _ in 0..2 {
        assert!(is_readable(&socket));
        receive(&socket).unwrap();
    }
    assert!(!is_readable(&socket));
    assert_eq!(receive(&socket).unwrap_err().kind(), io::ErrorKind::WouldBlock);
}

#[test]
fn a_socket_gets_its_port_with_its_first_datagram_and_replies_name_it() {
    let script = Script::new().answer([acknowledgement()]);
    let socket = Config::new(0).script(&script).open().unwrap();
    assert_eq!(socket.port().unwrap(), 0);
    send(&socket, 7);
    let header = receive(&socket).unwrap();
    assert_ne!(header.port, 0);
    assert_eq!((header.port, header.sequence), (socket.port().unwrap(), 7));
}

#[test]
fn groups_deliver_to_their_members_and_echoes_to_who_asked_too() {
    let script = Script::new().answer([datagram([reply(20, b"")]).echo(3)]);
    let open = |config: Config| config.script(&script).open().unwrap();
    let (asking, member, other) =
        (open(Config::new(0)), open(Config::new(0).group(3)), open(Config::new(0).group(4)));
    member.set_option(SocketOption::PacketInfo, true).unwrap();
    assert_eq!(member.memberships().unwrap(), [3]);
    send(&asking, 5);
    let mut buffer = [0; 64];
    let (received, info) = member.receive_with_info(&mut buffer).unwrap();
    assert_eq!((received.sender, info.group), (Address { port: 0, groups: 4 }, Some(3)));
    assert_eq!(asking.receive(&mut buffer).unwrap().sender.groups, 4);
    assert_eq!(other.receive(&mut buffer).unwrap_err().kind(), io::ErrorKind::WouldBlock);
    member.leave(3).unwrap();
    assert_eq!(member.memberships().unwrap(), []);
}

#[test]
fn options_are_remembered_and_links_are_known_by_name() {
    let script = Script::new().link("eth0", 3);
    let socket = Config::new(0).script(&script).open().unwrap();
    socket.set_option(SocketOption::StrictChecking, true).unwrap();
    assert!(socket.option(SocketOption::StrictChecking).unwrap());
    assert!(!socket.option(SocketOption::PacketInfo).unwrap());
    assert_eq!(socket.interface_index("eth0").unwrap(), 3);
    assert_eq!(socket.interface_index("eth1").unwrap_err().raw_os_error(), Some(nix::libc::ENODEV));
}

#[test]
fn a_slow_kernel_answers_later() {
    let moment = Duration::from_millis(20);
    let script = Script::new().answer([delay(moment), reply(20, b"one").into()]);
    let socket = Config::new(0).script(&script).open().unwrap();
    let asked = Instant::now();
    send(&socket, 1);
    let header = loop {
        assert!(socket.wait_readable(None).unwrap());
        match receive(&socket) {
            Err(error) => assert_eq!(error.kind(), io::ErrorKind::WouldBlock),
            Ok(header) => break header,
        }
    };
    assert!(asked.elapsed() >= moment);
    assert_eq!(header.sequence, 1);
}

#[test]
fn an_overrun_is_told_once_and_a_pause_blocks_once() {
    let script = Script::new().answer([pause(), overrun(), acknowledgement().into()]);
    let socket = Config::new(0).script(&script).open().unwrap();
    send(&socket, 1);
    assert_eq!(receive(&socket).unwrap_err().kind(), io::ErrorKind::WouldBlock);
    assert!(is_readable(&socket));
    assert_eq!(receive(&socket).unwrap_err().raw_os_error(), Some(nix::libc::ENOBUFS));
    assert_eq!(receive(&socket).unwrap().kind, 2);
}

#[test]
fn a_datagram_longer_than_the_buffer_is_cut() {
    let script = Script::new();
    let socket = Config::new(0).script(&script).open().unwrap();
    script.deliver(reply(20, &[1; 100]));
    let received = socket.receive(&mut [0; 50]).unwrap();
    assert_eq!((received.length, received.truncated), (116, true));
}

#[test]
fn requests_can_be_looked_at_and_answered_on_the_spot() {
    let script =
        Script::new().silence().otherwise(|request| vec![reply(request.header.kind + 1, b"").into()]);
    let socket = Config::new(0).script(&script).open().unwrap();
    send(&socket, 1);
    send(&socket, 2);
    assert_eq!(receive(&socket).unwrap().kind, 21);
    assert_eq!((script.requests().len(), script.remaining()), (2, 0));
}

#[test]
#[should_panic(expected = "the script expects no more requests")]
fn a_request_that_is_not_expected_panics() {
    let socket = Config::new(0).script(&Script::new()).open().unwrap();
    send(&socket, 1);
}
