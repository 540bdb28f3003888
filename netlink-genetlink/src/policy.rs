//! What a family accepts, as the kernel itself tells: `genl ctrl policy`.
//!
//! The kernel keeps a policy for each command: which attributes there are, and what they may be. Asking for it is
//! how to learn whether this kernel knows an attribute before using it: [`knows`] does.
//!
//! A policy names the attributes that are checked, which are all that the kernel takes; what it only ever sends is
//! not in it. Families say nested policies where they check nests that way, which some do by hand instead.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use netlink_core::acknowledgement::{Policy, PolicyKind};
use netlink_core::table::{Keyed, List, Plain};
use netlink_core::wire::Invalid;
use netlink_core::{Bounds, Error, attributes};

use crate::command;
use crate::controller::{
    Controller, ControllerAttribute, ControllerAttributesWriter, ControllerMessage, Family, OperationFlags,
};
use crate::uapi::genetlink::*;

/// The policies of attributes, by their types.
pub type AttributePolicies<'a> = List<'a, (u16, Policy<'a>), Keyed<Plain>>;

attributes! {
    /// Which policies a command has, by their numbers (`CTRL_ATTR_POLICY_*`).
    pub struct CommandPolicyAttributes<'a>, enum CommandPolicyAttribute, writer CommandPolicyAttributesWriter {
        /// That of requests for one object.
        CTRL_ATTR_POLICY_DO => one: u32,
        /// That of requests for all objects.
        CTRL_ATTR_POLICY_DUMP => many: u32,
    }
}

command! {
    /// Lists what a family accepts (`genl ctrl policy name NAME`), piece by piece; collect them into a
    /// [`PolicyMap`]. Needs no capability.
    ///
    /// Since Linux 5.8: before, the error [is "unsupported"](netlink_core::Error::is_unsupported). A family
    /// without policies is refused with `ENODATA`. No module is loaded.
    pub struct FamilyPolicies("list policies") in Controller: CTRL_CMD_GETPOLICY {
        ControllerAttributesWriter
    } -> Many ControllerMessage<'a> => PolicyMap
}

impl FamilyPolicies {
    /// Those of all commands of the family of this name.
    pub fn new(family: &str) -> Self {
        Self::bare().with(|attributes| attributes.name(family))
    }

    /// Those of all commands of the family that has this message type.
    pub fn by_id(family: u16) -> Self {
        Self::bare().with(|attributes| attributes.id(family))
    }

    /// Those of one command only; since Linux 5.10. Where there is no such command, the error
    /// [is "not found"](netlink_core::Error::is_not_found).
    pub fn of_command(self, command: u32) -> Self {
        self.with(|attributes| attributes.command(command))
    }
}

/// Whether this kernel has this command of this family and, where `path` is not empty, takes this attribute with it;
/// `path` leads to it through nests, as in [`PolicyMap::attribute`]. Needs no capability.
///
/// ```no_run
/// use netlink_genetlink::uapi::ethtool_netlink_generated::*;
/// use netlink_genetlink::{Connection, Error, policy};
///
/// let mut connection = Connection::open()?;
/// if policy::knows(&mut connection, "ethtool", ETHTOOL_MSG_RINGS_SET, &[ETHTOOL_A_RINGS_TX_PUSH])? {
///     // This kernel can switch it.
/// }
/// # Ok::<(), Error>(())
/// ```
///
/// # Errors
/// Any [`Error`]; of attributes, a refusal before Linux 5.10, where nobody can tell. That the kernel has no such family is
/// an answer, not an error.
#[cfg(target_os = "linux")]
pub fn knows(
    connection: &mut crate::Connection,
    family: &str,
    command: u32,
    path: &[u32],
) -> Result<bool, Error> {
    match question(connection.get(crate::GetFamily::new(family)), command, path)? {
        ControlFlow::Break(answer) => Ok(answer),
        ControlFlow::Continue(request) => Ok(is_known(connection.list(request)?, command, path)),
    }
}

/// The answer that the family gives, or the request that is needed for it.
pub(crate) fn question(
    family: Result<Family, Error>,
    command: u32,
    path: &[u32],
) -> Result<ControlFlow<bool, FamilyPolicies>, Error> {
    let family = match family {
        Err(error) if error.is_not_found() => return Ok(ControlFlow::Break(false)),
        family => family?,
    };
    Ok(match family.operation(command) {
        None => ControlFlow::Break(false),
        Some(_) if path.is_empty() => ControlFlow::Break(true),
        Some(flags) if !flags.contains(OperationFlags::HAS_POLICY) => ControlFlow::Break(false),
        Some(_) => ControlFlow::Continue(FamilyPolicies::by_id(family.id).of_command(command)),
    })
}

pub(crate) fn is_known(policies: Vec<PolicyMap>, command: u32, path: &[u32]) -> bool {
    policies.into_iter().collect::<PolicyMap>().attribute(command, path).is_some()
}

/// What a family accepts.
///
/// ```no_run
/// use netlink_genetlink::uapi::ethtool_netlink_generated::*;
/// use netlink_genetlink::{Connection, FamilyPolicies, PolicyMap};
///
/// let mut connection = Connection::open()?;
/// let policies: PolicyMap = connection.list(FamilyPolicies::new("ethtool"))?.into_iter().collect();
/// if policies.attribute(ETHTOOL_MSG_RINGS_SET, &[ETHTOOL_A_RINGS_TX_PUSH]).is_some() {
///     // This kernel can switch it.
/// }
/// # Ok::<(), netlink_genetlink::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PolicyMap {
    /// Which policies commands have. Empty before Linux 5.10, where a family has but one, number 0. Kernels before
    /// 7.2 tell commands that only list under number 0, all of them; ask about those by
    /// [`of_command`](FamilyPolicies::of_command).
    pub commands: BTreeMap<u32, CommandPolicies>,
    /// The policies by number, each by types of attributes.
    pub policies: BTreeMap<u32, BTreeMap<u32, AttributePolicy>>,
}

/// Which policies a command has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommandPolicies {
    /// Number of that of requests for one object.
    pub one: Option<u32>,
    /// Number of that of requests for all objects.
    pub many: Option<u32>,
}

/// What an attribute may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AttributePolicy {
    /// Its kind of value.
    pub kind: PolicyKind,
    /// Which of these values.
    pub bounds: Bounds,
    /// Number of the policy of what is nested in it.
    pub nested: Option<u32>,
}

impl PolicyMap {
    /// What an attribute of this command may be; `None` where the kernel takes no such attribute. `path` leads
    /// to it through nests; what lies between an array and its elements has no part in it.
    pub fn attribute(&self, command: u32, path: &[u32]) -> Option<&AttributePolicy> {
        let CommandPolicies { one, many } = self.command(command)?;
        [one, many].into_iter().flatten().find_map(|policy| self.follow(policy, path))
    }

    fn command(&self, command: u32) -> Option<CommandPolicies> {
        if self.commands.is_empty() {
            return Some(CommandPolicies { one: Some(0), many: None });
        }
        // `ctrl_dumppolicy_put_op` (net/netlink/genetlink.c) used to take the number from the wrong half.
        let unnumbered = self.commands.get(&0).filter(|_| self.commands.len() == 1);
        self.commands.get(&command).or(unnumbered).copied()
    }

    fn follow(&self, policy: u32, path: &[u32]) -> Option<&AttributePolicy> {
        let (first, rest) = path.split_first()?;
        let attribute = self.policies.get(&policy)?.get(first)?;
        if rest.is_empty() { Some(attribute) } else { self.follow(attribute.nested?, rest) }
    }

    fn merge(mut self, piece: Self) -> Self {
        self.commands.extend(piece.commands);
        for (number, attributes) in piece.policies {
            self.policies.entry(number).or_default().extend(attributes);
        }
        self
    }
}

/// Puts the pieces of a list together.
impl FromIterator<Self> for PolicyMap {
    fn from_iter<I: IntoIterator<Item = Self>>(pieces: I) -> Self {
        pieces.into_iter().fold(Self::default(), Self::merge)
    }
}

impl TryFrom<ControllerMessage<'_>> for PolicyMap {
    type Error = Invalid;

    fn try_from(message: ControllerMessage<'_>) -> Result<Self, Invalid> {
        let mut map = Self::default();
        for attribute in message.attributes {
            match attribute? {
                ControllerAttribute::CTRL_ATTR_OP_POLICY(commands) => {
                    for command in commands {
                        let (command, policies) = command?;
                        map.commands.insert(command.into(), policies.try_into()?);
                    }
                }
                ControllerAttribute::CTRL_ATTR_POLICY(policies) => {
                    for policy in policies {
                        let (number, attributes) = policy?;
                        map.policies.insert(number.into(), by_type(attributes)?);
                    }
                }
                _ => {}
            }
        }
        Ok(map)
    }
}

fn by_type(mut attributes: AttributePolicies<'_>) -> Result<BTreeMap<u32, AttributePolicy>, Invalid> {
    attributes.try_fold(BTreeMap::new(), |mut map, attribute| {
        let (kind, policy) = attribute?;
        map.insert(kind.into(), policy.try_into()?);
        Ok(map)
    })
}

impl TryFrom<CommandPolicyAttributes<'_>> for CommandPolicies {
    type Error = Invalid;

    fn try_from(attributes: CommandPolicyAttributes<'_>) -> Result<Self, Invalid> {
        Ok(Self { one: attributes.one()?, many: attributes.many()? })
    }
}

impl TryFrom<Policy<'_>> for AttributePolicy {
    type Error = Invalid;

    fn try_from(policy: Policy<'_>) -> Result<Self, Invalid> {
        let kind = policy.kind()?.unwrap_or(PolicyKind::Invalid);
        Ok(Self { kind, bounds: policy.into(), nested: policy.nested_policy()? })
    }
}
