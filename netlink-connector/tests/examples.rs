//! The example programs, as their users run them. Witnesses are what the test does itself and the simulated bus, whose
//! first thermometer is at 21.5 degrees.

use std::fs;

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
    let measured = fs::read_to_string(format!("/sys/bus/w1/devices/{slave}/w1_slave")).expect("it is there");
    assert!(measured.contains("t=21500"), "{measured}");
    let shown = run(&example("one_wire"), NONE);
    assert!(shown.contains(&format!("w1_bus_master1 {slave} 21.5")), "{shown}");
}
