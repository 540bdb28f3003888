// Written by `cargo xtask codegen`; changes are lost.
//! `asm-generic/errno-base.h` of Linux 7.2.

pub const E2BIG: u32 = 7;
pub const EACCES: u32 = 13;
pub const EAGAIN: u32 = 11;
pub const EBADF: u32 = 9;
pub const EBUSY: u32 = 16;
pub const ECHILD: u32 = 10;
pub const EDOM: u32 = 33;
pub const EEXIST: u32 = 17;
pub const EFAULT: u32 = 14;
pub const EFBIG: u32 = 27;
pub const EINTR: u32 = 4;
pub const EINVAL: u32 = 22;
pub const EIO: u32 = 5;
pub const EISDIR: u32 = 21;
pub const EMFILE: u32 = 24;
pub const EMLINK: u32 = 31;
pub const ENFILE: u32 = 23;
pub const ENODEV: u32 = 19;
pub const ENOENT: u32 = 2;
pub const ENOEXEC: u32 = 8;
pub const ENOMEM: u32 = 12;
pub const ENOSPC: u32 = 28;
pub const ENOTBLK: u32 = 15;
pub const ENOTDIR: u32 = 20;
pub const ENOTTY: u32 = 25;
pub const ENXIO: u32 = 6;
pub const EPERM: u32 = 1;
pub const EPIPE: u32 = 32;
pub const ERANGE: u32 = 34;
pub const EROFS: u32 = 30;
pub const ESPIPE: u32 = 29;
pub const ESRCH: u32 = 3;
pub const ETXTBSY: u32 = 26;
pub const EXDEV: u32 = 18;
