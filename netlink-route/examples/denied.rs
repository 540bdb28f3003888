//! What a caller without privileges is told, who may ask but not change: the error names the capability that is missing:
//! `cargo run -p netlink-route --example denied`. Needs no privilege; where there is one, it changes nothing either.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use netlink_route::{Connection, Error, GetLink, SetLink};

fn main() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    println!("lo has index {}", connection.get(GetLink::new("lo"))?.index);
    // Sets nothing, but the kernel asks for the privilege first.
    match connection.run(SetLink::new("lo")) {
        Ok(_) => println!("this caller may change links"),
        Err(error) => {
            println!("{error}");
            println!("    permission denied: {}", error.is_permission_denied());
            println!("    missing: {:?}", error.refusal().and_then(|refusal| refusal.capability));
        }
    }
    Ok(())
}
