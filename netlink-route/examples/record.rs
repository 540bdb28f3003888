//! Records a conversation with the kernel in a file that Wireshark opens, and has it again with the recording in the
//! kernel's place: `cargo run -p netlink-route --example record FILE`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::fs::File;
use std::io::{BufReader, BufWriter};

use netlink_core::request::Protocol;
use netlink_core::socket::Config;
use netlink_core::testing::script::Script;
use netlink_core::traffic::Recorder;
use netlink_route::{Connection, Links, RouteProtocol};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("into which file?")?;
    let recorder = Recorder::new(BufWriter::new(File::create(&path)?))?;
    let config = Config::new(RouteProtocol::NUMBER).observe(recorder.observer());
    let links = Connection::with(config)?.list(Links::new())?;
    drop(recorder.finish()?);
    let script = Script::replay(BufReader::new(File::open(&path)?))?;
    let again = Connection::with(Config::new(RouteProtocol::NUMBER).script(&script))?.list(Links::new())?;
    println!("{} links, and {} again: the same: {}", links.len(), again.len(), links == again);
    Ok(())
}
