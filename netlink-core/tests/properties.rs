//! Every table of this crate, held to the properties that tables must have.

use netlink_core::acknowledgement::{ExtendedAcknowledgementWriter, PolicyWriter};
use netlink_core::properties;

properties! {
    ExtendedAcknowledgementWriter,
    PolicyWriter,
}
