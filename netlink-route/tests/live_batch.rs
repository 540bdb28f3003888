//! Batches against the running kernel.

use std::net::Ipv4Addr;

use netlink_core::testing::live;
use netlink_core::wire::Problem;
use netlink_core::{AnyRequest, live_tests};
use netlink_route::{
    AddAddress, AddRoute, Addresses, Connection, DeleteAddress, DeleteRoute, Error, IpPrefix, SetLink,
};

live_tests! {
    every_failure_of_a_batch_is_told_and_the_rest_is_carried_out: [Tool("ip")],
    failures_sprinkled_among_100_000_requests_are_told_exactly: [Tool("ip")],
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

fn failures_sprinkled_among_100_000_requests_are_told_exactly() -> Result<(), Error> {
    const COUNT: u32 = 100_000;
    const TABLE: u32 = 77;
    let mut connection = Connection::open()?;
    connection.run(SetLink::new("lo").up())?;
    let network =
        |number: u32| IpPrefix::new(Ipv4Addr::from(0x1400_0000 + (number << 8)), 24).expect("a prefix");
    let is_absent = |number: u32| number % 1009 == 13;
    let is_double = |number: u32| number % 777 == 5;
    let request = |number| match number {
        _ if is_absent(number) => AnyRequest::new(DeleteRoute::new(network(number)).table(TABLE)),
        _ if is_double(number) => AnyRequest::new(AddRoute::new(network(number - 1)).dev("lo").table(TABLE)),
        _ => AnyRequest::new(AddRoute::new(network(number)).dev("lo").table(TABLE)),
    };
    let report = connection.batch((0..COUNT).map(request));
    assert_eq!(report.requests, COUNT as usize);
    let expected = (0..COUNT).filter(|number| is_absent(*number) || is_double(*number));
    let told = report.failures.iter().map(|(index, error)| {
        assert_eq!(is_absent(*index as u32), error.is_not_found(), "{error}");
        assert_eq!(is_double(*index as u32), error.already_exists(), "{error}");
        *index as u32
    });
    let (told, expected): (Vec<_>, Vec<_>) = (told.collect(), expected.collect());
    assert_eq!(told, expected);
    let shown = live::run("ip", ["route", "show", "table", &TABLE.to_string()]);
    assert_eq!(shown.lines().count(), COUNT as usize - expected.len());
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
