//! Connection tracking against the running kernel, with `conntrack` as the witness.
#![allow(unreachable_pub, reason = "modules of a program")]

mod expectation;
mod filter;
mod flow;
mod monitor;
mod statistics;
mod traffic;
mod witness;

use netlink_core::live_tests;

live_tests! {
    flow::flows_of_every_protocol_are_listed_as_conntrack_shows_them: [Works(RULES), Works(CONNTRACK)],
    flow::flows_that_conntrack_inserts_are_read_with_the_same_values: [Works(CONNTRACK)],
    flow::flows_that_we_add_are_shown_with_the_same_values: [Works(CONNTRACK)],
    flow::a_flow_is_looked_up_by_either_direction: [Works(CONNTRACK)],
    flow::a_flow_that_exists_is_not_added_but_updated_if_wanted: [Works(CONNTRACK)],
    flow::mark_timeout_status_and_state_are_updated: [Works(CONNTRACK)],
    flow::labels_are_set_where_a_rule_uses_them: [Works(RULES), Works(CONNTRACK)],
    flow::a_flow_is_deleted_and_not_the_one_that_took_its_place: [Works(CONNTRACK)],
    flow::counters_are_told_and_set_to_zero: [Works(RULES), Works(CONNTRACK)],
    flow::addresses_are_translated_as_asked: [Works(CONNTRACK)],
    flow::translated_flows_are_read: [Works(RULES), Works(CONNTRACK)],
    flow::a_flow_in_a_zone_of_one_direction_is_read: [Works(RULES), Works(CONNTRACK)],
    flow::the_time_of_a_flow_is_told: [Works(RULES), Works(CONNTRACK)],
    flow::thousands_of_flows_are_all_listed: [Works(CONNTRACK)],
    flow::flows_that_are_not_there_are_not_found: [Works(CONNTRACK)],
    filter::lists_hold_what_their_filter_says: [Works(CONNTRACK)],
    filter::a_flush_deletes_what_its_filter_says: [Works(CONNTRACK), Kernel(6, 11)],
    filter::a_flush_deletes_nothing_where_the_kernel_refuses_it: [Works(CONNTRACK), Kernel(5, 8)],
    filter::a_flush_that_no_kernel_can_do_is_not_sent: [Works(CONNTRACK)],
    filter::kernels_get_ipv6_addresses_of_filters_the_wrong_way_round: [Works(CONNTRACK), Kernel(5, 8)],
    expectation::expectations_of_a_helper_are_listed_as_conntrack_shows_them:
        [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp")],
    expectation::expectations_are_added_looked_up_and_deleted:
        [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp")],
    expectation::an_expectation_is_deleted_and_not_the_one_that_took_its_place:
        [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp"), Kernel(6, 1)],
    expectation::expectations_of_a_flow_without_a_helper_are_none: [Works(CONNTRACK)],
    monitor::a_flow_tells_when_it_begins_changes_and_ends: [Works(CONNTRACK)],
    monitor::traffic_tells_of_its_flows: [Works(RULES), Works(CONNTRACK)],
    monitor::an_expectation_tells_when_it_begins_and_ends:
        [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp")],
    monitor::events_that_are_lost_are_told_in_their_place: [Works(CONNTRACK)],
    statistics::the_usage_of_the_table_is_told: [Works(CONNTRACK)],
    statistics::each_cpu_tells_what_it_counted: [Works(CONNTRACK)],
}

const RULES: &str = "nft add table inet tracking";
const CONNTRACK: &str = "conntrack -L";
