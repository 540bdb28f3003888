// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/nf_conntrack_ftp.h` of Linux 7.2.

pub const NF_CT_FTP_EPRT: u32 = 2;
pub const NF_CT_FTP_EPSV: u32 = 3;
pub const NF_CT_FTP_PASV: u32 = 1;
pub const NF_CT_FTP_PORT: u32 = 0;
