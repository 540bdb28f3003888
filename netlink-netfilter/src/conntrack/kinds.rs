//! The message types of connection tracking.

use crate::nfnetlink::message_type;
use crate::uapi::nfnetlink::{NFNL_SUBSYS_CTNETLINK, NFNL_SUBSYS_CTNETLINK_EXP};
use crate::uapi::nfnetlink_conntrack::*;

pub(super) const CT_NEW: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_NEW);
pub(super) const CT_GET: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET);
pub(super) const CT_GET_CTRZERO: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_CTRZERO);
pub(super) const CT_GET_DYING: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_DYING);
pub(super) const CT_GET_UNCONFIRMED: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_UNCONFIRMED);
pub(super) const CT_DELETE: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_DELETE);
pub(super) const CT_GET_STATS: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_STATS);
pub(super) const CT_GET_STATS_CPU: u32 = message_type(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_GET_STATS_CPU);
pub(super) const EXP_NEW: u32 = message_type(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_NEW);
pub(super) const EXP_GET: u32 = message_type(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_GET);
pub(super) const EXP_DELETE: u32 = message_type(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_DELETE);
pub(super) const EXP_GET_STATS_CPU: u32 =
    message_type(NFNL_SUBSYS_CTNETLINK_EXP, IPCTNL_MSG_EXP_GET_STATS_CPU);

/// Upon which the messages about flows count.
pub(super) const FLOWS: u32 = message_type(NFNL_SUBSYS_CTNETLINK, 0);
/// Upon which those about expectations do.
pub(super) const EXPECTATIONS: u32 = message_type(NFNL_SUBSYS_CTNETLINK_EXP, 0);
