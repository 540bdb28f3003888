//! Rows whose meaning or content is not the attribute's alone: the message's family decides, a message lies within,
//! or a file is named by its descriptor.
#![allow(non_upper_case_globals, unreachable_pub, reason = "constants are as generated ones")]

use std::fs::File;
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Arc;

use netlink_core::request::{Body, Draft, Header};
use netlink_core::table::{AttributeSet, SetWriter, path};
use netlink_core::uapi::socket::{AF_BRIDGE, AF_UNSPEC};
use netlink_core::wire::Attributes;
use netlink_core::{attributes, choice, layout, properties};

use constants::*;

mod constants {
    pub const P_SPEC: u32 = 1;
    pub const P_PEER: u32 = 2;
    pub const P_FILE: u32 = 3;
    pub const P_ID: u32 = 4;
    pub const B_MODE: u32 = 1;

    pub mod head {
        use netlink_core::table::Field;
        pub const SIZE: Field = Field::new(0, 6);
        pub const family: Field = Field::new(0, 1);
        pub const index: Field = Field::new(4, 2);
    }
}

layout! {
    /// A header, two bytes short of a multiple of four.
    pub struct Head = head {
        /// Family.
        family => family: u8,
        /// Index.
        index => index: u16,
    }
}

impl Header for Head {
    fn family(&self) -> u8 {
        self.family
    }
}

attributes! {
    /// A thing.
    pub struct Thing<'a>, enum ThingAttribute, writer ThingWriter {
        /// What a family knows of it.
        P_SPEC => spec[choice]: Spec<'a>,
        /// The other end.
        P_PEER => peer[body]: Body<Head, Thing<'a>>,
        /// A file.
        P_FILE => file[descriptor]: i32,
        /// Its number.
        P_ID => id: u32,
    }
}

attributes! {
    /// What bridges know.
    pub struct BridgeSpec<'a>, enum BridgeSpecAttribute, writer BridgeSpecWriter {
        /// Mode.
        B_MODE => mode: u16,
    }
}

choice! {
    /// What a family knows.
    pub enum Spec<'a> by family {
        /// All of them.
        Any(Thing<'a>) = AF_UNSPEC,
        /// A bridge.
        Bridge(BridgeSpec<'a>) = AF_BRIDGE,
    }
}

properties! { ThingWriter, BridgeSpecWriter }

fn thing(writer: &ThingWriter, family: u32) -> Thing<'_> {
    Attributes::new(writer.writer().bytes()).of_family(family as u8).into()
}

#[test]
fn family_of_the_message_decides_what_a_payload_is() {
    let written = ThingWriter::new().spec(BridgeSpecWriter::new().mode(7));
    let Ok(Some(Spec::Bridge(spec))) = thing(&written, AF_BRIDGE).spec() else { panic!() };
    assert_eq!(spec.mode(), Ok(Some(7)));
    assert!(matches!(thing(&written, AF_UNSPEC).spec(), Ok(Some(Spec::Any(_)))));
    assert!(matches!(thing(&written, 99).spec(), Ok(Some(Spec::Other(_)))));
    assert_eq!(format!("{:?}", thing(&written, AF_BRIDGE)), "{P_SPEC: {B_MODE: 7}}");
}

fn with_peer() -> ThingWriter {
    let mut peer = Draft::<Head, ThingWriter>::new(Head { family: AF_BRIDGE as u8, index: 5 });
    peer.change(|peer| peer.spec(BridgeSpecWriter::new().mode(7)).id(9));
    ThingWriter::new().peer(peer)
}

#[test]
fn message_within_an_attribute_has_its_header_its_family_and_its_attributes() {
    let written = with_peer();
    let peer = written.view().peer().unwrap().unwrap();
    assert_eq!((peer.header.index, peer.attributes.id()), (5, Ok(Some(9))));
    assert!(matches!(peer.attributes.spec(), Ok(Some(Spec::Bridge(_)))));
    let again = written.view().iter().fold(ThingWriter::new(), |writer, item| writer.push(item.unwrap()));
    assert_eq!(again.writer().bytes(), written.writer().bytes());
}

#[test]
fn message_within_an_attribute_prints() {
    let printed = format!("{:?}", with_peer());
    assert_eq!(printed, "{P_PEER: head { family: 7, index: 5 } {P_SPEC: {B_MODE: 7}, P_ID: 9}}");
}

#[test]
fn path_leads_into_a_message_within_an_attribute() {
    let written = with_peer();
    let bytes = written.writer().bytes();
    let of = |offset| path::find(Thing::descriptor(), Attributes::new(bytes), offset).path.to_string();
    assert_eq!(of(4), "P_PEER");
    assert_eq!(of(bytes.len() - 8), "P_PEER / P_ID");
}

#[test]
fn descriptor_stays_open_as_long_as_what_names_it() {
    let file = Arc::new(OwnedFd::from(File::open("/dev/null").unwrap()));
    let number = file.as_raw_fd();
    let mut peer = Draft::<Head, ThingWriter>::default();
    peer.change(|peer| peer.file(Arc::clone(&file)));
    let request = ThingWriter::new().peer(peer.clone());
    drop(peer);
    assert_eq!(Arc::strong_count(&file), 2);
    let inner = request.view().peer().unwrap().unwrap();
    assert_eq!(inner.attributes.file(), Ok(Some(number)));
}
