// Written by `cargo xtask codegen`; changes are lost.
//! `linux/if_addr.h` of Linux 7.2.

pub const IFAPROT_KERNEL_LL: u32 = 3;
pub const IFAPROT_KERNEL_LO: u32 = 1;
pub const IFAPROT_KERNEL_RA: u32 = 2;
pub const IFAPROT_UNSPEC: u32 = 0;
pub const IFA_ADDRESS: u32 = 1;
pub const IFA_ANYCAST: u32 = 5;
pub const IFA_BROADCAST: u32 = 4;
pub const IFA_CACHEINFO: u32 = 6;
pub const IFA_FLAGS: u32 = 8;
pub const IFA_F_DADFAILED: u32 = 8;
pub const IFA_F_DEPRECATED: u32 = 32;
pub const IFA_F_HOMEADDRESS: u32 = 16;
pub const IFA_F_MANAGETEMPADDR: u32 = 256;
pub const IFA_F_MCAUTOJOIN: u32 = 1024;
pub const IFA_F_NODAD: u32 = 2;
pub const IFA_F_NOPREFIXROUTE: u32 = 512;
pub const IFA_F_OPTIMISTIC: u32 = 4;
pub const IFA_F_PERMANENT: u32 = 128;
pub const IFA_F_SECONDARY: u32 = 1;
pub const IFA_F_STABLE_PRIVACY: u32 = 2048;
pub const IFA_F_TEMPORARY: u32 = 1;
pub const IFA_F_TENTATIVE: u32 = 64;
pub const IFA_LABEL: u32 = 3;
pub const IFA_LOCAL: u32 = 2;
pub const IFA_MAX: u32 = 11;
pub const IFA_MULTICAST: u32 = 7;
pub const IFA_PROTO: u32 = 11;
pub const IFA_RT_PRIORITY: u32 = 9;
pub const IFA_TARGET_NETNSID: u32 = 10;
pub const IFA_UNSPEC: u32 = 0;
pub const __IFA_MAX: u32 = 12;

pub mod ifa_cacheinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ifa_prefered: Field = Field::new(0, 4);
    pub const ifa_valid: Field = Field::new(4, 4);
    pub const cstamp: Field = Field::new(8, 4);
    pub const tstamp: Field = Field::new(12, 4);
}

pub mod ifaddrmsg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const ifa_family: Field = Field::new(0, 1);
    pub const ifa_prefixlen: Field = Field::new(1, 1);
    pub const ifa_flags: Field = Field::new(2, 1);
    pub const ifa_scope: Field = Field::new(3, 1);
    pub const ifa_index: Field = Field::new(4, 4);
}
