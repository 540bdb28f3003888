//! What is measured of one run, and how it goes from one process to another: as a line of numbers.

use std::fmt;
use std::str::FromStr;
use std::time::Instant;

use anyhow::Result;
use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike;

use crate::allocator;

/// What a participant says of one run.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// Items done.
    pub items: u64,
    /// Items known to be missing.
    pub lost: u64,
    /// Bytes that are kept.
    pub kept: u64,
    /// Nanoseconds of each item, where each was timed.
    pub latencies: Vec<u32>,
}

impl Outcome {
    pub fn of(items: u64) -> Self {
        Self { items, ..Self::default() }
    }
}

/// One run, measured. Times are in nanoseconds, memory in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sample {
    pub wall: u64,
    pub cpu: u64,
    pub items: u64,
    pub lost: u64,
    /// The median and the 99th percentile of the items' own times.
    pub median: u64,
    pub p99: u64,
    /// Zero unless allocations are counted.
    pub allocations: u64,
    pub peak: u64,
    pub kept: u64,
    /// The greatest part of the process that was in memory so far.
    pub resident: u64,
}

/// Measures one run.
pub fn measure(run: impl FnOnce() -> Result<Outcome>) -> Result<Sample> {
    let allocations = allocator::allocations();
    let (live, _) = allocator::bytes();
    let (begun, cpu) = (Instant::now(), spent(&getrusage(UsageWho::RUSAGE_SELF)?));
    let outcome = run()?;
    let (wall, after) = (begun.elapsed().as_nanos() as u64, getrusage(UsageWho::RUSAGE_SELF)?);
    let (_, peak) = allocator::bytes();
    let mut latencies = outcome.latencies;
    latencies.sort_unstable();
    let percentile =
        |hundredths: usize| latencies.get(latencies.len() * hundredths / 100).copied().unwrap_or(0);
    Ok(Sample {
        wall,
        cpu: spent(&after) - cpu,
        items: outcome.items,
        lost: outcome.lost,
        median: percentile(50).into(),
        p99: percentile(99).into(),
        allocations: allocator::allocations() - allocations,
        peak: peak.saturating_sub(live),
        kept: outcome.kept,
        resident: after.max_rss() as u64 * 1024,
    })
}

/// The process's own time, in user space and in the kernel.
fn spent(usage: &Usage) -> u64 {
    (usage.user_time().num_microseconds() + usage.system_time().num_microseconds()) as u64 * 1000
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wall, cpu, items, lost, median, p99, allocations, peak, kept, resident } = self;
        write!(f, "{wall} {cpu} {items} {lost} {median} {p99} {allocations} {peak} {kept} {resident}")
    }
}

impl FromStr for Sample {
    type Err = anyhow::Error;

    fn from_str(line: &str) -> Result<Self> {
        let numbers: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        let [wall, cpu, items, lost, median, p99, allocations, peak, kept, resident] = numbers[..] else {
            anyhow::bail!("not a sample: {line}");
        };
        Ok(Self { wall, cpu, items, lost, median, p99, allocations, peak, kept, resident })
    }
}
