//! Who makes the events: a process of its own, which deletes routes and adds them again when it is told.

use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::{Context, Result};
use netlink_route::{AddRoute, Connection, DeleteRoute};
use nix::poll::{PollFd, PollFlags, poll};

use crate::stage::{END, LINK, ROUTER, add_route, delete_route, destination};

/// The process, as its audience has it.
#[derive(Debug)]
pub struct Maker {
    process: Child,
    word: ChildStdin,
}

impl Maker {
    /// One that will make so many events, of routes that are there or are not.
    pub fn start(count: u32, there: bool) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["make", &count.to_string(), &u32::from(there).to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let word = process.stdin.take().context("stdin")?;
        let mut ready = [0];
        process.stdout.take().context("stdout")?.read_exact(&mut ready)?;
        Ok(Self { process, word })
    }

    /// Tells it to begin.
    pub fn begin(&mut self) -> Result<()> {
        Ok(self.word.write_all(b"!")?)
    }
}

impl Drop for Maker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The process itself: half the events delete routes, the other half add them, or the other way round where there are
/// none; then, until it is killed, one says that this was all.
pub fn run(count: u32, there: bool) -> Result<()> {
    let mut connection = Connection::open()?;
    let link = connection.socket().interface_index(LINK)?;
    std::io::stdout().write_all(b".")?;
    std::io::stdout().flush()?;
    std::io::stdin().read_exact(&mut [0])?;
    let mut round = |add: bool| {
        let numbers = 0..count / 2;
        if add {
            connection.batch(numbers.map(|number| add_route(link, number))).ok()
        } else {
            connection.batch(numbers.map(delete_route)).ok()
        }
    };
    round(!there)?;
    round(there)?;
    let last = destination(u32::from(u16::MAX) << 8);
    loop {
        // One before may have been killed before it deleted this.
        connection.run(AddRoute::new(last).tos(END).via(ROUTER).or_replace())?;
        connection.run(DeleteRoute::new(last).tos(END))?;
        poll(&mut [PollFd::new(std::io::stdin().as_fd(), PollFlags::POLLIN)], 50_u8)?;
    }
}
