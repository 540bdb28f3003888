//! `choice!`: payloads whose meaning a sibling attribute decides.

/// Declares a payload that a sibling attribute decides, such as a link's details by its kind.
///
/// Rows read `Variant(Type) = key`, like an enum's discriminants; the type is anything that has the [`Plain`](crate::table::Plain)
/// encoding. Where the sibling is missing or has another value, the payload is kept as `Other`: read it with
/// a table of your own, made from its bytes. The head names the sibling: text as it is, a number with its
/// byte order (`by A_TYPE as Be`, `by A_TYPE as Plain`). `by family` asks the address family in the message's
/// header instead.
///
/// ```
/// # mod uapi { pub const A_KIND: u32 = 1; pub const A_DATA: u32 = 2; pub const A_ID: u32 = 1; }
/// # use uapi::*;
/// netlink_core::attributes! {
///     /// A thing of some kind.
///     pub struct Thing<'a>, enum ThingAttribute, writer ThingWriter {
///         /// Its kind.
///         A_KIND => kind: &'a str,
///         /// Its details.
///         A_DATA => data[choice]: Details<'a>,
///     }
/// }
/// netlink_core::attributes! {
///     /// Details of a numbered thing.
///     pub struct Numbered<'a>, enum NumberedAttribute, writer NumberedWriter {
///         /// Its number.
///         A_ID => id: u32,
///     }
/// }
/// netlink_core::choice! {
///     /// Details of a thing, by its kind.
///     pub enum Details<'a> by A_KIND {
///         /// A thing with a number.
///         Numbered(Numbered<'a>) = "numbered",
///     }
/// }
///
/// let thing = ThingWriter::new().kind("numbered").data(NumberedWriter::new().id(5));
/// let Some(Details::Numbered(details)) = thing.view().data()? else { panic!() };
/// assert_eq!(details.id()?, Some(5));
/// # Ok::<(), netlink_core::wire::Invalid>(())
/// ```
#[macro_export]
macro_rules! choice {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident<$lt:lifetime> by family { $($rows:tt)* }
    ) => {
        $crate::choice! { @by [family] family; $(#[$meta])* $vis $Name<$lt> { $($rows)* } }
    };
    (
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident<$lt:lifetime> by $selector:ident $(as $order:ident)? { $($rows:tt)* }
    ) => {
        $crate::choice! { @by [$($order)?] $selector; $(#[$meta])* $vis $Name<$lt> { $($rows)* } }
    };
    (
        @by $order:tt $selector:ident;
        $(#[$meta:meta])*
        $vis:vis $Name:ident<$lt:lifetime> {$(
            $(#[$row_meta:meta])*
            $Variant:ident($ty:ty) = $key:expr
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        $vis enum $Name<$lt> {
            $($(#[$row_meta])* $Variant($ty),)*
            /// What no row names: the payload as it came.
            Other(&$lt [u8]),
        }

        impl<$lt> $crate::table::Encoding<$lt, $Name<$lt>> for $crate::table::Plain {
            const SHAPE: $crate::table::Shape =
                $crate::table::Shape::Choice(&$crate::table::Choice::new($crate::__selector!(@is $order $selector), &[$(
                    $crate::table::Case::new(
                        $crate::__selector!(@key $order $key),
                        |payload| $crate::__selector!(@matches $order payload, $key),
                        <$crate::table::Plain as $crate::table::Encoding<$lt, $ty>>::SHAPE,
                    )
                ),*]));

            fn read(
                payload: &$lt [u8],
                around: &$crate::wire::Attributes<$lt>,
            ) -> ::core::result::Result<$Name<$lt>, $crate::wire::Problem> {
                let family = [around.family()];
                let Some(selector) = $crate::__selector!(@is $order $selector).payload(around, &family) else {
                    return Ok($Name::Other(payload));
                };
                $(if $crate::__selector!(@matches $order selector, $key) {
                    let value = <$crate::table::Plain as $crate::table::Encoding<$lt, $ty>>::read(payload, around)?;
                    return Ok($Name::$Variant(value));
                })*
                Ok($Name::Other(payload))
            }

            #[inline]
            fn write(
                value: $Name<$lt>,
                out: &mut Vec<u8>,
            ) -> ::core::result::Result<(), $crate::wire::Problem> {
                match value {
                    $($Name::$Variant(value) => {
                        <$crate::table::Plain as $crate::table::Encoding<$lt, $ty>>::write(value, out)
                    })*
                    $Name::Other(payload) => {
                        out.extend_from_slice(payload);
                        Ok(())
                    }
                }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __selector {
    (@is [family] $selector:ident) => {
        $crate::table::Selector::Family
    };
    (@is $order:tt $selector:ident) => {
        $crate::table::Selector::Attribute($selector as u16)
    };
    (@key [] $key:expr) => {
        $crate::table::Key::Text($key)
    };
    (@key [$order:ident] $key:expr) => {
        $crate::table::Key::Number($key as u64)
    };
    (@matches [] $payload:expr, $key:expr) => {
        $crate::table::selects_text($payload, $key)
    };
    (@matches [family] $payload:expr, $key:expr) => {
        $crate::table::selects_number($payload, $key as u64, true)
    };
    (@matches [Plain] $payload:expr, $key:expr) => {
        $crate::table::selects_number($payload, $key as u64, cfg!(target_endian = "big"))
    };
    (@matches [Be] $payload:expr, $key:expr) => {
        $crate::table::selects_number($payload, $key as u64, true)
    };
}

/// Whether a selector's payload is this text, with or without its zero byte.
#[doc(hidden)]
#[inline]
pub fn selects_text(payload: &[u8], key: &str) -> bool {
    payload.strip_suffix(&[0]).unwrap_or(payload) == key.as_bytes()
}

/// Whether a selector's payload is this number, whatever its width.
#[doc(hidden)]
#[inline]
pub fn selects_number(payload: &[u8], key: u64, big: bool) -> bool {
    let digit = |value: u64, &byte: &u8| value << 8 | u64::from(byte);
    let value = if big { payload.iter().fold(0, digit) } else { payload.iter().rev().fold(0, digit) };
    matches!(payload.len(), 1 | 2 | 4 | 8) && value == key
}
