//! 1-Wire: buses, each with a master, and the slaves on them.
//!
//! Requests name a bus by its [`MasterId`] or a slave by its [`SlaveId`], run over a [`Connection`](crate::Connection) (from [`open`]) and are
//! carried out on the bus when its turn comes: a search of a long bus takes seconds. Nothing here needs a capability: the
//! kernel lets anybody in the first network namespace use its buses. [`OneWireMonitor`] hears of masters and slaves that
//! come and go; [`ds18b20`] speaks to a common thermometer.
//!
//! The kernel's `drivers/w1/w1_netlink.c` is the other side. Its answers are asked for in one piece (`W1_CN_BUNDLE`), which
//! it splits beyond 16 KiB: commands with such an answer are not sent, and a list of as many slaves (2,000) is an error.

pub mod ds18b20;
mod id;
mod message;
#[cfg(target_os = "linux")]
mod monitor;
#[cfg(target_os = "linux")]
mod open;
mod requests;

pub use id::{MasterId, ParseSlaveIdError, SlaveId, crc8};
pub use message::{Command, CommandHeader, CommandKind, OneWireHeader, OneWireKind, OneWireMessage};
pub(crate) use message::{ID, status};
#[cfg(target_os = "linux")]
pub use monitor::{Buses, OneWireEvent, OneWireMonitor};
#[cfg(target_os = "linux")]
pub use open::open;
pub use requests::{AddSlave, Answers, Commands, Masters, RemoveSlave, Slaves};
