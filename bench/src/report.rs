//! What was found, as tables for people.

use std::fmt::Write as _;

use crate::conduct::Finding;
use crate::measure::Sample;
use crate::once::EVENTS_ALONE;
use crate::workload::{Clock, Workload};

/// One workload's findings, the floor's first.
#[derive(Debug)]
pub struct Chapter {
    pub workload: Workload,
    pub size: u32,
    pub findings: Vec<Finding>,
}

/// The middle one of what each sample has, for an item.
pub fn median(finding: &Finding, of: impl Fn(&Sample) -> u64) -> f64 {
    let mut values: Vec<f64> =
        finding.samples.iter().map(|sample| of(sample) as f64 / sample.items.max(1) as f64).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

impl Chapter {
    pub fn of(&self, participant: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.participant == participant)
    }

    /// A participant's time beside the floor's.
    pub fn ratio(&self, participant: &str, clock: Clock) -> Option<f64> {
        self.beside(participant, "floor", clock)
    }

    fn beside(&self, participant: &str, other: &str, clock: Clock) -> Option<f64> {
        let time = |finding| median(finding, |sample| clock.of(sample));
        Some(time(self.of(participant)?) / time(self.of(other)?))
    }

    /// What is aimed at: of a cache, its time beside that of reading the same events and keeping nothing.
    fn achieved(&self, clock: Clock) -> Option<f64> {
        self.beside("ours", EVENTS_ALONE, clock).or_else(|| self.ratio("ours", clock))
    }

    /// The best of the others.
    fn best_peer(&self, clock: Clock) -> Option<(&str, f64)> {
        let peers = self.findings.iter().map(|finding| finding.participant.as_str());
        let peers = peers.filter(|name| !["floor", "ours", EVENTS_ALONE].contains(name));
        let ratios = peers.filter_map(|name| Some((name, self.ratio(name, clock)?)));
        ratios.min_by(|one, other| one.1.total_cmp(&other.1))
    }

    /// All that is known of it.
    pub fn table(&self) -> String {
        let facts = self.workload.facts();
        let mut out = format!("### {}: {} of {}\n\n", facts.name, facts.title, amount(self.size));
        let _ = writeln!(
            out,
            "| of one {} | wall | ratio | CPU | ratio | allocations | system calls | instructions | peak heap | peak resident | |\n\
             |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|",
            facts.item
        );
        for finding in &self.findings {
            let _ = writeln!(out, "{}", self.row(finding));
        }
        out
    }

    fn row(&self, finding: &Finding) -> String {
        let name = &finding.participant;
        let ratio = |clock| self.ratio(name, clock).map_or("-".into(), |ratio| format!("{ratio:.2}"));
        let counted = finding.counted.as_ref();
        let optional = |value: Option<f64>| value.map_or("-".into(), digits);
        let allocations =
            counted.map(|sample| digits(sample.allocations as f64 / sample.items.max(1) as f64));
        let resident = finding.samples.iter().map(|sample| sample.resident).max().unwrap_or(0);
        format!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            time(median(finding, |sample| sample.wall)),
            ratio(Clock::Wall),
            time(median(finding, |sample| sample.cpu)),
            ratio(Clock::Cpu),
            allocations.unwrap_or("-".into()),
            optional(finding.system_calls),
            optional(finding.instructions),
            counted.map_or("-".into(), |sample| bytes(sample.peak)),
            bytes(resident),
            remark(finding),
        )
    }
}

/// The aims, and what became of them.
pub fn summary(chapters: &[Chapter]) -> String {
    let mut out = String::from(
        "| workload | of | ratio to the floor | aim | | best peer |\n|---|--:|--:|--:|---|---|\n",
    );
    for chapter in chapters {
        let facts = chapter.workload.facts();
        let (aim, clock) = facts.aim;
        let Some(ratio) = chapter.achieved(clock) else { continue };
        let verdict = if ratio <= aim + 0.005 { "met" } else { "missed" };
        let peer = chapter.best_peer(clock).map_or("-".into(), |(name, ratio)| format!("{ratio:.2} {name}"));
        let clock = match (clock, chapter.workload) {
            (_, Workload::Cache) => " (CPU, to the events alone)",
            (Clock::Cpu, _) => " (CPU)",
            (Clock::Wall, _) => "",
        };
        let _ = writeln!(
            out,
            "| {} | {} | **{ratio:.2}**{clock} | {aim:.2} | {verdict} | {peer} |",
            facts.title,
            amount(chapter.size)
        );
    }
    out
}

/// What there is to say of some workloads only.
fn remark(finding: &Finding) -> String {
    let mut said = Vec::new();
    let Some(last) = finding.samples.last() else { return String::new() };
    let worst = |of: fn(&Sample) -> u64| finding.samples.iter().map(of).max().unwrap_or(0);
    if last.median != 0 {
        let middle = |of: fn(&Sample) -> u64| median(finding, |sample| of(sample) * sample.items);
        said.push(format!(
            "median {}, 99 % within {}",
            time(middle(|sample| sample.median)),
            time(middle(|sample| sample.p99))
        ));
    }
    if worst(|sample| sample.lost) != 0 {
        said.push(format!("lost {}", worst(|sample| sample.lost)));
    }
    if let Some(counted) = finding.counted.filter(|counted| counted.kept != 0) {
        said.push(format!("keeps {}", bytes(counted.kept)));
    }
    said.join("; ")
}

impl Clock {
    /// This time of a sample.
    pub fn of(self, sample: &Sample) -> u64 {
        match self {
            Self::Wall => sample.wall,
            Self::Cpu => sample.cpu,
        }
    }
}

/// Nanoseconds as people write them.
pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        _ if nanoseconds >= 1e6 => format!("{:.1} ms", nanoseconds / 1e6),
        _ if nanoseconds >= 1e4 => format!("{:.1} µs", nanoseconds / 1e3),
        _ => format!("{nanoseconds:.0} ns"),
    }
}

fn bytes(bytes: u64) -> String {
    match bytes {
        _ if bytes >= 1 << 20 => format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20)),
        _ if bytes >= 1 << 10 => format!("{:.1} KiB", bytes as f64 / 1024.0),
        _ => format!("{bytes} B"),
    }
}

fn digits(value: f64) -> String {
    match value {
        _ if value >= 100.0 => format!("{value:.0}"),
        _ if value >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// A number with a comma between thousands.
pub fn amount(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(participant: &str, walls: &[u64]) -> Finding {
        let sample = |&wall| Sample { wall, items: 1, ..Sample::default() };
        Finding {
            participant: participant.into(),
            samples: walls.iter().map(sample).collect(),
            ..Finding::default()
        }
    }

    #[test]
    fn ratio_is_that_of_the_medians() {
        let findings = vec![finding("floor", &[10, 90, 20]), finding("ours", &[30, 10, 80])];
        let chapter = Chapter { workload: Workload::Routes, size: 1, findings };
        assert_eq!(chapter.ratio("ours", Clock::Wall), Some(1.5));
        assert_eq!(chapter.ratio("nobody", Clock::Wall), None);
    }

    #[test]
    fn thousands_are_told_apart() {
        assert_eq!(amount(1_000_000), "1,000,000");
        assert_eq!(amount(51), "51");
    }
}
