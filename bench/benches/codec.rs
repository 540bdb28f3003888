//! Decoding and encoding, timed: `cargo bench --manifest-path bench/Cargo.toml`.

use netlink_bench::codec::CASES;

fn main() {
    divan::main();
}

#[divan::bench(args = CASES.iter().map(|case| case.name))]
fn codec(bencher: divan::Bencher<'_, '_>, name: &str) {
    let once = netlink_bench::codec::Case::of_name(name).map(netlink_bench::codec::Case::once);
    bencher.bench_local(|| once.as_ref().map(|once| once()));
}
