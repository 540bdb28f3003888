//! Accepts and prints the packets of queue 0. Needs `CAP_NET_ADMIN`, and a rule that fills the queue:
//!
//!     sudo iptables -A OUTPUT -p icmp -j NFQUEUE --queue-num 0 --queue-bypass
//!     sudo target/debug/examples/queue
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program talks to its terminal")]

use std::error::Error;
use std::process::ExitCode;

use netlink_netfilter::News;
use netlink_netfilter::queue::{BindQueue, Event, Packet, Queue, QueueFlags, SetVerdict, Verdict};

fn main() -> ExitCode {
    match accept_all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn accept_all() -> Result<(), Box<dyn Error>> {
    let mut queue = Queue::open(BindQueue::new(0).flags(QueueFlags::FAIL_OPEN | QueueFlags::USER_AND_GROUP))?;
    loop {
        let id = match queue.next()? {
            News::Event(Event::Packet { id, packet }) => {
                print(&packet.try_into()?);
                id
            }
            News::Event(Event::Refused { id, errno }) => {
                println!("the verdict on {id:?} was refused: {errno}");
                continue;
            }
            News::Lost(loss) => {
                println!("some packets went by unseen: {loss}");
                continue;
            }
            _ => continue,
        };
        queue.post(SetVerdict::new(id, Verdict::Accept))?;
    }
}

fn print(packet: &Packet) {
    let Packet { id, hook, payload, mark, .. } = packet;
    let length = packet.original_length.map_or(payload.len(), |length| length as usize);
    println!("{:>6} {hook} {length} bytes, mark {mark:#x}, user {:?}", id.number, packet.user);
}
