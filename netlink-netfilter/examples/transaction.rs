//! Changes a firewall as a whole or not at all: makes a table of nftables and takes another away, with messages of its
//! own, for there is no table of attributes for them yet. Needs `CAP_NET_ADMIN`:
//!
//!     sudo target/debug/examples/transaction NEW OLD
#![allow(clippy::print_stdout, reason = "a command-line program talks to its terminal")]

use netlink_core::request::Acknowledgement;
use netlink_core::wire::Writer;
use netlink_core::{Error, Raw};
use netlink_netfilter::nfnetlink::{Connection, Netfilter, message_type};
use netlink_netfilter::uapi::nf_tables::*;
use netlink_netfilter::uapi::nfnetlink::NFNL_SUBSYS_NFTABLES;
use nix::libc::{NFPROTO_INET, NLM_F_CREATE, NLM_F_EXCL};

fn main() -> Result<(), Error> {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let [new, old] = &names[..] else {
        println!("usage: transaction NEW OLD");
        return Ok(());
    };
    let changes =
        [change(NFT_MSG_NEWTABLE, NLM_F_CREATE | NLM_F_EXCL, new), change(NFT_MSG_DELTABLE, 0, old)];
    let report = Connection::open()?.transaction(changes, None);
    for (place, error) in &report.failures {
        println!("nothing was changed, for change {place}: {error}");
    }
    if report.is_complete() {
        println!("{new} is there and {old} is gone");
    }
    Ok(())
}

/// A change of a table for IPv4 and IPv6: `struct nfgenmsg` and its name.
fn change(message: u32, flags: i32, name: &str) -> Raw<Netfilter, Acknowledgement> {
    let mut name_attribute = Writer::new();
    name_attribute.attribute(NFTA_TABLE_NAME as u16, format!("{name}\0").as_bytes());
    let kind = message_type(NFNL_SUBSYS_NFTABLES, message) as u16;
    let header = [NFPROTO_INET as u8, 0, 0, 0];
    Raw::acknowledged(kind).flags(flags as u16).payload(&header).payload(name_attribute.bytes())
}
