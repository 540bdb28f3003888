//! WireGuard devices against the running kernel, with `wg` as witness.

use std::fs;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use netlink_core::testing::live;
use netlink_core::types::IpPrefix;
use netlink_core::{Error, live_tests};
use netlink_genetlink::Connection;
use netlink_genetlink::wireguard::{
    Configuration, Device, GetDevice, Peer, PeerChange, PresharedKey, PrivateKey, PublicKey, devices,
};

live_tests! {
    a_device_that_was_configured_is_as_wg_shows_it: [Tool("ip"), Tool("wg"), Kind("wireguard")],
    a_device_that_wg_configured_is_read_as_it_is: [Tool("ip"), Tool("wg"), Kind("wireguard")],
    a_device_is_the_same_by_index_and_by_name: [Tool("ip"), Kind("wireguard")],
    only_wireguard_devices_are_listed: [Tool("ip"), Kind("wireguard"), Family("ethtool")],
    what_is_no_device_is_told_apart: [Tool("ip"), Kind("wireguard")],
    what_is_not_told_stays_as_it_is: [Tool("ip"), Kind("wireguard")],
    keys_are_removed: [Tool("ip"), Kind("wireguard")],
    peers_are_updated_removed_and_replaced: [Tool("ip"), Kind("wireguard")],
    a_peer_that_was_read_is_restored: [Tool("ip"), Tool("wg"), Kind("wireguard")],
    one_allowed_ip_is_removed: [Tool("ip"), Kind("wireguard"), Kernel(6, 16)],
    an_allowed_ip_is_withdrawn_from_whoever_has_it: [Tool("ip"), Kind("wireguard")],
    kernels_that_cannot_remove_one_allowed_ip_refuse: [Tool("ip"), Kind("wireguard")],
    a_bad_value_sends_nothing: [Tool("ip"), Kind("wireguard")],
    five_thousand_peers_are_configured_and_read: [Tool("ip"), Tool("wg"), Kind("wireguard")],
    a_peer_with_twenty_thousand_allowed_ips_is_configured_and_read: [Tool("ip"), Tool("wg"), Kind("wireguard")],
    peers_that_are_gone_are_not_made_again_by_what_follows: [Tool("ip"), Kind("wireguard")],
    hands_that_were_shaken_are_told: [Tool("ip"), Tool("wg"), Kind("wireguard")],
}

fn add(name: &str) {
    live::run("ip", ["link", "add", name, "type", "wireguard"]);
}

fn device(name: &str) -> Result<Device, Error> {
    Ok(Connection::open()?.list(GetDevice::new(name))?.into_iter().collect())
}

fn configure(configuration: Configuration) -> Result<(), Error> {
    Connection::open()?.batch(configuration).ok()
}

/// A key of its own for each number.
fn key(number: u32) -> PublicKey {
    let mut bytes = [0x5a; 32];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    PublicKey::new(bytes)
}

/// The device as `wg show DEVICE dump` prints it, where nothing was heard of its peers.
fn as_wg_prints(device: &Device) -> String {
    let or = |text: Option<String>, none: &str| text.unwrap_or_else(|| none.into());
    let mark = if device.firewall_mark == 0 { "off".into() } else { format!("{:#x}", device.firewall_mark) };
    let private = or(device.private_key.as_ref().map(PrivateKey::to_base64), "(none)");
    let public = or(device.public_key.map(|key| key.to_base64()), "(none)");
    let mut text = format!("{private}\t{public}\t{}\t{mark}\n", device.listen_port);
    for peer in &device.peers {
        let preshared = or(peer.preshared_key.as_ref().map(PresharedKey::to_base64), "(none)");
        let endpoint = or(peer.endpoint.map(|address| address.to_string()), "(none)");
        let allowed: Vec<_> = peer.allowed_ips.iter().map(IpPrefix::to_string).collect();
        let allowed = if allowed.is_empty() { "(none)".into() } else { allowed.join(",") };
        let keepalive = or(peer.keepalive.map(|interval| interval.as_secs().to_string()), "off");
        text += &format!("{}\t{preshared}\t{endpoint}\t{allowed}\t0\t0\t0\t{keepalive}\n", peer.public_key);
    }
    text
}

fn wg_shows(name: &str) -> String {
    live::run("wg", ["show", name, "dump"])
}

fn a_device_that_was_configured_is_as_wg_shows_it() -> Result<(), Error> {
    add("wg0");
    let private = PrivateKey::generate().expect("random numbers");
    let preshared = PresharedKey::generate().expect("random numbers");
    let full = PeerChange::new(key(1))
        .preshared_key(&preshared)
        .endpoint("192.0.2.1:51820")
        .keepalive(Duration::from_secs(25))
        .allowed_ips(["10.0.0.0/24", "fd00::/64"]);
    let link_local = SocketAddrV6::new("fe80::1".parse().expect("an address"), 7, 0, 1);
    let configuration = Configuration::new("wg0")
        .private_key(&private)
        .listen_port(4711)
        .firewall_mark(0xbeef)
        .peer(full)
        .peer(PeerChange::new(key(2)).endpoint(link_local))
        .peer(PeerChange::new(&*key(3).to_base64()));
    configure(configuration)?;
    let device = device("wg0")?;
    let shown = wg_shows("wg0").replace("%lo", "%1");
    assert_eq!(as_wg_prints(&device), shown);
    assert_eq!((device.private_key, device.listen_port, device.firewall_mark), (Some(private), 4711, 0xbeef));
    assert_eq!(device.peers.len(), 3);
    let peer = &device.peers[0];
    assert_eq!((peer.public_key, &peer.preshared_key), (key(1), &Some(preshared)));
    assert_eq!(peer.endpoint, Some(SocketAddr::from(([192, 0, 2, 1], 51820))));
    assert_eq!((peer.keepalive, peer.last_handshake), (Some(Duration::from_secs(25)), None));
    assert_eq!(peer.allowed_ips.len(), 2);
    assert_eq!((device.peers[1].endpoint, device.peers[2].endpoint), (Some(link_local.into()), None));
    Ok(())
}

fn a_device_that_wg_configured_is_read_as_it_is() -> Result<(), Error> {
    add("wg0");
    let text = format!(
        "[Interface]\nPrivateKey = {}\nListenPort = 99\nFwMark = 0x7\n\
         [Peer]\nPublicKey = {}\nPresharedKey = {}\nEndpoint = [2001:db8::1]:443\nAllowedIPs = 0.0.0.0/0, ::/0\n\
         PersistentKeepalive = 65535\n[Peer]\nPublicKey = {}\nAllowedIPs = 192.0.2.0/24\n",
        PrivateKey::generate().expect("random numbers").to_base64(),
        key(1),
        PresharedKey::new([7; 32]).to_base64(),
        key(2),
    );
    fs::write("/run/wg0.conf", text).expect("a test has its own /run");
    live::run("wg", ["setconf", "wg0", "/run/wg0.conf"]);
    let device = device("wg0")?;
    assert_eq!(as_wg_prints(&device), wg_shows("wg0"));
    assert_eq!((device.name.as_str(), device.listen_port, device.peers.len()), (Some("wg0"), 99, 2));
    let peer = device.peer(&key(1)).expect("it was set");
    assert_eq!(peer.endpoint.map(|address| address.to_string()).as_deref(), Some("[2001:db8::1]:443"));
    Ok(())
}

fn a_device_is_the_same_by_index_and_by_name() -> Result<(), Error> {
    add("wg0");
    let mut connection = Connection::open()?;
    let index = connection.socket().interface_index("wg0").expect("it is there");
    connection.batch(Configuration::new(index).listen_port(7)).ok()?;
    let by_index: Device = connection.list(GetDevice::new(index))?.into_iter().collect();
    assert_eq!((by_index.index, by_index.listen_port), (index, 7));
    assert_eq!(by_index, device("wg0")?);
    Ok(())
}

fn only_wireguard_devices_are_listed() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    assert_eq!(devices(&mut connection)?, []);
    add("wg0");
    add("wg1");
    live::run("ip", ["link", "add", "other", "type", "dummy"]);
    let names =
        |devices: Vec<Device>| devices.iter().map(|device| device.name.to_string()).collect::<Vec<_>>();
    assert_eq!(names(devices(&mut connection)?), ["wg0", "wg1"]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_genetlink::tokio::Connection::open()?;
        connection.batch(Configuration::new("wg1").listen_port(7)).await.ok()?;
        let listed = netlink_genetlink::tokio::devices(&mut connection).await?;
        assert_eq!(listed.iter().map(|device| device.listen_port).collect::<Vec<_>>(), [0, 7]);
        Ok(())
    })
}

fn what_is_no_device_is_told_apart() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let error = connection.list(GetDevice::new("absent")).expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.to_string(), "get WireGuard device: ENODEV (No such device)");
    let error = connection.list(GetDevice::new("lo")).expect_err("it is another kind");
    assert!(error.is_unsupported(), "{error}");
    let error = configure(Configuration::new("absent").listen_port(1)).expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
    let error = configure(Configuration::new("sixteen-bytes-it").listen_port(1)).expect_err("too long");
    assert_eq!(
        error.to_string(),
        "configure WireGuard device: WGDEVICE_A_IFNAME: 16 bytes where at most 15 fit"
    );
    Ok(())
}

fn what_is_not_told_stays_as_it_is() -> Result<(), Error> {
    add("wg0");
    let peer = PeerChange::new(key(1)).endpoint("192.0.2.1:1").allowed_ips(["10.0.0.0/8"]);
    configure(Configuration::new("wg0").listen_port(7).firewall_mark(8).peer(peer))?;
    let before = device("wg0")?;
    configure(Configuration::new("wg0"))?;
    configure(Configuration::new("wg0").peer(PeerChange::new(key(1))))?;
    assert_eq!(device("wg0")?, before);
    configure(Configuration::new("wg0").peer(PeerChange::new(key(1)).allowed_ips([Ipv4Addr::LOCALHOST])))?;
    assert_eq!(device("wg0")?.peers[0].allowed_ips.len(), 2);
    Ok(())
}

fn keys_are_removed() -> Result<(), Error> {
    add("wg0");
    let private = PrivateKey::generate().expect("random numbers");
    let peer = PeerChange::new(key(1)).preshared_key(PresharedKey::new([1; 32]));
    configure(Configuration::new("wg0").private_key(&private).peer(peer))?;
    let own = device("wg0")?.public_key.expect("it has a private one");
    configure(Configuration::new("wg0").peer(PeerChange::new(own)))?;
    assert_eq!(device("wg0")?.peers.len(), 1);
    let change = PeerChange::new(key(1)).no_preshared_key().keepalive(Duration::ZERO);
    configure(Configuration::new("wg0").no_private_key().peer(change))?;
    let device = device("wg0")?;
    assert_eq!((device.private_key, device.public_key), (None, None));
    assert_eq!((&device.peers[0].preshared_key, device.peers[0].keepalive), (&None, None));
    Ok(())
}

fn keys(device: &Device) -> Vec<PublicKey> {
    device.peers.iter().map(|peer| peer.public_key).collect()
}

fn peers_are_updated_removed_and_replaced() -> Result<(), Error> {
    add("wg0");
    let update = PeerChange::new(key(2)).update_only();
    configure(
        Configuration::new("wg0").peer(PeerChange::new(key(1)).allowed_ips(["10.0.0.1"])).peer(update),
    )?;
    assert_eq!(keys(&device("wg0")?), [key(1)]);
    let replaced =
        PeerChange::new(key(1)).update_only().replace_allowed_ips().allowed_ips(["10.0.0.2", "10.0.0.3"]);
    configure(Configuration::new("wg0").peer(replaced))?;
    assert_eq!(device("wg0")?.peers[0].allowed_ips.len(), 2);
    configure(Configuration::new("wg0").peers([PeerChange::remove(key(1)), PeerChange::remove(key(9))]))?;
    assert_eq!(keys(&device("wg0")?), []);
    configure(Configuration::new("wg0").peers([1, 2, 3].map(|number| PeerChange::new(key(number)))))?;
    configure(Configuration::new("wg0").replace_peers().peer(PeerChange::new(key(4))))?;
    assert_eq!(keys(&device("wg0")?), [key(4)]);
    Ok(())
}

fn a_peer_that_was_read_is_restored() -> Result<(), Error> {
    add("wg0");
    add("wg1");
    let peer = PeerChange::new(key(1))
        .preshared_key(PresharedKey::new([1; 32]))
        .endpoint((Ipv6Addr::LOCALHOST, 5))
        .keepalive(Duration::from_secs(5))
        .allowed_ips(["10.0.0.0/8", "10.1.0.0/16"]);
    configure(Configuration::new("wg0").peer(peer).peer(PeerChange::new(key(2))))?;
    let peers = device("wg0")?.peers;
    configure(Configuration::new("wg1").peers(peers.iter().map(PeerChange::from)))?;
    assert_eq!(device("wg1")?.peers, peers);
    Ok(())
}

fn prefixes(texts: &[&str]) -> Vec<IpPrefix> {
    texts.iter().map(|text| text.parse().expect("a prefix")).collect()
}

fn one_allowed_ip_is_removed() -> Result<(), Error> {
    add("wg0");
    let peers = [
        PeerChange::new(key(1)).allowed_ips(["10.0.0.0/8", "10.1.0.0/16", "fd00::/8"]),
        PeerChange::new(key(2)).allowed_ips(["10.2.0.0/16"]),
    ];
    configure(Configuration::new("wg0").peers(peers))?;
    let change = PeerChange::new(key(1)).remove_allowed_ips(["10.1.0.0/16", "10.2.0.0/16", "fd00::/9"]);
    configure(Configuration::new("wg0").peer(change))?;
    let device = device("wg0")?;
    assert_eq!(device.peers[0].allowed_ips, prefixes(&["10.0.0.0/8", "fd00::/8"]));
    assert_eq!(device.peers[1].allowed_ips, prefixes(&["10.2.0.0/16"]));
    Ok(())
}

fn an_allowed_ip_is_withdrawn_from_whoever_has_it() -> Result<(), Error> {
    add("wg0");
    let peers = [
        PeerChange::new(key(1)).allowed_ips(["10.0.0.0/8", "10.1.0.0/16"]),
        PeerChange::new(key(2)).allowed_ips(["10.2.0.0/16", "fd00::/8"]),
    ];
    configure(Configuration::new("wg0").peers(peers))?;
    configure(Configuration::new("wg0").withdraw_allowed_ips(["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"]))?;
    let device = device("wg0")?;
    assert_eq!(keys(&device), [key(1), key(2)]);
    assert_eq!(device.peers[0].allowed_ips, prefixes(&["10.0.0.0/8"]));
    assert_eq!(device.peers[1].allowed_ips, prefixes(&["fd00::/8"]));
    Ok(())
}

/// Before Linux 6.16; the others do it.
fn kernels_that_cannot_remove_one_allowed_ip_refuse() -> Result<(), Error> {
    add("wg0");
    configure(Configuration::new("wg0").peer(PeerChange::new(key(1)).allowed_ips(["10.0.0.0/8"])))?;
    let change = PeerChange::new(key(1)).remove_allowed_ips(["10.0.0.0/8"]);
    let left = match configure(Configuration::new("wg0").peer(change)) {
        Ok(()) => prefixes(&[]),
        Err(error) => {
            assert_eq!(error.to_string(), "configure WireGuard device: EINVAL (Invalid argument)");
            prefixes(&["10.0.0.0/8"])
        }
    };
    assert_eq!(device("wg0")?.peers[0].allowed_ips, left);
    Ok(())
}

fn a_bad_value_sends_nothing() -> Result<(), Error> {
    add("wg0");
    let peers = [
        PeerChange::new(key(1)).allowed_ips((0..5_000).map(address)),
        PeerChange::new(key(2)).allowed_ips(["10.0.0.0/33"]),
    ];
    let report = Connection::open()?.batch(Configuration::new("wg0").listen_port(7).peers(peers));
    assert_eq!(report.requests, 1);
    assert_eq!(
        report.ok().expect_err("no such prefix").to_string(),
        "configure WireGuard device: WGALLOWEDIP_A_IPADDR: not an IP address with or without a prefix length"
    );
    let device = device("wg0")?;
    assert_eq!((device.listen_port, device.peers.len()), (0, 0));
    let error = configure(Configuration::new("wg0").private_key("c2VjcmV0")).expect_err("no key");
    assert_eq!(
        error.to_string(),
        "configure WireGuard device: WGDEVICE_A_PRIVATE_KEY: not a key: 44 characters of base64, the last of them ="
    );
    Ok(())
}

fn address(number: u32) -> Ipv4Addr {
    Ipv4Addr::from(0x0a00_0000 + number)
}

/// One of each family.
fn of_peer(number: u32) -> [IpPrefix; 3] {
    let v6 = Ipv6Addr::from(0xfd00 << 112 | u128::from(number));
    [address(2 * number).into(), address(2 * number + 1).into(), v6.into()]
}

fn five_thousand_peers_are_configured_and_read() -> Result<(), Error> {
    const COUNT: u32 = 5_000;
    add("wg0");
    let peer = |number| {
        let endpoint = SocketAddr::from((address(number), 7));
        PeerChange::new(key(number)).endpoint(endpoint).allowed_ips(of_peer(number))
    };
    let report = Connection::open()?.batch(Configuration::new("wg0").peers((0..COUNT).map(peer)));
    assert!(report.is_complete() && report.requests > 10, "{report:?}");
    let device = device("wg0")?;
    assert_eq!(device.peers.len(), COUNT as usize);
    for (number, peer) in (0..).zip(&device.peers) {
        assert_eq!(peer.public_key, key(number));
        let mut allowed = peer.allowed_ips.clone();
        allowed.sort();
        assert_eq!(allowed, of_peer(number));
    }
    assert_eq!(as_wg_prints(&device), wg_shows("wg0"));
    Ok(())
}

fn a_peer_with_twenty_thousand_allowed_ips_is_configured_and_read() -> Result<(), Error> {
    const COUNT: u32 = 20_000;
    add("wg0");
    let large = PeerChange::new(key(1)).replace_allowed_ips().allowed_ips((0..COUNT).map(address));
    let peers = [PeerChange::new(key(0)), large, PeerChange::new(key(2)).allowed_ips(["fd00::/8"])];
    let report = Connection::open()?.batch(Configuration::new("wg0").peers(peers.clone()));
    assert!(report.is_complete() && report.requests > 10, "{report:?}");
    let mut connection = Connection::open()?;
    let parts = connection.list(GetDevice::new("wg0"))?;
    assert!(parts.len() > 1);
    let device: Device = parts.into_iter().collect();
    assert_eq!(as_wg_prints(&device), wg_shows("wg0"));
    assert_eq!(keys(&device), [0, 1, 2].map(key));
    let mut allowed = device.peers[1].allowed_ips.clone();
    allowed.sort();
    assert_eq!(allowed, (0..COUNT).map(|number| address(number).into()).collect::<Vec<_>>());
    // Only the first piece replaces.
    connection.batch(Configuration::new("wg0").peers(peers)).ok()?;
    let again: Device = connection.list(GetDevice::new("wg0"))?.into_iter().collect();
    assert_eq!(again.peers[1].allowed_ips.len(), COUNT as usize);
    Ok(())
}

fn peers_that_are_gone_are_not_made_again_by_what_follows() -> Result<(), Error> {
    add("wg0");
    let peer = PeerChange::new(key(1)).allowed_ips((0..3_000).map(address));
    let mut requests = Configuration::new("wg0").peer(peer).into_iter();
    let mut connection = Connection::open()?;
    connection.run(requests.next().expect("a first piece"))?;
    connection.batch(Configuration::new("wg0").peer(PeerChange::remove(key(1)))).ok()?;
    let rest: Vec<_> = requests.collect();
    assert!(!rest.is_empty());
    connection.batch(rest).ok()?;
    assert_eq!(device("wg0")?.peers.len(), 0);
    Ok(())
}

/// Two devices of the same namespace that reach each other through the loopback.
fn hands_that_were_shaken_are_told() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let names = ["wg0", "wg1"];
    let mut own = Vec::new();
    for (name, port) in names.into_iter().zip(7_u16..) {
        add(name);
        live::run("ip", ["link", "set", name, "up"]);
        let private = PrivateKey::generate().expect("random numbers");
        connection.batch(Configuration::new(name).private_key(&private).listen_port(port)).ok()?;
        own.push(device(name)?.public_key.expect("it has a private one"));
    }
    let other = |key, port| PeerChange::new(key).endpoint((Ipv4Addr::LOCALHOST, port));
    let patient = other(own[0], 7);
    let eager = other(own[1], 8).keepalive(Duration::from_secs(1));
    connection.batch(Configuration::new("wg1").peer(patient)).ok()?;
    connection.batch(Configuration::new("wg0").peer(eager)).ok()?;
    let deadline = Instant::now() + Duration::from_secs(60);
    let peer: Peer = loop {
        let peer = device("wg0")?.peers.remove(0);
        let is_told = peer.last_handshake.is_some() && peer.received_bytes > 0 && peer.sent_bytes > 0;
        if is_told || Instant::now() > deadline {
            break peer;
        }
        thread::sleep(Duration::from_millis(50));
    };
    let shaken = peer.last_handshake.expect("hands are shaken within seconds");
    assert!(SystemTime::now().duration_since(shaken).is_ok_and(|ago| ago < Duration::from_secs(60)));
    assert!(peer.received_bytes > 0 && peer.sent_bytes > 0, "{peer:?}");
    let shown = live::run("wg", ["show", "wg0", "latest-handshakes"]);
    let seconds = shown.split_whitespace().nth(1).and_then(|seconds| seconds.parse().ok());
    assert_eq!(seconds, shaken.duration_since(SystemTime::UNIX_EPOCH).ok().map(|since| since.as_secs()));
    Ok(())
}
