//! What connection tracking counts about itself.

use netlink_core::testing::live;
use netlink_netfilter::conntrack::statistics::CpuFlowStatistics;
use netlink_netfilter::conntrack::*;
use netlink_netfilter::{Connection, Error};

use crate::flow::add;
use crate::traffic::LOCAL;

pub fn the_usage_of_the_table_is_told() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(add(Tuple::udp((LOCAL, 1), (LOCAL, 2))))?;
    let usage = connection.get(GetUsage::new())?;
    assert_eq!(usage.flows.to_string(), live::run("conntrack", ["-C"]).trim());
    let limit = std::fs::read_to_string("/proc/sys/net/netfilter/nf_conntrack_max").unwrap();
    assert_eq!(usage.limit.unwrap().to_string(), limit.trim());
    Ok(())
}

pub fn each_cpu_tells_what_it_counted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    connection.run(add(Tuple::udp((LOCAL, 1), (LOCAL, 2))))?;
    let ours = connection.list(FlowStatistics::new())?;
    let line = |cpu: &CpuFlowStatistics| {
        let CpuFlowStatistics {
            cpu,
            found,
            invalid,
            inserted,
            insertion_failed,
            dropped,
            dropped_early,
            errors,
            search_restarted,
            ..
        } = cpu;
        format!(
            "cpu={cpu} found={found} invalid={invalid} insert={inserted} insert_failed={insertion_failed} \
             drop={dropped} early_drop={dropped_early} error={errors} search_restart={search_restarted}"
        )
    };
    let theirs = live::run("conntrack", ["-S"]);
    let theirs: Vec<String> = theirs
        .lines()
        .map(|line| {
            line.split_whitespace()
                .filter(|word| !word.starts_with("clash") && !word.starts_with("chain"))
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    assert_eq!(ours.iter().map(line).collect::<Vec<_>>(), theirs);
    assert!(ours.iter().map(|cpu| cpu.inserted).sum::<u32>() > 0, "{ours:?}");
    assert_eq!(connection.list(ExpectationStatistics::new())?.len(), ours.len());
    Ok(())
}
