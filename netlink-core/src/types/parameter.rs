//! What callers may write where a request wants an address.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

use super::{HardwareAddress, IpPrefix};
use crate::wire::Problem;

/// What a request takes as a `T`: a `T`, something that is one in other words, or text that says one.
///
/// Text that does not makes the request an error when it is run, which names the attribute.
///
/// ```
/// use netlink_core::types::{IpPrefix, Parameter};
///
/// let prefix: IpPrefix = "10.0.0.0/8".parameter()?;
/// assert_eq!(prefix.length(), 8);
/// assert!(Parameter::<IpPrefix>::parameter("10.0.0.0/99").is_err());
/// # Ok::<(), netlink_core::wire::Problem>(())
/// ```
pub trait Parameter<T> {
    /// The value.
    ///
    /// # Errors
    /// [`Problem::Value`]: it is none.
    fn parameter(self) -> Result<T, Problem>;
}

impl<T> Parameter<T> for T {
    fn parameter(self) -> Result<T, Problem> {
        Ok(self)
    }
}

/// Lets requests take what converts [`Into`] a type as a [`Parameter`](crate::types::Parameter) of that type.
///
/// ```
/// # use std::net::{IpAddr, Ipv4Addr};
/// struct Router(IpAddr);
///
/// impl From<Ipv4Addr> for Router {
///     fn from(address: Ipv4Addr) -> Self {
///         Self(address.into())
///     }
/// }
///
/// netlink_core::parameters! { Router: Ipv4Addr }
/// ```
#[macro_export]
macro_rules! parameters {
    ($Into:ty: $($From:ty),+) => {$(
        impl $crate::types::Parameter<$Into> for $From {
            fn parameter(self) -> ::core::result::Result<$Into, $crate::wire::Problem> {
                Ok(self.into())
            }
        }
    )+};
}

parameters! { IpAddr: Ipv4Addr, Ipv6Addr, [u8; 4], [u8; 16] }
parameters! { IpPrefix: IpAddr, Ipv4Addr, Ipv6Addr, [u8; 4], [u8; 16] }
parameters! { HardwareAddress: [u8; 6] }
parameters! { SocketAddr: SocketAddrV4, SocketAddrV6, (IpAddr, u16), (Ipv4Addr, u16), (Ipv6Addr, u16) }

impl Parameter<IpAddr> for &str {
    fn parameter(self) -> Result<IpAddr, Problem> {
        self.parse().map_err(|_| Problem::Value("not an IP address"))
    }
}

impl Parameter<IpPrefix> for &str {
    fn parameter(self) -> Result<IpPrefix, Problem> {
        self.parse().map_err(|_| Problem::Value("not an IP address with or without a prefix length"))
    }
}

impl Parameter<HardwareAddress> for &str {
    fn parameter(self) -> Result<HardwareAddress, Problem> {
        self.parse().map_err(|_| Problem::Value("not a link-layer address"))
    }
}

impl Parameter<SocketAddr> for &str {
    fn parameter(self) -> Result<SocketAddr, Problem> {
        self.parse().map_err(|_| Problem::Value("not an IP address with a port"))
    }
}
