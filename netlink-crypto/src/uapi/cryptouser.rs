// Written by `cargo xtask codegen`; changes are lost.
//! `linux/cryptouser.h` of Linux 7.2.

pub const CRYPTOCFGA_MAX: u32 = 22;
pub const CRYPTOCFGA_PRIORITY_VAL: u32 = 1;
pub const CRYPTOCFGA_REPORT_ACOMP: u32 = 11;
pub const CRYPTOCFGA_REPORT_AEAD: u32 = 5;
pub const CRYPTOCFGA_REPORT_AKCIPHER: u32 = 9;
pub const CRYPTOCFGA_REPORT_BLKCIPHER: u32 = 4;
pub const CRYPTOCFGA_REPORT_CIPHER: u32 = 8;
pub const CRYPTOCFGA_REPORT_COMPRESS: u32 = 6;
pub const CRYPTOCFGA_REPORT_HASH: u32 = 3;
pub const CRYPTOCFGA_REPORT_KPP: u32 = 10;
pub const CRYPTOCFGA_REPORT_LARVAL: u32 = 2;
pub const CRYPTOCFGA_REPORT_RNG: u32 = 7;
pub const CRYPTOCFGA_REPORT_SIG: u32 = 22;
pub const CRYPTOCFGA_STAT_ACOMP: u32 = 21;
pub const CRYPTOCFGA_STAT_AEAD: u32 = 15;
pub const CRYPTOCFGA_STAT_AKCIPHER: u32 = 19;
pub const CRYPTOCFGA_STAT_BLKCIPHER: u32 = 14;
pub const CRYPTOCFGA_STAT_CIPHER: u32 = 18;
pub const CRYPTOCFGA_STAT_COMPRESS: u32 = 16;
pub const CRYPTOCFGA_STAT_HASH: u32 = 13;
pub const CRYPTOCFGA_STAT_KPP: u32 = 20;
pub const CRYPTOCFGA_STAT_LARVAL: u32 = 12;
pub const CRYPTOCFGA_STAT_RNG: u32 = 17;
pub const CRYPTOCFGA_UNSPEC: u32 = 0;
pub const CRYPTO_MAX_NAME: u32 = 64;
pub const CRYPTO_MSG_BASE: u32 = 16;
pub const CRYPTO_MSG_DELALG: u32 = 17;
pub const CRYPTO_MSG_DELRNG: u32 = 20;
pub const CRYPTO_MSG_GETALG: u32 = 19;
pub const CRYPTO_MSG_GETSTAT: u32 = 21;
pub const CRYPTO_MSG_MAX: u32 = 21;
pub const CRYPTO_MSG_NEWALG: u32 = 16;
pub const CRYPTO_MSG_UPDATEALG: u32 = 18;
pub const CRYPTO_NR_MSGTYPES: u32 = 6;
pub const CRYPTO_REPORT_MAXSIZE: u32 = 352;
pub const __CRYPTOCFGA_MAX: u32 = 23;
pub const __CRYPTO_MSG_MAX: u32 = 22;

pub mod crypto_report_acomp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_report_aead {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 140);
    pub const r#type: Field = Field::new(0, 64);
    pub const geniv: Field = Field::new(64, 64);
    pub const blocksize: Field = Field::new(128, 4);
    pub const maxauthsize: Field = Field::new(132, 4);
    pub const ivsize: Field = Field::new(136, 4);
}

pub mod crypto_report_akcipher {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_report_blkcipher {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 144);
    pub const r#type: Field = Field::new(0, 64);
    pub const geniv: Field = Field::new(64, 64);
    pub const blocksize: Field = Field::new(128, 4);
    pub const min_keysize: Field = Field::new(132, 4);
    pub const max_keysize: Field = Field::new(136, 4);
    pub const ivsize: Field = Field::new(140, 4);
}

pub mod crypto_report_cipher {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 76);
    pub const r#type: Field = Field::new(0, 64);
    pub const blocksize: Field = Field::new(64, 4);
    pub const min_keysize: Field = Field::new(68, 4);
    pub const max_keysize: Field = Field::new(72, 4);
}

pub mod crypto_report_comp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_report_hash {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 72);
    pub const r#type: Field = Field::new(0, 64);
    pub const blocksize: Field = Field::new(64, 4);
    pub const digestsize: Field = Field::new(68, 4);
}

pub mod crypto_report_kpp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_report_larval {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_report_rng {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 68);
    pub const r#type: Field = Field::new(0, 64);
    pub const seedsize: Field = Field::new(64, 4);
}

pub mod crypto_report_sig {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_stat_aead {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 104);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_encrypt_cnt: Field = Field::new(64, 8);
    pub const stat_encrypt_tlen: Field = Field::new(72, 8);
    pub const stat_decrypt_cnt: Field = Field::new(80, 8);
    pub const stat_decrypt_tlen: Field = Field::new(88, 8);
    pub const stat_err_cnt: Field = Field::new(96, 8);
}

pub mod crypto_stat_akcipher {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 120);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_encrypt_cnt: Field = Field::new(64, 8);
    pub const stat_encrypt_tlen: Field = Field::new(72, 8);
    pub const stat_decrypt_cnt: Field = Field::new(80, 8);
    pub const stat_decrypt_tlen: Field = Field::new(88, 8);
    pub const stat_verify_cnt: Field = Field::new(96, 8);
    pub const stat_sign_cnt: Field = Field::new(104, 8);
    pub const stat_err_cnt: Field = Field::new(112, 8);
}

pub mod crypto_stat_cipher {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 104);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_encrypt_cnt: Field = Field::new(64, 8);
    pub const stat_encrypt_tlen: Field = Field::new(72, 8);
    pub const stat_decrypt_cnt: Field = Field::new(80, 8);
    pub const stat_decrypt_tlen: Field = Field::new(88, 8);
    pub const stat_err_cnt: Field = Field::new(96, 8);
}

pub mod crypto_stat_compress {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 104);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_compress_cnt: Field = Field::new(64, 8);
    pub const stat_compress_tlen: Field = Field::new(72, 8);
    pub const stat_decompress_cnt: Field = Field::new(80, 8);
    pub const stat_decompress_tlen: Field = Field::new(88, 8);
    pub const stat_err_cnt: Field = Field::new(96, 8);
}

pub mod crypto_stat_hash {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 88);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_hash_cnt: Field = Field::new(64, 8);
    pub const stat_hash_tlen: Field = Field::new(72, 8);
    pub const stat_err_cnt: Field = Field::new(80, 8);
}

pub mod crypto_stat_kpp {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 96);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_setsecret_cnt: Field = Field::new(64, 8);
    pub const stat_generate_public_key_cnt: Field = Field::new(72, 8);
    pub const stat_compute_shared_secret_cnt: Field = Field::new(80, 8);
    pub const stat_err_cnt: Field = Field::new(88, 8);
}

pub mod crypto_stat_larval {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 64);
    pub const r#type: Field = Field::new(0, 64);
}

pub mod crypto_stat_rng {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 96);
    pub const r#type: Field = Field::new(0, 64);
    pub const stat_generate_cnt: Field = Field::new(64, 8);
    pub const stat_generate_tlen: Field = Field::new(72, 8);
    pub const stat_seed_cnt: Field = Field::new(80, 8);
    pub const stat_err_cnt: Field = Field::new(88, 8);
}

pub mod crypto_user_alg {
    use netlink_core::table::Field;

    pub const SIZE: Field = Field::new(0, 208);
    pub const cru_name: Field = Field::new(0, 64);
    pub const cru_driver_name: Field = Field::new(64, 64);
    pub const cru_module_name: Field = Field::new(128, 64);
    pub const cru_type: Field = Field::new(192, 4);
    pub const cru_mask: Field = Field::new(196, 4);
    pub const cru_refcnt: Field = Field::new(200, 4);
    pub const cru_flags: Field = Field::new(204, 4);
}
