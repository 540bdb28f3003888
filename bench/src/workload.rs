//! The workloads: what there is to do, how much of it, and how well it should be done.

use std::fmt;

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Workload {
    Routes,
    Links,
    Addresses,
    Neighbours,
    Flows,
    Batch,
    Singly,
    RoundTrips,
    AsyncRoundTrips,
    Events,
    OwnedRoutes,
    Cache,
    Threads,
    Tasks,
}

/// What is known of a workload beforehand.
#[derive(Debug)]
pub struct Facts {
    pub name: &'static str,
    pub title: &'static str,
    /// Items in the table of BENCHMARKING.md.
    pub size: u32,
    /// Items where only counts matter.
    pub smoke: u32,
    /// What an item is.
    pub item: &'static str,
    /// The greatest ratio to the floor that is aimed at, and of which time.
    pub aim: (f64, Clock),
}

/// Which time is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    Wall,
    Cpu,
}

impl Workload {
    /// Those of the table.
    pub const ALL: [Self; 12] = [
        Self::Routes,
        Self::OwnedRoutes,
        Self::Batch,
        Self::Singly,
        Self::Links,
        Self::Addresses,
        Self::Neighbours,
        Self::Flows,
        Self::RoundTrips,
        Self::AsyncRoundTrips,
        Self::Events,
        Self::Cache,
    ];

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .chain([Self::Threads, Self::Tasks])
            .find(|workload| workload.facts().name == name)
    }

    #[rustfmt::skip]
    pub fn facts(self) -> Facts {
        use Clock::{Cpu, Wall};
        let (name, title, size, smoke, item, aim) = match self {
            Self::Routes => ("routes", "dump and decode IPv4 routes", 1_000_000, 2_000, "route", (1.05, Wall)),
            Self::OwnedRoutes => ("owned", "collect IPv4 routes to keep", 1_000_000, 2_000, "route", (1.3, Wall)),
            Self::Batch => ("batch", "add and delete routes, batched", 100_000, 1_000, "request", (1.05, Wall)),
            Self::Singly => ("singly", "add and delete routes, one by one", 100_000, 1_000, "request", (1.05, Wall)),
            Self::Links => ("links", "dump links: names, MTU, MAC, state", 2_001, 51, "link", (1.08, Wall)),
            Self::Addresses => ("addresses", "dump addresses", 2_001, 51, "address", (1.08, Wall)),
            Self::Neighbours => ("neighbours", "dump neighbours", 50_000, 1_000, "neighbour", (1.05, Wall)),
            Self::Flows => ("flows", "dump tracked connections with both directions, status, timeout", 200_000, 1_000, "flow", (1.03, Wall)),
            Self::RoundTrips => ("trips", "CTRL_CMD_GETFAMILY, blocking", 10_000, 500, "round trip", (1.06, Wall)),
            Self::AsyncRoundTrips => ("async-trips", "CTRL_CMD_GETFAMILY, tokio on one thread", 10_000, 500, "round trip", (1.3, Wall)),
            Self::Events => ("events", "a burst of route events", 200_000, 2_000, "event", (1.1, Cpu)),
            Self::Threads => ("threads", "round trips of threads that share a pool", 64, 4, "round trip", (1.1, Wall)),
            Self::Tasks => ("tasks", "round trips of tasks that share a pool", 64, 4, "round trip", (1.3, Wall)),
            Self::Cache => ("cache", "a cache of routes kept in sync under changes", 1_000_000, 5_000, "change", (1.5, Cpu)),
        };
        Facts { name, title, size, smoke, item, aim }
    }

    /// Events that are told to a workload of this size: the cache's are a fifth of what it holds.
    pub fn events(self, size: u32) -> u32 {
        if self == Self::Cache { size / 5 } else { size }
    }
}

impl fmt::Display for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.facts().name)
    }
}
