//! A next router of any family.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netlink_core::parameters;
use netlink_core::table::{Encoding, Plain, Shape};
use netlink_core::types::{HardwareAddress, IpPrefix, Parameter};
use netlink_core::uapi::socket::{AF_INET, AF_INET6, AF_PACKET};
use netlink_core::wire::{Attributes, Problem};

/// `struct rtvia`: the address of a router, with its family.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Via {
    /// An IP address.
    Ip(IpAddr),
    /// A link-layer address (`AF_PACKET`).
    LinkLayer(HardwareAddress),
    /// An address of another family (`AF_*`).
    Other(u16, HardwareAddress),
}

impl From<IpAddr> for Via {
    #[inline]
    fn from(address: IpAddr) -> Self {
        Self::Ip(address)
    }
}

impl From<Ipv4Addr> for Via {
    #[inline]
    fn from(address: Ipv4Addr) -> Self {
        Self::Ip(address.into())
    }
}

impl From<Ipv6Addr> for Via {
    #[inline]
    fn from(address: Ipv6Addr) -> Self {
        Self::Ip(address.into())
    }
}

impl From<HardwareAddress> for Via {
    #[inline]
    fn from(address: HardwareAddress) -> Self {
        Self::LinkLayer(address)
    }
}

parameters! { Via: IpAddr, Ipv4Addr, Ipv6Addr, HardwareAddress }

/// An IP address.
impl Parameter<Via> for &str {
    fn parameter(self) -> Result<Via, Problem> {
        self.parameter().map(Via::Ip)
    }
}

impl fmt::Debug for Via {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(address) => fmt::Debug::fmt(address, f),
            Self::LinkLayer(address) => fmt::Debug::fmt(address, f),
            Self::Other(family, address) => write!(f, "{address} of family {family}"),
        }
    }
}

impl<'a> Encoding<'a, Via> for Plain {
    const SHAPE: Shape = Shape::Custom {
        size: None,
        print: |payload, around, f| match <Self as Encoding<'_, Via>>::read(payload, around) {
            Ok(via) => fmt::Debug::fmt(&via, f),
            Err(_) => fmt::Debug::fmt(payload, f),
        },
    };

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<Via, Problem> {
        let Some((family, address)) = payload.split_at_checked(2) else {
            return Err(Problem::Length { expected: 2, actual: payload.len() });
        };
        let family: u16 = Self::read(family, around)?;
        Ok(match u32::from(family) {
            AF_INET => Via::Ip(<Self as Encoding<'_, Ipv4Addr>>::read(address, around)?.into()),
            AF_INET6 => Via::Ip(<Self as Encoding<'_, Ipv6Addr>>::read(address, around)?.into()),
            AF_PACKET => Via::LinkLayer(Self::read(address, around)?),
            _ => Via::Other(family, Self::read(address, around)?),
        })
    }

    #[inline]
    fn write(value: Via, out: &mut Vec<u8>) -> Result<(), Problem> {
        let family = match value {
            Via::Ip(address) => IpPrefix::from(address).family().into(),
            Via::LinkLayer(_) => AF_PACKET as u16,
            Via::Other(family, _) => family,
        };
        <Self as Encoding<'_, u16>>::write(family, out)?;
        match value {
            Via::Ip(address) => <Self as Encoding<'_, IpAddr>>::write(address, out),
            Via::LinkLayer(address) | Via::Other(_, address) => Self::write(address, out),
        }
    }
}
