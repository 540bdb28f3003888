//! The running kernel's process events and 1-Wire buses. Witnesses are what the test does itself, `/proc` and `/sys/bus/w1`.
//!
//! The kernel has the connector in the first network namespace only. The bus is simulated (`xtask/lab/w1_sim.c`), with two
//! thermometers: one at 21.5 degrees, one at 90, which has an alarm.

mod one_wire;
mod process;

use netlink_core::live_tests;

live_tests! {
    process::a_child_forks_becomes_a_program_and_exits: [Root, Outside],
    process::an_exit_tells_the_code_or_the_signal: [Root, Outside],
    process::a_thread_begins_is_named_and_ends: [Root, Outside],
    process::a_change_of_user_group_and_session_is_told: [Root, Outside, Tool("setpriv"), Tool("setsid")],
    process::a_core_dump_is_told: [Root, Outside],
    process::a_tracer_comes_and_goes: [Root, Outside],
    process::only_events_that_are_wanted_come: [Root, Outside],
    process::only_failures_come_if_wanted: [Root, Outside],
    process::acknowledgements_of_other_listeners_are_no_events: [Root, Outside],
    process::a_listener_that_others_drown_out_asks_again: [Root, Outside],
    process::other_events_may_be_wanted_later: [Root, Outside],
    process::an_overrun_is_told_and_events_go_on: [Root, Outside],
    process::a_listener_that_is_gone_leaves_others_alone: [Root, Outside],
    process::another_network_namespace_is_not_served: [],
    process::another_process_namespace_is_not_served: [Root, Outside, Tool("unshare")],
    process::a_closer_wakes_who_waits: [Root, Outside],
    process::events_come_asynchronously: [Root, Outside],
    one_wire::masters_and_slaves_are_those_of_sysfs: [Root, Outside, Module("w1_sim")],
    one_wire::a_search_finds_slaves_and_alarms: [Root, Outside, Module("w1_sim")],
    one_wire::commands_read_and_write_on_the_bus: [Root, Outside, Module("w1_sim")],
    one_wire::commands_to_a_slave_select_it: [Root, Outside, Module("w1_sim")],
    one_wire::thermometers_are_read_as_sysfs_reads_them: [Root, Outside, Module("w1_sim"), Module("w1_therm")],
    one_wire::settings_are_written_and_recalled: [Root, Outside, Module("w1_sim")],
    one_wire::slaves_are_added_and_removed: [Root, Outside, Module("w1_sim")],
    one_wire::masters_are_added_and_removed: [Root, Outside, Works("printenv NETLINK_LAB"), Module("w1_sim")],
    one_wire::an_answer_is_as_long_as_the_kernel_leaves_it_whole: [Root, Outside, Module("w1_sim")],
    one_wire::what_is_not_there_is_not_found: [Root, Outside, Module("w1_sim")],
    one_wire::what_the_kernel_refuses_is_an_error: [Root, Outside, Module("w1_sim")],
    one_wire::another_network_namespace_has_no_buses: [],
    one_wire::requests_run_asynchronously: [Root, Outside, Module("w1_sim")],
}
