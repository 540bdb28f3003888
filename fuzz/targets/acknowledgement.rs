//! What a kernel says when it refuses, in any bytes: the error says which operation it was, and reads.
//!
//! The input is the flags of the message in two bytes, then its payload.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_core::socket::Config;
use netlink_core::testing::script::{Script, reply};
use netlink_core::uapi::netlink::NLMSG_ERROR;
use netlink_route::{AddLink, Connection};

fuzz_target!(|input: &[u8]| {
    let Some((flags, payload)) = input.split_first_chunk() else { return };
    let script = Script::new().answer([reply(NLMSG_ERROR as u16, payload).flags(u16::from_ne_bytes(*flags))]);
    let mut connection = Connection::with(Config::new(0).script(&script)).expect("a script opens");
    match connection.run(AddLink::dummy("dummy0").up()) {
        Ok(acknowledged) => drop(format!("{acknowledged:?}")),
        Err(error) => assert!(error.to_string().starts_with("add link"), "{error}"),
    }
});
