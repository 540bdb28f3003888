// Written by `cargo xtask codegen`; changes are lost.
//! `linux/tc_act/tc_gate.h` of Linux 7.2.

pub const TCA_GATE_BASE_TIME: u32 = 6;
pub const TCA_GATE_CLOCKID: u32 = 10;
pub const TCA_GATE_CYCLE_TIME: u32 = 7;
pub const TCA_GATE_CYCLE_TIME_EXT: u32 = 8;
pub const TCA_GATE_ENTRY_GATE: u32 = 2;
pub const TCA_GATE_ENTRY_INDEX: u32 = 1;
pub const TCA_GATE_ENTRY_INTERVAL: u32 = 3;
pub const TCA_GATE_ENTRY_IPV: u32 = 4;
pub const TCA_GATE_ENTRY_LIST: u32 = 5;
pub const TCA_GATE_ENTRY_MAX: u32 = 5;
pub const TCA_GATE_ENTRY_MAX_OCTETS: u32 = 5;
pub const TCA_GATE_ENTRY_UNSPEC: u32 = 0;
pub const TCA_GATE_FLAGS: u32 = 9;
pub const TCA_GATE_MAX: u32 = 10;
pub const TCA_GATE_ONE_ENTRY: u32 = 1;
pub const TCA_GATE_ONE_ENTRY_MAX: u32 = 1;
pub const TCA_GATE_ONE_ENTRY_UNSPEC: u32 = 0;
pub const TCA_GATE_PAD: u32 = 3;
pub const TCA_GATE_PARMS: u32 = 2;
pub const TCA_GATE_PRIORITY: u32 = 4;
pub const TCA_GATE_TM: u32 = 1;
pub const TCA_GATE_UNSPEC: u32 = 0;
pub const __TCA_GATE_ENTRY_MAX: u32 = 6;
pub const __TCA_GATE_MAX: u32 = 11;
pub const __TCA_GATE_ONE_ENTRY_MAX: u32 = 2;

pub mod tc_gate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const index: Field = Field::new(0, 4);
    pub const capab: Field = Field::new(4, 4);
    pub const action: Field = Field::new(8, 4);
    pub const refcnt: Field = Field::new(12, 4);
    pub const bindcnt: Field = Field::new(16, 4);
}
