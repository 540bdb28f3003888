//! The harness for live tests, by its own means.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

use netlink_core::live_tests;
use netlink_core::namespace::Namespace;
use netlink_core::testing::live::{self, Need};

live_tests! {
    one_test_has_a_namespace_of_its_own: [],
    another_test_has_another_namespace: [],
    a_new_namespace_is_another_one: [],
    threads_and_processes_inherit_the_namespace: [],
    the_loopback_is_up: [Tool("ip")],
    named_namespaces_are_not_seen_outside: [Tool("ip")],
    a_tool_that_fails_panics_with_what_it_said: [Tool("ip")],
    a_need_that_is_met_says_nothing: [],
    a_need_that_is_not_met_says_what_is_missing: [Tool("ip")],
    a_probe_leaves_nothing_behind: [Tool("ip"), Kind("veth")],
}

fn one_test_has_a_namespace_of_its_own() -> io::Result<()> {
    assert_not_seen_before(here()?, live::namespace());
    Ok(())
}

fn another_test_has_another_namespace() -> io::Result<()> {
    assert_not_seen_before(here()?, live::namespace());
    Ok(())
}

fn a_new_namespace_is_another_one() -> io::Result<()> {
    let new = live::new_namespace();
    assert_not_seen_before(new.run_in(here)??, new);
    Ok(())
}

fn threads_and_processes_inherit_the_namespace() -> io::Result<()> {
    assert_eq!(thread::spawn(here).join().expect("no panic")?, here()?);
    let of_a_process = live::run("readlink", ["/proc/self/ns/net"]);
    assert_eq!(PathBuf::from(of_a_process.trim()), here()?);
    Ok(())
}

fn the_loopback_is_up() {
    assert!(live::run("ip", ["link", "show", "up"]).contains("lo:"));
}

fn named_namespaces_are_not_seen_outside() -> io::Result<()> {
    let name = "seen_by_this_test_alone";
    live::run("ip", ["netns", "add", name]);
    assert!(fs::exists(format!("/run/netns/{name}"))?);
    assert!(!fs::exists(format!("/proc/{}/root/run/netns/{name}", std::process::id()))?);
    Ok(())
}

fn a_tool_that_fails_panics_with_what_it_said() {
    let panic = catch_unwind(|| live::run("ip", ["link", "show", "absent"])).expect_err("it must fail");
    let said = panic.downcast_ref::<String>().expect("a formatted message");
    assert!(said.contains("\"absent\": Device \"absent\" does not exist."), "{said}");
}

fn a_need_that_is_met_says_nothing() {
    for need in [
        Need::Tool("ls"),
        Need::Kernel(4, 20),
        Need::Family("nlctrl"),
        Need::Protocol(nix::libc::NETLINK_GENERIC),
        Need::Works("ls /"),
    ] {
        assert_eq!(need.check(), Ok(()), "{need:?}");
    }
}

fn a_need_that_is_not_met_says_what_is_missing() {
    for (need, missing) in [
        (Need::Tool("absent"), "tool absent: not in PATH"),
        (Need::Kind("absent"), "link kind absent: not in this kernel"),
        (Need::Module("absent"), "module absent: not in this kernel"),
        (Need::Family("absent"), "generic netlink family absent: not in this kernel"),
        (Need::Protocol(-1), "netlink protocol -1: Protocol not supported (os error 93)"),
        (Need::Works("false"), "`false`: failed"),
        (Need::Works("ip link show absent"), "`ip link show absent`: Device \"absent\" does not exist."),
    ] {
        assert_eq!(need.check(), Err(missing.into()));
    }
    let newer = Need::Kernel(1000, 0).check().expect_err("there is none");
    assert!(newer.starts_with("kernel 1000.0 or newer: this is "), "{newer}");
}

fn a_probe_leaves_nothing_behind() {
    let before = live::run("ip", ["link"]);
    assert_eq!(Need::Kind("veth").check(), Ok(()));
    assert_eq!(live::run("ip", ["link"]), before);
}

fn here() -> io::Result<PathBuf> {
    fs::read_link("/proc/thread-self/ns/net")
}

/// The handles are kept, lest the kernel give a number away twice.
fn assert_not_seen_before(number: PathBuf, namespace: Namespace) {
    static SEEN: Mutex<BTreeMap<PathBuf, Namespace>> = Mutex::new(BTreeMap::new());
    assert!(SEEN.lock().expect("no panic").insert(number, namespace).is_none());
}
