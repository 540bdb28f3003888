// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_infiniband.h` of Linux 7.2.

pub const INFINIBAND_ALEN: u32 = 20;
