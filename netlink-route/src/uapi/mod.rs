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

pub mod amt;
pub mod can;
pub mod can_gw;
pub mod can_netlink;
pub mod can_vxcan;
pub mod cfm_bridge;
pub mod dcbnl;
pub mod devlink;
pub mod dpll;
pub mod fib_rules;
pub mod gen_stats;
pub mod icmpv6;
pub mod if_addr;
pub mod if_addrlabel;
pub mod if_bonding;
pub mod if_bridge;
pub mod if_infiniband;
pub mod if_link;
pub mod if_phonet;
pub mod if_tun;
pub mod if_tunnel;
pub mod if_vlan;
pub mod ife;
pub mod ila;
pub mod in_route;
pub mod ioam6;
pub mod ioam6_iptunnel;
pub mod ip;
pub mod ip6_tunnel;
pub mod ip_fib;
pub mod ipv6;
pub mod ipv6_route;
pub mod lwtunnel;
pub mod mctp;
pub mod mpls;
pub mod mpls_iptunnel;
pub mod mroute;
pub mod mroute6;
pub mod mrp_bridge;
pub mod neighbour;
pub mod net_namespace;
pub mod netconf;
pub mod nexthop;
pub mod pkt_cls;
pub mod pkt_sched;
pub mod rpl;
pub mod rpl_iptunnel;
pub mod rtnetlink;
pub mod seg6;
pub mod seg6_iptunnel;
pub mod seg6_local;
pub mod snmp;
pub mod tc_bpf;
pub mod tc_connmark;
pub mod tc_csum;
pub mod tc_ct;
pub mod tc_ctinfo;
pub mod tc_defact;
pub mod tc_em_cmp;
pub mod tc_em_ipt;
pub mod tc_em_meta;
pub mod tc_em_nbyte;
pub mod tc_em_text;
pub mod tc_gact;
pub mod tc_gate;
pub mod tc_ife;
pub mod tc_mirred;
pub mod tc_mpls;
pub mod tc_nat;
pub mod tc_pedit;
pub mod tc_sample;
pub mod tc_skbedit;
pub mod tc_skbmod;
pub mod tc_tunnel_key;
pub mod tc_vlan;
pub mod veth;
pub mod wireless;
pub mod wwan;
