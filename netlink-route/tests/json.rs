//! Owned types as JSON, for people and their scripts: names where there are names, addresses as text; and back again. In a
//! format that is for neither they are the same values.

use std::fmt::Debug;
use std::net::IpAddr;

use netlink_core::table::{Layout, SetWriter};
use netlink_core::types::{HardwareAddress, InterfaceName};
use netlink_core::wire::{MESSAGE_HEADER_LENGTH, Message, MessageHeader, Messages, Writer};
use netlink_route::address::{AddressAttributesWriter, AddressFlags, AddressHeader, AddressMessage};
use netlink_route::link::{LinkAttributesWriter, LinkHeader, LinkLayer, LinkMessage};
use netlink_route::route::{RouteAddress, RouteAttributesWriter, RouteHeader, RouteMessage, RouteType};
use netlink_route::{Address, Link, LinkFlags, OperationalState, Origin, Route, Scope};
use serde_json::{Value, from_value, json, to_value};

const AF_INET: u8 = netlink_core::uapi::socket::AF_INET as u8;

/// A message of this header and these attributes.
fn datagram(header: impl Layout, attributes: impl SetWriter) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.raw(|bytes| header.write(bytes));
    writer.append(attributes.writer());
    let payload = writer.finish().expect("attributes that can be written");
    let length = (MESSAGE_HEADER_LENGTH + payload.len()) as u32;
    [&MessageHeader { length, ..MessageHeader::default() }.to_bytes()[..], payload].concat()
}

fn message(datagram: &[u8]) -> Message<'_> {
    Messages::new(datagram).next().expect("a message").expect("a whole one")
}

/// The value as JSON, of which the same value is read again, as it is of bytes.
fn there_and_back<T>(value: T) -> Value
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug,
{
    let bytes = postcard::to_allocvec(&value).expect("it can be written");
    assert_eq!(postcard::from_bytes::<T>(&bytes).expect("it can be read"), value);
    let json = to_value(&value).expect("it can be written");
    assert_eq!(from_value::<T>(json.clone()).expect("it can be read"), value);
    json
}

#[test]
fn a_link_has_its_name_and_flags_in_json() {
    let header = LinkHeader {
        layer: LinkLayer::Ethernet,
        index: 7,
        flags: LinkFlags::UP | LinkFlags::BROADCAST | LinkFlags::from_bits_retain(0x8000_0000),
        ..LinkHeader::default()
    };
    let attributes = LinkAttributesWriter::new()
        .name(InterfaceName::try_from("eth7").expect("a name"))
        .mtu(1500)
        .address(HardwareAddress::from([2, 0, 0, 0, 0, 1]))
        .state(OperationalState::Up);
    let datagram = datagram(header, attributes);
    let link = Link::try_from(LinkMessage::try_from(message(&datagram)).expect("a link")).expect("whole");
    let json = there_and_back(link);
    assert_eq!((&json["index"], &json["name"], &json["mtu"]), (&json!(7), &json!("eth7"), &json!(1500)));
    assert_eq!(json["flags"], json!(["UP", "BROADCAST", 0x8000_0000_u32]));
    assert_eq!((&json["state"], &json["layer"]), (&json!("Up"), &json!("Ethernet")));
    assert_eq!(json["address"], json!("02:00:00:00:00:01"));
}

#[test]
fn an_address_has_its_prefix_in_json() {
    let header = AddressHeader {
        family: AF_INET,
        prefix_length: 24,
        index: 7,
        scope: Scope::Other(77),
        ..AddressHeader::default()
    };
    let address: IpAddr = [192, 0, 2, 1].into();
    let attributes = AddressAttributesWriter::new().local(address).flags(AddressFlags::PERMANENT);
    let datagram = datagram(header, attributes);
    let address = AddressMessage::try_from(message(&datagram)).expect("an address");
    let json = there_and_back(Address::try_from(address).expect("whole"));
    assert_eq!((&json["address"], &json["scope"]), (&json!("192.0.2.1/24"), &json!(77)));
    assert_eq!((&json["flags"], &json["valid"]), (&json!(["PERMANENT"]), &Value::Null));
}

#[test]
fn a_route_has_its_destination_and_origin_in_json() {
    let header = RouteHeader {
        family: AF_INET,
        destination_length: 8,
        table: 254,
        origin: Origin::Static,
        kind: RouteType::Unicast,
        ..RouteHeader::default()
    };
    let gateway: IpAddr = [192, 0, 2, 254].into();
    let attributes = RouteAttributesWriter::new()
        .destination(RouteAddress::Ip([10, 0, 0, 0].into()))
        .gateway(gateway)
        .metric(100)
        .output_link(7);
    let datagram = datagram(header, attributes);
    let route = RouteMessage::try_from(message(&datagram)).expect("a route");
    let json = there_and_back(Route::try_from(route).expect("whole"));
    assert_eq!((&json["gateway"], &json["origin"]), (&json!("192.0.2.254"), &json!("Static")));
    assert_eq!((&json["destination"], &json["kind"]), (&json!({"Network": "10.0.0.0/8"}), &json!("Unicast")));
    assert_eq!((&json["table"], &json["metric"], &json["link"]), (&json!(254), &json!(100), &json!(7)));
}

#[test]
fn what_is_no_name_and_no_number_is_refused() {
    let refused = |value: Value| from_value::<LinkFlags>(value).expect_err("it is neither").to_string();
    assert_eq!(refused(json!(["UP", "AWAY"])), "invalid value: string \"AWAY\", expected a name or a number");
    assert_eq!(refused(json!([1_u64 << 32])), "4294967296 is not within the type's range");
    assert!(refused(json!("UP")).contains("a list of names and numbers"));
    assert!(from_value::<OperationalState>(json!("up")).is_err());
    assert!(from_value::<OperationalState>(json!(256)).is_err());
    assert!(from_value::<HardwareAddress>(json!("02:0")).is_ok_and(|address| address.as_bytes() == [2, 0]));
    assert!(from_value::<HardwareAddress>(json!("2 0")).is_err());
}
