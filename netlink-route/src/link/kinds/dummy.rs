//! Dummy links.

use netlink_core::attributes;

use super::Kind;
use crate::link::AddLink;

attributes! {
    /// A dummy link has no attributes of its own.
    pub struct DummyAttributes<'a>, enum DummyAttribute, writer Dummy {}
}

impl Kind for Dummy {
    const NAME: &'static str = "dummy";
}

impl AddLink {
    /// A link that drops what it is to send (`ip link add NAME type dummy`).
    pub fn dummy(name: &str) -> Self {
        Self::new(name, Dummy::new())
    }
}
