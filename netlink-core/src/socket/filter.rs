//! Attaching classic BPF programs, which choose what enters the socket's queue.

use std::io;
use std::os::fd::AsFd;

use nix::libc;

use super::{Condition, Socket, sys};
use crate::datagram::FilterInstruction;

impl Socket {
    /// Lets only those datagrams into the queue for which the program returns non-zero, in place of the
    /// program attached before (`SO_ATTACH_FILTER`).
    ///
    /// It runs on whole datagrams, replies and acknowledgements included; one whose value is less than the
    /// datagram's length cuts it. What is queued already stays.
    ///
    /// # Errors
    /// - [`InvalidFilter`](super::InvalidFilter).
    /// - `EINVAL`: the kernel finds the program at fault: an unknown code, a jump out of it, no return.
    /// - `ENOMEM`: the program is larger than `net.core.optmem_max`.
    pub fn attach_filter(&self, program: &[FilterInstruction]) -> io::Result<()> {
        FilterInstruction::check(program)?;
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

impl From<FilterInstruction> for libc::sock_filter {
    fn from(instruction: FilterInstruction) -> Self {
        let FilterInstruction { code, jump_true: jt, jump_false: jf, operand: k } = instruction;
        Self { code, jt, jf, k }
    }
}
