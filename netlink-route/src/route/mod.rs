//! Routes: `ip route`.
//!
//! A route leads to a destination in one of four ways: through one next hop (a gateway, a link, or both),
//! through several that share the traffic, through a next hop object that has an id of its own, or nowhere,
//! being of a type such as [`Blackhole`](RouteType::Blackhole). [`AddRoute`] fills in what is not said as
//! `ip route add` does, the scope above all.
//!
//! Multicast routes and cached ones are listed with the others, MPLS routes as well: theirs is a label where
//! others have a network.
//!
//! Left out: attributes without a use since Linux 2.6 (`RTA_PROTOINFO`, `RTA_SESSION`, `RTA_MP_ALGO`), and
//! tables for the encapsulations `bpf`, `rpl`, `ioam6` and `seg6local`; these are kept as bytes.

mod attributes;
mod encapsulation;
mod metrics;
mod mpls;
mod next_hop;
mod owned;
mod requests;
mod via;

pub(crate) use attributes::MESSAGES;
pub use attributes::{
    MulticastStatistics, RouteAddress, RouteAttribute, RouteAttributes, RouteAttributesWriter,
    RouteCacheInfo, RouteFlags, RouteHeader, RouteMessage, RoutePreference, RouteType,
};
pub use encapsulation::{
    Encapsulate, Encapsulation, EncapsulationKind, ErspanOption, ErspanOptionAttribute, ErspanOptionWriter,
    GeneveOption, GeneveOptionAttribute, GeneveOptionWriter, IlaEncapsulation, IlaEncapsulationAttribute,
    IlaEncapsulationWriter, Ip6Encapsulation, Ip6EncapsulationAttribute, Ip6EncapsulationWriter,
    IpEncapsulation, IpEncapsulationAttribute, IpEncapsulationWriter, MplsEncapsulation,
    MplsEncapsulationAttribute, MplsEncapsulationWriter, Seg6Encapsulation, Seg6EncapsulationAttribute,
    Seg6EncapsulationWriter, Seg6Mode, SegmentRouting, TunnelOptions, TunnelOptionsAttribute,
    TunnelOptionsWriter, VxlanOption, VxlanOptionAttribute, VxlanOptionWriter, XfrmEncapsulation,
    XfrmEncapsulationAttribute, XfrmEncapsulationWriter,
};
pub use metrics::{Metrics, RouteFeatures, RouteMetric, RouteMetrics, RouteMetricsWriter};
pub use mpls::{MplsEntry, MplsLabel};
pub use next_hop::{Hop, NextHop, NextHopEntry, NextHopFlags, NextHopHeader, NextHops};
pub use owned::{Destination, KeptEncapsulation, Route, RouteDetails};
pub use requests::{AddRoute, DeleteRoute, GetRoute, RouteKey, Routes};
pub use via::Via;
