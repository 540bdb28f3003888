//! Classic BPF programs, by which the kernel chooses what enters a socket's queue.

use std::io;

use crate::uapi::bpf_common::BPF_MAXINSNS;

/// One instruction of a classic BPF program (`struct sock_filter`; `BPF_*` of linux/filter.h and
/// linux/bpf_common.h).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FilterInstruction {
    /// Class, size, mode, operation and source of the operand: `BPF_LD | BPF_H | BPF_ABS`.
    pub code: u16,
    /// Instructions to skip if a jump's condition holds.
    pub jump_true: u8,
    /// Instructions to skip if it does not.
    pub jump_false: u8,
    /// The operand `k`: offset, number, or bytes to accept. Loads read big-endian, netlink is native-endian.
    pub operand: u32,
}

/// A program that no kernel would take. As an [`io::Error`] its kind is
/// [`InvalidInput`](io::ErrorKind::InvalidInput).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidFilter {
    /// It has no instruction; the shortest one is a `BPF_RET`.
    #[error("a filter needs at least one instruction")]
    Empty,
    /// It has this many instructions, more than `BPF_MAXINSNS`.
    #[error("a filter of {0} instructions is too long: at most {max} are allowed", max = BPF_MAXINSNS)]
    TooLong(usize),
}

impl FilterInstruction {
    /// An instruction that does not jump (`BPF_STMT`).
    #[must_use]
    pub const fn statement(code: u16, operand: u32) -> Self {
        Self { code, jump_true: 0, jump_false: 0, operand }
    }

    /// An instruction that skips as many instructions as its condition says (`BPF_JUMP`).
    #[must_use]
    pub const fn jump(code: u16, operand: u32, jump_true: u8, jump_false: u8) -> Self {
        Self { code, jump_true, jump_false, operand }
    }

    /// Whether the kernel would take a program of this length.
    pub(crate) fn check(program: &[Self]) -> Result<(), InvalidFilter> {
        match program.len() {
            0 => Err(InvalidFilter::Empty),
            length if length > BPF_MAXINSNS as usize => Err(InvalidFilter::TooLong(length)),
            _ => Ok(()),
        }
    }
}

impl From<InvalidFilter> for io::Error {
    fn from(error: InvalidFilter) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}
