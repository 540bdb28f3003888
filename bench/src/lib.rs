//! Benchmarks: every workload beside the kernel's own limit and other libraries. BENCHMARKING.md tells how and why.
//!
//! A *workload* is a task of a given size; a *participant* is one way to do it. [`stage`] makes what a workload works
//! on, in namespaces of its own; each participant then does it in a process of its own ([`once`]), in turns.

pub mod allocator;
pub mod baseline;
pub mod codec;
pub mod command;
pub mod compile;
pub mod conduct;
pub mod floor;
pub mod growth;
pub mod maker;
pub mod measure;
pub mod once;
pub mod ours;
#[cfg(feature = "peers")]
pub mod peers;
pub mod plot;
pub mod report;
pub mod stage;
pub mod workload;
