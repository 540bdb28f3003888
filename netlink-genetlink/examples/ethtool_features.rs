//! Shows the features of a link, or switches one: `ethtool -k` and `-K`.
//!
//!     cargo run -p netlink-genetlink --example ethtool_features eth0
//!     cargo run -p netlink-genetlink --example ethtool_features eth0 rx-gro off
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env;

use netlink_genetlink::ethtool::features::{Feature, GetFeatures, SetFeatures};
use netlink_genetlink::{Connection, Error};

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut connection = Connection::open()?;
    match arguments[..] {
        [link] => connection.get(GetFeatures::new(link))?.iter().for_each(show),
        [link, feature, state] => {
            let changes = connection.get(SetFeatures::new(link, [(feature, state == "on")]))?;
            for bit in changes.changed.bits {
                println!("{bit} is now {}", on_or_off(bit.is_on));
            }
            for bit in changes.refused.bits {
                println!("{bit} cannot be {}", on_or_off(bit.is_on));
            }
        }
        _ => println!("usage: ethtool_features LINK [FEATURE on|off]"),
    }
    Ok(())
}

fn show(feature: Feature<'_>) {
    let name = feature.name.unwrap_or("?");
    let remark = match feature {
        Feature { is_switchable: false, .. } => " [fixed]",
        Feature { is_active, is_wanted, .. } if is_active != is_wanted => " [not as wanted]",
        _ => "",
    };
    println!("{name}: {}{remark}", on_or_off(feature.is_active));
}

fn on_or_off(is_on: bool) -> &'static str {
    if is_on { "on" } else { "off" }
}
