//! The socket against the running kernel.

use std::io;

use netlink_core::live_tests;
use netlink_core::socket::{Socket, SocketOption};
use nix::libc::NETLINK_ROUTE;

live_tests! {
    options_are_off_at_first_and_read_back_as_set: [Kernel(6, 10)],
}

fn options_are_off_at_first_and_read_back_as_set() -> io::Result<()> {
    let socket = Socket::open(NETLINK_ROUTE)?;
    for option in [
        SocketOption::PacketInfo,
        SocketOption::BroadcastErrors,
        SocketOption::NoOverrunErrors,
        SocketOption::ListenAllNamespaces,
        SocketOption::CappedAcknowledgements,
        SocketOption::ExtendedAcknowledgements,
        SocketOption::StrictChecking,
        SocketOption::PassCredentials,
    ] {
        assert!(!socket.option(option)?, "{option:?}");
        socket.set_option(option, true)?;
        assert!(socket.option(option)?, "{option:?}");
        socket.set_option(option, false)?;
        assert!(!socket.option(option)?, "{option:?}");
    }
    Ok(())
}
