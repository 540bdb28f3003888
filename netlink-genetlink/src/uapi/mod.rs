// Written by `cargo xtask codegen`; changes are lost.
//! The kernel's constants and struct layouts under the names that C gives them, one module per header.
//!
//! Constants are `u32`; negative ones `i32`, those that need more bits `u64`, texts `&str`. A struct or union is a
//! module of [`Field`](netlink_core::table::Field)s, the whole of it being `SIZE`: `a_b` is member `b` of the unnamed struct
//! or union that `a` is, a flexible array has size 0, a bit-field the place of the bytes that hold it.
//!
//! From Linux 7.2.12, Debian linux-libc-dev 7.2.12-1.
#![allow(clippy::module_inception, reason = "C calls structs like headers")]
#![allow(missing_docs, reason = "the kernel's headers document their names")]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, reason = "names are those of C")]

pub mod acpi_event;
pub mod batman_adv;
pub mod binder_netlink;
pub mod cgroupstats;
pub mod cifs_netlink;
pub mod dev_energymodel;
pub mod devlink;
pub mod dpll;
pub mod drbd;
pub mod drbd_genl;
pub mod drm_ras;
pub mod ethtool;
pub mod ethtool_netlink;
pub mod ethtool_netlink_generated;
pub mod fou;
pub mod genetlink;
pub mod gtp;
pub mod handshake;
pub mod hsr_netlink;
pub mod ieee80211;
pub mod ieee802154;
pub mod if_macsec;
pub mod if_team;
pub mod ila;
pub mod ioam6_genl;
pub mod ip_vs;
pub mod ksmbd_netlink;
pub mod l2tp;
pub mod lockd_netlink;
pub mod mac80211_hwsim;
pub mod mac802154_hwsim;
pub mod mptcp;
pub mod mptcp_pm;
pub mod nbd;
pub mod nbd_netlink;
pub mod ncsi;
pub mod net_dropmon;
pub mod net_shaper;
pub mod net_tstamp;
pub mod netdev;
pub mod netlabel;
pub mod netlabel_calipso;
pub mod netlabel_cipso_v4;
pub mod netlabel_mgmt;
pub mod netlabel_unlabeled;
pub mod nfc;
pub mod nfsd_netlink;
pub mod nl80211;
pub mod nl80211_vnd_intel;
pub mod nl802154;
pub mod openvswitch;
pub mod ovpn;
pub mod pmcraid;
pub mod psample;
pub mod psp;
pub mod quota;
pub mod regulator;
pub mod seg6_genl;
pub mod seg6_hmac;
pub mod smc;
pub mod sunrpc_netlink;
pub mod target_core_user;
pub mod taskstats;
pub mod tcp_metrics;
pub mod thermal;
pub mod tipc;
pub mod tipc_config;
pub mod tipc_netlink;
pub mod vdpa;
pub mod virtio_ids;
pub mod wireguard;
