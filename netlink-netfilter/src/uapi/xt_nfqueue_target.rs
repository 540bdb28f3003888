// Written by `cargo xtask codegen`; changes are lost.
//! `linux/netfilter/xt_NFQUEUE.h` of Linux 7.2.

pub const NFQ_FLAG_BYPASS: u32 = 1;
pub const NFQ_FLAG_CPU_FANOUT: u32 = 2;
pub const NFQ_FLAG_MASK: u32 = 3;

pub mod xt_NFQ_info {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const queuenum: Field = Field::new(0, 2);
}

pub mod xt_NFQ_info_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const queuenum: Field = Field::new(0, 2);
    pub const queues_total: Field = Field::new(2, 2);
}

pub mod xt_NFQ_info_v2 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6);
    pub const queuenum: Field = Field::new(0, 2);
    pub const queues_total: Field = Field::new(2, 2);
    pub const bypass: Field = Field::new(4, 2);
}

pub mod xt_NFQ_info_v3 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 6);
    pub const queuenum: Field = Field::new(0, 2);
    pub const queues_total: Field = Field::new(2, 2);
    pub const flags: Field = Field::new(4, 2);
}
