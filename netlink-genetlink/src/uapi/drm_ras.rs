// Written by `cargo xtask codegen`; changes are lost.
//! `drm/drm_ras.h` of Linux 7.2.

pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_ID: u32 = 2;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_NAME: u32 = 3;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_VALUE: u32 = 4;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_MAX: u32 = 4;
pub const DRM_RAS_A_ERROR_COUNTER_ATTRS_NODE_ID: u32 = 1;
pub const DRM_RAS_A_NODE_ATTRS_DEVICE_NAME: u32 = 2;
pub const DRM_RAS_A_NODE_ATTRS_MAX: u32 = 4;
pub const DRM_RAS_A_NODE_ATTRS_NODE_ID: u32 = 1;
pub const DRM_RAS_A_NODE_ATTRS_NODE_NAME: u32 = 3;
pub const DRM_RAS_A_NODE_ATTRS_NODE_TYPE: u32 = 4;
pub const DRM_RAS_CMD_CLEAR_ERROR_COUNTER: u32 = 3;
pub const DRM_RAS_CMD_GET_ERROR_COUNTER: u32 = 2;
pub const DRM_RAS_CMD_LIST_NODES: u32 = 1;
pub const DRM_RAS_CMD_MAX: u32 = 3;
pub const DRM_RAS_FAMILY_NAME: &str = "drm-ras";
pub const DRM_RAS_FAMILY_VERSION: u32 = 1;
pub const DRM_RAS_NODE_TYPE_ERROR_COUNTER: u32 = 1;
pub const __DRM_RAS_A_ERROR_COUNTER_ATTRS_MAX: u32 = 5;
pub const __DRM_RAS_A_NODE_ATTRS_MAX: u32 = 5;
pub const __DRM_RAS_CMD_MAX: u32 = 4;
