// Written by `cargo xtask codegen`; changes are lost.
//! `drivers/net/wireless/virtual/mac80211_hwsim.h` of Linux 7.2.

pub const HWSIM_ATTR_ADDR_RECEIVER: u32 = 1;
pub const HWSIM_ATTR_ADDR_TRANSMITTER: u32 = 2;
pub const HWSIM_ATTR_CHANNELS: u32 = 9;
pub const HWSIM_ATTR_CIPHER_SUPPORT: u32 = 24;
pub const HWSIM_ATTR_COOKIE: u32 = 8;
pub const HWSIM_ATTR_DESTROY_RADIO_ON_CLOSE: u32 = 16;
pub const HWSIM_ATTR_FLAGS: u32 = 4;
pub const HWSIM_ATTR_FRAME: u32 = 3;
pub const HWSIM_ATTR_FREQ: u32 = 19;
pub const HWSIM_ATTR_IFTYPE_SUPPORT: u32 = 23;
pub const HWSIM_ATTR_MAX: u32 = 31;
pub const HWSIM_ATTR_MLO_SUPPORT: u32 = 25;
pub const HWSIM_ATTR_MULTI_RADIO: u32 = 29;
pub const HWSIM_ATTR_NO_VIF: u32 = 18;
pub const HWSIM_ATTR_PAD: u32 = 20;
pub const HWSIM_ATTR_PERM_ADDR: u32 = 22;
pub const HWSIM_ATTR_PMSR_REQUEST: u32 = 27;
pub const HWSIM_ATTR_PMSR_RESULT: u32 = 28;
pub const HWSIM_ATTR_PMSR_SUPPORT: u32 = 26;
pub const HWSIM_ATTR_RADIO_ID: u32 = 10;
pub const HWSIM_ATTR_RADIO_NAME: u32 = 17;
pub const HWSIM_ATTR_REG_CUSTOM_REG: u32 = 12;
pub const HWSIM_ATTR_REG_HINT_ALPHA2: u32 = 11;
pub const HWSIM_ATTR_REG_STRICT_REG: u32 = 13;
pub const HWSIM_ATTR_RX_RATE: u32 = 5;
pub const HWSIM_ATTR_SIGNAL: u32 = 6;
pub const HWSIM_ATTR_SUPPORT_BACKGROUND_RADAR: u32 = 31;
pub const HWSIM_ATTR_SUPPORT_NAN_DEVICE: u32 = 30;
pub const HWSIM_ATTR_SUPPORT_P2P_DEVICE: u32 = 14;
pub const HWSIM_ATTR_TX_INFO: u32 = 7;
pub const HWSIM_ATTR_TX_INFO_FLAGS: u32 = 21;
pub const HWSIM_ATTR_UNSPEC: u32 = 0;
pub const HWSIM_ATTR_USE_CHANCTX: u32 = 15;
pub const HWSIM_CMD_ABORT_PMSR: u32 = 10;
pub const HWSIM_CMD_ADD_MAC_ADDR: u32 = 7;
pub const HWSIM_CMD_CREATE_RADIO: u32 = 4;
pub const HWSIM_CMD_DEL_MAC_ADDR: u32 = 8;
pub const HWSIM_CMD_DEL_RADIO: u32 = 5;
pub const HWSIM_CMD_DESTROY_RADIO: u32 = 5;
pub const HWSIM_CMD_FRAME: u32 = 2;
pub const HWSIM_CMD_GET_RADIO: u32 = 6;
pub const HWSIM_CMD_NEW_RADIO: u32 = 4;
pub const HWSIM_CMD_REGISTER: u32 = 1;
pub const HWSIM_CMD_REPORT_PMSR: u32 = 11;
pub const HWSIM_CMD_START_PMSR: u32 = 9;
pub const HWSIM_CMD_TX_INFO_FRAME: u32 = 3;
pub const HWSIM_CMD_UNSPEC: u32 = 0;
pub const HWSIM_NUM_VQS: u32 = 2;
pub const HWSIM_RATE_INFO_ATTR_BW: u32 = 5;
pub const HWSIM_RATE_INFO_ATTR_EHT_GI: u32 = 10;
pub const HWSIM_RATE_INFO_ATTR_EHT_RU_ALLOC: u32 = 11;
pub const HWSIM_RATE_INFO_ATTR_FLAGS: u32 = 1;
pub const HWSIM_RATE_INFO_ATTR_HE_DCM: u32 = 7;
pub const HWSIM_RATE_INFO_ATTR_HE_GI: u32 = 6;
pub const HWSIM_RATE_INFO_ATTR_HE_RU_ALLOC: u32 = 8;
pub const HWSIM_RATE_INFO_ATTR_LEGACY: u32 = 3;
pub const HWSIM_RATE_INFO_ATTR_MAX: u32 = 11;
pub const HWSIM_RATE_INFO_ATTR_MCS: u32 = 2;
pub const HWSIM_RATE_INFO_ATTR_NSS: u32 = 4;
pub const HWSIM_RATE_INFO_ATTR_N_BOUNDED_CH: u32 = 9;
pub const HWSIM_TX_CTL_NO_ACK: u32 = 2;
pub const HWSIM_TX_CTL_REQ_TX_STATUS: u32 = 1;
pub const HWSIM_TX_STAT_ACK: u32 = 4;
pub const HWSIM_VQ_RX: u32 = 1;
pub const HWSIM_VQ_TX: u32 = 0;
pub const MAC80211_HWSIM_TX_RC_160_MHZ_WIDTH: u32 = 1024;
pub const MAC80211_HWSIM_TX_RC_40_MHZ_WIDTH: u32 = 32;
pub const MAC80211_HWSIM_TX_RC_80_MHZ_WIDTH: u32 = 512;
pub const MAC80211_HWSIM_TX_RC_DUP_DATA: u32 = 64;
pub const MAC80211_HWSIM_TX_RC_GREEN_FIELD: u32 = 16;
pub const MAC80211_HWSIM_TX_RC_MCS: u32 = 8;
pub const MAC80211_HWSIM_TX_RC_SHORT_GI: u32 = 128;
pub const MAC80211_HWSIM_TX_RC_USE_CTS_PROTECT: u32 = 2;
pub const MAC80211_HWSIM_TX_RC_USE_RTS_CTS: u32 = 1;
pub const MAC80211_HWSIM_TX_RC_USE_SHORT_PREAMBLE: u32 = 4;
pub const MAC80211_HWSIM_TX_RC_VHT_MCS: u32 = 256;
pub const NUM_HWSIM_RATE_INFO_ATTRS: u32 = 12;
pub const __HWSIM_ATTR_MAX: u32 = 32;
pub const __HWSIM_CMD_MAX: u32 = 12;
pub const __HWSIM_RATE_INFO_ATTR_INVALID: u32 = 0;

pub mod hwsim_tx_rate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const idx: Field = Field::new(0, 1);
    pub const count: Field = Field::new(1, 1);
}

pub mod hwsim_tx_rate_flag {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 3);
    pub const idx: Field = Field::new(0, 1);
    pub const flags: Field = Field::new(1, 2);
}
