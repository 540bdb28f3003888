// Written by `cargo xtask codegen`; changes are lost.
//! `linux/can/netlink.h` of Linux 7.2.

pub const CAN_CTRLMODE_3_SAMPLES: u32 = 4;
pub const CAN_CTRLMODE_BERR_REPORTING: u32 = 16;
pub const CAN_CTRLMODE_CC_LEN8_DLC: u32 = 256;
pub const CAN_CTRLMODE_FD: u32 = 32;
pub const CAN_CTRLMODE_FD_NON_ISO: u32 = 128;
pub const CAN_CTRLMODE_LISTENONLY: u32 = 2;
pub const CAN_CTRLMODE_LOOPBACK: u32 = 1;
pub const CAN_CTRLMODE_ONE_SHOT: u32 = 8;
pub const CAN_CTRLMODE_PRESUME_ACK: u32 = 64;
pub const CAN_CTRLMODE_RESTRICTED: u32 = 2048;
pub const CAN_CTRLMODE_TDC_AUTO: u32 = 512;
pub const CAN_CTRLMODE_TDC_MANUAL: u32 = 1024;
pub const CAN_CTRLMODE_XL: u32 = 4096;
pub const CAN_CTRLMODE_XL_TDC_AUTO: u32 = 8192;
pub const CAN_CTRLMODE_XL_TDC_MANUAL: u32 = 16384;
pub const CAN_CTRLMODE_XL_TMS: u32 = 32768;
pub const CAN_STATE_BUS_OFF: u32 = 3;
pub const CAN_STATE_ERROR_ACTIVE: u32 = 0;
pub const CAN_STATE_ERROR_PASSIVE: u32 = 2;
pub const CAN_STATE_ERROR_WARNING: u32 = 1;
pub const CAN_STATE_MAX: u32 = 6;
pub const CAN_STATE_SLEEPING: u32 = 5;
pub const CAN_STATE_STOPPED: u32 = 4;
pub const CAN_TERMINATION_DISABLED: u32 = 0;
pub const IFLA_CAN_BERR_COUNTER: u32 = 8;
pub const IFLA_CAN_BITRATE_CONST: u32 = 13;
pub const IFLA_CAN_BITRATE_MAX: u32 = 15;
pub const IFLA_CAN_BITTIMING: u32 = 1;
pub const IFLA_CAN_BITTIMING_CONST: u32 = 2;
pub const IFLA_CAN_CLOCK: u32 = 3;
pub const IFLA_CAN_CTRLMODE: u32 = 5;
pub const IFLA_CAN_CTRLMODE_EXT: u32 = 17;
pub const IFLA_CAN_CTRLMODE_MAX: u32 = 1;
pub const IFLA_CAN_CTRLMODE_SUPPORTED: u32 = 1;
pub const IFLA_CAN_CTRLMODE_UNSPEC: u32 = 0;
pub const IFLA_CAN_DATA_BITRATE_CONST: u32 = 14;
pub const IFLA_CAN_DATA_BITTIMING: u32 = 9;
pub const IFLA_CAN_DATA_BITTIMING_CONST: u32 = 10;
pub const IFLA_CAN_MAX: u32 = 22;
pub const IFLA_CAN_PWM_MAX: u32 = 9;
pub const IFLA_CAN_PWM_PWML: u32 = 8;
pub const IFLA_CAN_PWM_PWML_MAX: u32 = 4;
pub const IFLA_CAN_PWM_PWML_MIN: u32 = 3;
pub const IFLA_CAN_PWM_PWMO: u32 = 9;
pub const IFLA_CAN_PWM_PWMO_MAX: u32 = 6;
pub const IFLA_CAN_PWM_PWMO_MIN: u32 = 5;
pub const IFLA_CAN_PWM_PWMS: u32 = 7;
pub const IFLA_CAN_PWM_PWMS_MAX: u32 = 2;
pub const IFLA_CAN_PWM_PWMS_MIN: u32 = 1;
pub const IFLA_CAN_PWM_UNSPEC: u32 = 0;
pub const IFLA_CAN_RESTART: u32 = 7;
pub const IFLA_CAN_RESTART_MS: u32 = 6;
pub const IFLA_CAN_STATE: u32 = 4;
pub const IFLA_CAN_TDC: u32 = 16;
pub const IFLA_CAN_TDC_MAX: u32 = 9;
pub const IFLA_CAN_TDC_TDCF: u32 = 9;
pub const IFLA_CAN_TDC_TDCF_MAX: u32 = 6;
pub const IFLA_CAN_TDC_TDCF_MIN: u32 = 5;
pub const IFLA_CAN_TDC_TDCO: u32 = 8;
pub const IFLA_CAN_TDC_TDCO_MAX: u32 = 4;
pub const IFLA_CAN_TDC_TDCO_MIN: u32 = 3;
pub const IFLA_CAN_TDC_TDCV: u32 = 7;
pub const IFLA_CAN_TDC_TDCV_MAX: u32 = 2;
pub const IFLA_CAN_TDC_TDCV_MIN: u32 = 1;
pub const IFLA_CAN_TDC_UNSPEC: u32 = 0;
pub const IFLA_CAN_TERMINATION: u32 = 11;
pub const IFLA_CAN_TERMINATION_CONST: u32 = 12;
pub const IFLA_CAN_UNSPEC: u32 = 0;
pub const IFLA_CAN_XL_DATA_BITRATE_CONST: u32 = 20;
pub const IFLA_CAN_XL_DATA_BITTIMING: u32 = 18;
pub const IFLA_CAN_XL_DATA_BITTIMING_CONST: u32 = 19;
pub const IFLA_CAN_XL_PWM: u32 = 22;
pub const IFLA_CAN_XL_TDC: u32 = 21;
pub const __IFLA_CAN_CTRLMODE: u32 = 2;
pub const __IFLA_CAN_MAX: u32 = 23;
pub const __IFLA_CAN_PWM: u32 = 10;
pub const __IFLA_CAN_TDC: u32 = 10;

pub mod can_berr_counter {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const txerr: Field = Field::new(0, 2);
    pub const rxerr: Field = Field::new(2, 2);
}

pub mod can_bittiming {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 32);
    pub const bitrate: Field = Field::new(0, 4);
    pub const sample_point: Field = Field::new(4, 4);
    pub const tq: Field = Field::new(8, 4);
    pub const prop_seg: Field = Field::new(12, 4);
    pub const phase_seg1: Field = Field::new(16, 4);
    pub const phase_seg2: Field = Field::new(20, 4);
    pub const sjw: Field = Field::new(24, 4);
    pub const brp: Field = Field::new(28, 4);
}

pub mod can_bittiming_const {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const name: Field = Field::new(0, 16);
    pub const tseg1_min: Field = Field::new(16, 4);
    pub const tseg1_max: Field = Field::new(20, 4);
    pub const tseg2_min: Field = Field::new(24, 4);
    pub const tseg2_max: Field = Field::new(28, 4);
    pub const sjw_max: Field = Field::new(32, 4);
    pub const brp_min: Field = Field::new(36, 4);
    pub const brp_max: Field = Field::new(40, 4);
    pub const brp_inc: Field = Field::new(44, 4);
}

pub mod can_clock {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const freq: Field = Field::new(0, 4);
}

pub mod can_ctrlmode {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const mask: Field = Field::new(0, 4);
    pub const flags: Field = Field::new(4, 4);
}

pub mod can_device_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const bus_error: Field = Field::new(0, 4);
    pub const error_warning: Field = Field::new(4, 4);
    pub const error_passive: Field = Field::new(8, 4);
    pub const bus_off: Field = Field::new(12, 4);
    pub const arbitration_lost: Field = Field::new(16, 4);
    pub const restarts: Field = Field::new(20, 4);
}
