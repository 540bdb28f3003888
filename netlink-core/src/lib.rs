#![doc = include_str!("../README.md")]

pub mod namespace;
pub mod socket;
