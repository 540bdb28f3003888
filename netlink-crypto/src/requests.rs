//! What can be asked of the kernel's algorithms.

use netlink_core::request::Draft;
use netlink_core::table::SetWriter;
use netlink_core::traffic::Description;
use netlink_core::types::FixedText;
use netlink_core::uapi::netlink::NETLINK_CRYPTO;
use netlink_core::{protocol, request};

use crate::algorithm::{
    Algorithm, AlgorithmFlags, AlgorithmHeader, AlgorithmMessage, AttributesWriter, MESSAGES, NoHeader,
};
use crate::statistics::Statistics;
use crate::uapi::cryptouser::{
    CRYPTO_MSG_DELALG, CRYPTO_MSG_DELRNG, CRYPTO_MSG_GETALG, CRYPTO_MSG_GETSTAT, CRYPTO_MSG_NEWALG,
    CRYPTO_MSG_UPDATEALG,
};

protocol! {
    /// `NETLINK_CRYPTO`.
    pub struct Crypto = NETLINK_CRYPTO, "crypto netlink";

    fn messages() -> &'static [&'static [Description]] {
        &[MESSAGES]
    }
}

/// A connection to crypto netlink.
#[cfg(target_os = "linux")]
pub type Connection = netlink_core::Connection<Crypto>;

request! {
    /// Lists all algorithms that the kernel has at the moment (`cat /proc/crypto`). Needs no capability.
    ///
    /// There are more that it could load or build when they are asked for: see [`CreateAlgorithm`].
    pub struct Algorithms("list algorithms") in Crypto: CRYPTO_MSG_GETALG {
        AlgorithmHeader, AttributesWriter
    } -> Many AlgorithmMessage<'a> => Algorithm
}

impl Algorithms {
    /// All of them.
    pub fn new() -> Self {
        Self { draft: Draft::new(AlgorithmHeader::default()) }
    }
}

impl Default for Algorithms {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Looks up an algorithm that the kernel has at the moment. Needs no capability.
    ///
    /// Where there is none, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetAlgorithm("get algorithm") in Crypto: CRYPTO_MSG_GETALG {
        AlgorithmHeader, AttributesWriter
    } -> One AlgorithmMessage<'a> => Algorithm
}

impl GetAlgorithm {
    /// The first in the kernel's list of those that compute this, such as `sha256`: not always the one of the
    /// highest priority.
    pub fn named(name: &str) -> Self {
        Self { draft: by_name(name) }
    }

    /// The implementation of this name, such as `sha256-lib`.
    pub fn driver(driver: &str) -> Self {
        Self { draft: by_driver(driver) }
    }

    /// Only one whose flags, as far as `mask` has them, are these.
    pub fn with_flags(mut self, flags: AlgorithmFlags, mask: AlgorithmFlags) -> Self {
        (self.draft.header.kind, self.draft.header.mask) = (flags, mask);
        self
    }
}

request! {
    /// Has the kernel load an algorithm, or build it from a template, such as `cbc(aes)`. Needs `CAP_NET_ADMIN` in the
    /// first user namespace.
    ///
    /// - Where the kernel has it already, the error [says so](netlink_core::Error::already_exists).
    /// - Where it cannot be had, the error [is "not found"](netlink_core::Error::is_not_found) (`ENOENT`), or `ELIBBAD`
    ///   where its self-test fails.
    pub struct CreateAlgorithm("create algorithm") in Crypto: CRYPTO_MSG_NEWALG {
        AlgorithmHeader, AttributesWriter
    } -> Acknowledgement
}

impl CreateAlgorithm {
    /// Whatever computes this.
    pub fn named(name: &str) -> Self {
        Self { draft: by_name(name) }
    }

    /// The implementation of this name, such as `cbc-aes-aesni`.
    pub fn driver(driver: &str) -> Self {
        Self { draft: by_driver(driver) }
    }

    /// Gives it this priority. Only an implementation can be given one: the kernel refuses it by name (`EINVAL`).
    pub fn priority(self, priority: u32) -> Self {
        self.with(|attributes| attributes.priority(priority))
    }

    /// Only one whose flags, as far as `mask` has them, are these.
    pub fn with_flags(mut self, flags: AlgorithmFlags, mask: AlgorithmFlags) -> Self {
        (self.draft.header.kind, self.draft.header.mask) = (flags, mask);
        self
    }
}

request! {
    /// Changes the priority of an implementation, and takes what is built upon it out of the kernel's list, to be
    /// built anew when it is asked for. Needs `CAP_NET_ADMIN` in the first user namespace.
    ///
    /// Where there is none, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct UpdateAlgorithm("update algorithm") in Crypto: CRYPTO_MSG_UPDATEALG {
        AlgorithmHeader, AttributesWriter
    } -> Acknowledgement
}

impl UpdateAlgorithm {
    /// The implementation of this name.
    pub fn driver(driver: &str) -> Self {
        Self { draft: by_driver(driver) }
    }

    /// Gives it this priority.
    pub fn priority(self, priority: u32) -> Self {
        self.with(|attributes| attributes.priority(priority))
    }
}

request! {
    /// Deletes an implementation that was built from a template. Needs `CAP_NET_ADMIN` in the first user namespace.
    ///
    /// - `EINVAL`: it is part of a module, or of the kernel itself.
    /// - [Busy](netlink_core::Error::is_busy): something uses it.
    /// - [Not found](netlink_core::Error::is_not_found): there is none.
    pub struct DeleteAlgorithm("delete algorithm") in Crypto: CRYPTO_MSG_DELALG {
        AlgorithmHeader, AttributesWriter
    } -> Acknowledgement
}

impl DeleteAlgorithm {
    /// The implementation of this name.
    pub fn driver(driver: &str) -> Self {
        Self { draft: by_driver(driver) }
    }
}

request! {
    /// Has the kernel let go of the generator of random numbers that its other parts share, to choose anew when one is
    /// asked for. Needs `CAP_NET_ADMIN` in the first user namespace.
    ///
    /// Where it is in use, the error [says so](netlink_core::Error::is_busy).
    pub struct DeleteDefaultRandom("delete default random generator") in Crypto: CRYPTO_MSG_DELRNG {
        NoHeader, AttributesWriter
    } -> Acknowledgement
}

impl DeleteDefaultRandom {
    /// There is only one.
    pub fn new() -> Self {
        Self { draft: Draft::new(NoHeader {}) }
    }
}

impl Default for DeleteDefaultRandom {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Asks how often an algorithm was used. Needs no capability.
    ///
    /// Kernels before 5.0, since 6.10, or built without `CONFIG_CRYPTO_STATS` (as those of most distributions) do not
    /// count: [unsupported](netlink_core::Error::is_unsupported).
    pub struct GetStatistics("get statistics of algorithm") in Crypto: CRYPTO_MSG_GETSTAT {
        AlgorithmHeader, AttributesWriter
    } -> One AlgorithmMessage<'a> => Statistics
}

impl GetStatistics {
    /// Those of the first in the kernel's list that computes this.
    pub fn named(name: &str) -> Self {
        Self { draft: by_name(name) }
    }

    /// Those of the implementation of this name.
    pub fn driver(driver: &str) -> Self {
        Self { draft: by_driver(driver) }
    }
}

type Message = Draft<AlgorithmHeader, AttributesWriter>;

fn by_name(name: &str) -> Message {
    named("cru_name", name, |header, name| header.name = name)
}

fn by_driver(driver: &str) -> Message {
    named("cru_driver_name", driver, |header, driver| header.driver = driver)
}

fn named(member: &'static str, name: &str, set: fn(&mut AlgorithmHeader, FixedText<64>)) -> Message {
    let mut draft: Message = Draft::new(AlgorithmHeader::default());
    match name.try_into() {
        Ok(name) => set(&mut draft.header, name),
        Err(problem) => draft.attributes.writer_mut().fail(problem.of(member)),
    }
    draft
}
