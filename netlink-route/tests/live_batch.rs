//! Batches against the running kernel.

use std::net::Ipv4Addr;

use netlink_core::testing::live;
use netlink_core::wire::Problem;
use netlink_core::{AnyRequest, live_tests};
use netlink_route::{AddAddress, Addresses, Connection, DeleteAddress, Error};

live_tests! {
    every_failure_of_a_batch_is_told_and_the_rest_is_carried_out: [Tool("ip")],
    requests_of_several_types_go_together: [],
    an_empty_batch_is_complete: [],
    requests_that_cannot_be_sent_fail_alone: [],
}

fn address(number: u32) -> Ipv4Addr {
    Ipv4Addr::from(0x0a00_0000 + number)
}

fn every_failure_of_a_batch_is_told_and_the_rest_is_carried_out() -> Result<(), Error> {
    const COUNT: u32 = 3_000;
    let mut connection = Connection::open()?;
    // Every seventh is there already.
    let taken = (0..COUNT).step_by(7).map(|number| AddAddress::new("lo", address(number)));
    connection.batch(taken).ok()?;
    let report = connection.batch((0..COUNT).map(|number| AddAddress::new("lo", address(number))));
    assert_eq!(report.requests, COUNT as usize);
    let failed: Vec<usize> = report.failures.iter().map(|failure| failure.0).collect();
    assert_eq!(failed, (0..COUNT as usize).step_by(7).collect::<Vec<_>>());
    assert!(report.failures.iter().all(|(_, error)| error.already_exists()));
    let shown = live::run("ip", ["-j", "address", "show", "dev", "lo"]);
    assert_eq!(shown.matches("\"local\":\"10.").count(), COUNT as usize);
    Ok(())
}

fn requests_of_several_types_go_together() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let report = connection.batch([
        AnyRequest::new(AddAddress::new("lo", address(1))),
        AnyRequest::new(DeleteAddress::new("lo", address(2))),
        AnyRequest::new(AddAddress::new("lo", address(3))),
        AnyRequest::new(DeleteAddress::new("lo", address(1))),
    ]);
    assert_eq!(report.requests, 4);
    let [(1, error)] = &report.failures[..] else { panic!("{report:?}") };
    // Newer kernels say in words what they did not find.
    let told = error.to_string();
    assert!(told.starts_with("delete address: EADDRNOTAVAIL (Cannot assign requested address)"), "{told}");
    let left = connection.list(Addresses::new().of_link("lo"))?;
    assert!(left.iter().any(|left| left.address == address(3).into()));
    assert!(!left.iter().any(|left| left.address == address(1).into()));
    Ok(())
}

fn an_empty_batch_is_complete() -> Result<(), Error> {
    let report = Connection::open()?.batch(Vec::<DeleteAddress>::new());
    assert!(report.is_complete());
    report.ok()
}

fn requests_that_cannot_be_sent_fail_alone() -> Result<(), Error> {
    let report = Connection::open()?.batch([
        AddAddress::new("lo", address(1)),
        AddAddress::new("absent", address(2)),
        AddAddress::new("lo", address(3)).label("a\0b"),
        AddAddress::new("lo", address(4)),
    ]);
    let [(1, Error::Link { name, .. }), (2, Error::Input { invalid, .. })] = &report.failures[..] else {
        panic!("{report:?}")
    };
    assert_eq!(&**name, "absent");
    assert_eq!(*invalid, Problem::ZeroByte.of("IFA_LABEL"));
    Ok(())
}
