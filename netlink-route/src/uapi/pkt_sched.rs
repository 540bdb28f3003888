// Written by `cargo xtask codegen`; changes are lost.
//! `linux/pkt_sched.h` of Linux 7.2.

pub const CAKE_ACK_AGGRESSIVE: u32 = 2;
pub const CAKE_ACK_FILTER: u32 = 1;
pub const CAKE_ACK_MAX: u32 = 3;
pub const CAKE_ACK_NONE: u32 = 0;
pub const CAKE_ATM_ATM: u32 = 1;
pub const CAKE_ATM_MAX: u32 = 3;
pub const CAKE_ATM_NONE: u32 = 0;
pub const CAKE_ATM_PTM: u32 = 2;
pub const CAKE_DIFFSERV_BESTEFFORT: u32 = 3;
pub const CAKE_DIFFSERV_DIFFSERV3: u32 = 0;
pub const CAKE_DIFFSERV_DIFFSERV4: u32 = 1;
pub const CAKE_DIFFSERV_DIFFSERV8: u32 = 2;
pub const CAKE_DIFFSERV_MAX: u32 = 5;
pub const CAKE_DIFFSERV_PRECEDENCE: u32 = 4;
pub const CAKE_FLOW_DST_IP: u32 = 2;
pub const CAKE_FLOW_DUAL_DST: u32 = 6;
pub const CAKE_FLOW_DUAL_SRC: u32 = 5;
pub const CAKE_FLOW_FLOWS: u32 = 4;
pub const CAKE_FLOW_HOSTS: u32 = 3;
pub const CAKE_FLOW_MAX: u32 = 8;
pub const CAKE_FLOW_NONE: u32 = 0;
pub const CAKE_FLOW_SRC_IP: u32 = 1;
pub const CAKE_FLOW_TRIPLE: u32 = 7;
pub const FQ_BANDS: u32 = 3;
pub const FQ_CODEL_QUANTUM_MAX: u32 = 1048576;
pub const FQ_MIN_WEIGHT: u32 = 16384;
pub const MAX_DPs: u32 = 16;
pub const NETEM_DIST_MAX: u32 = 16384;
pub const NETEM_DIST_SCALE: u32 = 8192;
pub const NETEM_LOSS_GE: u32 = 2;
pub const NETEM_LOSS_GI: u32 = 1;
pub const NETEM_LOSS_MAX: u32 = 2;
pub const NETEM_LOSS_UNSPEC: u32 = 0;
pub const SFB_MAX_PROB: u32 = 65535;
pub const SKBPRIO_MAX_PRIORITY: u32 = 64;
pub const TCA_CAKE_ACK_FILTER: u32 = 16;
pub const TCA_CAKE_ATM: u32 = 4;
pub const TCA_CAKE_AUTORATE: u32 = 9;
pub const TCA_CAKE_BASE_RATE64: u32 = 2;
pub const TCA_CAKE_DIFFSERV_MODE: u32 = 3;
pub const TCA_CAKE_FLOW_MODE: u32 = 5;
pub const TCA_CAKE_FWMARK: u32 = 18;
pub const TCA_CAKE_INGRESS: u32 = 15;
pub const TCA_CAKE_MAX: u32 = 18;
pub const TCA_CAKE_MEMORY: u32 = 10;
pub const TCA_CAKE_MPU: u32 = 14;
pub const TCA_CAKE_NAT: u32 = 11;
pub const TCA_CAKE_OVERHEAD: u32 = 6;
pub const TCA_CAKE_PAD: u32 = 1;
pub const TCA_CAKE_RAW: u32 = 12;
pub const TCA_CAKE_RTT: u32 = 7;
pub const TCA_CAKE_SPLIT_GSO: u32 = 17;
pub const TCA_CAKE_STATS_ACTIVE_QUEUES: u32 = 17;
pub const TCA_CAKE_STATS_AVG_NETOFF: u32 = 5;
pub const TCA_CAKE_STATS_BLUE_TIMER_US: u32 = 16;
pub const TCA_CAKE_STATS_CAPACITY_ESTIMATE64: u32 = 2;
pub const TCA_CAKE_STATS_COBALT_COUNT: u32 = 12;
pub const TCA_CAKE_STATS_DEFICIT: u32 = 11;
pub const TCA_CAKE_STATS_DROPPING: u32 = 13;
pub const TCA_CAKE_STATS_DROP_NEXT_US: u32 = 14;
pub const TCA_CAKE_STATS_MAX: u32 = 17;
pub const TCA_CAKE_STATS_MAX_ADJLEN: u32 = 9;
pub const TCA_CAKE_STATS_MAX_NETLEN: u32 = 7;
pub const TCA_CAKE_STATS_MEMORY_LIMIT: u32 = 3;
pub const TCA_CAKE_STATS_MEMORY_USED: u32 = 4;
pub const TCA_CAKE_STATS_MIN_ADJLEN: u32 = 8;
pub const TCA_CAKE_STATS_MIN_NETLEN: u32 = 6;
pub const TCA_CAKE_STATS_PAD: u32 = 1;
pub const TCA_CAKE_STATS_P_DROP: u32 = 15;
pub const TCA_CAKE_STATS_TIN_STATS: u32 = 10;
pub const TCA_CAKE_TARGET: u32 = 8;
pub const TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64: u32 = 7;
pub const TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS: u32 = 6;
pub const TCA_CAKE_TIN_STATS_AVG_DELAY_US: u32 = 19;
pub const TCA_CAKE_TIN_STATS_BACKLOG_BYTES: u32 = 11;
pub const TCA_CAKE_TIN_STATS_BACKLOG_PACKETS: u32 = 10;
pub const TCA_CAKE_TIN_STATS_BASE_DELAY_US: u32 = 20;
pub const TCA_CAKE_TIN_STATS_BULK_FLOWS: u32 = 22;
pub const TCA_CAKE_TIN_STATS_DROPPED_BYTES64: u32 = 5;
pub const TCA_CAKE_TIN_STATS_DROPPED_PACKETS: u32 = 4;
pub const TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64: u32 = 9;
pub const TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS: u32 = 8;
pub const TCA_CAKE_TIN_STATS_FLOW_QUANTUM: u32 = 25;
pub const TCA_CAKE_TIN_STATS_INTERVAL_US: u32 = 14;
pub const TCA_CAKE_TIN_STATS_MAX: u32 = 25;
pub const TCA_CAKE_TIN_STATS_MAX_SKBLEN: u32 = 24;
pub const TCA_CAKE_TIN_STATS_PAD: u32 = 1;
pub const TCA_CAKE_TIN_STATS_PEAK_DELAY_US: u32 = 18;
pub const TCA_CAKE_TIN_STATS_SENT_BYTES64: u32 = 3;
pub const TCA_CAKE_TIN_STATS_SENT_PACKETS: u32 = 2;
pub const TCA_CAKE_TIN_STATS_SPARSE_FLOWS: u32 = 21;
pub const TCA_CAKE_TIN_STATS_TARGET_US: u32 = 13;
pub const TCA_CAKE_TIN_STATS_THRESHOLD_RATE64: u32 = 12;
pub const TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS: u32 = 23;
pub const TCA_CAKE_TIN_STATS_WAY_COLLISIONS: u32 = 17;
pub const TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS: u32 = 15;
pub const TCA_CAKE_TIN_STATS_WAY_MISSES: u32 = 16;
pub const TCA_CAKE_UNSPEC: u32 = 0;
pub const TCA_CAKE_WASH: u32 = 13;
pub const TCA_CBS_MAX: u32 = 1;
pub const TCA_CBS_PARMS: u32 = 1;
pub const TCA_CBS_UNSPEC: u32 = 0;
pub const TCA_CHOKE_MAX: u32 = 3;
pub const TCA_CHOKE_MAX_P: u32 = 3;
pub const TCA_CHOKE_PARMS: u32 = 1;
pub const TCA_CHOKE_STAB: u32 = 2;
pub const TCA_CHOKE_UNSPEC: u32 = 0;
pub const TCA_CODEL_CE_THRESHOLD: u32 = 5;
pub const TCA_CODEL_ECN: u32 = 4;
pub const TCA_CODEL_INTERVAL: u32 = 3;
pub const TCA_CODEL_LIMIT: u32 = 2;
pub const TCA_CODEL_MAX: u32 = 5;
pub const TCA_CODEL_TARGET: u32 = 1;
pub const TCA_CODEL_UNSPEC: u32 = 0;
pub const TCA_DRR_MAX: u32 = 1;
pub const TCA_DRR_QUANTUM: u32 = 1;
pub const TCA_DRR_UNSPEC: u32 = 0;
pub const TCA_DUALPI2_ALPHA: u32 = 5;
pub const TCA_DUALPI2_BETA: u32 = 6;
pub const TCA_DUALPI2_COUPLING: u32 = 10;
pub const TCA_DUALPI2_C_PROTECTION: u32 = 13;
pub const TCA_DUALPI2_DROP_EARLY: u32 = 12;
pub const TCA_DUALPI2_DROP_EARLY_MAX: u32 = 1;
pub const TCA_DUALPI2_DROP_OVERLOAD: u32 = 11;
pub const TCA_DUALPI2_DROP_OVERLOAD_MAX: u32 = 1;
pub const TCA_DUALPI2_ECN_MASK: u32 = 14;
pub const TCA_DUALPI2_ECN_MASK_MAX: u32 = 3;
pub const TCA_DUALPI2_LIMIT: u32 = 1;
pub const TCA_DUALPI2_MAX: u32 = 16;
pub const TCA_DUALPI2_MEMORY_LIMIT: u32 = 2;
pub const TCA_DUALPI2_MIN_QLEN_STEP: u32 = 9;
pub const TCA_DUALPI2_PAD: u32 = 16;
pub const TCA_DUALPI2_SPLIT_GSO: u32 = 15;
pub const TCA_DUALPI2_SPLIT_GSO_MAX: u32 = 1;
pub const TCA_DUALPI2_STEP_THRESH_PKTS: u32 = 7;
pub const TCA_DUALPI2_STEP_THRESH_US: u32 = 8;
pub const TCA_DUALPI2_TARGET: u32 = 3;
pub const TCA_DUALPI2_TUPDATE: u32 = 4;
pub const TCA_DUALPI2_UNSPEC: u32 = 0;
pub const TCA_ETF_MAX: u32 = 1;
pub const TCA_ETF_PARMS: u32 = 1;
pub const TCA_ETF_UNSPEC: u32 = 0;
pub const TCA_ETS_MAX: u32 = 6;
pub const TCA_ETS_NBANDS: u32 = 1;
pub const TCA_ETS_NSTRICT: u32 = 2;
pub const TCA_ETS_PRIOMAP: u32 = 5;
pub const TCA_ETS_PRIOMAP_BAND: u32 = 6;
pub const TCA_ETS_QUANTA: u32 = 3;
pub const TCA_ETS_QUANTA_BAND: u32 = 4;
pub const TCA_ETS_UNSPEC: u32 = 0;
pub const TCA_FQ_BUCKETS_LOG: u32 = 8;
pub const TCA_FQ_CE_THRESHOLD: u32 = 12;
pub const TCA_FQ_CODEL_CE_THRESHOLD: u32 = 7;
pub const TCA_FQ_CODEL_CE_THRESHOLD_MASK: u32 = 11;
pub const TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR: u32 = 10;
pub const TCA_FQ_CODEL_DROP_BATCH_SIZE: u32 = 8;
pub const TCA_FQ_CODEL_ECN: u32 = 4;
pub const TCA_FQ_CODEL_FLOWS: u32 = 5;
pub const TCA_FQ_CODEL_INTERVAL: u32 = 3;
pub const TCA_FQ_CODEL_LIMIT: u32 = 2;
pub const TCA_FQ_CODEL_MAX: u32 = 11;
pub const TCA_FQ_CODEL_MEMORY_LIMIT: u32 = 9;
pub const TCA_FQ_CODEL_QUANTUM: u32 = 6;
pub const TCA_FQ_CODEL_TARGET: u32 = 1;
pub const TCA_FQ_CODEL_UNSPEC: u32 = 0;
pub const TCA_FQ_CODEL_XSTATS_CLASS: u32 = 1;
pub const TCA_FQ_CODEL_XSTATS_QDISC: u32 = 0;
pub const TCA_FQ_FLOW_DEFAULT_RATE: u32 = 6;
pub const TCA_FQ_FLOW_MAX_RATE: u32 = 7;
pub const TCA_FQ_FLOW_PLIMIT: u32 = 2;
pub const TCA_FQ_FLOW_REFILL_DELAY: u32 = 9;
pub const TCA_FQ_HORIZON: u32 = 14;
pub const TCA_FQ_HORIZON_DROP: u32 = 15;
pub const TCA_FQ_INITIAL_QUANTUM: u32 = 4;
pub const TCA_FQ_LOW_RATE_THRESHOLD: u32 = 11;
pub const TCA_FQ_MAX: u32 = 18;
pub const TCA_FQ_OFFLOAD_HORIZON: u32 = 18;
pub const TCA_FQ_ORPHAN_MASK: u32 = 10;
pub const TCA_FQ_PIE_ALPHA: u32 = 5;
pub const TCA_FQ_PIE_BETA: u32 = 6;
pub const TCA_FQ_PIE_BYTEMODE: u32 = 11;
pub const TCA_FQ_PIE_DQ_RATE_ESTIMATOR: u32 = 12;
pub const TCA_FQ_PIE_ECN: u32 = 10;
pub const TCA_FQ_PIE_ECN_PROB: u32 = 9;
pub const TCA_FQ_PIE_FLOWS: u32 = 2;
pub const TCA_FQ_PIE_LIMIT: u32 = 1;
pub const TCA_FQ_PIE_MAX: u32 = 12;
pub const TCA_FQ_PIE_MEMORY_LIMIT: u32 = 8;
pub const TCA_FQ_PIE_QUANTUM: u32 = 7;
pub const TCA_FQ_PIE_TARGET: u32 = 3;
pub const TCA_FQ_PIE_TUPDATE: u32 = 4;
pub const TCA_FQ_PIE_UNSPEC: u32 = 0;
pub const TCA_FQ_PLIMIT: u32 = 1;
pub const TCA_FQ_PRIOMAP: u32 = 16;
pub const TCA_FQ_QUANTUM: u32 = 3;
pub const TCA_FQ_RATE_ENABLE: u32 = 5;
pub const TCA_FQ_TIMER_SLACK: u32 = 13;
pub const TCA_FQ_UNSPEC: u32 = 0;
pub const TCA_FQ_WEIGHTS: u32 = 17;
pub const TCA_GRED_DPS: u32 = 3;
pub const TCA_GRED_LIMIT: u32 = 5;
pub const TCA_GRED_MAX: u32 = 6;
pub const TCA_GRED_MAX_P: u32 = 4;
pub const TCA_GRED_PARMS: u32 = 1;
pub const TCA_GRED_STAB: u32 = 2;
pub const TCA_GRED_UNSPEC: u32 = 0;
pub const TCA_GRED_VQ_DP: u32 = 2;
pub const TCA_GRED_VQ_ENTRY: u32 = 1;
pub const TCA_GRED_VQ_ENTRY_MAX: u32 = 1;
pub const TCA_GRED_VQ_ENTRY_UNSPEC: u32 = 0;
pub const TCA_GRED_VQ_FLAGS: u32 = 12;
pub const TCA_GRED_VQ_LIST: u32 = 6;
pub const TCA_GRED_VQ_MAX: u32 = 12;
pub const TCA_GRED_VQ_PAD: u32 = 1;
pub const TCA_GRED_VQ_STAT_BACKLOG: u32 = 5;
pub const TCA_GRED_VQ_STAT_BYTES: u32 = 3;
pub const TCA_GRED_VQ_STAT_FORCED_DROP: u32 = 8;
pub const TCA_GRED_VQ_STAT_FORCED_MARK: u32 = 9;
pub const TCA_GRED_VQ_STAT_OTHER: u32 = 11;
pub const TCA_GRED_VQ_STAT_PACKETS: u32 = 4;
pub const TCA_GRED_VQ_STAT_PDROP: u32 = 10;
pub const TCA_GRED_VQ_STAT_PROB_DROP: u32 = 6;
pub const TCA_GRED_VQ_STAT_PROB_MARK: u32 = 7;
pub const TCA_GRED_VQ_UNSPEC: u32 = 0;
pub const TCA_HFSC_FSC: u32 = 2;
pub const TCA_HFSC_MAX: u32 = 3;
pub const TCA_HFSC_RSC: u32 = 1;
pub const TCA_HFSC_UNSPEC: u32 = 0;
pub const TCA_HFSC_USC: u32 = 3;
pub const TCA_HHF_ADMIT_BYTES: u32 = 5;
pub const TCA_HHF_BACKLOG_LIMIT: u32 = 1;
pub const TCA_HHF_EVICT_TIMEOUT: u32 = 6;
pub const TCA_HHF_HH_FLOWS_LIMIT: u32 = 3;
pub const TCA_HHF_MAX: u32 = 7;
pub const TCA_HHF_NON_HH_WEIGHT: u32 = 7;
pub const TCA_HHF_QUANTUM: u32 = 2;
pub const TCA_HHF_RESET_TIMEOUT: u32 = 4;
pub const TCA_HHF_UNSPEC: u32 = 0;
pub const TCA_HTB_CEIL64: u32 = 7;
pub const TCA_HTB_CTAB: u32 = 3;
pub const TCA_HTB_DIRECT_QLEN: u32 = 5;
pub const TCA_HTB_INIT: u32 = 2;
pub const TCA_HTB_MAX: u32 = 9;
pub const TCA_HTB_OFFLOAD: u32 = 9;
pub const TCA_HTB_PAD: u32 = 8;
pub const TCA_HTB_PARMS: u32 = 1;
pub const TCA_HTB_RATE64: u32 = 6;
pub const TCA_HTB_RTAB: u32 = 4;
pub const TCA_HTB_UNSPEC: u32 = 0;
pub const TCA_MQPRIO_MAX: u32 = 5;
pub const TCA_MQPRIO_MAX_RATE64: u32 = 4;
pub const TCA_MQPRIO_MIN_RATE64: u32 = 3;
pub const TCA_MQPRIO_MODE: u32 = 1;
pub const TCA_MQPRIO_SHAPER: u32 = 2;
pub const TCA_MQPRIO_TC_ENTRY: u32 = 5;
pub const TCA_MQPRIO_TC_ENTRY_FP: u32 = 2;
pub const TCA_MQPRIO_TC_ENTRY_INDEX: u32 = 1;
pub const TCA_MQPRIO_TC_ENTRY_MAX: u32 = 2;
pub const TCA_MQPRIO_TC_ENTRY_UNSPEC: u32 = 0;
pub const TCA_MQPRIO_UNSPEC: u32 = 0;
pub const TCA_NETEM_CORR: u32 = 1;
pub const TCA_NETEM_CORRUPT: u32 = 4;
pub const TCA_NETEM_DELAY_DIST: u32 = 2;
pub const TCA_NETEM_ECN: u32 = 7;
pub const TCA_NETEM_JITTER64: u32 = 11;
pub const TCA_NETEM_LATENCY64: u32 = 10;
pub const TCA_NETEM_LOSS: u32 = 5;
pub const TCA_NETEM_MAX: u32 = 14;
pub const TCA_NETEM_PAD: u32 = 9;
pub const TCA_NETEM_PRNG_SEED: u32 = 14;
pub const TCA_NETEM_RATE: u32 = 6;
pub const TCA_NETEM_RATE64: u32 = 8;
pub const TCA_NETEM_REORDER: u32 = 3;
pub const TCA_NETEM_SLOT: u32 = 12;
pub const TCA_NETEM_SLOT_DIST: u32 = 13;
pub const TCA_NETEM_UNSPEC: u32 = 0;
pub const TCA_PIE_ALPHA: u32 = 4;
pub const TCA_PIE_BETA: u32 = 5;
pub const TCA_PIE_BYTEMODE: u32 = 7;
pub const TCA_PIE_DQ_RATE_ESTIMATOR: u32 = 8;
pub const TCA_PIE_ECN: u32 = 6;
pub const TCA_PIE_LIMIT: u32 = 2;
pub const TCA_PIE_MAX: u32 = 8;
pub const TCA_PIE_TARGET: u32 = 1;
pub const TCA_PIE_TUPDATE: u32 = 3;
pub const TCA_PIE_UNSPEC: u32 = 0;
pub const TCA_QFQ_LMAX: u32 = 2;
pub const TCA_QFQ_MAX: u32 = 2;
pub const TCA_QFQ_UNSPEC: u32 = 0;
pub const TCA_QFQ_WEIGHT: u32 = 1;
pub const TCA_RED_EARLY_DROP_BLOCK: u32 = 5;
pub const TCA_RED_FLAGS: u32 = 4;
pub const TCA_RED_MARK_BLOCK: u32 = 6;
pub const TCA_RED_MAX: u32 = 6;
pub const TCA_RED_MAX_P: u32 = 3;
pub const TCA_RED_PARMS: u32 = 1;
pub const TCA_RED_STAB: u32 = 2;
pub const TCA_RED_UNSPEC: u32 = 0;
pub const TCA_SFB_MAX: u32 = 1;
pub const TCA_SFB_PARMS: u32 = 1;
pub const TCA_SFB_UNSPEC: u32 = 0;
pub const TCA_STAB_BASE: u32 = 1;
pub const TCA_STAB_DATA: u32 = 2;
pub const TCA_STAB_MAX: u32 = 2;
pub const TCA_STAB_UNSPEC: u32 = 0;
pub const TCA_TAPRIO_ATTR_ADMIN_SCHED: u32 = 7;
pub const TCA_TAPRIO_ATTR_FLAGS: u32 = 10;
pub const TCA_TAPRIO_ATTR_FLAG_FULL_OFFLOAD: u32 = 2;
pub const TCA_TAPRIO_ATTR_FLAG_TXTIME_ASSIST: u32 = 1;
pub const TCA_TAPRIO_ATTR_MAX: u32 = 12;
pub const TCA_TAPRIO_ATTR_PAD: u32 = 6;
pub const TCA_TAPRIO_ATTR_PRIOMAP: u32 = 1;
pub const TCA_TAPRIO_ATTR_SCHED_BASE_TIME: u32 = 3;
pub const TCA_TAPRIO_ATTR_SCHED_CLOCKID: u32 = 5;
pub const TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME: u32 = 8;
pub const TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION: u32 = 9;
pub const TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST: u32 = 2;
pub const TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY: u32 = 4;
pub const TCA_TAPRIO_ATTR_TC_ENTRY: u32 = 12;
pub const TCA_TAPRIO_ATTR_TXTIME_DELAY: u32 = 11;
pub const TCA_TAPRIO_ATTR_UNSPEC: u32 = 0;
pub const TCA_TAPRIO_OFFLOAD_STATS_MAX: u32 = 3;
pub const TCA_TAPRIO_OFFLOAD_STATS_PAD: u32 = 1;
pub const TCA_TAPRIO_OFFLOAD_STATS_TX_OVERRUNS: u32 = 3;
pub const TCA_TAPRIO_OFFLOAD_STATS_WINDOW_DROPS: u32 = 2;
pub const TCA_TAPRIO_PAD: u32 = 6;
pub const TCA_TAPRIO_SCHED_ENTRY: u32 = 1;
pub const TCA_TAPRIO_SCHED_ENTRY_CMD: u32 = 2;
pub const TCA_TAPRIO_SCHED_ENTRY_GATE_MASK: u32 = 3;
pub const TCA_TAPRIO_SCHED_ENTRY_INDEX: u32 = 1;
pub const TCA_TAPRIO_SCHED_ENTRY_INTERVAL: u32 = 4;
pub const TCA_TAPRIO_SCHED_ENTRY_MAX: u32 = 4;
pub const TCA_TAPRIO_SCHED_ENTRY_UNSPEC: u32 = 0;
pub const TCA_TAPRIO_SCHED_MAX: u32 = 1;
pub const TCA_TAPRIO_SCHED_UNSPEC: u32 = 0;
pub const TCA_TAPRIO_TC_ENTRY_FP: u32 = 3;
pub const TCA_TAPRIO_TC_ENTRY_INDEX: u32 = 1;
pub const TCA_TAPRIO_TC_ENTRY_MAX: u32 = 3;
pub const TCA_TAPRIO_TC_ENTRY_MAX_SDU: u32 = 2;
pub const TCA_TAPRIO_TC_ENTRY_UNSPEC: u32 = 0;
pub const TCA_TBF_BURST: u32 = 6;
pub const TCA_TBF_MAX: u32 = 8;
pub const TCA_TBF_PAD: u32 = 8;
pub const TCA_TBF_PARMS: u32 = 1;
pub const TCA_TBF_PBURST: u32 = 7;
pub const TCA_TBF_PRATE64: u32 = 5;
pub const TCA_TBF_PTAB: u32 = 3;
pub const TCA_TBF_RATE64: u32 = 4;
pub const TCA_TBF_RTAB: u32 = 2;
pub const TCA_TBF_UNSPEC: u32 = 0;
pub const TCQ_ETS_MAX_BANDS: u32 = 16;
pub const TCQ_MIN_PRIO_BANDS: u32 = 2;
pub const TCQ_PLUG_BUFFER: u32 = 0;
pub const TCQ_PLUG_LIMIT: u32 = 3;
pub const TCQ_PLUG_RELEASE_INDEFINITE: u32 = 2;
pub const TCQ_PLUG_RELEASE_ONE: u32 = 1;
pub const TCQ_PRIO_BANDS: u32 = 16;
pub const TC_CAKE_MAX_TINS: u32 = 8;
pub const TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE: u32 = 0;
pub const TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE: u32 = 1;
pub const TC_DUALPI2_DROP_OVERLOAD_DROP: u32 = 1;
pub const TC_DUALPI2_DROP_OVERLOAD_OVERFLOW: u32 = 0;
pub const TC_DUALPI2_ECN_MASK_ANY_ECT: u32 = 3;
pub const TC_DUALPI2_ECN_MASK_CLA_ECT: u32 = 2;
pub const TC_DUALPI2_ECN_MASK_L4S_ECT: u32 = 1;
pub const TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO: u32 = 0;
pub const TC_DUALPI2_SPLIT_GSO_SPLIT_GSO: u32 = 1;
pub const TC_ETF_DEADLINE_MODE_ON: u32 = 1;
pub const TC_ETF_OFFLOAD_ON: u32 = 2;
pub const TC_ETF_SKIP_SOCK_CHECK: u32 = 4;
pub const TC_FP_EXPRESS: u32 = 1;
pub const TC_FP_PREEMPTIBLE: u32 = 2;
pub const TC_HTB_MAXDEPTH: u32 = 8;
pub const TC_HTB_NUMPRIO: u32 = 8;
pub const TC_HTB_PROTOVER: u32 = 3;
pub const TC_H_CLSACT: u32 = 4294967281;
pub const TC_H_INGRESS: u32 = 4294967281;
pub const TC_H_MAJ_MASK: u32 = 4294901760;
pub const TC_H_MIN_EGRESS: u32 = 65523;
pub const TC_H_MIN_INGRESS: u32 = 65522;
pub const TC_H_MIN_MASK: u32 = 65535;
pub const TC_H_MIN_PRIORITY: u32 = 65504;
pub const TC_H_ROOT: u32 = 4294967295;
pub const TC_H_UNSPEC: u32 = 0;
pub const TC_LINKLAYER_ATM: u32 = 2;
pub const TC_LINKLAYER_ETHERNET: u32 = 1;
pub const TC_LINKLAYER_MASK: u32 = 15;
pub const TC_LINKLAYER_UNAWARE: u32 = 0;
pub const TC_MQPRIO_F_MAX_RATE: u32 = 8;
pub const TC_MQPRIO_F_MIN_RATE: u32 = 4;
pub const TC_MQPRIO_F_MODE: u32 = 1;
pub const TC_MQPRIO_F_SHAPER: u32 = 2;
pub const TC_MQPRIO_HW_OFFLOAD_MAX: u32 = 1;
pub const TC_MQPRIO_HW_OFFLOAD_NONE: u32 = 0;
pub const TC_MQPRIO_HW_OFFLOAD_TCS: u32 = 1;
pub const TC_MQPRIO_MODE_CHANNEL: u32 = 1;
pub const TC_MQPRIO_MODE_DCB: u32 = 0;
pub const TC_MQPRIO_SHAPER_BW_RATE: u32 = 1;
pub const TC_MQPRIO_SHAPER_DCB: u32 = 0;
pub const TC_PRIO_BESTEFFORT: u32 = 0;
pub const TC_PRIO_BULK: u32 = 2;
pub const TC_PRIO_CONTROL: u32 = 7;
pub const TC_PRIO_FILLER: u32 = 1;
pub const TC_PRIO_INTERACTIVE: u32 = 6;
pub const TC_PRIO_INTERACTIVE_BULK: u32 = 4;
pub const TC_PRIO_MAX: u32 = 15;
pub const TC_QOPT_BITMASK: u32 = 15;
pub const TC_QOPT_MAX_QUEUE: u32 = 16;
pub const TC_RED_ADAPTATIVE: u32 = 4;
pub const TC_RED_ECN: u32 = 1;
pub const TC_RED_HARDDROP: u32 = 2;
pub const TC_RED_HISTORIC_FLAGS: u32 = 7;
pub const TC_RED_NODROP: u32 = 8;
pub const TC_RTAB_SIZE: u32 = 1024;
pub const TC_TAPRIO_CMD_SET_AND_HOLD: u32 = 1;
pub const TC_TAPRIO_CMD_SET_AND_RELEASE: u32 = 2;
pub const TC_TAPRIO_CMD_SET_GATES: u32 = 0;
pub const __NETEM_LOSS_MAX: u32 = 3;
pub const __TCA_CAKE_MAX: u32 = 19;
pub const __TCA_CAKE_STATS_INVALID: u32 = 0;
pub const __TCA_CAKE_STATS_MAX: u32 = 18;
pub const __TCA_CAKE_TIN_STATS_INVALID: u32 = 0;
pub const __TCA_CAKE_TIN_STATS_MAX: u32 = 26;
pub const __TCA_CBS_MAX: u32 = 2;
pub const __TCA_CHOKE_MAX: u32 = 4;
pub const __TCA_CODEL_MAX: u32 = 6;
pub const __TCA_DRR_MAX: u32 = 2;
pub const __TCA_DUALPI2_DROP_EARLY_MAX: u32 = 2;
pub const __TCA_DUALPI2_DROP_OVERLOAD_MAX: u32 = 2;
pub const __TCA_DUALPI2_ECN_MASK_MAX: u32 = 4;
pub const __TCA_DUALPI2_MAX: u32 = 17;
pub const __TCA_DUALPI2_SPLIT_GSO_MAX: u32 = 2;
pub const __TCA_ETF_MAX: u32 = 2;
pub const __TCA_ETS_MAX: u32 = 7;
pub const __TCA_FQ_CODEL_MAX: u32 = 12;
pub const __TCA_FQ_MAX: u32 = 19;
pub const __TCA_FQ_PIE_MAX: u32 = 13;
pub const __TCA_GRED_MAX: u32 = 7;
pub const __TCA_GRED_VQ_ENTRY_MAX: u32 = 2;
pub const __TCA_GRED_VQ_MAX: u32 = 13;
pub const __TCA_HFSC_MAX: u32 = 4;
pub const __TCA_HHF_MAX: u32 = 8;
pub const __TCA_HTB_MAX: u32 = 10;
pub const __TCA_MQPRIO_MAX: u32 = 6;
pub const __TCA_MQPRIO_TC_ENTRY_CNT: u32 = 3;
pub const __TCA_NETEM_MAX: u32 = 15;
pub const __TCA_PIE_MAX: u32 = 9;
pub const __TCA_QFQ_MAX: u32 = 3;
pub const __TCA_RED_MAX: u32 = 7;
pub const __TCA_SFB_MAX: u32 = 2;
pub const __TCA_STAB_MAX: u32 = 3;
pub const __TCA_TAPRIO_ATTR_MAX: u32 = 13;
pub const __TCA_TAPRIO_OFFLOAD_STATS_CNT: u32 = 4;
pub const __TCA_TAPRIO_SCHED_ENTRY_MAX: u32 = 5;
pub const __TCA_TAPRIO_SCHED_MAX: u32 = 2;
pub const __TCA_TAPRIO_TC_ENTRY_CNT: u32 = 4;
pub const __TCA_TBF_MAX: u32 = 9;
pub const __TC_MQPRIO_HW_OFFLOAD_MAX: u32 = 2;
pub const __TC_MQPRIO_MODE_MAX: u32 = 1;
pub const __TC_MQPRIO_SHAPER_MAX: u32 = 1;

pub mod tc_cbs_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const offload: Field = Field::new(0, 1);
    pub const _pad: Field = Field::new(1, 3);
    pub const hicredit: Field = Field::new(4, 4);
    pub const locredit: Field = Field::new(8, 4);
    pub const idleslope: Field = Field::new(12, 4);
    pub const sendslope: Field = Field::new(16, 4);
}

pub mod tc_choke_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const limit: Field = Field::new(0, 4);
    pub const qth_min: Field = Field::new(4, 4);
    pub const qth_max: Field = Field::new(8, 4);
    pub const Wlog: Field = Field::new(12, 1);
    pub const Plog: Field = Field::new(13, 1);
    pub const Scell_log: Field = Field::new(14, 1);
    pub const flags: Field = Field::new(15, 1);
}

pub mod tc_choke_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const early: Field = Field::new(0, 4);
    pub const pdrop: Field = Field::new(4, 4);
    pub const other: Field = Field::new(8, 4);
    pub const marked: Field = Field::new(12, 4);
    pub const matched: Field = Field::new(16, 4);
}

pub mod tc_codel_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const maxpacket: Field = Field::new(0, 4);
    pub const count: Field = Field::new(4, 4);
    pub const lastcount: Field = Field::new(8, 4);
    pub const ldelay: Field = Field::new(12, 4);
    pub const drop_next: Field = Field::new(16, 4);
    pub const drop_overlimit: Field = Field::new(20, 4);
    pub const ecn_mark: Field = Field::new(24, 4);
    pub const dropping: Field = Field::new(28, 4);
    pub const ce_mark: Field = Field::new(32, 4);
}

pub mod tc_drr_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const deficit: Field = Field::new(0, 4);
}

pub mod tc_dualpi2_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 48);
    pub const prob: Field = Field::new(0, 4);
    pub const delay_c: Field = Field::new(4, 4);
    pub const delay_l: Field = Field::new(8, 4);
    pub const packets_in_c: Field = Field::new(12, 4);
    pub const packets_in_l: Field = Field::new(16, 4);
    pub const maxq: Field = Field::new(20, 4);
    pub const ecn_mark: Field = Field::new(24, 4);
    pub const step_marks: Field = Field::new(28, 4);
    pub const credit: Field = Field::new(32, 4);
    pub const memory_used: Field = Field::new(36, 4);
    pub const max_memory_used: Field = Field::new(40, 4);
    pub const memory_limit: Field = Field::new(44, 4);
}

pub mod tc_estimator {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const interval: Field = Field::new(0, 1);
    pub const ewma_log: Field = Field::new(1, 1);
}

pub mod tc_etf_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const delta: Field = Field::new(0, 4);
    pub const clockid: Field = Field::new(4, 4);
    pub const flags: Field = Field::new(8, 4);
}

pub mod tc_fifo_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const limit: Field = Field::new(0, 4);
}

pub mod tc_fq_codel_cl_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const deficit: Field = Field::new(0, 4);
    pub const ldelay: Field = Field::new(4, 4);
    pub const count: Field = Field::new(8, 4);
    pub const lastcount: Field = Field::new(12, 4);
    pub const dropping: Field = Field::new(16, 4);
    pub const drop_next: Field = Field::new(20, 4);
}

pub mod tc_fq_codel_qd_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const maxpacket: Field = Field::new(0, 4);
    pub const drop_overlimit: Field = Field::new(4, 4);
    pub const ecn_mark: Field = Field::new(8, 4);
    pub const new_flow_count: Field = Field::new(12, 4);
    pub const new_flows_len: Field = Field::new(16, 4);
    pub const old_flows_len: Field = Field::new(20, 4);
    pub const ce_mark: Field = Field::new(24, 4);
    pub const memory_usage: Field = Field::new(28, 4);
    pub const drop_overmemory: Field = Field::new(32, 4);
}

pub mod tc_fq_codel_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const r#type: Field = Field::new(0, 4);
    pub const qdisc_stats: Field = Field::new(4, 36);
    pub const class_stats: Field = Field::new(4, 24);
}

pub mod tc_fq_pie_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const packets_in: Field = Field::new(0, 4);
    pub const dropped: Field = Field::new(4, 4);
    pub const overlimit: Field = Field::new(8, 4);
    pub const overmemory: Field = Field::new(12, 4);
    pub const ecn_mark: Field = Field::new(16, 4);
    pub const new_flow_count: Field = Field::new(20, 4);
    pub const new_flows_len: Field = Field::new(24, 4);
    pub const old_flows_len: Field = Field::new(28, 4);
    pub const memory_usage: Field = Field::new(32, 4);
}

pub mod tc_fq_qd_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 152);
    pub const gc_flows: Field = Field::new(0, 8);
    pub const highprio_packets: Field = Field::new(8, 8);
    pub const tcp_retrans: Field = Field::new(16, 8);
    pub const throttled: Field = Field::new(24, 8);
    pub const flows_plimit: Field = Field::new(32, 8);
    pub const pkts_too_long: Field = Field::new(40, 8);
    pub const allocation_errors: Field = Field::new(48, 8);
    pub const time_next_delayed_flow: Field = Field::new(56, 8);
    pub const flows: Field = Field::new(64, 4);
    pub const inactive_flows: Field = Field::new(68, 4);
    pub const throttled_flows: Field = Field::new(72, 4);
    pub const unthrottle_latency_ns: Field = Field::new(76, 4);
    pub const ce_mark: Field = Field::new(80, 8);
    pub const horizon_drops: Field = Field::new(88, 8);
    pub const horizon_caps: Field = Field::new(96, 8);
    pub const fastpath_packets: Field = Field::new(104, 8);
    pub const band_drops: Field = Field::new(112, 24);
    pub const band_pkt_count: Field = Field::new(136, 12);
    pub const pad: Field = Field::new(148, 4);
}

pub mod tc_gred_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 52);
    pub const limit: Field = Field::new(0, 4);
    pub const qth_min: Field = Field::new(4, 4);
    pub const qth_max: Field = Field::new(8, 4);
    pub const DP: Field = Field::new(12, 4);
    pub const backlog: Field = Field::new(16, 4);
    pub const qave: Field = Field::new(20, 4);
    pub const forced: Field = Field::new(24, 4);
    pub const early: Field = Field::new(28, 4);
    pub const other: Field = Field::new(32, 4);
    pub const pdrop: Field = Field::new(36, 4);
    pub const Wlog: Field = Field::new(40, 1);
    pub const Plog: Field = Field::new(41, 1);
    pub const Scell_log: Field = Field::new(42, 1);
    pub const prio: Field = Field::new(43, 1);
    pub const packets: Field = Field::new(44, 4);
    pub const bytesin: Field = Field::new(48, 4);
}

pub mod tc_gred_sopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const DPs: Field = Field::new(0, 4);
    pub const def_DP: Field = Field::new(4, 4);
    pub const grio: Field = Field::new(8, 1);
    pub const flags: Field = Field::new(9, 1);
    pub const pad1: Field = Field::new(10, 2);
}

pub mod tc_hfsc_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 2);
    pub const defcls: Field = Field::new(0, 2);
}

pub mod tc_hfsc_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const work: Field = Field::new(0, 8);
    pub const rtwork: Field = Field::new(8, 8);
    pub const period: Field = Field::new(16, 4);
    pub const level: Field = Field::new(20, 4);
}

pub mod tc_hhf_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const drop_overlimit: Field = Field::new(0, 4);
    pub const hh_overlimit: Field = Field::new(4, 4);
    pub const hh_tot_count: Field = Field::new(8, 4);
    pub const hh_cur_count: Field = Field::new(12, 4);
}

pub mod tc_htb_glob {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const version: Field = Field::new(0, 4);
    pub const rate2quantum: Field = Field::new(4, 4);
    pub const defcls: Field = Field::new(8, 4);
    pub const debug: Field = Field::new(12, 4);
    pub const direct_pkts: Field = Field::new(16, 4);
}

pub mod tc_htb_opt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 44);
    pub const rate: Field = Field::new(0, 12);
    pub const ceil: Field = Field::new(12, 12);
    pub const buffer: Field = Field::new(24, 4);
    pub const cbuffer: Field = Field::new(28, 4);
    pub const quantum: Field = Field::new(32, 4);
    pub const level: Field = Field::new(36, 4);
    pub const prio: Field = Field::new(40, 4);
}

pub mod tc_htb_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const lends: Field = Field::new(0, 4);
    pub const borrows: Field = Field::new(4, 4);
    pub const giants: Field = Field::new(8, 4);
    pub const tokens: Field = Field::new(12, 4);
    pub const ctokens: Field = Field::new(16, 4);
}

pub mod tc_mqprio_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 82);
    pub const num_tc: Field = Field::new(0, 1);
    pub const prio_tc_map: Field = Field::new(1, 16);
    pub const hw: Field = Field::new(17, 1);
    pub const count: Field = Field::new(18, 32);
    pub const offset: Field = Field::new(50, 32);
}

pub mod tc_multiq_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const bands: Field = Field::new(0, 2);
    pub const max_bands: Field = Field::new(2, 2);
}

pub mod tc_netem_corr {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const delay_corr: Field = Field::new(0, 4);
    pub const loss_corr: Field = Field::new(4, 4);
    pub const dup_corr: Field = Field::new(8, 4);
}

pub mod tc_netem_corrupt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const probability: Field = Field::new(0, 4);
    pub const correlation: Field = Field::new(4, 4);
}

pub mod tc_netem_gemodel {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const p: Field = Field::new(0, 4);
    pub const r: Field = Field::new(4, 4);
    pub const h: Field = Field::new(8, 4);
    pub const k1: Field = Field::new(12, 4);
}

pub mod tc_netem_gimodel {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const p13: Field = Field::new(0, 4);
    pub const p31: Field = Field::new(4, 4);
    pub const p32: Field = Field::new(8, 4);
    pub const p14: Field = Field::new(12, 4);
    pub const p23: Field = Field::new(16, 4);
}

pub mod tc_netem_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const latency: Field = Field::new(0, 4);
    pub const limit: Field = Field::new(4, 4);
    pub const loss: Field = Field::new(8, 4);
    pub const gap: Field = Field::new(12, 4);
    pub const duplicate: Field = Field::new(16, 4);
    pub const jitter: Field = Field::new(20, 4);
}

pub mod tc_netem_rate {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const rate: Field = Field::new(0, 4);
    pub const packet_overhead: Field = Field::new(4, 4);
    pub const cell_size: Field = Field::new(8, 4);
    pub const cell_overhead: Field = Field::new(12, 4);
}

pub mod tc_netem_reorder {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const probability: Field = Field::new(0, 4);
    pub const correlation: Field = Field::new(4, 4);
}

pub mod tc_netem_slot {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const min_delay: Field = Field::new(0, 8);
    pub const max_delay: Field = Field::new(8, 8);
    pub const max_packets: Field = Field::new(16, 4);
    pub const max_bytes: Field = Field::new(20, 4);
    pub const dist_delay: Field = Field::new(24, 8);
    pub const dist_jitter: Field = Field::new(32, 8);
}

pub mod tc_netem_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 56);
    pub const delayed: Field = Field::new(0, 8);
    pub const dropped: Field = Field::new(8, 8);
    pub const corrupted: Field = Field::new(16, 8);
    pub const duplicated: Field = Field::new(24, 8);
    pub const reordered: Field = Field::new(32, 8);
    pub const ecn_marked: Field = Field::new(40, 8);
    pub const allocation_errors: Field = Field::new(48, 8);
}

pub mod tc_pie_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 40);
    pub const prob: Field = Field::new(0, 8);
    pub const delay: Field = Field::new(8, 4);
    pub const avg_dq_rate: Field = Field::new(12, 4);
    pub const dq_rate_estimating: Field = Field::new(16, 4);
    pub const packets_in: Field = Field::new(20, 4);
    pub const dropped: Field = Field::new(24, 4);
    pub const overlimit: Field = Field::new(28, 4);
    pub const maxq: Field = Field::new(32, 4);
    pub const ecn_mark: Field = Field::new(36, 4);
}

pub mod tc_plug_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const action: Field = Field::new(0, 4);
    pub const limit: Field = Field::new(4, 4);
}

pub mod tc_prio_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const bands: Field = Field::new(0, 4);
    pub const priomap: Field = Field::new(4, 16);
}

pub mod tc_qfq_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 8);
    pub const weight: Field = Field::new(0, 4);
    pub const lmax: Field = Field::new(4, 4);
}

pub mod tc_ratespec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const cell_log: Field = Field::new(0, 1);
    pub const linklayer: Field = Field::new(1, 1);
    pub const overhead: Field = Field::new(2, 2);
    pub const cell_align: Field = Field::new(4, 2);
    pub const mpu: Field = Field::new(6, 2);
    pub const rate: Field = Field::new(8, 4);
}

pub mod tc_red_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const limit: Field = Field::new(0, 4);
    pub const qth_min: Field = Field::new(4, 4);
    pub const qth_max: Field = Field::new(8, 4);
    pub const Wlog: Field = Field::new(12, 1);
    pub const Plog: Field = Field::new(13, 1);
    pub const Scell_log: Field = Field::new(14, 1);
    pub const flags: Field = Field::new(15, 1);
}

pub mod tc_red_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 16);
    pub const early: Field = Field::new(0, 4);
    pub const pdrop: Field = Field::new(4, 4);
    pub const other: Field = Field::new(8, 4);
    pub const marked: Field = Field::new(12, 4);
}

pub mod tc_service_curve {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 12);
    pub const m1: Field = Field::new(0, 4);
    pub const d: Field = Field::new(4, 4);
    pub const m2: Field = Field::new(8, 4);
}

pub mod tc_sfb_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const rehash_interval: Field = Field::new(0, 4);
    pub const warmup_time: Field = Field::new(4, 4);
    pub const max: Field = Field::new(8, 4);
    pub const bin_size: Field = Field::new(12, 4);
    pub const increment: Field = Field::new(16, 4);
    pub const decrement: Field = Field::new(20, 4);
    pub const limit: Field = Field::new(24, 4);
    pub const penalty_rate: Field = Field::new(28, 4);
    pub const penalty_burst: Field = Field::new(32, 4);
}

pub mod tc_sfb_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const earlydrop: Field = Field::new(0, 4);
    pub const penaltydrop: Field = Field::new(4, 4);
    pub const bucketdrop: Field = Field::new(8, 4);
    pub const queuedrop: Field = Field::new(12, 4);
    pub const childdrop: Field = Field::new(16, 4);
    pub const marked: Field = Field::new(20, 4);
    pub const maxqlen: Field = Field::new(24, 4);
    pub const maxprob: Field = Field::new(28, 4);
    pub const avgprob: Field = Field::new(32, 4);
}

pub mod tc_sfq_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 20);
    pub const quantum: Field = Field::new(0, 4);
    pub const perturb_period: Field = Field::new(4, 4);
    pub const limit: Field = Field::new(8, 4);
    pub const divisor: Field = Field::new(12, 4);
    pub const flows: Field = Field::new(16, 4);
}

pub mod tc_sfq_qopt_v1 {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const v0: Field = Field::new(0, 20);
    pub const depth: Field = Field::new(20, 4);
    pub const headdrop: Field = Field::new(24, 4);
    pub const limit: Field = Field::new(28, 4);
    pub const qth_min: Field = Field::new(32, 4);
    pub const qth_max: Field = Field::new(36, 4);
    pub const Wlog: Field = Field::new(40, 1);
    pub const Plog: Field = Field::new(41, 1);
    pub const Scell_log: Field = Field::new(42, 1);
    pub const flags: Field = Field::new(43, 1);
    pub const max_P: Field = Field::new(44, 4);
    pub const stats: Field = Field::new(48, 24);
}

pub mod tc_sfq_xstats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const allot: Field = Field::new(0, 4);
}

pub mod tc_sfqred_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const prob_drop: Field = Field::new(0, 4);
    pub const forced_drop: Field = Field::new(4, 4);
    pub const prob_mark: Field = Field::new(8, 4);
    pub const forced_mark: Field = Field::new(12, 4);
    pub const prob_mark_head: Field = Field::new(16, 4);
    pub const forced_mark_head: Field = Field::new(20, 4);
}

pub mod tc_sizespec {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const cell_log: Field = Field::new(0, 1);
    pub const size_log: Field = Field::new(1, 1);
    pub const cell_align: Field = Field::new(2, 2);
    pub const overhead: Field = Field::new(4, 4);
    pub const linklayer: Field = Field::new(8, 4);
    pub const mpu: Field = Field::new(12, 4);
    pub const mtu: Field = Field::new(16, 4);
    pub const tsize: Field = Field::new(20, 4);
}

pub mod tc_skbprio_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 4);
    pub const limit: Field = Field::new(0, 4);
}

pub mod tc_stats {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 40), (0, 36));
    pub const bytes: Field = Field::new(0, 8);
    pub const packets: Field = Field::new(8, 4);
    pub const drops: Field = Field::new(12, 4);
    pub const overlimits: Field = Field::new(16, 4);
    pub const bps: Field = Field::new(20, 4);
    pub const pps: Field = Field::new(24, 4);
    pub const qlen: Field = Field::new(28, 4);
    pub const backlog: Field = Field::new(32, 4);
}

pub mod tc_tbf_qopt {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 36);
    pub const rate: Field = Field::new(0, 12);
    pub const peakrate: Field = Field::new(12, 12);
    pub const limit: Field = Field::new(24, 4);
    pub const buffer: Field = Field::new(28, 4);
    pub const mtu: Field = Field::new(32, 4);
}
