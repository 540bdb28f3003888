// Written by `cargo xtask codegen`; changes are lost.
//! `linux/filter.h` of Linux 7.2.

pub const BPF_A: u32 = 16;
pub const BPF_LL_OFF: i32 = -2097152;
pub const BPF_MAJOR_VERSION: u32 = 1;
pub const BPF_MEMWORDS: u32 = 16;
pub const BPF_MINOR_VERSION: u32 = 1;
pub const BPF_NET_OFF: i32 = -1048576;
pub const BPF_TAX: u32 = 0;
pub const BPF_TXA: u32 = 128;
pub const SKF_AD_ALU_XOR_X: u32 = 40;
pub const SKF_AD_CPU: u32 = 36;
pub const SKF_AD_HATYPE: u32 = 28;
pub const SKF_AD_IFINDEX: u32 = 8;
pub const SKF_AD_MARK: u32 = 20;
pub const SKF_AD_MAX: u32 = 64;
pub const SKF_AD_NLATTR: u32 = 12;
pub const SKF_AD_NLATTR_NEST: u32 = 16;
pub const SKF_AD_OFF: i32 = -4096;
pub const SKF_AD_PAY_OFFSET: u32 = 52;
pub const SKF_AD_PKTTYPE: u32 = 4;
pub const SKF_AD_PROTOCOL: u32 = 0;
pub const SKF_AD_QUEUE: u32 = 24;
pub const SKF_AD_RANDOM: u32 = 56;
pub const SKF_AD_RXHASH: u32 = 32;
pub const SKF_AD_VLAN_TAG: u32 = 44;
pub const SKF_AD_VLAN_TAG_PRESENT: u32 = 48;
pub const SKF_AD_VLAN_TPID: u32 = 60;
pub const SKF_LL_OFF: i32 = -2097152;
pub const SKF_NET_OFF: i32 = -1048576;

pub mod sock_filter {
    use crate::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const code: Field = Field::new(0, 2);
    pub const jt: Field = Field::new(2, 1);
    pub const jf: Field = Field::new(3, 1);
    pub const k: Field = Field::new(4, 4);
}

pub mod sock_fprog {
    use crate::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 8));
    pub const len: Field = Field::new(0, 2);
    pub const filter: Field = Field::differing((8, 8), (4, 4));
}
