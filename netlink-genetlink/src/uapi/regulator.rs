// Written by `cargo xtask codegen`; changes are lost.
//! `regulator/regulator.h` of Linux 7.2.

pub const REGULATOR_EVENT_ABORT_DISABLE: u32 = 2048;
pub const REGULATOR_EVENT_ABORT_VOLTAGE_CHANGE: u32 = 512;
pub const REGULATOR_EVENT_DISABLE: u32 = 128;
pub const REGULATOR_EVENT_ENABLE: u32 = 4096;
pub const REGULATOR_EVENT_FAIL: u32 = 8;
pub const REGULATOR_EVENT_FORCE_DISABLE: u32 = 32;
pub const REGULATOR_EVENT_OVER_CURRENT: u32 = 2;
pub const REGULATOR_EVENT_OVER_CURRENT_WARN: u32 = 16384;
pub const REGULATOR_EVENT_OVER_TEMP: u32 = 16;
pub const REGULATOR_EVENT_OVER_TEMP_WARN: u32 = 65536;
pub const REGULATOR_EVENT_OVER_VOLTAGE_WARN: u32 = 32768;
pub const REGULATOR_EVENT_PRE_DISABLE: u32 = 1024;
pub const REGULATOR_EVENT_PRE_VOLTAGE_CHANGE: u32 = 256;
pub const REGULATOR_EVENT_REGULATION_OUT: u32 = 4;
pub const REGULATOR_EVENT_UNDER_VOLTAGE: u32 = 1;
pub const REGULATOR_EVENT_UNDER_VOLTAGE_WARN: u32 = 8192;
pub const REGULATOR_EVENT_VOLTAGE_CHANGE: u32 = 64;
pub const REGULATOR_EVENT_WARN_MASK: u32 = 122880;
pub const REG_GENL_ATTR_EVENT: u32 = 1;
pub const REG_GENL_ATTR_MAX: u32 = 1;
pub const REG_GENL_ATTR_UNSPEC: u32 = 0;
pub const REG_GENL_CMD_EVENT: u32 = 1;
pub const REG_GENL_CMD_MAX: u32 = 1;
pub const REG_GENL_CMD_UNSPEC: u32 = 0;
pub const REG_GENL_FAMILY_NAME: &str = "reg_event";
pub const REG_GENL_MCAST_GROUP_NAME: &str = "reg_mc_group";
pub const REG_GENL_VERSION: u32 = 1;
pub const __REG_GENL_ATTR_MAX: u32 = 2;
pub const __REG_GENL_CMD_MAX: u32 = 2;

pub mod reg_genl_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const reg_name: Field = Field::new(0, 32);
    pub const event: Field = Field::new(32, 8);
}
