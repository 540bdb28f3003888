// Written by `cargo xtask codegen`; changes are lost.
//! `include/net/ip_fib.h` of Linux 7.2.

pub mod fib_result_nl {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const fl_addr: Field = Field::new(0, 4);
    pub const fl_mark: Field = Field::new(4, 4);
    pub const fl_tos: Field = Field::new(8, 1);
    pub const fl_scope: Field = Field::new(9, 1);
    pub const tb_id_in: Field = Field::new(10, 1);
    pub const tb_id: Field = Field::new(11, 1);
    pub const prefixlen: Field = Field::new(12, 1);
    pub const nh_sel: Field = Field::new(13, 1);
    pub const r#type: Field = Field::new(14, 1);
    pub const scope: Field = Field::new(15, 1);
    pub const err: Field = Field::new(16, 4);
}
