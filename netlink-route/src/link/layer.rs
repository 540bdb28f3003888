//! What links' packets look like (`ARPHRD_*`).

use netlink_core::uapi::if_arp::*;
use netlink_core::values;

values! {
    /// What a link's packets look like on its medium.
    pub enum LinkLayer: u16 {
        /// NET/ROM.
        ARPHRD_NETROM => NetRom,
        /// Ethernet.
        ARPHRD_ETHER => Ethernet,
        /// Experimental Ethernet.
        ARPHRD_EETHER => ExperimentalEthernet,
        /// AX.25.
        ARPHRD_AX25 => Ax25,
        /// PROnet token ring.
        ARPHRD_PRONET => ProNet,
        /// Chaosnet.
        ARPHRD_CHAOS => Chaos,
        /// IEEE 802.2 Ethernet and token ring.
        ARPHRD_IEEE802 => Ieee802,
        /// ARCnet.
        ARPHRD_ARCNET => Arcnet,
        /// AppleTalk.
        ARPHRD_APPLETLK => AppleTalk,
        /// Frame relay.
        ARPHRD_DLCI => Dlci,
        /// ATM.
        ARPHRD_ATM => Atm,
        /// Metricom STRIP.
        ARPHRD_METRICOM => Metricom,
        /// IP over FireWire.
        ARPHRD_IEEE1394 => Ieee1394,
        /// EUI-64.
        ARPHRD_EUI64 => Eui64,
        /// InfiniBand.
        ARPHRD_INFINIBAND => InfiniBand,
        /// SLIP.
        ARPHRD_SLIP => Slip,
        /// SLIP with compression.
        ARPHRD_CSLIP => Cslip,
        /// SLIP of 6 bits.
        ARPHRD_SLIP6 => Slip6,
        /// SLIP of 6 bits with compression.
        ARPHRD_CSLIP6 => Cslip6,
        /// Reserved.
        ARPHRD_RSRVD => Reserved,
        /// SLIP that adapts itself.
        ARPHRD_ADAPT => Adapt,
        /// ROSE.
        ARPHRD_ROSE => Rose,
        /// X.25.
        ARPHRD_X25 => X25,
        /// X.25 in hardware.
        ARPHRD_HWX25 => HardwareX25,
        /// Controller area network.
        ARPHRD_CAN => Can,
        /// MCTP.
        ARPHRD_MCTP => Mctp,
        /// PPP.
        ARPHRD_PPP => Ppp,
        /// Cisco HDLC.
        ARPHRD_CISCO => Cisco,
        /// LAPB.
        ARPHRD_LAPB => Lapb,
        /// DDCMP.
        ARPHRD_DDCMP => Ddcmp,
        /// HDLC without more.
        ARPHRD_RAWHDLC => RawHdlc,
        /// IP without more.
        ARPHRD_RAWIP => RawIp,
        /// IPv4 in IPv4.
        ARPHRD_TUNNEL => Tunnel,
        /// IPv6 in IPv6.
        ARPHRD_TUNNEL6 => Tunnel6,
        /// Frame relay access device.
        ARPHRD_FRAD => Frad,
        /// SKIP.
        ARPHRD_SKIP => Skip,
        /// Loopback.
        ARPHRD_LOOPBACK => Loopback,
        /// LocalTalk.
        ARPHRD_LOCALTLK => LocalTalk,
        /// FDDI.
        ARPHRD_FDDI => Fddi,
        /// AP1000 BIF.
        ARPHRD_BIF => Bif,
        /// IPv6 in IPv4.
        ARPHRD_SIT => Sit,
        /// IP over DDP.
        ARPHRD_IPDDP => IpDdp,
        /// GRE over IPv4.
        ARPHRD_IPGRE => Gre,
        /// PIM register.
        ARPHRD_PIMREG => PimRegister,
        /// HIPPI.
        ARPHRD_HIPPI => Hippi,
        /// Nexus 64 Mb/s.
        ARPHRD_ASH => Ash,
        /// Econet.
        ARPHRD_ECONET => Econet,
        /// Infrared.
        ARPHRD_IRDA => Irda,
        /// Fibre channel, point to point.
        ARPHRD_FCPP => FibreChannelPointToPoint,
        /// Fibre channel, arbitrated loop.
        ARPHRD_FCAL => FibreChannelLoop,
        /// Fibre channel, public loop.
        ARPHRD_FCPL => FibreChannelPublicLoop,
        /// Fibre channel, fabric.
        ARPHRD_FCFABRIC => FibreChannelFabric,
        /// IEEE 802.2 token ring.
        ARPHRD_IEEE802_TR => TokenRing,
        /// Wi-Fi.
        ARPHRD_IEEE80211 => Ieee80211,
        /// Wi-Fi with Prism headers.
        ARPHRD_IEEE80211_PRISM => Ieee80211Prism,
        /// Wi-Fi with radiotap headers.
        ARPHRD_IEEE80211_RADIOTAP => Ieee80211Radiotap,
        /// IEEE 802.15.4.
        ARPHRD_IEEE802154 => Ieee802154,
        /// IEEE 802.15.4, as monitors see it.
        ARPHRD_IEEE802154_MONITOR => Ieee802154Monitor,
        /// PhoNet.
        ARPHRD_PHONET => Phonet,
        /// PhoNet pipe.
        ARPHRD_PHONET_PIPE => PhonetPipe,
        /// CAIF.
        ARPHRD_CAIF => Caif,
        /// GRE over IPv6.
        ARPHRD_IP6GRE => Gre6,
        /// Netlink.
        ARPHRD_NETLINK => Netlink,
        /// IPv6 over 6LoWPAN.
        ARPHRD_6LOWPAN => SixLowpan,
        /// Sockets of virtual machines, as monitors see them.
        ARPHRD_VSOCKMON => VsockMonitor,
        /// No link-layer header.
        ARPHRD_NONE => None,
        /// Not known.
        ARPHRD_VOID => Void,
    }
}
