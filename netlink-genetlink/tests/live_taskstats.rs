//! Statistics of tasks against the running kernel, with `/proc` as witness.

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio, id};
use std::thread;
use std::time::{Duration, Instant};

use netlink_core::namespace::Namespace;
use netlink_core::socket::Config;
use netlink_core::testing::live;
use netlink_core::uapi::netlink::NETLINK_GENERIC;
use netlink_core::{Error, live_tests};
use netlink_genetlink::taskstats::{
    Cpus, Exit, ExitMonitor, GetCgroupStatistics, GetStatistics, Statistics, Task,
};
use netlink_genetlink::{Connection, News};

/// Whether the family is in the first network namespace, that of process 1: older kernels have it nowhere else.
const FIRST: &str = "nsenter --net=/proc/1/ns/net genl ctrl get name TASKSTATS";

live_tests! {
    a_thread_is_as_proc_tells_it: [Root, Works(FIRST)],
    threads_of_a_process_are_counted_together: [Root, Works(FIRST)],
    a_task_that_is_not_there_is_not_found: [Root, Works(FIRST)],
    members_are_those_of_the_version: [Root, Works(FIRST)],
    tasks_that_end_are_told: [Root, Works(FIRST)],
    a_process_of_several_threads_is_told_with_its_last: [Root, Works(FIRST)],
    whoever_stopped_listening_is_told_no_more: [Root, Works(FIRST)],
    cpus_that_there_cannot_be_are_refused: [Root, Works(FIRST)],
    a_flood_of_exits_is_told_or_said_to_be_lost: [Root, Works(FIRST)],
    exits_are_told_to_asynchronous_listeners: [Root, Works(FIRST)],
    tasks_of_a_cgroup_are_counted: [Root, Works(FIRST), Works("grep -qw cgroup /proc/filesystems")],
    cgroups_of_version_2_are_refused: [Root, Works(FIRST), Works("grep -qw cgroup2 /proc/filesystems")],
    a_thread_is_the_same_in_any_namespace: [Root, Family("TASKSTATS")],
}

/// The kernel only tells the first network namespace of exits, and older ones of anything.
fn first_namespace() -> Config {
    let namespace = Namespace::of_process(1).expect("root may open it");
    Config::new(NETLINK_GENERIC as i32).namespace(namespace)
}

fn connection() -> Result<Connection, Error> {
    Connection::with(first_namespace())
}

/// Does something that counts.
fn work() {
    let mut zeros = vec![0; 1 << 20];
    File::open("/dev/zero").expect("it is there").read_exact(&mut zeros).expect("zeros");
    let until = Instant::now() + Duration::from_millis(50);
    while Instant::now() < until {
        let byte = &mut std::hint::black_box(&mut zeros)[0];
        *byte = byte.wrapping_add(1);
    }
    thread::sleep(Duration::from_millis(5));
}

/// The number behind this word in a file of the calling thread.
fn proc_says(file: &str, word: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/thread-self/{file}")).expect("it is there");
    let line = text.lines().find_map(|line| line.strip_prefix(word)).expect("such a line");
    line.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number")
}

fn own_thread() -> u32 {
    proc_says("status", "Pid:") as u32
}

/// The kernel counts whoever runs when its clock ticks, which on a busy machine is seldom the test.
fn cpu_time(connection: &mut Connection) -> Result<Duration, Error> {
    let Statistics { user_time, system_time, .. } =
        connection.get(GetStatistics::of_thread(own_thread()))?.statistics;
    Ok(user_time + system_time)
}

fn a_thread_is_as_proc_tells_it() -> Result<(), Error> {
    let mut connection = connection()?;
    let deadline = Instant::now() + Duration::from_secs(60);
    work();
    while cpu_time(&mut connection)? < Duration::from_millis(10) {
        assert!(Instant::now() < deadline, "none of its work is counted");
        work();
    }
    let before = proc_says("io", "rchar:");
    let Task { id: thread, statistics, .. } = connection.get(GetStatistics::of_thread(own_thread()))?;
    let switches = proc_says("status", "voluntary_ctxt_switches:");
    assert_eq!((thread, statistics.thread), (own_thread(), own_thread()));
    let name = fs::read_to_string("/proc/thread-self/comm").expect("a name");
    assert_eq!(statistics.command(), name.trim_end());
    assert!((before..before + (64 << 10)).contains(&statistics.read_characters), "{statistics:?}");
    assert!((1..=switches).contains(&statistics.voluntary_switches), "{switches} {statistics:?}");
    assert!(statistics.elapsed >= Duration::from_millis(50) && statistics.minor_faults > 0);
    assert!(u64::from(statistics.began_seconds) > 1_600_000_000);
    assert_eq!((statistics.user, statistics.group), (0, 0));
    let nice = fs::read_to_string("/proc/thread-self/stat").expect("it is there");
    let behind = nice.rsplit(") ").next().and_then(|rest| rest.split(' ').nth(16)?.parse().ok());
    assert_eq!(Some(statistics.nice), behind);
    Ok(())
}

fn a_thread_is_the_same_in_any_namespace() -> Result<(), Error> {
    let task = Connection::open()?.get(GetStatistics::of_thread(own_thread()))?;
    assert_eq!((task.id, task.statistics.thread), (own_thread(), own_thread()));
    Ok(())
}

fn threads_of_a_process_are_counted_together() -> Result<(), Error> {
    thread::spawn(work).join().expect("it works");
    let mut connection = connection()?;
    let process = connection.get(GetStatistics::of_process(id()))?;
    let thread = connection.get(GetStatistics::of_thread(own_thread()))?;
    assert_eq!((process.id, process.statistics.thread), (id(), 0));
    assert!(process.statistics.voluntary_switches > thread.statistics.voluntary_switches);
    Ok(())
}

fn a_task_that_is_not_there_is_not_found() -> Result<(), Error> {
    let error = connection()?.get(GetStatistics::of_thread(0x7fff_ffff)).expect_err("nobody");
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "get task statistics: ESRCH (No such process)");
    Ok(())
}

fn members_are_those_of_the_version() -> Result<(), Error> {
    let Statistics {
        version,
        thrashing_delays,
        began,
        began_seconds,
        compaction_delays,
        process,
        copy_delays,
        interrupt_delays,
        longest_cpu_delay,
        longest_cpu_delay_at,
        ..
    } = connection()?.get(GetStatistics::of_thread(own_thread()))?.statistics;
    let since = [
        (thrashing_delays.is_some(), 9),
        (began.is_some(), 10),
        (compaction_delays.is_some(), 11),
        (process.is_some(), 12),
        (copy_delays.is_some(), 13),
        (interrupt_delays.is_some(), 14),
        (longest_cpu_delay.is_some(), 16),
        (longest_cpu_delay_at.is_some(), 17),
    ];
    for (is_there, since) in since {
        assert_eq!(is_there, version >= since, "version {version}, member of version {since}");
    }
    assert!(began.is_none_or(|began| began == u64::from(began_seconds)));
    assert!(process.is_none_or(|process| process == id()));
    Ok(())
}

/// Listens to all CPUs.
fn monitor() -> Result<ExitMonitor, Error> {
    ExitMonitor::with(first_namespace().receive_buffer(4 << 20), Cpus::all()?)
}

/// The end of the process with this id.
fn exit_of(monitor: &mut ExitMonitor, process: u32) -> Result<Option<Exit>, Error> {
    let deadline = Instant::now() + Duration::from_secs(5);
    while let Some(news) = monitor.next_before(deadline)? {
        if let News::Event(message) = news {
            let exit = Exit::try_from(message).expect("it can be read");
            if exit.thread.id == process {
                return Ok(Some(exit));
            }
        }
    }
    Ok(None)
}

/// What may take the kernel a moment, such as a descriptor's end where a process that is just being started has it too.
fn sooner_or_later<T>(mut attempt: impl FnMut() -> io::Result<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        match attempt() {
            Ok(done) => return done,
            Err(error) => assert!(Instant::now() < deadline, "{error}"),
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn run(tool: &str, arguments: &[&str]) -> u32 {
    let mut child = Command::new(tool).args(arguments).stdout(Stdio::null()).spawn().expect("it can be run");
    child.wait().expect("it ends");
    child.id()
}

fn tasks_that_end_are_told() -> Result<(), Error> {
    let mut monitor = monitor()?;
    let process = run("sh", &["-c", "read line < /proc/version; exit 3"]);
    let Exit { thread, process, .. } = exit_of(&mut monitor, process)?.expect("it is told");
    assert_eq!((&*thread.statistics.command(), thread.statistics.exit_code), ("sh", 3 << 8));
    assert_eq!((thread.statistics.parent, process), (id(), None));
    assert!(thread.statistics.read_characters > 0 && thread.statistics.resident_peak > 0, "{thread:?}");
    Ok(())
}

fn a_process_of_several_threads_is_told_with_its_last() -> Result<(), Error> {
    let mut monitor = monitor()?;
    // This program itself: its tests run on threads.
    let own = std::env::current_exe().expect("its path");
    let mut child = Command::new(own)
        .args(["--exact", "a_task_that_is_not_there_is_not_found"])
        .stdout(Stdio::null())
        .spawn()
        .expect("it can be run");
    child.wait().expect("it ends");
    let deadline = Instant::now() + Duration::from_secs(5);
    while let Some(news) = monitor.next_before(deadline)? {
        let News::Event(message) = news else { continue };
        let exit = Exit::try_from(message).expect("it can be read");
        if let Some(process) = exit.process.filter(|process| process.id == child.id()) {
            // Linux 5.10 forgets to say which version the sum is of.
            let version = process.statistics.version;
            assert!([0, exit.thread.statistics.version].contains(&version), "{version}");
            return Ok(());
        }
    }
    panic!("the end of the process was not told");
}

fn whoever_stopped_listening_is_told_no_more() -> Result<(), Error> {
    let port = 0x7a5c_0001;
    drop(ExitMonitor::with(first_namespace().port(port), Cpus::all()?)?);
    let heir = sooner_or_later(|| first_namespace().port(port).open());
    run("true", &[]);
    assert!(!heir.wait_readable(Some(Instant::now() + Duration::from_millis(200))).expect("it can wait"));
    Ok(())
}

fn cpus_that_there_cannot_be_are_refused() {
    let error = ExitMonitor::with(first_namespace(), "0-100000").expect_err("so many CPUs");
    assert!(error.refusal().is_some(), "{error}");
    let error = ExitMonitor::with(first_namespace(), "some").expect_err("not CPUs");
    assert_eq!(error.to_string(), "listen to exits: EINVAL (Invalid argument)");
}

fn a_flood_of_exits_is_told_or_said_to_be_lost() -> Result<(), Error> {
    let config = first_namespace().receive_buffer(1 << 12);
    let mut monitor = ExitMonitor::with(config, "0-0")?;
    live::run("taskset", ["1", "sh", "-c", "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do (:); done"]);
    let mut lost = false;
    while let Some(news) = monitor.next_before(Instant::now() + Duration::from_millis(100))? {
        lost |= matches!(news, News::Lost(_));
    }
    assert!(lost);
    sooner_or_later(|| {
        let process = run("taskset", &["1", "true"]);
        exit_of(&mut monitor, process)?.ok_or_else(|| io::ErrorKind::NotFound.into())
    });
    Ok(())
}

fn exits_are_told_to_asynchronous_listeners() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut monitor = netlink_genetlink::tokio::ExitMonitor::with(first_namespace(), "0").await?;
        let process = run("taskset", &["1", "true"]);
        loop {
            let next = tokio::time::timeout(Duration::from_secs(5), monitor.next()).await;
            let News::Event(message) = next.expect("it is told")? else { continue };
            if Exit::try_from(message).expect("it can be read").thread.id == process {
                return Ok(());
            }
        }
    })
}

fn wait_for_state(process: u32, state: &str) {
    let deadline = Instant::now() + Duration::from_secs(10);
    let stat = || fs::read_to_string(format!("/proc/{process}/stat")).expect("it is there");
    while stat().rsplit(") ").next().and_then(|rest| rest.get(..1)) != Some(state) {
        assert!(Instant::now() < deadline, "{}", stat());
        thread::sleep(Duration::from_millis(10));
    }
}

fn tasks_of_a_cgroup_are_counted() -> Result<(), Error> {
    fs::create_dir("/run/cgroup").expect("a test has its own /run");
    live::run("mount", ["-t", "cgroup", "-o", "none,name=netlink-test", "none", "/run/cgroup"]);
    fs::create_dir("/run/cgroup/sleepers").expect("cgroups can be made");
    // Whoever waits in `nanosleep` is none of these: that is another state since Linux 6.1.
    let mut readers = [(); 3].map(|()| {
        Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("it can be run")
    });
    for reader in &readers {
        fs::write("/run/cgroup/sleepers/cgroup.procs", reader.id().to_string()).expect("it can be moved");
        wait_for_state(reader.id(), "S");
    }
    live::run("kill", ["-STOP", &readers[0].id().to_string()]);
    wait_for_state(readers[0].id(), "T");
    let directory = File::open("/run/cgroup/sleepers").expect("it is there");
    let counted = connection()?.get(GetCgroupStatistics::new(OwnedFd::from(directory)))?;
    for reader in &mut readers {
        reader.kill().expect("it is there");
        reader.wait().expect("it ends");
    }
    sooner_or_later(|| fs::remove_dir("/run/cgroup/sleepers"));
    assert_eq!((counted.sleeping, counted.running, counted.stopped), (2, 0, 1), "{counted:?}");
    Ok(())
}

fn cgroups_of_version_2_are_refused() -> Result<(), Error> {
    fs::create_dir("/run/cgroup").expect("a test has its own /run");
    live::run("mount", ["-t", "cgroup2", "none", "/run/cgroup"]);
    let directory = File::open("/run/cgroup").expect("it is there");
    let error = connection()?.get(GetCgroupStatistics::new(OwnedFd::from(directory))).expect_err("version 2");
    assert_eq!(error.to_string(), "get cgroup statistics: EINVAL (Invalid argument)");
    Ok(())
}
