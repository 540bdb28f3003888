//! Next hops of a route that has several: `struct rtnexthop` and its attributes, one after another.
//!
//! A next hop whose length cannot be right ends the list with one error. Nothing here panics, whatever the
//! bytes.

use std::fmt;
use std::net::IpAddr;

use netlink_core::request::{Draft, Header};
use netlink_core::table::{Encoding, Layout, Plain, SetWriter, Shape};
use netlink_core::types::{LinkRef, Parameter};
use netlink_core::wire::{Attributes, Invalid, Problem, Writer};
use netlink_core::{flags, layout};

use super::owned::{KeptEncapsulation, kept};
use super::{Encapsulate, MplsEntry, MplsLabel, RouteAttribute, RouteAttributes, RouteAttributesWriter, Via};
use crate::uapi::rtnetlink::*;

layout! {
    /// `struct rtnexthop`: the header of one of several next hops.
    pub struct NextHopHeader = rtnexthop {
        /// Bytes of the next hop, with this header and without padding.
        rtnh_len => length: u16,
        /// Its flags.
        rtnh_flags => flags: NextHopFlags,
        /// Its weight less 1: its share of the traffic, compared with that of the others.
        rtnh_hops => hops: u8,
        /// Index of the link that packets leave through.
        rtnh_ifindex => link: u32,
    }
}

impl Header for NextHopHeader {}

flags! {
    /// Flags of a next hop.
    pub struct NextHopFlags: u8 {
        /// Its link is down or gone.
        RTNH_F_DEAD => DEAD,
        /// Its gateway is to be looked for recursively; not implemented.
        RTNH_F_PERVASIVE => PERVASIVE,
        /// Its gateway is a neighbour though no route says so.
        RTNH_F_ONLINK => ON_LINK,
        /// It is offloaded to hardware.
        RTNH_F_OFFLOAD => OFFLOADED,
        /// Its link has no carrier.
        RTNH_F_LINKDOWN => LINK_DOWN,
        /// A multicast route whose input is not known.
        RTNH_F_UNRESOLVED => UNRESOLVED,
        /// Hardware hands its packets to the kernel.
        RTNH_F_TRAP => TRAPPED,
    }
}

/// The next hops of a route that has several.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct NextHops<'a>(Attributes<'a>);

/// One next hop, read from borrowed bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct NextHopEntry<'a> {
    /// Its header.
    pub header: NextHopHeader,
    /// What follows it: gateway, encapsulation, realms or labels.
    pub attributes: RouteAttributes<'a>,
}

impl<'a> NextHops<'a> {
    #[inline]
    fn split(&self) -> Result<(NextHopEntry<'a>, &'a [u8]), Problem> {
        let bytes = self.0.bytes();
        let header = NextHopHeader::read(bytes)?;
        let length = usize::from(header.length);
        let attributes = bytes.get(rtnexthop::SIZE.lp64.1..length).ok_or(Problem::Truncated)?;
        let attributes = self.0.within(attributes).into();
        Ok((
            NextHopEntry { header, attributes },
            bytes.get(length.next_multiple_of(RTNH_ALIGNTO as usize)..).unwrap_or_default(),
        ))
    }
}

impl<'a> Iterator for NextHops<'a> {
    type Item = Result<NextHopEntry<'a>, Invalid>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.0.bytes().is_empty() {
            return None;
        }
        let (next, rest) = match self.split() {
            Ok((next, rest)) => (Ok(next), rest),
            Err(problem) => (Err(problem.of("rtnexthop")), &[][..]),
        };
        self.0 = self.0.within(rest);
        Some(next)
    }
}

impl fmt::Debug for NextHops<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

impl<'a> Encoding<'a, NextHops<'a>> for Plain {
    const SHAPE: Shape = Shape::Custom {
        size: None,
        print: |payload, around, f| fmt::Debug::fmt(&NextHops(around.within(payload)), f),
    };

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<NextHops<'a>, Problem> {
        Ok(NextHops(around.within(payload)))
    }

    #[inline]
    fn write(value: NextHops<'a>, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.0.bytes());
        Ok(())
    }
}

/// A next hop for a request to add a route that has several: see
/// [`AddRoute::multipath`](super::AddRoute::multipath).
#[derive(Debug, Clone)]
#[must_use = "a next hop does nothing until a route has it"]
pub struct Hop {
    draft: Draft<NextHopHeader, RouteAttributesWriter>,
    via: Option<Result<Via, Problem>>,
}

impl Hop {
    /// Through this router: one that [`AddRoute::via`](super::AddRoute::via) takes.
    pub fn via(router: impl Parameter<Via>) -> Self {
        Self { draft: Draft::default(), via: Some(router.parameter()) }
    }

    /// Through this link, without a router.
    pub fn through(link: impl Into<LinkRef>) -> Self {
        Self { draft: Draft::default(), via: None }.dev(link)
    }

    /// Through this link (`dev`).
    pub fn dev(mut self, link: impl Into<LinkRef>) -> Self {
        self.draft.set_link(rtnexthop::rtnh_ifindex, link.into());
        self
    }

    /// Sets its share of the traffic, compared with that of the others: 1, as it is at first, to 256.
    #[inline]
    pub fn weight(mut self, weight: u16) -> Self {
        match weight.checked_sub(1).and_then(|hops| u8::try_from(hops).ok()) {
            Some(hops) => self.draft.header.hops = hops,
            None => {
                let problem = Problem::Value("a weight that is not within 1 to 256");
                self.draft.attributes.writer_mut().fail(problem.of("rtnh_hops"));
            }
        }
        self
    }

    /// Takes the router for a neighbour though no route says so.
    #[inline]
    pub fn onlink(mut self) -> Self {
        self.draft.header.flags |= NextHopFlags::ON_LINK;
        self
    }

    /// Encapsulates packets.
    pub fn encapsulation(self, attributes: impl Encapsulate) -> Self {
        self.with(|hop| attributes.append_to(hop))
    }

    /// Replaces the label of an MPLS route by these, the outermost first (`as`).
    #[inline]
    pub fn labels(self, labels: &[MplsLabel]) -> Self {
        self.with(|attributes| attributes.labels(MplsEntry::stack(labels)))
    }

    /// Changes the attributes, with all that their table knows.
    pub fn with(mut self, change: impl FnOnce(RouteAttributesWriter) -> RouteAttributesWriter) -> Self {
        self.draft.change(change);
        self
    }

    /// One to delete a route with: all of it that the kernel compares (`fib_nh_match`, net/ipv4/fib_semantics.c).
    #[inline]
    pub(super) fn alike(hop: &NextHop) -> Self {
        let via = hop.gateway.map(Via::Ip).or(hop.via);
        let alike = Self { draft: Draft::default(), via: via.map(Ok) }.dev(hop.link);
        match hop.realms {
            Some(realms) => alike.with(|attributes| attributes.realms(realms)),
            None => alike,
        }
    }

    /// Appends it as a route of this family has it.
    #[inline]
    pub(super) fn write(mut self, family: u8, out: &mut Writer) {
        if let Some(via) = self.via {
            self.draft.change(|attributes| super::requests::put_via(attributes, family, via));
        }
        let length = rtnexthop::SIZE.lp64.1 + self.draft.attributes.writer().bytes().len();
        match u16::try_from(length) {
            Ok(length) => self.draft.header.length = length,
            Err(_) => {
                let problem = Problem::TooLong { limit: u16::MAX.into(), actual: length };
                out.fail(problem.of("rtnexthop"));
            }
        }
        self.draft.write(out);
    }
}

/// A next hop of a [`Route`](super::Route) that has several.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NextHop {
    /// Index of the link that packets leave through.
    pub link: u32,
    /// The router.
    pub gateway: Option<IpAddr>,
    /// The router, where what is known of it is no IP address.
    pub via: Option<Via>,
    /// Its share of the traffic, compared with that of the others; 1 to 256.
    pub weight: u16,
    /// Its flags.
    pub flags: NextHopFlags,
    /// How packets are encapsulated.
    pub encapsulation: Option<KeptEncapsulation>,
    /// The labels that replace an MPLS route's own, the outermost first.
    pub labels: Vec<MplsLabel>,
    /// Realms: the source's in the upper half, the destination's in the lower.
    pub realms: Option<u32>,
}

impl TryFrom<NextHopEntry<'_>> for NextHop {
    type Error = Invalid;

    #[inline]
    fn try_from(entry: NextHopEntry<'_>) -> Result<Self, Invalid> {
        let NextHopHeader { flags, hops, link, .. } = entry.header;
        let mut hop = Self {
            link,
            gateway: None,
            via: None,
            weight: u16::from(hops) + 1,
            flags,
            encapsulation: kept(&entry.attributes)?,
            labels: Vec::new(),
            realms: None,
        };
        for attribute in entry.attributes {
            match attribute? {
                RouteAttribute::RTA_GATEWAY(address) | RouteAttribute::RTA_VIA(Via::Ip(address)) => {
                    hop.gateway = Some(address);
                }
                RouteAttribute::RTA_VIA(via) => hop.via = Some(via),
                RouteAttribute::RTA_FLOW(realms) => hop.realms = Some(realms),
                RouteAttribute::RTA_NEWDST(entries) => {
                    hop.labels =
                        entries.map(|entry| entry.map(MplsEntry::label)).collect::<Result<_, _>>()?;
                }
                _ => {}
            }
        }
        Ok(hop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hops(bytes: &[u8]) -> Vec<Result<NextHopEntry<'_>, Invalid>> {
        NextHops(Attributes::new(bytes)).collect()
    }

    #[test]
    fn next_hops_written_are_read() {
        let mut content = Writer::new();
        Hop::via(std::net::Ipv4Addr::new(10, 0, 0, 2)).weight(5).dev(3).write(2, &mut content);
        Hop::through(4).onlink().write(2, &mut content);
        let read: Result<Vec<NextHop>, _> =
            hops(content.bytes()).into_iter().map(|hop| hop?.try_into()).collect();
        let [first, second] = &read.unwrap()[..] else { panic!("not two") };
        assert_eq!((first.link, first.weight, first.gateway), (3, 5, Some([10, 0, 0, 2].into())));
        assert_eq!((second.link, second.weight, second.flags), (4, 1, NextHopFlags::ON_LINK));
    }

    #[test]
    fn impossible_lengths_are_one_error_and_the_end() {
        for length in [0_u16, 7, 9, u16::MAX] {
            let bytes = [&length.to_ne_bytes()[..], &[0; 6]].concat();
            assert_eq!(hops(&bytes), [Err(Problem::Truncated.of("rtnexthop"))], "length {length}");
        }
        let short = Problem::Length { expected: 8, actual: 7 };
        assert_eq!(hops(&[0; 7]), [Err(short.of("rtnexthop"))]);
        assert_eq!(hops(&[]), []);
    }
}
