//! What may be skipped, and on which kernels: a list that people review.

use anyhow::{Context as _, Result, bail};

use super::kernel::{Kernel, version_number};

/// One line of the list.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excuse {
    pub(super) kernels: Vec<Kernel>,
    /// A need as the harness words it, or `test NAME`.
    pub(super) what: String,
    pub(super) why: String,
}

/// Reads the list: lines of `KERNEL... | NEED or test NAME | REASON`, comments after `#`.
pub(super) fn read(list: &str) -> Result<Vec<Excuse>> {
    let lines = list.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|line| excuse(line).with_context(|| format!("excuse {line:?}"))).collect()
}

fn excuse(line: &str) -> Result<Excuse> {
    let [kernels, what, why] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
        bail!("it is not KERNELS | WHAT | WHY");
    };
    let kernels =
        kernels.split_whitespace().map(|version| Kernel::named(version).context("an unknown kernel"));
    Ok(Excuse { kernels: kernels.collect::<Result<_>>()?, what: what.to_owned(), why: why.to_owned() })
}

impl Excuse {
    /// Whether it is one for this test, skipped for this reason, on this kernel.
    pub(super) fn covers(&self, kernel: Kernel, test: &str, reason: &str) -> bool {
        let need =
            reason.strip_prefix(&self.what).is_some_and(|rest| rest.is_empty() || rest.starts_with(": "));
        self.kernels.contains(&kernel) && (need || self.what.strip_prefix("test ") == Some(test))
    }
}

/// Whether a test that wants a newer kernel was rightly skipped on this one: `kernel 6.6 or newer: …`.
pub(super) fn wants_newer(reason: &str, kernel: Kernel) -> bool {
    let wanted = reason.strip_prefix("kernel ").and_then(|rest| rest.split_once(" or newer"));
    wanted.and_then(|(wanted, _)| version_number(wanted)).is_some_and(|wanted| wanted > kernel.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kernel(version: &str) -> Kernel {
        Kernel::named(version).expect("a kernel of the lab")
    }

    #[test]
    fn an_excuse_covers_what_needs_the_missing_thing_on_its_kernels() {
        let list = "# a comment\n\n5.10 6.1 | link kind netkit | since Linux 6.7\n";
        let excuses = read(list).expect("a good list");
        let [excuse] = &excuses[..] else { panic!("one excuse: {excuses:?}") };
        assert!(excuse.covers(kernel("5.10"), "a", "link kind netkit: not in this kernel"));
        assert!(!excuse.covers(kernel("6.12"), "a", "link kind netkit: not in this kernel"));
        assert!(!excuse.covers(kernel("5.10"), "a", "link kind netkit2: not in this kernel"));
    }

    #[test]
    fn an_excuse_may_name_a_test() {
        let excuses = read("6.1 | test devlink::ports | the driver lacks them").expect("a good list");
        assert!(excuses[0].covers(kernel("6.1"), "devlink::ports", "whatever"));
        assert!(!excuses[0].covers(kernel("6.1"), "devlink::other", "whatever"));
    }

    #[test]
    fn a_bad_line_is_refused() {
        assert!(read("6.1 | test a").is_err());
        assert!(read("6.3 | test a | why").is_err());
    }

    #[test]
    fn versions_compare_by_their_numbers() {
        let reason = "kernel 6.6 or newer: this is 6.1.0-50-amd64";
        assert!(wants_newer(reason, kernel("6.1")));
        assert!(!wants_newer(reason, kernel("6.12")));
        assert!(!wants_newer("kernel 5.10 or newer: this is", kernel("5.10")));
        assert!(!wants_newer("tool ip: not in PATH", kernel("5.10")));
    }
}
