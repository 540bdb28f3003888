// Written by `cargo xtask codegen`; changes are lost.
//! The kernel's constants and struct layouts under the names that C gives them, one module per header.
//!
//! Constants are `u32`; negative ones `i32`, those that need more bits `u64`, texts `&str`. A struct or union is a
//! module of [`Field`](crate::table::Field)s, the whole of it being `SIZE`: `a_b` is member `b` of the unnamed struct
//! or union that `a` is, a flexible array has size 0, a bit-field the place of the bytes that hold it.
//!
//! From Linux 7.2.12, Debian linux-libc-dev 7.2.12-1.
#![allow(clippy::module_inception, reason = "C calls structs like headers")]
#![allow(missing_docs, reason = "the kernel's headers document their names")]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, reason = "names are those of C")]

pub mod bpf_common;
pub mod errno;
pub mod errno_base;
pub mod filter;
pub mod r#if;
pub mod if_arp;
pub mod if_ether;
pub mod if_packet;
pub mod r#in;
pub mod in6;
pub mod netlink;
pub mod socket;
