//! The example programs, as their users run them. Witnesses are what the test does itself and the simulated bus, whose
//! first thermometer is at 21.5 degrees.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run, start};

live_tests! {
    processes_tells_of_processes: [Root, Outside],
    one_wire_shows_temperatures: [Root, Outside, Module("w1_sim"), Module("w1_therm")],
}

const NONE: [&str; 0] = [];

fn processes_tells_of_processes() {
    let mut processes = start(&example("processes"), NONE);
    let line = processes.tells_when("Exec(", || drop(run("true", NONE)));
    assert!(line.contains("process"), "{line}");
    processes.tells("Exit(");
}

fn one_wire_shows_temperatures() {
    let slave = "28-000000000001";
    let file = format!("/sys/bus/w1/devices/{slave}/w1_slave");
    // The kernel looks for slaves by and by.
    let deadline = Instant::now() + Duration::from_secs(30);
    while !fs::exists(&file).expect("sysfs is mounted") {
        assert!(Instant::now() < deadline, "{slave} is not found");
        thread::sleep(Duration::from_millis(100));
    }
    let measured = fs::read_to_string(file).expect("w1_therm has it");
    assert!(measured.contains("t=21500"), "{measured}");
    let shown = run(&example("one_wire"), NONE);
    assert!(shown.contains(&format!("w1_bus_master1 {slave} 21.5")), "{shown}");
}
