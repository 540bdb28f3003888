//! A kernel that says what a test wants it to, such as what the running one rarely does, a warning or an overrun:
//! `cargo run -p netlink-route --example scripted`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_core::request::Protocol;
use netlink_core::socket::Config;
use netlink_core::testing::script::{Script, acknowledgement, overrun, refusal};
use netlink_route::{AddRoute, Connection, Error, RouteProtocol};

/// What is to be tested: adds a route, and once more if it is not known whether it was added. Gives the kernel's warning.
fn add_route(connection: &mut Connection) -> Result<Option<Box<str>>, Error> {
    let add = || AddRoute::new("198.51.100.0/24").via("192.0.2.9").or_replace();
    let added = match connection.run(add()) {
        Err(Error::Lost { .. }) => connection.run(add()),
        outcome => outcome,
    };
    Ok(added?.warning)
}

fn main() -> Result<(), Error> {
    const ENETUNREACH: i32 = 101;
    for script in [
        Script::new().answer([acknowledgement()]),
        Script::new().answer([acknowledgement().saying(|said| said.text("No neighbour of ours"))]),
        Script::new().answer([overrun()]).answer([acknowledgement()]),
        Script::new().answer([refusal(ENETUNREACH)]),
    ] {
        let mut connection = Connection::with(Config::new(RouteProtocol::NUMBER).script(&script))?;
        let outcome = add_route(&mut connection);
        println!("after {} requests: {outcome:?}", script.requests().len());
    }
    Ok(())
}
