//! What this kernel takes with a command of a family: `genl ctrl policy name FAMILY op COMMAND`.
//!
//!     cargo run -p netlink-genetlink --example policy -- ethtool 6
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env;
use std::error::Error;

use netlink_genetlink::{Connection, FamilyPolicies, PolicyMap};

fn main() -> Result<(), Box<dyn Error>> {
    let family = env::args().nth(1).ok_or("name a family, and maybe the number of a command")?;
    let mut request = FamilyPolicies::new(&family);
    if let Some(command) = env::args().nth(2) {
        request = request.of_command(command.parse()?);
    }
    let map: PolicyMap = Connection::open()?.list(request)?.into_iter().collect();
    for (command, policies) in &map.commands {
        println!("command {command}: one {:?}, many {:?}", policies.one, policies.many);
    }
    for (number, attributes) in &map.policies {
        for (kind, policy) in attributes {
            println!("policy {number}, attribute {kind}: {:?}{}", policy.kind, policy.bounds);
        }
    }
    Ok(())
}
