//! Transactions against the running kernel: messages of nftables, with `nft` as the witness.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use netlink_core::request::Acknowledgement;
use netlink_core::testing::live;
use netlink_core::wire::Writer;
use netlink_core::{BatchReport, Errno, Error, Raw, live_tests};
use netlink_netfilter::nfnetlink::{Connection, Netfilter, message_type};
use netlink_netfilter::tokio;
use netlink_netfilter::uapi::nf_tables::*;
use netlink_netfilter::uapi::nfnetlink::NFNL_SUBSYS_NFTABLES;
use nix::libc::{EEXIST, ENOENT, ERESTART, NFPROTO_INET, NLM_F_CREATE, NLM_F_EXCL};

live_tests! {
    a_transaction_is_carried_out_as_a_whole: [Works(RULES), Tool("nft")],
    nothing_of_a_transaction_is_carried_out_if_something_is_refused: [Works(RULES), Tool("nft")],
    a_transaction_of_a_generation_that_has_passed_is_refused: [Works(RULES), Tool("nft")],
    a_transaction_of_thousands_goes_in_one_datagram: [Works(RULES), Tool("nft")],
    so_many_refusals_that_some_are_lost_are_still_refusals: [Works(RULES), Tool("nft")],
    a_subsystem_without_transactions_refuses_them: [Works(RULES)],
    a_transaction_that_was_dropped_is_carried_out_as_a_whole_or_not_at_all: [Works(RULES), Tool("nft")],
}

const RULES: &str = "nft add table inet transactions";

type Change = Raw<Netfilter, Acknowledgement>;

fn change(message: u32, flags: i32, name: &str) -> Change {
    let mut payload = Writer::new();
    payload.raw(|bytes| {
        bytes.extend([NFPROTO_INET as u8, 0, 0, 0]);
        Ok(())
    });
    payload.attribute(NFTA_TABLE_NAME as u16, format!("{name}\0").as_bytes());
    let kind = message_type(NFNL_SUBSYS_NFTABLES, message) as u16;
    Raw::acknowledged(kind).flags(flags as u16).payload(payload.bytes())
}

fn add(name: &str) -> Change {
    change(NFT_MSG_NEWTABLE, NLM_F_CREATE | NLM_F_EXCL, name)
}

fn delete(name: &str) -> Change {
    change(NFT_MSG_DELTABLE, 0, name)
}

/// The tables that are there.
fn tables() -> Vec<String> {
    let shown = live::run("nft", ["list", "tables"]);
    shown.lines().map(|line| line.trim_start_matches("table inet ").into()).collect()
}

fn generation(connection: &mut Connection) -> Result<u32, Error> {
    let kind = message_type(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETGEN) as u16;
    let reply = connection.get(Raw::one(kind).payload(&[0; 4]))?;
    Ok(u32::from_be_bytes(reply.payload[8..12].try_into().expect("four bytes")))
}

fn failures(report: &BatchReport) -> Vec<(usize, Option<Errno>)> {
    report.failures.iter().map(|(place, error)| (*place, error.errno())).collect()
}

fn a_transaction_is_carried_out_as_a_whole() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let report = connection.transaction([add("one"), add("two"), delete("one"), add("three")], None);
    assert_eq!((report.requests, failures(&report)), (4, vec![]));
    assert_eq!(tables(), ["two", "three"]);
    Ok(())
}

fn nothing_of_a_transaction_is_carried_out_if_something_is_refused() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.transaction([add("one")], None).ok()?;
    let both = [add("two"), delete("absent"), add("one"), add("three")];
    let report = connection.transaction(both, None);
    assert_eq!(failures(&report), [(1, Some(Errno(ENOENT))), (2, Some(Errno(EEXIST)))]);
    let last = connection.transaction([add("two"), delete("absent")], None);
    assert_eq!(failures(&last), [(1, Some(Errno(ENOENT)))]);
    assert_eq!(tables(), ["one"]);
    connection.transaction([add("two")], None).ok()?;
    assert_eq!(tables(), ["one", "two"]);
    Ok(())
}

fn a_transaction_of_a_generation_that_has_passed_is_refused() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let before = generation(&mut connection)?;
    connection.transaction([add("one")], Some(before)).ok()?;
    let report = connection.transaction([add("two"), add("three")], Some(before));
    let stale = Some(Errno(ERESTART));
    assert_eq!(failures(&report), [(0, stale), (1, stale)]);
    assert_eq!(tables(), ["one"]);
    assert_ne!(generation(&mut connection)?, before);
    Ok(())
}

fn a_transaction_of_thousands_goes_in_one_datagram() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let names: Vec<_> = (0..3000).map(|n| format!("table{n}")).collect();
    let pairs = names.iter().flat_map(|name| [add(name), delete(name)]);
    let report = connection.transaction(pairs.chain([add("last")]), None);
    assert_eq!((report.requests, failures(&report)), (6001, vec![]));
    assert_eq!(tables(), ["last"]);
    Ok(())
}

fn so_many_refusals_that_some_are_lost_are_still_refusals() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let report = connection.transaction((0..5000).map(|_| delete("absent")), None);
    assert!(report.failures.len() > 50, "{}", report.failures.len());
    assert!(report.failures.iter().all(|(_, error)| error.is_not_found()));
    connection.transaction([add("one")], None).ok()?;
    assert_eq!(tables(), ["one"]);
    Ok(())
}

fn a_subsystem_without_transactions_refuses_them() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let report = connection.transaction([Change::acknowledged(0x0100).payload(&[0; 4])], None);
    assert!(report.failures[0].1.is_unsupported(), "{:?}", report.failures);
    Ok(())
}

/// What a future has at once; else it is dropped.
fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => Some(result),
        Poll::Pending => None,
    }
}

/// Whether a request has its answer at once, rather than after others have had their turn.
fn has_its_turn(connection: &mut tokio::Connection) -> bool {
    let kind = message_type(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETGEN) as u16;
    let reply = at_once(connection.get(Raw::one(kind).payload(&[0; 4])));
    reply.map(|reply| reply.expect("a generation")).is_some()
}

/// The kernel carries a transaction out while it is sent, so it waits for nothing but its turn: others get theirs after
/// so many answers.
fn a_transaction_that_was_dropped_is_carried_out_as_a_whole_or_not_at_all() -> Result<(), Error> {
    let mut connection = tokio::Connection::open()?;
    let mut answers =
        || std::iter::repeat_with(|| has_its_turn(&mut connection)).take_while(|has| *has).count();
    let (_, answers_per_turn) = (answers(), answers());
    let mut dropped_after = |answers_read, changes: Vec<Change>| {
        assert!((answers_read..answers_per_turn).all(|_| has_its_turn(&mut connection)));
        assert_eq!(at_once(connection.transaction(changes, None)), None);
    };
    let refused = || (0..40).map(|_| delete("absent")).chain([add("never")]).collect::<Vec<_>>();
    dropped_after(0, vec![add("one"), add("two"), delete("one")]);
    for answers_read in [0, 1, 20] {
        dropped_after(answers_read, refused());
    }
    drop(connection.transaction([add("never")], None));
    let report = at_once(connection.transaction(refused(), None)).expect("it is not the others' turn");
    assert_eq!((report.requests, report.failures.len()), (41, 40));
    at_once(connection.transaction([add("last")], None)).expect("nor here").ok()?;
    assert_eq!(tables(), ["two", "last"]);
    Ok(())
}
