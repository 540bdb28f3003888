//! Kinds of links, one file each. A new kind is its file and its line in the list below.
//!
//! `cargo fmt` does not see the files, which a macro names: `rustfmt netlink-route/src/link/kinds/*.rs` does.

use netlink_core::choice;
use netlink_core::table::SetWriter;

use crate::uapi::if_link::{IFLA_INFO_KIND, IFLA_INFO_SLAVE_KIND};

/// What describes a link of some kind to the kernel: [`AddLink`](crate::AddLink) makes links of it.
///
/// Your own kinds work as those of this crate: declare their attributes with
/// [`attributes!`](netlink_core::attributes) and name the kind of the writer.
pub trait Kind: SetWriter {
    /// Its name, as `ip link add type` takes it.
    const NAME: &'static str;
}

/// What describes a port of a link of some kind to the kernel: [`SetLink::port`](crate::SetLink::port) takes it.
pub trait PortKind: SetWriter {
    /// The kind of the link that it is a port of.
    const NAME: &'static str;
}

/// A row is a kind: its file, its writer and its attributes; then those of its ports, if it has such.
macro_rules! kinds {
    ($(
        $(#[$doc:meta])*
        $file:ident: $Writer:ident($View:ident) $(, ports $Port:ident($PortView:ident))?;
    )*) => {
        $(
            mod $file;
            pub use $file::*;
        )*

        choice! {
            /// What a link has by its kind.
            pub enum LinkDetails<'a> by IFLA_INFO_KIND {
                $($(#[$doc])* $Writer($View<'a>) = <$Writer as Kind>::NAME,)*
            }
        }

        choice! {
            /// What a port has by the kind of the link that it is a port of.
            pub enum PortDetails<'a> by IFLA_INFO_SLAVE_KIND {
                $($(
                    #[doc = concat!("A port of a [`", stringify!($Writer), "`].")]
                    $Port($PortView<'a>) = <$Port as PortKind>::NAME,
                )?)*
            }
        }
    };
}

kinds! {
    /// A bridge.
    bridge: Bridge(BridgeAttributes), ports BridgePort(BridgePortAttributes);
    /// A link that drops what it is to send.
    dummy: Dummy(DummyAttributes);
    /// One end of a pair.
    veth: Veth(VethAttributes);
    /// A VLAN of another link.
    vlan: Vlan(VlanAttributes);
    /// A network over UDP.
    vxlan: Vxlan(VxlanAttributes);
}
