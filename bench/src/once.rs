//! One participant, one workload, some runs: what each process does that is measured.

use anyhow::{Context, Result, bail};

use crate::measure::{Outcome, measure};
use crate::workload::Workload;
use crate::{codec, floor, ours};

/// One run, to be repeated.
pub type Run = Box<dyn FnMut() -> Result<Outcome>>;

/// A way to do a workload; `None` where it cannot.
pub type Prepare = fn(Workload, u32) -> Result<Option<Run>>;

/// Who reads the events that a cache is kept by, and keeps nothing.
pub const EVENTS_ALONE: &str = "events-alone";

/// Who takes part, the floor first.
pub const PARTICIPANTS: &[(&str, Prepare)] = &[
    ("floor", floor::prepare),
    ("ours", ours::prepare),
    (EVENTS_ALONE, ours::prepare_events_alone),
    ("one-connection", ours::prepare_one_connection),
    #[cfg(feature = "peers")]
    ("netlink-bindings", crate::peers::bindings::prepare),
    #[cfg(feature = "peers")]
    ("nlink", crate::peers::nlink::prepare),
    #[cfg(feature = "peers")]
    ("rtnetlink", crate::peers::rtnetlink::prepare),
    #[cfg(feature = "peers")]
    ("neli", crate::peers::neli::prepare),
];

/// `WORKLOAD PARTICIPANT SIZE RUNS`: prints a line for each run; nothing where the participant cannot.
pub fn run(arguments: &mut lexopt::Parser) -> Result<()> {
    let values: Vec<String> =
        arguments.values()?.map(|value| value.into_string().unwrap_or_default()).collect();
    let [workload, participant, size, runs] = &values[..] else { bail!("WORKLOAD PARTICIPANT SIZE RUNS") };
    let (size, runs) = (size.parse()?, runs.parse::<u32>()?);
    let Some(mut run) = prepare(workload, participant, size)? else { return Ok(()) };
    for _ in 0..runs {
        println!("{}", measure(&mut run)?);
    }
    Ok(())
}

fn prepare(workload: &str, participant: &str, size: u32) -> Result<Option<Run>> {
    if workload == "codec" {
        return codec::prepare(participant, size).map(Some);
    }
    let workload = Workload::of_name(workload).context("no such workload")?;
    let prepare = PARTICIPANTS.iter().find(|known| known.0 == participant).context("no such participant")?.1;
    prepare(workload, size)
}
