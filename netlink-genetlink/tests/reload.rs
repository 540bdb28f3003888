//! A family that has got another message type since it was found, as it does when its module is loaded anew.
//!
//! Here it is the look-up that says so: it asks the kernel and then answers from a script.

use std::cell::RefCell;

use netlink_core::request::{AnswerKind, Message, MessageKind, One, Protocol, Request};
use netlink_core::table::Set;
use netlink_core::wire::{self, Invalid, Writer};
use netlink_core::{Connection, Error};
use netlink_genetlink::controller::ControllerMessage;
use netlink_genetlink::uapi::genetlink::GENL_ID_CTRL;
use netlink_genetlink::{Families, Family, GetFamily};

const CONTROLLER: u16 = GENL_ID_CTRL as u16;
/// A message type that no family has: `GENL_MAX_ID` is 1023.
const NOBODY: u16 = 2000;

thread_local! {
    /// What is looked up, and what is answered, from the last to the first.
    static SCRIPT: RefCell<Vec<(&'static str, u16)>> = const { RefCell::new(Vec::new()) };
}

/// Generic netlink with such look-ups.
#[derive(Debug)]
struct Scripted;

impl Protocol for Scripted {
    const NUMBER: i32 = 16;
    const NAME: &'static str = "scripted netlink";
    type Find = Find;

    fn find(_: &'static str) -> Option<Find> {
        let (name, _) = SCRIPT.with_borrow(|script| script.last().copied())?;
        Some(Find(GetFamily::new(name)))
    }
}

#[derive(Debug)]
struct Find(GetFamily);

/// A request to the controller as if its message type were not known.
#[derive(Debug)]
struct Asked<R>(R);

macro_rules! message_like_its_first_member {
    ($kind:expr) => {
        fn operation(&self) -> &'static str {
            self.0.operation()
        }

        fn kind(&self) -> MessageKind {
            $kind
        }

        fn flags(&self) -> u16 {
            self.0.flags()
        }

        fn write(&self, out: &mut Writer) {
            self.0.write(out);
        }

        fn layout(&self) -> (usize, Option<&'static Set>) {
            self.0.layout()
        }
    };
}

impl Message for Find {
    message_like_its_first_member!(MessageKind::Fixed(CONTROLLER));
}

impl<R: Message> Message for Asked<R> {
    message_like_its_first_member!(MessageKind::Family("nlctrl"));
}

impl Request for Find {
    type Protocol = Scripted;
    type Answer = One;
    type Reply<'a> = ControllerMessage<'a>;
    type Owned = u16;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<ControllerMessage<'a>, Invalid> {
        self.0.read(message)
    }

    fn own(&self, _: ControllerMessage<'_>) -> Result<u16, Invalid> {
        Ok(SCRIPT.with_borrow_mut(Vec::pop).expect("a look-up of the script").1)
    }
}

impl<R: Request<Answer = A, Owned = Family>, A: AnswerKind> Request for Asked<R> {
    type Protocol = Scripted;
    type Answer = A;
    type Reply<'a> = R::Reply<'a>;
    type Owned = Family;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<R::Reply<'a>, Invalid> {
        self.0.read(message)
    }

    fn own(&self, reply: R::Reply<'_>) -> Result<Family, Invalid> {
        self.0.own(reply)
    }
}

/// A connection whose look-ups follow this script.
fn connection<const N: usize>(mut script: [(&'static str, u16); N]) -> Connection<Scripted> {
    script.reverse();
    SCRIPT.set(script.into());
    Connection::open().expect("every kernel has generic netlink")
}

fn look_ups_left() -> usize {
    SCRIPT.with_borrow(Vec::len)
}

#[test]
fn a_request_finds_its_family_again() -> Result<(), Error> {
    let mut connection = connection([("nlctrl", NOBODY), ("nlctrl", CONTROLLER)]);
    assert_eq!(connection.get(Asked(GetFamily::new("nlctrl")))?.id, CONTROLLER);
    assert_eq!(connection.get(Asked(GetFamily::new("nlctrl")))?.id, CONTROLLER);
    assert_eq!(look_ups_left(), 0);
    Ok(())
}

#[test]
fn a_dump_finds_its_family_again() -> Result<(), Error> {
    let mut connection = connection([("nlctrl", NOBODY), ("nlctrl", CONTROLLER)]);
    let families = connection.list(Asked(Families::new()))?;
    assert!(families.iter().any(|family| &*family.name == "nlctrl"));
    assert_eq!(look_ups_left(), 0);
    Ok(())
}

#[test]
fn a_refusal_by_a_family_that_did_not_move_is_reported_as_it_is() {
    let mut connection = connection([("nlctrl", CONTROLLER), ("nlctrl", CONTROLLER), ("nlctrl", CONTROLLER)]);
    let error = connection.get(Asked(GetFamily::new("absent"))).expect_err("there is none");
    assert_eq!(error.to_string(), "get generic family: ENOENT (No such file or directory)");
    assert_eq!(look_ups_left(), 1);
}

#[test]
fn a_family_that_moves_all_the_time_is_found_again_only_once() {
    let mut connection = connection([("nlctrl", NOBODY), ("nlctrl", NOBODY + 1), ("nlctrl", NOBODY + 2)]);
    connection.get(Asked(GetFamily::new("nlctrl"))).expect_err("nobody has that type");
    assert_eq!(look_ups_left(), 1);
}

#[test]
fn a_family_that_is_gone_is_named() {
    let mut connection = connection([("nlctrl", NOBODY), ("absent", NOBODY)]);
    let error = connection.list(Asked(Families::new())).expect_err("it is gone");
    assert_eq!(error.to_string(), "list generic families: the kernel has no family \"nlctrl\" here");
}
