//! Tells settings of links as they change: `ethtool --monitor`.
//!
//!     cargo run -p netlink-genetlink --example ethtool_monitor
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use netlink_genetlink::ethtool::channels::Channels;
use netlink_genetlink::ethtool::coalesce::Coalescing;
use netlink_genetlink::ethtool::features::Features;
use netlink_genetlink::ethtool::link_modes::LinkModes;
use netlink_genetlink::ethtool::monitor::{Event, Monitor, Settings};
use netlink_genetlink::ethtool::rings::Rings;
use netlink_genetlink::ethtool::strings::{GetStrings, StringSetId};
use netlink_genetlink::{Connection, News};

fn main() -> Result<(), Box<dyn Error>> {
    let mut monitor = Monitor::open(Settings)?;
    let names = Connection::open()?.get(GetStrings::new([StringSetId::Features]))?;
    loop {
        match monitor.next()? {
            News::Event(Event::Features(message)) => {
                let mut features = Features::try_from(message)?;
                names.sets.iter().for_each(|names| features.name_by(names));
                let active: Vec<_> = features.active.on().map(ToString::to_string).collect();
                println!("{}: {}", features.link.name, active.join(" "));
            }
            News::Event(Event::LinkModes(message)) => println!("{:?}", LinkModes::try_from(message)?),
            News::Event(Event::Rings(message)) => println!("{:?}", Rings::try_from(message)?),
            News::Event(Event::Channels(message)) => println!("{:?}", Channels::try_from(message)?),
            News::Event(Event::Coalescing(message)) => println!("{:?}", Coalescing::try_from(message)?),
            // What was told meanwhile is not known; whoever keeps settings reads them again now.
            News::Lost(loss) => println!("some changes were lost: {loss}"),
            News::Event(other) => println!("{other:?}"),
        }
    }
}
