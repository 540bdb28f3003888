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
use netlink_genetlink::controller::GetFamily;
use netlink_route::{Connection, Links, RouteProtocol};

live_tests! {
    what_tcpdump_captures_is_printed_with_names: [Kind("nlmon"), Tool("tcpdump"), Tool("ip")],
    what_was_recorded_is_read_by_tcpdump_and_by_the_decoder: [Tool("tcpdump")],
    hexadecimal_is_decoded_and_what_is_none_refused: [],
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
    let file = format!("/run/recorded-{}.pcap", std::process::id());
    let recorder = Recorder::new(BufWriter::new(File::create(&file)?))?;
    let config = Config::new(RouteProtocol::NUMBER).observe(recorder.observer());
    Connection::with(config)?.list(Links::new())?;
    drop(recorder.finish()?);
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

fn hexadecimal_is_decoded_and_what_is_none_refused() -> Outcome {
    let done = "14000000 0300 0200 01000000 02000000 00000000\n";
    assert_eq!(decode("route", done)?, "< NLMSG_DONE MULTI sequence 1 port 2: success\n");
    let refused = decode("route", "14000000xx").expect_err("it is not hexadecimal").to_string();
    assert!(refused.contains("not hexadecimal"), "{refused}");
    let absent = decode("/run/absent.pcap", "").expect_err("there is no such file").to_string();
    assert!(absent.contains("No such file"), "{absent}");
    Ok(())
}
