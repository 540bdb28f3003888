// Written by `cargo xtask codegen`; changes are lost.
//! `linux/wireless.h` of Linux 7.2.

pub const IWEVASSOCREQIE: u32 = 35847;
pub const IWEVASSOCRESPIE: u32 = 35848;
pub const IWEVCUSTOM: u32 = 35842;
pub const IWEVEXPIRED: u32 = 35844;
pub const IWEVFIRST: u32 = 35840;
pub const IWEVGENIE: u32 = 35845;
pub const IWEVMICHAELMICFAILURE: u32 = 35846;
pub const IWEVPMKIDCAND: u32 = 35849;
pub const IWEVQUAL: u32 = 35841;
pub const IWEVREGISTERED: u32 = 35843;
pub const IWEVTXDROP: u32 = 35840;
pub const IW_AUTH_80211_AUTH_ALG: u32 = 6;
pub const IW_AUTH_ALG_LEAP: u32 = 4;
pub const IW_AUTH_ALG_OPEN_SYSTEM: u32 = 1;
pub const IW_AUTH_ALG_SHARED_KEY: u32 = 2;
pub const IW_AUTH_CIPHER_AES_CMAC: u32 = 32;
pub const IW_AUTH_CIPHER_CCMP: u32 = 8;
pub const IW_AUTH_CIPHER_GROUP: u32 = 2;
pub const IW_AUTH_CIPHER_GROUP_MGMT: u32 = 11;
pub const IW_AUTH_CIPHER_NONE: u32 = 1;
pub const IW_AUTH_CIPHER_PAIRWISE: u32 = 1;
pub const IW_AUTH_CIPHER_TKIP: u32 = 4;
pub const IW_AUTH_CIPHER_WEP104: u32 = 16;
pub const IW_AUTH_CIPHER_WEP40: u32 = 2;
pub const IW_AUTH_DROP_UNENCRYPTED: u32 = 5;
pub const IW_AUTH_FLAGS: u32 = 61440;
pub const IW_AUTH_INDEX: u32 = 4095;
pub const IW_AUTH_KEY_MGMT: u32 = 3;
pub const IW_AUTH_KEY_MGMT_802_1X: u32 = 1;
pub const IW_AUTH_KEY_MGMT_PSK: u32 = 2;
pub const IW_AUTH_MFP: u32 = 12;
pub const IW_AUTH_MFP_DISABLED: u32 = 0;
pub const IW_AUTH_MFP_OPTIONAL: u32 = 1;
pub const IW_AUTH_MFP_REQUIRED: u32 = 2;
pub const IW_AUTH_PRIVACY_INVOKED: u32 = 10;
pub const IW_AUTH_ROAMING_CONTROL: u32 = 9;
pub const IW_AUTH_ROAMING_DISABLE: u32 = 1;
pub const IW_AUTH_ROAMING_ENABLE: u32 = 0;
pub const IW_AUTH_RX_UNENCRYPTED_EAPOL: u32 = 8;
pub const IW_AUTH_TKIP_COUNTERMEASURES: u32 = 4;
pub const IW_AUTH_WPA_ENABLED: u32 = 7;
pub const IW_AUTH_WPA_VERSION: u32 = 0;
pub const IW_AUTH_WPA_VERSION_DISABLED: u32 = 1;
pub const IW_AUTH_WPA_VERSION_WPA: u32 = 2;
pub const IW_AUTH_WPA_VERSION_WPA2: u32 = 4;
pub const IW_CUSTOM_MAX: u32 = 256;
pub const IW_ENCODE_ALG_AES_CMAC: u32 = 5;
pub const IW_ENCODE_ALG_CCMP: u32 = 3;
pub const IW_ENCODE_ALG_NONE: u32 = 0;
pub const IW_ENCODE_ALG_PMK: u32 = 4;
pub const IW_ENCODE_ALG_TKIP: u32 = 2;
pub const IW_ENCODE_ALG_WEP: u32 = 1;
pub const IW_ENCODE_DISABLED: u32 = 32768;
pub const IW_ENCODE_ENABLED: u32 = 0;
pub const IW_ENCODE_EXT_GROUP_KEY: u32 = 4;
pub const IW_ENCODE_EXT_RX_SEQ_VALID: u32 = 2;
pub const IW_ENCODE_EXT_SET_TX_KEY: u32 = 8;
pub const IW_ENCODE_EXT_TX_SEQ_VALID: u32 = 1;
pub const IW_ENCODE_FLAGS: u32 = 65280;
pub const IW_ENCODE_INDEX: u32 = 255;
pub const IW_ENCODE_MODE: u32 = 61440;
pub const IW_ENCODE_NOKEY: u32 = 2048;
pub const IW_ENCODE_OPEN: u32 = 8192;
pub const IW_ENCODE_RESTRICTED: u32 = 16384;
pub const IW_ENCODE_SEQ_MAX_SIZE: u32 = 8;
pub const IW_ENCODE_TEMP: u32 = 1024;
pub const IW_ENCODING_TOKEN_MAX: u32 = 64;
pub const IW_ENC_CAPA_4WAY_HANDSHAKE: u32 = 16;
pub const IW_ENC_CAPA_CIPHER_CCMP: u32 = 8;
pub const IW_ENC_CAPA_CIPHER_TKIP: u32 = 4;
pub const IW_ENC_CAPA_WPA: u32 = 1;
pub const IW_ENC_CAPA_WPA2: u32 = 2;
pub const IW_ESSID_MAX_SIZE: u32 = 32;
pub const IW_EVENT_CAPA_K_0: u32 = 67108944;
pub const IW_EVENT_CAPA_K_1: u32 = 1024;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_ADDR_LEN: u32 = 24;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_ADDR_LEN: u32 = 20;
pub const IW_EV_ADDR_PK_LEN: u32 = 20;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_CHAR_LEN: u32 = 24;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_CHAR_LEN: u32 = 20;
pub const IW_EV_CHAR_PK_LEN: u32 = 20;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_FREQ_LEN: u32 = 16;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_FREQ_LEN: u32 = 12;
pub const IW_EV_FREQ_PK_LEN: u32 = 12;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_LCP_LEN: u32 = 8;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_LCP_LEN: u32 = 4;
pub const IW_EV_LCP_PK_LEN: u32 = 4;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_PARAM_LEN: u32 = 16;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_PARAM_LEN: u32 = 12;
pub const IW_EV_PARAM_PK_LEN: u32 = 12;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_POINT_LEN: u32 = 16;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_POINT_LEN: u32 = 8;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_POINT_OFF: u32 = 8;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_POINT_OFF: u32 = 4;
pub const IW_EV_POINT_PK_LEN: u32 = 8;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_QUAL_LEN: u32 = 12;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_QUAL_LEN: u32 = 8;
pub const IW_EV_QUAL_PK_LEN: u32 = 8;
#[cfg(target_pointer_width = "64")]
pub const IW_EV_UINT_LEN: u32 = 12;
#[cfg(target_pointer_width = "32")]
pub const IW_EV_UINT_LEN: u32 = 8;
pub const IW_EV_UINT_PK_LEN: u32 = 8;
pub const IW_FREQ_AUTO: u32 = 0;
pub const IW_FREQ_FIXED: u32 = 1;
pub const IW_GENERIC_IE_MAX: u32 = 1024;
pub const IW_MAX_AP: u32 = 64;
pub const IW_MAX_BITRATES: u32 = 32;
pub const IW_MAX_ENCODING_SIZES: u32 = 8;
pub const IW_MAX_FREQUENCIES: u32 = 32;
pub const IW_MAX_SPY: u32 = 8;
pub const IW_MAX_TXPOWER: u32 = 8;
pub const IW_MICFAILURE_COUNT: u32 = 96;
pub const IW_MICFAILURE_GROUP: u32 = 4;
pub const IW_MICFAILURE_KEY_ID: u32 = 3;
pub const IW_MICFAILURE_PAIRWISE: u32 = 8;
pub const IW_MICFAILURE_STAKEY: u32 = 16;
pub const IW_MLME_ASSOC: u32 = 3;
pub const IW_MLME_AUTH: u32 = 2;
pub const IW_MLME_DEAUTH: u32 = 0;
pub const IW_MLME_DISASSOC: u32 = 1;
pub const IW_MODE_ADHOC: u32 = 1;
pub const IW_MODE_AUTO: u32 = 0;
pub const IW_MODE_INFRA: u32 = 2;
pub const IW_MODE_MASTER: u32 = 3;
pub const IW_MODE_MESH: u32 = 7;
pub const IW_MODE_MONITOR: u32 = 6;
pub const IW_MODE_REPEAT: u32 = 4;
pub const IW_MODE_SECOND: u32 = 5;
pub const IW_PMKID_CAND_PREAUTH: u32 = 1;
pub const IW_PMKID_LEN: u32 = 16;
pub const IW_PMKSA_ADD: u32 = 1;
pub const IW_PMKSA_FLUSH: u32 = 3;
pub const IW_PMKSA_REMOVE: u32 = 2;
pub const IW_POWER_ALL_R: u32 = 768;
pub const IW_POWER_FORCE_S: u32 = 1024;
pub const IW_POWER_MAX: u32 = 2;
pub const IW_POWER_MIN: u32 = 1;
pub const IW_POWER_MODE: u32 = 3840;
pub const IW_POWER_MODIFIER: u32 = 15;
pub const IW_POWER_MULTICAST_R: u32 = 512;
pub const IW_POWER_ON: u32 = 0;
pub const IW_POWER_PERIOD: u32 = 4096;
pub const IW_POWER_RELATIVE: u32 = 4;
pub const IW_POWER_REPEATER: u32 = 2048;
pub const IW_POWER_TIMEOUT: u32 = 8192;
pub const IW_POWER_TYPE: u32 = 61440;
pub const IW_POWER_UNICAST_R: u32 = 256;
pub const IW_PRIV_SIZE_FIXED: u32 = 2048;
pub const IW_PRIV_SIZE_MASK: u32 = 2047;
pub const IW_PRIV_TYPE_ADDR: u32 = 24576;
pub const IW_PRIV_TYPE_BYTE: u32 = 4096;
pub const IW_PRIV_TYPE_CHAR: u32 = 8192;
pub const IW_PRIV_TYPE_FLOAT: u32 = 20480;
pub const IW_PRIV_TYPE_INT: u32 = 16384;
pub const IW_PRIV_TYPE_MASK: u32 = 28672;
pub const IW_PRIV_TYPE_NONE: u32 = 0;
pub const IW_QUAL_ALL_INVALID: u32 = 112;
pub const IW_QUAL_ALL_UPDATED: u32 = 7;
pub const IW_QUAL_DBM: u32 = 8;
pub const IW_QUAL_LEVEL_INVALID: u32 = 32;
pub const IW_QUAL_LEVEL_UPDATED: u32 = 2;
pub const IW_QUAL_NOISE_INVALID: u32 = 64;
pub const IW_QUAL_NOISE_UPDATED: u32 = 4;
pub const IW_QUAL_QUAL_INVALID: u32 = 16;
pub const IW_QUAL_QUAL_UPDATED: u32 = 1;
pub const IW_QUAL_RCPI: u32 = 128;
pub const IW_RETRY_LIFETIME: u32 = 8192;
pub const IW_RETRY_LIMIT: u32 = 4096;
pub const IW_RETRY_LONG: u32 = 32;
pub const IW_RETRY_MAX: u32 = 2;
pub const IW_RETRY_MIN: u32 = 1;
pub const IW_RETRY_MODIFIER: u32 = 255;
pub const IW_RETRY_ON: u32 = 0;
pub const IW_RETRY_RELATIVE: u32 = 4;
pub const IW_RETRY_SHORT: u32 = 16;
pub const IW_RETRY_TYPE: u32 = 61440;
pub const IW_SCAN_ALL_ESSID: u32 = 1;
pub const IW_SCAN_ALL_FREQ: u32 = 4;
pub const IW_SCAN_ALL_MODE: u32 = 16;
pub const IW_SCAN_ALL_RATE: u32 = 64;
pub const IW_SCAN_CAPA_BSSID: u32 = 2;
pub const IW_SCAN_CAPA_CHANNEL: u32 = 4;
pub const IW_SCAN_CAPA_ESSID: u32 = 1;
pub const IW_SCAN_CAPA_MODE: u32 = 8;
pub const IW_SCAN_CAPA_NONE: u32 = 0;
pub const IW_SCAN_CAPA_RATE: u32 = 16;
pub const IW_SCAN_CAPA_TIME: u32 = 64;
pub const IW_SCAN_CAPA_TYPE: u32 = 32;
pub const IW_SCAN_DEFAULT: u32 = 0;
pub const IW_SCAN_MAX_DATA: u32 = 4096;
pub const IW_SCAN_THIS_ESSID: u32 = 2;
pub const IW_SCAN_THIS_FREQ: u32 = 8;
pub const IW_SCAN_THIS_MODE: u32 = 32;
pub const IW_SCAN_THIS_RATE: u32 = 128;
pub const IW_SCAN_TYPE_ACTIVE: u32 = 0;
pub const IW_SCAN_TYPE_PASSIVE: u32 = 1;
pub const IW_TXPOW_DBM: u32 = 0;
pub const IW_TXPOW_MWATT: u32 = 1;
pub const IW_TXPOW_RANGE: u32 = 4096;
pub const IW_TXPOW_RELATIVE: u32 = 2;
pub const IW_TXPOW_TYPE: u32 = 255;
pub const SIOCGIWAP: u32 = 35605;
pub const SIOCGIWAPLIST: u32 = 35607;
pub const SIOCGIWAUTH: u32 = 35635;
pub const SIOCGIWENCODE: u32 = 35627;
pub const SIOCGIWENCODEEXT: u32 = 35637;
pub const SIOCGIWESSID: u32 = 35611;
pub const SIOCGIWFRAG: u32 = 35621;
pub const SIOCGIWFREQ: u32 = 35589;
pub const SIOCGIWGENIE: u32 = 35633;
pub const SIOCGIWMODE: u32 = 35591;
pub const SIOCGIWNAME: u32 = 35585;
pub const SIOCGIWNICKN: u32 = 35613;
pub const SIOCGIWNWID: u32 = 35587;
pub const SIOCGIWPOWER: u32 = 35629;
pub const SIOCGIWPRIV: u32 = 35597;
pub const SIOCGIWRANGE: u32 = 35595;
pub const SIOCGIWRATE: u32 = 35617;
pub const SIOCGIWRETRY: u32 = 35625;
pub const SIOCGIWRTS: u32 = 35619;
pub const SIOCGIWSCAN: u32 = 35609;
pub const SIOCGIWSENS: u32 = 35593;
pub const SIOCGIWSPY: u32 = 35601;
pub const SIOCGIWSTATS: u32 = 35599;
pub const SIOCGIWTHRSPY: u32 = 35603;
pub const SIOCGIWTXPOW: u32 = 35623;
pub const SIOCIWFIRST: u32 = 35584;
pub const SIOCIWFIRSTPRIV: u32 = 35808;
pub const SIOCIWLAST: u32 = 35839;
pub const SIOCIWLASTPRIV: u32 = 35839;
pub const SIOCSIWAP: u32 = 35604;
pub const SIOCSIWAUTH: u32 = 35634;
pub const SIOCSIWCOMMIT: u32 = 35584;
pub const SIOCSIWENCODE: u32 = 35626;
pub const SIOCSIWENCODEEXT: u32 = 35636;
pub const SIOCSIWESSID: u32 = 35610;
pub const SIOCSIWFRAG: u32 = 35620;
pub const SIOCSIWFREQ: u32 = 35588;
pub const SIOCSIWGENIE: u32 = 35632;
pub const SIOCSIWMLME: u32 = 35606;
pub const SIOCSIWMODE: u32 = 35590;
pub const SIOCSIWNICKN: u32 = 35612;
pub const SIOCSIWNWID: u32 = 35586;
pub const SIOCSIWPMKSA: u32 = 35638;
pub const SIOCSIWPOWER: u32 = 35628;
pub const SIOCSIWPRIV: u32 = 35596;
pub const SIOCSIWRANGE: u32 = 35594;
pub const SIOCSIWRATE: u32 = 35616;
pub const SIOCSIWRETRY: u32 = 35624;
pub const SIOCSIWRTS: u32 = 35618;
pub const SIOCSIWSCAN: u32 = 35608;
pub const SIOCSIWSENS: u32 = 35592;
pub const SIOCSIWSPY: u32 = 35600;
pub const SIOCSIWSTATS: u32 = 35598;
pub const SIOCSIWTHRSPY: u32 = 35602;
pub const SIOCSIWTXPOW: u32 = 35622;
pub const WIRELESS_EXT: u32 = 22;

pub mod iw_discarded {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const nwid: Field = Field::new(0, 4);
    pub const code: Field = Field::new(4, 4);
    pub const fragment: Field = Field::new(8, 4);
    pub const retries: Field = Field::new(12, 4);
    pub const misc: Field = Field::new(16, 4);
}

pub mod iw_encode_ext {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const ext_flags: Field = Field::new(0, 4);
    pub const tx_seq: Field = Field::new(4, 8);
    pub const rx_seq: Field = Field::new(12, 8);
    pub const addr: Field = Field::new(20, 16);
    pub const alg: Field = Field::new(36, 2);
    pub const key_len: Field = Field::new(38, 2);
    pub const key: Field = Field::new(40, 0);
}

pub mod iw_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 24), (0, 20));
    pub const len: Field = Field::new(0, 2);
    pub const cmd: Field = Field::new(2, 2);
    pub const u: Field = Field::differing((8, 16), (4, 16));
}

pub mod iw_freq {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const m: Field = Field::new(0, 4);
    pub const e: Field = Field::new(4, 2);
    pub const i: Field = Field::new(6, 1);
    pub const flags: Field = Field::new(7, 1);
}

pub mod iw_michaelmicfailure {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const flags: Field = Field::new(0, 4);
    pub const src_addr: Field = Field::new(4, 16);
    pub const tsc: Field = Field::new(20, 8);
}

pub mod iw_missed {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const beacon: Field = Field::new(0, 4);
}

pub mod iw_mlme {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const cmd: Field = Field::new(0, 2);
    pub const reason_code: Field = Field::new(2, 2);
    pub const addr: Field = Field::new(4, 16);
}

pub mod iw_param {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const value: Field = Field::new(0, 4);
    pub const fixed: Field = Field::new(4, 1);
    pub const disabled: Field = Field::new(5, 1);
    pub const flags: Field = Field::new(6, 2);
}

pub mod iw_pmkid_cand {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const flags: Field = Field::new(0, 4);
    pub const index: Field = Field::new(4, 4);
    pub const bssid: Field = Field::new(8, 16);
}

pub mod iw_pmksa {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const cmd: Field = Field::new(0, 4);
    pub const bssid: Field = Field::new(4, 16);
    pub const pmkid: Field = Field::new(20, 16);
}

pub mod iw_point {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 16), (0, 8));
    pub const pointer: Field = Field::differing((0, 8), (0, 4));
    pub const length: Field = Field::differing((8, 2), (4, 2));
    pub const flags: Field = Field::differing((10, 2), (6, 2));
}

pub mod iw_priv_args {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const cmd: Field = Field::new(0, 4);
    pub const set_args: Field = Field::new(4, 2);
    pub const get_args: Field = Field::new(6, 2);
    pub const name: Field = Field::new(8, 16);
}

pub mod iw_quality {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const qual: Field = Field::new(0, 1);
    pub const level: Field = Field::new(1, 1);
    pub const noise: Field = Field::new(2, 1);
    pub const updated: Field = Field::new(3, 1);
}

pub mod iw_range {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 568);
    pub const throughput: Field = Field::new(0, 4);
    pub const min_nwid: Field = Field::new(4, 4);
    pub const max_nwid: Field = Field::new(8, 4);
    pub const old_num_channels: Field = Field::new(12, 2);
    pub const old_num_frequency: Field = Field::new(14, 1);
    pub const scan_capa: Field = Field::new(15, 1);
    pub const event_capa: Field = Field::new(16, 24);
    pub const sensitivity: Field = Field::new(40, 4);
    pub const max_qual: Field = Field::new(44, 4);
    pub const avg_qual: Field = Field::new(48, 4);
    pub const num_bitrates: Field = Field::new(52, 1);
    pub const bitrate: Field = Field::new(56, 128);
    pub const min_rts: Field = Field::new(184, 4);
    pub const max_rts: Field = Field::new(188, 4);
    pub const min_frag: Field = Field::new(192, 4);
    pub const max_frag: Field = Field::new(196, 4);
    pub const min_pmp: Field = Field::new(200, 4);
    pub const max_pmp: Field = Field::new(204, 4);
    pub const min_pmt: Field = Field::new(208, 4);
    pub const max_pmt: Field = Field::new(212, 4);
    pub const pmp_flags: Field = Field::new(216, 2);
    pub const pmt_flags: Field = Field::new(218, 2);
    pub const pm_capa: Field = Field::new(220, 2);
    pub const encoding_size: Field = Field::new(222, 16);
    pub const num_encoding_sizes: Field = Field::new(238, 1);
    pub const max_encoding_tokens: Field = Field::new(239, 1);
    pub const encoding_login_index: Field = Field::new(240, 1);
    pub const txpower_capa: Field = Field::new(242, 2);
    pub const num_txpower: Field = Field::new(244, 1);
    pub const txpower: Field = Field::new(248, 32);
    pub const we_version_compiled: Field = Field::new(280, 1);
    pub const we_version_source: Field = Field::new(281, 1);
    pub const retry_capa: Field = Field::new(282, 2);
    pub const retry_flags: Field = Field::new(284, 2);
    pub const r_time_flags: Field = Field::new(286, 2);
    pub const min_retry: Field = Field::new(288, 4);
    pub const max_retry: Field = Field::new(292, 4);
    pub const min_r_time: Field = Field::new(296, 4);
    pub const max_r_time: Field = Field::new(300, 4);
    pub const num_channels: Field = Field::new(304, 2);
    pub const num_frequency: Field = Field::new(306, 1);
    pub const freq: Field = Field::new(308, 256);
    pub const enc_capa: Field = Field::new(564, 4);
}

pub mod iw_scan_req {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 316);
    pub const scan_type: Field = Field::new(0, 1);
    pub const essid_len: Field = Field::new(1, 1);
    pub const num_channels: Field = Field::new(2, 1);
    pub const flags: Field = Field::new(3, 1);
    pub const bssid: Field = Field::new(4, 16);
    pub const essid: Field = Field::new(20, 32);
    pub const min_channel_time: Field = Field::new(52, 4);
    pub const max_channel_time: Field = Field::new(56, 4);
    pub const channel_list: Field = Field::new(60, 256);
}

pub mod iw_statistics {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const status: Field = Field::new(0, 2);
    pub const qual: Field = Field::new(2, 4);
    pub const discard: Field = Field::new(8, 20);
    pub const miss: Field = Field::new(28, 4);
}

pub mod iw_thrspy {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 28);
    pub const addr: Field = Field::new(0, 16);
    pub const qual: Field = Field::new(16, 4);
    pub const low: Field = Field::new(20, 4);
    pub const high: Field = Field::new(24, 4);
}

pub mod iwreq {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const ifr_ifrn: Field = Field::new(0, 16);
    pub const ifr_ifrn_ifrn_name: Field = Field::new(0, 16);
    pub const u: Field = Field::new(16, 16);
}

pub mod iwreq_data {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const name: Field = Field::new(0, 16);
    pub const essid: Field = Field::differing((0, 16), (0, 8));
    pub const nwid: Field = Field::new(0, 8);
    pub const freq: Field = Field::new(0, 8);
    pub const sens: Field = Field::new(0, 8);
    pub const bitrate: Field = Field::new(0, 8);
    pub const txpower: Field = Field::new(0, 8);
    pub const rts: Field = Field::new(0, 8);
    pub const frag: Field = Field::new(0, 8);
    pub const mode: Field = Field::new(0, 4);
    pub const retry: Field = Field::new(0, 8);
    pub const encoding: Field = Field::differing((0, 16), (0, 8));
    pub const power: Field = Field::new(0, 8);
    pub const qual: Field = Field::new(0, 4);
    pub const ap_addr: Field = Field::new(0, 16);
    pub const addr: Field = Field::new(0, 16);
    pub const param: Field = Field::new(0, 8);
    pub const data: Field = Field::differing((0, 16), (0, 8));
}
