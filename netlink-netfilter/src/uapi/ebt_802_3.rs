// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_802_3.h` of Linux 7.2.

pub const CHECK_TYPE: u32 = 170;
pub const EBT_802_3_MATCH: &str = "802_3";
pub const EBT_802_3_SAP: u32 = 1;
pub const EBT_802_3_TYPE: u32 = 2;
pub const IS_UI: u32 = 3;

pub mod ebt_802_3_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const daddr: Field = Field::new(0, 6);
    pub const saddr: Field = Field::new(6, 6);
    pub const len: Field = Field::new(12, 2);
    pub const llc: Field = Field::new(14, 10);
    pub const llc_ui: Field = Field::new(14, 8);
    pub const llc_ni: Field = Field::new(14, 10);
}

pub mod ebt_802_3_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6);
    pub const sap: Field = Field::new(0, 1);
    pub const r#type: Field = Field::new(2, 2);
    pub const bitmask: Field = Field::new(4, 1);
    pub const invflags: Field = Field::new(5, 1);
}

pub mod hdr_ni {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 10);
    pub const dsap: Field = Field::new(0, 1);
    pub const ssap: Field = Field::new(1, 1);
    pub const ctrl: Field = Field::new(2, 2);
    pub const orig: Field = Field::new(4, 3);
    pub const r#type: Field = Field::new(8, 2);
}

pub mod hdr_ui {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const dsap: Field = Field::new(0, 1);
    pub const ssap: Field = Field::new(1, 1);
    pub const ctrl: Field = Field::new(2, 1);
    pub const orig: Field = Field::new(3, 3);
    pub const r#type: Field = Field::new(6, 2);
}
