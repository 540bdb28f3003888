// Written by `cargo xtask codegen`; changes are lost.
//! `video/uvesafb.h` of Linux 7.2.

pub const TF_BUF_ESBX: u32 = 4;
pub const TF_BUF_ESDI: u32 = 2;
pub const TF_BUF_RET: u32 = 8;
pub const TF_EXIT: u32 = 16;
pub const TF_VBEIB: u32 = 1;
pub const VBE_CAP_CAN_SWITCH_DAC: u32 = 1;
pub const VBE_CAP_VGACOMPAT: u32 = 2;

pub mod uvesafb_task {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 60);
    pub const flags: Field = Field::new(0, 1);
    pub const buf_len: Field = Field::new(4, 4);
    pub const regs: Field = Field::new(8, 52);
}

pub mod v86_regs {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 52);
    pub const ebx: Field = Field::new(0, 4);
    pub const ecx: Field = Field::new(4, 4);
    pub const edx: Field = Field::new(8, 4);
    pub const esi: Field = Field::new(12, 4);
    pub const edi: Field = Field::new(16, 4);
    pub const ebp: Field = Field::new(20, 4);
    pub const eax: Field = Field::new(24, 4);
    pub const eip: Field = Field::new(28, 4);
    pub const eflags: Field = Field::new(32, 4);
    pub const esp: Field = Field::new(36, 4);
    pub const cs: Field = Field::new(40, 2);
    pub const ss: Field = Field::new(42, 2);
    pub const es: Field = Field::new(44, 2);
    pub const ds: Field = Field::new(46, 2);
    pub const fs: Field = Field::new(48, 2);
    pub const gs: Field = Field::new(50, 2);
}

pub mod vbe_ib {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1024);
    pub const vbe_signature: Field = Field::new(0, 4);
    pub const vbe_version: Field = Field::new(4, 2);
    pub const oem_string_ptr: Field = Field::new(6, 4);
    pub const capabilities: Field = Field::new(10, 4);
    pub const mode_list_ptr: Field = Field::new(14, 4);
    pub const total_memory: Field = Field::new(18, 2);
    pub const oem_software_rev: Field = Field::new(20, 2);
    pub const oem_vendor_name_ptr: Field = Field::new(22, 4);
    pub const oem_product_name_ptr: Field = Field::new(26, 4);
    pub const oem_product_rev_ptr: Field = Field::new(30, 4);
    pub const reserved: Field = Field::new(34, 222);
    pub const oem_data: Field = Field::new(256, 256);
    pub const misc_data: Field = Field::new(512, 512);
}
