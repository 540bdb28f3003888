//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_core::testing::properties::hold_for_layout;
use netlink_crypto::*;

properties! { AttributesWriter }

#[test]
fn structures() {
    hold_for_layout::<AlgorithmHeader>();
    hold_for_layout::<NoHeader>();
    hold_for_layout::<HashReport>();
    hold_for_layout::<CipherReport>();
    hold_for_layout::<SkcipherReport>();
    hold_for_layout::<AeadReport>();
    hold_for_layout::<RandomReport>();
    hold_for_layout::<NamedReport>();
    hold_for_layout::<HashStatistics>();
    hold_for_layout::<CipherStatistics>();
    hold_for_layout::<CompressionStatistics>();
    hold_for_layout::<AkcipherStatistics>();
    hold_for_layout::<KeyAgreementStatistics>();
    hold_for_layout::<RandomStatistics>();
}
