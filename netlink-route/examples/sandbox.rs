//! Tests of one's own against the running kernel, each in a network namespace of its own, without root:
//! `cargo run -p netlink-route --example sandbox`. In a crate of yours this is a file in `tests`, its target with
//! `harness = false`; see `netlink_core::testing::live`.

use netlink_core::live_tests;
use netlink_core::testing::live::run;
use netlink_route::{AddAddress, AddLink, Connection, Error, GetLink};

live_tests! {
    an_uplink_has_its_address: [Tool("ip"), Kind("veth")],
    another_test_sees_none_of_it: [],
    a_token_ring_is_made: [Kind("token-ring")],
}

/// What is to be tested.
fn make_uplink(connection: &mut Connection) -> Result<(), Error> {
    connection.run(AddLink::veth("uplink0", "far0").up())?;
    connection.run(AddAddress::new("uplink0", "192.0.2.1/24")).map(drop)
}

fn an_uplink_has_its_address() -> Result<(), Error> {
    make_uplink(&mut Connection::open()?)?;
    assert!(run("ip", ["address", "show", "uplink0"]).contains("inet 192.0.2.1/24"));
    Ok(())
}

fn another_test_sees_none_of_it() -> Result<(), Error> {
    let absent = Connection::open()?.get(GetLink::new("uplink0"));
    assert!(absent.is_err_and(|error| error.is_not_found()));
    Ok(())
}

fn a_token_ring_is_made() -> Result<(), Error> {
    Connection::open()?.run(AddLink::of_kind("ring0", "token-ring")).map(drop)
}
