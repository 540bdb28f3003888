//! `netlink-bench`: see BENCHMARKING.md.

fn main() -> anyhow::Result<()> {
    netlink_bench::command::run(lexopt::Parser::from_env())
}
