//! What `conntrack` shows, to compare with what we read.

use netlink_core::testing::live;
use netlink_netfilter::Family;
use netlink_netfilter::conntrack::expectation::ExpectationFlags;
use netlink_netfilter::conntrack::*;

/// Asserts that `conntrack` lists the same flows with the same values.
#[track_caller]
pub fn assert_shown(flows: &[Flow]) {
    let mut ours: Vec<_> = flows.iter().map(line).collect();
    let mut theirs = shown(&[]);
    ours.sort();
    theirs.sort();
    assert_eq!(ours, theirs);
}

/// Asserts that `conntrack` lists the same expectations with the same values.
#[track_caller]
pub fn assert_expectations_shown(expectations: &[Expectation]) {
    let line = |expectation: &Expectation| {
        let Expectation { tuple, mask, master, class, .. } = expectation;
        let ports = |tuple: &Tuple| direction(tuple).split_whitespace().skip(2).collect::<Vec<_>>().join(" ");
        let (permanent, helper) =
            (expectation.flags.contains(ExpectationFlags::PERMANENT), expectation.helper.as_deref());
        format!(
            "proto={} {} mask-src={} mask-dst={} {} master-src={} master-dst={} {} {}class={class} helper={}",
            u8::from(tuple.protocol),
            direction(tuple),
            mask.source,
            mask.destination,
            ports(mask),
            master.source,
            master.destination,
            ports(master),
            if permanent { "PERMANENT " } else { "" },
            helper.unwrap_or_default(),
        )
    };
    let theirs = live::run("conntrack", ["-L", "expect"]);
    let theirs: Vec<_> =
        theirs.lines().map(|line| line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(expectations.iter().map(line).collect::<Vec<_>>(), theirs);
}

/// What `conntrack` lists, without what changes from one moment to the next.
fn shown(options: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for family in ["ipv4", "ipv6"] {
        let arguments = ["-L", "-f", family, "-o", "extended,id,labels"];
        let text = live::run("conntrack", arguments.iter().chain(options));
        lines.extend(text.lines().map(stable));
    }
    lines
}

fn stable(line: &str) -> String {
    let changing = |word: &str| word.starts_with("use=") || word.starts_with("delta-time=");
    let words = line.split_whitespace().enumerate();
    let words = words.filter(|&(index, word)| index != 4 && !changing(word));
    words.map(|(_, word)| word).collect::<Vec<_>>().join(" ")
}

/// A flow as `conntrack` shows it.
fn line(flow: &Flow) -> String {
    let (original, reply) = flow.counters.unzip();
    let counted = |counters: Option<FlowCounters>| {
        counters.map(|counters| format!("packets={} bytes={}", counters.packets, counters.bytes))
    };
    let state = flow.protocol_state.map(|state| match state {
        ProtocolState::Tcp(state) => state.to_string().replace("TCP_CONNTRACK_", ""),
        ProtocolState::Sctp(state) => state.to_string().replace("SCTP_CONNTRACK_", ""),
        other => format!("{other:?}"),
    });
    let status = |flag, set: bool, text: &str| (flow.status.contains(flag) == set).then(|| text.to_owned());
    let words = [
        Some(protocol(&flow.original)),
        state,
        Some(direction(&flow.original)),
        counted(original),
        status(FlowStatus::SEEN_REPLY, false, "[UNREPLIED]"),
        Some(direction(&flow.reply)),
        counted(reply),
        status(FlowStatus::ASSURED, true, "[ASSURED]"),
        Some(format!("mark={}", flow.mark)),
        flow.security_context.as_ref().map(|context| format!("secctx={context}")),
        flow.zone.map(|zone| format!("zone={zone}")),
        Some(format!("id={}", flow.id)),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn protocol(tuple: &Tuple) -> String {
    let family = if tuple.family() == Family::Ipv4 { "ipv4 2" } else { "ipv6 10" };
    let name = match tuple.protocol {
        IpProtocol::Tcp => "tcp",
        IpProtocol::Udp => "udp",
        IpProtocol::Icmp => "icmp",
        IpProtocol::Icmpv6 => "icmpv6",
        IpProtocol::Sctp => "sctp",
        IpProtocol::Dccp => "dccp",
        IpProtocol::Gre => "gre",
        IpProtocol::UdpLite => "udplite",
        _ => "unknown",
    };
    format!("{family} {name} {}", u8::from(tuple.protocol))
}

fn direction(tuple: &Tuple) -> String {
    let ends = match tuple.ends {
        Ends::Ports { source, destination } if tuple.protocol == IpProtocol::Gre => {
            format!(" srckey={source:#x} dstkey={destination:#x}")
        }
        Ends::Ports { source, destination } => format!(" sport={source} dport={destination}"),
        Ends::Query { kind, code, id } => format!(" type={kind} code={code} id={id}"),
        _ => String::new(),
    };
    format!("src={} dst={}{ends}", tuple.source, tuple.destination)
}
