//! What a task has used and waited for, then every task that ends: `iotop`, `getdelays`.
//!
//!     cargo build -p netlink-genetlink --example taskstats
//!     sudo target/debug/examples/taskstats 1
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env;
use std::error::Error;

use netlink_genetlink::taskstats::{Cpus, Exit, ExitMonitor, GetStatistics, Task};
use netlink_genetlink::{Connection, News};

fn main() -> Result<(), Box<dyn Error>> {
    let thread = env::args().nth(1).ok_or("name a thread by its id")?.parse()?;
    tell(&Connection::open()?.get(GetStatistics::of_thread(thread))?);
    let mut monitor = ExitMonitor::open(Cpus::all()?)?;
    loop {
        match monitor.next()? {
            News::Event(message) => tell(&Exit::try_from(message)?.thread),
            News::Lost(loss) => println!("some were lost: {loss}"),
        }
    }
}

fn tell(Task { id, statistics, .. }: &Task) {
    let used = statistics.user_time + statistics.system_time;
    let waited = statistics.cpu_delay + statistics.block_io_delay;
    println!("{id:>7} {:<16} used {used:?}, waited {waited:?}", statistics.command());
}
