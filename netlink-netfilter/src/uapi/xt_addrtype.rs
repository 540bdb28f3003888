// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_addrtype.h` of Linux 7.2.

pub const XT_ADDRTYPE_ANYCAST: u32 = 16;
pub const XT_ADDRTYPE_BLACKHOLE: u32 = 64;
pub const XT_ADDRTYPE_BROADCAST: u32 = 8;
pub const XT_ADDRTYPE_INVERT_DEST: u32 = 2;
pub const XT_ADDRTYPE_INVERT_SOURCE: u32 = 1;
pub const XT_ADDRTYPE_LIMIT_IFACE_IN: u32 = 4;
pub const XT_ADDRTYPE_LIMIT_IFACE_OUT: u32 = 8;
pub const XT_ADDRTYPE_LOCAL: u32 = 4;
pub const XT_ADDRTYPE_MULTICAST: u32 = 32;
pub const XT_ADDRTYPE_NAT: u32 = 1024;
pub const XT_ADDRTYPE_PROHIBIT: u32 = 256;
pub const XT_ADDRTYPE_THROW: u32 = 512;
pub const XT_ADDRTYPE_UNICAST: u32 = 2;
pub const XT_ADDRTYPE_UNREACHABLE: u32 = 128;
pub const XT_ADDRTYPE_UNSPEC: u32 = 1;
pub const XT_ADDRTYPE_XRESOLVE: u32 = 2048;

pub mod xt_addrtype_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const source: Field = Field::new(0, 2);
    pub const dest: Field = Field::new(2, 2);
    pub const invert_source: Field = Field::new(4, 4);
    pub const invert_dest: Field = Field::new(8, 4);
}

pub mod xt_addrtype_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const source: Field = Field::new(0, 2);
    pub const dest: Field = Field::new(2, 2);
    pub const flags: Field = Field::new(4, 4);
}
