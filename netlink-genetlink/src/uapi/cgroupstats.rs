// Written by `cargo xtask codegen`; changes are lost.
//! `linux/cgroupstats.h` of Linux 7.2.

pub const CGROUPSTATS_CMD_ATTR_FD: u32 = 1;
pub const CGROUPSTATS_CMD_ATTR_MAX: u32 = 1;
pub const CGROUPSTATS_CMD_ATTR_UNSPEC: u32 = 0;
pub const CGROUPSTATS_CMD_GET: u32 = 4;
pub const CGROUPSTATS_CMD_MAX: u32 = 5;
pub const CGROUPSTATS_CMD_NEW: u32 = 5;
pub const CGROUPSTATS_CMD_UNSPEC: u32 = 3;
pub const CGROUPSTATS_TYPE_CGROUP_STATS: u32 = 1;
pub const CGROUPSTATS_TYPE_MAX: u32 = 1;
pub const CGROUPSTATS_TYPE_UNSPEC: u32 = 0;
pub const __CGROUPSTATS_CMD_ATTR_MAX: u32 = 2;
pub const __CGROUPSTATS_CMD_MAX: u32 = 6;
pub const __CGROUPSTATS_TYPE_MAX: u32 = 2;

pub mod cgroupstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const nr_sleeping: Field = Field::new(0, 8);
    pub const nr_running: Field = Field::new(8, 8);
    pub const nr_stopped: Field = Field::new(16, 8);
    pub const nr_uninterruptible: Field = Field::new(24, 8);
    pub const nr_io_wait: Field = Field::new(32, 8);
}
