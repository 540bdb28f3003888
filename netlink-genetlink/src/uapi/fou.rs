// Written by `cargo xtask codegen`; changes are lost.
//! `linux/fou.h` of Linux 7.2.

pub const FOU_ATTR_AF: u32 = 2;
pub const FOU_ATTR_IFINDEX: u32 = 11;
pub const FOU_ATTR_IPPROTO: u32 = 3;
pub const FOU_ATTR_LOCAL_V4: u32 = 6;
pub const FOU_ATTR_LOCAL_V6: u32 = 7;
pub const FOU_ATTR_MAX: u32 = 11;
pub const FOU_ATTR_PEER_PORT: u32 = 10;
pub const FOU_ATTR_PEER_V4: u32 = 8;
pub const FOU_ATTR_PEER_V6: u32 = 9;
pub const FOU_ATTR_PORT: u32 = 1;
pub const FOU_ATTR_REMCSUM_NOPARTIAL: u32 = 5;
pub const FOU_ATTR_TYPE: u32 = 4;
pub const FOU_ATTR_UNSPEC: u32 = 0;
pub const FOU_CMD_ADD: u32 = 1;
pub const FOU_CMD_DEL: u32 = 2;
pub const FOU_CMD_GET: u32 = 3;
pub const FOU_CMD_MAX: u32 = 3;
pub const FOU_CMD_UNSPEC: u32 = 0;
pub const FOU_ENCAP_DIRECT: u32 = 1;
pub const FOU_ENCAP_GUE: u32 = 2;
pub const FOU_ENCAP_UNSPEC: u32 = 0;
pub const FOU_GENL_NAME: &str = "fou";
pub const FOU_GENL_VERSION: u32 = 1;
pub const __FOU_ATTR_MAX: u32 = 12;
pub const __FOU_CMD_MAX: u32 = 4;
