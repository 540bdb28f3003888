// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/x_tables.h` of Linux 7.2.

pub const XT_CONTINUE: u32 = 4294967295;
pub const XT_ERROR_TARGET: &str = "ERROR";
pub const XT_EXTENSION_MAXNAMELEN: u32 = 29;
pub const XT_FUNCTION_MAXNAMELEN: u32 = 30;
pub const XT_INV_PROTO: u32 = 64;
pub const XT_RETURN: i32 = -5;
pub const XT_STANDARD_TARGET: &str = "";
pub const XT_TABLE_MAXNAMELEN: u32 = 32;

pub mod _xt_align {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const u8: Field = Field::new(0, 1);
    pub const u16: Field = Field::new(2, 2);
    pub const u32: Field = Field::new(4, 4);
    pub const u64: Field = Field::new(8, 8);
}

pub mod xt_counters {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const pcnt: Field = Field::new(0, 8);
    pub const bcnt: Field = Field::new(8, 8);
}

pub mod xt_counters_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const name: Field = Field::new(0, 32);
    pub const num_counters: Field = Field::new(32, 4);
    pub const counters: Field = Field::differing((40, 0), (36, 0));
}

pub mod xt_entry_match {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const u: Field = Field::new(0, 32);
    pub const u_user: Field = Field::new(0, 32);
    pub const u_user_match_size: Field = Field::new(0, 2);
    pub const u_user_name: Field = Field::new(2, 29);
    pub const u_user_revision: Field = Field::new(31, 1);
    pub const u_kernel: Field = Field::differing((0, 16), (0, 8));
    pub const u_kernel_match_size: Field = Field::new(0, 2);
    pub const u_kernel_match: Field = Field::differing((8, 8), (4, 4));
    pub const u_match_size: Field = Field::new(0, 2);
    pub const data: Field = Field::new(32, 0);
}

pub mod xt_entry_target {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const u: Field = Field::new(0, 32);
    pub const u_user: Field = Field::new(0, 32);
    pub const u_user_target_size: Field = Field::new(0, 2);
    pub const u_user_name: Field = Field::new(2, 29);
    pub const u_user_revision: Field = Field::new(31, 1);
    pub const u_kernel: Field = Field::differing((0, 16), (0, 8));
    pub const u_kernel_target_size: Field = Field::new(0, 2);
    pub const u_kernel_target: Field = Field::differing((8, 8), (4, 4));
    pub const u_target_size: Field = Field::new(0, 2);
    pub const data: Field = Field::new(32, 0);
}

pub mod xt_error_target {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const target: Field = Field::new(0, 32);
    pub const errorname: Field = Field::new(32, 30);
}

pub mod xt_get_revision {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 30);
    pub const name: Field = Field::new(0, 29);
    pub const revision: Field = Field::new(29, 1);
}

pub mod xt_standard_target {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const target: Field = Field::new(0, 32);
    pub const verdict: Field = Field::new(32, 4);
}
