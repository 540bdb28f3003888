// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ife.h` of Linux 7.2.

pub const IFE_METAHDRLEN: u32 = 2;
pub const IFE_META_HASHID: u32 = 2;
pub const IFE_META_MAX: u32 = 5;
pub const IFE_META_PRIO: u32 = 3;
pub const IFE_META_QMAP: u32 = 4;
pub const IFE_META_SKBMARK: u32 = 1;
pub const IFE_META_TCINDEX: u32 = 5;
pub const __IFE_META_MAX: u32 = 6;
