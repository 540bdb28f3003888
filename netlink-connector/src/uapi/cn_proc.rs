// Written by `cargo xtask codegen`; changes are lost.
//! `linux/cn_proc.h` of Linux 7.2.

pub const PROC_CN_MCAST_IGNORE: u32 = 2;
pub const PROC_CN_MCAST_LISTEN: u32 = 1;
pub const PROC_EVENT_ALL: u32 = 3758097351;
pub const PROC_EVENT_COMM: u32 = 512;
pub const PROC_EVENT_COREDUMP: u32 = 1073741824;
pub const PROC_EVENT_EXEC: u32 = 2;
pub const PROC_EVENT_EXIT: u32 = 2147483648;
pub const PROC_EVENT_FORK: u32 = 1;
pub const PROC_EVENT_GID: u32 = 64;
pub const PROC_EVENT_NONE: u32 = 0;
pub const PROC_EVENT_NONZERO_EXIT: u32 = 536870912;
pub const PROC_EVENT_PTRACE: u32 = 256;
pub const PROC_EVENT_SID: u32 = 128;
pub const PROC_EVENT_UID: u32 = 4;

pub mod comm_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
    pub const comm: Field = Field::new(8, 16);
}

pub mod coredump_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
    pub const parent_pid: Field = Field::new(8, 4);
    pub const parent_tgid: Field = Field::new(12, 4);
}

pub mod exec_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
}

pub mod exit_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
    pub const exit_code: Field = Field::new(8, 4);
    pub const exit_signal: Field = Field::new(12, 4);
    pub const parent_pid: Field = Field::new(16, 4);
    pub const parent_tgid: Field = Field::new(20, 4);
}

pub mod fork_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const parent_pid: Field = Field::new(0, 4);
    pub const parent_tgid: Field = Field::new(4, 4);
    pub const child_pid: Field = Field::new(8, 4);
    pub const child_tgid: Field = Field::new(12, 4);
}

pub mod id_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
    pub const r: Field = Field::new(8, 4);
    pub const r_ruid: Field = Field::new(8, 4);
    pub const r_rgid: Field = Field::new(8, 4);
    pub const e: Field = Field::new(12, 4);
    pub const e_euid: Field = Field::new(12, 4);
    pub const e_egid: Field = Field::new(12, 4);
}

pub mod proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const what: Field = Field::new(0, 4);
    pub const cpu: Field = Field::new(4, 4);
    pub const timestamp_ns: Field = Field::new(8, 8);
    pub const event_data: Field = Field::new(16, 24);
    pub const event_data_ack: Field = Field::new(16, 4);
    pub const event_data_ack_err: Field = Field::new(16, 4);
    pub const event_data_fork: Field = Field::new(16, 16);
    pub const event_data_exec: Field = Field::new(16, 8);
    pub const event_data_id: Field = Field::new(16, 16);
    pub const event_data_sid: Field = Field::new(16, 8);
    pub const event_data_ptrace: Field = Field::new(16, 16);
    pub const event_data_comm: Field = Field::new(16, 24);
    pub const event_data_coredump: Field = Field::new(16, 16);
    pub const event_data_exit: Field = Field::new(16, 24);
}

pub mod proc_input {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const mcast_op: Field = Field::new(0, 4);
    pub const event_type: Field = Field::new(4, 4);
}

pub mod ptrace_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
    pub const tracer_pid: Field = Field::new(8, 4);
    pub const tracer_tgid: Field = Field::new(12, 4);
}

pub mod sid_proc_event {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const process_pid: Field = Field::new(0, 4);
    pub const process_tgid: Field = Field::new(4, 4);
}
