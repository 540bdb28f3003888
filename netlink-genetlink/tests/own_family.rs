//! A family declared outside of this crate, as your own would be: the part between the lines is all it takes.
//!
//! It is the controller once more, since every kernel has that, found by its name like any other family.

use netlink_core::live_tests;
use netlink_genetlink::netlink_core::attributes;
use netlink_genetlink::netlink_core::request::Body;
use netlink_genetlink::netlink_core::wire::Invalid;
use netlink_genetlink::uapi::genetlink::*;
use netlink_genetlink::{Connection, Error, GenericFamily, GenericHeader, command};

// ----

/// The family.
#[derive(Debug)]
struct Directory;

impl GenericFamily for Directory {
    const NAME: &'static str = "nlctrl";
    const VERSION: u8 = 2;
    type Header = GenericHeader;
}

attributes! {
    /// Attributes of the family.
    struct Entry<'a>, enum EntryAttribute, writer EntryWriter {
        /// A number.
        CTRL_ATTR_FAMILY_ID => number: u16,
        /// A name.
        CTRL_ATTR_FAMILY_NAME => name: &'a str,
    }
}

command! {
    /// Looks a name up.
    struct LookUp("look up") in Directory: CTRL_CMD_GETFAMILY {
        EntryWriter
    } -> One Body<GenericHeader, Entry<'a>> => Number
}

impl LookUp {
    fn new(name: &str) -> Self {
        Self::bare().with(|entry| entry.name(name))
    }
}

/// What is found.
#[derive(Debug, PartialEq)]
struct Number(Option<u16>);

impl TryFrom<Body<GenericHeader, Entry<'_>>> for Number {
    type Error = Invalid;

    fn try_from(message: Body<GenericHeader, Entry<'_>>) -> Result<Self, Invalid> {
        message.attributes.number().map(Self)
    }
}
// ----

live_tests! {
    a_family_of_ones_own_is_found_and_asked: [],
    a_refusal_names_its_attributes: [],
    a_family_that_the_kernel_does_not_have_is_named: [],
}

fn a_family_of_ones_own_is_found_and_asked() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    assert_eq!(connection.get(LookUp::new("nlctrl"))?, Number(Some(GENL_ID_CTRL as u16)));
    Ok(())
}

fn a_refusal_names_its_attributes() -> Result<(), Error> {
    let error = Connection::open()?.get(LookUp::new("sixteen bytes it")).expect_err("too long");
    let refusal = error.refusal().expect("the kernel's word");
    assert_eq!(
        (refusal.operation, refusal.attribute.to_string()),
        ("look up", "CTRL_ATTR_FAMILY_NAME".into())
    );
    Ok(())
}

/// A family of which no kernel has heard.
#[derive(Debug)]
struct Absent;

impl GenericFamily for Absent {
    const NAME: &'static str = "absent";
    const VERSION: u8 = 1;
    type Header = GenericHeader;
}

command! {
    /// Asks it for something.
    struct AskAbsent("ask in vain") in Absent: CTRL_CMD_GETFAMILY { EntryWriter } -> Acknowledgement
}

fn a_family_that_the_kernel_does_not_have_is_named() -> Result<(), Error> {
    let error = Connection::open()?.run(AskAbsent::bare()).expect_err("there is none");
    assert!(error.is_unsupported());
    assert_eq!(error.to_string(), "ask in vain: the kernel has no family \"absent\" here");
    Ok(())
}
