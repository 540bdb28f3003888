//! The decoder on traffic that an independent tool has captured, and its files in that tool.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::live_tests;
use netlink_core::request::Protocol;
use netlink_core::socket::Config;
use netlink_core::testing::live;
use netlink_core::traffic::Recorder;
use netlink_genetlink::Generic;
use netlink_genetlink::controller::GetFamily;
use netlink_genetlink::ethtool::link_state::GetLinkState;
use netlink_netfilter::conntrack::Flows;
use netlink_netfilter::nfnetlink::Netfilter;
use netlink_route::{Connection, Links, RouteProtocol};

live_tests! {
    what_tcpdump_captures_is_printed_with_names: [Kind("nlmon"), Tool("tcpdump"), Tool("ip")],
    what_was_recorded_is_read_by_tcpdump_and_by_the_decoder: [Tool("tcpdump")],
    what_was_recorded_is_read_by_wireshark_with_its_own_names: [Tool("tshark")],
    hexadecimal_is_decoded_and_what_is_none_refused: [],
    what_families_say_is_printed_with_names: [Family("ethtool"), Works("conntrack -L")],
    what_the_connector_crypto_and_uevent_say_is_printed_with_names: [],
}

type Outcome = Result<(), Box<dyn Error>>;

fn decode(argument: &str, input: &str) -> Result<String, Box<dyn Error>> {
    let mut decoder = Command::new(env!("CARGO_BIN_EXE_decode"))
        .arg(argument)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    decoder.stdin.take().ok_or("no input")?.write_all(input.as_bytes())?;
    let output = decoder.wait_with_output()?;
    if !output.status.success() {
        return Err(String::from_utf8(output.stderr)?.into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// What stands in lines of what was captured.
const WANTED: [&[&str]; 3] = [
    &["> RTM_NEWLINK REQUEST | ACK", "IFLA_IFNAME: \"seen0\"", "IFLA_INFO_KIND: \"dummy\""],
    &["< RTM_NEWLINK", "IFLA_IFNAME: \"seen0\"", "IFLA_MTU: 1234"],
    &["< CTRL_CMD_NEWFAMILY", "CTRL_ATTR_FAMILY_NAME: \"nlctrl\""],
];

fn what_tcpdump_captures_is_printed_with_names() -> Outcome {
    let file = format!("/run/nlmon-{}.pcap", std::process::id());
    live::run("ip", ["link", "add", "nlmon0", "type", "nlmon"]);
    live::run("ip", ["link", "set", "nlmon0", "up"]);
    let mut tcpdump =
        live::command("tcpdump").args(["-i", "nlmon0", "-U", "-w", &file]).stderr(Stdio::null()).spawn()?;
    let deadline = Instant::now() + Duration::from_secs(60);
    let mut text = String::new();
    // Capturing begins at some time after the start.
    while !WANTED.iter().all(|parts| has_line(&text, parts)) && Instant::now() < deadline {
        live::run("ip", ["link", "add", "seen0", "mtu", "1234", "type", "dummy"]);
        live::run("ip", ["link", "delete", "seen0"]);
        netlink_genetlink::Connection::open()?.get(GetFamily::new("nlctrl"))?;
        thread::sleep(Duration::from_millis(200));
        text = fs::metadata(&file).map_or(Ok(String::new()), |_| decode(&file, "")).unwrap_or_default();
    }
    tcpdump.kill()?;
    tcpdump.wait()?;
    for parts in WANTED {
        assert!(has_line(&text, parts), "{parts:?} is not in\n{text}");
    }
    Ok(())
}

fn has_line(text: &str, parts: &[&str]) -> bool {
    text.lines().any(|line| parts.iter().all(|part| line.contains(part)))
}

fn what_was_recorded_is_read_by_tcpdump_and_by_the_decoder() -> Outcome {
    let file = record_links("tcpdump")?;
    let text = decode(&file, "")?;
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].starts_with("> RTM_GETLINK REQUEST"), "{text}");
    assert!(
        lines[1].starts_with("< RTM_NEWLINK MULTI") && lines[1].contains("IFLA_IFNAME: \"lo\""),
        "{text}"
    );
    assert!(lines.last().is_some_and(|line| line.starts_with("< NLMSG_DONE MULTI")), "{text}");
    // It knows no netlink, but the packets and their lengths.
    let shown = live::run("tcpdump", ["-r", &file, "-x"]);
    let packets = shown.lines().filter(|line| !line.starts_with('\t')).count();
    assert!((3..=lines.len()).contains(&packets), "{shown}");
    Ok(())
}

fn what_was_recorded_is_read_by_wireshark_with_its_own_names() -> Outcome {
    let file = record_links("wireshark")?;
    let fields = ["netlink-route.nltype", "netlink-route.ifla_ifname", "netlink-route.ifla_mtu"];
    let columns = fields.into_iter().flat_map(|field| ["-e", field]);
    let shown = live::run("tshark", ["-r", &file, "-T", "fields"].into_iter().chain(columns));
    let mut lines = shown.lines();
    // `RTM_GETLINK` without names, then `RTM_NEWLINK` of the loopback alone.
    assert_eq!(lines.next().map(str::trim), Some("18"), "{shown}");
    assert_eq!(lines.next(), Some("16\tlo\t65536"), "{shown}");
    Ok(())
}

/// Lists the links of an empty namespace, and records it in a file of this name.
fn record_links(name: &str) -> Result<String, Box<dyn Error>> {
    let file = format!("/run/{name}-{}.pcap", std::process::id());
    let recorder = Recorder::new(BufWriter::new(File::create(&file)?))?;
    let config = Config::new(RouteProtocol::NUMBER).observe(recorder.observer());
    Connection::with(config)?.list(Links::new())?;
    drop(recorder.finish()?);
    Ok(file)
}

fn what_families_say_is_printed_with_names() -> Outcome {
    let file = format!("/run/families-{}.pcap", std::process::id());
    let recorder = Recorder::new(BufWriter::new(File::create(&file)?))?;
    let config = |number| Config::new(number).observe(recorder.observer());
    netlink_genetlink::Connection::with(config(Generic::NUMBER))?.get(GetLinkState::new("lo"))?;
    live::run("conntrack", "-I -p udp -s 192.0.2.1 -d 192.0.2.2 --sport 7 --dport 9 -t 100".split(' '));
    netlink_netfilter::Connection::with(config(Netfilter::NUMBER))?.list(Flows::new())?;
    drop(recorder.finish()?);
    let text = decode(&file, "")?;
    for parts in [
        ["> CTRL_CMD_GETFAMILY", "CTRL_ATTR_FAMILY_NAME: \"ethtool\""],
        ["< ETHTOOL_MSG_LINKSTATE_GET_REPLY", "ETHTOOL_A_LINKSTATE_LINK: "],
        ["< IPCTNL_MSG_CT_NEW", "CTA_PROTO_DST_PORT: 9"],
    ] {
        assert!(has_line(&text, &parts), "{parts:?} is not in\n{text}");
    }
    Ok(())
}

/// A child was born (Linux 6.18), a thermometer read (6.12), an algorithm listed (6.12), a link added (6.18, and by udev).
const SAID: [(&str, &str, &[&str]); 5] = [
    (
        "connector",
        "4c00000003000000cc280000000000000100000001000000cc280000000000002800000001000000010000007a8f5c5ad10d0000\
         b8260000b5260000b9260000b92600000000000000000000",
        &["id: cb_id { idx: 1, val: 1 }", "what: PROC_EVENT_FORK", "fork_proc_event", "child_pid: 9913"],
    ),
    (
        "connector",
        "85000000030000000500000000000000030000000100000005000000000000001000010005000400280100000000002901000000\
         030000000100000005000000060000001900010005000d0028010000000000290000090058014bf67fff0010c003000000010000\
         0005000000000000001000010005000400280100000000002900000000",
        &["type: W1_SLAVE_CMD", "cmd: W1_CMD_WRITE", "cmd: W1_CMD_READ", "0x58014bf67fff0010c0"],
    ),
    (
        "crypto",
        "300100001300020001000000a20000006a6974746572656e74726f70795f726e6700000000000000000000000000000000000000\
         000000000000000000000000000000000000000000000000000000006a6974746572656e74726f70795f726e6700000000000000\
         000000000000000000000000000000000000000000000000000000000000000000000000000000006b65726e656c000000000000\
         00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
         0000000000000000010000000c040000080001006400000048000700726e67000000000000000000000000000000000000000000\
         0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
        &["CRYPTO_MSG_GETALG", "cru_driver_name: \"jitterentropy_rng\"", "CRYPTOCFGA_REPORT_RNG"],
    ),
    (
        "uevent",
        "616464402f646576696365732f7669727475616c2f6e65742f7365656e3000414354494f4e3d61646400444556504154483d2f64\
         6576696365732f7669727475616c2f6e65742f7365656e300053554253595354454d3d6e6574005345514e554d3d3700",
        &["< add /devices/virtual/net/seen0 from Kernel: ", "\"SUBSYSTEM\": \"net\""],
    ),
    (
        "uevent",
        "6c69627564657600feedcafe28000000280000006e00000038e3a30f000000000000000000000000554445565f44415441424153\
         455f56455253494f4e3d3100414354494f4e3d61646400444556504154483d2f6d6f64756c652f6c6f6f70005355425359535445\
         4d3d6d6f64756c65005345514e554d3d37373500555345435f494e495449414c495a45443d343130383332353200",
        &["< add /module/loop from Udev: ", "\"SUBSYSTEM\": \"module\""],
    ),
];

fn what_the_connector_crypto_and_uevent_say_is_printed_with_names() -> Outcome {
    for (protocol, said, parts) in SAID {
        let text = decode(protocol, said)?;
        assert!(has_line(&text, parts), "{parts:?} is not in\n{text}");
    }
    Ok(())
}

fn hexadecimal_is_decoded_and_what_is_none_refused() -> Outcome {
    let done = "14000000 0300 0200 01000000 02000000 00000000\n";
    assert_eq!(decode("route", done)?, "< NLMSG_DONE MULTI sequence 1 port 2: success\n");
    // The line that the program's documentation shows.
    let shown =
        include_str!("../src/decode.rs").lines().find_map(|line| line.trim().strip_prefix("//!     echo "));
    let (line, protocol) = shown.and_then(|shown| shown.split_once(" | decode ")).ok_or("it shows one")?;
    assert!(decode(protocol, line)?.starts_with("< RTM_GETLINK"), "{}", decode(protocol, line)?);
    let refused = decode("route", "14000000xx").expect_err("it is not hexadecimal").to_string();
    assert!(refused.contains("not hexadecimal"), "{refused}");
    let absent = decode("/run/absent.pcap", "").expect_err("there is no such file").to_string();
    assert!(absent.contains("No such file"), "{absent}");
    Ok(())
}
