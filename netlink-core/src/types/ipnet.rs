//! Prefixes as those of the `ipnet` crate, which keep bits behind the prefix just so; and these where requests take those.

use ::ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::IpPrefix;
use crate::parameters;

/// A prefix of IPv4 where one of IPv6 is wanted, or the reverse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is of the other address family")]
#[non_exhaustive]
pub struct OtherFamilyError(pub IpPrefix);

impl From<IpPrefix> for IpNet {
    fn from(prefix: IpPrefix) -> Self {
        // The length was checked when the prefix was made.
        Self::new_assert(prefix.address(), prefix.length())
    }
}

impl From<IpNet> for IpPrefix {
    fn from(net: IpNet) -> Self {
        Self { address: net.addr(), length: net.prefix_len() }
    }
}

macro_rules! families {
    ($($Net:ident $Variant:ident),*) => {$(
        impl TryFrom<IpPrefix> for $Net {
            type Error = OtherFamilyError;

            fn try_from(prefix: IpPrefix) -> Result<Self, OtherFamilyError> {
                match prefix.into() {
                    IpNet::$Variant(net) => Ok(net),
                    _ => Err(OtherFamilyError(prefix)),
                }
            }
        }

        impl From<$Net> for IpPrefix {
            fn from(net: $Net) -> Self {
                IpNet::from(net).into()
            }
        }
    )*};
}

families!(Ipv4Net V4, Ipv6Net V6);

parameters! { IpPrefix: IpNet, Ipv4Net, Ipv6Net }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_the_same_on_both_sides() {
        for text in ["0.0.0.0/0", "10.0.0.1/24", "192.0.2.1/32", "::/0", "2001:db8::1/64", "::1/128"] {
            let prefix: IpPrefix = text.parse().expect("a prefix");
            let net = IpNet::from(prefix);
            assert_eq!((net.to_string(), IpPrefix::from(net)), (text.to_owned(), prefix));
        }
    }

    #[test]
    fn prefix_of_the_other_family_is_an_error() {
        let [four, six] = ["10.0.0.0/8", "2001:db8::/32"].map(|text| text.parse().expect("a prefix"));
        assert_eq!(Ipv4Net::try_from(four).map(IpPrefix::from), Ok(four));
        assert_eq!(Ipv6Net::try_from(six).map(IpPrefix::from), Ok(six));
        let error = Ipv4Net::try_from(six).expect_err("it is of IPv6");
        assert_eq!(error.to_string(), "2001:db8::/32 is of the other address family");
        assert_eq!(Ipv6Net::try_from(four), Err(OtherFamilyError(four)));
    }
}
