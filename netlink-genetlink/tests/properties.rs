//! Every table of this crate, held to the properties that tables must have.

use netlink_core::properties;
use netlink_genetlink::controller::{
    ControllerAttributesWriter, GroupAttributesWriter, OperationAttributesWriter,
};
use netlink_genetlink::ethtool::channels::ChannelsAttributesWriter;
use netlink_genetlink::ethtool::coalesce::{
    CoalesceAttributesWriter, ModerationAttributesWriter, ProfileWriter,
};
use netlink_genetlink::ethtool::debug::DebugAttributesWriter;
use netlink_genetlink::ethtool::eee::EeeAttributesWriter;
use netlink_genetlink::ethtool::features::FeaturesAttributesWriter;
use netlink_genetlink::ethtool::fec::{
    FecAttributesWriter, FecBinAttributesWriter, FecStatisticsAttributesWriter,
};
use netlink_genetlink::ethtool::link_info::LinkInfoAttributesWriter;
use netlink_genetlink::ethtool::link_modes::LinkModesAttributesWriter;
use netlink_genetlink::ethtool::link_state::LinkStateAttributesWriter;
use netlink_genetlink::ethtool::pause::{PauseAttributesWriter, PauseStatisticsAttributesWriter};
use netlink_genetlink::ethtool::private_flags::PrivateFlagsAttributesWriter;
use netlink_genetlink::ethtool::rings::RingsAttributesWriter;
use netlink_genetlink::ethtool::statistics::{
    SizesAttributesWriter, StatisticsAttributesWriter, StatisticsGroupAttributesWriter,
};
use netlink_genetlink::ethtool::strings::{
    StringAttributesWriter, StringListWriter, StringSetAttributesWriter, StringSetListWriter,
    StringsAttributesWriter,
};
use netlink_genetlink::ethtool::timestamping::{
    ProviderAttributesWriter, StampStatisticsAttributesWriter, TimestampingAttributesWriter,
};
use netlink_genetlink::ethtool::wake_on_lan::WakeAttributesWriter;
use netlink_genetlink::ethtool::{BitAttributesWriter, BitListWriter, BitsetWriter, LinkHeaderWriter};
use netlink_genetlink::policy::CommandPolicyAttributesWriter;
use netlink_genetlink::taskstats::{
    CgroupAttributesWriter, CgroupRequestAttributesWriter, TaskAttributesWriter, TaskRequestAttributesWriter,
};
use netlink_genetlink::wireguard::{AllowedIpAttributesWriter, DeviceAttributesWriter, PeerAttributesWriter};

properties! {
    AllowedIpAttributesWriter,
    BitAttributesWriter,
    BitListWriter,
    BitsetWriter,
    CgroupAttributesWriter,
    CgroupRequestAttributesWriter,
    ChannelsAttributesWriter,
    CoalesceAttributesWriter,
    CommandPolicyAttributesWriter,
    ControllerAttributesWriter,
    DebugAttributesWriter,
    DeviceAttributesWriter,
    EeeAttributesWriter,
    FeaturesAttributesWriter,
    FecAttributesWriter,
    FecBinAttributesWriter,
    FecStatisticsAttributesWriter,
    GroupAttributesWriter,
    LinkHeaderWriter,
    LinkInfoAttributesWriter,
    LinkModesAttributesWriter,
    LinkStateAttributesWriter,
    ModerationAttributesWriter,
    OperationAttributesWriter,
    PauseAttributesWriter,
    PauseStatisticsAttributesWriter,
    PeerAttributesWriter,
    PrivateFlagsAttributesWriter,
    ProfileWriter,
    ProviderAttributesWriter,
    RingsAttributesWriter,
    SizesAttributesWriter,
    StampStatisticsAttributesWriter,
    StatisticsAttributesWriter,
    StatisticsGroupAttributesWriter,
    StringAttributesWriter,
    StringListWriter,
    StringSetAttributesWriter,
    StringSetListWriter,
    StringsAttributesWriter,
    TaskAttributesWriter,
    TaskRequestAttributesWriter,
    TimestampingAttributesWriter,
    WakeAttributesWriter,
}
