//! Messages of every family: they print through the descriptors, and what is kept of them is read, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_core::Raw;
use netlink_core::request::Protocol;
use netlink_core::socket::Config;
use netlink_core::testing::script::{Script, done, part};
use netlink_core::traffic::{Dictionary, Direction, Traffic};
use netlink_crypto::Crypto;
use netlink_genetlink::Generic;
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_route::{
    Addresses, Connection, Links, Neighbours, RouteProtocol, Routes, Rules,
};

const PROTOCOLS: [i32; 4] = [RouteProtocol::NUMBER, Generic::NUMBER, Netfilter::NUMBER, Crypto::NUMBER];

fuzz_target!(|input: (u8, u8, Vec<u8>)| {
    let (protocol, list, bytes) = input;
    let dictionary =
        Dictionary::new().with::<RouteProtocol>().with::<Generic>().with::<Netfilter>().with::<Crypto>();
    let protocol = PROTOCOLS[usize::from(protocol) % PROTOCOLS.len()];
    let _ = dictionary.describe(&Traffic::new(protocol, Direction::Received, &bytes)).to_string();

    let script = Script::new().answer([part(16, &bytes), done()]);
    let mut connection = Connection::with(Config::new(0).script(&script)).expect("a script opens");
    let _ = match list % 6 {
        0 => connection.list(Links::new()).map(|all| format!("{all:?}")),
        1 => connection.list(Addresses::new()).map(|all| format!("{all:?}")),
        2 => connection.list(Routes::new()).map(|all| format!("{all:?}")),
        3 => connection.list(Neighbours::new()).map(|all| format!("{all:?}")),
        4 => connection.list(Rules::new()).map(|all| format!("{all:?}")),
        _ => connection.list(Raw::dump(18)).map(|all| format!("{all:?}")),
    };
});
