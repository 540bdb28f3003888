// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_cpu.h` of Linux 7.2.

pub mod xt_cpu_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cpu: Field = Field::new(0, 4);
    pub const invert: Field = Field::new(4, 4);
}
