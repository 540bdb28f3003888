// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nfnetlink_osf.h` of Linux 7.2.

pub const MAXGENRELEN: u32 = 32;
pub const NF_OSF_FLAGMASK: u32 = 15;
pub const NF_OSF_GENRE: u32 = 1;
pub const NF_OSF_INVERT: u32 = 8;
pub const NF_OSF_LOG: u32 = 4;
pub const NF_OSF_LOGLEVEL_ALL: u32 = 0;
pub const NF_OSF_LOGLEVEL_ALL_KNOWN: u32 = 2;
pub const NF_OSF_LOGLEVEL_FIRST: u32 = 1;
pub const NF_OSF_TTL: u32 = 2;
pub const NF_OSF_TTL_LESS: u32 = 1;
pub const NF_OSF_TTL_NOCHECK: u32 = 2;
pub const NF_OSF_TTL_TRUE: u32 = 0;
pub const OSFOPT_ECHO: u32 = 6;
pub const OSFOPT_ECHOREPLY: u32 = 7;
pub const OSFOPT_EMPTY: u32 = 255;
pub const OSFOPT_EOL: u32 = 0;
pub const OSFOPT_MSS: u32 = 2;
pub const OSFOPT_NOP: u32 = 1;
pub const OSFOPT_POCP: u32 = 9;
pub const OSFOPT_POSP: u32 = 10;
pub const OSFOPT_SACK: u32 = 5;
pub const OSFOPT_SACKP: u32 = 4;
pub const OSFOPT_TS: u32 = 8;
pub const OSFOPT_WSO: u32 = 3;
pub const OSF_ATTR_FINGER: u32 = 1;
pub const OSF_ATTR_MAX: u32 = 2;
pub const OSF_ATTR_UNSPEC: u32 = 0;
pub const OSF_MSG_ADD: u32 = 0;
pub const OSF_MSG_MAX: u32 = 2;
pub const OSF_MSG_REMOVE: u32 = 1;
pub const OSF_WSS_MAX: u32 = 4;
pub const OSF_WSS_MODULO: u32 = 3;
pub const OSF_WSS_MSS: u32 = 1;
pub const OSF_WSS_MTU: u32 = 2;
pub const OSF_WSS_PLAIN: u32 = 0;

pub mod nf_osf_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const genre: Field = Field::new(0, 32);
    pub const len: Field = Field::new(32, 4);
    pub const flags: Field = Field::new(36, 4);
    pub const loglevel: Field = Field::new(40, 4);
    pub const ttl: Field = Field::new(44, 4);
}

pub mod nf_osf_nlmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 632);
    pub const f: Field = Field::new(0, 592);
    pub const ip: Field = Field::new(592, 20);
    pub const tcp: Field = Field::new(612, 20);
}

pub mod nf_osf_opt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const kind: Field = Field::new(0, 2);
    pub const length: Field = Field::new(2, 2);
    pub const wc: Field = Field::new(4, 8);
}

pub mod nf_osf_user_finger {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 592);
    pub const wss: Field = Field::new(0, 8);
    pub const ttl: Field = Field::new(8, 1);
    pub const df: Field = Field::new(9, 1);
    pub const ss: Field = Field::new(10, 2);
    pub const mss: Field = Field::new(12, 2);
    pub const opt_num: Field = Field::new(14, 2);
    pub const genre: Field = Field::new(16, 32);
    pub const version: Field = Field::new(48, 32);
    pub const subtype: Field = Field::new(80, 32);
    pub const opt: Field = Field::new(112, 480);
}

pub mod nf_osf_wc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const wc: Field = Field::new(0, 4);
    pub const val: Field = Field::new(4, 4);
}
