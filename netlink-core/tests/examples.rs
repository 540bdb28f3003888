//! The example programs, as their users run them.

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run, start};

live_tests! {
    raw_reads_rules_without_a_table: [Tool("ip")],
    peers_answer_each_other: [],
    reactor_waits_for_what_comes: [Tool("ip")],
}

const NONE: [&str; 0] = [];

fn raw_reads_rules_without_a_table() {
    let shown = run(&example("raw"), NONE);
    let rules = run("ip", ["rule"]).lines().count();
    assert_eq!(shown.matches("a rule with ").count(), rules, "{shown}");
    assert!(shown.contains("of types [32, "), "{shown}");
}

fn peers_answer_each_other() {
    let peers = example("peers");
    let mut answering = start(&peers, NONE);
    let port = answering.tells("");
    assert_eq!(run(&peers, [&port, "hello"]), "HELLO\n");
    let line = answering.tells("hello");
    assert!(line.contains("Credentials { process: "), "{line}");
    let heard = start(&peers, ["listen"]).tells_when("NEWS", || drop(run(&peers, [&port, "news"])));
    assert_eq!(heard, format!("port {port} said \"NEWS\""));
}

fn reactor_waits_for_what_comes() {
    let mut reactor = start(&example("reactor"), NONE);
    reactor.tells("addresses");
    reactor.tells_when("a message of ", || {
        run("ip", "address replace 192.0.2.1/32 dev lo valid_lft 1000 preferred_lft 1000".split(' '));
    });
}
