//! Makes, lists, enters and deletes network namespaces with names, which `ip netns` sees as well:
//! `cargo run -p netlink-route --example netns -- add blue`, and `list`, `links blue`, `of PROCESS`, `delete blue`. Needs
//! root, but for `list`.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;

use netlink_route::namespace::Namespace;
use netlink_route::{Connection, Links};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["add", name] => drop(Namespace::create(name)?),
        ["delete", name] => Namespace::delete(name)?,
        ["list"] => Namespace::names()?.iter().for_each(|name| println!("{}", name.to_string_lossy())),
        ["links", name] => links(&Namespace::named(name)?)?,
        ["of", process] => links(&Namespace::of_process(process.parse()?)?)?,
        _ => return Err("add NAME, delete NAME, list, links NAME, or of PROCESS".into()),
    }
    Ok(())
}

fn links(namespace: &Namespace) -> Result<(), netlink_route::Error> {
    for link in Connection::open_in(namespace)?.list(Links::new())? {
        println!("{}: {}", link.index, link.name);
    }
    Ok(())
}
