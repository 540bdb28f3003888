// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_LED.h` of Linux 7.2.

pub mod xt_led_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const id: Field = Field::new(0, 27);
    pub const always_blink: Field = Field::new(27, 1);
    pub const delay: Field = Field::new(28, 4);
    pub const internal_data: Field = Field::differing((32, 8), (32, 4));
}
