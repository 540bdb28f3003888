//! The example programs, as their users run them; the witness is `/proc/crypto`.

use std::fs;

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run};
use netlink_core::uapi::netlink::NETLINK_CRYPTO;

live_tests! {
    algorithms_lists_those_of_proc_crypto: [Protocol(NETLINK_CRYPTO as i32)],
}

fn algorithms_lists_those_of_proc_crypto() {
    let list = || fs::read_to_string("/proc/crypto").expect("it is mounted");
    // Algorithms come and go with other tests: what counts is a list between two that are the same.
    let (shown, listed) = loop {
        let (before, shown, after) = (list(), run(&example("algorithms"), [""; 0]), list());
        if before == after {
            break (shown, after);
        }
    };
    let drivers = listed.lines().filter_map(|line| line.strip_prefix("driver")?.split(": ").nth(1));
    for driver in drivers {
        assert!(shown.contains(&format!(" {driver} ")), "{driver} in {shown}");
    }
    assert_eq!(shown.lines().count(), listed.matches("driver ").count());
}
