//! The same program with an allocator that counts.

use netlink_bench::allocator::Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> anyhow::Result<()> {
    netlink_bench::command::run(lexopt::Parser::from_env())
}
