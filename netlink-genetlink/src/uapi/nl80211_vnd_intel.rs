// Written by `cargo xtask codegen`; changes are lost.
//! `linux/nl80211-vnd-intel.h` of Linux 7.2.12, Debian linux-libc-dev 7.2.12-1.

pub const INTEL_OUI: u32 = 5941;
pub const IWL_MVM_VENDOR_ATTR_ADDR: u32 = 10;
pub const IWL_MVM_VENDOR_ATTR_AUTH_MODE: u32 = 101;
pub const IWL_MVM_VENDOR_ATTR_BAND: u32 = 105;
pub const IWL_MVM_VENDOR_ATTR_CHANNEL_NUM: u32 = 102;
pub const IWL_MVM_VENDOR_ATTR_COLLOC_ADDR: u32 = 113;
pub const IWL_MVM_VENDOR_ATTR_COLLOC_CHANNEL: u32 = 112;
pub const IWL_MVM_VENDOR_ATTR_ROAMING_FORBIDDEN: u32 = 100;
pub const IWL_MVM_VENDOR_ATTR_SSID: u32 = 61;
pub const IWL_MVM_VENDOR_ATTR_STA_CIPHER: u32 = 81;
pub const IWL_MVM_VENDOR_ATTR_VIF_ADDR: u32 = 2;
pub const IWL_MVM_VENDOR_CMD_GET_CSME_CONN_INFO: u32 = 45;
pub const IWL_MVM_VENDOR_CMD_HOST_GET_OWNERSHIP: u32 = 48;
pub const IWL_MVM_VENDOR_CMD_ROAMING_FORBIDDEN_EVENT: u32 = 50;
pub const IWL_VENDOR_AUTH_MAX: u32 = 10;
pub const IWL_VENDOR_AUTH_OPEN: u32 = 0;
pub const IWL_VENDOR_AUTH_RSNA: u32 = 6;
pub const IWL_VENDOR_AUTH_RSNA_PSK: u32 = 7;
pub const IWL_VENDOR_AUTH_SAE: u32 = 9;
pub const MAX_IWL_MVM_VENDOR_ATTR: u32 = 113;
pub const NUM_IWL_MVM_VENDOR_ATTR: u32 = 114;
pub const __IWL_MVM_VENDOR_ATTR_INVALID: u32 = 0;
