// Written by `cargo xtask codegen`; changes are lost.
//! `linux/hsr_netlink.h` of Linux 7.2.

pub const HSR_A_ADDR_B_IFINDEX: u32 = 10;
pub const HSR_A_IF1_AGE: u32 = 3;
pub const HSR_A_IF1_IFINDEX: u32 = 8;
pub const HSR_A_IF1_SEQ: u32 = 6;
pub const HSR_A_IF2_AGE: u32 = 4;
pub const HSR_A_IF2_IFINDEX: u32 = 9;
pub const HSR_A_IF2_SEQ: u32 = 7;
pub const HSR_A_IFINDEX: u32 = 2;
pub const HSR_A_MAX: u32 = 10;
pub const HSR_A_NODE_ADDR: u32 = 1;
pub const HSR_A_NODE_ADDR_B: u32 = 5;
pub const HSR_A_UNSPEC: u32 = 0;
pub const HSR_C_GET_NODE_LIST: u32 = 5;
pub const HSR_C_GET_NODE_STATUS: u32 = 3;
pub const HSR_C_MAX: u32 = 6;
pub const HSR_C_NODE_DOWN: u32 = 2;
pub const HSR_C_RING_ERROR: u32 = 1;
pub const HSR_C_SET_NODE_LIST: u32 = 6;
pub const HSR_C_SET_NODE_STATUS: u32 = 4;
pub const HSR_C_UNSPEC: u32 = 0;
pub const __HSR_A_MAX: u32 = 11;
pub const __HSR_C_MAX: u32 = 7;
