// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_sctp.h` of Linux 7.2.

pub const SCTP_CHUNK_MATCH_ALL: u32 = 2;
pub const SCTP_CHUNK_MATCH_ANY: u32 = 1;
pub const SCTP_CHUNK_MATCH_ONLY: u32 = 4;
pub const XT_NUM_SCTP_FLAGS: u32 = 4;
pub const XT_SCTP_CHUNK_TYPES: u32 = 4;
pub const XT_SCTP_DEST_PORTS: u32 = 2;
pub const XT_SCTP_SRC_PORTS: u32 = 1;
pub const XT_SCTP_VALID_FLAGS: u32 = 7;

pub mod xt_sctp_flag_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 3);
    pub const chunktype: Field = Field::new(0, 1);
    pub const flag: Field = Field::new(1, 1);
    pub const flag_mask: Field = Field::new(2, 1);
}

pub mod xt_sctp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 292);
    pub const dpts: Field = Field::new(0, 4);
    pub const spts: Field = Field::new(4, 4);
    pub const chunkmap: Field = Field::new(8, 256);
    pub const chunk_match_type: Field = Field::new(264, 4);
    pub const flag_info: Field = Field::new(268, 12);
    pub const flag_count: Field = Field::new(280, 4);
    pub const flags: Field = Field::new(284, 4);
    pub const invflags: Field = Field::new(288, 4);
}
