//! Watching rules.

use netlink_core::datagram::Condition;
use netlink_core::uapi::socket::{AF_INET, AF_INET6};
use netlink_core::wire;
use netlink_core::{Meaning, Watched};

use super::{Rule, RuleMessage, Rules};
use crate::filter;
use crate::uapi::rtnetlink::*;

/// By family and priority, of which several rules may have the same. The kernel does not tell when the link that a rule
/// names comes or goes: [`flags`](Rule::flags) may be out of date in that.
impl Watched for Rules {
    type Key = (u8, u32);
    type Memory = ();

    #[inline]
    fn groups(&self) -> Vec<u32> {
        filter::groups(
            self.draft.header.family,
            &[
                (AF_INET, RTNLGRP_IPV4_RULE),
                (AF_INET6, RTNLGRP_IPV6_RULE),
                (RTNL_FAMILY_IPMR, RTNLGRP_IPV4_RULE),
                (RTNL_FAMILY_IP6MR, RTNLGRP_IPV6_RULE),
            ],
        )
    }

    /// Rules of multicast routing come through the same groups.
    #[inline]
    fn condition(&self) -> Option<Condition> {
        let family = self.draft.header.family;
        Some(filter::rules() & Condition::all((family != 0).then(|| filter::family(family))))
    }

    #[inline]
    fn meaning(&self, message: wire::Message<'_>, (): &mut ()) -> Meaning {
        let wanted = self.draft.header.family;
        let of_family = |rule: RuleMessage<'_>| wanted == 0 || wanted == rule.header.family;
        match u32::from(message.header.kind) {
            _ if !RuleMessage::try_from(message).is_ok_and(of_family) => Meaning::Nothing,
            RTM_NEWRULE => Meaning::New,
            RTM_DELRULE => Meaning::Deleted,
            _ => Meaning::Nothing,
        }
    }

    #[inline]
    fn key(rule: &Rule) -> Self::Key {
        (rule.family, rule.priority)
    }

    #[inline]
    fn is_same(known: &Rule, told: &Rule) -> bool {
        *known == Rule { flags: known.flags, ..told.clone() }
    }
}
