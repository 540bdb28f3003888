//! The controller against the running kernel, with `genl` as witness.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use netlink_core::acknowledgement::PolicyKind;
use netlink_core::request::Body;
use netlink_core::testing::live;
use netlink_core::wire::Invalid;
use netlink_core::{Error, attributes, live_tests};
use netlink_genetlink::controller::{Event, Monitor, OperationFlags, Registrations};
use netlink_genetlink::policy::{AttributePolicy, knows};
use netlink_genetlink::uapi::ethtool_netlink_generated::*;
use netlink_genetlink::uapi::genetlink::*;
use netlink_genetlink::uapi::if_macsec::*;
use netlink_genetlink::{
    Connection, Families, Family, FamilyPolicies, GenericFamily, GenericHeader, GetFamily, News, PolicyMap,
    command,
};

live_tests! {
    families_are_those_of_genl: [Tool("genl")],
    a_family_is_the_same_by_name_and_by_id: [Tool("genl"), Family("ethtool")],
    a_family_that_is_not_there_is_not_found: [],
    a_name_that_is_too_long_is_refused_with_its_bounds: [],
    a_group_is_joined_by_its_number: [],
    policies_are_those_of_genl: [Tool("genl"), Kernel(5, 10), Family("ethtool")],
    an_attribute_that_the_kernel_takes_has_a_policy: [Kernel(5, 10), Family("ethtool")],
    policies_of_one_command_are_those_of_the_command: [Kernel(5, 10)],
    a_command_that_is_not_there_has_no_policies: [Kernel(5, 10)],
    commands_and_attributes_are_known_or_not: [Kernel(5, 10), Family("ethtool")],
    families_and_groups_are_told_as_they_come_and_go: [Root, Works("printenv NETLINK_LAB"), Family("macsec")],
    families_are_told_asynchronously: [Root, Works("printenv NETLINK_LAB"), Family("gtp")],
    a_family_whose_module_was_loaded_again_is_found_again: [Root, Works("printenv NETLINK_LAB"), Family("macsec")],
}

/// For tests that have the same family come and go.
fn alone_with_macsec() -> MutexGuard<'static, ()> {
    static MACSEC: Mutex<()> = Mutex::new(());
    MACSEC.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A family as `genl ctrl` prints it, which tells flags of commands only where the *family's* version is 2.
fn as_genl_prints(family: &Family) -> String {
    let Family { id, name, version, header_size, greatest_attribute, operations, groups, .. } = family;
    let operations = operations.iter().map(|operation| {
        let flags = if *version < 2 { String::new() } else { capabilities(operation.flags) };
        format!("ID-0x{:x} {flags}", operation.command)
    });
    let groups = groups.iter().map(|group| format!("ID-0x{:x} name: {}", group.id, group.name));
    words(&format!(
        "Name: {name} ID: 0x{id:x} Version: 0x{version:x} header size: {header_size} \
         max attribs: {greatest_attribute} {} {}",
        numbered("commands supported:", operations),
        numbered("multicast groups:", groups)
    ))
}

fn numbered(title: &str, lines: impl ExactSizeIterator<Item = String>) -> String {
    let title = if lines.len() == 0 { "" } else { title };
    (1..).zip(lines).fold(title.into(), |text, (number, line)| format!("{text} #{number}: {line}"))
}

fn capabilities(flags: OperationFlags) -> String {
    let words = [
        (OperationFlags::ADMIN, " requires admin permission;"),
        (OperationFlags::DO, " can doit;"),
        (OperationFlags::DUMP, " can dumpit;"),
        (OperationFlags::HAS_POLICY, " has policy"),
    ];
    let words = words.iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, words)| *words);
    format!("Capabilities (0x{:x}):{}", flags.bits(), words.collect::<String>())
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn families_are_those_of_genl() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let listed = || words(&live::run("genl", ["ctrl", "list"]));
    // Modules come and go with other tests: what counts is a list between two that are the same.
    loop {
        let (before, families, after) = (listed(), connection.list(Families::new())?, listed());
        if before == after {
            let printed: Vec<_> = families.iter().map(as_genl_prints).collect();
            assert_eq!(printed.join(" "), after);
            return Ok(());
        }
    }
}

fn a_family_is_the_same_by_name_and_by_id() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let family = connection.get(GetFamily::new("ethtool"))?;
    assert_eq!(connection.get(GetFamily::by_id(family.id))?, family);
    assert_eq!(as_genl_prints(&family), words(&live::run("genl", ["ctrl", "get", "name", "ethtool"])));
    let read = OperationFlags::DO | OperationFlags::DUMP;
    assert!(family.operation(ETHTOOL_MSG_LINKSTATE_GET).is_some_and(|flags| flags.contains(read)));
    assert!(family.group(ETHTOOL_MCGRP_MONITOR_NAME).is_some());
    assert_eq!((family.operation(0), family.group("absent")), (None, None));
    Ok(())
}

fn a_family_that_is_not_there_is_not_found() -> Result<(), Error> {
    let error = Connection::open()?.get(GetFamily::new("absent")).expect_err("there is none");
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "get generic family: ENOENT (No such file or directory)");
    Ok(())
}

fn a_name_that_is_too_long_is_refused_with_its_bounds() -> Result<(), Error> {
    let error = Connection::open()?.get(GetFamily::new("sixteen bytes it")).expect_err("too long");
    let refusal = error.refusal().expect("the kernel's word");
    assert_eq!(refusal.attribute.to_string(), "CTRL_ATTR_FAMILY_NAME");
    Ok(())
}

fn a_group_is_joined_by_its_number() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let controller = connection.get(GetFamily::by_id(GENL_ID_CTRL as u16))?;
    let group = controller.group("notify").expect("the controller tells of families");
    connection.socket().join(group).expect("anybody may");
    assert_eq!(connection.socket().memberships().expect("since Linux 4.2"), [group]);
    assert_eq!(connection.get(GetFamily::new("nlctrl"))?, controller);
    Ok(())
}

fn policies(family: &str) -> Result<PolicyMap, Error> {
    Ok(Connection::open()?.list(FamilyPolicies::new(family))?.into_iter().collect())
}

fn policies_are_those_of_genl() -> Result<(), Error> {
    let printed = live::run("genl", ["ctrl", "policy", "name", "ethtool"]);
    let policies = policies("ethtool")?;
    let of_commands = printed.lines().filter(|line| line.contains(" op ")).count();
    assert_eq!(policies.commands.len(), of_commands);
    let of_attributes = printed.lines().filter(|line| line.contains("]:attr[")).count();
    assert_eq!(policies.policies.values().map(|policy| policy.len()).sum::<usize>(), of_attributes);
    for (number, attributes) in &policies.policies {
        for (kind, policy) in attributes {
            let place = format!("policy[{number}]:attr[{kind}]: type=");
            let shown = printed.lines().find_map(|line| line.split_once(&place)).map(|(_, shown)| shown);
            assert_shows(shown.unwrap_or_default(), policy);
        }
    }
    Ok(())
}

/// Holds what `genl` prints behind `type=` against an attribute's policy.
#[track_caller]
fn assert_shows(shown: &str, policy: &AttributePolicy) {
    let expected = match (policy.kind, policy.nested, policy.bounds.range) {
        (PolicyKind::Nested, Some(nested), _) => format!("NESTED policy:{nested} "),
        (PolicyKind::U32, _, Some((least, greatest))) => format!("U32 range:[{least},{greatest}]"),
        (PolicyKind::U8, _, Some((least, greatest))) => format!("U8 range:[{least},{greatest}]"),
        (PolicyKind::TerminatedText, ..) => match policy.bounds.length.1 {
            Some(longest) => format!("NUL_STRING max len:{longest}"),
            None => "NUL_STRING".into(),
        },
        (PolicyKind::Flag, ..) => "FLAG".into(),
        _ => return,
    };
    assert!(shown.starts_with(&expected), "{shown}: {policy:?}");
}

fn an_attribute_that_the_kernel_takes_has_a_policy() -> Result<(), Error> {
    let policies = policies("ethtool")?;
    let get = ETHTOOL_MSG_LINKSTATE_GET;
    let name = policies.attribute(get, &[ETHTOOL_A_LINKSTATE_HEADER, ETHTOOL_A_HEADER_DEV_NAME]);
    assert_eq!(name.map(|policy| policy.kind), Some(PolicyKind::TerminatedText));
    assert_eq!(policies.attribute(get, &[ETHTOOL_A_LINKSTATE_SQI]), None);
    assert_eq!(policies.attribute(get, &[ETHTOOL_A_LINKSTATE_HEADER, 1000]), None);
    assert_eq!(policies.attribute(255, &[ETHTOOL_A_LINKSTATE_HEADER]), None);
    Ok(())
}

fn policies_of_one_command_are_those_of_the_command() -> Result<(), Error> {
    let request = FamilyPolicies::by_id(GENL_ID_CTRL as u16).of_command(CTRL_CMD_GETPOLICY);
    let policies: PolicyMap = Connection::open()?.list(request)?.into_iter().collect();
    assert_eq!(policies.commands.len(), 1);
    let command = policies.attribute(CTRL_CMD_GETPOLICY, &[CTRL_ATTR_OP]).expect("it is taken");
    assert_eq!((command.kind, command.bounds.range), (PolicyKind::U32, Some((0, u32::MAX.into()))));
    Ok(())
}

fn a_command_that_is_not_there_has_no_policies() -> Result<(), Error> {
    let request = FamilyPolicies::new("nlctrl").of_command(255);
    let error = Connection::open()?.list(request).expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
    Ok(())
}

fn commands_and_attributes_are_known_or_not() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut known = |family, command, path: &[u32]| knows(&mut connection, family, command, path);
    let name = [ETHTOOL_A_LINKSTATE_HEADER, ETHTOOL_A_HEADER_DEV_NAME];
    assert!(known("ethtool", ETHTOOL_MSG_LINKSTATE_GET, &[])?);
    assert!(known("ethtool", ETHTOOL_MSG_LINKSTATE_GET, &name)?);
    assert!(!known("ethtool", ETHTOOL_MSG_LINKSTATE_GET, &[ETHTOOL_A_LINKSTATE_SQI])?);
    assert!(!known("ethtool", 255, &[])?);
    assert!(!known("absent", 1, &[])?);
    // It only lists, which kernels tell in another way.
    assert!(known("nlctrl", CTRL_CMD_GETPOLICY, &[CTRL_ATTR_OP])?);
    assert!(!known("nlctrl", CTRL_CMD_GETPOLICY, &[CTRL_ATTR_OPS])?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_genetlink::tokio::Connection::open()?;
        let path = [CTRL_ATTR_OP];
        let known = netlink_genetlink::tokio::knows(&mut connection, "nlctrl", CTRL_CMD_GETPOLICY, &path);
        assert!(known.await?);
        Ok(())
    })
}

/// Reads events until one says this of the family.
fn assert_told(monitor: &mut Monitor, family: &str, is_it: fn(&Event<'_>) -> bool) -> Result<(), Error> {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        let News::Event(event) = monitor.next_before(deadline)?.expect("it is told") else { continue };
        let (Event::NewFamily(told)
        | Event::DeletedFamily(told)
        | Event::NewGroup(told)
        | Event::DeletedGroup(told)) = event
        else {
            continue;
        };
        if is_it(&event) && told.attributes.name().expect("a name") == Some(family) {
            return Ok(());
        }
    }
}

fn families_and_groups_are_told_as_they_come_and_go() -> Result<(), Error> {
    let _alone = alone_with_macsec();
    let mut monitor = Monitor::open(Registrations)?;
    live::run("modprobe", ["-r", "macsec"]);
    assert_told(&mut monitor, "macsec", |event| matches!(event, Event::DeletedFamily(_)))?;
    live::run("modprobe", ["macsec"]);
    assert_told(&mut monitor, "macsec", |event| matches!(event, Event::NewFamily(_)))?;
    live::run("modprobe", ["-r", "team"]);
    live::run("modprobe", ["team"]);
    assert_told(&mut monitor, "team", |event| matches!(event, Event::NewGroup(_)))
}

fn families_are_told_asynchronously() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut monitor = netlink_genetlink::tokio::Monitor::open(Registrations).await?;
        live::run("modprobe", ["-r", "gtp"]);
        live::run("modprobe", ["gtp"]);
        let mut told = Vec::new();
        while told.len() < 2 {
            let news = tokio::time::timeout(Duration::from_secs(10), monitor.next()).await;
            let (family, is_there) = match news.expect("it is told")? {
                News::Event(Event::NewFamily(family)) => (family, true),
                News::Event(Event::DeletedFamily(family)) => (family, false),
                _ => continue,
            };
            if family.attributes.name().expect("a name") == Some("gtp") {
                told.push(is_there);
            }
        }
        assert_eq!(told, [false, true]);
        Ok(())
    })
}

/// The `macsec` family, whose module the test can do without.
#[derive(Debug)]
struct Macsec;

impl GenericFamily for Macsec {
    const NAME: &'static str = MACSEC_GENL_NAME;
    const VERSION: u8 = MACSEC_GENL_VERSION as u8;
    type Header = GenericHeader;
}

attributes! {
    /// None of its attributes.
    struct NoAttributes<'a>, enum NoAttribute, writer NoAttributesWriter {}
}

command! {
    /// Lists its links, of which there are none.
    struct SecureLinks("list secure links") in Macsec: MACSEC_CMD_GET_TXSC {
        NoAttributesWriter
    } -> Many Body<GenericHeader, NoAttributes<'a>> => SecureLink
}

#[derive(Debug, PartialEq)]
struct SecureLink;

impl TryFrom<Body<GenericHeader, NoAttributes<'_>>> for SecureLink {
    type Error = Invalid;

    fn try_from(_: Body<GenericHeader, NoAttributes<'_>>) -> Result<Self, Invalid> {
        Ok(Self)
    }
}

fn a_family_whose_module_was_loaded_again_is_found_again() -> Result<(), Error> {
    let _alone = alone_with_macsec();
    let mut connection = Connection::open()?;
    assert_eq!(connection.list(SecureLinks::bare())?, []);
    let before = connection.get(GetFamily::new("macsec"))?.id;
    live::run("modprobe", ["-r", "macsec"]);
    let error = connection.get(GetFamily::by_id(before)).expect_err("it is gone");
    assert!(error.is_not_found());
    live::run("modprobe", ["macsec"]);
    assert_ne!(connection.get(GetFamily::new("macsec"))?.id, before);
    assert_eq!(connection.list(SecureLinks::bare())?, []);
    Ok(())
}
