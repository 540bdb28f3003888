//! The example programs, as their users run them.

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run, start};

live_tests! {
    device_monitor_tells_of_devices: [Tool("ip"), Kind("veth")],
}

fn device_monitor_tells_of_devices() {
    let mut monitor = start(&example("device_monitor"), [""; 0]);
    monitor.tells_when("/devices/virtual/net/seen0", || {
        run("ip", ["link", "add", "seen0", "type", "veth", "peer", "name", "seen1"]);
        run("ip", ["link", "delete", "seen0"]);
    });
}
