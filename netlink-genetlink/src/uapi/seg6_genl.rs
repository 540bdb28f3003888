// Written by `cargo xtask codegen`; changes are lost.
//! `linux/seg6_genl.h` of Linux 7.2.

pub const SEG6_ATTR_ALGID: u32 = 6;
pub const SEG6_ATTR_DST: u32 = 1;
pub const SEG6_ATTR_DSTLEN: u32 = 2;
pub const SEG6_ATTR_HMACINFO: u32 = 7;
pub const SEG6_ATTR_HMACKEYID: u32 = 3;
pub const SEG6_ATTR_MAX: u32 = 7;
pub const SEG6_ATTR_SECRET: u32 = 4;
pub const SEG6_ATTR_SECRETLEN: u32 = 5;
pub const SEG6_ATTR_UNSPEC: u32 = 0;
pub const SEG6_CMD_DUMPHMAC: u32 = 2;
pub const SEG6_CMD_GET_TUNSRC: u32 = 4;
pub const SEG6_CMD_MAX: u32 = 4;
pub const SEG6_CMD_SETHMAC: u32 = 1;
pub const SEG6_CMD_SET_TUNSRC: u32 = 3;
pub const SEG6_CMD_UNSPEC: u32 = 0;
pub const SEG6_GENL_NAME: &str = "SEG6";
pub const SEG6_GENL_VERSION: u32 = 1;
pub const __SEG6_ATTR_MAX: u32 = 8;
pub const __SEG6_CMD_MAX: u32 = 5;
