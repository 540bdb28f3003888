//! The example programs, as their users run them; `genl`, `ethtool`, `wg` and `/proc` are the witnesses.

use std::fs;

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run, start};

live_tests! {
    families_lists_what_genl_lists: [Tool("genl")],
    policy_shows_what_a_command_takes: [Tool("genl"), Kernel(5, 10), Family("ethtool")],
    family_monitor_tells_of_families_that_come_and_go: [Root, Works("printenv NETLINK_LAB"), Family("macsec")],
    link_state_tells_of_carriers: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool")],
    ethtool_features_switches_a_feature: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    ethtool_monitor_tells_what_ethtool_changes: [Tool("ip"), Tool("ethtool"), Kind("veth"), Family("ethtool"), Kernel(5, 7)],
    taskstats_tells_of_tasks_that_end: [Root, Outside, Family("TASKSTATS")],
    wireguard_configures_a_device: [Tool("ip"), Tool("wg"), Kind("wireguard")],
    knows_what_the_kernel_has: [Kernel(5, 10), Family("ethtool")],
    generic_tasks_send_a_command: [Family("ethtool")],
    generic_tasks_configure_a_device: [Tool("ip"), Tool("wg"), Kind("wireguard")],
}

const NONE: [&str; 0] = [];

fn pair() {
    run("ip", "link add left type veth peer name right".split(' '));
    run("ip", "link set left up".split(' '));
}

fn families_lists_what_genl_lists() {
    // Modules come and go with other tests: what counts is a list between two that are the same.
    let (shown, listed) = loop {
        let [before, shown, after] =
            [run("genl", ["ctrl", "list"]), run(&example("families"), NONE), run("genl", ["ctrl", "list"])];
        if before == after {
            break (shown, after);
        }
    };
    let names: Vec<_> = listed.lines().filter_map(|line| line.strip_prefix("Name: ")).collect();
    let ours = shown.lines().filter(|line| !line.starts_with(' '));
    assert_eq!(ours.filter_map(|line| line.split(' ').next()).collect::<Vec<_>>(), names);
}

fn policy_shows_what_a_command_takes() {
    let shown = run(&example("policy"), ["ethtool"]);
    let listed = run("genl", ["ctrl", "policy", "name", "ethtool"]);
    let attributes = shown.lines().filter(|line| line.contains(", attribute "));
    assert_eq!(attributes.count(), listed.matches("]:attr[").count(), "{shown}\n{listed}");
    let features = run(&example("policy"), ["ethtool", "11"]);
    assert!(features.starts_with("command 11: one Some(0), many Some(0)\n"), "{features}");
}

fn family_monitor_tells_of_families_that_come_and_go() {
    let mut monitor = start(&example("family_monitor"), NONE);
    monitor.tells_when("\"macsec\") is there", || {
        run("modprobe", ["-r", "macsec"]);
        run("modprobe", ["macsec"]);
    });
}

fn link_state_tells_of_carriers() {
    pair();
    let shown = run(&example("link_state"), NONE);
    let line = shown.lines().find(|line| line.starts_with("left ")).expect("it is a link");
    assert!(line.ends_with(" down, 10000 Mb/s"), "{line}");
    let witness = run("ethtool", ["left"]);
    assert!(witness.contains("Link detected: no") && witness.contains("Speed: 10000Mb/s"), "{witness}");
}

fn ethtool_features_switches_a_feature() {
    pair();
    let feature = "rx-gro";
    for (state, witness) in [("off", "generic-receive-offload: off"), ("on", "generic-receive-offload: on")] {
        run(&example("ethtool_features"), ["left", feature, state]);
        assert!(run("ethtool", ["-k", "left"]).contains(witness));
        let shown = run(&example("ethtool_features"), ["left"]);
        assert!(shown.contains(&format!("{feature}: {state}\n")), "{shown}");
    }
}

fn ethtool_monitor_tells_what_ethtool_changes() {
    pair();
    let mut monitor = start(&example("ethtool_monitor"), NONE);
    let line = monitor.tells_when("left: ", || {
        run("ethtool", ["-K", "left", "gro", "off"]);
        run("ethtool", ["-K", "left", "gro", "on"]);
    });
    assert!(line.contains("tx-checksum"), "{line}");
}

fn taskstats_tells_of_tasks_that_end() {
    let thread = fs::read_link("/proc/thread-self").expect("it is mounted");
    let id = thread.file_name().and_then(|id| id.to_str()).expect("a number");
    let mut program = start(&example("taskstats"), [id]);
    program.tells(id);
    program.tells_when(" true ", || drop(run("true", NONE)));
}

const PEER: &str = "B5tCzFvzB3cWp4pZ8G8kqSfpQhYMz7iFZb5yB3h0hHY=";

/// Asserts that a device of WireGuard has the one peer.
#[track_caller]
fn assert_has_peer(device: &str, allowed: &str) {
    let witness = run("wg", ["show", device, "dump"]);
    assert!(witness.contains(&format!("{PEER}\t(none)\t192.0.2.1:51820\t{allowed}\t")), "{witness}");
}

fn wireguard_configures_a_device() {
    run("ip", "link add wg0 type wireguard".split(' '));
    let shown = run(&example("wireguard"), ["wg0", PEER]);
    assert!(shown.contains("wg0 listens on port 51820") && shown.contains(PEER), "{shown}");
    assert_has_peer("wg0", "10.9.0.0/24");
}

fn knows_what_the_kernel_has() {
    const LINK_STATE: &str = "6";
    let knows = |words: &[&str]| run(&example("knows"), words);
    assert_eq!(knows(&["ethtool", LINK_STATE, "1", "2"]), "yes\n");
    assert_eq!(knows(&["ethtool", LINK_STATE, "99"]), "no\n");
    assert_eq!(knows(&["ethtool", "250"]), "no\n");
    assert_eq!(knows(&["no-such-family", "1"]), "no\n");
}

fn generic_tasks_send_a_command() {
    for tasks in [example("generic_tasks"), example("generic_tasks_async")] {
        let shown = run(&tasks, ["command", "lo"]);
        assert!(shown.contains("ethtool is message type ") && shown.contains("is_up: Some(true)"), "{shown}");
    }
}

fn generic_tasks_configure_a_device() {
    for (device, tasks) in [("wg1", example("generic_tasks")), ("wg2", example("generic_tasks_async"))] {
        run("ip", ["link", "add", device, "type", "wireguard"]);
        run(&tasks, ["wireguard", device, PEER]);
        assert_has_peer(device, "10.9.0.0/24,fd09::/64");
    }
}
