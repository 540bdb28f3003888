// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_osf.h` of Linux 7.2.

pub const XT_OSF_GENRE: u32 = 1;
pub const XT_OSF_INVERT: u32 = 8;
pub const XT_OSF_LOG: u32 = 4;
pub const XT_OSF_LOGLEVEL_ALL: u32 = 0;
pub const XT_OSF_LOGLEVEL_ALL_KNOWN: u32 = 2;
pub const XT_OSF_LOGLEVEL_FIRST: u32 = 1;
pub const XT_OSF_TTL: u32 = 2;
pub const XT_OSF_TTL_LESS: u32 = 1;
pub const XT_OSF_TTL_NOCHECK: u32 = 2;
pub const XT_OSF_TTL_TRUE: u32 = 0;
