// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_bpf.h` of Linux 7.2.

pub const XT_BPF_MAX_NUM_INSTR: u32 = 64;
pub const XT_BPF_MODE_BYTECODE: u32 = 0;
pub const XT_BPF_MODE_FD_ELF: u32 = 2;
pub const XT_BPF_MODE_FD_PINNED: u32 = 1;
pub const XT_BPF_MODE_PATH_PINNED: u32 = 1;
pub const XT_BPF_PATH_MAX: u32 = 512;

pub mod xt_bpf_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 528);
    pub const bpf_program_num_elem: Field = Field::new(0, 2);
    pub const bpf_program: Field = Field::new(4, 512);
    pub const filter: Field = Field::differing((520, 8), (520, 4));
}

pub mod xt_bpf_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 528);
    pub const mode: Field = Field::new(0, 2);
    pub const bpf_program_num_elem: Field = Field::new(2, 2);
    pub const fd: Field = Field::new(4, 4);
    pub const bpf_program: Field = Field::new(8, 512);
    pub const path: Field = Field::new(8, 512);
    pub const filter: Field = Field::differing((520, 8), (520, 4));
}
