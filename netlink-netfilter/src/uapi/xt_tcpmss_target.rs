// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_TCPMSS.h` of Linux 7.2.

pub const XT_TCPMSS_CLAMP_PMTU: u32 = 65535;

pub mod xt_tcpmss_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const mss: Field = Field::new(0, 2);
}
