// Written by `cargo xtask codegen`; changes are lost.
//! `linux/mpls.h` of Linux 7.2.

pub const MPLS_LABEL_ENTROPY: u32 = 7;
pub const MPLS_LABEL_EXTENSION: u32 = 15;
pub const MPLS_LABEL_FIRST_UNRESERVED: u32 = 16;
pub const MPLS_LABEL_GAL: u32 = 13;
pub const MPLS_LABEL_IMPLNULL: u32 = 3;
pub const MPLS_LABEL_IPV4NULL: u32 = 0;
pub const MPLS_LABEL_IPV6NULL: u32 = 2;
pub const MPLS_LABEL_OAMALERT: u32 = 14;
pub const MPLS_LABEL_RTALERT: u32 = 1;
pub const MPLS_LS_LABEL_MASK: u32 = 4294963200;
pub const MPLS_LS_LABEL_SHIFT: u32 = 12;
pub const MPLS_LS_S_MASK: u32 = 256;
pub const MPLS_LS_S_SHIFT: u32 = 8;
pub const MPLS_LS_TC_MASK: u32 = 3584;
pub const MPLS_LS_TC_SHIFT: u32 = 9;
pub const MPLS_LS_TTL_MASK: u32 = 255;
pub const MPLS_LS_TTL_SHIFT: u32 = 0;
pub const MPLS_STATS_LINK: u32 = 1;
pub const MPLS_STATS_MAX: u32 = 1;
pub const MPLS_STATS_UNSPEC: u32 = 0;
pub const __MPLS_STATS_MAX: u32 = 2;

pub mod mpls_label {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const entry: Field = Field::new(0, 4);
}

pub mod mpls_link_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const rx_packets: Field = Field::new(0, 8);
    pub const tx_packets: Field = Field::new(8, 8);
    pub const rx_bytes: Field = Field::new(16, 8);
    pub const tx_bytes: Field = Field::new(24, 8);
    pub const rx_errors: Field = Field::new(32, 8);
    pub const tx_errors: Field = Field::new(40, 8);
    pub const rx_dropped: Field = Field::new(48, 8);
    pub const tx_dropped: Field = Field::new(56, 8);
    pub const rx_noroute: Field = Field::new(64, 8);
}
