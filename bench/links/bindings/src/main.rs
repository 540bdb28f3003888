//! Lists links.

use netlink_bindings::rt_link::{Request, RtextFilter};
use netlink_socket2::NetlinkSocket;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut socket = NetlinkSocket::new();
    let mut request = Request::new().op_getlink_dump(&Default::default());
    request.encode().push_ext_mask(RtextFilter::BrvlanCompressed as u32);
    let mut replies = socket.request(&request)?;
    while let Some(reply) = replies.recv() {
        let (header, link) = reply?;
        let name = link.get_ifname().map_err(|error| format!("{error:?}"))?;
        let mtu = link.get_mtu().map_err(|error| format!("{error:?}"))?;
        let state = link.get_operstate().map_err(|error| format!("{error:?}"))?;
        println!("{} {name:?} {mtu} {state}", header.ifi_index);
    }
    Ok(())
}
