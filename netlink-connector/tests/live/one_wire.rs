//! 1-Wire on the simulated bus; witnesses are `/sys/bus/w1/devices` and the kernel's own driver of the thermometers.

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use netlink_connector::one_wire::ds18b20::{self, ReadScratchpad, Resolution, Settings};
use netlink_connector::one_wire::{
    self, AddSlave, Buses, Commands, MasterId, Masters, OneWireEvent, OneWireMonitor, RemoveSlave, SlaveId,
    Slaves,
};
use netlink_connector::{Connection, Error, News};
use netlink_core::testing::live;

const DEVICES: &str = "/sys/bus/w1/devices";

/// There is one bus, and its slaves keep what they are told: one test at a time.
static BUS: Mutex<()> = Mutex::new(());

/// A connection, the bus, and its thermometers: the cool one, and the one that has an alarm.
fn bus() -> Result<(MutexGuard<'static, ()>, Connection, MasterId, SlaveId, SlaveId), Error> {
    let alone = BUS.lock().unwrap_or_else(PoisonError::into_inner);
    let mut connection = one_wire::open()?;
    connection.set_timeout(Some(Duration::from_secs(20)));
    let master = connection.get(Masters::new())?[0];
    connection.get(Slaves::search(master))?;
    Ok((alone, connection, master, SlaveId::new(0x28, 1), SlaveId::new(0x28, 2)))
}

pub(crate) fn masters_and_slaves_are_those_of_sysfs() -> Result<(), Error> {
    let (_alone, mut connection, master, ..) = bus()?;
    let listed: BTreeSet<_> = connection.get(Masters::new())?.iter().map(ToString::to_string).collect();
    let slaves: BTreeSet<_> = connection.get(Slaves::of(master))?.iter().map(ToString::to_string).collect();
    let entries = fs::read_dir(DEVICES).expect("the bus is in sysfs").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let (masters, known): (BTreeSet<_>, BTreeSet<_>) =
        names.partition(|name| name.starts_with("w1_bus_master"));
    assert_eq!(listed, masters);
    assert_eq!(slaves, known);
    assert_eq!(slaves.len(), 2);
    Ok(())
}

pub(crate) fn a_search_finds_slaves_and_alarms() -> Result<(), Error> {
    let (_alone, mut connection, master, cool, hot) = bus()?;
    let mut found = connection.get(Slaves::search(master))?;
    found.sort_unstable();
    assert_eq!(found, [cool, hot]);
    assert!(found.iter().all(|slave| slave.is_intact()));
    for slave in found {
        connection.get(ds18b20::convert(slave))?;
    }
    assert_eq!(connection.get(Slaves::alarms(master))?, [hot]);
    Ok(())
}

/// Skips the addressing (0xcc), so both answer at once; then reads power (0xb4), and both have some.
pub(crate) fn commands_read_and_write_on_the_bus() -> Result<(), Error> {
    let (_alone, mut connection, master, ..) = bus()?;
    assert_eq!(connection.get(Commands::on(master).reset())?, [[0; 0]; 0]);
    let answers = connection.get(Commands::on(master).reset().write(&[0xcc, 0xb4]).read(2))?;
    assert_eq!(answers, [[0xff, 0xff]]);
    let answers = connection.get(Commands::on(master).reset().touch(&[0xcc, 0xb4, 0xff]))?;
    assert_eq!(answers, [[0xcc, 0xb4, 0xff]]);
    Ok(())
}

pub(crate) fn commands_to_a_slave_select_it() -> Result<(), Error> {
    let (_alone, mut connection, _, cool, hot) = bus()?;
    for (slave, celsius) in [(cool, 21.5), (hot, 90.0)] {
        connection.get(ds18b20::convert(slave))?;
        let answers = connection.get(Commands::to(slave).write(&[0xbe]).read(9))?;
        let scratchpad = ds18b20::Scratchpad::read(&answers[0]).expect("the checksum is right");
        assert_eq!(scratchpad.temperature().celsius(), celsius);
    }
    Ok(())
}

pub(crate) fn thermometers_are_read_as_sysfs_reads_them() -> Result<(), Error> {
    let (_alone, mut connection, _, cool, hot) = bus()?;
    for slave in [cool, hot] {
        connection.get(ds18b20::convert(slave))?;
        let read = connection.get(ReadScratchpad::of(slave))?.temperature();
        let shown = fs::read_to_string(format!("{DEVICES}/{slave}/w1_slave")).expect("w1_therm has it");
        let (_, millidegrees) = shown.rsplit_once("t=").expect("a temperature");
        assert_eq!(read.millidegrees().to_string(), millidegrees.trim(), "{shown}");
    }
    Ok(())
}

pub(crate) fn settings_are_written_and_recalled() -> Result<(), Error> {
    let (_alone, mut connection, _, cool, _) = bus()?;
    let before = connection.get(ReadScratchpad::of(cool))?.settings();
    let settings = Settings { high: 30, low: -5, resolution: Resolution::Ten };
    connection.get(ds18b20::configure(cool, settings))?;
    assert_eq!(connection.get(ReadScratchpad::of(cool))?.settings(), settings);
    connection.get(ds18b20::recall(cool))?;
    assert_eq!(connection.get(ReadScratchpad::of(cool))?.settings(), before);
    connection.get(ds18b20::save(cool))?;
    assert_eq!(connection.get(ds18b20::read_power(cool))?, [[0xff]]);
    Ok(())
}

pub(crate) fn slaves_are_added_and_removed() -> Result<(), Error> {
    let (_alone, mut connection, master, ..) = bus()?;
    let slave = SlaveId::new(0x01, 0xfeed);
    let mut monitor = OneWireMonitor::open(Buses)?;
    let deadline = Instant::now() + Duration::from_secs(10);
    connection.run(AddSlave::new(master, slave))?;
    assert!(fs::exists(format!("{DEVICES}/{slave}")).expect("sysfs is mounted"));
    assert!(connection.get(Slaves::of(master))?.contains(&slave));
    assert_eq!(monitor.next_before(deadline)?, Some(News::Event(OneWireEvent::SlaveAdded(slave))));
    connection.run(RemoveSlave::new(master, slave))?;
    assert!(!fs::exists(format!("{DEVICES}/{slave}")).expect("sysfs is mounted"));
    assert_eq!(monitor.next_before(deadline)?, Some(News::Event(OneWireEvent::SlaveRemoved(slave))));
    Ok(())
}

pub(crate) fn masters_are_added_and_removed() -> Result<(), Error> {
    let (_alone, mut connection, master, cool, hot) = bus()?;
    let mut monitor = OneWireMonitor::open(Buses)?;
    let deadline = Instant::now() + Duration::from_secs(60);
    let mut events_until = |last| {
        let mut events = vec![];
        while events.last() != Some(&last) {
            match monitor.next_before(deadline) {
                Ok(Some(News::Event(event))) => events.push(event),
                other => panic!("{other:?} before {last:?}"),
            }
        }
        events
    };
    live::run("modprobe", ["-r", "w1_sim"]);
    let removed = events_until(OneWireEvent::MasterRemoved(master));
    assert!([cool, hot].iter().all(|slave| removed.contains(&OneWireEvent::SlaveRemoved(*slave))));
    assert_eq!(connection.get(Masters::new())?, []);
    live::run("modprobe", ["w1_sim"]);
    let added = connection.get(Masters::new())?[0];
    assert!(fs::exists(format!("{DEVICES}/{added}")).expect("sysfs is mounted"));
    events_until(OneWireEvent::MasterAdded(added));
    Ok(())
}

pub(crate) fn an_answer_is_as_long_as_the_kernel_leaves_it_whole() -> Result<(), Error> {
    let (_alone, mut connection, master, ..) = bus()?;
    let answers = connection.get(Commands::on(master).reset().read(16_295))?;
    assert_eq!(answers, [vec![0xff; 16_295]]);
    let error = connection.get(Commands::on(master).reset().read(16_296)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "run 1-Wire commands: w1_netlink_cmd: is answered with more than 16 KiB, which the kernel splits"
    );
    Ok(())
}

pub(crate) fn what_is_not_there_is_not_found() -> Result<(), Error> {
    let (_alone, mut connection, ..) = bus()?;
    let error = connection.get(Slaves::of(MasterId(4711))).unwrap_err();
    assert_eq!(error.to_string(), "list 1-Wire slaves: ENODEV (No such device)");
    assert!(error.is_not_found());
    let error = connection.get(ReadScratchpad::of(SlaveId::new(0x28, 0xdead))).unwrap_err();
    assert_eq!(error.to_string(), "read DS18B20: ENODEV (No such device)");
    Ok(())
}

pub(crate) fn what_the_kernel_refuses_is_an_error() -> Result<(), Error> {
    let (_alone, mut connection, master, cool, _) = bus()?;
    let error = connection.run(AddSlave::new(master, cool)).unwrap_err();
    assert_eq!(error.to_string(), "add 1-Wire slave: EINVAL (Invalid argument)");
    let error = connection.get(Commands::to(cool).reset()).unwrap_err();
    assert_eq!(error.to_string(), "run 1-Wire commands: EINVAL (Invalid argument)");
    let report = connection.batch([AddSlave::new(master, cool), AddSlave::new(master, cool)]);
    assert_eq!(report.failures.len(), 2);
    assert_eq!(connection.get(Masters::new())?, [master]);
    Ok(())
}

pub(crate) fn another_network_namespace_has_no_buses() {
    let error = one_wire::open().unwrap_err();
    assert_eq!(error.to_string(), "list 1-Wire masters: ECONNREFUSED (Connection refused)");
}

#[cfg(feature = "tokio")]
pub(crate) fn requests_run_asynchronously() -> Result<(), Error> {
    let (_alone, _, master, cool, _) = bus()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_connector::tokio::Connection::open()?;
        connection.get(ds18b20::convert(cool)).await?;
        let scratchpad = connection.get(ReadScratchpad::of(cool)).await?;
        assert_eq!(scratchpad.temperature().celsius(), 21.5);
        let slave = SlaveId::new(0x01, 0xbeef);
        let mut monitor = netlink_connector::tokio::OneWireMonitor::open(Buses).await?;
        connection.run(AddSlave::new(master, slave)).await?;
        connection.run(RemoveSlave::new(master, slave)).await?;
        assert_eq!(monitor.next().await?, News::Event(OneWireEvent::SlaveAdded(slave)));
        Ok(())
    })
}

#[cfg(not(feature = "tokio"))]
pub(crate) fn requests_run_asynchronously() {}
