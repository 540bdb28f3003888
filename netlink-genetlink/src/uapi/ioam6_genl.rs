// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ioam6_genl.h` of Linux 7.2.

pub const IOAM6_ATTR_MAX: u32 = 7;
pub const IOAM6_ATTR_NS_DATA: u32 = 2;
pub const IOAM6_ATTR_NS_DATA_WIDE: u32 = 3;
pub const IOAM6_ATTR_NS_ID: u32 = 1;
pub const IOAM6_ATTR_PAD: u32 = 7;
pub const IOAM6_ATTR_SC_DATA: u32 = 5;
pub const IOAM6_ATTR_SC_ID: u32 = 4;
pub const IOAM6_ATTR_SC_NONE: u32 = 6;
pub const IOAM6_ATTR_UNSPEC: u32 = 0;
pub const IOAM6_CMD_ADD_NAMESPACE: u32 = 1;
pub const IOAM6_CMD_ADD_SCHEMA: u32 = 4;
pub const IOAM6_CMD_DEL_NAMESPACE: u32 = 2;
pub const IOAM6_CMD_DEL_SCHEMA: u32 = 5;
pub const IOAM6_CMD_DUMP_NAMESPACES: u32 = 3;
pub const IOAM6_CMD_DUMP_SCHEMAS: u32 = 6;
pub const IOAM6_CMD_MAX: u32 = 7;
pub const IOAM6_CMD_NS_SET_SCHEMA: u32 = 7;
pub const IOAM6_CMD_UNSPEC: u32 = 0;
pub const IOAM6_EVENT_ATTR_MAX: u32 = 4;
pub const IOAM6_EVENT_ATTR_TRACE_DATA: u32 = 4;
pub const IOAM6_EVENT_ATTR_TRACE_NAMESPACE: u32 = 1;
pub const IOAM6_EVENT_ATTR_TRACE_NODELEN: u32 = 2;
pub const IOAM6_EVENT_ATTR_TRACE_TYPE: u32 = 3;
pub const IOAM6_EVENT_ATTR_UNSPEC: u32 = 0;
pub const IOAM6_EVENT_TRACE: u32 = 1;
pub const IOAM6_EVENT_UNSPEC: u32 = 0;
pub const IOAM6_GENL_EV_GRP_NAME: &str = "ioam6_events";
pub const IOAM6_GENL_NAME: &str = "IOAM6";
pub const IOAM6_GENL_VERSION: u32 = 1;
pub const IOAM6_MAX_SCHEMA_DATA_LEN: u32 = 1020;
pub const __IOAM6_ATTR_MAX: u32 = 8;
pub const __IOAM6_CMD_MAX: u32 = 8;
pub const __IOAM6_EVENT_ATTR_MAX: u32 = 5;
