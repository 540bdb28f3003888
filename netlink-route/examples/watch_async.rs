//! Keeps a picture of the links by tokio and shows what is not as it was, so many times or until Ctrl-C:
//! `cargo run -p netlink-route --features tokio --example watch_async [TIMES]`. Needs no privilege.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::tokio::Watch;
use netlink_route::{Cache, Difference, Links};

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(watch())
}

async fn watch() -> Result<(), Box<dyn Error>> {
    let mut left: u32 = std::env::args().nth(1).map_or(Ok(u32::MAX), |times| times.parse())?;
    let (mut watch, mut cache) = (Watch::open(Links::new())?, Cache::<Links>::new());
    watch.update(&mut cache).await?;
    println!("{} links", cache.len());
    while left > 0 {
        cache.apply_with(watch.next().await?, |difference| {
            left = left.saturating_sub(1);
            match difference {
                Difference::Added(link) => println!("{} is new", link.name),
                Difference::Changed { before, after } => {
                    println!("{} was {:?}, mtu {}", before.name, before.state, before.mtu);
                    println!("{} is {:?}, mtu {}", after.name, after.state, after.mtu);
                }
                Difference::Removed(link) => println!("{} is gone", link.name),
                _ => println!("{difference:?}"),
            }
        });
    }
    println!("enough");
    Ok(())
}
