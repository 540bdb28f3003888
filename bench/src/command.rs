//! What the program can be told to do.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use lexopt::{Arg, Parser};

use crate::baseline::{self, Cost};
use crate::codec::CASES;
use crate::conduct::{self, Extent, Finding, Tools};
use crate::report::{self, Chapter, amount, median};
use crate::workload::Workload;
use crate::{compile, growth, maker, once, stage};

const USAGE: &str = "\
Usage: cargo xtask bench [WORKLOAD...] [OPTIONS]

Options:
  --size N      so many items, instead of those of BENCHMARKING.md
  --rounds N    so many turns of every participant; 5 unless told
  --no-peers    leave out the other libraries
  --smoke       small sizes, and no times: compare what can be counted with bench/baseline.txt
  --accept      with --smoke: make what is counted the baseline
  --growth      only how costs grow
  --write       put the results into BENCHMARKING.md";

/// What is asked for.
#[derive(Debug, Default)]
struct Wish {
    workloads: Vec<Workload>,
    size: Option<u32>,
    rounds: Option<u32>,
    no_peers: bool,
    smoke: bool,
    accept: bool,
    growth: bool,
    write: bool,
}

/// Does what the command line says.
pub fn run(mut arguments: Parser) -> Result<()> {
    let Some(Arg::Value(command)) = arguments.next()? else { bail!(USAGE) };
    match command.to_str() {
        Some("run") => wish(&mut arguments)?.grant(),
        Some("once") => once::run(&mut arguments),
        Some("make") => maker::run(number(&mut arguments)?, number(&mut arguments)? != 0),
        Some("in") => run_in(&mut arguments),
        Some("time") => apart(&mut arguments, conduct::time),
        Some("count") => apart(&mut arguments, conduct::count),
        _ => bail!(USAGE),
    }
}

fn wish(arguments: &mut Parser) -> Result<Wish> {
    let mut wish = Wish::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("size") => wish.size = Some(number(arguments)?),
            Arg::Long("rounds") => wish.rounds = Some(number(arguments)?),
            Arg::Long("no-peers") => wish.no_peers = true,
            Arg::Long("smoke") => wish.smoke = true,
            Arg::Long("accept") => wish.accept = true,
            Arg::Long("growth") => wish.growth = true,
            Arg::Long("write") => wish.write = true,
            Arg::Value(name) => {
                let name = name.to_string_lossy();
                let workload = Workload::of_name(&name).with_context(|| format!("{name}\n\n{USAGE}"))?;
                wish.workloads.push(workload);
            }
            _ => bail!(USAGE),
        }
    }
    Ok(wish)
}

/// `WORKLOAD SIZE ROUNDS PEERS`: what [`conduct::apart`] asks of another process.
fn apart(arguments: &mut Parser, work: fn(&Tools, Workload, Extent) -> Result<Vec<Finding>>) -> Result<()> {
    let workload = workload(arguments)?;
    let (size, rounds, peers) = (number(arguments)?, number(arguments)?, number(arguments)? != 0);
    conduct::write(&work(&Tools::find(false)?, workload, Extent { size, rounds, peers })?);
    Ok(())
}

/// `WORKLOAD SIZE COMMAND…`: runs a command where the workload has been prepared.
fn run_in(arguments: &mut Parser) -> Result<()> {
    let (workload, size) = (workload(arguments)?, number(arguments)?);
    stage::enter()?;
    stage::prepare(workload, size)?;
    let command: Vec<_> = arguments.raw_args()?.collect();
    let (program, rest) = command.split_first().context("COMMAND")?;
    ensure!(Command::new(program).args(rest).status()?.success(), "failed");
    Ok(())
}

fn workload(arguments: &mut Parser) -> Result<Workload> {
    let name = arguments.value()?;
    Workload::of_name(&name.to_string_lossy()).context("no such workload")
}

fn number(arguments: &mut Parser) -> Result<u32> {
    Ok(arguments.value()?.to_string_lossy().replace('_', "").parse()?)
}

impl Wish {
    fn grant(&self) -> Result<()> {
        let tools = Tools::find(true)?;
        if self.smoke {
            return self.smoke(&tools);
        }
        let mut text = String::new();
        if !self.growth {
            let chapters = self
                .workloads()
                .into_iter()
                .map(|workload| self.chapter(workload))
                .collect::<Result<Vec<_>>>()?;
            text += &format!("{}\n{}\n", conditions(), report::summary(&chapters));
            if self.workloads.is_empty() {
                text += &format!("{}\n", compile::table(&compile::builds()?));
            }
            chapters.iter().for_each(|chapter| text += &format!("{}\n", chapter.table()));
            println!("{text}");
        }
        if self.write && self.workloads.is_empty() {
            if !self.growth {
                fill_in("results", &text)?;
            }
            growth::draw(&plots(), !self.no_peers)?;
        }
        Ok(())
    }

    fn workloads(&self) -> Vec<Workload> {
        if self.workloads.is_empty() { Workload::ALL.to_vec() } else { self.workloads.clone() }
    }

    /// Times a workload, and counts at a smaller size what does not depend on it.
    fn chapter(&self, workload: Workload) -> Result<Chapter> {
        let facts = workload.facts();
        let size = self.size.unwrap_or(facts.size);
        eprintln!("{workload}: {} of {}", facts.title, amount(size));
        let extent = Extent { size, rounds: self.rounds.unwrap_or(5), peers: !self.no_peers };
        let mut findings = conduct::apart("time", workload, extent)?;
        let counted = conduct::apart("count", workload, Extent { size: facts.smoke.min(size), ..extent })?;
        for finding in &mut findings {
            if let Some(counted) = counted.iter().find(|counted| counted.participant == finding.participant) {
                finding.system_calls = counted.system_calls;
                finding.instructions = counted.instructions;
            }
        }
        let chapter = Chapter { workload, size, findings };
        eprintln!("{}", chapter.table());
        Ok(chapter)
    }

    /// Counts at small sizes, and compares.
    fn smoke(&self, tools: &Tools) -> Result<()> {
        let mut costs = Vec::new();
        for workload in self.workloads() {
            let size = self.size.unwrap_or(workload.facts().smoke);
            let extent = Extent { size, rounds: 0, peers: !self.no_peers };
            for finding in conduct::apart("count", workload, extent)? {
                check(workload, size, &finding)?;
                let cost = Cost::of(workload.facts().name, &finding).context("nothing was counted")?;
                println!("{workload} {}: {cost:?}", finding.participant);
                if finding.participant == "ours" {
                    costs.push(cost);
                }
            }
        }
        if self.workloads.is_empty() {
            for (case, instructions) in CASES.iter().zip(conduct::codec_instructions(tools, CASES)?) {
                let name = format!("codec/{}", case.name);
                println!("{name}: {instructions:?} instructions");
                costs.push(Cost { name, instructions, allocations: 0.0, system_calls: None });
            }
        }
        if self.accept { baseline::write(&costs) } else { baseline::compare(&costs) }
    }
}

/// Whether all was done that was to be done: the kernel adds some routes of its own.
fn check(workload: Workload, size: u32, finding: &Finding) -> Result<()> {
    let counted = finding.counted.context("nothing was counted")?;
    let wanted = match workload {
        Workload::Batch | Workload::Singly => 2 * size,
        _ => workload.events(size),
    };
    let name = &finding.participant;
    ensure!(counted.items >= u64::from(wanted), "{workload}: {name} saw {} of {wanted}", counted.items);
    ensure!(counted.lost == 0, "{workload}: {name} lost {}", counted.lost);
    Ok(())
}

/// On what the times were taken.
fn conditions() -> String {
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name"));
    let model = model.map_or("a processor without a name", |line| line.trim_start_matches([' ', '\t', ':']));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "Linux {}, {model}, {cores} processors; {}, default release profile. Medians; ratios are to the floor's.\n",
        kernel.trim(),
        baseline::compiler()
    )
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn plots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("plots")
}

/// Replaces what stands between two marks in BENCHMARKING.md.
fn fill_in(mark: &str, text: &str) -> Result<()> {
    let path = root().join("BENCHMARKING.md");
    let page = fs::read_to_string(&path)?;
    let (begin, end) = (format!("<!-- {mark}: begin -->\n"), format!("<!-- {mark}: end -->"));
    let (before, rest) = page.split_once(&begin).context("no mark where results begin")?;
    let (_, after) = rest.split_once(&end).context("no mark where results end")?;
    Ok(fs::write(path, format!("{before}{begin}\n{text}{end}{after}"))?)
}

/// The time of one item, of a participant.
pub fn per_item(finding: &Finding) -> f64 {
    median(finding, |sample| sample.wall)
}
