//! Connection tracking, queues and logs against the running kernel, with `conntrack`, `iptables` and `nft` as witnesses.
#![allow(unreachable_pub, reason = "modules of a program")]

mod expectation;
mod filter;
mod flow;
mod log;
mod monitor;
mod queue;
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
    flow::counters_of_flows_that_match_are_set_to_zero: [Works(RULES), Works(CONNTRACK)],
    flow::addresses_are_translated_as_asked: [Works(CONNTRACK)],
    flow::translated_flows_are_read: [Works(RULES), Works(CONNTRACK)],
    flow::a_flow_in_a_zone_of_one_direction_is_read: [Works(RULES), Works(CONNTRACK)],
    flow::the_time_of_a_flow_is_told: [Works(RULES), Works(CONNTRACK)],
    flow::a_flow_has_the_security_context_that_a_rule_gave_it:
        [Works(RULES), Works(CONNTRACK), Works(SECURITY_CONTEXTS)],
    flow::thousands_of_flows_are_all_listed: [Works(CONNTRACK)],
    flow::flows_that_are_not_there_are_not_found: [Works(CONNTRACK)],
    filter::lists_hold_what_their_filter_says: [Works(CONNTRACK)],
    filter::a_flush_deletes_what_its_filter_says: [Works(CONNTRACK), Kernel(6, 11)],
    filter::a_flush_deletes_nothing_where_the_kernel_refuses_it: [Works(CONNTRACK), Kernel(5, 8)],
    filter::a_flush_that_no_kernel_can_do_is_not_sent: [Works(CONNTRACK)],
    filter::flows_that_match_are_deleted_on_any_kernel: [Works(CONNTRACK)],
    filter::nothing_is_dying_or_unconfirmed_where_nobody_waits: [Works(CONNTRACK)],
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
    monitor::the_kernel_keeps_back_what_is_not_asked_for: [Works(CONNTRACK)],
    monitor::expectations_come_whatever_flows_are_asked_for:
        [Works(RULES), Works(CONNTRACK), Module("nf_conntrack_ftp")],
    monitor::the_asynchronous_monitor_tells_the_same: [Works(CONNTRACK)],
    monitor::events_that_are_lost_are_told_in_their_place: [Works(CONNTRACK)],
    queue::packets_come_with_all_that_is_to_be_known: [Works(NFQUEUE)],
    queue::packets_that_come_in_tell_who_sent_them: [Works(NFQUEUE)],
    queue::packets_come_with_the_security_context_that_a_rule_gave_them:
        [Works(NFQUEUE), Works(SECURITY_CONTEXTS)],
    queue::what_is_accepted_goes_on_and_what_is_dropped_does_not: [Works(NFQUEUE)],
    queue::one_verdict_can_be_on_all_that_wait_up_to_a_packet: [Works(NFQUEUE)],
    queue::a_verdict_sets_the_mark: [Works(NFQUEUE)],
    queue::a_verdict_can_put_another_packet_in_its_place: [Works(NFQUEUE), Root],
    queue::a_verdict_can_send_to_another_queue: [Works(NFQUEUE)],
    queue::a_verdict_can_repeat_the_chain_or_leave_out_the_rest: [Works(NFQUEUE)],
    queue::verdicts_that_are_refused_are_told_with_their_packet: [Works(NFQUEUE)],
    queue::a_queue_belongs_to_one_socket: [Works(NFQUEUE)],
    queue::as_much_of_a_packet_comes_as_was_asked_for: [Works(NFQUEUE)],
    queue::a_full_queue_drops_or_accepts_as_it_is_told: [Works(NFQUEUE)],
    queue::packets_come_with_their_flow_and_verdicts_change_it:
        [Works(NFQUEUE), Works(RULES), Works(CONNTRACK), Works(FLOWS_OF_PACKETS)],
    queue::a_verdict_has_the_flow_expect_another:
        [Works(NFQUEUE), Works(RULES), Works(CONNTRACK), Works(FLOWS_OF_PACKETS), Module("nf_conntrack_ftp")],
    queue::a_bridge_queues_link_headers_and_vlan_tags_and_verdicts_change_them:
        [Works(NFQUEUE), Kind("bridge"), Kind("veth"), Kind("vlan"), Works(BRIDGE_QUEUE)],
    queue::large_packets_come_whole_only_where_that_is_wanted: [Works(NFQUEUE), Tool("ip")],
    queue::a_flood_goes_through_in_order: [Works(NFQUEUE)],
    queue::packets_that_are_lost_are_told_in_their_place: [Works(NFQUEUE)],
    queue::the_asynchronous_queue_does_the_same: [Works(NFQUEUE)],
    log::packets_are_logged_with_all_that_is_to_be_known: [Works(NFLOG)],
    log::rules_of_nft_are_heard_and_may_have_less_copied: [Works(NFLOG), Works(RULES)],
    log::as_much_of_a_packet_is_logged_as_was_asked_for: [Works(NFLOG)],
    log::packets_are_gathered_until_there_are_enough_or_time_is_up: [Works(NFLOG)],
    log::packets_are_logged_with_their_flow:
        [Works(NFLOG), Works(RULES), Works(CONNTRACK), Works(FLOWS_OF_PACKETS)],
    log::a_bridge_logs_link_headers_and_vlan_tags:
        [Works(NFLOG), Kind("bridge"), Kind("veth"), Kind("vlan"), Works(BRIDGE_RULES)],
    log::packets_that_are_lost_are_told_and_counted: [Works(NFLOG)],
    log::a_group_belongs_to_one_socket: [Works(NFLOG)],
    log::the_kernels_own_remarks_are_logged_where_that_is_asked_for: [Works(NFLOG)],
    log::the_asynchronous_log_does_the_same: [Works(NFLOG)],
    statistics::the_usage_of_the_table_is_told: [Works(CONNTRACK)],
    statistics::each_cpu_tells_what_it_counted: [Works(CONNTRACK)],
}

const RULES: &str = "nft add table inet tracking";
const CONNTRACK: &str = "conntrack -L";
const BRIDGE_RULES: &str = "nft add table bridge logs";
const BRIDGE_QUEUE: &str = "nft add table bridge queues ; add chain bridge queues forward { type filter hook forward \
    priority 0 ; } ; add rule bridge queues forward queue num 5";
const NFQUEUE: &str = "iptables -A OUTPUT -p udp -j NFQUEUE --queue-num 5";
const NFLOG: &str = "iptables -A OUTPUT -p udp -j NFLOG --nflog-group 5";
/// The name of the only context that AppArmor has without a policy.
const SECURITY_CONTEXTS: &str = "iptables -t mangle -A OUTPUT -j SECMARK --selctx unconfined";
/// Of connection tracking, what queues and logs use (`CONFIG_NETFILTER_NETLINK_GLUE_CT`).
const FLOWS_OF_PACKETS: &str = "grep -q ctnetlink_glue_build /proc/kallsyms";
