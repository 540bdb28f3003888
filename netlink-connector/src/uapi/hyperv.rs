// Written by `cargo xtask codegen`; changes are lost.
//! `linux/hyperv.h` of Linux 7.2.

pub const ADDR_FAMILY_IPV4: u32 = 1;
pub const ADDR_FAMILY_IPV6: u32 = 2;
pub const ADDR_FAMILY_NONE: u32 = 0;
pub const CANCEL_FCOPY: u32 = 3;
pub const COMPLETE_FCOPY: u32 = 2;
pub const CREATE_PATH: u32 = 2;
pub const DATA_FRAGMENT: u32 = 6144;
pub const FCOPY_CURRENT_VERSION: u32 = 1;
pub const FCOPY_VERSION_0: u32 = 0;
pub const FCOPY_VERSION_1: u32 = 1;
pub const HV_ERROR_ALREADY_EXISTS: u32 = 2147942480;
pub const HV_ERROR_DEVICE_NOT_CONNECTED: u32 = 2147943567;
pub const HV_ERROR_DISK_FULL: u32 = 2147942512;
pub const HV_ERROR_MACHINE_LOCKED: u32 = 2147943671;
pub const HV_ERROR_NOT_SUPPORTED: u32 = 2147942450;
pub const HV_E_FAIL: u32 = 2147500037;
pub const HV_GUID_NOTFOUND: u32 = 2147749890;
pub const HV_INVALIDARG: u32 = 2147942487;
pub const HV_KVP_EXCHANGE_MAX_KEY_SIZE: u32 = 512;
pub const HV_KVP_EXCHANGE_MAX_VALUE_SIZE: u32 = 2048;
pub const HV_S_CONT: u32 = 2147942659;
pub const HV_S_OK: u32 = 0;
pub const KVP_OP_COUNT: u32 = 6;
pub const KVP_OP_DELETE: u32 = 2;
pub const KVP_OP_ENUMERATE: u32 = 3;
pub const KVP_OP_GET: u32 = 0;
pub const KVP_OP_GET_IP_INFO: u32 = 4;
pub const KVP_OP_REGISTER: u32 = 4;
pub const KVP_OP_REGISTER1: u32 = 100;
pub const KVP_OP_SET: u32 = 1;
pub const KVP_OP_SET_IP_INFO: u32 = 5;
pub const KVP_POOL_AUTO: u32 = 2;
pub const KVP_POOL_AUTO_EXTERNAL: u32 = 3;
pub const KVP_POOL_AUTO_INTERNAL: u32 = 4;
pub const KVP_POOL_COUNT: u32 = 5;
pub const KVP_POOL_EXTERNAL: u32 = 0;
pub const KVP_POOL_GUEST: u32 = 1;
pub const MAX_ADAPTER_ID_SIZE: u32 = 128;
pub const MAX_GATEWAY_SIZE: u32 = 512;
pub const MAX_IP_ADDR_SIZE: u32 = 1024;
pub const OVER_WRITE: u32 = 1;
pub const REG_SZ: u32 = 1;
pub const REG_U32: u32 = 4;
pub const REG_U64: u32 = 8;
pub const START_FILE_COPY: u32 = 0;
pub const UTIL_FW_MAJOR: u32 = 3;
pub const UTIL_FW_MINOR: u32 = 0;
pub const UTIL_FW_VERSION: u32 = 196608;
pub const UTIL_WS2K8_FW_MAJOR: u32 = 1;
pub const UTIL_WS2K8_FW_VERSION: u32 = 65536;
pub const VSS_HBU_NO_AUTO_RECOVERY: u32 = 5;
pub const VSS_OP_AUTO_RECOVER: u32 = 7;
pub const VSS_OP_BU_COMPLETE: u32 = 4;
pub const VSS_OP_COUNT: u32 = 8;
pub const VSS_OP_CREATE: u32 = 0;
pub const VSS_OP_DELETE: u32 = 1;
pub const VSS_OP_FREEZE: u32 = 5;
pub const VSS_OP_GET_DM_INFO: u32 = 3;
pub const VSS_OP_HOT_BACKUP: u32 = 2;
pub const VSS_OP_REGISTER: u32 = 128;
pub const VSS_OP_REGISTER1: u32 = 129;
pub const VSS_OP_THAW: u32 = 6;
pub const WRITE_TO_FILE: u32 = 1;
pub const W_MAX_PATH: u32 = 260;

pub mod hv_do_fcopy {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6196);
    pub const hdr: Field = Field::new(0, 36);
    pub const pad: Field = Field::new(36, 4);
    pub const offset: Field = Field::new(40, 8);
    pub const size: Field = Field::new(48, 4);
    pub const data: Field = Field::new(52, 6144);
}

pub mod hv_fcopy_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const operation: Field = Field::new(0, 4);
    pub const service_id0: Field = Field::new(4, 16);
    pub const service_id1: Field = Field::new(20, 16);
}

pub mod hv_kvp_exchg_msg_value {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2572);
    pub const value_type: Field = Field::new(0, 4);
    pub const key_size: Field = Field::new(4, 4);
    pub const value_size: Field = Field::new(8, 4);
    pub const key: Field = Field::new(12, 512);
    pub const value: Field = Field::new(524, 2048);
    pub const value_u32: Field = Field::new(524, 4);
    pub const value_u64: Field = Field::new(524, 8);
}

pub mod hv_kvp_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const operation: Field = Field::new(0, 1);
    pub const pool: Field = Field::new(1, 1);
    pub const pad: Field = Field::new(2, 2);
}

pub mod hv_kvp_ip_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 7428);
    pub const operation: Field = Field::new(0, 1);
    pub const pool: Field = Field::new(1, 1);
    pub const kvp_ip_val: Field = Field::new(2, 7426);
}

pub mod hv_kvp_ipaddr_value {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 7426);
    pub const adapter_id: Field = Field::new(0, 256);
    pub const addr_family: Field = Field::new(256, 1);
    pub const dhcp_enabled: Field = Field::new(257, 1);
    pub const ip_addr: Field = Field::new(258, 2048);
    pub const sub_net: Field = Field::new(2306, 2048);
    pub const gate_way: Field = Field::new(4354, 1024);
    pub const dns_addr: Field = Field::new(5378, 2048);
}

pub mod hv_kvp_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 7432);
    pub const kvp_hdr: Field = Field::new(0, 4);
    pub const error: Field = Field::new(0, 4);
    pub const body: Field = Field::new(4, 7428);
    pub const body_kvp_get: Field = Field::new(4, 2572);
    pub const body_kvp_set: Field = Field::new(4, 2572);
    pub const body_kvp_delete: Field = Field::new(4, 516);
    pub const body_kvp_enum_data: Field = Field::new(4, 2576);
    pub const body_kvp_ip_val: Field = Field::new(4, 7426);
    pub const body_kvp_register: Field = Field::new(4, 512);
}

pub mod hv_kvp_msg_delete {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 516);
    pub const key_size: Field = Field::new(0, 4);
    pub const key: Field = Field::new(4, 512);
}

pub mod hv_kvp_msg_enumerate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2576);
    pub const index: Field = Field::new(0, 4);
    pub const data: Field = Field::new(4, 2572);
}

pub mod hv_kvp_msg_get {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2572);
    pub const data: Field = Field::new(0, 2572);
}

pub mod hv_kvp_msg_set {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2572);
    pub const data: Field = Field::new(0, 2572);
}

pub mod hv_kvp_register {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 512);
    pub const version: Field = Field::new(0, 512);
}

pub mod hv_start_fcopy {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 1088);
    pub const hdr: Field = Field::new(0, 36);
    pub const file_name: Field = Field::new(36, 520);
    pub const path_name: Field = Field::new(556, 520);
    pub const copy_flags: Field = Field::new(1076, 4);
    pub const file_size: Field = Field::new(1080, 8);
}

pub mod hv_vss_check_dm_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(0, 4);
}

pub mod hv_vss_check_feature {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(0, 4);
}

pub mod hv_vss_hdr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const operation: Field = Field::new(0, 1);
    pub const reserved: Field = Field::new(1, 7);
}

pub mod hv_vss_msg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const vss_hdr: Field = Field::new(0, 8);
    pub const error: Field = Field::new(0, 4);
    pub const vss_cf: Field = Field::new(8, 4);
    pub const dm_info: Field = Field::new(8, 4);
}
