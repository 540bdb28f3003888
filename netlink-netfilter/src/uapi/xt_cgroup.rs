// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_cgroup.h` of Linux 7.2.

pub const XT_CGROUP_PATH_MAX: u32 = 512;

pub mod xt_cgroup_info_v0 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const id: Field = Field::new(0, 4);
    pub const invert: Field = Field::new(4, 4);
}

pub mod xt_cgroup_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4112);
    pub const has_path: Field = Field::new(0, 1);
    pub const has_classid: Field = Field::new(1, 1);
    pub const invert_path: Field = Field::new(2, 1);
    pub const invert_classid: Field = Field::new(3, 1);
    pub const path: Field = Field::new(4, 4096);
    pub const classid: Field = Field::new(4100, 4);
    pub const r#priv: Field = Field::differing((4104, 8), (4104, 4));
}

pub mod xt_cgroup_info_v2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 528);
    pub const has_path: Field = Field::new(0, 1);
    pub const has_classid: Field = Field::new(1, 1);
    pub const invert_path: Field = Field::new(2, 1);
    pub const invert_classid: Field = Field::new(3, 1);
    pub const path: Field = Field::new(4, 512);
    pub const classid: Field = Field::new(4, 4);
    pub const r#priv: Field = Field::differing((520, 8), (520, 4));
}
