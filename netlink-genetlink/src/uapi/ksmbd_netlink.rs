// Written by `cargo xtask codegen`; changes are lost.
//! `fs/smb/server/ksmbd_netlink.h` of Linux 7.2.

pub const KSMBD_CONFIG_OPT_AUTO: u32 = 2;
pub const KSMBD_CONFIG_OPT_DISABLED: u32 = 0;
pub const KSMBD_CONFIG_OPT_ENABLED: u32 = 1;
pub const KSMBD_CONFIG_OPT_MANDATORY: u32 = 3;
pub const KSMBD_EVENT_HEARTBEAT_REQUEST: u32 = 1;
pub const KSMBD_EVENT_LOGIN_REQUEST: u32 = 4;
pub const KSMBD_EVENT_LOGIN_REQUEST_EXT: u32 = 16;
pub const KSMBD_EVENT_LOGIN_RESPONSE: u32 = 5;
pub const KSMBD_EVENT_LOGIN_RESPONSE_EXT: u32 = 17;
pub const KSMBD_EVENT_LOGOUT_REQUEST: u32 = 11;
pub const KSMBD_EVENT_MAX: u32 = 17;
pub const KSMBD_EVENT_RPC_REQUEST: u32 = 12;
pub const KSMBD_EVENT_RPC_RESPONSE: u32 = 13;
pub const KSMBD_EVENT_SHARE_CONFIG_REQUEST: u32 = 6;
pub const KSMBD_EVENT_SHARE_CONFIG_RESPONSE: u32 = 7;
pub const KSMBD_EVENT_SHUTTING_DOWN: u32 = 3;
pub const KSMBD_EVENT_SPNEGO_AUTHEN_REQUEST: u32 = 14;
pub const KSMBD_EVENT_SPNEGO_AUTHEN_RESPONSE: u32 = 15;
pub const KSMBD_EVENT_STARTING_UP: u32 = 2;
pub const KSMBD_EVENT_TREE_CONNECT_REQUEST: u32 = 8;
pub const KSMBD_EVENT_TREE_CONNECT_RESPONSE: u32 = 9;
pub const KSMBD_EVENT_TREE_DISCONNECT_REQUEST: u32 = 10;
pub const KSMBD_EVENT_UNSPEC: u32 = 0;
pub const KSMBD_GENL_NAME: &str = "SMBD_GENL";
pub const KSMBD_GENL_VERSION: u32 = 1;
pub const KSMBD_GLOBAL_FLAG_DURABLE_HANDLE: u32 = 16;
pub const KSMBD_GLOBAL_FLAG_INVALID: u32 = 0;
pub const KSMBD_GLOBAL_FLAG_SMB2_ENCRYPTION: u32 = 2;
pub const KSMBD_GLOBAL_FLAG_SMB2_ENCRYPTION_OFF: u32 = 8;
pub const KSMBD_GLOBAL_FLAG_SMB2_LEASES: u32 = 1;
pub const KSMBD_GLOBAL_FLAG_SMB3_MULTICHANNEL: u32 = 4;
pub const KSMBD_REQ_MAX_ACCOUNT_NAME_SZ: u32 = 48;
pub const KSMBD_REQ_MAX_HASH_SZ: u32 = 18;
pub const KSMBD_REQ_MAX_SHARE_NAME: u32 = 64;
pub const KSMBD_RPC_CLOSE_METHOD: u32 = 128;
pub const KSMBD_RPC_EACCESS_DENIED: u32 = 5;
pub const KSMBD_RPC_EBAD_DATA: u32 = 13;
pub const KSMBD_RPC_EBAD_FID: u32 = 6;
pub const KSMBD_RPC_EBAD_FUNC: u32 = 1;
pub const KSMBD_RPC_EINVALID_LEVEL: u32 = 124;
pub const KSMBD_RPC_EINVALID_PARAMETER: u32 = 87;
pub const KSMBD_RPC_EMORE_DATA: u32 = 234;
pub const KSMBD_RPC_ENOMEM: u32 = 8;
pub const KSMBD_RPC_ENOTIMPLEMENTED: u32 = 64;
pub const KSMBD_RPC_IOCTL_METHOD: u32 = 9;
pub const KSMBD_RPC_LSARPC_METHOD_INVOKE: u32 = 2048;
pub const KSMBD_RPC_LSARPC_METHOD_RETURN: u32 = 2049;
pub const KSMBD_RPC_METHOD_RETURN: u32 = 1;
pub const KSMBD_RPC_OK: u32 = 0;
pub const KSMBD_RPC_OPEN_METHOD: u32 = 16;
pub const KSMBD_RPC_RAP_METHOD: u32 = 257;
pub const KSMBD_RPC_READ_METHOD: u32 = 65;
pub const KSMBD_RPC_RESTRICTED_CONTEXT: u32 = 512;
pub const KSMBD_RPC_SAMR_METHOD_INVOKE: u32 = 1024;
pub const KSMBD_RPC_SAMR_METHOD_RETURN: u32 = 1025;
pub const KSMBD_RPC_SOME_NOT_MAPPED: u32 = 263;
pub const KSMBD_RPC_SRVSVC_METHOD_INVOKE: u32 = 2;
pub const KSMBD_RPC_SRVSVC_METHOD_RETURN: u32 = 3;
pub const KSMBD_RPC_WKSSVC_METHOD_INVOKE: u32 = 4;
pub const KSMBD_RPC_WKSSVC_METHOD_RETURN: u32 = 5;
pub const KSMBD_RPC_WRITE_METHOD: u32 = 32;
pub const KSMBD_SHARE_FLAG_ACL_XATTR: u32 = 8192;
pub const KSMBD_SHARE_FLAG_AVAILABLE: u32 = 1;
pub const KSMBD_SHARE_FLAG_BROWSEABLE: u32 = 2;
pub const KSMBD_SHARE_FLAG_CONTINUOUS_AVAILABILITY: u32 = 65536;
pub const KSMBD_SHARE_FLAG_CROSSMNT: u32 = 32768;
pub const KSMBD_SHARE_FLAG_FOLLOW_SYMLINKS: u32 = 4096;
pub const KSMBD_SHARE_FLAG_GUEST_OK: u32 = 16;
pub const KSMBD_SHARE_FLAG_GUEST_ONLY: u32 = 32;
pub const KSMBD_SHARE_FLAG_HIDE_DOT_FILES: u32 = 512;
pub const KSMBD_SHARE_FLAG_HIDE_UNREADABLE: u32 = 131072;
pub const KSMBD_SHARE_FLAG_INHERIT_OWNER: u32 = 1024;
pub const KSMBD_SHARE_FLAG_INVALID: u32 = 0;
pub const KSMBD_SHARE_FLAG_OPLOCKS: u32 = 128;
pub const KSMBD_SHARE_FLAG_PIPE: u32 = 256;
pub const KSMBD_SHARE_FLAG_READONLY: u32 = 8;
pub const KSMBD_SHARE_FLAG_STORE_DOS_ATTRS: u32 = 64;
pub const KSMBD_SHARE_FLAG_STREAMS: u32 = 2048;
pub const KSMBD_SHARE_FLAG_TIME_MACHINE: u32 = 262144;
pub const KSMBD_SHARE_FLAG_UPDATE: u32 = 16384;
pub const KSMBD_SHARE_FLAG_WRITEABLE: u32 = 4;
pub const KSMBD_TREE_CONN_FLAG_ADMIN_ACCOUNT: u32 = 8;
pub const KSMBD_TREE_CONN_FLAG_GUEST_ACCOUNT: u32 = 1;
pub const KSMBD_TREE_CONN_FLAG_READ_ONLY: u32 = 2;
pub const KSMBD_TREE_CONN_FLAG_REQUEST_IPV6: u32 = 1;
pub const KSMBD_TREE_CONN_FLAG_REQUEST_SMB1: u32 = 0;
pub const KSMBD_TREE_CONN_FLAG_REQUEST_SMB2: u32 = 2;
pub const KSMBD_TREE_CONN_FLAG_UPDATE: u32 = 16;
pub const KSMBD_TREE_CONN_FLAG_WRITABLE: u32 = 4;
pub const KSMBD_TREE_CONN_STATUS_CONN_EXIST: u32 = 6;
pub const KSMBD_TREE_CONN_STATUS_ERROR: u32 = 9;
pub const KSMBD_TREE_CONN_STATUS_HOST_DENIED: u32 = 5;
pub const KSMBD_TREE_CONN_STATUS_INVALID_USER: u32 = 4;
pub const KSMBD_TREE_CONN_STATUS_NOMEM: u32 = 1;
pub const KSMBD_TREE_CONN_STATUS_NO_SHARE: u32 = 2;
pub const KSMBD_TREE_CONN_STATUS_NO_USER: u32 = 3;
pub const KSMBD_TREE_CONN_STATUS_OK: u32 = 0;
pub const KSMBD_TREE_CONN_STATUS_TOO_MANY_CONNS: u32 = 7;
pub const KSMBD_TREE_CONN_STATUS_TOO_MANY_SESSIONS: u32 = 8;
pub const KSMBD_USER_FLAG_BAD_PASSWORD: u32 = 2;
pub const KSMBD_USER_FLAG_BAD_UID: u32 = 4;
pub const KSMBD_USER_FLAG_BAD_USER: u32 = 8;
pub const KSMBD_USER_FLAG_DELAY_SESSION: u32 = 32;
pub const KSMBD_USER_FLAG_EXTENSION: u32 = 64;
pub const KSMBD_USER_FLAG_GUEST_ACCOUNT: u32 = 16;
pub const KSMBD_USER_FLAG_INVALID: u32 = 0;
pub const KSMBD_USER_FLAG_OK: u32 = 1;
pub const __KSMBD_EVENT_MAX: u32 = 18;

pub mod ksmbd_heartbeat {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const handle: Field = Field::new(0, 4);
}

pub mod ksmbd_login_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 116);
    pub const handle: Field = Field::new(0, 4);
    pub const account: Field = Field::new(4, 48);
    pub const reserved: Field = Field::new(52, 64);
}

pub mod ksmbd_login_response {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 148);
    pub const handle: Field = Field::new(0, 4);
    pub const gid: Field = Field::new(4, 4);
    pub const uid: Field = Field::new(8, 4);
    pub const account: Field = Field::new(12, 48);
    pub const status: Field = Field::new(60, 2);
    pub const hash_sz: Field = Field::new(62, 2);
    pub const hash: Field = Field::new(64, 18);
    pub const reserved: Field = Field::new(84, 64);
}

pub mod ksmbd_login_response_ext {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 136);
    pub const handle: Field = Field::new(0, 4);
    pub const ngroups: Field = Field::new(4, 4);
    pub const reserved: Field = Field::new(8, 128);
    pub const ____payload: Field = Field::new(136, 0);
}

pub mod ksmbd_logout_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 116);
    pub const account: Field = Field::new(0, 48);
    pub const account_flags: Field = Field::new(48, 4);
    pub const reserved: Field = Field::new(52, 64);
}

pub mod ksmbd_rpc_command {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const handle: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 4);
    pub const payload_sz: Field = Field::new(8, 4);
    pub const payload: Field = Field::new(12, 0);
}

pub mod ksmbd_share_config_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 132);
    pub const handle: Field = Field::new(0, 4);
    pub const share_name: Field = Field::new(4, 64);
    pub const reserved: Field = Field::new(68, 64);
}

pub mod ksmbd_share_config_response {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 536);
    pub const handle: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 4);
    pub const create_mask: Field = Field::new(8, 2);
    pub const directory_mask: Field = Field::new(10, 2);
    pub const force_create_mode: Field = Field::new(12, 2);
    pub const force_directory_mode: Field = Field::new(14, 2);
    pub const force_uid: Field = Field::new(16, 2);
    pub const force_gid: Field = Field::new(18, 2);
    pub const share_name: Field = Field::new(20, 64);
    pub const reserved: Field = Field::new(84, 444);
    pub const payload_sz: Field = Field::new(528, 4);
    pub const veto_list_sz: Field = Field::new(532, 4);
    pub const ____payload: Field = Field::new(536, 0);
}

pub mod ksmbd_shutdown_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const reserved: Field = Field::new(0, 64);
}

pub mod ksmbd_spnego_authen_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const handle: Field = Field::new(0, 4);
    pub const spnego_blob_len: Field = Field::new(4, 2);
    pub const spnego_blob: Field = Field::new(6, 0);
}

pub mod ksmbd_spnego_authen_response {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 168), (0, 164));
    pub const handle: Field = Field::new(0, 4);
    pub const login_response: Field = Field::new(4, 148);
    pub const session_key_len: Field = Field::new(152, 2);
    pub const spnego_blob_len: Field = Field::new(154, 2);
    pub const session_expiry: Field = Field::differing((160, 8), (156, 8));
    pub const payload: Field = Field::differing((168, 0), (164, 0));
}

pub mod ksmbd_startup_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 744);
    pub const flags: Field = Field::new(0, 4);
    pub const signing: Field = Field::new(4, 4);
    pub const min_prot: Field = Field::new(8, 16);
    pub const max_prot: Field = Field::new(24, 16);
    pub const netbios_name: Field = Field::new(40, 16);
    pub const work_group: Field = Field::new(56, 64);
    pub const server_string: Field = Field::new(120, 64);
    pub const tcp_port: Field = Field::new(184, 2);
    pub const ipc_timeout: Field = Field::new(186, 2);
    pub const deadtime: Field = Field::new(188, 4);
    pub const file_max: Field = Field::new(192, 4);
    pub const smb2_max_write: Field = Field::new(196, 4);
    pub const smb2_max_read: Field = Field::new(200, 4);
    pub const smb2_max_trans: Field = Field::new(204, 4);
    pub const share_fake_fscaps: Field = Field::new(208, 4);
    pub const sub_auth: Field = Field::new(212, 12);
    pub const smb2_max_credits: Field = Field::new(224, 4);
    pub const smbd_max_io_size: Field = Field::new(228, 4);
    pub const max_connections: Field = Field::new(232, 4);
    pub const bind_interfaces_only: Field = Field::new(236, 1);
    pub const max_ip_connections: Field = Field::new(237, 4);
    pub const aapl_model: Field = Field::new(241, 32);
    pub const reserved: Field = Field::new(273, 467);
    pub const ifc_list_sz: Field = Field::new(740, 4);
    pub const ____payload: Field = Field::new(744, 0);
}

pub mod ksmbd_tree_connect_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 264);
    pub const handle: Field = Field::new(0, 4);
    pub const account_flags: Field = Field::new(4, 2);
    pub const flags: Field = Field::new(6, 2);
    pub const session_id: Field = Field::new(8, 8);
    pub const connect_id: Field = Field::new(16, 8);
    pub const account: Field = Field::new(24, 48);
    pub const share: Field = Field::new(72, 64);
    pub const peer_addr: Field = Field::new(136, 64);
    pub const reserved: Field = Field::new(200, 64);
}

pub mod ksmbd_tree_connect_response {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const handle: Field = Field::new(0, 4);
    pub const status: Field = Field::new(4, 2);
    pub const connection_flags: Field = Field::new(6, 2);
    pub const reserved: Field = Field::new(8, 64);
}

pub mod ksmbd_tree_disconnect_request {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 80);
    pub const session_id: Field = Field::new(0, 8);
    pub const connect_id: Field = Field::new(8, 8);
    pub const reserved: Field = Field::new(16, 64);
}
