//! Prefixes of `ipnet` go wherever text or addresses do.

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use netlink_core::request::Message;
use netlink_core::wire::Writer;
use netlink_route::route::Destination;
use netlink_route::{AddAddress, AddRoute, AddRule, DeleteAddress, DeleteRoute};

/// What is sent behind the message's header.
fn written(request: &impl Message) -> Vec<u8> {
    let mut writer = Writer::new();
    request.write(&mut writer);
    writer.finish().expect("it can be written").to_vec()
}

#[test]
fn requests_take_prefixes_of_either_family_and_of_any() {
    for text in ["10.0.0.1/8", "2001:db8::1/32"] {
        let net: IpNet = text.parse().expect("a prefix");
        assert_eq!(written(&AddAddress::new(7, net)), written(&AddAddress::new(7, text)));
        assert_eq!(written(&DeleteAddress::new(7, net)), written(&DeleteAddress::new(7, text)));
        assert_eq!(written(&AddRoute::new(net).source(net)), written(&AddRoute::new(text).source(text)));
        assert_eq!(written(&DeleteRoute::new(net)), written(&DeleteRoute::new(text)));
    }
    let (four, six): (Ipv4Net, Ipv6Net) = ("10.0.0.0/8".parse().unwrap(), "2001:db8::/32".parse().unwrap());
    assert_eq!(written(&AddAddress::new(7, four)), written(&AddAddress::new(7, "10.0.0.0/8")));
    assert_eq!(written(&AddRoute::new(six)), written(&AddRoute::new("2001:db8::/32")));
    let rules = (AddRule::ipv4().source(four).destination(four), AddRule::ipv4());
    assert_eq!(written(&rules.0), written(&rules.1.source("10.0.0.0/8").destination("10.0.0.0/8")));
    assert_eq!(Destination::from(four).network().map(IpNet::from), Some(four.into()));
}
