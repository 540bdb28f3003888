//! The example programs, as their users run them; `ip` is the witness.

mod witness;

use netlink_core::live_tests;
use netlink_core::testing::live::{example, run, start};

use serde_json::Value;
use witness::{ask_ip, ask_ip_for_one, ip};

live_tests! {
    links_lists_links_with_their_addresses: [Tool("ip")],
    overview_shows_links_routes_and_rules: [Tool("ip"), Kind("veth")],
    routes_finds_the_route_to_an_address: [Tool("ip"), Kind("veth")],
    veth_connects_two_namespaces: [Tool("ip"), Kind("veth")],
    ensure_may_be_run_again_and_again: [Tool("ip"), Kind("veth")],
    wait_ends_when_the_link_carries_packets: [Tool("ip"), Kind("veth")],
    tentative_ends_when_the_address_may_be_used: [Kind("veth")],
    kinds_are_known_or_not: [Kind("veth")],
    channel_hands_links_to_another_thread: [],
    monitor_tells_what_changes: [Tool("ip"), Kind("veth")],
    watch_tells_what_changes: [Tool("ip")],
    watch_async_shows_what_is_not_as_it_was: [Tool("ip"), Kind("veth")],
    overrun_is_told_and_made_good: [],
    interrupted_lists_are_told_or_read_again: [],
    namespaces_hears_of_links_elsewhere: [Tool("ip"), Kind("veth")],
    bursts_end_in_what_ip_shows: [Tool("ip")],
    flaps_leave_a_cache_as_a_fresh_one: [],
    tasks_are_done: [Tool("ip"), Kind("veth")],
    tasks_async_does_the_same: [Tool("ip"), Kind("veth")],
    pool_lends_connections_to_threads: [],
    batch_tells_failures_by_their_place: [],
    dump_counts_routes: [Tool("ip")],
    filter_hears_of_one_table_and_not_of_its_own_changes: [Tool("ip")],
    callback_is_called_until_it_is_closed: [Tool("ip")],
    netns_makes_namespaces_that_ip_knows: [Tool("ip")],
    errors_say_what_is_wrong: [],
    denied_names_the_capability_that_is_missing: [Tool("setpriv")],
    debug_shows_messages_with_names: [],
    record_has_the_same_conversation_again: [],
    scripted_says_what_a_kernel_might: [],
    sandbox_keeps_tests_apart: [Tool("ip"), Kind("veth")],
    cancel_leaves_the_connection_usable: [],
    json_says_what_ip_says: [Tool("ip"), Kind("veth")],
    soak_leaves_nothing_behind: [],
    sockets_that_are_in_no_group_are_never_bound: [Tool("strace")],
    a_namespace_that_must_not_be_made_is_told: [Tool("strace")],
}

const NONE: [&str; 0] = [];

/// Links with an address, and a route.
fn network() {
    ip("link add left0 type veth peer name right0");
    ip("address add 192.0.2.1/24 dev left0");
    ip("link set left0 up");
    ip("link set right0 up");
    ip("route add 198.51.100.0/24 via 192.0.2.9");
}

/// Whether it is set up, whatever its operational state has come to.
fn is_up_in_blue(link: &str) -> bool {
    let shown = ask_ip_for_one(&format!("-n blue link show {link}"));
    shown["flags"].as_array().expect("a list").contains(&"UP".into())
}

fn links_lists_links_with_their_addresses() {
    ip("address add 192.0.2.7/32 dev lo");
    let shown = run(&example("links"), NONE);
    assert!(shown.starts_with("1: lo "), "{shown}");
    let addresses = ask_ip_for_one("address show dev lo");
    for address in addresses["addr_info"].as_array().expect("lo has some") {
        let text = format!("    {}/{}\n", address["local"].as_str().expect("text"), address["prefixlen"]);
        assert!(shown.contains(&text), "{text} in {shown}");
    }
}

fn overview_shows_links_routes_and_rules() {
    network();
    let shown = run(&example("overview"), NONE);
    for line in ["left0 ", "     192.0.2.1/24", "198.51.100.0/24 ", "from all lookup local"] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
}

fn routes_finds_the_route_to_an_address() {
    network();
    let all = run(&example("routes"), NONE);
    assert!(all.contains("198.51.100.0"), "{all}");
    let shown = run(&example("routes"), ["198.51.100.7"]);
    let expected = &ask_ip("route get 198.51.100.7")[0];
    assert!(shown.contains(&format!("via Some({})", expected["gateway"].as_str().expect("text"))), "{shown}");
}

fn veth_connects_two_namespaces() {
    ip("netns add blue");
    run(&example("veth"), NONE);
    assert_eq!(ask_ip_for_one("address show dev veth0")["addr_info"][0]["local"], "192.0.2.1");
    assert_eq!(ask_ip_for_one("-n blue link show eth0")["linkinfo"]["info_kind"], "veth");
    assert!(is_up_in_blue("eth0"));
}

fn ensure_may_be_run_again_and_again() {
    for _ in 0..2 {
        run(&example("ensure"), NONE);
        let link = ask_ip_for_one("address show dev ensured0");
        assert_eq!((&link["mtu"], &link["addr_info"][0]["local"]), (&1400.into(), &"192.0.2.1".into()));
        assert_eq!(ask_ip_for_one("route show 198.51.100.0/24")["gateway"], "192.0.2.9");
    }
    for _ in 0..2 {
        run(&example("ensure"), ["off"]);
        assert_eq!(ask_ip("link show type veth").len(), 0);
    }
}

fn kinds_are_known_or_not() {
    assert_eq!(run(&example("kinds"), ["veth", "nonsense"]), "veth: yes\nnonsense: no\n");
}

fn wait_ends_when_the_link_carries_packets() {
    ip("link add late0 type veth peer name right0");
    ip("link set right0 up");
    let mut waiting = start(&example("wait"), ["late0", "60"]);
    ip("link set late0 up");
    waiting.tells("late0 carries packets");
}

fn tentative_ends_when_the_address_may_be_used() {
    let shown = run(&example("tentative"), NONE);
    assert!(shown.ends_with("\n2001:db8::1/64 may be used\n"), "{shown}");
}

fn channel_hands_links_to_another_thread() {
    let shown = run(&example("channel"), NONE);
    assert!(shown.starts_with("lo is "), "{shown}");
}

fn monitor_tells_what_changes() {
    let mut monitor = start(&example("monitor"), NONE);
    monitor.tells_when("is gone", || {
        ip("link add seen0 type veth peer name seen1");
        ip("link delete seen0");
    });
    monitor.tells_when("192.0.2.1", || {
        ip("address replace 192.0.2.1/32 dev lo valid_lft 1000 preferred_lft 1000")
    });
    monitor.tells_when("route to 203.0.113.0/24 in table 254", || {
        ip("route replace 203.0.113.0/24 dev lo");
        ip("route delete 203.0.113.0/24");
    });
}

fn watch_tells_what_changes() {
    let mut watch = start(&example("watch"), NONE);
    watch.tells(" addresses");
    ip("address add 192.0.2.1/32 dev lo");
    watch.tells("192.0.2.1");
}

fn watch_async_shows_what_is_not_as_it_was() {
    let mut watch = start(&example("watch_async"), ["3"]);
    watch.tells(" links");
    ip("link set lo mtu 1400");
    watch.tells("lo was ");
    watch.tells("mtu 1400");
    ip("link add seen0 type veth peer name seen1");
    watch.tells("enough");
}

fn overrun_is_told_and_made_good() {
    let expected =
        "lists anew: Lost(Overrun)\n500 rules more than before\nthe cache is what the kernel has\n";
    assert_eq!(run(&example("overrun"), NONE), expected);
}

fn interrupted_lists_are_told_or_read_again() {
    let shown = run(&example("interrupted"), NONE);
    let lines: Vec<_> = shown.lines().collect();
    assert!(lines[0].starts_with("dumped 100") && lines[0].contains("Err(Interrupted"), "{shown}");
    let rest = ["list addresses: changed while it was read", "listed 1003, with 2 attempts"];
    assert_eq!(lines[1..], rest);
}

fn namespaces_hears_of_links_elsewhere() {
    ip("netns add blue");
    let mut program = start(&example("namespaces"), NONE);
    program.tells("blue: Some(");
    program.tells_when("seen0", || {
        ip("-n blue link add seen0 type veth peer name seen1");
        ip("-n blue link delete seen0");
    });
}

/// A small one; the full test is for an idle machine.
fn bursts_end_in_what_ip_shows() {
    let shown = run(&example("bursts"), ["2", "300"]);
    assert!(shown.starts_with("2 bursts of 300 changes"), "{shown}");
}

fn flaps_leave_a_cache_as_a_fresh_one() {
    let shown = run(&example("flaps"), ["1"]);
    assert!(shown.ends_with("the cache of 20000 routes is as a fresh one\n"), "{shown}");
}

fn tasks_are_done() {
    do_tasks(&example("tasks"));
}

fn tasks_async_does_the_same() {
    do_tasks(&example("tasks_async"));
}

fn do_tasks(tasks: &str) {
    ip("netns add blue");
    run(tasks, ["veth"]);
    assert_eq!(ask_ip_for_one("address show dev veth0")["addr_info"][0]["local"], "192.0.2.1");
    assert!(is_up_in_blue("eth0"));
    run(tasks, ["route"]);
    assert_eq!(ask_ip_for_one("route show 198.51.100.0/24")["gateway"], "192.0.2.9");
    let links = run(tasks, ["links"]);
    assert!(links.contains(": veth0 ") && links.contains("    192.0.2.1/24\n"), "{links}");
    start(tasks, ["monitor"]).tells_when("\"veth0\"", || {
        ip("link set veth0 mtu 1400");
        ip("link set veth0 mtu 1500");
    });
}

fn pool_lends_connections_to_threads() {
    let shown = run(&example("pool"), NONE);
    assert!((1..=16).all(|host| shown.contains(&format!("127.0.0.{host}/32 through link 1\n"))), "{shown}");
    assert!(shown.contains("is in table Some(255)"), "{shown}");
}

fn batch_tells_failures_by_their_place() {
    let shown = run(&example("batch"), NONE);
    assert!(shown.starts_with("10 of 10000 failed\n999: add route: EEXIST"), "{shown}");
    assert!(shown.ends_with("9990 were there to be deleted\n"), "{shown}");
}

fn dump_counts_routes() {
    ip("route add blackhole 10.1.0.0/16 table 77");
    ip("route add blackhole 10.2.0.0/16 table 77");
    ip("-6 route add blackhole 2001:db8::/32 table 77");
    let shown = run(&example("dump"), NONE);
    assert!(shown.contains("table 77: 3\n"), "{shown}");
}

fn filter_hears_of_one_table_and_not_of_its_own_changes() {
    let mut filter = start(&example("filter"), ["100"]);
    // A route that is there already would not be told again.
    let line = filter.tells_when("NewRoute", || {
        for change in ["add", "delete"] {
            ip(&format!("route {change} 10.1.0.0/16 dev lo table 101"));
            ip(&format!("route {change} 10.2.0.0/16 dev lo table 100"));
        }
    });
    assert!(line.contains("10.2.0.0") || line.contains("10, 2"), "{line}");
    assert_eq!(ask_ip_for_one("route show table 100 203.0.113.0/24")["dev"], "lo");
}

fn callback_is_called_until_it_is_closed() {
    let mut program = start(&example("callback"), ["15"]);
    program.tells_when("NewAddress", || {
        ip("address replace 192.0.2.1/32 dev lo valid_lft 1000 preferred_lft 1000")
    });
    program.tells("closed");
}

fn netns_makes_namespaces_that_ip_knows() {
    let netns = example("netns");
    run(&netns, ["add", "blue"]);
    assert_eq!(ask_ip_for_one("netns list")["name"], "blue");
    assert_eq!(run(&netns, ["list"]), "blue\n");
    assert_eq!(run(&netns, ["links", "blue"]), "1: lo\n");
    assert!(run(&netns, ["of", &std::process::id().to_string()]).starts_with("1: lo\n"));
    assert_eq!(run(&netns, ["at", "/run/netns/blue"]), "1: lo\n");
    run(&netns, ["run", "blue", "ip", "link", "set", "lo", "mtu", "1400"]);
    assert_eq!(ask_ip_for_one("-n blue link show lo")["mtu"], 1400);
    run(&netns, ["delete", "blue"]);
    assert_eq!(ask_ip("netns list").len(), 0);
}

fn errors_say_what_is_wrong() {
    let shown = run(&example("errors"), NONE);
    for line in [
        "delete link: link eth7: ENODEV (No such device)",
        "add route: ENETUNREACH (Network is unreachable)",
        "IFLA_IFNAME",
        "not found: true",
        "unsupported: true",
    ] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
}

fn denied_names_the_capability_that_is_missing() {
    let denied = example("denied");
    assert_eq!(run(&denied, NONE), "lo has index 1\nthis caller may change links\n");
    let shown = run("setpriv", ["--bounding-set", "-all", "--inh-caps", "-all", &denied]);
    for line in ["set link: EPERM", "is CAP_NET_ADMIN missing?", "denied: true", "Some(\"CAP_NET_ADMIN\")"] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
}

fn debug_shows_messages_with_names() {
    let quiet = run(&example("debug"), NONE);
    assert_eq!(quiet, "lo has index 1\n");
    let told = run("sh", ["-c", &format!("NETLINK_DEBUG=1 {} 2>&1", example("debug"))]);
    assert!(told.contains("> RTM_GETLINK REQUEST") && told.contains("IFLA_IFNAME: \"lo\""), "{told}");
}

fn record_has_the_same_conversation_again() {
    let shown = run(&example("record"), ["/run/recorded.pcap"]);
    assert!(shown.ends_with("the same: true\n"), "{shown}");
}

fn scripted_says_what_a_kernel_might() {
    let shown = run(&example("scripted"), NONE);
    let lines: Vec<_> = shown.lines().collect();
    let warned = "after 1 requests: Ok(Some(\"No neighbour of ours\"))";
    assert_eq!(lines[..3], ["after 1 requests: Ok(None)", warned, "after 2 requests: Ok(None)"]);
    assert!(lines[3].starts_with("after 1 requests: Err(Refused("), "{shown}");
}

fn sandbox_keeps_tests_apart() {
    let shown = run(&example("sandbox"), NONE);
    assert!(shown.contains("test result: ok. 2 passed; 0 failed; 1 ignored"), "{shown}");
    assert!(shown.contains("token-ring"), "{shown}");
}

fn cancel_leaves_the_connection_usable() {
    let shown = run(&example("cancel"), NONE);
    assert!(shown.contains("link 1 all the same"), "{shown}");
}

fn json_says_what_ip_says() {
    network();
    let shown: Value = serde_json::from_str(&run(&example("json"), NONE)).expect("JSON");
    let links = shown["links"].as_array().expect("a list");
    let shown = links.iter().map(|link| (&link["name"], &link["mtu"], &link["address"]));
    let all = ask_ip("link show");
    let expected = all.iter().map(|link| (&link["ifname"], &link["mtu"], &link["address"]));
    assert!(shown.eq(expected), "{links:?}");
}

fn soak_leaves_nothing_behind() {
    let shown = run(&example("soak"), ["20000"]);
    assert!(shown.starts_with("20000 requests"), "{shown}");
}

/// Sandboxes may forbid it.
fn sockets_that_are_in_no_group_are_never_bound() {
    for name in ["batch", "json", "links", "overview", "pool"] {
        run("strace", without("bind", name));
    }
    start("strace", without("bind", "watch")).tells("Error: ");
}

fn a_namespace_that_must_not_be_made_is_told() {
    start("strace", without("unshare", "errors")).tells("NamespaceError { namespace: \"without a name\"");
}

/// What makes `strace` run an example that must not use a system call.
fn without(call: &str, name: &str) -> [String; 6] {
    let refused = format!("inject={call}:error=EPERM");
    ["-fqq", "-e", &format!("trace={call}"), "-e", &refused, &example(name)].map(str::to_owned)
}
