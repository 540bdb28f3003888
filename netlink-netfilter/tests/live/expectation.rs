//! Expectations.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use netlink_core::testing::live;
use netlink_netfilter::conntrack::expectation::ExpectationFlags;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error, Family};

use crate::flow::add;
use crate::traffic::*;
use crate::witness::assert_expectations_shown;

pub fn expectations_of_a_helper_are_listed_as_conntrack_shows_them() -> Result<(), Error> {
    switch_tracking_on();
    live::run("nft", ["add ct helper inet tracking ftp { type \"ftp\" protocol tcp ; }"]);
    live::run("nft", ["add rule inet tracking output tcp dport 2121 ct helper set \"ftp\""]);
    let listener = TcpListener::bind((LOCAL, 2121)).unwrap();
    let mut client = TcpStream::connect((LOCAL, 2121)).unwrap();
    let mut server = listener.accept().unwrap().0;
    for command in ["USER me\r\n", "PORT 127,0,0,1,156,65\r\n"] {
        client.write_all(command.as_bytes()).unwrap();
        server.read_exact(&mut vec![0; command.len()]).unwrap();
    }

    let mut connection = Connection::open()?;
    let expectations = connection.list(Expectations::new())?;
    let [expectation] = &expectations[..] else { panic!("{expectations:?}") };
    let flow = connection.get(GetFlow::new(&expectation.master))?;
    assert_eq!(flow.helper.as_deref(), Some("ftp"));
    assert_eq!(expectation.tuple, Tuple::tcp((LOCAL, 0), (LOCAL, 40001)));
    assert_expectations_shown(&expectations);
    assert_eq!(connection.list(Expectations::of_flow(&flow.original))?.len(), 1);
    assert_eq!(connection.list(Expectations::of_family(Family::Ipv6))?, []);

    let _data = TcpListener::bind((LOCAL, 40001)).unwrap();
    let data = TcpStream::connect((LOCAL, 40001)).unwrap();
    let data = Tuple::tcp(data.local_addr().unwrap(), (LOCAL, 40001));
    let expected = connection.get(GetFlow::new(&data))?;
    assert_eq!(expected.master, Some(flow.original));
    assert!(expected.status.contains(FlowStatus::EXPECTED));
    assert_eq!(connection.list(Expectations::new())?, []);
    Ok(())
}

pub fn expectations_are_added_looked_up_and_deleted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    switch_tracking_on();
    let (client, server) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let master = Tuple::tcp((client, 1), (server, 21));
    connection.run(add(master).tcp_state(TcpState::Established).helper("ftp"))?;
    let (tuple, mask) = (
        Tuple::tcp((server, 0), (client, 9)),
        Tuple::tcp((Ipv4Addr::BROADCAST, 0), (Ipv4Addr::BROADCAST, 0xffff)),
    );
    let flags = ExpectationFlags::PERMANENT;
    connection.run(AddExpectation::new(&master, &tuple, &mask).flags(flags))?;
    assert!(connection.run(AddExpectation::new(&master, &tuple, &mask)).unwrap_err().already_exists());

    let expectation = connection.get(GetExpectation::new(&tuple))?;
    assert_eq!((expectation.master, expectation.tuple, expectation.mask), (master, tuple, mask));
    assert_eq!((expectation.flags, expectation.helper.as_deref()), (flags, Some("ftp")));
    assert_expectations_shown(std::slice::from_ref(&expectation));
    connection.run(DeleteExpectation::new(&tuple))?;
    assert!(connection.get(GetExpectation::new(&tuple)).unwrap_err().is_not_found());

    connection.run(AddExpectation::new(&master, &tuple, &mask))?;
    connection.run(FlushExpectations::of_helper("irc"))?;
    assert_eq!(connection.list(Expectations::new())?.len(), 1);
    connection.run(FlushExpectations::of_helper("ftp"))?;
    assert_expectations_shown(&[]);
    let nobody = Tuple::tcp((client, 2), (server, 21));
    assert!(connection.run(AddExpectation::new(&nobody, &tuple, &mask)).unwrap_err().is_not_found());
    connection.run(FlushExpectations::all())?;
    Ok(())
}

pub fn an_expectation_is_deleted_and_not_the_one_that_took_its_place() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    switch_tracking_on();
    let (client, server) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
    let master = Tuple::tcp((client, 1), (server, 21));
    connection.run(add(master).tcp_state(TcpState::Established).helper("ftp"))?;
    let tuple = Tuple::tcp((server, 0), (client, 9));
    connection.run(AddExpectation::new(&master, &tuple, &tuple))?;
    let id = connection.get(GetExpectation::new(&tuple))?.id;
    assert!(connection.run(DeleteExpectation::new(&tuple).id(!id)).unwrap_err().is_not_found());
    connection.run(DeleteExpectation::new(&tuple).id(id))?;
    assert_expectations_shown(&[]);
    Ok(())
}

pub fn expectations_of_a_flow_without_a_helper_are_none() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let tuple = Tuple::udp((LOCAL, 1), (LOCAL, 2));
    assert!(connection.list(Expectations::of_flow(&tuple)).unwrap_err().is_not_found());
    connection.run(add(tuple))?;
    assert_eq!(connection.list(Expectations::of_flow(&tuple))?, []);
    Ok(())
}
