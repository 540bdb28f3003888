//! Values that several families share: interface names and references, link-layer addresses, IP prefixes, text.

mod hardware_address;
mod interface;
#[cfg(feature = "ipnet")]
mod ipnet;
mod parameter;
mod prefix;
#[cfg(feature = "serde")]
mod serde;
mod text;

pub use hardware_address::{HardwareAddress, ParseHardwareAddressError};
pub use interface::{InterfaceName, LinkRef};
#[cfg(feature = "ipnet")]
pub use ipnet::OtherFamilyError;
pub use parameter::Parameter;
pub use prefix::{IpPrefix, ParsePrefixError};
pub use text::FixedText;
