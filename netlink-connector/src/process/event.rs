//! What the kernel tells of a process.

use std::time::Duration;
#[cfg(unix)]
use std::{os::unix::process::ExitStatusExt, process::ExitStatus};

use netlink_core::table::{Layout, Nanoseconds};
use netlink_core::types::FixedText;
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{flags, layout, values};

use crate::connector::ConnectorMessage;
use crate::uapi::cn_proc::*;

flags! {
    /// Kinds of events.
    pub struct ProcessEvents: u32 {
        /// A process or thread began: [`Fork`].
        PROC_EVENT_FORK => FORK,
        /// A process became another program: [`Exec`].
        PROC_EVENT_EXEC => EXEC,
        /// The user ids of a thread changed: [`UserChange`].
        PROC_EVENT_UID => USER,
        /// The group ids of a thread changed: [`GroupChange`].
        PROC_EVENT_GID => GROUP,
        /// A process began a session: [`NewSession`].
        PROC_EVENT_SID => SESSION,
        /// A tracer came or went: [`Trace`].
        PROC_EVENT_PTRACE => TRACE,
        /// A thread changed its name: [`NameChange`].
        PROC_EVENT_COMM => NAME,
        /// A process dumps core: [`CoreDump`].
        PROC_EVENT_COREDUMP => CORE_DUMP,
        /// A process or thread ended, however it did: [`Exit`].
        PROC_EVENT_EXIT => EXIT,
        /// A process or thread ended, other than with success: [`Exit`].
        PROC_EVENT_NONZERO_EXIT => FAILURE,
    }
}

impl ProcessEvents {
    /// Every kind, those of newer kernels included.
    pub const ALL: Self = Self::from_bits_retain(u32::MAX);
}

layout! {
    /// `struct proc_event` but for what it tells.
    pub struct ProcessEventHeader = proc_event {
        /// Its kind: one bit.
        what => kind: ProcessEvents,
        /// On which CPU it happened.
        cpu => cpu: u32,
        /// When: time since boot, but for time in suspend (`CLOCK_MONOTONIC`).
        timestamp_ns => time: Duration as Nanoseconds<u64>,
        /// What it tells.
        event_data => data: [u8; 24],
    }
}

layout! {
    /// `struct fork_proc_event`: a process or thread began.
    pub struct Fork = fork_proc_event {
        /// The parent's thread; of a new thread, that of the parent of its process.
        parent_pid => parent_thread: u32,
        /// The parent; of a new thread, that of its process.
        parent_tgid => parent: u32,
        /// The new thread.
        child_pid => thread: u32,
        /// Its process; the same id, if that is new.
        child_tgid => process: u32,
    }
}

impl Fork {
    /// Whether a thread began, of a process that was there.
    pub fn is_thread(&self) -> bool {
        self.thread != self.process
    }
}

layout! {
    /// `struct exec_proc_event`: a process became another program.
    pub struct Exec = exec_proc_event {
        /// The thread, by now the only one.
        process_pid => thread: u32,
        /// The process.
        process_tgid => process: u32,
    }
}

layout! {
    /// `struct id_proc_event`: the user ids of a thread changed.
    pub struct UserChange = id_proc_event {
        /// The thread.
        process_pid => thread: u32,
        /// Its process.
        process_tgid => process: u32,
        /// The real user.
        r_ruid => real: u32,
        /// The effective user.
        e_euid => effective: u32,
    }
}

layout! {
    /// `struct id_proc_event`: the group ids of a thread changed.
    pub struct GroupChange = id_proc_event {
        /// The thread.
        process_pid => thread: u32,
        /// Its process.
        process_tgid => process: u32,
        /// The real group.
        r_rgid => real: u32,
        /// The effective group.
        e_egid => effective: u32,
    }
}

layout! {
    /// `struct sid_proc_event`: a process began a session.
    pub struct NewSession = sid_proc_event {
        /// The thread that asked for it.
        process_pid => thread: u32,
        /// The process.
        process_tgid => process: u32,
    }
}

layout! {
    /// `struct ptrace_proc_event`: a tracer came or went.
    pub struct Trace = ptrace_proc_event {
        /// The thread.
        process_pid => thread: u32,
        /// Its process.
        process_tgid => process: u32,
        /// The tracer's thread; 0 if it went.
        tracer_pid => tracer_thread: u32,
        /// The tracer; 0 if it went.
        tracer_tgid => tracer: u32,
    }
}

layout! {
    /// `struct comm_proc_event`: a thread changed its name, other than by becoming another program.
    pub struct NameChange = comm_proc_event {
        /// The thread.
        process_pid => thread: u32,
        /// Its process.
        process_tgid => process: u32,
        /// The new name, at most 15 bytes.
        comm => name: FixedText<16>,
    }
}

layout! {
    /// `struct coredump_proc_event`: a process dumps core.
    pub struct CoreDump = coredump_proc_event {
        /// The thread.
        process_pid => thread: u32,
        /// Its process.
        process_tgid => process: u32,
        /// The parent's thread; 0 where the kernel does not say (before Linux 4.18).
        parent_pid => parent_thread: u32,
        /// The parent; 0 where the kernel does not say.
        parent_tgid => parent: u32,
    }
}

layout! {
    /// `struct exit_proc_event`: a process or thread ended.
    pub struct Exit = exit_proc_event {
        /// The thread.
        process_pid => thread: u32,
        /// Its process.
        process_tgid => process: u32,
        /// How it ended, as `wait` has it; see [`status`](Exit::status).
        exit_code => code: u32,
        /// The signal that its parent gets for it; all ones for a thread.
        exit_signal => signal: u32,
        /// The parent's thread; 0 where the kernel does not say (before Linux 4.18).
        parent_pid => parent_thread: u32,
        /// The parent; 0 where the kernel does not say.
        parent_tgid => parent: u32,
    }
}

impl Exit {
    /// How it ended: the code that it gave, or the signal that killed it.
    #[cfg(unix)]
    pub fn status(&self) -> ExitStatus {
        ExitStatus::from_raw(self.code as i32)
    }

    /// Whether a thread ended of a process that may go on.
    pub fn is_thread(&self) -> bool {
        self.thread != self.process
    }
}

values! {
    /// What is asked for.
    pub(crate) enum Wish: u32 {
        /// To be told.
        PROC_CN_MCAST_LISTEN => Listen,
        /// Not to be told any more.
        PROC_CN_MCAST_IGNORE => Ignore,
    }
}

layout! {
    /// `struct proc_input`; kernels before 6.6 know but the first member.
    pub(crate) struct Input = proc_input {
        /// What is asked for.
        mcast_op => wish: Wish,
        /// The kinds of events that are wanted.
        event_type => events[optional]: ProcessEvents,
    }
}

/// What happened to a process.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ProcessChange {
    /// A process or thread began.
    Fork(Fork),
    /// A process became another program.
    Exec(Exec),
    /// The user ids of a thread changed.
    User(UserChange),
    /// The group ids of a thread changed.
    Group(GroupChange),
    /// A process began a session.
    Session(NewSession),
    /// A tracer came or went.
    Trace(Trace),
    /// A thread changed its name.
    Name(NameChange),
    /// A process dumps core.
    CoreDump(CoreDump),
    /// A process or thread ended.
    Exit(Exit),
    /// Something of a kind that has no name here.
    Other {
        /// Its kind.
        kind: ProcessEvents,
        /// What it tells.
        data: [u8; 24],
    },
}

/// Something that happened to a process.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ProcessEvent {
    /// What happened.
    pub change: ProcessChange,
    /// On which CPU.
    pub cpu: u32,
    /// The count of the events of that CPU, those that were not wanted and those that were lost included.
    pub sequence: u32,
    /// When: time since boot, but for time in suspend (`CLOCK_MONOTONIC`).
    pub time: Duration,
}

impl TryFrom<ConnectorMessage<'_>> for ProcessEvent {
    type Error = Invalid;

    fn try_from(message: ConnectorMessage<'_>) -> Result<Self, Invalid> {
        let event = ProcessEventHeader::read(message.data).map_err(|problem| problem.of("proc_event"))?;
        let change =
            ProcessChange::read(event.kind, event.data).map_err(|problem| problem.of("event_data"))?;
        Ok(Self { change, cpu: event.cpu, sequence: message.header.sequence, time: event.time })
    }
}

impl ProcessChange {
    fn read(kind: ProcessEvents, data: [u8; 24]) -> Result<Self, Problem> {
        Ok(match kind {
            ProcessEvents::FORK => Self::Fork(Fork::read(&data)?),
            ProcessEvents::EXEC => Self::Exec(Exec::read(&data)?),
            ProcessEvents::USER => Self::User(UserChange::read(&data)?),
            ProcessEvents::GROUP => Self::Group(GroupChange::read(&data)?),
            ProcessEvents::SESSION => Self::Session(NewSession::read(&data)?),
            ProcessEvents::TRACE => Self::Trace(Trace::read(&data)?),
            ProcessEvents::NAME => Self::Name(NameChange::read(&data)?),
            ProcessEvents::CORE_DUMP => Self::CoreDump(CoreDump::read(&data)?),
            ProcessEvents::EXIT => Self::Exit(Exit::read(&data)?),
            kind => Self::Other { kind, data },
        })
    }
}
