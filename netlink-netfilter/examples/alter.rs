//! Makes the text of the UDP datagrams in queue 0 upper case. Needs `CAP_NET_ADMIN` over the machine, and a rule that
//! fills the queue:
//!
//!     sudo iptables -A OUTPUT -p udp --dport 7777 -j NFQUEUE --queue-num 0
//!     sudo target/debug/examples/alter
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program talks to its terminal")]

use std::error::Error;
use std::process::ExitCode;

use netlink_netfilter::queue::{BindQueue, Event, Queue, SetVerdict, Verdict};
use netlink_netfilter::{Family, News};

fn main() -> ExitCode {
    match alter_all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn alter_all() -> Result<(), Box<dyn Error>> {
    let mut queue = Queue::open(BindQueue::new(0))?;
    loop {
        let verdict = match queue.next()? {
            News::Event(Event::Packet { id, packet }) => {
                let payload = packet.attributes.payload()?.unwrap_or_default();
                let accept = SetVerdict::new(id, Verdict::Accept);
                match upper_case(packet.header.family, payload) {
                    Some(altered) => accept.payload(&altered),
                    None => accept,
                }
            }
            other => {
                println!("{other:?}");
                continue;
            }
        };
        queue.post(verdict)?;
    }
}

/// A datagram of the same length, so that of all checksums only UDP's own changes: to 0, which is none.
fn upper_case(family: Family, packet: &[u8]) -> Option<Vec<u8>> {
    const UDP: u8 = 17;
    if family != Family::Ipv4 || packet.get(9) != Some(&UDP) {
        return None;
    }
    let header = usize::from(packet.first()? & 0xf) * 4;
    let mut altered = packet.to_vec();
    altered.get_mut(header + 6..header + 8)?.fill(0);
    altered.get_mut(header + 8..)?.make_ascii_uppercase();
    Some(altered)
}
