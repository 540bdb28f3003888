//! Asks whether this kernel has a command of a family, and whether the command takes an attribute, by their numbers:
//! `cargo run -p netlink-genetlink --example knows -- ethtool 16 13` (`ETHTOOL_MSG_RINGS_SET`,
//! `ETHTOOL_A_RINGS_TX_PUSH`).
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env;
use std::error::Error;

use netlink_genetlink::{Connection, policy};

fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: knows FAMILY COMMAND [ATTRIBUTE [ATTRIBUTE IN IT]...]";
    let family = env::args().nth(1).ok_or(usage)?;
    let numbers: Vec<u32> = env::args().skip(2).map(|number| number.parse()).collect::<Result<_, _>>()?;
    let (command, path) = numbers.split_first().ok_or(usage)?;
    let known = policy::knows(&mut Connection::open()?, &family, *command, path)?;
    println!("{}", if known { "yes" } else { "no" });
    Ok(())
}
