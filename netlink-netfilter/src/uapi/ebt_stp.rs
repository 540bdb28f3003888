// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter_bridge/ebt_stp.h` of Linux 7.2.

pub const EBT_STP_CONFIG_MASK: u32 = 4094;
pub const EBT_STP_FLAGS: u32 = 2;
pub const EBT_STP_FWDD: u32 = 2048;
pub const EBT_STP_HELLOTIME: u32 = 1024;
pub const EBT_STP_MASK: u32 = 4095;
pub const EBT_STP_MATCH: &str = "stp";
pub const EBT_STP_MAXAGE: u32 = 512;
pub const EBT_STP_MSGAGE: u32 = 256;
pub const EBT_STP_PORT: u32 = 128;
pub const EBT_STP_ROOTADDR: u32 = 8;
pub const EBT_STP_ROOTCOST: u32 = 16;
pub const EBT_STP_ROOTPRIO: u32 = 4;
pub const EBT_STP_SENDERADDR: u32 = 64;
pub const EBT_STP_SENDERPRIO: u32 = 32;
pub const EBT_STP_TYPE: u32 = 1;

pub mod ebt_stp_config_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const flags: Field = Field::new(0, 1);
    pub const root_priol: Field = Field::new(2, 2);
    pub const root_priou: Field = Field::new(4, 2);
    pub const root_addr: Field = Field::new(6, 6);
    pub const root_addrmsk: Field = Field::new(12, 6);
    pub const root_costl: Field = Field::new(20, 4);
    pub const root_costu: Field = Field::new(24, 4);
    pub const sender_priol: Field = Field::new(28, 2);
    pub const sender_priou: Field = Field::new(30, 2);
    pub const sender_addr: Field = Field::new(32, 6);
    pub const sender_addrmsk: Field = Field::new(38, 6);
    pub const portl: Field = Field::new(44, 2);
    pub const portu: Field = Field::new(46, 2);
    pub const msg_agel: Field = Field::new(48, 2);
    pub const msg_ageu: Field = Field::new(50, 2);
    pub const max_agel: Field = Field::new(52, 2);
    pub const max_ageu: Field = Field::new(54, 2);
    pub const hello_timel: Field = Field::new(56, 2);
    pub const hello_timeu: Field = Field::new(58, 2);
    pub const forward_delayl: Field = Field::new(60, 2);
    pub const forward_delayu: Field = Field::new(62, 2);
}

pub mod ebt_stp_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const r#type: Field = Field::new(0, 1);
    pub const config: Field = Field::new(4, 64);
    pub const bitmask: Field = Field::new(68, 2);
    pub const invflags: Field = Field::new(70, 2);
}
