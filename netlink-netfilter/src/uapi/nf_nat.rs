// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_nat.h` of Linux 7.2.

pub const NF_NAT_RANGE_MAP_IPS: u32 = 1;
pub const NF_NAT_RANGE_MASK: u32 = 127;
pub const NF_NAT_RANGE_NETMAP: u32 = 64;
pub const NF_NAT_RANGE_PERSISTENT: u32 = 8;
pub const NF_NAT_RANGE_PROTO_OFFSET: u32 = 32;
pub const NF_NAT_RANGE_PROTO_RANDOM: u32 = 4;
pub const NF_NAT_RANGE_PROTO_RANDOM_ALL: u32 = 20;
pub const NF_NAT_RANGE_PROTO_RANDOM_FULLY: u32 = 16;
pub const NF_NAT_RANGE_PROTO_SPECIFIED: u32 = 2;

pub mod nf_nat_ipv4_multi_range_compat {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const rangesize: Field = Field::new(0, 4);
    pub const range: Field = Field::new(4, 16);
}

pub mod nf_nat_ipv4_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const flags: Field = Field::new(0, 4);
    pub const min_ip: Field = Field::new(4, 4);
    pub const max_ip: Field = Field::new(8, 4);
    pub const min: Field = Field::new(12, 2);
    pub const max: Field = Field::new(14, 2);
}

pub mod nf_nat_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const flags: Field = Field::new(0, 4);
    pub const min_addr: Field = Field::new(4, 16);
    pub const max_addr: Field = Field::new(20, 16);
    pub const min_proto: Field = Field::new(36, 2);
    pub const max_proto: Field = Field::new(38, 2);
}

pub mod nf_nat_range2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const flags: Field = Field::new(0, 4);
    pub const min_addr: Field = Field::new(4, 16);
    pub const max_addr: Field = Field::new(20, 16);
    pub const min_proto: Field = Field::new(36, 2);
    pub const max_proto: Field = Field::new(38, 2);
    pub const base_proto: Field = Field::new(40, 2);
}
