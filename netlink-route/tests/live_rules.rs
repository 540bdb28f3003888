//! Rules against the running kernel, with `ip rule` as witness.

mod witness;

use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::{Error, live_tests};
use netlink_route::rule::{PortRange, RuleAction, RuleFlags, UidRange};
use netlink_route::{AddRule, Connection, DeleteRule, Origin, Rule, Rules};
use serde_json::json;
use witness::{ask_ip, assert_has, ip, prefix};

const IPPROTO_TCP: u8 = 6;

live_tests! {
    the_kernels_own_rules_are_listed_by_family: [Tool("ip")],
    rules_made_show_in_ip_with_the_same_values: [Tool("ip")],
    rules_of_ip_are_read_with_the_same_values: [Tool("ip")],
    ipv6_rules_are_read_and_written: [Tool("ip")],
    a_dscp_rule_reads_back: [Kernel(6, 15)],
    a_flow_label_rule_reads_back: [Kernel(6, 15)],
    a_port_mask_rule_reads_back: [Kernel(6, 15)],
    a_rule_of_a_list_can_be_deleted_and_added_again: [Tool("ip")],
    a_rule_is_deleted_by_some_of_its_selectors: [],
    a_second_rule_of_the_same_kind_already_exists: [],
    what_was_made_is_told: [],
    refusals_say_why: [],
}

fn the_kernels_own_rules_are_listed_by_family() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let rules = connection.list(Rules::new().of_family(AF_INET as u8))?;
    let seen: Vec<_> = rules.iter().map(|rule| (rule.priority, rule.action, rule.table)).collect();
    let lookup = RuleAction::Lookup;
    assert_eq!(seen, [(0, lookup, 255), (32766, lookup, 254), (32767, lookup, 253)]);
    assert!(rules.iter().all(|rule| rule.family == AF_INET as u8 && rule.origin == Origin::Kernel));
    let all = connection.list(Rules::new())?;
    assert_eq!(all.iter().filter(|rule| rule.family == AF_INET as u8).count(), 3);
    assert_eq!(all.iter().filter(|rule| rule.family == AF_INET6 as u8).count(), 2);
    Ok(())
}

fn rules_made_show_in_ip_with_the_same_values() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let (here, there) = (prefix("10.0.0.0/8"), prefix("192.0.2.0/24"));
    for request in [
        AddRule::ipv4().priority(1).source(here).destination(there).tos(0x10).table(1000),
        AddRule::ipv4().priority(2).mark(5).mark_mask(0xff).origin(Origin::Static),
        AddRule::ipv4().priority(3).input_interface("lo").output_interface("absent").table(5),
        AddRule::ipv4().priority(4).tunnel_id(0x11_2233_4455).table(5),
        AddRule::ipv4().priority(5).uids(0).table(5),
        AddRule::ipv4().priority(6).ip_protocol(IPPROTO_TCP).source_ports(80).destination_ports(1000..=2000),
        AddRule::ipv4().priority(7).suppress_prefix_length(0).suppress_interface_group(7),
        AddRule::ipv4().priority(8).inverted().source(here).goto(200),
        AddRule::ipv4().priority(9).l3mdev(),
        AddRule::ipv4().priority(10).action(RuleAction::Blackhole),
        AddRule::ipv4().priority(11).action(RuleAction::Unreachable),
        AddRule::ipv4().priority(12).action(RuleAction::Prohibit),
        AddRule::ipv4().priority(13).action(RuleAction::Nothing),
        AddRule::ipv4().priority(14).realms(0x1_0002).table(5),
    ] {
        connection.run(request)?;
    }
    let shown = ask_ip("rule show");
    for (shown, expected) in shown[1..].iter().zip([
        json!({"priority": 1, "src": "10.0.0.0", "srclen": 8, "dst": "192.0.2.0", "dstlen": 24, "tos": "0x10",
               "table": "1000", "protocol": "0"}),
        json!({"priority": 2, "src": "all", "fwmark": "0x5", "fwmask": "0xff", "table": "254", "protocol": "4"}),
        json!({"priority": 3, "iif": "lo", "oif": "absent", "oif_detached": null, "table": "5"}),
        json!({"priority": 4, "tun_id": 0x11_2233_4455_u64}),
        json!({"priority": 5, "uid_start": 0, "uid_end": 0}),
        json!({"priority": 6, "sport": 80, "dport_start": 1000, "dport_end": 2000}),
        json!({"priority": 7, "suppress_prefixlen": 0, "suppress_ifgroup": "7", "table": "254"}),
        json!({"priority": 8, "not": null, "src": "10.0.0.0", "goto": 200, "unresolved": null}),
        json!({"priority": 9, "l3mdev": null}),
        json!({"priority": 10, "action": "6"}),
        json!({"priority": 11, "action": "7"}),
        json!({"priority": 12, "action": "8"}),
        json!({"priority": 13, "nop": null}),
        json!({"priority": 14, "flow_from": "1", "flow_to": "2"}),
    ]) {
        assert_has(shown, &expected);
    }
    let protocol = shown[6]["ipproto"].as_str().expect("a protocol");
    assert!(["6", "ipproto-6"].contains(&protocol), "{protocol}, spelled either way by version");
    assert_eq!(shown.len(), 14 + 3);
    Ok(())
}

fn rules_of_ip_are_read_with_the_same_values() -> Result<(), Error> {
    for line in [
        "from 10.0.0.0/8 to 192.0.2.0/24 tos 0x10 priority 1 table 1000 protocol static",
        "fwmark 0x5/0xff priority 2 table 5",
        "iif lo oif absent priority 3 table 5",
        "tun_id 0x1122334455 priority 4 table 5",
        "uidrange 0-0 priority 5 table 5",
        "ipproto tcp sport 80 dport 1000-2000 priority 6 table 5",
        "suppress_prefixlength 0 suppress_ifgroup 7 priority 7 table 5",
        "not from 10.0.0.0/8 priority 8 goto 200",
        "priority 9 l3mdev",
        "priority 10 prohibit",
        "priority 11 realms 1/2 table 5",
    ] {
        ip(&format!("rule add {line}"));
    }
    let rules = Connection::open()?.list(Rules::new().of_family(AF_INET as u8))?;
    let [local, one, two, three, four, five, six, seven, eight, nine, ten, eleven, ..] = &rules[..] else {
        panic!("{rules:?}")
    };
    assert_eq!((local.priority, local.table), (0, 255));
    assert_eq!((one.source, one.destination), (Some(prefix("10.0.0.0/8")), Some(prefix("192.0.2.0/24"))));
    assert_eq!((one.tos, one.table, one.origin), (0x10, 1000, Origin::Static));
    assert_eq!((two.mark, two.mark_mask), (5, 0xff));
    assert!(three.input_interface.is_some_and(|name| name == "lo"));
    assert!(three.output_interface.is_some_and(|name| name == "absent"));
    assert_eq!(three.flags, RuleFlags::OUTPUT_DETACHED);
    assert_eq!(four.tunnel_id, Some(0x11_2233_4455));
    assert_eq!(five.uids, Some(UidRange { start: 0, end: 0 }));
    assert_eq!(six.ip_protocol, Some(IPPROTO_TCP));
    assert_eq!(six.source_ports, Some(80.into()));
    assert_eq!(six.destination_ports, Some(PortRange { start: 1000, end: 2000 }));
    assert_eq!((seven.suppress_prefix_length, seven.suppress_interface_group), (Some(0), Some(7)));
    assert_eq!((eight.action, eight.goto), (RuleAction::Goto, Some(200)));
    assert_eq!(eight.flags, RuleFlags::INVERT | RuleFlags::UNRESOLVED);
    assert_eq!((nine.l3mdev, nine.table), (true, 0));
    assert_eq!((ten.action, eleven.realms), (RuleAction::Prohibit, Some(0x1_0002)));
    Ok(())
}

fn ipv6_rules_are_read_and_written() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    ip("-6 rule add from 2001:db8::/32 tun_id 7 sport 1-2 priority 1 table 7000");
    let request = AddRule::ipv6().priority(2).destination(prefix("2001:db8:1::/48")).tunnel_id(8).table(7001);
    connection.run(request.destination_ports(53).mark(1))?;
    let rules = connection.list(Rules::new().of_family(AF_INET6 as u8))?;
    assert_eq!(rules[1].source, Some(prefix("2001:db8::/32")));
    assert_eq!((rules[1].tunnel_id, rules[1].table), (Some(7), 7000));
    assert_eq!(rules[1].source_ports, Some((1..=2).into()));
    assert_has(
        &ask_ip("-6 rule show")[2],
        &json!({"priority": 2, "dst": "2001:db8:1::", "dstlen": 48, "tun_id": 8, "table": "7001", "dport": 53,
                "fwmark": "0x1"}),
    );
    Ok(())
}

fn a_dscp_rule_reads_back() -> Result<(), Error> {
    let made = make(AddRule::ipv4().dscp(8).dscp_mask(0x38).table(5))?;
    assert_eq!((made.dscp, made.dscp_mask, made.tos), (Some(8), Some(0x38), 0));
    Ok(())
}

fn a_flow_label_rule_reads_back() -> Result<(), Error> {
    let made = make(AddRule::ipv6().flow_label(0x12340, 0xffff0).table(5))?;
    assert_eq!((made.flow_label, made.flow_label_mask), (Some(0x12340), Some(0xffff0)));
    Ok(())
}

fn a_port_mask_rule_reads_back() -> Result<(), Error> {
    let ports = AddRule::ipv4().source_ports(0x1000).source_port_mask(0xf000);
    let made = make(ports.destination_ports(0x2000).destination_port_mask(0xff00))?;
    assert_eq!((made.source_ports, made.source_port_mask), (Some(0x1000.into()), Some(0xf000)));
    assert_eq!((made.destination_ports, made.destination_port_mask), (Some(0x2000.into()), Some(0xff00)));
    Ok(())
}

fn a_rule_of_a_list_can_be_deleted_and_added_again() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    ip("rule add not from 10.0.0.0/8 iif lo tos 0x10 fwmark 5/7 sport 80 dport 5-6 priority 1 table 1000");
    ip("-6 rule add from 2001:db8::/32 tun_id 7 suppress_prefixlength 3 priority 2 table 7000");
    for family in [AF_INET, AF_INET6] {
        let before = connection.list(Rules::new().of_family(family as u8))?;
        connection.run(DeleteRule::from(&before[1]))?;
        let without = connection.list(Rules::new().of_family(family as u8))?;
        assert_eq!(without.len(), before.len() - 1);
        connection.run(AddRule::from(&before[1]))?;
        assert_eq!(connection.list(Rules::new().of_family(family as u8))?, before);
    }
    Ok(())
}

fn a_rule_is_deleted_by_some_of_its_selectors() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddRule::ipv4().priority(5).mark(7).table(600))?;
    connection.run(DeleteRule::ipv4().table(600))?;
    let error = connection.run(DeleteRule::ipv4().table(600)).unwrap_err();
    assert!(error.is_not_found(), "{error}");
    Ok(())
}

fn a_second_rule_of_the_same_kind_already_exists() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(AddRule::ipv4().priority(5).table(600))?;
    let error = connection.run(AddRule::ipv4().priority(5).table(600)).unwrap_err();
    assert!(error.already_exists(), "{error}");
    Ok(())
}

fn what_was_made_is_told() -> Result<(), Error> {
    let made = make(AddRule::ipv4().source(prefix("10.0.0.0/8")))?;
    assert_eq!((made.priority, made.table), (32765, 254));
    assert_eq!(made.source, Some(prefix("10.0.0.0/8")));
    Ok(())
}

fn refusals_say_why() {
    let mut connection = Connection::open().unwrap();
    let mut refusal = |request| connection.run(request).unwrap_err().to_string();
    let cases = [
        (AddRule::ipv4().goto(0), "Backward goto not supported"),
        (AddRule::ipv4().source(prefix("2001:db8::/32")), "Invalid source address"),
        (AddRule::ipv4().table(5).l3mdev(), "l3mdev and table are mutually exclusive"),
        (AddRule::ipv4().input_interface("longer-than-15-bytes"), "FRA_IIFNAME"),
    ];
    for (request, expected) in cases {
        let said = refusal(request);
        assert!(said.contains(expected), "{said}");
    }
}

/// Makes a rule and returns what the kernel says it made.
fn make(request: AddRule) -> Result<Rule, Error> {
    Ok(Connection::open()?.create(request)?.expect("the kernel tells what it makes"))
}
