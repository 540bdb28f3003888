//! Prints the kernel's algorithms: kind, name, implementation, priority.
#![allow(clippy::print_stdout, reason = "it prints")]

use netlink_crypto::{Algorithms, Connection, Error};

fn main() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let mut algorithms = connection.list(Algorithms::new())?;
    algorithms.sort_by_key(|algorithm| (algorithm.name, std::cmp::Reverse(algorithm.priority)));
    for algorithm in algorithms {
        let kind = algorithm.report.map_or_else(String::new, |report| report.kind().to_string());
        println!("{kind:<12} {:<40} {:<40} {:>5}", algorithm.name, algorithm.driver, algorithm.priority);
    }
    Ok(())
}
