// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_socket.h` of Linux 7.2.

pub const XT_SOCKET_FLAGS_V1: u32 = 1;
pub const XT_SOCKET_FLAGS_V2: u32 = 3;
pub const XT_SOCKET_FLAGS_V3: u32 = 7;
pub const XT_SOCKET_NOWILDCARD: u32 = 2;
pub const XT_SOCKET_RESTORESKMARK: u32 = 4;
pub const XT_SOCKET_TRANSPARENT: u32 = 1;

pub mod xt_socket_mtinfo1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(0, 1);
}

pub mod xt_socket_mtinfo2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(0, 1);
}

pub mod xt_socket_mtinfo3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(0, 1);
}
