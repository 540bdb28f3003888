//! Tasks that end, told as they do.

use std::fs;

use netlink_core::wire::{Invalid, Message};
use netlink_core::{AnyRequest, Error, Monitored};

use super::{MISSING, Task, TaskMessage, TaskRequestAttributesWriter, TaskStats};
use crate::command;
use crate::protocol::Generic;
use crate::uapi::taskstats::TASKSTATS_CMD_GET;

/// Tells what tasks had used and waited for when they ended: those that end on the CPUs listened to.
///
/// Needs `CAP_NET_ADMIN` in the first user namespace, and to be in the first user and PID namespace: elsewhere it is
/// refused with `EINVAL`. Its socket must be of the first network namespace, or nothing is ever told: from another
/// one, open it with that of process 1.
///
/// ```no_run
/// use netlink_genetlink::News;
/// use netlink_genetlink::taskstats::{Cpus, Exit, ExitMonitor};
///
/// let mut monitor = ExitMonitor::open(Cpus::all()?)?;
/// loop {
///     match monitor.next()? {
///         News::Event(message) => {
///             let thread = Exit::try_from(message)?.thread;
///             println!("{} {} ended", thread.id, thread.statistics.command());
///         }
///         News::Lost(loss) => println!("some were lost: {loss}"),
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type ExitMonitor = netlink_core::Monitor<Cpus>;

/// The CPUs that an [`ExitMonitor`] listens to. Many CPUs tell more than one reader can read: share them out among
/// several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cpus(Box<str>);

/// The end of a thread.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Exit {
    /// The thread; ids are those of the first namespaces.
    pub thread: Task,
    /// Its process, if that had several threads and this was the last of them. Older kernels tell only its delays.
    pub process: Option<Task>,
}

impl Cpus {
    /// All that there may be: the kernel refuses others.
    ///
    /// # Errors
    /// [`Error::System`], where `/sys` cannot be read.
    pub fn all() -> Result<Self, Error> {
        let cpus = fs::read_to_string("/sys/devices/system/cpu/possible");
        cpus.map(|cpus| cpus.trim().into()).map_err(|error| Error::of_socket("list CPUs", &error))
    }
}

/// Numbers and ranges: "0-3,8"; each must be one that the machine
/// [may have](https://docs.kernel.org/admin-guide/cputopology.html).
impl From<&str> for Cpus {
    fn from(cpus: &str) -> Self {
        Self(cpus.into())
    }
}

impl Monitored for Cpus {
    type Protocol = Generic;
    type Event<'a> = TaskMessage<'a>;
    type Owned = Exit;
    const OPERATION: &'static str = "listen to exits";

    fn request(&self) -> Option<AnyRequest<Generic>> {
        Some(AnyRequest::new(Tell::bare().with(|attributes| attributes.register(&self.0))))
    }

    /// The kernel knows listeners by port id, and would go on telling whoever gets that next.
    fn farewell(&self) -> Option<AnyRequest<Generic>> {
        Some(AnyRequest::new(DontTell::bare().with(|attributes| attributes.deregister(&self.0))))
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<TaskMessage<'a>, Invalid> {
        message.try_into()
    }
}

command! {
    /// Begins to listen.
    struct Tell("listen to exits") in TaskStats: TASKSTATS_CMD_GET {
        TaskRequestAttributesWriter
    } -> Acknowledgement
}

command! {
    /// Ends listening.
    struct DontTell("stop listening to exits") in TaskStats: TASKSTATS_CMD_GET {
        TaskRequestAttributesWriter
    } -> Acknowledgement
}

impl TryFrom<TaskMessage<'_>> for Exit {
    type Error = Invalid;

    fn try_from(message: TaskMessage<'_>) -> Result<Self, Invalid> {
        let thread = message.attributes.of_thread()?.ok_or(MISSING.of("TASKSTATS_TYPE_AGGR_PID"))?;
        let process = message.attributes.of_process()?.map(Task::try_from).transpose()?;
        Ok(Self { thread: thread.try_into()?, process })
    }
}
