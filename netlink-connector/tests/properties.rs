//! Every structure of this crate, held to the properties that tables must have; and that no bytes harm what reads
//! several.

use netlink_connector::one_wire::{CommandHeader, OneWireHeader, OneWireMessage};
use netlink_connector::process::*;
use netlink_connector::{ConnectorHeader, ConnectorId, ConnectorMessages};
use netlink_core::testing::properties::hold_for_layout;
use proptest::prelude::*;

#[test]
fn structures() {
    hold_for_layout::<ConnectorId>();
    hold_for_layout::<ConnectorHeader>();
    hold_for_layout::<ProcessEventHeader>();
    hold_for_layout::<Fork>();
    hold_for_layout::<Exec>();
    hold_for_layout::<UserChange>();
    hold_for_layout::<GroupChange>();
    hold_for_layout::<NewSession>();
    hold_for_layout::<Trace>();
    hold_for_layout::<NameChange>();
    hold_for_layout::<CoreDump>();
    hold_for_layout::<Exit>();
    hold_for_layout::<OneWireHeader>();
    hold_for_layout::<CommandHeader>();
}

proptest! {
    #[test]
    fn no_bytes_harm_who_reads_messages_in_messages(mut bytes in prop::collection::vec(any::<u8>(), 0..200), short in 0_u8..60) {
        // Lengths that fit are rare among any bytes, and so are the ids of users.
        for (place, byte) in [(0, 3), (4, 1), (16, short), (17, 0), (22, short / 2), (23, 0)] {
            if let Some(there) = bytes.get_mut(place) {
                *there = byte;
            }
        }
        bytes.iter_mut().take(8).skip(5).for_each(|byte| *byte = 0);
        bytes.iter_mut().take(4).skip(1).for_each(|byte| *byte = 0);
        for message in ConnectorMessages::new(&bytes) {
            let _ = ProcessEvent::try_from(message);
        }
        let commands = OneWireMessage::all(&bytes).flat_map(|message| message.commands());
        prop_assert!(commands.count() <= bytes.len());
    }
}
