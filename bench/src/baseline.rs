//! What a workload costs in things that can be counted, to be compared with what it cost before.
//!
//! Allocations and system calls are the same everywhere; instructions depend on the compiler, whose version stands in
//! the file: another one is allowed more.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::conduct::Finding;

/// What one thing costs, for one item of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    pub name: String,
    pub instructions: Option<f64>,
    pub allocations: f64,
    pub system_calls: Option<f64>,
}

impl Cost {
    /// That of what was found out, or `None` if nothing was counted.
    pub fn of(name: &str, finding: &Finding) -> Option<Self> {
        let counted = finding.counted?;
        Some(Self {
            name: name.into(),
            instructions: finding.instructions,
            allocations: counted.allocations as f64 / counted.items.max(1) as f64,
            system_calls: finding.system_calls,
        })
    }
}

/// Writes the costs as what later ones are compared with.
pub fn write(costs: &[Cost]) -> Result<()> {
    let mut text = format!("{}\n# what  instructions  allocations  system calls, of one item\n", compiler());
    for Cost { name, instructions, allocations, system_calls } in costs {
        let number =
            |value: &Option<f64>, digits| value.map_or("-".into(), |value| format!("{value:.digits$}"));
        let _ =
            writeln!(text, "{name} {} {allocations:.3} {}", number(instructions, 1), number(system_calls, 3));
    }
    Ok(fs::write(path(), text)?)
}

/// Compares costs with those written before; complains of every one that has grown.
pub fn compare(costs: &[Cost]) -> Result<()> {
    let text = fs::read_to_string(path())?;
    let same_compiler = text.starts_with(&compiler());
    let before: Vec<Cost> = text.lines().filter_map(read).collect();
    let mut complaints = Vec::new();
    for cost in costs {
        let known = before.iter().find(|known| known.name == cost.name);
        let known = known.with_context(|| format!("{} is not in bench/baseline.txt", cost.name))?;
        let allocations = (Some(known.allocations), Some(cost.allocations));
        // What is compiled into a loop of a few hundred instructions differs with the folder that it is compiled in.
        let tolerance = match cost.name.starts_with("codec/") {
            true => 1.50,
            false if same_compiler => 1.05,
            false => 1.30,
        };
        for (what, (was, is), tolerance) in [
            ("instructions", (known.instructions, cost.instructions), tolerance),
            ("allocations", allocations, 1.02),
            ("system calls", (known.system_calls, cost.system_calls), 1.01),
        ] {
            if let (Some(was), Some(is)) = (was, is) {
                // The last digit of what is written.
                if is > was * tolerance + 0.01 {
                    complaints.push(format!("{}: {is:.3} {what}, where it was {was:.3}", cost.name));
                }
            }
        }
    }
    if complaints.is_empty() {
        return Ok(());
    }
    bail!("costs have grown; `cargo xtask bench --smoke --accept` if they must:\n{}", complaints.join("\n"))
}

fn read(line: &str) -> Option<Cost> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let &[name, instructions, allocations, system_calls] = &words[..] else { return None };
    Some(Cost {
        name: name.into(),
        instructions: instructions.parse().ok(),
        allocations: allocations.parse().ok()?,
        system_calls: system_calls.parse().ok(),
    })
}

fn path() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/baseline.txt"))
}

/// The compiler's version.
pub fn compiler() -> String {
    let version = Command::new("rustc").arg("--version").output().ok();
    let version = version.and_then(|output| String::from_utf8(output.stdout).ok()).unwrap_or_default();
    version.split(" (").next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_reads_as_it_was_written() {
        let cost = read("routes 440.0 0.000 -").unwrap();
        assert_eq!((cost.instructions, cost.allocations, cost.system_calls), (Some(440.0), 0.0, None));
        assert_eq!(read("rustc 1.95.0"), None);
    }
}
