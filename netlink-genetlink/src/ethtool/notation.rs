//! What the files of this family are written in: [`settings!`] and [`commands!`].
//!
//! Every kind of settings has the same three or four commands about the same attributes, so that its file is a
//! table, a list of commands, and what is particular to it.

use netlink_core::table::{Elements, Encoding, List, Repeated};
use netlink_core::wire::Invalid;

/// Declares settings: the table of their attributes, as [`attributes!`](netlink_core::attributes!) does, and the
/// struct that keeps them, which has a member per row.
///
/// A member is an `Option` of the row's type, or where the row ends with `=> Type` that type, whose default stands
/// for an attribute that is not there; [`Kept`] says how it is made. The head names the row of
/// the header that tells the link, `of CONSTANT`; tables within others have none.
macro_rules! settings {
    (
        $(#[$meta:meta])*
        pub struct $Owned:ident $(of $header:ident)?,
        view $View:ident<$lt:lifetime>, enum $Item:ident, writer $Writer:ident {
            $(
                $(#[$row_meta:meta])*
                $c:ident => $name:ident $([$($form:ident)+])? : $ty:ty $(as $enc:ty)? $(=> $kept:ty)?
            ),* $(,)?
        }
    ) => {
        ::netlink_core::attributes! {
            #[doc = concat!("Attributes of which [`", stringify!($Owned), "`] is made.")]
            pub struct $View<$lt>, enum $Item, writer $Writer {
                $(
                    /// The link.
                    $header => header[nest]: $crate::ethtool::LinkHeader<$lt>,
                )?
                $($(#[$row_meta])* $c => $name $([$($form)+])? : $ty $(as $enc)?,)*
            }
        }

        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub struct $Owned {
            $(
                /// The link.
                pub link: $crate::ethtool::notation::settings!(@link $header),
            )?
            $($(#[$row_meta])* pub $name: $crate::ethtool::notation::settings!(@member $ty $(=> $kept)?),)*
        }

        impl TryFrom<$View<'_>> for $Owned {
            type Error = ::netlink_core::wire::Invalid;

            fn try_from(attributes: $View<'_>) -> Result<Self, Self::Error> {
                Ok(Self {
                    $(link: $crate::ethtool::link(attributes.header()?, stringify!($header))?,)?
                    $($name: $crate::ethtool::notation::settings!(@keep attributes.$name() $(=> $kept)?),)*
                })
            }
        }

        impl $crate::ethtool::notation::Kept<$View<'_>> for $Owned {
            fn kept(attributes: $View<'_>) -> Result<Self, ::netlink_core::wire::Invalid> {
                attributes.try_into()
            }
        }
    };
    (@link $header:ident) => { $crate::ethtool::Link };
    (@member $ty:ty) => { Option<$ty> };
    (@member $ty:ty => $kept:ty) => { $kept };
    (@keep $value:expr) => { $value? };
    (@keep $value:expr => $kept:ty) => { $crate::ethtool::notation::keep::<_, $kept>($value)? };
}

/// Declares what can be asked about settings: `message` names what is received, its attributes, their writer and what
/// is kept of it; `get` reads those of one link, `list` those of all, and `set` changes them, with a method per
/// attribute that its braces list.
macro_rules! commands {
    (
        message $Message:ident: $View:ident, $Writer:ident => $Owned:ident;
        $($(#[$meta:meta])* $form:ident $Name:ident($operation:literal) = $command:ident $({$($members:tt)*})?;)*
    ) => {
        #[doc = concat!("A message of [`", stringify!($View), "`], as received.")]
        pub type $Message<'a> = ::netlink_core::request::Body<$crate::GenericHeader, $View<'a>>;

        impl TryFrom<$Message<'_>> for $Owned {
            type Error = ::netlink_core::wire::Invalid;

            fn try_from(message: $Message<'_>) -> Result<Self, Self::Error> {
                message.attributes.try_into()
            }
        }

        $($crate::ethtool::notation::commands! {
            @$form [$(#[$meta])*] $Name, $operation, $command, $Writer, $Message, $Owned, {$($($members)*)?}
        })*
    };
    (
        @get [$(#[$meta:meta])*] $Name:ident, $operation:literal, $command:ident, $Writer:ident, $Message:ident,
        $Owned:ident, {}
    ) => {
        $crate::command! {
            $(#[$meta])*
            ///
            /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found); where its
            /// driver has no answer, it [is "unsupported"](netlink_core::Error::is_unsupported).
            pub struct $Name($operation) in $crate::ethtool::Ethtool: $command {
                $Writer
            } -> One $Message<'a> => $Owned
        }

        impl $Name {
            /// Of this link.
            pub fn new(link: impl Into<::netlink_core::types::LinkRef>) -> Self {
                Self::flagged(link, $crate::ethtool::HeaderFlags::empty())
            }

            /// Of this link, answered as the flags say.
            pub fn flagged(
                link: impl Into<::netlink_core::types::LinkRef>,
                flags: $crate::ethtool::HeaderFlags,
            ) -> Self {
                Self::bare().with(|attributes| attributes.header($crate::ethtool::header(link, flags)))
            }
        }
    };
    (
        @list [$(#[$meta:meta])*] $Name:ident, $operation:literal, $command:ident, $Writer:ident, $Message:ident,
        $Owned:ident, {}
    ) => {
        $crate::command! {
            $(#[$meta])*
            ///
            /// Links whose drivers have no answer are left out.
            pub struct $Name($operation) in $crate::ethtool::Ethtool: $command {
                $Writer
            } -> Many $Message<'a> => $Owned
        }

        impl $Name {
            /// Of all links.
            pub fn new() -> Self {
                Self::flagged($crate::ethtool::HeaderFlags::empty())
            }

            /// Of all links, answered as the flags say.
            pub fn flagged(flags: $crate::ethtool::HeaderFlags) -> Self {
                Self::bare().with(|attributes| attributes.header($crate::ethtool::flags(flags)))
            }
        }

        impl Default for $Name {
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (
        @set [$(#[$meta:meta])*] $Name:ident, $operation:literal, $command:ident, $Writer:ident, $Message:ident,
        $Owned:ident, {$($member:ident: $ty:ty),* $(,)?}
    ) => {
        $crate::command! {
            $(#[$meta])*
            /// Needs `CAP_NET_ADMIN`. What is not mentioned stays as it is.
            ///
            /// Where there is no such link, the error [is "not found"](netlink_core::Error::is_not_found); where its
            /// driver cannot, it [is "unsupported"](netlink_core::Error::is_unsupported).
            pub struct $Name($operation) in $crate::ethtool::Ethtool: $command { $Writer } -> Acknowledgement
        }

        impl $Name {
            /// Of this link.
            pub fn new(link: impl Into<::netlink_core::types::LinkRef>) -> Self {
                let header = $crate::ethtool::header(link, $crate::ethtool::HeaderFlags::empty());
                Self::bare().with(|attributes| attributes.header(header))
            }

            $(
                #[doc = concat!("Sets [`", stringify!($member), "`](", stringify!($Owned), "::", stringify!($member), ").")]
                pub fn $member(self, value: $ty) -> Self {
                    self.with(|attributes| attributes.$member(value))
                }
            )*
        }
    };
}

pub(super) use {commands, settings};

/// What is kept of an attribute's value.
pub(super) trait Kept<T>: Sized {
    fn kept(value: T) -> Result<Self, Invalid>;
}

/// Makes a member of a struct from what an accessor yields; its default where there is no attribute.
pub(super) fn keep<A: Accessed, K: Kept<A::Value> + Default>(accessed: A) -> Result<K, Invalid> {
    accessed.value()?.map_or_else(|| Ok(K::default()), K::kept)
}

/// What an accessor of a table yields.
pub(super) trait Accessed {
    type Value;

    fn value(self) -> Result<Option<Self::Value>, Invalid>;
}

impl<T> Accessed for Result<Option<T>, Invalid> {
    type Value = T;

    fn value(self) -> Self {
        self
    }
}

impl<'a, T, E: Encoding<'a, T>> Accessed for Repeated<'a, T, E> {
    type Value = Self;

    fn value(self) -> Result<Option<Self>, Invalid> {
        Ok(Some(self))
    }
}

impl<T> Kept<T> for T {
    fn kept(value: T) -> Result<Self, Invalid> {
        Ok(value)
    }
}

impl<'a, T, K: Kept<T>, E: Encoding<'a, T>> Kept<Repeated<'a, T, E>> for Vec<K> {
    fn kept(values: Repeated<'a, T, E>) -> Result<Self, Invalid> {
        values.map(|value| K::kept(value?)).collect()
    }
}

impl<'a, T, K: Kept<T>, L: Elements<'a, T>> Kept<List<'a, T, L>> for Vec<K> {
    fn kept(values: List<'a, T, L>) -> Result<Self, Invalid> {
        values.map(|value| K::kept(value?)).collect()
    }
}
