//! Where a peer is reached: `struct sockaddr_in` or `struct sockaddr_in6`.

use std::net::{SocketAddr, SocketAddrV4, SocketAddrV6};

use netlink_core::layout;
use netlink_core::table::{Be, Encoding, Layout, Shape};
use netlink_core::uapi::r#in::sockaddr_in;
use netlink_core::uapi::in6::sockaddr_in6;
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::wire::{Attributes, Problem};

layout! {
    /// `struct sockaddr_in`.
    struct Ipv4Endpoint = sockaddr_in {
        /// `AF_INET`.
        sin_family => family: u16,
        /// The UDP port.
        sin_port => port: u16 as Be,
        /// The address.
        sin_addr => address: [u8; 4],
    }
}

layout! {
    /// `struct sockaddr_in6`.
    struct Ipv6Endpoint = sockaddr_in6 {
        /// `AF_INET6`.
        sin6_family => family: u16,
        /// The UDP port.
        sin6_port => port: u16 as Be,
        /// As in [`SocketAddrV6::flowinfo`], which sockets are given as it is.
        sin6_flowinfo => flow: u32,
        /// The address.
        sin6_addr => address: [u8; 16],
        /// Index of the link that a link-local address is on.
        sin6_scope_id => scope: u32,
    }
}

/// The encoding of a [`SocketAddr`]; its family says which of the two it is.
#[derive(Debug)]
pub(crate) struct Endpoint;

impl<'a> Encoding<'a, SocketAddr> for Endpoint {
    const SHAPE: Shape = Shape::Custom {
        size: None,
        print: |payload, around, f| match Self::read(payload, around) {
            Ok(address) => write!(f, "{address}"),
            Err(_) => write!(f, "{payload:02x?}"),
        },
    };

    fn read(payload: &'a [u8], _: &Attributes<'a>) -> Result<SocketAddr, Problem> {
        // Both begin with the family.
        let v4 = Ipv4Endpoint::read(payload)?;
        match u32::from(v4.family) {
            AF_INET => Ok(SocketAddrV4::new(v4.address.into(), v4.port).into()),
            AF_INET6 => {
                let v6 = Ipv6Endpoint::read(payload)?;
                Ok(SocketAddrV6::new(v6.address.into(), v6.port, v6.flow, v6.scope).into())
            }
            _ => Err(Problem::Value("neither an IPv4 nor an IPv6 address")),
        }
    }

    fn write(address: SocketAddr, out: &mut Vec<u8>) -> Result<(), Problem> {
        match address {
            SocketAddr::V4(v4) => {
                let (family, port, address) = (AF_INET as u16, v4.port(), v4.ip().octets());
                Ipv4Endpoint { family, port, address }.write(out)
            }
            SocketAddr::V6(v6) => Ipv6Endpoint {
                family: AF_INET6 as u16,
                port: v6.port(),
                flow: v6.flowinfo(),
                address: v6.ip().octets(),
                scope: v6.scope_id(),
            }
            .write(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv6Addr;

    use super::*;

    #[test]
    fn endpoints_read_as_they_are_written() {
        let v6 = SocketAddrV6::new(Ipv6Addr::LOCALHOST, 51820, 7, 9);
        for (address, length) in [(SocketAddr::from(([192, 0, 2, 1], 51820)), 16), (v6.into(), 28)] {
            let mut bytes = Vec::new();
            Endpoint::write(address, &mut bytes).unwrap();
            assert_eq!(bytes.len(), length);
            assert_eq!(Endpoint::read(&bytes, &Attributes::default()), Ok(address));
            assert!(Endpoint::read(&bytes[..7], &Attributes::default()).is_err());
        }
        assert!(Endpoint::read(&[0; 16], &Attributes::default()).is_err());
    }
}
