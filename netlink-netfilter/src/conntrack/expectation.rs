//! Expectations: connections that a helper expects because another connection announced them, such as FTP's data.
//!
//! Left out: what a helper in user space does to make them by packets (`NFNL_SUBSYS_CTHELPER`).

use std::time::Duration;

use netlink_core::request::{Body, Draft};
use netlink_core::table::Be;
use netlink_core::uapi::netlink::{NLM_F_ACK, NLM_F_CREATE, NLM_F_EXCL};
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, flags, messages, request, values};

use super::kinds::*;
use super::tuple::{Tuple, TupleAttributes};
use crate::nfnetlink::{Family, Netfilter, NetfilterHeader};
use crate::uapi::nf_conntrack_common::*;
use crate::uapi::nf_conntrack_tuple_common::*;
use crate::uapi::nfnetlink_conntrack::*;

attributes! {
    /// Attributes of an expectation (`CTA_EXPECT_*`).
    pub struct ExpectationAttributes<'a>, enum ExpectationAttribute, writer ExpectationAttributesWriter {
        /// The original direction of the flow that announced it.
        CTA_EXPECT_MASTER => master[nest]: TupleAttributes<'a>,
        /// The original direction of the flow that is expected.
        CTA_EXPECT_TUPLE => tuple[nest]: TupleAttributes<'a>,
        /// Which bits of the source's address and port are meant.
        CTA_EXPECT_MASK => mask[nest]: TupleAttributes<'a>,
        /// Seconds until it is given up.
        CTA_EXPECT_TIMEOUT => timeout: u32 as Be,
        /// Its identifier.
        CTA_EXPECT_ID => id: u32 as Be,
        /// Name of the helper.
        CTA_EXPECT_HELP_NAME => helper: &'a str,
        /// The zone.
        CTA_EXPECT_ZONE => zone: u16 as Be,
        /// Flags.
        CTA_EXPECT_FLAGS => flags: ExpectationFlags as Be,
        /// Which of the helper's kinds of expectation it is, counted from 0.
        CTA_EXPECT_CLASS => class: u32 as Be,
        /// How the flow that is expected is translated.
        CTA_EXPECT_NAT => nat[nest]: ExpectationNatAttributes<'a>,
        /// Name of the kernel's function that is called when the flow comes.
        CTA_EXPECT_FN => function: &'a str,
    }
}

attributes! {
    /// How a flow that is expected is translated (`CTA_EXPECT_NAT_*`).
    pub struct ExpectationNatAttributes<'a>, enum ExpectationNatAttribute, writer ExpectationNatAttributesWriter {
        /// In which direction.
        CTA_EXPECT_NAT_DIR => direction: Direction as Be,
        /// Address and port, as a tuple's source.
        CTA_EXPECT_NAT_TUPLE => tuple[nest]: TupleAttributes<'a>,
    }
}

flags! {
    /// Flags of an expectation.
    pub struct ExpectationFlags: u32 {
        /// It stays when the flow has come.
        NF_CT_EXPECT_PERMANENT => PERMANENT,
        /// It is not in force yet.
        NF_CT_EXPECT_INACTIVE => INACTIVE,
        /// It belongs to a helper in user space.
        NF_CT_EXPECT_USERSPACE => USER_SPACE,
    }
}

values! {
    /// A direction of a flow.
    pub enum Direction: u32 {
        /// That of the first packet.
        IP_CT_DIR_ORIGINAL => Original,
        /// That of the answers.
        IP_CT_DIR_REPLY => Reply,
    }
}

/// A message about an expectation, as received.
pub type ExpectationMessage<'a> = Body<NetfilterHeader, ExpectationAttributes<'a>>;

messages! {
    /// What messages about expectations hold.
    pub(crate) const MESSAGES above (EXPECTATIONS) {
        IPCTNL_MSG_EXP_NEW, IPCTNL_MSG_EXP_GET, IPCTNL_MSG_EXP_DELETE => ExpectationMessage<'static>,
    }
}

request! {
    /// Lists expectations (`conntrack -L expect`). Needs `CAP_NET_ADMIN`.
    pub struct Expectations("list expectations") in Netfilter: EXP_GET {
        NetfilterHeader, ExpectationAttributesWriter
    } -> Many ExpectationMessage<'a> => Expectation
}

impl Expectations {
    /// All of the namespace.
    pub fn new() -> Self {
        Self::of_family(Family::Unspecified)
    }

    /// Those of one family, [`Ipv4`](Family::Ipv4) or [`Ipv6`](Family::Ipv6).
    pub fn of_family(family: Family) -> Self {
        Self { draft: Draft::new(NetfilterHeader::of_family(family)) }
    }

    /// Those that the flow with this tuple announced; the error
    /// [is "not found"](netlink_core::Error::is_not_found) where there is no such flow.
    pub fn of_flow(tuple: &Tuple) -> Self {
        let mut draft = draft(tuple);
        draft.change(|attributes| attributes.master(tuple.to_attributes()));
        // A flow without a helper is answered by an acknowledgement or not at all (ctnetlink_dump_exp_ct).
        draft.flags = NLM_F_ACK as u16;
        Self { draft }
    }
}

impl Default for Expectations {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    /// Looks up an expectation (`conntrack -G expect`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such expectation, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetExpectation("get expectation") in Netfilter: EXP_GET {
        NetfilterHeader, ExpectationAttributesWriter
    } -> One ExpectationMessage<'a> => Expectation
}

impl GetExpectation {
    /// The one that expects a flow with this original direction.
    pub fn new(tuple: &Tuple) -> Self {
        Self { draft: draft_of(tuple) }
    }
}

request! {
    /// Adds an expectation (`conntrack -I expect`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is one already, the error [is "already exists"](netlink_core::Error::already_exists); where the
    /// master is not there, [it "is not found"](netlink_core::Error::is_not_found).
    pub struct AddExpectation("add expectation") in Netfilter: EXP_NEW | NLM_F_CREATE | NLM_F_EXCL {
        NetfilterHeader, ExpectationAttributesWriter
    } -> Acknowledgement
}

impl AddExpectation {
    /// A flow with the original direction `tuple` is expected because of `master`, a flow that has a helper.
    ///
    /// Of the source's address and port those bits are meant that the source of `mask` has; the destination is
    /// always meant. The helper says for how long.
    pub fn new(master: &Tuple, tuple: &Tuple, mask: &Tuple) -> Self {
        let mut draft = draft_of(tuple);
        draft.change(|attributes| attributes.mask(mask.to_attributes()).master(master.to_attributes()));
        Self { draft }
    }

    /// Which of the helper's kinds of expectation it is, counted from 0.
    pub fn class(self, class: u32) -> Self {
        self.with(|attributes| attributes.class(class))
    }

    /// With these flags.
    pub fn flags(self, flags: ExpectationFlags) -> Self {
        self.with(|attributes| attributes.flags(flags))
    }

    /// With the flow translated, in this direction, to the source of `to`.
    pub fn nat(self, direction: Direction, to: &Tuple) -> Self {
        let nat = ExpectationNatAttributesWriter::new().direction(direction).tuple(to.to_attributes());
        self.with(|attributes| attributes.nat(nat))
    }
}

request! {
    /// Deletes an expectation (`conntrack -D expect`). Needs `CAP_NET_ADMIN`.
    ///
    /// Where there is no such expectation, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct DeleteExpectation("delete expectation") in Netfilter: EXP_DELETE {
        NetfilterHeader, ExpectationAttributesWriter
    } -> Acknowledgement
}

impl DeleteExpectation {
    /// The one that expects a flow with this original direction.
    pub fn new(tuple: &Tuple) -> Self {
        Self { draft: draft_of(tuple) }
    }

    /// Only if it has this identifier. Older kernels, such as 5.10, find none then.
    pub fn id(self, id: u32) -> Self {
        self.with(|attributes| attributes.id(id))
    }
}

request! {
    /// Deletes expectations (`conntrack -F expect`). Needs `CAP_NET_ADMIN`.
    pub struct FlushExpectations("flush expectations") in Netfilter: EXP_DELETE {
        NetfilterHeader, ExpectationAttributesWriter
    } -> Acknowledgement
}

impl FlushExpectations {
    /// All of the namespace.
    pub fn all() -> Self {
        Self { draft: Draft::new(NetfilterHeader::default()) }
    }

    /// Those of the helper of this name.
    pub fn of_helper(name: &str) -> Self {
        Self::all().with(|attributes| attributes.helper(name))
    }
}

fn draft(tuple: &Tuple) -> Draft<NetfilterHeader, ExpectationAttributesWriter> {
    Draft::new(NetfilterHeader::of_family(tuple.family()))
}

fn draft_of(tuple: &Tuple) -> Draft<NetfilterHeader, ExpectationAttributesWriter> {
    let mut draft = draft(tuple);
    draft.change(|attributes| attributes.tuple(tuple.to_attributes()));
    draft
}

/// A connection that is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Expectation {
    /// The original direction of the flow that announced it.
    pub master: Tuple,
    /// The original direction of the flow that is expected.
    pub tuple: Tuple,
    /// Which bits of the source's address and port are meant; all of the destination's are.
    pub mask: Tuple,
    /// Its identifier.
    pub id: u32,
    /// In how many seconds it is given up.
    pub timeout: Duration,
    /// Name of the helper.
    pub helper: Option<Box<str>>,
    /// Flags.
    pub flags: ExpectationFlags,
    /// Which of the helper's kinds of expectation it is, counted from 0.
    pub class: u32,
    /// How the flow is translated: in which direction, and to the source of which tuple.
    pub nat: Option<(Direction, Tuple)>,
    /// Name of the kernel's function that is called when the flow comes.
    pub function: Option<Box<str>>,
}

impl TryFrom<ExpectationMessage<'_>> for Expectation {
    type Error = Invalid;

    fn try_from(message: ExpectationMessage<'_>) -> Result<Self, Invalid> {
        let attributes = message.attributes;
        // The first three attributes.
        let tuple = attributes.tuple()?.ok_or(MISSING.of("CTA_EXPECT_TUPLE"))?;
        let mask = attributes.mask()?.ok_or(MISSING.of("CTA_EXPECT_MASK"))?;
        let master = attributes.master()?.ok_or(MISSING.of("CTA_EXPECT_MASTER"))?;
        let mut expectation = Self::of_tuples(master.try_into()?, tuple.try_into()?, mask.try_into()?);
        for attribute in attributes {
            expectation.take(attribute?)?;
        }
        Ok(expectation)
    }
}

const MISSING: Problem = Problem::Value("is missing");

impl Expectation {
    fn of_tuples(master: Tuple, tuple: Tuple, mask: Tuple) -> Self {
        Self {
            master,
            tuple,
            mask,
            id: 0,
            timeout: Duration::ZERO,
            helper: None,
            flags: ExpectationFlags::empty(),
            class: 0,
            nat: None,
            function: None,
        }
    }

    fn take(&mut self, attribute: ExpectationAttribute<'_>) -> Result<(), Invalid> {
        use ExpectationAttribute::*;
        match attribute {
            CTA_EXPECT_ID(value) => self.id = value,
            CTA_EXPECT_TIMEOUT(value) => self.timeout = Duration::from_secs(value.into()),
            CTA_EXPECT_HELP_NAME(value) => self.helper = Some(value.into()),
            CTA_EXPECT_FLAGS(value) => self.flags = value,
            CTA_EXPECT_CLASS(value) => self.class = value,
            CTA_EXPECT_FN(value) => self.function = Some(value.into()),
            CTA_EXPECT_NAT(value) => {
                let tuple = value.tuple()?.map(Tuple::try_from).transpose()?;
                self.nat = value.direction()?.zip(tuple);
            }
            _ => {}
        }
        Ok(())
    }
}
