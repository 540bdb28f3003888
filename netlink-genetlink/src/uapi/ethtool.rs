// Written by `cargo xtask codegen`; changes are lost.
//! `linux/ethtool.h` of Linux 7.2.

pub const ADVERTISED_10000baseKR_Full: u32 = 524288;
pub const ADVERTISED_10000baseKX4_Full: u32 = 262144;
pub const ADVERTISED_10000baseR_FEC: u32 = 1048576;
pub const ADVERTISED_10000baseT_Full: u32 = 4096;
pub const ADVERTISED_1000baseKX_Full: u32 = 131072;
pub const ADVERTISED_1000baseT_Full: u32 = 32;
pub const ADVERTISED_1000baseT_Half: u32 = 16;
pub const ADVERTISED_100baseT_Full: u32 = 8;
pub const ADVERTISED_100baseT_Half: u32 = 4;
pub const ADVERTISED_10baseT_Full: u32 = 2;
pub const ADVERTISED_10baseT_Half: u32 = 1;
pub const ADVERTISED_20000baseKR2_Full: u32 = 4194304;
pub const ADVERTISED_20000baseMLD2_Full: u32 = 2097152;
pub const ADVERTISED_2500baseX_Full: u32 = 32768;
pub const ADVERTISED_40000baseCR4_Full: u32 = 16777216;
pub const ADVERTISED_40000baseKR4_Full: u32 = 8388608;
pub const ADVERTISED_40000baseLR4_Full: u32 = 67108864;
pub const ADVERTISED_40000baseSR4_Full: u32 = 33554432;
pub const ADVERTISED_56000baseCR4_Full: u32 = 268435456;
pub const ADVERTISED_56000baseKR4_Full: u32 = 134217728;
pub const ADVERTISED_56000baseLR4_Full: u32 = 1073741824;
pub const ADVERTISED_56000baseSR4_Full: u32 = 536870912;
pub const ADVERTISED_AUI: u32 = 256;
pub const ADVERTISED_Asym_Pause: u32 = 16384;
pub const ADVERTISED_Autoneg: u32 = 64;
pub const ADVERTISED_BNC: u32 = 2048;
pub const ADVERTISED_Backplane: u32 = 65536;
pub const ADVERTISED_FIBRE: u32 = 1024;
pub const ADVERTISED_MII: u32 = 512;
pub const ADVERTISED_Pause: u32 = 8192;
pub const ADVERTISED_TP: u32 = 128;
pub const AH_ESP_V4_FLOW: u32 = 4;
pub const AH_ESP_V6_FLOW: u32 = 8;
pub const AH_V4_FLOW: u32 = 9;
pub const AH_V6_FLOW: u32 = 11;
pub const AUTONEG_DISABLE: u32 = 0;
pub const AUTONEG_ENABLE: u32 = 1;
pub const DOWNSHIFT_DEV_DEFAULT_COUNT: u32 = 255;
pub const DOWNSHIFT_DEV_DISABLE: u32 = 0;
pub const DUPLEX_FULL: u32 = 1;
pub const DUPLEX_HALF: u32 = 0;
pub const DUPLEX_UNKNOWN: u32 = 255;
pub const ESP_V4_FLOW: u32 = 10;
pub const ESP_V6_FLOW: u32 = 12;
pub const ETHER_FLOW: u32 = 18;
pub const ETHTOOL_BUSINFO_LEN: u32 = 32;
pub const ETHTOOL_C33_PSE_ADMIN_STATE_DISABLED: u32 = 2;
pub const ETHTOOL_C33_PSE_ADMIN_STATE_ENABLED: u32 = 3;
pub const ETHTOOL_C33_PSE_ADMIN_STATE_UNKNOWN: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID: u32 = 2;
pub const ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE: u32 = 3;
pub const ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED: u32 = 4;
pub const ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM: u32 = 5;
pub const ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED: u32 = 6;
pub const ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE: u32 = 7;
pub const ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE: u32 = 8;
pub const ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED: u32 = 9;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_COMM_ERROR_AFTER_FORCE_ON: u32 = 4;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_CONFIG_CHANGE: u32 = 8;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_DETECTED_OVER_TEMP: u32 = 9;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_FORCE_SHUTDOWN: u32 = 7;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_TURN_OFF: u32 = 6;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_INTERNAL_HW_FAULT: u32 = 3;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_NON_EXISTING_PORT: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNDEFINED_PORT: u32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNKNOWN_PORT_STATUS: u32 = 5;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_CONNECTION_OPEN: u32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_DETECTED_UNDERLOAD: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_PSE_ENABLE_DISABLE_PIN_ACTIVE: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_CONNECTION_CHECK_ERROR: u32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_DET_IN_PROCESS: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_HIGH_VOLTAGE: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_LOW_VOLTAGE: u32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_VOLTAGE_INJECTION: u32 = 3;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_OVLD_DETECTED_OVERLOAD: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_BUDGET_EXCEEDED: u32 = 1;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_HW_PW_LIMIT: u32 = 4;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PD_REQUEST_EXCEEDS_PORT_LIMIT: u32 = 3;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PORT_PW_LIMIT_EXCEEDS_CONTROLLER_BUDGET: u32 = 2;
pub const ETHTOOL_C33_PSE_EXT_SUBSTATE_SHORT_DETECTED_SHORT_CONDITION: u32 = 1;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_DELIVERING: u32 = 4;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_DISABLED: u32 = 2;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_FAULT: u32 = 6;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_OTHERFAULT: u32 = 7;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_SEARCHING: u32 = 3;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_TEST: u32 = 5;
pub const ETHTOOL_C33_PSE_PW_D_STATUS_UNKNOWN: u32 = 1;
pub const ETHTOOL_EROMVERS_LEN: u32 = 32;
pub const ETHTOOL_FEC_AUTO: u32 = 2;
pub const ETHTOOL_FEC_AUTO_BIT: u32 = 1;
pub const ETHTOOL_FEC_BASER: u32 = 16;
pub const ETHTOOL_FEC_BASER_BIT: u32 = 4;
pub const ETHTOOL_FEC_LLRS: u32 = 32;
pub const ETHTOOL_FEC_LLRS_BIT: u32 = 5;
pub const ETHTOOL_FEC_NONE: u32 = 1;
pub const ETHTOOL_FEC_NONE_BIT: u32 = 0;
pub const ETHTOOL_FEC_OFF: u32 = 4;
pub const ETHTOOL_FEC_OFF_BIT: u32 = 2;
pub const ETHTOOL_FEC_RS: u32 = 8;
pub const ETHTOOL_FEC_RS_BIT: u32 = 3;
pub const ETHTOOL_FLASHDEV: u32 = 51;
pub const ETHTOOL_FLASH_ALL_REGIONS: u32 = 0;
pub const ETHTOOL_FLASH_MAX_FILENAME: u32 = 128;
pub const ETHTOOL_FWVERS_LEN: u32 = 32;
pub const ETHTOOL_F_COMPAT: u32 = 4;
pub const ETHTOOL_F_COMPAT__BIT: u32 = 2;
pub const ETHTOOL_F_UNSUPPORTED: u32 = 1;
pub const ETHTOOL_F_UNSUPPORTED__BIT: u32 = 0;
pub const ETHTOOL_F_WISH: u32 = 2;
pub const ETHTOOL_F_WISH__BIT: u32 = 1;
pub const ETHTOOL_GCHANNELS: u32 = 60;
pub const ETHTOOL_GCOALESCE: u32 = 14;
pub const ETHTOOL_GDRVINFO: u32 = 3;
pub const ETHTOOL_GEEE: u32 = 68;
pub const ETHTOOL_GEEPROM: u32 = 11;
pub const ETHTOOL_GET_DUMP_DATA: u32 = 64;
pub const ETHTOOL_GET_DUMP_FLAG: u32 = 63;
pub const ETHTOOL_GET_TS_INFO: u32 = 65;
pub const ETHTOOL_GFEATURES: u32 = 58;
pub const ETHTOOL_GFECPARAM: u32 = 80;
pub const ETHTOOL_GFLAGS: u32 = 37;
pub const ETHTOOL_GGRO: u32 = 43;
pub const ETHTOOL_GGSO: u32 = 35;
pub const ETHTOOL_GLINK: u32 = 10;
pub const ETHTOOL_GLINKSETTINGS: u32 = 76;
pub const ETHTOOL_GMODULEEEPROM: u32 = 67;
pub const ETHTOOL_GMODULEINFO: u32 = 66;
pub const ETHTOOL_GMSGLVL: u32 = 7;
pub const ETHTOOL_GPAUSEPARAM: u32 = 18;
pub const ETHTOOL_GPERMADDR: u32 = 32;
pub const ETHTOOL_GPFLAGS: u32 = 39;
pub const ETHTOOL_GPHYSTATS: u32 = 74;
pub const ETHTOOL_GREGS: u32 = 4;
pub const ETHTOOL_GRINGPARAM: u32 = 16;
pub const ETHTOOL_GRSSH: u32 = 70;
pub const ETHTOOL_GRXCLSRLALL: u32 = 48;
pub const ETHTOOL_GRXCLSRLCNT: u32 = 46;
pub const ETHTOOL_GRXCLSRULE: u32 = 47;
pub const ETHTOOL_GRXCSUM: u32 = 20;
pub const ETHTOOL_GRXFH: u32 = 41;
pub const ETHTOOL_GRXFHINDIR: u32 = 56;
pub const ETHTOOL_GRXNTUPLE: u32 = 54;
pub const ETHTOOL_GRXRINGS: u32 = 45;
pub const ETHTOOL_GSET: u32 = 1;
pub const ETHTOOL_GSG: u32 = 24;
pub const ETHTOOL_GSSET_INFO: u32 = 55;
pub const ETHTOOL_GSTATS: u32 = 29;
pub const ETHTOOL_GSTRINGS: u32 = 27;
pub const ETHTOOL_GTSO: u32 = 30;
pub const ETHTOOL_GTUNABLE: u32 = 72;
pub const ETHTOOL_GTXCSUM: u32 = 22;
pub const ETHTOOL_GUFO: u32 = 33;
pub const ETHTOOL_GWOL: u32 = 5;
pub const ETHTOOL_ID_UNSPEC: u32 = 0;
pub const ETHTOOL_LINK_EXT_STATE_AUTONEG: u32 = 0;
pub const ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY: u32 = 3;
pub const ETHTOOL_LINK_EXT_STATE_BMC_REQUEST_DOWN: u32 = 12;
pub const ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE: u32 = 5;
pub const ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE: u32 = 7;
pub const ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE: u32 = 6;
pub const ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH: u32 = 2;
pub const ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE: u32 = 1;
pub const ETHTOOL_LINK_EXT_STATE_MODULE: u32 = 10;
pub const ETHTOOL_LINK_EXT_STATE_NO_CABLE: u32 = 4;
pub const ETHTOOL_LINK_EXT_STATE_OTP_SPEED_VIOLATION: u32 = 11;
pub const ETHTOOL_LINK_EXT_STATE_OVERHEAT: u32 = 9;
pub const ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED: u32 = 8;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED: u32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE: u32 = 5;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED: u32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD: u32 = 6;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED: u32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE: u32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS: u32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS: u32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST: u32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE: u32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE: u32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE: u32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED: u32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK: u32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK: u32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS: u32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED: u32 = 5;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED: u32 = 1;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT: u32 = 2;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY: u32 = 3;
pub const ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT: u32 = 4;
pub const ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY: u32 = 1;
pub const ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT: u32 = 59;
pub const ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT: u32 = 38;
pub const ETHTOOL_LINK_MODE_100000baseCR_Full_BIT: u32 = 78;
pub const ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT: u32 = 61;
pub const ETHTOOL_LINK_MODE_100000baseDR_Full_BIT: u32 = 79;
pub const ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT: u32 = 57;
pub const ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT: u32 = 36;
pub const ETHTOOL_LINK_MODE_100000baseKR_Full_BIT: u32 = 75;
pub const ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT: u32 = 60;
pub const ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT: u32 = 39;
pub const ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT: u32 = 77;
pub const ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT: u32 = 58;
pub const ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT: u32 = 37;
pub const ETHTOOL_LINK_MODE_100000baseSR_Full_BIT: u32 = 76;
pub const ETHTOOL_LINK_MODE_10000baseCR_Full_BIT: u32 = 42;
pub const ETHTOOL_LINK_MODE_10000baseER_Full_BIT: u32 = 46;
pub const ETHTOOL_LINK_MODE_10000baseKR_Full_BIT: u32 = 19;
pub const ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT: u32 = 18;
pub const ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT: u32 = 45;
pub const ETHTOOL_LINK_MODE_10000baseLR_Full_BIT: u32 = 44;
pub const ETHTOOL_LINK_MODE_10000baseR_FEC_BIT: u32 = 20;
pub const ETHTOOL_LINK_MODE_10000baseSR_Full_BIT: u32 = 43;
pub const ETHTOOL_LINK_MODE_10000baseT_Full_BIT: u32 = 12;
pub const ETHTOOL_LINK_MODE_1000baseKX_Full_BIT: u32 = 17;
pub const ETHTOOL_LINK_MODE_1000baseT1_Full_BIT: u32 = 68;
pub const ETHTOOL_LINK_MODE_1000baseT_Full_BIT: u32 = 5;
pub const ETHTOOL_LINK_MODE_1000baseT_Half_BIT: u32 = 4;
pub const ETHTOOL_LINK_MODE_1000baseX_Full_BIT: u32 = 41;
pub const ETHTOOL_LINK_MODE_100baseFX_Full_BIT: u32 = 91;
pub const ETHTOOL_LINK_MODE_100baseFX_Half_BIT: u32 = 90;
pub const ETHTOOL_LINK_MODE_100baseT1_Full_BIT: u32 = 67;
pub const ETHTOOL_LINK_MODE_100baseT_Full_BIT: u32 = 3;
pub const ETHTOOL_LINK_MODE_100baseT_Half_BIT: u32 = 2;
pub const ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT: u32 = 102;
pub const ETHTOOL_LINK_MODE_10baseT1L_Full_BIT: u32 = 92;
pub const ETHTOOL_LINK_MODE_10baseT1S_Full_BIT: u32 = 99;
pub const ETHTOOL_LINK_MODE_10baseT1S_Half_BIT: u32 = 100;
pub const ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT: u32 = 101;
pub const ETHTOOL_LINK_MODE_10baseT_Full_BIT: u32 = 1;
pub const ETHTOOL_LINK_MODE_10baseT_Half_BIT: u32 = 0;
pub const ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT: u32 = 121;
pub const ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT: u32 = 124;
pub const ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT: u32 = 123;
pub const ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT: u32 = 122;
pub const ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT: u32 = 84;
pub const ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT: u32 = 66;
pub const ETHTOOL_LINK_MODE_200000baseCR_Full_BIT: u32 = 103;
pub const ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT: u32 = 83;
pub const ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT: u32 = 65;
pub const ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT: u32 = 106;
pub const ETHTOOL_LINK_MODE_200000baseDR_Full_BIT: u32 = 105;
pub const ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT: u32 = 80;
pub const ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT: u32 = 62;
pub const ETHTOOL_LINK_MODE_200000baseKR_Full_BIT: u32 = 104;
pub const ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT: u32 = 82;
pub const ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT: u32 = 64;
pub const ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT: u32 = 81;
pub const ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT: u32 = 63;
pub const ETHTOOL_LINK_MODE_200000baseSR_Full_BIT: u32 = 107;
pub const ETHTOOL_LINK_MODE_200000baseVR_Full_BIT: u32 = 108;
pub const ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT: u32 = 22;
pub const ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT: u32 = 21;
pub const ETHTOOL_LINK_MODE_25000baseCR_Full_BIT: u32 = 31;
pub const ETHTOOL_LINK_MODE_25000baseKR_Full_BIT: u32 = 32;
pub const ETHTOOL_LINK_MODE_25000baseSR_Full_BIT: u32 = 33;
pub const ETHTOOL_LINK_MODE_2500baseT_Full_BIT: u32 = 47;
pub const ETHTOOL_LINK_MODE_2500baseX_Full_BIT: u32 = 15;
pub const ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT: u32 = 109;
pub const ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT: u32 = 89;
pub const ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT: u32 = 73;
pub const ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT: u32 = 112;
pub const ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT: u32 = 111;
pub const ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT: u32 = 88;
pub const ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT: u32 = 72;
pub const ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT: u32 = 110;
pub const ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT: u32 = 85;
pub const ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT: u32 = 69;
pub const ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT: u32 = 87;
pub const ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT: u32 = 71;
pub const ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT: u32 = 113;
pub const ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT: u32 = 86;
pub const ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT: u32 = 70;
pub const ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT: u32 = 114;
pub const ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT: u32 = 24;
pub const ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT: u32 = 23;
pub const ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT: u32 = 26;
pub const ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT: u32 = 25;
pub const ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT: u32 = 34;
pub const ETHTOOL_LINK_MODE_50000baseCR_Full_BIT: u32 = 54;
pub const ETHTOOL_LINK_MODE_50000baseDR_Full_BIT: u32 = 56;
pub const ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT: u32 = 35;
pub const ETHTOOL_LINK_MODE_50000baseKR_Full_BIT: u32 = 52;
pub const ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT: u32 = 55;
pub const ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT: u32 = 40;
pub const ETHTOOL_LINK_MODE_50000baseSR_Full_BIT: u32 = 53;
pub const ETHTOOL_LINK_MODE_5000baseT_Full_BIT: u32 = 48;
pub const ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT: u32 = 28;
pub const ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT: u32 = 27;
pub const ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT: u32 = 30;
pub const ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT: u32 = 29;
pub const ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT: u32 = 115;
pub const ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT: u32 = 93;
pub const ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT: u32 = 118;
pub const ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT: u32 = 117;
pub const ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT: u32 = 96;
pub const ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT: u32 = 95;
pub const ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT: u32 = 116;
pub const ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT: u32 = 94;
pub const ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT: u32 = 119;
pub const ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT: u32 = 97;
pub const ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT: u32 = 120;
pub const ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT: u32 = 98;
pub const ETHTOOL_LINK_MODE_AUI_BIT: u32 = 8;
pub const ETHTOOL_LINK_MODE_Asym_Pause_BIT: u32 = 14;
pub const ETHTOOL_LINK_MODE_Autoneg_BIT: u32 = 6;
pub const ETHTOOL_LINK_MODE_BNC_BIT: u32 = 11;
pub const ETHTOOL_LINK_MODE_Backplane_BIT: u32 = 16;
pub const ETHTOOL_LINK_MODE_FEC_BASER_BIT: u32 = 51;
pub const ETHTOOL_LINK_MODE_FEC_LLRS_BIT: u32 = 74;
pub const ETHTOOL_LINK_MODE_FEC_NONE_BIT: u32 = 49;
pub const ETHTOOL_LINK_MODE_FEC_RS_BIT: u32 = 50;
pub const ETHTOOL_LINK_MODE_FIBRE_BIT: u32 = 10;
pub const ETHTOOL_LINK_MODE_MII_BIT: u32 = 9;
pub const ETHTOOL_LINK_MODE_Pause_BIT: u32 = 13;
pub const ETHTOOL_LINK_MODE_TP_BIT: u32 = 7;
pub const ETHTOOL_MAC_STATS_SRC_AGGREGATE: u32 = 0;
pub const ETHTOOL_MAC_STATS_SRC_EMAC: u32 = 1;
pub const ETHTOOL_MAC_STATS_SRC_PMAC: u32 = 2;
pub const ETHTOOL_MM_VERIFY_STATUS_DISABLED: u32 = 5;
pub const ETHTOOL_MM_VERIFY_STATUS_FAILED: u32 = 4;
pub const ETHTOOL_MM_VERIFY_STATUS_INITIAL: u32 = 1;
pub const ETHTOOL_MM_VERIFY_STATUS_SUCCEEDED: u32 = 3;
pub const ETHTOOL_MM_VERIFY_STATUS_UNKNOWN: u32 = 0;
pub const ETHTOOL_MM_VERIFY_STATUS_VERIFYING: u32 = 2;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED: u32 = 3;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR: u32 = 4;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS: u32 = 2;
pub const ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED: u32 = 1;
pub const ETHTOOL_MODULE_POWER_MODE_HIGH: u32 = 2;
pub const ETHTOOL_MODULE_POWER_MODE_LOW: u32 = 1;
pub const ETHTOOL_MODULE_POWER_MODE_POLICY_AUTO: u32 = 2;
pub const ETHTOOL_MODULE_POWER_MODE_POLICY_HIGH: u32 = 1;
pub const ETHTOOL_NWAY_RST: u32 = 9;
pub const ETHTOOL_PERQUEUE: u32 = 75;
pub const ETHTOOL_PFC_PREVENTION_TOUT: u32 = 3;
pub const ETHTOOL_PHYS_ID: u32 = 28;
pub const ETHTOOL_PHY_DOWNSHIFT: u32 = 1;
pub const ETHTOOL_PHY_DSP_EQ_INIT_VALUE: u32 = 6;
pub const ETHTOOL_PHY_EDPD: u32 = 3;
pub const ETHTOOL_PHY_EDPD_DFLT_TX_MSECS: u32 = 65535;
pub const ETHTOOL_PHY_EDPD_DISABLE: u32 = 0;
pub const ETHTOOL_PHY_EDPD_NO_TX: u32 = 65534;
pub const ETHTOOL_PHY_FAST_LINK_DOWN: u32 = 2;
pub const ETHTOOL_PHY_FAST_LINK_DOWN_OFF: u32 = 255;
pub const ETHTOOL_PHY_FAST_LINK_DOWN_ON: u32 = 0;
pub const ETHTOOL_PHY_GTUNABLE: u32 = 78;
pub const ETHTOOL_PHY_ID_UNSPEC: u32 = 0;
pub const ETHTOOL_PHY_LPF_BW: u32 = 5;
pub const ETHTOOL_PHY_SHORT_CABLE_PRESET: u32 = 4;
pub const ETHTOOL_PHY_STUNABLE: u32 = 79;
pub const ETHTOOL_PODL_PSE_ADMIN_STATE_DISABLED: u32 = 2;
pub const ETHTOOL_PODL_PSE_ADMIN_STATE_ENABLED: u32 = 3;
pub const ETHTOOL_PODL_PSE_ADMIN_STATE_UNKNOWN: u32 = 1;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_DELIVERING: u32 = 4;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_DISABLED: u32 = 2;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_ERROR: u32 = 7;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_IDLE: u32 = 6;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_SEARCHING: u32 = 3;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_SLEEP: u32 = 5;
pub const ETHTOOL_PODL_PSE_PW_D_STATUS_UNKNOWN: u32 = 1;
pub const ETHTOOL_PSE_C33: u32 = 4;
pub const ETHTOOL_PSE_PODL: u32 = 2;
pub const ETHTOOL_PSE_UNKNOWN: u32 = 1;
pub const ETHTOOL_RESET: u32 = 52;
pub const ETHTOOL_RXNTUPLE_ACTION_CLEAR: i32 = -2;
pub const ETHTOOL_RXNTUPLE_ACTION_DROP: i32 = -1;
pub const ETHTOOL_RX_COPYBREAK: u32 = 1;
pub const ETHTOOL_RX_FLOW_SPEC_RING: u32 = 4294967295;
pub const ETHTOOL_RX_FLOW_SPEC_RING_VF: u64 = 1095216660480;
pub const ETHTOOL_RX_FLOW_SPEC_RING_VF_OFF: u32 = 32;
pub const ETHTOOL_SCHANNELS: u32 = 61;
pub const ETHTOOL_SCOALESCE: u32 = 15;
pub const ETHTOOL_SEEE: u32 = 69;
pub const ETHTOOL_SEEPROM: u32 = 12;
pub const ETHTOOL_SET_DUMP: u32 = 62;
pub const ETHTOOL_SFEATURES: u32 = 59;
pub const ETHTOOL_SFECPARAM: u32 = 81;
pub const ETHTOOL_SFLAGS: u32 = 38;
pub const ETHTOOL_SGRO: u32 = 44;
pub const ETHTOOL_SGSO: u32 = 36;
pub const ETHTOOL_SLINKSETTINGS: u32 = 77;
pub const ETHTOOL_SMSGLVL: u32 = 8;
pub const ETHTOOL_SPAUSEPARAM: u32 = 19;
pub const ETHTOOL_SPFLAGS: u32 = 40;
pub const ETHTOOL_SRINGPARAM: u32 = 17;
pub const ETHTOOL_SRSSH: u32 = 71;
pub const ETHTOOL_SRXCLSRLDEL: u32 = 49;
pub const ETHTOOL_SRXCLSRLINS: u32 = 50;
pub const ETHTOOL_SRXCSUM: u32 = 21;
pub const ETHTOOL_SRXFH: u32 = 42;
pub const ETHTOOL_SRXFHINDIR: u32 = 57;
pub const ETHTOOL_SRXNTUPLE: u32 = 53;
pub const ETHTOOL_SSET: u32 = 2;
pub const ETHTOOL_SSG: u32 = 25;
pub const ETHTOOL_STSO: u32 = 31;
pub const ETHTOOL_STUNABLE: u32 = 73;
pub const ETHTOOL_STXCSUM: u32 = 23;
pub const ETHTOOL_SUFO: u32 = 34;
pub const ETHTOOL_SWOL: u32 = 6;
pub const ETHTOOL_TEST: u32 = 26;
pub const ETHTOOL_TUNABLE_S16: u32 = 7;
pub const ETHTOOL_TUNABLE_S32: u32 = 8;
pub const ETHTOOL_TUNABLE_S64: u32 = 9;
pub const ETHTOOL_TUNABLE_S8: u32 = 6;
pub const ETHTOOL_TUNABLE_STRING: u32 = 5;
pub const ETHTOOL_TUNABLE_U16: u32 = 2;
pub const ETHTOOL_TUNABLE_U32: u32 = 3;
pub const ETHTOOL_TUNABLE_U64: u32 = 4;
pub const ETHTOOL_TUNABLE_U8: u32 = 1;
pub const ETHTOOL_TUNABLE_UNSPEC: u32 = 0;
pub const ETHTOOL_TX_COPYBREAK: u32 = 2;
pub const ETHTOOL_TX_COPYBREAK_BUF_SIZE: u32 = 4;
pub const ETH_FLAG_LRO: u32 = 32768;
pub const ETH_FLAG_NTUPLE: u32 = 134217728;
pub const ETH_FLAG_RXHASH: u32 = 268435456;
pub const ETH_FLAG_RXVLAN: u32 = 256;
pub const ETH_FLAG_TXVLAN: u32 = 128;
pub const ETH_FW_DUMP_DISABLE: u32 = 0;
pub const ETH_GSTRING_LEN: u32 = 32;
pub const ETH_MDIO_SUPPORTS_C22: u32 = 1;
pub const ETH_MDIO_SUPPORTS_C45: u32 = 2;
pub const ETH_MODULE_SFF_8079: u32 = 1;
pub const ETH_MODULE_SFF_8079_LEN: u32 = 256;
pub const ETH_MODULE_SFF_8436: u32 = 4;
pub const ETH_MODULE_SFF_8436_LEN: u32 = 256;
pub const ETH_MODULE_SFF_8436_MAX_LEN: u32 = 640;
pub const ETH_MODULE_SFF_8472: u32 = 2;
pub const ETH_MODULE_SFF_8472_LEN: u32 = 512;
pub const ETH_MODULE_SFF_8636: u32 = 3;
pub const ETH_MODULE_SFF_8636_LEN: u32 = 256;
pub const ETH_MODULE_SFF_8636_MAX_LEN: u32 = 640;
pub const ETH_RESET_ALL: u32 = 4294967295;
pub const ETH_RESET_AP: u32 = 256;
pub const ETH_RESET_DEDICATED: u32 = 65535;
pub const ETH_RESET_DMA: u32 = 4;
pub const ETH_RESET_FILTER: u32 = 8;
pub const ETH_RESET_IRQ: u32 = 2;
pub const ETH_RESET_MAC: u32 = 32;
pub const ETH_RESET_MGMT: u32 = 1;
pub const ETH_RESET_OFFLOAD: u32 = 16;
pub const ETH_RESET_PHY: u32 = 64;
pub const ETH_RESET_RAM: u32 = 128;
pub const ETH_RESET_SHARED_SHIFT: u32 = 16;
pub const ETH_RXFH_CONTEXT_ALLOC: u32 = 4294967295;
pub const ETH_RXFH_INDIR_NO_CHANGE: u32 = 4294967295;
pub const ETH_RX_NFC_IP4: u32 = 1;
pub const ETH_SS_COUNT: u32 = 23;
pub const ETH_SS_FEATURES: u32 = 4;
pub const ETH_SS_LINK_MODES: u32 = 9;
pub const ETH_SS_MSG_CLASSES: u32 = 10;
pub const ETH_SS_NTUPLE_FILTERS: u32 = 3;
pub const ETH_SS_PHY_STATS: u32 = 7;
pub const ETH_SS_PHY_TUNABLES: u32 = 8;
pub const ETH_SS_PRIV_FLAGS: u32 = 2;
pub const ETH_SS_RSS_HASH_FUNCS: u32 = 5;
pub const ETH_SS_SOF_TIMESTAMPING: u32 = 12;
pub const ETH_SS_STATS: u32 = 1;
pub const ETH_SS_STATS_ETH_CTRL: u32 = 19;
pub const ETH_SS_STATS_ETH_MAC: u32 = 18;
pub const ETH_SS_STATS_ETH_PHY: u32 = 17;
pub const ETH_SS_STATS_PHY: u32 = 21;
pub const ETH_SS_STATS_RMON: u32 = 20;
pub const ETH_SS_STATS_STD: u32 = 16;
pub const ETH_SS_TEST: u32 = 0;
pub const ETH_SS_TS_FLAGS: u32 = 22;
pub const ETH_SS_TS_RX_FILTERS: u32 = 14;
pub const ETH_SS_TS_TX_TYPES: u32 = 13;
pub const ETH_SS_TUNABLES: u32 = 6;
pub const ETH_SS_UDP_TUNNEL_TYPES: u32 = 15;
pub const ETH_SS_WOL_MODES: u32 = 11;
pub const ETH_TEST_FL_EXTERNAL_LB: u32 = 4;
pub const ETH_TEST_FL_EXTERNAL_LB_DONE: u32 = 8;
pub const ETH_TEST_FL_FAILED: u32 = 2;
pub const ETH_TEST_FL_OFFLINE: u32 = 1;
pub const ETH_TP_MDI: u32 = 1;
pub const ETH_TP_MDI_AUTO: u32 = 3;
pub const ETH_TP_MDI_INVALID: u32 = 0;
pub const ETH_TP_MDI_X: u32 = 2;
pub const FLOW_EXT: u32 = 2147483648;
pub const FLOW_MAC_EXT: u32 = 1073741824;
pub const FLOW_RSS: u32 = 536870912;
pub const GTPC_TEID_V4_FLOW: u32 = 23;
pub const GTPC_TEID_V6_FLOW: u32 = 24;
pub const GTPC_V4_FLOW: u32 = 21;
pub const GTPC_V6_FLOW: u32 = 22;
pub const GTPU_DL_V4_FLOW: u32 = 29;
pub const GTPU_DL_V6_FLOW: u32 = 30;
pub const GTPU_EH_V4_FLOW: u32 = 25;
pub const GTPU_EH_V6_FLOW: u32 = 26;
pub const GTPU_UL_V4_FLOW: u32 = 27;
pub const GTPU_UL_V6_FLOW: u32 = 28;
pub const GTPU_V4_FLOW: u32 = 19;
pub const GTPU_V6_FLOW: u32 = 20;
pub const IPV4_FLOW: u32 = 16;
pub const IPV4_USER_FLOW: u32 = 13;
pub const IPV6_FLOW: u32 = 17;
pub const IPV6_USER_FLOW: u32 = 14;
pub const IP_USER_FLOW: u32 = 13;
pub const MASTER_SLAVE_CFG_MASTER_FORCE: u32 = 4;
pub const MASTER_SLAVE_CFG_MASTER_PREFERRED: u32 = 2;
pub const MASTER_SLAVE_CFG_SLAVE_FORCE: u32 = 5;
pub const MASTER_SLAVE_CFG_SLAVE_PREFERRED: u32 = 3;
pub const MASTER_SLAVE_CFG_UNKNOWN: u32 = 1;
pub const MASTER_SLAVE_CFG_UNSUPPORTED: u32 = 0;
pub const MASTER_SLAVE_STATE_ERR: u32 = 4;
pub const MASTER_SLAVE_STATE_MASTER: u32 = 2;
pub const MASTER_SLAVE_STATE_SLAVE: u32 = 3;
pub const MASTER_SLAVE_STATE_UNKNOWN: u32 = 1;
pub const MASTER_SLAVE_STATE_UNSUPPORTED: u32 = 0;
pub const MAX_NUM_QUEUE: u32 = 4096;
pub const PFC_STORM_PREVENTION_AUTO: u32 = 65535;
pub const PFC_STORM_PREVENTION_DISABLE: u32 = 0;
pub const PHY_UPSTREAM_MAC: u32 = 0;
pub const PHY_UPSTREAM_PHY: u32 = 1;
pub const PORT_AUI: u32 = 1;
pub const PORT_BNC: u32 = 4;
pub const PORT_DA: u32 = 5;
pub const PORT_FIBRE: u32 = 3;
pub const PORT_MII: u32 = 2;
pub const PORT_NONE: u32 = 239;
pub const PORT_OTHER: u32 = 255;
pub const PORT_TP: u32 = 0;
pub const RATE_MATCH_CRS: u32 = 2;
pub const RATE_MATCH_NONE: u32 = 0;
pub const RATE_MATCH_OPEN_LOOP: u32 = 3;
pub const RATE_MATCH_PAUSE: u32 = 1;
pub const RXH_DISCARD: i32 = -2147483648;
pub const RXH_GTP_TEID: u32 = 256;
pub const RXH_IP6_FL: u32 = 512;
pub const RXH_IP_DST: u32 = 32;
pub const RXH_IP_SRC: u32 = 16;
pub const RXH_L2DA: u32 = 2;
pub const RXH_L3_PROTO: u32 = 8;
pub const RXH_L4_B_0_1: u32 = 64;
pub const RXH_L4_B_2_3: u32 = 128;
pub const RXH_VLAN: u32 = 4;
pub const RXH_XFRM_NO_CHANGE: u32 = 255;
pub const RXH_XFRM_SYM_OR_XOR: u32 = 2;
pub const RXH_XFRM_SYM_XOR: u32 = 1;
pub const RX_CLS_FLOW_DISC: u64 = 18446744073709551615;
pub const RX_CLS_FLOW_WAKE: u64 = 18446744073709551614;
pub const RX_CLS_LOC_ANY: u32 = 4294967295;
pub const RX_CLS_LOC_FIRST: u32 = 4294967294;
pub const RX_CLS_LOC_LAST: u32 = 4294967293;
pub const RX_CLS_LOC_SPECIAL: u32 = 2147483648;
pub const SCTP_V4_FLOW: u32 = 3;
pub const SCTP_V6_FLOW: u32 = 7;
pub const SOPASS_MAX: u32 = 6;
pub const SPARC_ETH_GSET: u32 = 1;
pub const SPARC_ETH_SSET: u32 = 2;
pub const SPEED_10: u32 = 10;
pub const SPEED_100: u32 = 100;
pub const SPEED_1000: u32 = 1000;
pub const SPEED_10000: u32 = 10000;
pub const SPEED_100000: u32 = 100000;
pub const SPEED_14000: u32 = 14000;
pub const SPEED_1600000: u32 = 1600000;
pub const SPEED_20000: u32 = 20000;
pub const SPEED_200000: u32 = 200000;
pub const SPEED_2500: u32 = 2500;
pub const SPEED_25000: u32 = 25000;
pub const SPEED_40000: u32 = 40000;
pub const SPEED_400000: u32 = 400000;
pub const SPEED_5000: u32 = 5000;
pub const SPEED_50000: u32 = 50000;
pub const SPEED_56000: u32 = 56000;
pub const SPEED_80000: u32 = 80000;
pub const SPEED_800000: u32 = 800000;
pub const SPEED_UNKNOWN: i32 = -1;
pub const SUPPORTED_10000baseKR_Full: u32 = 524288;
pub const SUPPORTED_10000baseKX4_Full: u32 = 262144;
pub const SUPPORTED_10000baseR_FEC: u32 = 1048576;
pub const SUPPORTED_10000baseT_Full: u32 = 4096;
pub const SUPPORTED_1000baseKX_Full: u32 = 131072;
pub const SUPPORTED_1000baseT_Full: u32 = 32;
pub const SUPPORTED_1000baseT_Half: u32 = 16;
pub const SUPPORTED_100baseT_Full: u32 = 8;
pub const SUPPORTED_100baseT_Half: u32 = 4;
pub const SUPPORTED_10baseT_Full: u32 = 2;
pub const SUPPORTED_10baseT_Half: u32 = 1;
pub const SUPPORTED_20000baseKR2_Full: u32 = 4194304;
pub const SUPPORTED_20000baseMLD2_Full: u32 = 2097152;
pub const SUPPORTED_2500baseX_Full: u32 = 32768;
pub const SUPPORTED_40000baseCR4_Full: u32 = 16777216;
pub const SUPPORTED_40000baseKR4_Full: u32 = 8388608;
pub const SUPPORTED_40000baseLR4_Full: u32 = 67108864;
pub const SUPPORTED_40000baseSR4_Full: u32 = 33554432;
pub const SUPPORTED_56000baseCR4_Full: u32 = 268435456;
pub const SUPPORTED_56000baseKR4_Full: u32 = 134217728;
pub const SUPPORTED_56000baseLR4_Full: u32 = 1073741824;
pub const SUPPORTED_56000baseSR4_Full: u32 = 536870912;
pub const SUPPORTED_AUI: u32 = 256;
pub const SUPPORTED_Asym_Pause: u32 = 16384;
pub const SUPPORTED_Autoneg: u32 = 64;
pub const SUPPORTED_BNC: u32 = 2048;
pub const SUPPORTED_Backplane: u32 = 65536;
pub const SUPPORTED_FIBRE: u32 = 1024;
pub const SUPPORTED_MII: u32 = 512;
pub const SUPPORTED_Pause: u32 = 8192;
pub const SUPPORTED_TP: u32 = 128;
pub const TCP_V4_FLOW: u32 = 1;
pub const TCP_V6_FLOW: u32 = 5;
pub const UDP_V4_FLOW: u32 = 2;
pub const UDP_V6_FLOW: u32 = 6;
pub const WAKE_ARP: u32 = 16;
pub const WAKE_BCAST: u32 = 8;
pub const WAKE_FILTER: u32 = 128;
pub const WAKE_MAGIC: u32 = 32;
pub const WAKE_MAGICSECURE: u32 = 64;
pub const WAKE_MCAST: u32 = 4;
pub const WAKE_PHY: u32 = 1;
pub const WAKE_UCAST: u32 = 2;
pub const WOL_MODE_COUNT: u32 = 8;
pub const XCVR_DUMMY1: u32 = 2;
pub const XCVR_DUMMY2: u32 = 3;
pub const XCVR_DUMMY3: u32 = 4;
pub const XCVR_EXTERNAL: u32 = 1;
pub const XCVR_INTERNAL: u32 = 0;
pub const __ETHTOOL_LINK_MODE_MASK_NBITS: u32 = 125;
pub const __ETHTOOL_PHY_TUNABLE_COUNT: u32 = 7;
pub const __ETHTOOL_TUNABLE_COUNT: u32 = 5;
pub const __FLOW_TYPE_COUNT: u32 = 31;

pub mod ethtool_ah_espip4_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ip4src: Field = Field::new(0, 4);
    pub const ip4dst: Field = Field::new(4, 4);
    pub const spi: Field = Field::new(8, 4);
    pub const tos: Field = Field::new(12, 1);
}

pub mod ethtool_ah_espip6_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const ip6src: Field = Field::new(0, 16);
    pub const ip6dst: Field = Field::new(16, 16);
    pub const spi: Field = Field::new(32, 4);
    pub const tclass: Field = Field::new(36, 1);
}

pub mod ethtool_channels {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const cmd: Field = Field::new(0, 4);
    pub const max_rx: Field = Field::new(4, 4);
    pub const max_tx: Field = Field::new(8, 4);
    pub const max_other: Field = Field::new(12, 4);
    pub const max_combined: Field = Field::new(16, 4);
    pub const rx_count: Field = Field::new(20, 4);
    pub const tx_count: Field = Field::new(24, 4);
    pub const other_count: Field = Field::new(28, 4);
    pub const combined_count: Field = Field::new(32, 4);
}

pub mod ethtool_cmd {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const cmd: Field = Field::new(0, 4);
    pub const supported: Field = Field::new(4, 4);
    pub const advertising: Field = Field::new(8, 4);
    pub const speed: Field = Field::new(12, 2);
    pub const duplex: Field = Field::new(14, 1);
    pub const port: Field = Field::new(15, 1);
    pub const phy_address: Field = Field::new(16, 1);
    pub const transceiver: Field = Field::new(17, 1);
    pub const autoneg: Field = Field::new(18, 1);
    pub const mdio_support: Field = Field::new(19, 1);
    pub const maxtxpkt: Field = Field::new(20, 4);
    pub const maxrxpkt: Field = Field::new(24, 4);
    pub const speed_hi: Field = Field::new(28, 2);
    pub const eth_tp_mdix: Field = Field::new(30, 1);
    pub const eth_tp_mdix_ctrl: Field = Field::new(31, 1);
    pub const lp_advertising: Field = Field::new(32, 4);
    pub const reserved: Field = Field::new(36, 8);
}

pub mod ethtool_coalesce {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 92);
    pub const cmd: Field = Field::new(0, 4);
    pub const rx_coalesce_usecs: Field = Field::new(4, 4);
    pub const rx_max_coalesced_frames: Field = Field::new(8, 4);
    pub const rx_coalesce_usecs_irq: Field = Field::new(12, 4);
    pub const rx_max_coalesced_frames_irq: Field = Field::new(16, 4);
    pub const tx_coalesce_usecs: Field = Field::new(20, 4);
    pub const tx_max_coalesced_frames: Field = Field::new(24, 4);
    pub const tx_coalesce_usecs_irq: Field = Field::new(28, 4);
    pub const tx_max_coalesced_frames_irq: Field = Field::new(32, 4);
    pub const stats_block_coalesce_usecs: Field = Field::new(36, 4);
    pub const use_adaptive_rx_coalesce: Field = Field::new(40, 4);
    pub const use_adaptive_tx_coalesce: Field = Field::new(44, 4);
    pub const pkt_rate_low: Field = Field::new(48, 4);
    pub const rx_coalesce_usecs_low: Field = Field::new(52, 4);
    pub const rx_max_coalesced_frames_low: Field = Field::new(56, 4);
    pub const tx_coalesce_usecs_low: Field = Field::new(60, 4);
    pub const tx_max_coalesced_frames_low: Field = Field::new(64, 4);
    pub const pkt_rate_high: Field = Field::new(68, 4);
    pub const rx_coalesce_usecs_high: Field = Field::new(72, 4);
    pub const rx_max_coalesced_frames_high: Field = Field::new(76, 4);
    pub const tx_coalesce_usecs_high: Field = Field::new(80, 4);
    pub const tx_max_coalesced_frames_high: Field = Field::new(84, 4);
    pub const rate_sample_interval: Field = Field::new(88, 4);
}

pub mod ethtool_drvinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 196);
    pub const cmd: Field = Field::new(0, 4);
    pub const driver: Field = Field::new(4, 32);
    pub const version: Field = Field::new(36, 32);
    pub const fw_version: Field = Field::new(68, 32);
    pub const bus_info: Field = Field::new(100, 32);
    pub const erom_version: Field = Field::new(132, 32);
    pub const reserved2: Field = Field::new(164, 12);
    pub const n_priv_flags: Field = Field::new(176, 4);
    pub const n_stats: Field = Field::new(180, 4);
    pub const testinfo_len: Field = Field::new(184, 4);
    pub const eedump_len: Field = Field::new(188, 4);
    pub const regdump_len: Field = Field::new(192, 4);
}

pub mod ethtool_dump {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const version: Field = Field::new(4, 4);
    pub const flag: Field = Field::new(8, 4);
    pub const len: Field = Field::new(12, 4);
    pub const data: Field = Field::new(16, 0);
}

pub mod ethtool_eee {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const cmd: Field = Field::new(0, 4);
    pub const supported: Field = Field::new(4, 4);
    pub const advertised: Field = Field::new(8, 4);
    pub const lp_advertised: Field = Field::new(12, 4);
    pub const eee_active: Field = Field::new(16, 4);
    pub const eee_enabled: Field = Field::new(20, 4);
    pub const tx_lpi_enabled: Field = Field::new(24, 4);
    pub const tx_lpi_timer: Field = Field::new(28, 4);
    pub const reserved: Field = Field::new(32, 8);
}

pub mod ethtool_eeprom {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const magic: Field = Field::new(4, 4);
    pub const offset: Field = Field::new(8, 4);
    pub const len: Field = Field::new(12, 4);
    pub const data: Field = Field::new(16, 0);
}

pub mod ethtool_fecparam {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const active_fec: Field = Field::new(4, 4);
    pub const fec: Field = Field::new(8, 4);
    pub const reserved: Field = Field::new(12, 4);
}

pub mod ethtool_flash {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 136);
    pub const cmd: Field = Field::new(0, 4);
    pub const region: Field = Field::new(4, 4);
    pub const data: Field = Field::new(8, 128);
}

pub mod ethtool_flow_ext {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const padding: Field = Field::new(0, 2);
    pub const h_dest: Field = Field::new(2, 6);
    pub const vlan_etype: Field = Field::new(8, 2);
    pub const vlan_tci: Field = Field::new(10, 2);
    pub const data: Field = Field::new(12, 8);
}

pub mod ethtool_flow_union {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 52);
    pub const tcp_ip4_spec: Field = Field::new(0, 16);
    pub const udp_ip4_spec: Field = Field::new(0, 16);
    pub const sctp_ip4_spec: Field = Field::new(0, 16);
    pub const ah_ip4_spec: Field = Field::new(0, 16);
    pub const esp_ip4_spec: Field = Field::new(0, 16);
    pub const usr_ip4_spec: Field = Field::new(0, 16);
    pub const tcp_ip6_spec: Field = Field::new(0, 40);
    pub const udp_ip6_spec: Field = Field::new(0, 40);
    pub const sctp_ip6_spec: Field = Field::new(0, 40);
    pub const ah_ip6_spec: Field = Field::new(0, 40);
    pub const esp_ip6_spec: Field = Field::new(0, 40);
    pub const usr_ip6_spec: Field = Field::new(0, 40);
    pub const ether_spec: Field = Field::new(0, 14);
    pub const hdata: Field = Field::new(0, 52);
}

pub mod ethtool_get_features_block {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const available: Field = Field::new(0, 4);
    pub const requested: Field = Field::new(4, 4);
    pub const active: Field = Field::new(8, 4);
    pub const never_changed: Field = Field::new(12, 4);
}

pub mod ethtool_gfeatures {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cmd: Field = Field::new(0, 4);
    pub const size: Field = Field::new(4, 4);
    pub const features: Field = Field::new(8, 0);
}

pub mod ethtool_gstrings {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const cmd: Field = Field::new(0, 4);
    pub const string_set: Field = Field::new(4, 4);
    pub const len: Field = Field::new(8, 4);
    pub const data: Field = Field::new(12, 0);
}

pub mod ethtool_link_settings {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const cmd: Field = Field::new(0, 4);
    pub const speed: Field = Field::new(4, 4);
    pub const duplex: Field = Field::new(8, 1);
    pub const port: Field = Field::new(9, 1);
    pub const phy_address: Field = Field::new(10, 1);
    pub const autoneg: Field = Field::new(11, 1);
    pub const mdio_support: Field = Field::new(12, 1);
    pub const eth_tp_mdix: Field = Field::new(13, 1);
    pub const eth_tp_mdix_ctrl: Field = Field::new(14, 1);
    pub const link_mode_masks_nwords: Field = Field::new(15, 1);
    pub const transceiver: Field = Field::new(16, 1);
    pub const master_slave_cfg: Field = Field::new(17, 1);
    pub const master_slave_state: Field = Field::new(18, 1);
    pub const rate_matching: Field = Field::new(19, 1);
    pub const reserved: Field = Field::new(20, 28);
    pub const link_mode_masks: Field = Field::new(48, 0);
}

pub mod ethtool_modinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const cmd: Field = Field::new(0, 4);
    pub const r#type: Field = Field::new(4, 4);
    pub const eeprom_len: Field = Field::new(8, 4);
    pub const reserved: Field = Field::new(12, 32);
}

pub mod ethtool_pauseparam {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const autoneg: Field = Field::new(4, 4);
    pub const rx_pause: Field = Field::new(8, 4);
    pub const tx_pause: Field = Field::new(12, 4);
}

pub mod ethtool_per_queue_op {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 520);
    pub const cmd: Field = Field::new(0, 4);
    pub const sub_command: Field = Field::new(4, 4);
    pub const queue_mask: Field = Field::new(8, 512);
    pub const data: Field = Field::new(520, 0);
}

pub mod ethtool_perm_addr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cmd: Field = Field::new(0, 4);
    pub const size: Field = Field::new(4, 4);
    pub const data: Field = Field::new(8, 0);
}

pub mod ethtool_regs {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const cmd: Field = Field::new(0, 4);
    pub const version: Field = Field::new(4, 4);
    pub const len: Field = Field::new(8, 4);
    pub const data: Field = Field::new(12, 0);
}

pub mod ethtool_ringparam {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const cmd: Field = Field::new(0, 4);
    pub const rx_max_pending: Field = Field::new(4, 4);
    pub const rx_mini_max_pending: Field = Field::new(8, 4);
    pub const rx_jumbo_max_pending: Field = Field::new(12, 4);
    pub const tx_max_pending: Field = Field::new(16, 4);
    pub const rx_pending: Field = Field::new(20, 4);
    pub const rx_mini_pending: Field = Field::new(24, 4);
    pub const rx_jumbo_pending: Field = Field::new(28, 4);
    pub const tx_pending: Field = Field::new(32, 4);
}

pub mod ethtool_rx_flow_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 168), (0, 160));
    pub const flow_type: Field = Field::new(0, 4);
    pub const h_u: Field = Field::new(4, 52);
    pub const h_ext: Field = Field::new(56, 20);
    pub const m_u: Field = Field::new(76, 52);
    pub const m_ext: Field = Field::new(128, 20);
    pub const ring_cookie: Field = Field::differing((152, 8), (148, 8));
    pub const location: Field = Field::differing((160, 4), (156, 4));
}

pub mod ethtool_rx_ntuple {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 184), (0, 176));
    pub const cmd: Field = Field::new(0, 4);
    pub const fs: Field = Field::differing((8, 176), (4, 172));
}

pub mod ethtool_rx_ntuple_flow_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 176), (0, 172));
    pub const flow_type: Field = Field::new(0, 4);
    pub const h_u: Field = Field::new(4, 72);
    pub const h_u_tcp_ip4_spec: Field = Field::new(4, 16);
    pub const h_u_udp_ip4_spec: Field = Field::new(4, 16);
    pub const h_u_sctp_ip4_spec: Field = Field::new(4, 16);
    pub const h_u_ah_ip4_spec: Field = Field::new(4, 16);
    pub const h_u_esp_ip4_spec: Field = Field::new(4, 16);
    pub const h_u_usr_ip4_spec: Field = Field::new(4, 16);
    pub const h_u_ether_spec: Field = Field::new(4, 14);
    pub const h_u_hdata: Field = Field::new(4, 72);
    pub const m_u: Field = Field::new(76, 72);
    pub const m_u_tcp_ip4_spec: Field = Field::new(76, 16);
    pub const m_u_udp_ip4_spec: Field = Field::new(76, 16);
    pub const m_u_sctp_ip4_spec: Field = Field::new(76, 16);
    pub const m_u_ah_ip4_spec: Field = Field::new(76, 16);
    pub const m_u_esp_ip4_spec: Field = Field::new(76, 16);
    pub const m_u_usr_ip4_spec: Field = Field::new(76, 16);
    pub const m_u_ether_spec: Field = Field::new(76, 14);
    pub const m_u_hdata: Field = Field::new(76, 72);
    pub const vlan_tag: Field = Field::new(148, 2);
    pub const vlan_tag_mask: Field = Field::new(150, 2);
    pub const data: Field = Field::new(152, 8);
    pub const data_mask: Field = Field::new(160, 8);
    pub const action: Field = Field::new(168, 4);
}

pub mod ethtool_rxfh {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const cmd: Field = Field::new(0, 4);
    pub const rss_context: Field = Field::new(4, 4);
    pub const indir_size: Field = Field::new(8, 4);
    pub const key_size: Field = Field::new(12, 4);
    pub const hfunc: Field = Field::new(16, 1);
    pub const input_xfrm: Field = Field::new(17, 1);
    pub const rsvd8: Field = Field::new(18, 2);
    pub const rsvd32: Field = Field::new(20, 4);
    pub const rss_config: Field = Field::new(24, 0);
}

pub mod ethtool_rxfh_indir {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cmd: Field = Field::new(0, 4);
    pub const size: Field = Field::new(4, 4);
    pub const ring_index: Field = Field::new(8, 0);
}

pub mod ethtool_rxnfc {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 192), (0, 180));
    pub const cmd: Field = Field::new(0, 4);
    pub const flow_type: Field = Field::new(4, 4);
    pub const data: Field = Field::new(8, 8);
    pub const fs: Field = Field::differing((16, 168), (16, 160));
    pub const rule_cnt: Field = Field::differing((184, 4), (176, 4));
    pub const rss_context: Field = Field::differing((184, 4), (176, 4));
    pub const rule_locs: Field = Field::differing((188, 0), (180, 0));
}

pub mod ethtool_set_features_block {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const valid: Field = Field::new(0, 4);
    pub const requested: Field = Field::new(4, 4);
}

pub mod ethtool_sfeatures {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cmd: Field = Field::new(0, 4);
    pub const size: Field = Field::new(4, 4);
    pub const features: Field = Field::new(8, 0);
}

pub mod ethtool_sset_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const reserved: Field = Field::new(4, 4);
    pub const sset_mask: Field = Field::new(8, 8);
    pub const data: Field = Field::new(16, 0);
}

pub mod ethtool_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cmd: Field = Field::new(0, 4);
    pub const n_stats: Field = Field::new(4, 4);
    pub const data: Field = Field::new(8, 0);
}

pub mod ethtool_tcpip4_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ip4src: Field = Field::new(0, 4);
    pub const ip4dst: Field = Field::new(4, 4);
    pub const psrc: Field = Field::new(8, 2);
    pub const pdst: Field = Field::new(10, 2);
    pub const tos: Field = Field::new(12, 1);
}

pub mod ethtool_tcpip6_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const ip6src: Field = Field::new(0, 16);
    pub const ip6dst: Field = Field::new(16, 16);
    pub const psrc: Field = Field::new(32, 2);
    pub const pdst: Field = Field::new(34, 2);
    pub const tclass: Field = Field::new(36, 1);
}

pub mod ethtool_test {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 4);
    pub const reserved: Field = Field::new(8, 4);
    pub const len: Field = Field::new(12, 4);
    pub const data: Field = Field::new(16, 0);
}

pub mod ethtool_ts_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const cmd: Field = Field::new(0, 4);
    pub const so_timestamping: Field = Field::new(4, 4);
    pub const phc_index: Field = Field::new(8, 4);
    pub const tx_types: Field = Field::new(12, 4);
    pub const tx_reserved: Field = Field::new(16, 12);
    pub const rx_filters: Field = Field::new(28, 4);
    pub const rx_reserved: Field = Field::new(32, 12);
}

pub mod ethtool_tunable {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const cmd: Field = Field::new(0, 4);
    pub const id: Field = Field::new(4, 4);
    pub const type_id: Field = Field::new(8, 4);
    pub const len: Field = Field::new(12, 4);
    pub const data: Field = Field::new(16, 0);
}

pub mod ethtool_usrip4_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const ip4src: Field = Field::new(0, 4);
    pub const ip4dst: Field = Field::new(4, 4);
    pub const l4_4_bytes: Field = Field::new(8, 4);
    pub const tos: Field = Field::new(12, 1);
    pub const ip_ver: Field = Field::new(13, 1);
    pub const proto: Field = Field::new(14, 1);
}

pub mod ethtool_usrip6_spec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const ip6src: Field = Field::new(0, 16);
    pub const ip6dst: Field = Field::new(16, 16);
    pub const l4_4_bytes: Field = Field::new(32, 4);
    pub const tclass: Field = Field::new(36, 1);
    pub const l4_proto: Field = Field::new(37, 1);
}

pub mod ethtool_value {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const cmd: Field = Field::new(0, 4);
    pub const data: Field = Field::new(4, 4);
}

pub mod ethtool_wolinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const cmd: Field = Field::new(0, 4);
    pub const supported: Field = Field::new(4, 4);
    pub const wolopts: Field = Field::new(8, 4);
    pub const sopass: Field = Field::new(12, 6);
}
