//! Process events. Others' processes are heard too, so tests look for their own.

use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use netlink_connector::process::{ProcessChange, ProcessEvent, ProcessEvents, ProcessMonitor};
use netlink_connector::{Error, Loss, News};
use nix::sys::ptrace;
use nix::sys::wait::waitpid;
use nix::time::{ClockId, clock_gettime};
use nix::unistd::Pid;

const PATIENCE: Duration = Duration::from_secs(10);

/// The first event that `pick` makes something of.
#[track_caller]
fn next<T>(monitor: &mut ProcessMonitor, mut pick: impl FnMut(&ProcessEvent) -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match monitor.next_before(deadline).expect("it goes on").expect("an event in time") {
            News::Event(event) => {
                if let Some(found) = pick(&event) {
                    return found;
                }
            }
            lost => panic!("{lost:?}"),
        }
    }
}

/// All events until that by which this process ended.
fn until_exit_of(monitor: &mut ProcessMonitor, process: u32) -> Vec<ProcessChange> {
    let mut all = Vec::new();
    next(monitor, |event| {
        all.push(event.change);
        matches!(event.change, ProcessChange::Exit(exit) if exit.process == process && !exit.is_thread())
            .then_some(())
    });
    all
}

/// Runs a script and gives the id that its process had.
fn run(script: &str) -> u32 {
    let mut child = Command::new("sh").args(["-c", script]).spawn().expect("sh is there");
    let _ = child.wait().expect("it is a child");
    child.id()
}

pub(crate) fn a_child_forks_becomes_a_program_and_exits() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::ALL)?;
    let child = run("true");
    let all = until_exit_of(&mut monitor, child);
    let fork = all.iter().find_map(|change| match change {
        ProcessChange::Fork(fork) if fork.process == child => Some(*fork),
        _ => None,
    });
    let fork = fork.expect("a child forks");
    assert_eq!((fork.parent, fork.thread, fork.is_thread()), (std::process::id(), child, false));
    let execs =
        all.iter().filter(|change| matches!(change, ProcessChange::Exec(exec) if exec.process == child));
    assert_eq!(execs.count(), 1);
    let Some(ProcessChange::Exit(exit)) = all.last() else { panic!("{all:?}") };
    assert_eq!((exit.parent, exit.status().code(), exit.signal), (std::process::id(), Some(0), 17));
    Ok(())
}

pub(crate) fn an_exit_tells_the_code_or_the_signal() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::EXIT)?;
    let mut status = |script| {
        let child = run(script);
        let all = until_exit_of(&mut monitor, child);
        let Some(ProcessChange::Exit(exit)) = all.last() else { panic!("{all:?}") };
        exit.status()
    };
    assert_eq!(status("exit 7").code(), Some(7));
    assert_eq!(status("kill -TERM $$").signal(), Some(15));
    Ok(())
}

pub(crate) fn a_thread_begins_is_named_and_ends() -> Result<(), Error> {
    let before = now();
    let mut monitor = ProcessMonitor::open(ProcessEvents::ALL)?;
    let name = "connector test";
    thread::Builder::new()
        .name(name.into())
        .spawn(|| {})
        .expect("threads can be had")
        .join()
        .expect("it ends");
    let own = std::process::id();
    let fork = next(&mut monitor, |event| match event.change {
        ProcessChange::Fork(fork) if fork.process == own => Some((fork, event.time)),
        _ => None,
    });
    assert!(fork.0.is_thread());
    assert!((before..now()).contains(&fork.1), "{fork:?} after {before:?}");
    let named = next(&mut monitor, |event| match event.change {
        ProcessChange::Name(change) if change.process == own && change.name == name => Some(change.thread),
        _ => None,
    });
    let ended = next(&mut monitor, |event| match event.change {
        ProcessChange::Exit(exit) if exit.thread == named => Some(exit),
        _ => None,
    });
    assert!(ended.is_thread() && ended.process == own);
    Ok(())
}

/// By the clock of the events.
fn now() -> Duration {
    clock_gettime(ClockId::CLOCK_MONOTONIC).expect("every kernel has it").into()
}

pub(crate) fn a_change_of_user_group_and_session_is_told() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::ALL)?;
    let child = run("exec setsid setpriv --reuid 4711 --regid 4712 --clear-groups true");
    // Where `setsid` is a leader of its group already, it forks: so any process will do.
    let all = until_exit_of(&mut monitor, child);
    let group = |change: &ProcessChange| matches!(change, ProcessChange::Group(ids) if (ids.real, ids.effective) == (4712, 4712));
    let user = |change: &ProcessChange| matches!(change, ProcessChange::User(ids) if (ids.real, ids.effective) == (4711, 4711));
    assert!(all.iter().any(group), "{all:?}");
    assert!(all.iter().any(user), "{all:?}");
    assert!(all.iter().any(|change| matches!(change, ProcessChange::Session(_))), "{all:?}");
    Ok(())
}

pub(crate) fn a_core_dump_is_told() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::ALL)?;
    let child = run("ulimit -c unlimited; cd /run; kill -ABRT $$");
    let all = until_exit_of(&mut monitor, child);
    let dump = all.iter().find_map(|change| match change {
        ProcessChange::CoreDump(dump) if dump.process == child => Some(dump),
        _ => None,
    });
    assert_eq!(dump.map(|dump| dump.parent), Some(std::process::id()), "{all:?}");
    Ok(())
}

pub(crate) fn a_tracer_comes_and_goes() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::TRACE)?;
    let mut child = Command::new("sleep").arg("60").spawn().expect("sleep is there");
    let traced = Pid::from_raw(child.id() as i32);
    let mut tracer = || {
        next(&mut monitor, |event| match event.change {
            ProcessChange::Trace(trace) if trace.process == child.id() => Some(trace.tracer),
            _ => None,
        })
    };
    ptrace::attach(traced).expect("a child may be traced");
    assert_eq!(tracer(), std::process::id());
    waitpid(traced, None).expect("it stops");
    ptrace::detach(traced, None).expect("it is traced");
    assert_eq!(tracer(), 0);
    child.kill().expect("it runs");
    child.wait().expect("it is a child");
    Ok(())
}

pub(crate) fn only_events_that_are_wanted_come() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::EXEC | ProcessEvents::EXIT)?;
    let child = run("true");
    let all = until_exit_of(&mut monitor, child);
    assert!(all.iter().any(|change| matches!(change, ProcessChange::Exec(exec) if exec.process == child)));
    let wanted = |change: &ProcessChange| matches!(change, ProcessChange::Exec(_) | ProcessChange::Exit(_));
    assert!(all.iter().all(wanted), "{all:?}");
    Ok(())
}

pub(crate) fn only_failures_come_if_wanted() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::FAILURE)?;
    let (good, bad) = (run("exit 0"), run("exit 3"));
    let all = until_exit_of(&mut monitor, bad);
    assert!(!all.iter().any(|change| matches!(change, ProcessChange::Exit(exit) if exit.process == good)));
    let failed =
        |change: &ProcessChange| matches!(change, ProcessChange::Exit(exit) if !exit.status().success());
    assert!(all.iter().all(failed), "{all:?}");
    Ok(())
}

pub(crate) fn acknowledgements_of_other_listeners_are_no_events() -> Result<(), Error> {
    let others =
        thread::spawn(|| (0..500).try_for_each(|_| ProcessMonitor::open(ProcessEvents::FAILURE).map(drop)));
    while !others.is_finished() {
        let mut monitor = ProcessMonitor::open(ProcessEvents::FAILURE)?;
        while let Some(news) = monitor.next_before(Instant::now())? {
            let failure = |event: &ProcessEvent| matches!(event.change, ProcessChange::Exit(_));
            assert!(matches!(&news, News::Event(event) if failure(event)), "{news:?}");
        }
    }
    others.join().expect("it does not panic")
}

pub(crate) fn a_listener_that_others_drown_out_asks_again() -> Result<(), Error> {
    let open = || ProcessMonitor::with(ProcessMonitor::config().receive_buffer(1), ProcessEvents::FAILURE);
    let others = thread::spawn(move || (0..500).try_for_each(|_| open().map(drop)));
    while !others.is_finished() {
        open()?;
    }
    others.join().expect("it does not panic")
}

pub(crate) fn other_events_may_be_wanted_later() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::empty())?;
    run("true");
    assert_eq!(monitor.next_before(Instant::now())?, None);
    ProcessEvents::EXIT.choose(monitor.socket())?;
    let child = run("true");
    until_exit_of(&mut monitor, child);
    ProcessEvents::ALL.choose(monitor.socket())?;
    let child = run("true");
    let all = until_exit_of(&mut monitor, child);
    assert!(all.iter().any(|change| matches!(change, ProcessChange::Fork(fork) if fork.process == child)));
    Ok(())
}

pub(crate) fn an_overrun_is_told_and_events_go_on() -> Result<(), Error> {
    let mut monitor =
        ProcessMonitor::with(ProcessMonitor::config().receive_buffer(4096), ProcessEvents::ALL)?;
    for _ in 0..32 {
        run("true");
    }
    let deadline = Instant::now() + PATIENCE;
    loop {
        match monitor.next_before(deadline)?.expect("a loss in time") {
            News::Lost(loss) => {
                assert_eq!(loss, Loss::Overrun);
                break;
            }
            News::Event(_) => {}
        }
    }
    let child = run("true");
    let event = monitor.next_before(deadline)?.expect("events go on");
    assert!(matches!(event, News::Event(_)), "{event:?} of {child}");
    Ok(())
}

pub(crate) fn a_listener_that_is_gone_leaves_others_alone() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::EXIT)?;
    drop(ProcessMonitor::open(ProcessEvents::ALL)?);
    drop(ProcessMonitor::open(ProcessEvents::FORK)?);
    let child = run("true");
    until_exit_of(&mut monitor, child);
    Ok(())
}

pub(crate) fn another_network_namespace_is_not_served() {
    let error = ProcessMonitor::open(ProcessEvents::ALL).unwrap_err();
    // Joining the group may be refused before anything is asked of the kernel.
    if error.errno().is_none() {
        let expected = "listen to process events: only the first network namespace is told of processes";
        assert_eq!(error.to_string(), expected);
        assert!(error.is_unsupported());
    }
}

/// A child in a process namespace of its own runs this test's program again, to see what it is told.
pub(crate) fn another_process_namespace_is_not_served() {
    let own = std::env::current_exe().expect("a program knows where it is");
    if std::env::var_os("CONNECTOR_NAMESPACE").is_some() {
        let error = ProcessMonitor::open(ProcessEvents::ALL).unwrap_err();
        assert!(error.to_string().contains("only the first process and user namespaces"), "{error}");
        return;
    }
    let output = Command::new("unshare")
        .args(["--pid", "--fork", "--mount-proc"])
        .arg(own)
        .args(["--exact", "process::another_process_namespace_is_not_served"])
        .env("CONNECTOR_NAMESPACE", "1")
        .output()
        .expect("unshare is there");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

pub(crate) fn a_closer_wakes_who_waits() -> Result<(), Error> {
    let mut monitor = ProcessMonitor::open(ProcessEvents::empty())?;
    let closer = monitor.closer()?;
    let waiting = thread::spawn(move || monitor.next());
    closer.close();
    assert!(matches!(waiting.join().expect("it ends"), Err(Error::Closed { .. })));
    Ok(())
}

#[cfg(feature = "tokio")]
pub(crate) fn events_come_asynchronously() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut monitor = netlink_connector::tokio::ProcessMonitor::open(ProcessEvents::EXIT).await?;
        let child = run("true");
        loop {
            let news = tokio::time::timeout(PATIENCE, monitor.next()).await.expect("an event in time")?;
            if matches!(news, News::Event(event) if matches!(event.change, ProcessChange::Exit(exit) if exit.process == child)) {
                return Ok(());
            }
        }
    })
}

#[cfg(not(feature = "tokio"))]
pub(crate) fn events_come_asynchronously() {}
