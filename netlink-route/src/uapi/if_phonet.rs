// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_phonet.h` of Linux 7.2.

pub const PHONET_DEV_MTU: u32 = 65541;
pub const PHONET_MAX_MTU: u32 = 65541;
pub const PHONET_MIN_MTU: u32 = 6;
