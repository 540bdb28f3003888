//! What a kernel says when it refuses, in any bytes: the error reads, and says which operation it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_core::socket::Config;
use netlink_core::testing::script::{Script, reply};
use netlink_core::uapi::netlink::NLMSG_ERROR;
use netlink_route::{AddLink, Connection};

fuzz_target!(|input: (u16, Vec<u8>)| {
    let (flags, payload) = input;
    let script = Script::new().answer([reply(NLMSG_ERROR as u16, &payload).flags(flags)]);
    let mut connection = Connection::with(Config::new(0).script(&script)).expect("a script opens");
    match connection.run(AddLink::dummy("dummy0").up()) {
        Ok(acknowledged) => drop(format!("{acknowledged:?}")),
        Err(error) => assert!(error.to_string().starts_with("add link: ")),
    }
});
