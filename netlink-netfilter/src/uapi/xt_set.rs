// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_set.h` of Linux 7.2.

pub const IPSET_DST: u32 = 2;
pub const IPSET_MATCH_INV: u32 = 4;
pub const IPSET_SRC: u32 = 1;

pub mod xt_set_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const index: Field = Field::new(0, 2);
    pub const dim: Field = Field::new(2, 1);
    pub const flags: Field = Field::new(3, 1);
}

pub mod xt_set_info_match_v0 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const match_set: Field = Field::new(0, 32);
}

pub mod xt_set_info_match_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const match_set: Field = Field::new(0, 4);
}

pub mod xt_set_info_match_v3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 48), (0, 32));
    pub const match_set: Field = Field::new(0, 4);
    pub const packets: Field = Field::differing((8, 16), (4, 12));
    pub const bytes: Field = Field::differing((24, 16), (16, 12));
    pub const flags: Field = Field::differing((40, 4), (28, 4));
}

pub mod xt_set_info_match_v4 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const match_set: Field = Field::new(0, 4);
    pub const packets: Field = Field::new(8, 16);
    pub const bytes: Field = Field::new(24, 16);
    pub const flags: Field = Field::new(40, 4);
}

pub mod xt_set_info_target_v0 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const add_set: Field = Field::new(0, 32);
    pub const del_set: Field = Field::new(32, 32);
}

pub mod xt_set_info_target_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const add_set: Field = Field::new(0, 4);
    pub const del_set: Field = Field::new(4, 4);
}

pub mod xt_set_info_target_v2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const add_set: Field = Field::new(0, 4);
    pub const del_set: Field = Field::new(4, 4);
    pub const flags: Field = Field::new(8, 4);
    pub const timeout: Field = Field::new(12, 4);
}

pub mod xt_set_info_target_v3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const add_set: Field = Field::new(0, 4);
    pub const del_set: Field = Field::new(4, 4);
    pub const map_set: Field = Field::new(8, 4);
    pub const flags: Field = Field::new(12, 4);
    pub const timeout: Field = Field::new(16, 4);
}

pub mod xt_set_info_v0 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const index: Field = Field::new(0, 2);
    pub const u: Field = Field::new(4, 28);
    pub const u_flags: Field = Field::new(4, 28);
    pub const u_compat: Field = Field::new(4, 28);
    pub const u_compat___flags: Field = Field::new(4, 24);
    pub const u_compat_dim: Field = Field::new(28, 1);
    pub const u_compat_flags: Field = Field::new(29, 1);
}
