//! Makes, lists, enters and deletes network namespaces with names, which `ip netns` sees as well:
//! `cargo run -p netlink-route --example netns -- add blue`, and `list`, `links blue`, `at PATH`, `of PROCESS`,
//! `run blue COMMAND...`, `delete blue`. Needs root, but for `list`.

#![allow(clippy::print_stdout, reason = "an example shows what it finds")]

use std::error::Error;
use std::process::Command;

use netlink_route::namespace::Namespace;
use netlink_route::{Connection, Links};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["add", name] => drop(Namespace::create(name)?),
        ["delete", name] => Namespace::delete(name)?,
        ["list"] => Namespace::names()?.iter().for_each(|name| println!("{}", name.to_string_lossy())),
        ["links", name] => links(&Namespace::named(name)?)?,
        ["at", path] => links(&Namespace::at(path)?)?,
        ["of", process] => links(&Namespace::of_process(process.parse()?)?)?,
        ["run", name, program, ref arguments @ ..] => run(&Namespace::named(name)?, program, arguments)?,
        _ => return Err("add, delete or links NAME, list, at PATH, of PROCESS, run NAME COMMAND...".into()),
    }
    Ok(())
}

/// From outside: only the connection's socket is in the namespace.
fn links(namespace: &Namespace) -> Result<(), netlink_route::Error> {
    for link in Connection::open_in(namespace)?.list(Links::new())? {
        println!("{}: {}", link.index, link.name);
    }
    Ok(())
}

/// From inside: this thread moves there, and what it starts from then on.
fn run(namespace: &Namespace, program: &str, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    namespace.enter()?;
    let status = Command::new(program).args(arguments).status()?;
    if status.success() { Ok(()) } else { Err(format!("{program}: {status}").into()) }
}
