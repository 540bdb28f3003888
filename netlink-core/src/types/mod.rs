//! Values that several families share: interface names and references, link-layer addresses, IP prefixes, text.

mod hardware_address;
mod interface;
mod parameter;
mod prefix;
mod text;

pub use hardware_address::{HardwareAddress, ParseHardwareAddressError};
pub use interface::{InterfaceName, LinkRef};
pub use parameter::Parameter;
pub use prefix::{IpPrefix, ParsePrefixError};
pub use text::FixedText;
