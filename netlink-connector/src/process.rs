//! Processes as they begin, change and end, told by the kernel's process events connector.
//!
//! A [`ProcessMonitor`] hears of every process of the machine, whatever its namespaces: ids are those of the first process
//! and user namespaces. The kernel tells only listeners in these and in the first network namespace. Before Linux 6.6
//! that takes `CAP_NET_ADMIN`; since then anybody may listen.
//!
//! As the kernel has it, what users call a process is a *thread group*, and each thread of it has an id of its own: both
//! are told. Left out is what only `/proc` knows: the command line, the files.

mod event;
#[cfg(target_os = "linux")]
mod monitor;

pub(crate) use event::Input;
pub use event::{
    CoreDump, Exec, Exit, Fork, GroupChange, NameChange, NewSession, ProcessChange, ProcessEvent,
    ProcessEventHeader, ProcessEvents, Trace, UserChange,
};
#[cfg(target_os = "linux")]
pub use monitor::ProcessMonitor;
