//! The example programs, as their users run them, with rules of `iptables` and flows of `conntrack`.

use std::net::UdpSocket;
use std::time::Duration;

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run, start};

live_tests! {
    conntrack_lists_flows: [Works("conntrack -L")],
    flow_monitor_tells_of_flows_to_a_port: [Works("conntrack -L")],
    transaction_changes_all_or_nothing: [Works("nft add table inet here")],
    queue_accepts_packets: [Works(QUEUE)],
    alter_makes_text_upper_case: [Works(QUEUE), Root],
    log_tells_of_packets: [Works("iptables -A OUTPUT -p udp -j NFLOG --nflog-group 1")],
}

const NONE: [&str; 0] = [];
const QUEUE: &str = "iptables -A OUTPUT -p udp --dport 7777 -j NFQUEUE --queue-num 0";
const RECEIVER: &str = "127.0.0.1:7777";

fn line(line: &str) {
    let (tool, arguments) = line.split_once(' ').expect("a tool and its arguments");
    run(tool, arguments.split(' '));
}

fn receiver() -> UdpSocket {
    let receiver = UdpSocket::bind(RECEIVER).expect("nobody else is here");
    receiver.set_read_timeout(Some(Duration::from_secs(20))).expect("it is not zero");
    receiver
}

fn send(text: &str) {
    // As long as nobody reads the queue, it drops packets, which the sender is told.
    let _ = UdpSocket::bind("127.0.0.1:0").expect("any port").send_to(text.as_bytes(), RECEIVER);
}

fn conntrack_lists_flows() {
    line("conntrack -I -p udp -s 192.0.2.1 -d 192.0.2.2 --sport 7 --dport 9 -t 100");
    let shown = run(&example("conntrack"), NONE);
    assert!(shown.contains("192.0.2.1:7 → 192.0.2.2:9  192.0.2.2:9 → 192.0.2.1:7"), "{shown}");
}

fn flow_monitor_tells_of_flows_to_a_port() {
    let mut monitor = start(&example("flow_monitor"), ["9"]);
    let line = monitor.tells_when("NewFlow", || {
        for port in [8, 9] {
            line(&format!("conntrack -I -p udp -s 192.0.2.1 -d 192.0.2.2 --sport 7 --dport {port} -t 100"));
            line(&format!("conntrack -D -p udp --dport {port}"));
        }
    });
    assert!(line.contains("CTA_PROTO_DST_PORT: 9"), "{line}");
}

fn transaction_changes_all_or_nothing() {
    line("nft add table inet old");
    let refused = run(&example("transaction"), ["new", "absent"]);
    assert!(refused.starts_with("nothing was changed, for change 1: "), "{refused}");
    assert_eq!(run("nft", ["list", "tables"]), "table inet old\n");
    assert_eq!(run(&example("transaction"), ["new", "old"]), "new is there and old is gone\n");
    assert_eq!(run("nft", ["list", "tables"]), "table inet new\n");
}

fn queue_accepts_packets() {
    line(QUEUE);
    let receiver = receiver();
    let mut queue = start(&example("queue"), NONE);
    queue.tells_when("33 bytes", || send("hello"));
    let mut text = [0; 16];
    assert_eq!(receiver.recv(&mut text).expect("it was accepted"), 5);
}

fn alter_makes_text_upper_case() {
    line(QUEUE);
    let receiver = receiver();
    let _altering = start(&example("alter"), NONE);
    receiver.set_read_timeout(Some(Duration::from_millis(200))).expect("it is not zero");
    let mut text = [0; 5];
    let received = (0..300).any(|_| {
        send("hello");
        receiver.recv(&mut text).is_ok()
    });
    assert!(received && text == *b"HELLO", "{text:?}");
}

fn log_tells_of_packets() {
    line("iptables -A OUTPUT -p udp -j NFLOG --nflog-group 1 --nflog-prefix seen");
    let line = start(&example("log"), NONE).tells_when("seen ", || send("hello"));
    assert!(line.contains("33 bytes"), "{line}");
}
