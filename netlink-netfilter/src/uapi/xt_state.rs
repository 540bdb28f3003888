// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_state.h` of Linux 7.2.

pub const XT_STATE_INVALID: u32 = 1;
pub const XT_STATE_UNTRACKED: u32 = 64;

pub mod xt_state_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const statemask: Field = Field::new(0, 4);
}
