//! Events of the running kernel, made with `ip`; witnesses are `/sys` and `udevadm`.
//!
//! A namespace that the first user namespace owns hears of devices everywhere, so tests look for their own.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{ChildStdout, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::protocol;
use netlink_core::socket::{Address, Socket};
use netlink_core::testing::live;
use netlink_core::uapi::netlink::{NETLINK_KOBJECT_UEVENT, NLMSG_MIN_TYPE};
use netlink_core::{Connection, Raw, live_tests};
use netlink_uevent::{
    Action, Device, Error, Event, Filter, Loss, Monitor, News, Origin, OwnedEvent, Source, Trigger, udev,
};

live_tests! {
    a_link_is_added_and_removed: [Tool("ip"), Kind("bridge")],
    a_renamed_link_is_moved: [Tool("ip"), Kind("bridge")],
    both_ends_of_a_pair_are_added: [Tool("ip"), Kind("veth")],
    events_of_another_namespace_are_not_heard: [Tool("ip"), Kind("bridge")],
    a_monitor_hears_the_namespace_it_was_opened_in: [Tool("ip"), Kind("bridge")],
    variables_are_those_of_sysfs: [Root, Tool("ip"), Kind("bridge")],
    an_event_made_through_sysfs_tells_who_made_it: [Root, Tool("ip"), Kind("bridge"), Kernel(4, 13)],
    values_come_through_the_kernel_byte_by_byte: [Kernel(4, 18)],
    a_deadline_ends_the_waiting: [],
    an_overrun_is_told_and_events_go_on: [Kernel(4, 18)],
    a_closer_wakes_who_waits: [],
    what_a_process_sends_to_the_group_of_the_kernel_is_not_believed: [],
    events_of_udev_are_those_of_root: [],
    only_the_kernels_events_that_are_wished_for_come: [Tool("ip"), Kind("bridge")],
    only_events_of_udev_that_are_wished_for_come: [],
    an_event_is_forwarded_with_more_variables: [Tool("ip"), Kind("bridge")],
    a_device_is_what_its_event_says: [Root, Tool("ip"), Kind("bridge")],
    devices_are_those_of_sysfs: [Root, Tool("ip"), Kind("bridge")],
    a_device_has_an_event_made: [Root, Tool("ip"), Kind("bridge"), Kernel(4, 13)],
    an_impossible_event_is_not_made: [Root, Kernel(4, 13)],
    events_come_asynchronously: [Tool("ip"), Kind("bridge")],
    udevadm_hears_what_is_heard_here: [Tool("udevadm"), Tool("ip"), Kind("bridge")],
    udevadm_reads_the_format_of_udev: [Tool("udevadm")],
}

const PATIENCE: Duration = Duration::from_secs(5);

fn monitor(source: impl Into<Source>) -> Monitor {
    Monitor::open(source).expect("anybody may listen")
}

/// What is told next, in time.
fn next(monitor: &mut Monitor) -> Result<News<Event<'_>>, Error> {
    let told = monitor.next_before(Instant::now() + PATIENCE)?;
    Ok(told.expect("an event in time"))
}

/// The next event of a device of this name.
#[track_caller]
fn next_of(monitor: &mut Monitor, name: &str) -> OwnedEvent {
    loop {
        match next(monitor).expect("it can be read") {
            News::Event(event) if event.device_path.ends_with(name) => return event.to_owned(),
            News::Event(_) => {}
            lost => panic!("{lost:?}"),
        }
    }
}

fn ip(line: &str) {
    live::run("ip", line.split(' '));
}

fn a_link_is_added_and_removed() {
    let mut monitor = monitor(Origin::Kernel);
    ip("link add first0 type bridge");
    let added = next_of(&mut monitor, "first0");
    assert_eq!((added.action, added.origin), (Action::Add, Origin::Kernel));
    assert_eq!(added.device_path, Path::new("/devices/virtual/net/first0"));
    assert_eq!(added.subsystem.as_deref(), Some(OsStr::new("net")));
    assert!(added.variables.contains(&("INTERFACE".into(), "first0".into())));
    ip("link delete first0");
    let removed = std::iter::repeat_with(|| next_of(&mut monitor, "first0"))
        .find(|event| event.action == Action::Remove)
        .expect("it goes on until then");
    assert!(removed.sequence > added.sequence);
}

fn a_renamed_link_is_moved() {
    let mut monitor = monitor(Origin::Kernel);
    ip("link add before0 type bridge");
    ip("link set before0 name after0");
    let moved = next_of(&mut monitor, "after0");
    assert_eq!(moved.action, Action::Move);
    assert_eq!(moved.variable("DEVPATH_OLD"), Some(OsStr::new("/devices/virtual/net/before0")));
}

fn both_ends_of_a_pair_are_added() {
    let mut monitor = monitor(Origin::Kernel);
    ip("link add left0 type veth peer name right0");
    let (mut seen, ends) = (Vec::new(), ["left0", "right0"]);
    while seen.len() < ends.len() {
        let News::Event(event) = next(&mut monitor).expect("it can be read") else { continue };
        seen.extend(
            ends.into_iter().filter(|end| event.device_path.ends_with(end) && event.action == Action::Add),
        );
    }
    seen.sort_unstable();
    assert_eq!(seen, ends);
}

fn events_of_another_namespace_are_not_heard() {
    let mut monitor = monitor(Origin::Kernel);
    live::new_namespace().run_in(|| ip("link add else0 type bridge")).expect("it can be entered");
    ip("link add here0 type bridge");
    loop {
        let News::Event(event) = next(&mut monitor).expect("it can be read") else { continue };
        assert!(!event.device_path.ends_with("else0"));
        if event.device_path.ends_with("here0") {
            return;
        }
    }
}

fn a_monitor_hears_the_namespace_it_was_opened_in() {
    let namespace = live::new_namespace();
    let config = Monitor::config().namespace(namespace.clone());
    let mut monitor = Monitor::with(config, Origin::Kernel).expect("it can be entered");
    namespace.run_in(|| ip("link add there0 type bridge")).expect("it can be entered");
    assert_eq!(next_of(&mut monitor, "there0").action, Action::Add);
}

/// `/sys` shows the links of the namespace in which it was mounted, so it is mounted anew.
fn in_own_sysfs(line: &str) -> String {
    live::run("unshare", ["--mount", "sh", "-c", &format!("mount -t sysfs own /sys && {line}")])
}

fn variables_are_those_of_sysfs() {
    let mut monitor = monitor(Origin::Kernel);
    ip("link add sysfs0 type bridge");
    let event = next_of(&mut monitor, "sysfs0");
    let shown = in_own_sysfs("cat /sys/class/net/sysfs0/uevent");
    assert!(!shown.is_empty());
    for line in shown.lines() {
        let (name, value) = line.split_once('=').expect("a variable");
        assert_eq!(event.variable(name), Some(OsStr::new(value)));
    }
}

fn an_event_made_through_sysfs_tells_who_made_it() {
    let id = "2a50b2a6-19f8-4a6a-9b2a-6f3b4d0c8f11";
    let mut monitor = monitor(Origin::Kernel);
    ip("link add made0 type bridge");
    assert_eq!(next_of(&mut monitor, "made0").variable("SYNTH_UUID"), None);
    in_own_sysfs(&format!("echo change {id} ORDER=66 > /sys/class/net/made0/uevent"));
    let made = std::iter::repeat_with(|| next_of(&mut monitor, "made0"))
        .find(|event| event.action == Action::Change)
        .expect("it goes on until then");
    assert_eq!(made.variable("SYNTH_UUID"), Some(OsStr::new(id)));
    assert_eq!(made.variable("SYNTH_ARG_ORDER"), Some(OsStr::new("66")));
}

protocol! {
    /// The kernel as the one who passes events on: what root over a namespace sends it goes to the namespace's listeners,
    /// with a sequence number appended (`uevent_net_broadcast`, lib/kobject_uevent.c).
    struct Uevent = NETLINK_KOBJECT_UEVENT, "uevent netlink";
}

fn pass_on(connection: &mut Connection<Uevent>, event: &[u8]) {
    let request = Raw::acknowledged(NLMSG_MIN_TYPE as u16).payload(event);
    connection.run(request).expect("root may");
}

fn values_come_through_the_kernel_byte_by_byte() -> Result<(), Error> {
    let mut monitor = monitor(Origin::Kernel);
    pass_on(&mut Connection::open()?, b"add@/devices/odd\0ODD=a=b=\xff\xfe\0EMPTY=\0");
    let event = next_of(&mut monitor, "odd");
    assert_eq!(event.variable("ODD"), Some(OsStr::from_bytes(b"a=b=\xff\xfe")));
    assert_eq!(event.variable("EMPTY"), Some(OsStr::new("")));
    assert!(event.sequence.is_some());
    Ok(())
}

fn a_deadline_ends_the_waiting() {
    let mut monitor = monitor(Origin::Udev);
    assert_eq!(monitor.next_before(Instant::now() + Duration::from_millis(10)), Ok(None));
}

fn an_overrun_is_told_and_events_go_on() -> Result<(), Error> {
    let mut monitor = Monitor::with(Monitor::config().receive_buffer(4096), Origin::Kernel)?;
    let mut connection = Connection::open()?;
    (0..100).for_each(|_| pass_on(&mut connection, b"add@/devices/many\0"));
    let (mut events, mut overruns) = (0, 0);
    while let Some(news) = monitor.next_before(Instant::now())? {
        match news {
            News::Event(event) if event.device_path.ends_with("many") => {
                assert_eq!(overruns, 0, "what was queued came before what was lost");
                events += 1;
            }
            News::Event(_) => {}
            News::Lost(loss) => {
                assert_eq!(loss, Loss::Overrun);
                overruns += 1;
            }
        }
    }
    assert!((1..100).contains(&events) && overruns == 1, "{events} events, {overruns} overruns");
    pass_on(&mut connection, b"add@/devices/last\0");
    assert_eq!(next_of(&mut monitor, "last").action, Action::Add);
    Ok(())
}

fn a_closer_wakes_who_waits() -> Result<(), Error> {
    let mut monitor = monitor(Origin::Udev);
    let closer = monitor.closer()?;
    let waiting = thread::spawn(move || monitor.next().map(drop));
    thread::sleep(Duration::from_millis(20));
    closer.close();
    let error = waiting.join().expect("no panic").expect_err("it was closed");
    assert_eq!(error.to_string(), "listen: the connection was closed");
    Ok(())
}

/// Sends a datagram to a group, as root of the namespace may.
fn send(datagram: &[u8], group: u32) {
    let socket = Socket::open(NETLINK_KOBJECT_UEVENT as i32).expect("every kernel has it");
    let to = Address { port: 0, groups: 1 << (group - 1) };
    socket.send(datagram, to).expect("root may");
}

fn what_a_process_sends_to_the_group_of_the_kernel_is_not_believed() -> Result<(), Error> {
    let mut monitor = monitor(Origin::Kernel);
    let _ = Socket::open(NETLINK_KOBJECT_UEVENT as i32)
        .map(|socket| socket.send(b"add@/devices/forged\0", Address { port: 0, groups: 1 }));
    pass_on(&mut Connection::open()?, b"add@/devices/true\0");
    loop {
        let News::Event(event) = next(&mut monitor)? else { continue };
        assert!(!event.device_path.ends_with("forged"));
        if event.device_path.ends_with("true") {
            return Ok(());
        }
    }
}

fn of_udev(path: &str) -> Vec<u8> {
    let variables = [("ACTION", "add"), ("DEVPATH", path), ("SUBSYSTEM", "net"), ("SEQNUM", "7")];
    udev::message(variables.map(|(name, value)| (name, OsStr::new(value)))).expect("no zero byte")
}

fn events_of_udev_are_those_of_root() {
    let mut monitor = monitor(Origin::Udev);
    send(&of_udev("/devices/from-udev"), 2);
    let event = next_of(&mut monitor, "from-udev");
    assert_eq!((event.origin, event.action, event.sequence), (Origin::Udev, Action::Add, Some(7)));
    send(b"libudev\0\0", 2);
    let error = next(&mut monitor).expect_err("it is none");
    assert_eq!(
        error.to_string(),
        "monitor devices: reply: monitor_netlink_header: 9 bytes where 40 are expected"
    );
    send(&of_udev("/devices/after-it"), 2);
    assert_eq!(next_of(&mut monitor, "after-it").sequence, Some(7));
}

fn only_the_kernels_events_that_are_wished_for_come() {
    let wished = Filter::new().action(Action::Remove).below("/devices/virtual/net").subsystem("net");
    let mut monitor = monitor(Source::from(Origin::Kernel).matching(wished));
    ip("link add wished0 type bridge");
    ip("link delete wished0");
    let News::Event(event) = next(&mut monitor).expect("it can be read") else { panic!("a loss") };
    let path = Path::new("/devices/virtual/net/wished0");
    assert_eq!((&event.action, event.device_path), (&Action::Remove, path));
}

fn only_events_of_udev_that_are_wished_for_come() {
    let sender = udev::Sender::open().expect("anybody may open it");
    let tell = |path: &'static str, subsystem: &'static str, kind: &'static str, tags: &'static str| {
        let variables = [
            ("ACTION", "add"),
            ("DEVPATH", path),
            ("SUBSYSTEM", subsystem),
            ("DEVTYPE", kind),
            ("TAGS", tags),
        ];
        sender.send(variables.map(|(name, value)| (name, OsStr::new(value)))).expect("the test is root here");
    };
    let tell_all = || {
        tell("/devices/u1", "block", "disk", ":systemd:");
        tell("/devices/u2", "block", "partition", ":systemd:");
        tell("/devices/u3", "net", "wlan", ":seat:systemd:");
        tell("/devices/u4", "net", "bridge", ":seat:");
        tell("/devices/end", "end", "end", ":end:");
    };
    let heard = |filter: Filter| {
        let mut monitor = monitor(Source::from(Origin::Udev).matching(filter));
        tell_all();
        let paths = std::iter::from_fn(|| match next(&mut monitor) {
            Ok(News::Event(event)) => Some(event.device_path.to_string_lossy().into_owned()),
            other => panic!("{other:?}"),
        });
        paths.take_while(|path| path != "/devices/end").collect::<Vec<_>>()
    };
    assert_eq!(heard(Filter::new().subsystem("net").subsystem("end")), ["/devices/u3", "/devices/u4"]);
    assert_eq!(heard(Filter::new().device_type("block", "partition").subsystem("end")), ["/devices/u2"]);
    assert_eq!(heard(Filter::new().tag("seat").tag("end")), ["/devices/u3", "/devices/u4"]);
}

fn an_event_is_forwarded_with_more_variables() {
    let (mut kernels, mut udevs) = (monitor(Origin::Kernel), monitor(Origin::Udev));
    let sender = udev::Sender::open().expect("anybody may open it");
    ip("link add forward0 type bridge");
    loop {
        let News::Event(event) = next(&mut kernels).expect("it can be read") else { continue };
        if event.device_path.ends_with("forward0") {
            sender.forward(&event, [("TAGS", ":seat:"), ("ID_ODD", "a=b")]).expect("the test is root here");
            break;
        }
    }
    let event = next_of(&mut udevs, "forward0");
    assert_eq!((event.origin, event.action.clone()), (Origin::Udev, Action::Add));
    assert_eq!(event.variable("INTERFACE"), Some(OsStr::new("forward0")));
    assert_eq!(event.variable("ID_ODD"), Some(OsStr::new("a=b")));
}

/// Makes `/sys` show the links of the test's namespace: to the test, and to nobody else.
fn mount_own_sysfs() {
    live::run("mount", ["-t", "sysfs", "own", "/sys"]);
}

fn a_device_is_what_its_event_says() {
    mount_own_sysfs();
    let mut monitor = monitor(Origin::Kernel);
    ip("link add device0 type bridge");
    let event = next_of(&mut monitor, "device0");
    let device = Device::at("/sys/class/net/device0").expect("it is there");
    assert_eq!(device.device_path(), event.device_path);
    assert_eq!(device.subsystem, event.subsystem);
    assert!(!device.variables.is_empty());
    for (name, value) in &device.variables {
        assert_eq!(event.variable(&name.to_string_lossy()), Some(value.as_os_str()));
    }
    let index = device.attribute("ifindex").expect("a link has one");
    assert_eq!(device.variable("IFINDEX").map(OsStr::as_bytes), Some(index.trim_ascii()));
    assert!(Device::at("/sys/class/net/nowhere0").is_err());
}

fn devices_are_those_of_sysfs() {
    mount_own_sysfs();
    ip("link add listed0 type bridge");
    let names = |devices: &[Device]| -> Vec<_> {
        devices.iter().filter_map(|device| device.sys_path.file_name()).map(OsStr::to_owned).collect()
    };
    let links = Device::of_subsystem("net").expect("it can be listed");
    let shown = fs::read_dir("/sys/class/net").expect("it can be listed").flatten();
    let mut shown: Vec<_> =
        shown.filter(|entry| entry.path().join("uevent").exists()).map(|entry| entry.file_name()).collect();
    shown.sort_unstable();
    let mut listed = names(&links);
    listed.sort_unstable();
    assert_eq!(listed, shown);
    assert!(listed.contains(&"listed0".into()));
    let all = Device::all().expect("they can be listed");
    assert!(links.iter().all(|link| all.contains(link)));
    assert!(all.iter().any(|device| device.subsystem.as_deref() == Some(OsStr::new("mem"))));
    assert!(Device::of_subsystem("nothing").is_ok_and(|devices| devices.is_empty()));
}

fn a_device_has_an_event_made() {
    let id = "6f1c1ae5-3d5e-4a61-9d4f-6a3c0f6a1b2c";
    mount_own_sysfs();
    ip("link add trigger0 type bridge");
    let mut monitor = monitor(Origin::Kernel);
    let device = Device::at("/sys/class/net/trigger0").expect("it is there");
    device.trigger(&Trigger::with_id(&Action::Change, id).argument("ORDER", "66")).expect("root may");
    let made = next_with(&mut monitor, "trigger0", |event| {
        let arguments: Vec<_> = event.synthetic_arguments().collect();
        assert_eq!(arguments, [(OsStr::new("ORDER"), OsStr::new("66"))]);
        event.synthetic_id().map(OsStr::to_owned)
    });
    assert_eq!(made.as_deref(), Some(OsStr::new(id)));
    device.trigger(&Trigger::new(&Action::Change)).expect("root may");
    let made = next_with(&mut monitor, "trigger0", |event| event.synthetic_id().map(OsStr::to_owned));
    assert_eq!(made.as_deref(), Some(OsStr::new("0")));
}

/// What `pick` makes of the next change of this device.
fn next_with<T>(monitor: &mut Monitor, name: &str, pick: impl Fn(&Event<'_>) -> T) -> T {
    loop {
        let News::Event(event) = next(monitor).expect("it can be read") else { continue };
        if event.device_path.ends_with(name) && event.action == Action::Change {
            return pick(&event);
        }
    }
}

fn an_impossible_event_is_not_made() {
    mount_own_sysfs();
    let device = Device::at("/sys/class/net/lo").expect("it is there");
    for trigger in [
        Trigger::with_id(&Action::Change, "no-uuid"),
        Trigger::new(&Action::Other(OsStr::new("explode").into())),
        Trigger::new(&Action::Change).argument("A", "1"),
    ] {
        let error = device.trigger(&trigger).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{trigger:?}");
    }
}

#[cfg(feature = "tokio")]
fn events_come_asynchronously() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let links = Source::from(Origin::Kernel).matching(Filter::new().action(Action::Add).subsystem("net"));
        let mut monitor = netlink_uevent::tokio::Monitor::open(links).await.expect("anybody may listen");
        let nothing = tokio::time::timeout(Duration::from_millis(20), monitor.next()).await;
        assert!(!matches!(nothing, Ok(Err(_))), "{nothing:?}");
        ip("link add later0 type bridge");
        loop {
            let news = tokio::time::timeout(PATIENCE, monitor.next()).await.expect("an event in time");
            let News::Event(event) = news.expect("it goes on") else { continue };
            if event.device_path.ends_with("later0") {
                return;
            }
        }
    });
}

#[cfg(not(feature = "tokio"))]
fn events_come_asynchronously() {}

/// The variables of the first event that `udevadm monitor` hears with this one. `make` makes such events; it is called
/// until one is heard, since nobody can know when `udevadm` has begun to listen.
fn heard_by_udevadm(origin: &str, variable: &'static str, mut make: impl FnMut()) -> Vec<String> {
    fs::create_dir_all("/run/udev").expect("the test has its own /run");
    fs::write("/run/udev/control", "").expect("it looks whether udev is there");
    let mut udevadm = live::command("udevadm")
        .args(["monitor", origin, "--property"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let output = udevadm.stdout.take().expect("piped");
    let listening = thread::spawn(move || first_with(variable, output));
    let deadline = Instant::now() + 12 * PATIENCE;
    while !listening.is_finished() && Instant::now() < deadline {
        make();
        thread::sleep(Duration::from_millis(100));
    }
    let _ = udevadm.kill();
    let _ = udevadm.wait();
    listening.join().expect("no panic")
}

/// Events are told from one another by empty lines.
fn first_with(variable: &str, output: ChildStdout) -> Vec<String> {
    let mut event = Vec::new();
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        match line.as_str() {
            "" if event.iter().any(|known| known == variable) => break,
            "" => event.clear(),
            _ => event.push(line),
        }
    }
    event
}

fn udevadm_hears_what_is_heard_here() {
    let mut monitor = monitor(Origin::Kernel);
    let mut events = Vec::new();
    let heard = heard_by_udevadm("--kernel", "INTERFACE=both0", || {
        ip("link add both0 type bridge");
        ip("link delete both0");
        events.extend([next_of(&mut monitor, "both0"), next_of(&mut monitor, "both0")]);
    });
    for event in events {
        let mut lines = event
            .variables
            .iter()
            .map(|(name, value)| format!("{}={}", name.to_string_lossy(), value.to_string_lossy()));
        let sequence = format!("SEQNUM={}", event.sequence.expect("the kernel counts"));
        if heard.contains(&sequence) {
            assert!(lines.all(|line| heard.contains(&line)), "{event:?}: {heard:?}");
            return;
        }
    }
    panic!("not heard here: {heard:?}");
}

fn udevadm_reads_the_format_of_udev() {
    let path = "DEVPATH=/devices/virtual/net/lo";
    let heard = heard_by_udevadm("--udev", path, || send(&of_udev("/devices/virtual/net/lo"), 2));
    for line in ["ACTION=add", "SUBSYSTEM=net", "SEQNUM=7"] {
        assert!(heard.iter().any(|heard| heard == line), "{line} in {heard:?}");
    }
}
