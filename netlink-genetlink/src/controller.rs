//! Families and their multicast groups: `genl ctrl`.
//!
//! Families register at run time, so their message types are not fixed: the controller, a family itself, tells
//! them by name. Connections ask it on their own; ask it to learn what a family can do, or the number of a group
//! to join. Families that a module provides are loaded by asking for them by name.
//!
//! A family that knows nothing of network namespaces is told of, and answers, in the first one only.

#[cfg(target_os = "linux")]
mod monitor;

use netlink_core::request::{Body, MessageKind};
use netlink_core::table::{Keyed, Plain};
use netlink_core::wire::{Invalid, Problem};
use netlink_core::{attributes, flags, messages};

use crate::command;
use crate::policy::{AttributePolicies, CommandPolicyAttributes};
use crate::protocol::{GenericFamily, GenericHeader};
use crate::uapi::genetlink::*;

#[cfg(target_os = "linux")]
pub use monitor::{Event, Monitor, OwnedEvent, Registrations};

/// The `nlctrl` family, which knows all others.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Controller;

impl GenericFamily for Controller {
    const NAME: &'static str = "nlctrl";
    const VERSION: u8 = 2;
    const KIND: MessageKind = MessageKind::Fixed(GENL_ID_CTRL as u16);
    type Header = GenericHeader;
}

attributes! {
    /// Attributes of the controller (`CTRL_ATTR_*`).
    pub struct ControllerAttributes<'a>, enum ControllerAttribute, writer ControllerAttributesWriter {
        /// The family's message type.
        CTRL_ATTR_FAMILY_ID => id: u16,
        /// The family's name, at most 15 bytes.
        CTRL_ATTR_FAMILY_NAME => name: &'a str,
        /// The family's version.
        CTRL_ATTR_VERSION => version: u32,
        /// Bytes of the family's own header.
        CTRL_ATTR_HDRSIZE => header_size: u32,
        /// Greatest attribute type of all commands together; 0 where commands differ.
        CTRL_ATTR_MAXATTR => greatest_attribute: u32,
        /// The family's commands.
        CTRL_ATTR_OPS => operations[indexed nest]: OperationAttributes<'a>,
        /// The family's multicast groups.
        CTRL_ATTR_MCAST_GROUPS => groups[indexed nest]: GroupAttributes<'a>,
        /// What attributes may be: by number of a policy, then by type.
        CTRL_ATTR_POLICY => policies[keyed]: AttributePolicies<'a> as Keyed<Plain>,
        /// Which policies commands have, by command; since Linux 5.10.
        CTRL_ATTR_OP_POLICY => command_policies[keyed nest]: CommandPolicyAttributes<'a>,
        /// The command whose policies are asked for; since Linux 5.10.
        CTRL_ATTR_OP => command: u32,
    }
}

attributes! {
    /// Attributes of a command (`CTRL_ATTR_OP_*`).
    pub struct OperationAttributes<'a>, enum OperationAttribute, writer OperationAttributesWriter {
        /// Its number.
        CTRL_ATTR_OP_ID => command: u32,
        /// How it may be used.
        CTRL_ATTR_OP_FLAGS => flags: OperationFlags,
    }
}

attributes! {
    /// Attributes of a multicast group (`CTRL_ATTR_MCAST_GRP_*`).
    pub struct GroupAttributes<'a>, enum GroupAttribute, writer GroupAttributesWriter {
        /// Its name, unique in its family.
        CTRL_ATTR_MCAST_GRP_NAME => name: &'a str,
        /// Its number, by which it is joined.
        CTRL_ATTR_MCAST_GRP_ID => id: u32,
    }
}

flags! {
    /// How a command may be used.
    pub struct OperationFlags: u32 {
        /// Needs `CAP_NET_ADMIN` in the first user namespace.
        GENL_ADMIN_PERM => ADMIN,
        /// May be asked for one object.
        GENL_CMD_CAP_DO => DO,
        /// May be asked for all objects.
        GENL_CMD_CAP_DUMP => DUMP,
        /// Has a policy for its attributes.
        GENL_CMD_CAP_HASPOL => HAS_POLICY,
        /// Needs `CAP_NET_ADMIN` in the user namespace of the network namespace.
        GENL_UNS_ADMIN_PERM => NAMESPACE_ADMIN,
    }
}

/// A message of the controller about a family, as received.
pub type ControllerMessage<'a> = Body<GenericHeader, ControllerAttributes<'a>>;

messages! {
    /// What messages of the controller hold.
    pub(crate) const MESSAGES in (Controller::KIND) {
        CTRL_CMD_GETFAMILY, CTRL_CMD_NEWFAMILY, CTRL_CMD_DELFAMILY, CTRL_CMD_NEWMCAST_GRP, CTRL_CMD_DELMCAST_GRP,
        CTRL_CMD_GETPOLICY => ControllerMessage<'static>,
    }
}

command! {
    /// Looks a family up (`genl ctrl get name NAME`). Needs no capability.
    ///
    /// Where there is no such family, the error [is "not found"](netlink_core::Error::is_not_found).
    pub struct GetFamily("get generic family") in Controller: CTRL_CMD_GETFAMILY {
        ControllerAttributesWriter
    } -> One ControllerMessage<'a> => Family
}

impl GetFamily {
    /// The family of this name, at most 15 bytes. The kernel loads the module that provides it.
    pub fn new(name: &str) -> Self {
        Self::bare().with(|attributes| attributes.name(name))
    }

    /// The family that has this message type.
    pub fn by_id(id: u16) -> Self {
        Self::bare().with(|attributes| attributes.id(id))
    }
}

command! {
    /// Lists the families that are there (`genl ctrl list`). Needs no capability.
    pub struct Families("list generic families") in Controller: CTRL_CMD_GETFAMILY {
        ControllerAttributesWriter
    } -> Many ControllerMessage<'a> => Family
}

impl Families {
    /// All of them.
    pub fn new() -> Self {
        Self::bare()
    }
}

impl Default for Families {
    fn default() -> Self {
        Self::new()
    }
}

/// A family of generic netlink.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Family {
    /// Its message type, until its module is loaded anew.
    pub id: u16,
    /// Its name.
    pub name: Box<str>,
    /// Its version, which seldom means anything.
    pub version: u32,
    /// Bytes of a header of its own, behind the generic one.
    pub header_size: u32,
    /// Greatest attribute type of all commands together; 0 where commands differ.
    pub greatest_attribute: u32,
    /// Its commands.
    pub operations: Vec<Operation>,
    /// Its multicast groups.
    pub groups: Vec<Group>,
}

/// A command of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Operation {
    /// Its number.
    pub command: u32,
    /// How it may be used.
    pub flags: OperationFlags,
}

/// A multicast group of a family.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Group {
    /// Its name, unique in its family.
    pub name: Box<str>,
    /// Its number, by which it is joined. It changes with the family's message type.
    pub id: u32,
}

impl Family {
    fn unnamed() -> Self {
        Self {
            id: 0,
            name: Box::default(),
            version: 0,
            header_size: 0,
            greatest_attribute: 0,
            operations: Vec::new(),
            groups: Vec::new(),
        }
    }

    /// How a command may be used; `None` where this kernel does not have it.
    pub fn operation(&self, command: u32) -> Option<OperationFlags> {
        self.operations.iter().find(|operation| operation.command == command).map(|operation| operation.flags)
    }

    /// The number of the multicast group of this name, for [`Subscription`](netlink_core::Subscription) or
    /// [`join`](netlink_core::socket::Socket::join).
    pub fn group(&self, name: &str) -> Option<u32> {
        self.groups.iter().find(|group| &*group.name == name).map(|group| group.id)
    }
}

/// Its message type.
impl From<Family> for u16 {
    fn from(family: Family) -> Self {
        family.id
    }
}

impl TryFrom<ControllerMessage<'_>> for Family {
    type Error = Invalid;

    fn try_from(message: ControllerMessage<'_>) -> Result<Self, Invalid> {
        let mut id = None;
        let mut family = Self::unnamed();
        for attribute in message.attributes {
            match attribute? {
                ControllerAttribute::CTRL_ATTR_FAMILY_ID(value) => id = Some(value),
                ControllerAttribute::CTRL_ATTR_FAMILY_NAME(value) => family.name = value.into(),
                ControllerAttribute::CTRL_ATTR_VERSION(value) => family.version = value,
                ControllerAttribute::CTRL_ATTR_HDRSIZE(value) => family.header_size = value,
                ControllerAttribute::CTRL_ATTR_MAXATTR(value) => family.greatest_attribute = value,
                ControllerAttribute::CTRL_ATTR_OPS(list) => {
                    family.operations =
                        list.map(|operation| operation?.try_into()).collect::<Result<_, _>>()?;
                }
                ControllerAttribute::CTRL_ATTR_MCAST_GROUPS(list) => {
                    family.groups = list.map(|group| group?.try_into()).collect::<Result<_, _>>()?;
                }
                _ => {}
            }
        }
        family.id = id.ok_or(MISSING.of("CTRL_ATTR_FAMILY_ID"))?;
        Ok(family)
    }
}

impl TryFrom<OperationAttributes<'_>> for Operation {
    type Error = Invalid;

    fn try_from(attributes: OperationAttributes<'_>) -> Result<Self, Invalid> {
        let command = attributes.command()?.ok_or(MISSING.of("CTRL_ATTR_OP_ID"))?;
        Ok(Self { command, flags: attributes.flags()?.unwrap_or_default() })
    }
}

impl TryFrom<GroupAttributes<'_>> for Group {
    type Error = Invalid;

    fn try_from(attributes: GroupAttributes<'_>) -> Result<Self, Invalid> {
        let name = attributes.name()?.ok_or(MISSING.of("CTRL_ATTR_MCAST_GRP_NAME"))?;
        let id = attributes.id()?.ok_or(MISSING.of("CTRL_ATTR_MCAST_GRP_ID"))?;
        Ok(Self { name: name.into(), id })
    }
}

const MISSING: Problem = Problem::Value("is missing");
