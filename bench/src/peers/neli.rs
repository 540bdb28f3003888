//! `neli`, by its router for blocking programs.

use std::net::Ipv4Addr;
use std::time::Instant;

use anyhow::Result;
use neli::attr::Attribute;
use neli::consts::nl::NlmF;
use neli::consts::rtnl::{Ifa, RtAddrFamily, RtScope, RtTable, Rta, Rtm, Rtn, Rtprot};
use neli::consts::socket::NlFamily;
use neli::nl::{NlPayload, Nlmsghdr};
use neli::router::synchronous::NlRouter;
use neli::rtnl::{Ifaddrmsg, IfaddrmsgBuilder, Rtmsg, RtmsgBuilder};
use neli::utils::Groups;

use crate::floor::in_threads;
use crate::measure::Outcome;
use crate::once::Run;
use crate::ours::Seen;
use crate::workload::Workload;

pub fn prepare(workload: Workload, size: u32) -> Result<Option<Run>> {
    let is_generic = matches!(workload, Workload::RoundTrips | Workload::Threads);
    let protocol = if is_generic { NlFamily::Generic } else { NlFamily::Route };
    let (router, _) = NlRouter::connect(protocol, None, Groups::empty())?;
    Ok(match workload {
        Workload::Threads => Some(in_threads(size, move |trips| {
            (0..trips).try_for_each(|_| Ok(router.resolve_genl_family("nlctrl").map(drop)?))
        })),
        Workload::Routes => Some(Box::new(move || routes(&router))),
        Workload::Addresses => Some(Box::new(move || addresses(&router))),
        Workload::RoundTrips => Some(Box::new(move || round_trips(&router, size))),
        _ => None,
    })
}

fn routes(router: &NlRouter) -> Result<Outcome> {
    let request = RtmsgBuilder::default()
        .rtm_family(RtAddrFamily::Inet)
        .rtm_dst_len(0)
        .rtm_src_len(0)
        .rtm_tos(0)
        .rtm_table(RtTable::Unspec)
        .rtm_protocol(Rtprot::Unspec)
        .rtm_scope(RtScope::Universe)
        .rtm_type(Rtn::Unspec)
        .build()?;
    let replies = router.send::<_, _, Rtm, Rtmsg>(Rtm::Getroute, NlmF::DUMP, NlPayload::Payload(request))?;
    let mut seen = Seen::default();
    for reply in replies {
        let reply: Nlmsghdr<Rtm, Rtmsg> = reply?;
        let Some(route) = reply.get_payload() else { continue };
        seen.items += 1;
        for attribute in route.rtattrs().iter() {
            match attribute.rta_type() {
                Rta::Dst | Rta::Gateway => seen.number(u32::from_be(attribute.get_payload_as()?)),
                Rta::Oif | Rta::Table | Rta::Priority => seen.number(attribute.get_payload_as()?),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn addresses(router: &NlRouter) -> Result<Outcome> {
    let request = IfaddrmsgBuilder::default()
        .ifa_family(RtAddrFamily::Inet)
        .ifa_prefixlen(0)
        .ifa_scope(RtScope::Universe)
        .ifa_index(0)
        .build()?;
    let replies =
        router.send::<_, _, Rtm, Ifaddrmsg>(Rtm::Getaddr, NlmF::DUMP, NlPayload::Payload(request))?;
    let mut seen = Seen::default();
    for reply in replies {
        let reply: Nlmsghdr<Rtm, Ifaddrmsg> = reply?;
        let Some(address) = reply.get_payload() else { continue };
        seen.items += 1;
        for attribute in address.rtattrs().iter() {
            match attribute.rta_type() {
                Ifa::Local => {
                    let address = Ipv4Addr::from(u32::from_be(attribute.get_payload_as()?));
                    seen.number(address.to_bits());
                }
                Ifa::Label => seen.number(attribute.rta_payload().as_ref().len() as u32),
                _ => {}
            }
        }
    }
    seen.outcome()
}

fn round_trips(router: &NlRouter, size: u32) -> Result<Outcome> {
    let mut latencies = Vec::with_capacity(size as usize);
    for _ in 0..size {
        let begun = Instant::now();
        router.resolve_genl_family("nlctrl")?;
        latencies.push(begun.elapsed().as_nanos() as u32);
    }
    Ok(Outcome { items: size.into(), latencies, ..Outcome::default() })
}
