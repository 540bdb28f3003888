// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_TCPOPTSTRIP.h` of Linux 7.2.

pub mod xt_tcpoptstrip_target_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const strip_bmap: Field = Field::new(0, 32);
}
