//! Classic BPF programs that choose what enters a socket's queue.

use std::io;
use std::os::fd::AsFd;

use nix::libc;

use super::{Condition, Socket, sys};

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
    #[error("a filter of {0} instructions is too long: at most {max} are allowed", max = libc::BPF_MAXINSNS)]
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
}

impl Socket {
    /// Lets only those datagrams into the queue for which the program returns non-zero, in place of the
    /// program attached before (`SO_ATTACH_FILTER`).
    ///
    /// It runs on whole datagrams, replies and acknowledgements included; one whose value is less than the
    /// datagram's length cuts it. What is queued already stays.
    ///
    /// # Errors
    /// - [`InvalidFilter`].
    /// - `EINVAL`: the kernel finds the program at fault: an unknown code, a jump out of it, no return.
    /// - `ENOMEM`: the program is larger than `net.core.optmem_max`.
    pub fn attach_filter(&self, program: &[FilterInstruction]) -> io::Result<()> {
        check(program)?;
        let program: Vec<libc::sock_filter> =
            program.iter().map(|instruction| (*instruction).into()).collect();
        sys::attach_filter(self.as_fd(), &program)
    }

    /// Lets only those datagrams into the queue for which the condition holds, in place of what was attached before;
    /// see [`attach_filter`](Self::attach_filter).
    ///
    /// # Errors
    /// Those of [`Condition::program`] and [`attach_filter`](Self::attach_filter).
    pub fn set_condition(&self, condition: &Condition) -> io::Result<()> {
        scripted!(self, |script| {
            script.set_condition(condition);
            Ok(())
        });
        self.attach_filter(&condition.program()?)
    }

    /// Removes the program.
    ///
    /// # Errors
    /// `ENOENT`: there is none.
    pub fn detach_filter(&self) -> io::Result<()> {
        sys::set_option(self.as_fd(), libc::SOL_SOCKET, libc::SO_DETACH_FILTER, 0)
    }
}

pub(super) fn check(program: &[FilterInstruction]) -> Result<(), InvalidFilter> {
    match program.len() {
        0 => Err(InvalidFilter::Empty),
        length if length > libc::BPF_MAXINSNS as usize => Err(InvalidFilter::TooLong(length)),
        _ => Ok(()),
    }
}

impl From<FilterInstruction> for libc::sock_filter {
    fn from(instruction: FilterInstruction) -> Self {
        let FilterInstruction { code, jump_true: jt, jump_false: jf, operand: k } = instruction;
        Self { code, jt, jf, k }
    }
}

impl From<InvalidFilter> for io::Error {
    fn from(error: InvalidFilter) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}
