// Written by `cargo xtask codegen`; changes are lost.
//! `drivers/w1/w1_netlink.h` of Linux 7.2.

pub const W1_CMD_ALARM_SEARCH: u32 = 3;
pub const W1_CMD_LIST_SLAVES: u32 = 8;
pub const W1_CMD_MAX: u32 = 9;
pub const W1_CMD_READ: u32 = 0;
pub const W1_CMD_RESET: u32 = 5;
pub const W1_CMD_SEARCH: u32 = 2;
pub const W1_CMD_SLAVE_ADD: u32 = 6;
pub const W1_CMD_SLAVE_REMOVE: u32 = 7;
pub const W1_CMD_TOUCH: u32 = 4;
pub const W1_CMD_WRITE: u32 = 1;
pub const W1_CN_BUNDLE: u32 = 1;
pub const W1_LIST_MASTERS: u32 = 6;
pub const W1_MASTER_ADD: u32 = 2;
pub const W1_MASTER_CMD: u32 = 4;
pub const W1_MASTER_REMOVE: u32 = 3;
pub const W1_SLAVE_ADD: u32 = 0;
pub const W1_SLAVE_CMD: u32 = 5;
pub const W1_SLAVE_REMOVE: u32 = 1;

pub mod w1_mst {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const id: Field = Field::new(0, 4);
    pub const res: Field = Field::new(4, 4);
}

pub mod w1_netlink_cmd {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const cmd: Field = Field::new(0, 1);
    pub const res: Field = Field::new(1, 1);
    pub const len: Field = Field::new(2, 2);
    pub const data: Field = Field::new(4, 0);
}

pub mod w1_netlink_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const r#type: Field = Field::new(0, 1);
    pub const status: Field = Field::new(1, 1);
    pub const len: Field = Field::new(2, 2);
    pub const id: Field = Field::new(4, 8);
    pub const id_id: Field = Field::new(4, 8);
    pub const id_mst: Field = Field::new(4, 8);
    pub const data: Field = Field::new(12, 0);
}
