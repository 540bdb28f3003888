//! IP addresses with a prefix length.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use crate::uapi::socket::{AF_INET, AF_INET6};

/// An IP address with a prefix length: a network, or an interface's address in one.
///
/// Bits behind the prefix are kept: `10.0.0.1/24` is an address, [`network`](Self::network) its network.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IpPrefix {
    pub(super) address: IpAddr,
    pub(super) length: u8,
}

impl IpPrefix {
    /// `address/length`, or `None` if the address has fewer bits than `length`.
    pub fn new(address: impl Into<IpAddr>, length: u8) -> Option<Self> {
        let address = address.into();
        (length <= bits(address)).then_some(Self { address, length })
    }

    /// The address, with the bits behind the prefix.
    pub fn address(&self) -> IpAddr {
        self.address
    }

    /// How many leading bits name the network: 0 to 32, or 0 to 128.
    pub fn length(&self) -> u8 {
        self.length
    }

    /// `AF_INET` or `AF_INET6`.
    pub fn family(&self) -> u8 {
        match self.address {
            IpAddr::V4(_) => AF_INET as u8,
            IpAddr::V6(_) => AF_INET6 as u8,
        }
    }

    /// The same with the bits behind the prefix cleared.
    #[must_use]
    pub fn network(&self) -> Self {
        let address = match self.address {
            IpAddr::V4(a) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.length)).unwrap_or(0);
                Ipv4Addr::from(u32::from(a) & mask).into()
            }
            IpAddr::V6(a) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.length)).unwrap_or(0);
                Ipv6Addr::from(u128::from(a) & mask).into()
            }
        };
        Self { address, length: self.length }
    }

    /// Whether `address` lies in this network.
    pub fn contains(&self, address: impl Into<IpAddr>) -> bool {
        Self::new(address, self.length)
            .is_some_and(|other| other.family() == self.family() && other.network() == self.network())
    }
}

fn bits(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

macro_rules! addresses {
    ($($Address:ty),*) => {$(
        /// An address alone, with all its bits.
        impl From<$Address> for IpPrefix {
            fn from(address: $Address) -> Self {
                let address = address.into();
                Self { address, length: bits(address) }
            }
        }
    )*};
}

addresses!(IpAddr, Ipv4Addr, Ipv6Addr, [u8; 4], [u8; 16], [u16; 8]);

impl fmt::Display for IpPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}/{}", self.address, self.length))
    }
}

impl fmt::Debug for IpPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Text that is not an address or an address with a prefix length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an IP prefix: expected an address, or an address, a slash and a prefix length")]
#[non_exhaustive]
pub struct ParsePrefixError;

/// `10.0.0.0/24`, `2001:db8::/32`, or an address alone.
impl FromStr for IpPrefix {
    type Err = ParsePrefixError;

    fn from_str(text: &str) -> Result<Self, ParsePrefixError> {
        let (address, length) = text.split_once('/').map_or((text, None), |(a, l)| (a, Some(l)));
        let address: IpAddr = address.parse().map_err(|_| ParsePrefixError)?;
        match length {
            None => Ok(address.into()),
            Some(digits) if digits.starts_with('+') => Err(ParsePrefixError),
            Some(digits) => {
                let length = digits.parse().map_err(|_| ParsePrefixError)?;
                Self::new(address, length).ok_or(ParsePrefixError)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prefix(text: &str) -> IpPrefix {
        text.parse().unwrap()
    }

    #[test]
    fn parses_what_it_prints() {
        for text in ["10.0.0.1/24", "0.0.0.0/0", "::/0", "2001:db8::1/64"] {
            assert_eq!(prefix(text).to_string(), text);
        }
        assert_eq!(prefix("10.0.0.1").to_string(), "10.0.0.1/32");
    }

    #[test]
    fn impossible_prefixes_are_refused() {
        for text in ["", "10.0.0.1/33", "::/129", "10.0.0.1/", "10.0.0.1/+8", "10.0.0.1/-1", "x/8"] {
            assert_eq!(text.parse::<IpPrefix>(), Err(ParsePrefixError), "{text:?}");
        }
    }

    #[test]
    fn network_clears_the_bits_behind_the_prefix() {
        assert_eq!(prefix("10.1.2.3/16").network(), prefix("10.1.0.0/16"));
        assert_eq!(prefix("10.1.2.3/0").network(), prefix("0.0.0.0/0"));
        assert_eq!(prefix("2001:db8::1/32").network(), prefix("2001:db8::/32"));
        assert_eq!(prefix("::1/128").network(), prefix("::1/128"));
    }

    #[test]
    fn contains_only_addresses_of_its_own_family() {
        assert!(prefix("10.0.0.0/8").contains(Ipv4Addr::new(10, 9, 8, 7)));
        assert!(!prefix("0.0.0.0/0").contains(Ipv6Addr::LOCALHOST));
        assert!(!prefix("10.0.0.0/8").contains(Ipv4Addr::new(11, 0, 0, 0)));
    }
}
