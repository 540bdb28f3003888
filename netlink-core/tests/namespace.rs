//! Network namespaces against the running kernel.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;

use netlink_core::live_tests;
use netlink_core::namespace::{Namespace, NamespaceError};
use netlink_core::socket::{Config, Socket};
use netlink_core::testing::live;
use nix::libc::NETLINK_ROUTE;

live_tests! {
    sockets_open_in_a_namespace_by_name_path_descriptor_and_process: [Tool("ip")],
    sockets_open_in_a_namespace_of_which_only_a_handle_is_left: [],
    the_caller_stays_in_its_own_namespace: [],
    an_error_names_the_namespace: [],
    a_name_cannot_lead_elsewhere: [],
    a_panic_inside_reaches_the_caller: [],
    names_are_those_of_ip_netns_both_ways: [Tool("ip")],
    a_taken_name_and_an_absent_one_are_told: [],
    a_fresh_namespace_is_another_one: [],
    a_thread_enters_for_good: [],
}

fn sockets_open_in_a_namespace_by_name_path_descriptor_and_process() -> io::Result<()> {
    live::run("ip", ["netns", "add", "blue"]);
    live::run("ip", ["-n", "blue", "link", "set", "lo", "name", "blue0"]);
    let blue = Namespace::named("blue")?;
    let mut process = blue.run_in(|| Command::new("sleep").arg("60").spawn())??;
    let descriptor = OwnedFd::from(File::open("/run/netns/blue")?);
    let ways = [
        Namespace::at("/run/netns/blue"),
        Namespace::of_process(process.id()),
        Ok(Namespace::from(descriptor)),
        blue.run_in(Namespace::current)?,
        Ok(blue),
    ];
    for way in ways {
        let way = way?;
        let socket = Config::new(NETLINK_ROUTE).namespace(way.clone()).open()?;
        assert!(socket.interface_index("blue0").is_ok(), "{way:?}");
    }
    process.kill()
}

fn sockets_open_in_a_namespace_of_which_only_a_handle_is_left() -> io::Result<()> {
    let other = live::new_namespace();
    let socket = Config::new(NETLINK_ROUTE).namespace(other).open()?;
    assert_eq!(socket.interface_name(socket.interface_index("lo")?)?, "lo");
    Ok(())
}

fn the_caller_stays_in_its_own_namespace() -> io::Result<()> {
    let here = || std::fs::read_link("/proc/thread-self/ns/net");
    let before = here()?;
    let there = live::new_namespace().run_in(here)??;
    assert_ne!(there, before);
    assert_eq!(here()?, before);
    Ok(())
}

fn an_error_names_the_namespace() -> io::Result<()> {
    let absent = Namespace::named("absent").expect_err("it does not exist");
    assert_eq!(absent.kind(), io::ErrorKind::NotFound);
    assert_eq!(
        absent.to_string(),
        "network namespace /run/netns/absent: No such file or directory (os error 2)"
    );
    let other_kind = Namespace::at("/proc/self/ns/uts")?;
    let error = Config::new(NETLINK_ROUTE).namespace(other_kind).open().expect_err("not a network namespace");
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref::<NamespaceError>());
    assert_eq!(&*cause.expect("the cause is kept").namespace, "/proc/self/ns/uts");
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    Ok(())
}

fn a_name_cannot_lead_elsewhere() {
    for name in ["", ".", "..", "../../proc/self/ns/net", "/proc/self/ns/net", "a/", "a/b"] {
        let error = Namespace::named(name).expect_err(name);
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{name:?}: {error}");
    }
}

fn a_panic_inside_reaches_the_caller() {
    let here = live::namespace();
    let panic =
        catch_unwind(AssertUnwindSafe(|| here.run_in(|| std::panic::resume_unwind(Box::new("inside")))));
    assert_eq!(panic.expect_err("a panic").downcast_ref(), Some(&"inside"));
    assert!(Socket::open(NETLINK_ROUTE).is_ok());
}

fn names_are_those_of_ip_netns_both_ways() -> io::Result<()> {
    assert!(Namespace::names()?.is_empty());
    Namespace::create("ours")?;
    live::run("ip", ["netns", "add", "theirs"]);
    let mut names = Namespace::names()?;
    names.sort();
    assert_eq!(names, ["ours", "theirs"]);
    assert_eq!(live::run("ip", ["netns", "list"]).lines().count(), 2);
    live::run("ip", ["-n", "ours", "link", "set", "lo", "up"]);
    Namespace::delete("theirs")?;
    live::run("ip", ["netns", "delete", "ours"]);
    assert!(Namespace::names()?.is_empty());
    Ok(())
}

fn a_taken_name_and_an_absent_one_are_told() -> io::Result<()> {
    Namespace::create("blue")?;
    assert_eq!(Namespace::create("blue").expect_err("taken").kind(), io::ErrorKind::AlreadyExists);
    Namespace::delete("blue")?;
    assert_eq!(Namespace::delete("blue").expect_err("absent").kind(), io::ErrorKind::NotFound);
    assert_eq!(Namespace::create("../blue").expect_err("no name").kind(), io::ErrorKind::InvalidInput);
    Ok(())
}

fn a_fresh_namespace_is_another_one() -> io::Result<()> {
    let here = || std::fs::read_link("/proc/thread-self/ns/net");
    assert_ne!(Namespace::new()?.run_in(here)??, here()?);
    Ok(())
}

fn a_thread_enters_for_good() -> io::Result<()> {
    let other = Namespace::new()?;
    let there = other.run_in(|| std::fs::read_link("/proc/thread-self/ns/net"))??;
    std::thread::spawn(move || {
        other.enter()?;
        assert_eq!(std::fs::read_link("/proc/thread-self/ns/net")?, there);
        Ok(())
    })
    .join()
    .expect("no panic")
}
