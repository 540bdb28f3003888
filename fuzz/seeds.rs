//! Cuts captures into seeds for the targets: `cargo run --example seeds FILE...` writes to `seeds/TARGET/`.
//!
//! Of messages that are alike (of the same type and size of protocol header, with the same attributes outermost) one is taken,
//! and of uevents (of the same action, with the same variables).

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use netlink_core::request::Protocol;
use netlink_core::traffic::{Capture, Direction, Recorder, Traffic};
use netlink_core::uapi::netlink::{NLMSG_DONE, NLMSG_ERROR};
use netlink_core::wire::{Attributes, MESSAGE_HEADER_LENGTH, Message, Messages};
use netlink_fuzz::PROTOCOLS;
use netlink_uevent::{Event, Origin, Uevent};

/// The kinds of answers that a datagram is a seed for; see the target `exchange`.
const ANSWERS: u8 = 5;
/// Larger messages have nothing that smaller ones have not.
const LARGEST: usize = 4096;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let (mut seen, mut events) = (HashSet::new(), HashSet::new());
    for file in std::env::args().skip(1) {
        let file = fs::read(file)?;
        let mut capture = Capture::new(&file[..])?;
        while let Some(record) = capture.next()? {
            let traffic = record.traffic;
            let messages = Messages::new(traffic.bytes).filter_map(std::result::Result::ok);
            let Some(protocol) = PROTOCOLS.iter().position(|known| *known == traffic.protocol) else {
                continue;
            };
            if let Some(event) = event(&traffic) {
                if events.insert(event) {
                    seed("tables", &[&[protocol as u8], &framed(traffic.bytes)[..]].concat())?;
                }
                continue;
            }
            let mut fresh = false;
            for (bytes, message) in messages.map(|message| (whole(&message), message)) {
                let is_fresh = bytes.len() <= LARGEST && seen.insert((protocol, likeness(&message)));
                fresh |= is_fresh;
                if !is_fresh {
                    continue;
                }
                seed("tables", &[&[protocol as u8], &framed(&bytes)[..]].concat())?;
                if u32::from(message.header.kind) == NLMSG_ERROR {
                    let flags = message.header.flags.to_ne_bytes();
                    seed("acknowledgement", &[&flags[..], message.payload].concat())?;
                }
                if traffic.direction == Direction::Received {
                    seed(
                        "exchange",
                        &[&[seen.len() as u8 % ANSWERS, 0], &framed(&answer(&message))[..]].concat(),
                    )?;
                }
            }
            if fresh && traffic.bytes.len() <= LARGEST {
                let recorder = Recorder::new(Vec::new())?;
                recorder.write(record.time, &traffic);
                seed("capture", &recorder.finish()?)?;
            }
        }
    }
    Ok(())
}

/// What uevents have in common of which one suffices, if it is one.
fn event(traffic: &Traffic<'_>) -> Option<String> {
    if traffic.protocol != Uevent::NUMBER {
        return None;
    }
    let origins = [Origin::Kernel, Origin::Udev].into_iter();
    let event = origins.filter_map(|origin| Event::read(origin, traffic.bytes).ok()).last()?;
    let names: Vec<_> = event.variables.map(|(name, _)| name).collect();
    Some(format!("{:?} {} {names:?}", event.origin, event.action))
}

/// What messages have in common of which one suffices.
fn likeness(message: &Message<'_>) -> (u16, u16, bool, Vec<u16>) {
    let is_end = [NLMSG_DONE, NLMSG_ERROR].contains(&message.header.kind.into());
    // Protocol headers are of 4 to 224 bytes: the longest run of attributes is taken for the attributes.
    let attributes = (0..message.payload.len().min(256)).step_by(4).filter_map(|start| {
        let all: Option<Vec<u16>> = Attributes::new(&message.payload[start..])
            .into_iter()
            .map(|attribute| attribute.ok().map(|attribute| attribute.kind()))
            .collect();
        all.filter(|all| !all.is_empty())
    });
    let command = message.payload.first().copied().unwrap_or(0);
    let kinds = attributes.max_by_key(Vec::len).unwrap_or_default();
    (message.header.kind, u16::from(command), is_end, kinds)
}

/// A message with its header.
fn whole(message: &Message<'_>) -> Vec<u8> {
    [&message.header.to_bytes()[..], message.payload].concat()
}

/// A message as an answer to the first request of a connection.
fn answer(message: &Message<'_>) -> Vec<u8> {
    let mut bytes = whole(message);
    bytes[MESSAGE_HEADER_LENGTH - 8..MESSAGE_HEADER_LENGTH - 4].copy_from_slice(&1_u32.to_ne_bytes());
    bytes
}

/// A datagram as the targets read it.
fn framed(datagram: &[u8]) -> Vec<u8> {
    [&(datagram.len() as u16).to_le_bytes()[..], datagram].concat()
}

/// Writes a seed, named by its content.
fn seed(target: &str, content: &[u8]) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    fs::create_dir_all(&folder)?;
    // FNV-1a
    let name = content.iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Ok(fs::write(folder.join(format!("{name:016x}")), content)?)
}
