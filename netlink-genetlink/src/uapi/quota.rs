// Written by `cargo xtask codegen`; changes are lost.
//! `linux/quota.h` of Linux 7.2.

pub const DQF_PRIVATE: u32 = 17;
pub const DQF_ROOT_SQUASH: u32 = 1;
pub const DQF_ROOT_SQUASH_B: u32 = 0;
pub const DQF_SYS_FILE: u32 = 65536;
pub const DQF_SYS_FILE_B: u32 = 16;
pub const GRPQUOTA: u32 = 1;
pub const IIF_ALL: u32 = 7;
pub const IIF_BGRACE: u32 = 1;
pub const IIF_FLAGS: u32 = 4;
pub const IIF_IGRACE: u32 = 2;
pub const MAXQUOTAS: u32 = 3;
pub const PRJQUOTA: u32 = 2;
pub const QFMT_OCFS2: u32 = 3;
pub const QFMT_SHMEM: u32 = 5;
pub const QFMT_VFS_OLD: u32 = 1;
pub const QFMT_VFS_V0: u32 = 2;
pub const QFMT_VFS_V1: u32 = 4;
pub const QIF_ALL: u32 = 63;
pub const QIF_BLIMITS: u32 = 1;
pub const QIF_BLIMITS_B: u32 = 0;
pub const QIF_BTIME: u32 = 16;
pub const QIF_BTIME_B: u32 = 4;
pub const QIF_DQBLKSIZE: u32 = 1024;
pub const QIF_DQBLKSIZE_BITS: u32 = 10;
pub const QIF_ILIMITS: u32 = 4;
pub const QIF_ILIMITS_B: u32 = 2;
pub const QIF_INODES: u32 = 8;
pub const QIF_INODES_B: u32 = 3;
pub const QIF_ITIME: u32 = 32;
pub const QIF_ITIME_B: u32 = 5;
pub const QIF_LIMITS: u32 = 5;
pub const QIF_SPACE: u32 = 2;
pub const QIF_SPACE_B: u32 = 1;
pub const QIF_TIMES: u32 = 48;
pub const QIF_USAGE: u32 = 10;
pub const QUOTA_NL_A_CAUSED_ID: u32 = 6;
pub const QUOTA_NL_A_DEV_MAJOR: u32 = 4;
pub const QUOTA_NL_A_DEV_MINOR: u32 = 5;
pub const QUOTA_NL_A_EXCESS_ID: u32 = 2;
pub const QUOTA_NL_A_MAX: u32 = 7;
pub const QUOTA_NL_A_PAD: u32 = 7;
pub const QUOTA_NL_A_QTYPE: u32 = 1;
pub const QUOTA_NL_A_UNSPEC: u32 = 0;
pub const QUOTA_NL_A_WARNING: u32 = 3;
pub const QUOTA_NL_BHARDBELOW: u32 = 9;
pub const QUOTA_NL_BHARDWARN: u32 = 4;
pub const QUOTA_NL_BSOFTBELOW: u32 = 10;
pub const QUOTA_NL_BSOFTLONGWARN: u32 = 5;
pub const QUOTA_NL_BSOFTWARN: u32 = 6;
pub const QUOTA_NL_C_MAX: u32 = 1;
pub const QUOTA_NL_C_UNSPEC: u32 = 0;
pub const QUOTA_NL_C_WARNING: u32 = 1;
pub const QUOTA_NL_IHARDBELOW: u32 = 7;
pub const QUOTA_NL_IHARDWARN: u32 = 1;
pub const QUOTA_NL_ISOFTBELOW: u32 = 8;
pub const QUOTA_NL_ISOFTLONGWARN: u32 = 2;
pub const QUOTA_NL_ISOFTWARN: u32 = 3;
pub const QUOTA_NL_NOWARN: u32 = 0;
pub const Q_GETFMT: u32 = 8388612;
pub const Q_GETINFO: u32 = 8388613;
pub const Q_GETNEXTQUOTA: u32 = 8388617;
pub const Q_GETQUOTA: u32 = 8388615;
pub const Q_QUOTAOFF: u32 = 8388611;
pub const Q_QUOTAON: u32 = 8388610;
pub const Q_SETINFO: u32 = 8388614;
pub const Q_SETQUOTA: u32 = 8388616;
pub const Q_SYNC: u32 = 8388609;
pub const SUBCMDMASK: u32 = 255;
pub const SUBCMDSHIFT: u32 = 8;
pub const USRQUOTA: u32 = 0;
pub const __DQUOT_VERSION__: &str = "dquot_6.6.0";
pub const __QUOTA_NL_A_MAX: u32 = 8;
pub const __QUOTA_NL_C_MAX: u32 = 2;

pub mod if_dqblk {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::differing((0, 72), (0, 68));
    pub const dqb_bhardlimit: Field = Field::new(0, 8);
    pub const dqb_bsoftlimit: Field = Field::new(8, 8);
    pub const dqb_curspace: Field = Field::new(16, 8);
    pub const dqb_ihardlimit: Field = Field::new(24, 8);
    pub const dqb_isoftlimit: Field = Field::new(32, 8);
    pub const dqb_curinodes: Field = Field::new(40, 8);
    pub const dqb_btime: Field = Field::new(48, 8);
    pub const dqb_itime: Field = Field::new(56, 8);
    pub const dqb_valid: Field = Field::new(64, 4);
}

pub mod if_dqinfo {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 24);
    pub const dqi_bgrace: Field = Field::new(0, 8);
    pub const dqi_igrace: Field = Field::new(8, 8);
    pub const dqi_flags: Field = Field::new(16, 4);
    pub const dqi_valid: Field = Field::new(20, 4);
}

pub mod if_nextdqblk {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const dqb_bhardlimit: Field = Field::new(0, 8);
    pub const dqb_bsoftlimit: Field = Field::new(8, 8);
    pub const dqb_curspace: Field = Field::new(16, 8);
    pub const dqb_ihardlimit: Field = Field::new(24, 8);
    pub const dqb_isoftlimit: Field = Field::new(32, 8);
    pub const dqb_curinodes: Field = Field::new(40, 8);
    pub const dqb_btime: Field = Field::new(48, 8);
    pub const dqb_itime: Field = Field::new(56, 8);
    pub const dqb_valid: Field = Field::new(64, 4);
    pub const dqb_id: Field = Field::new(68, 4);
}
