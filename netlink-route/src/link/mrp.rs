//! The media redundancy protocol of bridges (`IFLA_BRIDGE_MRP_*`).

use netlink_core::{attributes, values};

use crate::uapi::if_bridge::*;
use crate::uapi::mrp_bridge::*;

attributes! {
    /// The media redundancy protocol of a bridge (`IFLA_BRIDGE_MRP_*`; IEC 62439-2). Replies hold instances,
    /// requests one of the others.
    pub struct Mrp<'a>, enum MrpAttribute, writer MrpWriter {
        /// Makes an instance, or takes it away.
        IFLA_BRIDGE_MRP_INSTANCE => instance[nest]: MrpInstance<'a>,
        /// Sets the state of the port.
        IFLA_BRIDGE_MRP_PORT_STATE => port_state[nest]: MrpPortStateSetting<'a>,
        /// Sets the role of the port.
        IFLA_BRIDGE_MRP_PORT_ROLE => port_role[nest]: MrpPortRoleSetting<'a>,
        /// Sets the state of a ring.
        IFLA_BRIDGE_MRP_RING_STATE => ring_state[nest]: MrpRingStateSetting<'a>,
        /// Sets the bridge's role in a ring.
        IFLA_BRIDGE_MRP_RING_ROLE => ring_role[nest]: MrpRingRoleSetting<'a>,
        /// Has the ring tested.
        IFLA_BRIDGE_MRP_START_TEST => start_test[nest]: MrpTest<'a>,
        /// An instance as it is.
        IFLA_BRIDGE_MRP_INFO => instances[repeated nest]: MrpInfo<'a>,
        /// Sets the bridge's role in the interconnection of rings.
        IFLA_BRIDGE_MRP_IN_ROLE => interconnection_role[nest]: MrpInterconnectionRoleSetting<'a>,
        /// Sets the state of the interconnection.
        IFLA_BRIDGE_MRP_IN_STATE => interconnection_state[nest]: MrpInterconnectionStateSetting<'a>,
        /// Has the interconnection tested.
        IFLA_BRIDGE_MRP_START_IN_TEST => start_interconnection_test[nest]: MrpInterconnectionTest<'a>,
    }
}

attributes! {
    /// An instance to make or to take away (`IFLA_BRIDGE_MRP_INSTANCE_*`).
    pub struct MrpInstance<'a>, enum MrpInstanceAttribute, writer MrpInstanceWriter {
        /// Number of the ring.
        IFLA_BRIDGE_MRP_INSTANCE_RING_ID => ring: u32,
        /// Primary port of the ring.
        IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX => primary[link]: u32,
        /// Secondary port of the ring.
        IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX => secondary[link]: u32,
        /// Priority among managers of the ring; smaller is better.
        IFLA_BRIDGE_MRP_INSTANCE_PRIO => priority: u16,
    }
}

attributes! {
    /// State of a port (`IFLA_BRIDGE_MRP_PORT_STATE_*`).
    pub struct MrpPortStateSetting<'a>, enum MrpPortStateAttribute, writer MrpPortStateWriter {
        /// The state.
        IFLA_BRIDGE_MRP_PORT_STATE_STATE => state: MrpPortState,
    }
}

attributes! {
    /// Role of a port (`IFLA_BRIDGE_MRP_PORT_ROLE_*`).
    pub struct MrpPortRoleSetting<'a>, enum MrpPortRoleAttribute, writer MrpPortRoleWriter {
        /// The role.
        IFLA_BRIDGE_MRP_PORT_ROLE_ROLE => role: MrpPortRole,
    }
}

attributes! {
    /// State of a ring (`IFLA_BRIDGE_MRP_RING_STATE_*`).
    pub struct MrpRingStateSetting<'a>, enum MrpRingStateAttribute, writer MrpRingStateWriter {
        /// Number of the ring.
        IFLA_BRIDGE_MRP_RING_STATE_RING_ID => ring: u32,
        /// The state.
        IFLA_BRIDGE_MRP_RING_STATE_STATE => state: MrpRingState,
    }
}

attributes! {
    /// The bridge's role in a ring (`IFLA_BRIDGE_MRP_RING_ROLE_*`).
    pub struct MrpRingRoleSetting<'a>, enum MrpRingRoleAttribute, writer MrpRingRoleWriter {
        /// Number of the ring.
        IFLA_BRIDGE_MRP_RING_ROLE_RING_ID => ring: u32,
        /// The role.
        IFLA_BRIDGE_MRP_RING_ROLE_ROLE => role: MrpRingRole,
    }
}

attributes! {
    /// How a ring is tested (`IFLA_BRIDGE_MRP_START_TEST_*`).
    pub struct MrpTest<'a>, enum MrpTestAttribute, writer MrpTestWriter {
        /// Number of the ring.
        IFLA_BRIDGE_MRP_START_TEST_RING_ID => ring: u32,
        /// Microseconds between test frames; 0 ends the test.
        IFLA_BRIDGE_MRP_START_TEST_INTERVAL => interval: u32,
        /// Frames in a row that may go missing before the ring counts as open.
        IFLA_BRIDGE_MRP_START_TEST_MAX_MISS => missing: u32,
        /// Microseconds for which to test.
        IFLA_BRIDGE_MRP_START_TEST_PERIOD => period: u32,
        /// Not 0: watch for test frames and send none.
        IFLA_BRIDGE_MRP_START_TEST_MONITOR => monitor: u32,
    }
}

attributes! {
    /// The bridge's role in an interconnection (`IFLA_BRIDGE_MRP_IN_ROLE_*`).
    pub struct MrpInterconnectionRoleSetting<'a>, enum MrpInterconnectionRoleAttribute,
        writer MrpInterconnectionRoleWriter
    {
        /// Number of the ring.
        IFLA_BRIDGE_MRP_IN_ROLE_RING_ID => ring: u32,
        /// Number of the interconnection.
        IFLA_BRIDGE_MRP_IN_ROLE_IN_ID => interconnection: u16,
        /// The role.
        IFLA_BRIDGE_MRP_IN_ROLE_ROLE => role: MrpInterconnectionRole,
        /// Port of the interconnection.
        IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX => port[link]: u32,
    }
}

attributes! {
    /// State of an interconnection (`IFLA_BRIDGE_MRP_IN_STATE_*`).
    pub struct MrpInterconnectionStateSetting<'a>, enum MrpInterconnectionStateAttribute,
        writer MrpInterconnectionStateWriter
    {
        /// Number of the interconnection.
        IFLA_BRIDGE_MRP_IN_STATE_IN_ID => interconnection: u32,
        /// The state.
        IFLA_BRIDGE_MRP_IN_STATE_STATE => state: MrpInterconnectionState,
    }
}

attributes! {
    /// How an interconnection is tested (`IFLA_BRIDGE_MRP_START_IN_TEST_*`).
    pub struct MrpInterconnectionTest<'a>, enum MrpInterconnectionTestAttribute,
        writer MrpInterconnectionTestWriter
    {
        /// Number of the interconnection.
        IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID => interconnection: u32,
        /// Microseconds between test frames; 0 ends the test.
        IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL => interval: u32,
        /// Frames in a row that may go missing before the interconnection counts as open.
        IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS => missing: u32,
        /// Microseconds for which to test.
        IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD => period: u32,
    }
}

attributes! {
    /// An instance as it is (`IFLA_BRIDGE_MRP_INFO_*`).
    pub struct MrpInfo<'a>, enum MrpInfoAttribute, writer MrpInfoWriter {
        /// Number of the ring.
        IFLA_BRIDGE_MRP_INFO_RING_ID => ring: u32,
        /// Primary port of the ring.
        IFLA_BRIDGE_MRP_INFO_P_IFINDEX => primary[link]: u32,
        /// Secondary port of the ring.
        IFLA_BRIDGE_MRP_INFO_S_IFINDEX => secondary[link]: u32,
        /// Priority among managers of the ring.
        IFLA_BRIDGE_MRP_INFO_PRIO => priority: u16,
        /// State of the ring.
        IFLA_BRIDGE_MRP_INFO_RING_STATE => ring_state: MrpRingState,
        /// The bridge's role in the ring.
        IFLA_BRIDGE_MRP_INFO_RING_ROLE => ring_role: MrpRingRole,
        /// Microseconds between test frames of the ring.
        IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL => test_interval: u32,
        /// Test frames of the ring that may go missing.
        IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS => test_missing: u32,
        /// Not 0: the ring's test frames are watched only.
        IFLA_BRIDGE_MRP_INFO_TEST_MONITOR => test_monitor: u32,
        /// Port of the interconnection.
        IFLA_BRIDGE_MRP_INFO_I_IFINDEX => interconnection_port[link]: u32,
        /// State of the interconnection.
        IFLA_BRIDGE_MRP_INFO_IN_STATE => interconnection_state: MrpInterconnectionState,
        /// The bridge's role in the interconnection.
        IFLA_BRIDGE_MRP_INFO_IN_ROLE => interconnection_role: MrpInterconnectionRole,
        /// Microseconds between test frames of the interconnection.
        IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL => interconnection_test_interval: u32,
        /// Test frames of the interconnection that may go missing.
        IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS => interconnection_test_missing: u32,
    }
}

values! {
    /// State of a port.
    pub enum MrpPortState: u32 {
        /// Drops all packets.
        BR_MRP_PORT_STATE_DISABLED => Disabled,
        /// Lets only control frames through.
        BR_MRP_PORT_STATE_BLOCKED => Blocked,
        /// Lets all packets through.
        BR_MRP_PORT_STATE_FORWARDING => Forwarding,
        /// Without a carrier.
        BR_MRP_PORT_STATE_NOT_CONNECTED => NotConnected,
    }
}

values! {
    /// Role of a port.
    pub enum MrpPortRole: u32 {
        /// First of the ring.
        BR_MRP_PORT_ROLE_PRIMARY => Primary,
        /// Second of the ring.
        BR_MRP_PORT_ROLE_SECONDARY => Secondary,
        /// Of an interconnection.
        BR_MRP_PORT_ROLE_INTER => Interconnection,
    }
}

values! {
    /// State of a ring.
    pub enum MrpRingState: u32 {
        /// Broken somewhere.
        BR_MRP_RING_STATE_OPEN => Open,
        /// Whole.
        BR_MRP_RING_STATE_CLOSED => Closed,
    }
}

values! {
    /// The bridge's role in a ring.
    pub enum MrpRingRole: u32 {
        /// None.
        BR_MRP_RING_ROLE_DISABLED => Disabled,
        /// Client.
        BR_MRP_RING_ROLE_MRC => Client,
        /// Manager.
        BR_MRP_RING_ROLE_MRM => Manager,
        /// Manager or client, as the ring agrees.
        BR_MRP_RING_ROLE_MRA => Automatic,
    }
}

values! {
    /// State of an interconnection.
    pub enum MrpInterconnectionState: u32 {
        /// Broken somewhere.
        BR_MRP_IN_STATE_OPEN => Open,
        /// Whole.
        BR_MRP_IN_STATE_CLOSED => Closed,
    }
}

values! {
    /// The bridge's role in an interconnection.
    pub enum MrpInterconnectionRole: u32 {
        /// None.
        BR_MRP_IN_ROLE_DISABLED => Disabled,
        /// Client.
        BR_MRP_IN_ROLE_MIC => Client,
        /// Manager.
        BR_MRP_IN_ROLE_MIM => Manager,
    }
}
