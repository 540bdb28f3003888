//! The matrix of what was tested where, in Markdown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use super::judge::{Cell, Skip, Verdict};

/// Verdicts of several places.
#[derive(Debug, Default)]
pub(super) struct Matrix {
    /// Names of places and how they fared, in the order of columns.
    pub(super) columns: Vec<(&'static str, Verdict)>,
}

impl fmt::Display for Matrix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.table(formatter)?;
        for (place, verdict) in &self.columns {
            skips(formatter, place, verdict)?;
        }
        Ok(())
    }
}

impl Matrix {
    fn table(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.columns.iter().map(|(place, _)| place);
        row(formatter, "tests", places)?;
        row(formatter, "---", self.columns.iter().map(|_| "---"))?;
        for group in self.groups() {
            let cells = self.columns.iter().map(|(_, verdict)| verdict.cells.get(group));
            row(formatter, group, cells.map(|cell| cell.map_or_else(String::new, Cell::to_string)))?;
        }
        Ok(())
    }

    fn groups(&self) -> BTreeSet<&String> {
        self.columns.iter().flat_map(|(_, verdict)| verdict.cells.keys()).collect()
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed", self.passed)?;
        if self.failed > 0 {
            write!(formatter, ", **{} failed**", self.failed)?;
        }
        if !self.skipped.is_empty() {
            write!(formatter, ", {} skipped", self.skipped.len())?;
        }
        Ok(())
    }
}

fn row(
    formatter: &mut fmt::Formatter<'_>,
    head: &str,
    cells: impl Iterator<Item = impl fmt::Display>,
) -> fmt::Result {
    write!(formatter, "| {head} |")?;
    for cell in cells {
        write!(formatter, " {cell} |")?;
    }
    formatter.write_char('\n')
}

/// Lists why tests were skipped in one place, each reason once.
fn skips(formatter: &mut fmt::Formatter<'_>, place: &str, verdict: &Verdict) -> fmt::Result {
    let mut by_reason: BTreeMap<&str, (&Skip, Vec<String>)> = BTreeMap::new();
    for (group, cell) in &verdict.cells {
        for (reason, skips) in chunks(&cell.skipped) {
            let entry = by_reason.entry(reason).or_insert_with(|| (skips[0], Vec::new()));
            entry.1.push(format!("{} ({})", group, skips.len()));
        }
    }
    if !by_reason.is_empty() {
        write!(formatter, "\nSkipped on {place}:\n\n")?;
    }
    for (reason, (skip, groups)) in by_reason {
        let excuse = skip.excuse.as_deref().filter(|why| !why.is_empty());
        let excuse = excuse.map_or_else(String::new, |why| format!("; {why}"));
        writeln!(formatter, "- {reason}{excuse}: {}", groups.join(", "))?;
    }
    Ok(())
}

fn chunks(skips: &[Skip]) -> BTreeMap<&str, Vec<&Skip>> {
    let mut chunks: BTreeMap<&str, Vec<&Skip>> = BTreeMap::new();
    for skip in skips {
        chunks.entry(&skip.reason).or_default().push(skip);
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skip(excuse: Option<&str>) -> Skip {
        Skip { reason: "link kind netkit: not in this kernel".into(), excuse: excuse.map(str::to_owned) }
    }

    fn verdict(cells: impl IntoIterator<Item = (&'static str, Cell)>) -> Verdict {
        let cells = cells.into_iter().map(|(group, cell)| (group.to_owned(), cell)).collect();
        Verdict { cells, ..Verdict::default() }
    }

    #[test]
    fn a_matrix_reads_as_a_table_and_reasons() {
        let old = Cell { passed: 3, failed: 1, skipped: vec![skip(Some("since Linux 6.7")), skip(None)] };
        let new = Cell { passed: 6, ..Cell::default() };
        let columns = vec![
            ("5.10", verdict([("netlink-route link", old)])),
            ("6.12", verdict([("netlink-route link", new), ("netlink-uevent", Cell::default())])),
        ];
        let expected = "\
            | tests | 5.10 | 6.12 |\n\
            | --- | --- | --- |\n\
            | netlink-route link | 3 passed, **1 failed**, 2 skipped | 6 passed |\n\
            | netlink-uevent |  | 0 passed |\n\
            \n\
            Skipped on 5.10:\n\
            \n\
            - link kind netkit: not in this kernel; since Linux 6.7: netlink-route link (2)\n";
        assert_eq!(Matrix { columns }.to_string(), expected);
    }
}
