// Written by `cargo xtask codegen`; changes are lost.
//! `linux/genetlink.h` of Linux 7.2.

pub const CTRL_ATTR_FAMILY_ID: u32 = 1;
pub const CTRL_ATTR_FAMILY_NAME: u32 = 2;
pub const CTRL_ATTR_HDRSIZE: u32 = 4;
pub const CTRL_ATTR_MAX: u32 = 10;
pub const CTRL_ATTR_MAXATTR: u32 = 5;
pub const CTRL_ATTR_MCAST_GROUPS: u32 = 7;
pub const CTRL_ATTR_MCAST_GRP_ID: u32 = 2;
pub const CTRL_ATTR_MCAST_GRP_MAX: u32 = 2;
pub const CTRL_ATTR_MCAST_GRP_NAME: u32 = 1;
pub const CTRL_ATTR_MCAST_GRP_UNSPEC: u32 = 0;
pub const CTRL_ATTR_OP: u32 = 10;
pub const CTRL_ATTR_OPS: u32 = 6;
pub const CTRL_ATTR_OP_FLAGS: u32 = 2;
pub const CTRL_ATTR_OP_ID: u32 = 1;
pub const CTRL_ATTR_OP_MAX: u32 = 2;
pub const CTRL_ATTR_OP_POLICY: u32 = 9;
pub const CTRL_ATTR_OP_UNSPEC: u32 = 0;
pub const CTRL_ATTR_POLICY: u32 = 8;
pub const CTRL_ATTR_POLICY_DO: u32 = 1;
pub const CTRL_ATTR_POLICY_DUMP: u32 = 2;
pub const CTRL_ATTR_POLICY_DUMP_MAX: u32 = 2;
pub const CTRL_ATTR_POLICY_MAX: u32 = 2;
pub const CTRL_ATTR_POLICY_UNSPEC: u32 = 0;
pub const CTRL_ATTR_UNSPEC: u32 = 0;
pub const CTRL_ATTR_VERSION: u32 = 3;
pub const CTRL_CMD_DELFAMILY: u32 = 2;
pub const CTRL_CMD_DELMCAST_GRP: u32 = 8;
pub const CTRL_CMD_DELOPS: u32 = 5;
pub const CTRL_CMD_GETFAMILY: u32 = 3;
pub const CTRL_CMD_GETMCAST_GRP: u32 = 9;
pub const CTRL_CMD_GETOPS: u32 = 6;
pub const CTRL_CMD_GETPOLICY: u32 = 10;
pub const CTRL_CMD_MAX: u32 = 10;
pub const CTRL_CMD_NEWFAMILY: u32 = 1;
pub const CTRL_CMD_NEWMCAST_GRP: u32 = 7;
pub const CTRL_CMD_NEWOPS: u32 = 4;
pub const CTRL_CMD_UNSPEC: u32 = 0;
pub const GENL_ADMIN_PERM: u32 = 1;
pub const GENL_CMD_CAP_DO: u32 = 2;
pub const GENL_CMD_CAP_DUMP: u32 = 4;
pub const GENL_CMD_CAP_HASPOL: u32 = 8;
pub const GENL_HDRLEN: u32 = 4;
pub const GENL_ID_CTRL: u32 = 16;
pub const GENL_ID_PMCRAID: u32 = 18;
pub const GENL_ID_VFS_DQUOT: u32 = 17;
pub const GENL_MAX_ID: u32 = 1023;
pub const GENL_MIN_ID: u32 = 16;
pub const GENL_NAMSIZ: u32 = 16;
pub const GENL_START_ALLOC: u32 = 19;
pub const GENL_UNS_ADMIN_PERM: u32 = 16;
pub const __CTRL_ATTR_MAX: u32 = 11;
pub const __CTRL_ATTR_MCAST_GRP_MAX: u32 = 3;
pub const __CTRL_ATTR_OP_MAX: u32 = 3;
pub const __CTRL_ATTR_POLICY_DUMP_MAX: u32 = 3;
pub const __CTRL_CMD_MAX: u32 = 11;

pub mod genlmsghdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const cmd: Field = Field::new(0, 1);
    pub const version: Field = Field::new(1, 1);
    pub const reserved: Field = Field::new(2, 2);
}
