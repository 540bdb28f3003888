//! What tasks have used and waited for: `taskstats`, of which `iotop` and `getdelays` tell, and cgroups' tasks by state.
//!
//! [`GetStatistics`] asks for a thread or a process that runs, [`ExitMonitor`] is told of each that ends,
//! [`GetCgroupStatistics`] counts what the tasks of a cgroup do. Delays are counted where the kernel was started with
//! `delayacct`, or `kernel.task_delayacct` is set (since Linux 5.14).
//!
//! Older kernels have the family in the first network namespace only: 5.10 does, 6.12 has it in all.

#[cfg(target_os = "linux")]
mod exit;
mod statistics;

#[cfg(unix)]
use std::{os::fd::OwnedFd, sync::Arc};

use netlink_core::request::Body;
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, messages};

use crate::command;
use crate::protocol::{GenericFamily, GenericHeader};
use crate::uapi::cgroupstats::*;
use crate::uapi::taskstats::*;

#[cfg(target_os = "linux")]
pub use exit::{Cpus, Exit, ExitMonitor};
use statistics::Versioned;
pub use statistics::{CgroupStatistics, Statistics};

/// The `TASKSTATS` family.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct TaskStats;

impl GenericFamily for TaskStats {
    const NAME: &'static str = TASKSTATS_GENL_NAME;
    const VERSION: u8 = TASKSTATS_GENL_VERSION as u8;
    type Header = GenericHeader;
}

attributes! {
    /// Attributes of a request about tasks (`TASKSTATS_CMD_ATTR_*`).
    pub struct TaskRequestAttributes<'a>, enum TaskRequestAttribute, writer TaskRequestAttributesWriter {
        /// The thread meant.
        TASKSTATS_CMD_ATTR_PID => thread: u32,
        /// The process meant.
        TASKSTATS_CMD_ATTR_TGID => process: u32,
        /// CPUs of whose exits is to be told, such as "0-3,8".
        TASKSTATS_CMD_ATTR_REGISTER_CPUMASK => register: &'a str,
        /// CPUs of whose exits is to be told no longer.
        TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK => deregister: &'a str,
    }
}

attributes! {
    /// Attributes of a message about tasks (`TASKSTATS_TYPE_*`).
    pub struct TaskAttributes<'a>, enum TaskAttribute, writer TaskAttributesWriter {
        /// The thread.
        TASKSTATS_TYPE_PID => thread: u32,
        /// The process.
        TASKSTATS_TYPE_TGID => process: u32,
        /// What it used and waited for.
        TASKSTATS_TYPE_STATS => statistics: Statistics as Versioned,
        /// A thread with its statistics.
        TASKSTATS_TYPE_AGGR_PID => of_thread[nest]: TaskAttributes<'a>,
        /// A process with the statistics of its threads together.
        TASKSTATS_TYPE_AGGR_TGID => of_process[nest]: TaskAttributes<'a>,
        /// Nothing: it aligns what follows.
        TASKSTATS_TYPE_NULL => padding: (),
    }
}

attributes! {
    /// Attributes of a request about a cgroup (`CGROUPSTATS_CMD_ATTR_*`).
    pub struct CgroupRequestAttributes<'a>, enum CgroupRequestAttribute, writer CgroupRequestAttributesWriter {
        /// The cgroup's directory.
        CGROUPSTATS_CMD_ATTR_FD => directory[descriptor]: i32,
    }
}

attributes! {
    /// Attributes of a message about a cgroup (`CGROUPSTATS_TYPE_*`).
    pub struct CgroupAttributes<'a>, enum CgroupAttribute, writer CgroupAttributesWriter {
        /// How many tasks do what.
        CGROUPSTATS_TYPE_CGROUP_STATS => statistics: CgroupStatistics,
    }
}

/// A message about tasks, as received.
pub type TaskMessage<'a> = Body<GenericHeader, TaskAttributes<'a>>;

/// A message about a cgroup, as received.
pub type CgroupMessage<'a> = Body<GenericHeader, CgroupAttributes<'a>>;

messages! {
    /// What messages about tasks and cgroups hold.
    pub(crate) const MESSAGES in (TaskStats::KIND) {
        TASKSTATS_CMD_GET => Body<GenericHeader, TaskRequestAttributes<'static>>,
        TASKSTATS_CMD_NEW => TaskMessage<'static>,
        CGROUPSTATS_CMD_GET => Body<GenericHeader, CgroupRequestAttributes<'static>>,
        CGROUPSTATS_CMD_NEW => CgroupMessage<'static>,
    }
}

command! {
    /// Asks what a task has used and waited for. Needs `CAP_NET_ADMIN` in the first user namespace.
    ///
    /// Where there is no such task in the caller's PID namespace, the error [is "not found"](crate::Error::is_not_found).
    ///
    /// ```no_run
    /// use netlink_genetlink::Connection;
    /// use netlink_genetlink::taskstats::GetStatistics;
    ///
    /// let task = Connection::open()?.get(GetStatistics::of_thread(std::process::id()))?;
    /// println!("{} waited {:?} for a CPU", task.statistics.command(), task.statistics.cpu_delay);
    /// # Ok::<(), netlink_genetlink::Error>(())
    /// ```
    pub struct GetStatistics("get task statistics") in TaskStats: TASKSTATS_CMD_GET {
        TaskRequestAttributesWriter
    } -> One TaskMessage<'a> => Task
}

impl GetStatistics {
    /// Of one thread. The main thread of a process has the process's id.
    pub fn of_thread(thread: u32) -> Self {
        Self::bare().with(|attributes| attributes.thread(thread))
    }

    /// Of all threads of a process together, those that have ended included. Of these the kernel only tells delays,
    /// context switches and the times that were used.
    pub fn of_process(process: u32) -> Self {
        Self::bare().with(|attributes| attributes.process(process))
    }
}

command! {
    /// Counts the tasks of a cgroup by what they do. Needs no capability but to open the cgroup's directory.
    ///
    /// The kernel does so for cgroups of version 1 only; for others the request is refused with `EINVAL`.
    pub struct GetCgroupStatistics("get cgroup statistics") in TaskStats: CGROUPSTATS_CMD_GET {
        CgroupRequestAttributesWriter
    } -> One CgroupMessage<'a> => CgroupStatistics
}

#[cfg(unix)]
impl GetCgroupStatistics {
    /// Of the cgroup with this directory, which stays open until the request is dropped.
    pub fn new(directory: impl Into<Arc<OwnedFd>>) -> Self {
        Self::bare().with(|attributes| attributes.directory(directory))
    }
}

/// A task with its statistics.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Task {
    /// Id of the thread or the process.
    pub id: u32,
    /// What it used and waited for.
    pub statistics: Statistics,
}

impl TryFrom<TaskAttributes<'_>> for Task {
    type Error = Invalid;

    fn try_from(attributes: TaskAttributes<'_>) -> Result<Self, Invalid> {
        let id = match attributes.thread()? {
            Some(thread) => thread,
            None => attributes.process()?.ok_or(MISSING.of("TASKSTATS_TYPE_TGID"))?,
        };
        Ok(Self { id, statistics: attributes.statistics()?.ok_or(MISSING.of("TASKSTATS_TYPE_STATS"))? })
    }
}

/// The thread or process that was asked for.
impl TryFrom<TaskMessage<'_>> for Task {
    type Error = Invalid;

    fn try_from(message: TaskMessage<'_>) -> Result<Self, Invalid> {
        let task = match message.attributes.of_thread()? {
            Some(thread) => Some(thread),
            None => message.attributes.of_process()?,
        };
        task.ok_or(MISSING.of("TASKSTATS_TYPE_AGGR_PID"))?.try_into()
    }
}

impl TryFrom<CgroupMessage<'_>> for CgroupStatistics {
    type Error = Invalid;

    fn try_from(message: CgroupMessage<'_>) -> Result<Self, Invalid> {
        message.attributes.statistics()?.ok_or(MISSING.of("CGROUPSTATS_TYPE_CGROUP_STATS"))
    }
}

const MISSING: Problem = Problem::Value("is missing");
