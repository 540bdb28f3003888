//! Tasks that end, told as they do.

use std::fs;
use std::time::Instant;

use netlink_core::exchange::Loss;
use netlink_core::socket::{Closer, Config, Socket};
use netlink_core::wire::Invalid;
use netlink_core::{Error, Notice, Subscription};

use super::{MISSING, Task, TaskMessage, TaskRequestAttributesWriter, TaskStats};
use crate::command;
use crate::protocol::Generic;
use crate::uapi::taskstats::TASKSTATS_CMD_GET;

/// Tells what tasks had used and waited for when they ended: those that end on the CPUs listened to.
///
/// Needs `CAP_NET_ADMIN` in the first user namespace, and to be in the first user and PID namespace: elsewhere it is
/// refused with `EINVAL`. Its socket must be of the first network namespace, or nothing is ever told: from another
/// one, open it [with](Self::with) that of process 1.
///
/// ```no_run
/// use netlink_genetlink::taskstats::{Event, Exit, ExitMonitor};
///
/// let mut monitor = ExitMonitor::open()?;
/// loop {
///     match monitor.next()? {
///         Event::Exited(message) => {
///             let thread = Exit::try_from(message)?.thread;
///             println!("{} {} ended", thread.id, thread.statistics.command());
///         }
///         Event::Lost(loss) => println!("some were lost: {loss}"),
///         _ => {}
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ExitMonitor {
    subscription: Subscription<Generic>,
    cpus: Box<str>,
}

/// What an [`ExitMonitor`] yields.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A thread has ended; an [`Exit`] is what to keep of it.
    Exited(TaskMessage<'a>),
    /// Some were not told, for the monitor was too slow. They cannot be asked for any more.
    Lost(Loss),
}

/// The end of a thread.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Exit {
    /// The thread; ids are those of the first namespaces.
    pub thread: Task,
    /// Its process, if that had several threads and this was the last of them. Older kernels tell only its delays.
    pub process: Option<Task>,
}

impl ExitMonitor {
    /// Listens to all CPUs. Asks for a receive buffer of 4 MiB.
    ///
    /// # Errors
    /// Any [`Error`]; see [`ExitMonitor`]. [`Family`](Error::Family) where the kernel has no statistics of tasks.
    pub fn open() -> Result<Self, Error> {
        Self::begin(Subscription::open([])?, &possible_cpus()?)
    }

    /// Listens to these CPUs with a socket opened like this, such as in another namespace. CPUs are numbers and ranges:
    /// "0-3,8"; each must be one that the machine [may have](https://docs.kernel.org/admin-guide/cputopology.html). Many
    /// CPUs tell more than one reader can read: share them out among several.
    ///
    /// # Errors
    /// Those of [`open`](Self::open), and whatever [`Config::open`] says.
    pub fn with(config: Config, cpus: &str) -> Result<Self, Error> {
        Self::begin(Subscription::with(config)?, cpus)
    }

    fn begin(mut subscription: Subscription<Generic>, cpus: &str) -> Result<Self, Error> {
        subscription.run(Tell::of(cpus))?;
        Ok(Self { subscription, cpus: cpus.into() })
    }

    /// The next event; waits for it.
    ///
    /// # Errors
    /// - [`Error::Closed`]: a [`Closer`] has closed it.
    /// - [`Error::Reply`]: an event that cannot be read; the next one can be asked for.
    /// - [`Error::System`], with whatever the socket says.
    #[allow(clippy::should_implement_trait, reason = "lends, which `Iterator` cannot")]
    pub fn next(&mut self) -> Result<Event<'_>, Error> {
        self.subscription.next()?.try_into()
    }

    /// The next event, or `None` if there is none before the deadline.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn next_before(&mut self, deadline: Instant) -> Result<Option<Event<'_>>, Error> {
        self.subscription.next_before(deadline)?.map(Event::try_from).transpose()
    }

    /// A handle by which another thread can end the waiting.
    ///
    /// # Errors
    /// `EMFILE`, `ENFILE`: no descriptor left.
    pub fn closer(&mut self) -> Result<Closer, Error> {
        self.subscription.closer()
    }

    /// The socket, for its options.
    pub fn socket(&self) -> &Socket {
        self.subscription.socket()
    }
}

/// The kernel knows listeners by port id, and would go on telling whoever gets that next.
impl Drop for ExitMonitor {
    fn drop(&mut self) {
        let _ = self.subscription.post(DontTell::of(&self.cpus));
    }
}

command! {
    /// Begins to listen.
    pub(crate) struct Tell("listen to exits") in TaskStats: TASKSTATS_CMD_GET {
        TaskRequestAttributesWriter
    } -> Acknowledgement
}

impl Tell {
    pub(crate) fn of(cpus: &str) -> Self {
        Self::bare().with(|attributes| attributes.register(cpus))
    }
}

command! {
    /// Ends listening.
    pub(crate) struct DontTell("stop listening to exits") in TaskStats: TASKSTATS_CMD_GET {
        TaskRequestAttributesWriter
    } -> Acknowledgement
}

impl DontTell {
    pub(crate) fn of(cpus: &str) -> Self {
        Self::bare().with(|attributes| attributes.deregister(cpus))
    }
}

/// All CPUs that there may be: the kernel refuses others.
pub(crate) fn possible_cpus() -> Result<Box<str>, Error> {
    let cpus = fs::read_to_string("/sys/devices/system/cpu/possible");
    cpus.map(|cpus| cpus.trim().into()).map_err(|error| Error::of_socket("list CPUs", &error))
}

impl<'a> TryFrom<Notice<'a>> for Event<'a> {
    type Error = Error;

    fn try_from(notice: Notice<'a>) -> Result<Self, Error> {
        match notice {
            Notice::Message { message, .. } => match message.try_into() {
                Ok(message) => Ok(Self::Exited(message)),
                Err(invalid) => Err(Error::Reply { operation: "listen to exits", invalid }),
            },
            Notice::Lost(loss) => Ok(Self::Lost(loss)),
            _ => Ok(Self::Lost(Loss::Damaged)),
        }
    }
}

impl TryFrom<TaskMessage<'_>> for Exit {
    type Error = Invalid;

    fn try_from(message: TaskMessage<'_>) -> Result<Self, Invalid> {
        let thread = message.attributes.of_thread()?.ok_or(MISSING.of("TASKSTATS_TYPE_AGGR_PID"))?;
        let process = message.attributes.of_process()?.map(Task::try_from).transpose()?;
        Ok(Self { thread: thread.try_into()?, process })
    }
}
