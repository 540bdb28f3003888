// Written by `cargo xtask codegen`; changes are lost.
//! `linux/rpl.h` of Linux 7.2.

pub mod ipv6_rpl_sr_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const nexthdr: Field = Field::new(0, 1);
    pub const hdrlen: Field = Field::new(1, 1);
    pub const r#type: Field = Field::new(2, 1);
    pub const segments_left: Field = Field::new(3, 1);
    pub const cmpre: Field = Field::new(4, 1);
    pub const cmpri: Field = Field::new(4, 1);
    pub const reserved: Field = Field::new(5, 1);
    pub const pad: Field = Field::new(5, 1);
    pub const reserved1: Field = Field::new(6, 2);
    pub const segments: Field = Field::new(8, 0);
    pub const segments_addr: Field = Field::new(8, 0);
    pub const segments_data: Field = Field::new(8, 0);
}
