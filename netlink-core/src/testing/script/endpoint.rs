//! The socket's end of a script.

use std::collections::{BTreeSet, VecDeque};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use nix::errno::Errno;
use nix::sys::eventfd::{EfdFlags, EventFd};

use super::compose::Queued;
use super::{Kernel, Script};
use crate::socket::{Condition, Info, Received, SocketOption};

/// What the script knows of one socket.
pub(super) struct State {
    number: u32,
    port: u32,
    queue: VecDeque<Queued>,
    /// Whether it has overrun and its queue was not empty since: until then it gets nothing more.
    overrun: bool,
    /// Readable while something is queued.
    ready: Arc<EventFd>,
    groups: BTreeSet<u32>,
    options: Vec<SocketOption>,
    condition: Option<Condition>,
}

/// A socket of a script. It goes with the socket.
#[derive(Debug)]
pub(crate) struct Endpoint {
    script: Script,
    number: u32,
}

impl Script {
    /// Opens a socket, and the descriptor that tells when it is readable.
    pub(crate) fn open(&self) -> io::Result<(Endpoint, OwnedFd)> {
        let ready = EventFd::from_flags(EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK)?;
        let descriptor = ready.as_fd().try_clone_to_owned()?;
        let mut kernel = self.lock();
        kernel.opened += 1;
        let number = kernel.opened;
        kernel.sockets.insert(number, State::new(number, Arc::new(ready)));
        Ok((Endpoint { script: self.clone(), number }, descriptor))
    }
}

impl State {
    fn new(number: u32, ready: Arc<EventFd>) -> Self {
        let (queue, overrun, groups, options, condition) = Default::default();
        Self { number, port: 0, queue, overrun, ready, groups, options, condition }
    }

    /// Its port, which it gets now if it has none.
    pub(super) fn bound_port(&mut self) -> u32 {
        if self.port == 0 {
            self.port = 1000 + self.number;
        }
        self.port
    }

    pub(super) fn is_member(&self, group: u32) -> bool {
        self.groups.contains(&group)
    }

    pub(super) fn push(&mut self, queued: Queued) {
        if let Queued::Delay(until) = queued {
            self.wake_at(until);
        }
        if let (Some(condition), Queued::Datagram { bytes, .. }) = (&self.condition, &queued) {
            if !condition.holds(bytes) {
                return;
            }
        }
        if self.overrun {
            return;
        }
        self.queue.push_back(queued);
        self.wake();
    }

    fn wake(&self) {
        // A counter cannot overflow by adding 1 to it 2⁶⁴ − 1 times.
        let _ = self.ready.write(1);
    }

    fn wake_at(&self, time: Instant) {
        let ready = Arc::clone(&self.ready);
        thread::spawn(move || {
            thread::sleep(time.saturating_duration_since(Instant::now()));
            let _ = ready.write(1);
        });
    }

    fn receive(&mut self, buffer: &mut [u8]) -> io::Result<(Received, u32)> {
        while let Some(Queued::Delay(until)) = self.queue.front() {
            if Instant::now() < *until {
                let _ = self.ready.read();
                return Err(Errno::EAGAIN.into());
            }
            self.queue.pop_front();
        }
        let Some(queued) = self.queue.pop_front() else { return Err(Errno::EAGAIN.into()) };
        self.overrun = !self.queue.is_empty() && (self.overrun || matches!(queued, Queued::Overrun));
        // Reading sets the counter to 0; what is left counts anew, so that edges are seen too.
        let _ = self.ready.read();
        if !self.queue.is_empty() {
            self.wake();
        }
        match queued {
            Queued::Overrun => Err(Errno::ENOBUFS.into()),
            Queued::Pause | Queued::Delay(_) => Err(Errno::EAGAIN.into()),
            Queued::Datagram { bytes, sender, group } => {
                let taken = bytes.len().min(buffer.len());
                buffer[..taken].copy_from_slice(&bytes[..taken]);
                Ok((Received { length: bytes.len(), truncated: taken < bytes.len(), sender }, group))
            }
        }
    }
}

impl Endpoint {
    pub(crate) fn is_beside(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.script.0, &other.script.0)
    }

    pub(crate) fn port(&self) -> u32 {
        self.state(|state| state.port)
    }

    pub(crate) fn bind(&self, port: u32) {
        self.state(|state| state.port = if port == 0 { state.bound_port() } else { port });
    }

    pub(crate) fn send(&self, datagram: &[u8]) -> io::Result<()> {
        self.script.lock().hear(self.number, datagram)
    }

    pub(crate) fn receive(&self, buffer: &mut [u8]) -> io::Result<(Received, Info)> {
        self.state(|state| {
            let (received, group) = state.receive(buffer)?;
            let group = state.options.contains(&SocketOption::PacketInfo).then_some(group);
            Ok((received, Info { sender: received.sender.port, group, ..Info::default() }))
        })
    }

    pub(crate) fn queued(&self) -> usize {
        self.state(|state| {
            state
                .queue
                .iter()
                .map(|queued| match queued {
                    Queued::Datagram { bytes, .. } => bytes.len(),
                    Queued::Overrun => 1,
                    Queued::Pause | Queued::Delay(_) => 0,
                })
                .sum()
        })
    }

    pub(crate) fn set_option(&self, option: SocketOption, on: bool) -> io::Result<()> {
        self.check_granted(option)?;
        self.state(|state| {
            state.options.retain(|other| *other != option);
            state.options.extend(on.then_some(option));
        });
        Ok(())
    }

    pub(crate) fn option(&self, option: SocketOption) -> io::Result<bool> {
        self.check_granted(option)?;
        Ok(self.state(|state| state.options.contains(&option)))
    }

    pub(crate) fn set_condition(&self, condition: &Condition) {
        self.state(|state| state.condition = Some(condition.clone()));
    }

    pub(crate) fn set_membership(&self, group: u32, member: bool) {
        self.state(|state| if member { state.groups.insert(group) } else { state.groups.remove(&group) });
        if member {
            self.kernel(|kernel| kernel.begin(group));
        }
    }

    pub(crate) fn memberships(&self) -> Vec<u32> {
        self.state(|state| state.groups.iter().copied().collect())
    }

    pub(crate) fn interface_index(&self, name: &[u8]) -> io::Result<u32> {
        let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
        self.kernel(|kernel| {
            let link = kernel.links.iter().find(|link| link.0.as_bytes() == name);
            link.map(|link| link.1).ok_or_else(|| Errno::ENODEV.into())
        })
    }

    fn check_granted(&self, option: SocketOption) -> io::Result<()> {
        let refused =
            self.kernel(|kernel| kernel.refused.iter().find(|refused| refused.0 == option).copied());
        refused.map_or(Ok(()), |(_, errno)| Err(errno.into()))
    }

    fn kernel<T>(&self, ask: impl FnOnce(&mut Kernel) -> T) -> T {
        ask(&mut self.script.lock())
    }

    fn state<T>(&self, ask: impl FnOnce(&mut State) -> T) -> T {
        self.kernel(|kernel| {
            ask(kernel.sockets.get_mut(&self.number).expect("it is there until it is dropped"))
        })
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.kernel(|kernel| kernel.sockets.remove(&self.number));
    }
}
