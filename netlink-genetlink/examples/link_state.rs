//! Which links have a carrier, and how fast they are: `ethtool`.
//!
//!     cargo run -p netlink-genetlink --example link_state
#![allow(clippy::print_stdout, reason = "an example prints")]

use netlink_genetlink::ethtool::link_modes::GetLinkModes;
use netlink_genetlink::ethtool::link_state::LinkStates;
use netlink_genetlink::{Connection, Error};

fn main() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    for state in connection.list(LinkStates::new())? {
        let speed = match connection.get(GetLinkModes::new(state.link.index)) {
            Ok(modes) => modes.speed,
            Err(error) if error.is_unsupported() => None,
            Err(error) => return Err(error),
        };
        let speed = speed.map_or_else(|| "unknown speed".into(), |speed| speed.to_string());
        let carrier = if state.is_up == Some(true) { "up" } else { "down" };
        println!("{:<15} {carrier}, {speed}", state.link.name);
    }
    Ok(())
}
