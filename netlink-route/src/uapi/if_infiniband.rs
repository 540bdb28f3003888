// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_infiniband.h` of Linux 7.2.12, Debian linux-libc-dev 7.2.12-1.

pub const INFINIBAND_ALEN: u32 = 20;
