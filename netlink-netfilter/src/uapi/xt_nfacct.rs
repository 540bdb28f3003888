// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_nfacct.h` of Linux 7.2.

pub mod xt_nfacct_match_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const name: Field = Field::new(0, 32);
    pub const nfacct: Field = Field::differing((32, 8), (32, 4));
}

pub mod xt_nfacct_match_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const name: Field = Field::new(0, 32);
    pub const nfacct: Field = Field::differing((32, 8), (32, 4));
}
