//! Runs workloads: participants in turns, so that whatever else the machine does meets all of them alike.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::codec::Case;
use crate::measure::Sample;
use crate::once::PARTICIPANTS;
use crate::stage;
use crate::workload::Workload;

/// The C program's name among the participants.
pub const MNL: &str = "libmnl";
/// Participants that are no peers: the floor, ours, ours that keeps no cache, and ours that has no pool.
const OURS: usize = 4;
/// Their turns in each round: how near they are to one another matters to a hundredth.
const TURNS: u32 = 3;
/// Runs of which the difference is what two runs cost.
const FEW: u32 = 1;
const MORE: u32 = 3;

/// What is known of one participant's way through a workload.
#[derive(Debug, Clone, Default)]
pub struct Finding {
    pub participant: String,
    pub samples: Vec<Sample>,
    /// A run with an allocator that counts.
    pub counted: Option<Sample>,
    /// Of one item.
    pub system_calls: Option<f64>,
    /// Of one item, in user space.
    pub instructions: Option<f64>,
}

/// How much is done.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    pub size: u32,
    /// Turns of every participant; none where nothing but ours is to be counted in full.
    pub rounds: u32,
    /// Whether peers take part.
    pub peers: bool,
}

/// Programs that measure, as far as they are here.
#[derive(Debug, Clone)]
pub struct Tools {
    /// This program, and the one that counts allocations.
    timing: PathBuf,
    counting: PathBuf,
    mnl: Option<PathBuf>,
    strace: bool,
    valgrind: bool,
}

impl Tools {
    /// Looks for them, builds the C program; says what is missing if that is wanted.
    pub fn find(aloud: bool) -> Result<Self> {
        let timing = std::env::current_exe()?;
        let counting = timing.with_file_name("counted");
        let mnl = timing.with_file_name("mnl");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("c/mnl.c");
        let built = Command::new("cc").arg("-O2").arg("-o").arg(&mnl).arg(source).arg("-lmnl").output();
        let mnl = built.is_ok_and(|output| output.status.success()).then_some(mnl);
        let (strace, valgrind) = (answers("strace", "-V"), answers("valgrind", "--version"));
        for (there, what) in [
            (mnl.is_some(), "libmnl: no compiler or no headers (libmnl-dev)"),
            (strace, "system calls: no strace"),
            (valgrind, "instructions: no valgrind"),
        ] {
            if aloud && !there {
                eprintln!("SKIPPED: {what}");
            }
        }
        Ok(Self { timing, counting, mnl, strace, valgrind })
    }

    fn participants(&self, peers: bool) -> Vec<String> {
        let mut all: Vec<String> = PARTICIPANTS.iter().map(|participant| participant.0.to_owned()).collect();
        if self.mnl.is_some() {
            all.insert(OURS, MNL.to_owned());
        }
        if !peers {
            all.truncate(OURS + usize::from(self.mnl.is_some()));
        }
        all
    }

    /// What does some runs of a workload.
    fn command(&self, program: &Path, participant: &str, what: &str, size: u32, runs: u32) -> Vec<String> {
        let (size, runs) = (size.to_string(), runs.to_string());
        let program = program.display().to_string();
        match &self.mnl {
            Some(mnl) if participant == MNL => vec![mnl.display().to_string(), what.into(), size, runs],
            _ => vec![program, "once".into(), what.into(), participant.into(), size, runs],
        }
    }
}

fn answers(program: &str, argument: &str) -> bool {
    let silent = Command::new(program).arg(argument).stdout(Stdio::null()).stderr(Stdio::null()).status();
    silent.is_ok_and(|status| status.success())
}

/// Times a workload in new namespaces.
pub fn time(tools: &Tools, workload: Workload, extent: Extent) -> Result<Vec<Finding>> {
    stage::enter()?;
    stage::prepare(workload, extent.size)?;
    let participants = tools.participants(extent.peers);
    let runs = if is_repeatable(workload) && extent.size <= 50_000 { 5 } else { 1 };
    let (ours, others) = participants.split_at(OURS);
    let mut findings: BTreeMap<usize, Finding> = BTreeMap::new();
    for round in 0..extent.rounds {
        let turns = (0..TURNS).flat_map(|_| ours.iter().enumerate());
        for (place, participant) in turns.chain((OURS..).zip(others)) {
            let command = tools.command(&tools.timing, participant, workload.facts().name, extent.size, runs);
            let Some(samples) = attempt(&command, workload, participant, round) else { continue };
            let finding = findings.entry(place).or_default();
            finding.participant.clone_from(participant);
            finding.samples.extend(samples);
        }
    }
    for finding in findings.values_mut() {
        let name = workload.facts().name;
        if finding.participant != MNL {
            let command = tools.command(&tools.counting, &finding.participant, name, extent.size, 1);
            finding.counted =
                attempt(&command, workload, &finding.participant, 0).and_then(|mut all| all.pop());
        }
    }
    Ok(findings.into_values().collect())
}

/// Counts what a workload costs, in new namespaces: allocations, system calls, instructions.
pub fn count(tools: &Tools, workload: Workload, extent: Extent) -> Result<Vec<Finding>> {
    stage::enter()?;
    stage::prepare(workload, extent.size)?;
    let mut findings = Vec::new();
    for participant in tools.participants(extent.peers) {
        findings.extend(count_one(tools, workload, extent, &participant)?);
    }
    Ok(findings)
}

fn count_one(
    tools: &Tools,
    workload: Workload,
    extent: Extent,
    participant: &str,
) -> Result<Option<Finding>> {
    let (name, size) = (workload.facts().name, extent.size);
    // A burst of events is made once for each process.
    let runs = if is_repeatable(workload) { 2 } else { 1 };
    let command = tools.command(&tools.counting, participant, name, size, runs);
    let Some(counted) = attempt(&command, workload, participant, 0).and_then(|mut all| all.pop()) else {
        return Ok(None);
    };
    let mut finding =
        Finding { participant: participant.into(), counted: Some(counted), ..Finding::default() };
    if is_repeatable(workload) && (extent.rounds > 0 || participant == "ours") {
        let per_item = |count: &dyn Fn(u32) -> Result<u64>| -> Result<f64> {
            let difference = count(MORE)? as f64 - count(FEW)? as f64;
            Ok(difference / f64::from(MORE - FEW) / counted.items as f64)
        };
        let command = |runs| tools.command(&tools.timing, participant, name, size, runs);
        if tools.strace {
            finding.system_calls = Some(per_item(&|runs| system_calls(&command(runs)))?);
        }
        if tools.valgrind && ["ours", MNL].contains(&participant) {
            finding.instructions = Some(per_item(&|runs| instructions(&command(runs)))?);
        }
    }
    Ok(Some(finding))
}

/// Instructions that decoding or encoding takes once, by case: beside those of a process that does nothing.
pub fn codec_instructions(tools: &Tools, cases: &[Case]) -> Result<Vec<Option<f64>>> {
    const TIMES: u32 = 2_000;
    if !tools.valgrind {
        return Ok(vec![None; cases.len()]);
    }
    let count = |case: &str, times| instructions(&tools.command(&tools.timing, case, "codec", times, 1));
    let nothing = count(cases[0].name, 0)? as f64;
    let per_time = |case: &Case| Ok((count(case.name, TIMES)? as f64 - nothing) / f64::from(TIMES));
    cases.iter().map(|case| per_time(case).map(Some)).collect()
}

fn is_repeatable(workload: Workload) -> bool {
    !matches!(workload, Workload::Events | Workload::Cache)
}

/// The samples that a command prints; `None` where there are none, which is told if it failed.
fn attempt(command: &[String], workload: Workload, participant: &str, round: u32) -> Option<Vec<Sample>> {
    match samples(command) {
        Ok(samples) => (!samples.is_empty()).then_some(samples),
        Err(error) => {
            if round == 0 {
                eprintln!("{workload}: {participant} failed: {error:#}");
            }
            // What it left would be in the way of others.
            let cleared = stage::clear(workload);
            cleared.unwrap_or_else(|error| eprintln!("{workload}: clearing up failed: {error:#}"));
            None
        }
    }
}

fn samples(command: &[String]) -> Result<Vec<Sample>> {
    let text = output(command)?.0;
    text.lines().map(str::parse).collect()
}

/// What a command says on its two outputs.
fn output(command: &[String]) -> Result<(String, String)> {
    let (program, arguments) = command.split_first().context("a command")?;
    let output = Command::new("timeout").arg("900").arg(program).args(arguments).output()?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(output.status.success(), "{}", errors.lines().next().unwrap_or("no word why"));
    Ok((String::from_utf8(output.stdout)?, errors))
}

fn system_calls(command: &[String]) -> Result<u64> {
    let trace = std::env::temp_dir().join(format!("netlink-bench-{}", std::process::id()));
    let strace = ["strace", "-f", "-c", "-U", "calls", "-o"].map(String::from);
    output(&[&strace[..], &[trace.display().to_string()], command].concat())?;
    let text = std::fs::read_to_string(&trace)?;
    std::fs::remove_file(&trace)?;
    let last = text.lines().last().context("strace says nothing")?;
    Ok(last.split_whitespace().next().context("strace counts nothing")?.parse()?)
}

fn instructions(command: &[String]) -> Result<u64> {
    let valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"].map(String::from);
    let (_, said) = output(&[&valgrind[..], command].concat())?;
    let counted = said.lines().find_map(|line| line.split("Collected : ").nth(1));
    Ok(counted.context("valgrind counts nothing")?.trim().parse()?)
}

/// Times or counts a workload in a process of its own, for the namespaces' sake: `what` is `time` or `count`.
pub fn apart(what: &str, workload: Workload, extent: Extent) -> Result<Vec<Finding>> {
    let Extent { size, rounds, peers } = extent;
    let numbers = [size.to_string(), rounds.to_string(), u32::from(peers).to_string()];
    let output = Command::new(std::env::current_exe()?)
        .args([what, workload.facts().name])
        .args(numbers)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "{workload} of {size} failed");
    if what == "time" {
        settle();
    }
    read(&String::from_utf8(output.stdout)?)
}

/// Findings as the process writes them for [`apart`] to read: a line for each thing known, the participant first.
pub fn write(findings: &[Finding]) {
    for Finding { participant, samples, counted, system_calls, instructions } in findings {
        samples.iter().for_each(|sample| println!("{participant} sample {sample}"));
        counted.iter().for_each(|sample| println!("{participant} counted {sample}"));
        system_calls.iter().for_each(|count| println!("{participant} calls {count}"));
        instructions.iter().for_each(|count| println!("{participant} instructions {count}"));
    }
}

fn read(text: &str) -> Result<Vec<Finding>> {
    let mut findings: Vec<Finding> = Vec::new();
    for line in text.lines() {
        let mut words = line.splitn(3, ' ');
        let (Some(participant), Some(what), Some(rest)) = (words.next(), words.next(), words.next()) else {
            anyhow::bail!("not a finding: {line}");
        };
        if findings.last().is_none_or(|last| last.participant != participant) {
            findings.push(Finding { participant: participant.into(), ..Finding::default() });
        }
        let Some(finding) = findings.last_mut() else { continue };
        match what {
            "sample" => finding.samples.push(rest.parse()?),
            "counted" => finding.counted = Some(rest.parse()?),
            "calls" => finding.system_calls = Some(rest.parse()?),
            _ => finding.instructions = Some(rest.parse()?),
        }
    }
    Ok(findings)
}

/// Waits until the machine has nothing left to do, such as cleaning up after a namespace; not for long.
pub fn settle() {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(6) {
        let before = idle();
        std::thread::sleep(Duration::from_millis(200));
        match (before, idle()) {
            (Some((idle, all)), Some((later_idle, later_all)))
                if (later_idle - idle) * 100 < (later_all - all) * 97 => {}
            _ => return,
        }
    }
}

/// Ticks that the processors were idle, and all of them.
fn idle() -> Option<(u64, u64)> {
    let text = std::fs::read_to_string("/proc/stat").ok()?;
    let ticks: Vec<u64> = text.lines().next()?.split_whitespace().skip(1).flat_map(str::parse).collect();
    Some((*ticks.get(3)?, ticks.iter().take(8).sum()))
}
