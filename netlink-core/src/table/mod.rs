//! Tables: what a kernel interface looks like, declared once.
//!
//! [`attributes!`](crate::attributes) declares attribute sets, [`layout!`](crate::layout) fixed structures,
//! [`values!`](crate::values) and [`flags!`](crate::flags) what their numbers mean,
//! [`choice!`](crate::choice) payloads that a sibling decides. From each table follow a view that reads
//! borrowed bytes, a writer, printing with names, and a descriptor ([`Set`]) from which everything that
//! works on all sets alike is written once.
//!
//! Reading never fails because a kernel is newer or older: unknown attributes, values and flags are kept, and
//! structures may be shorter or longer than ours.

#![warn(clippy::indexing_slicing, clippy::unwrap_used)]

mod attributes;
mod choice;
mod encoding;
mod field;
mod layout;
mod list;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod named;
mod number;
pub mod path;
#[doc(hidden)]
pub mod print;
mod row;
mod shape;
#[cfg(not(feature = "serde"))]
mod unnamed;
mod values;

pub use attributes::{As, AttributeSet, Items, SetWriter, WriterOf};
#[doc(hidden)]
pub use choice::{selects_number, selects_text};
pub use encoding::{
    Be, Bitfield32, ClockTicks, Encoding, Flag, Le, Microseconds, Milliseconds, Nanoseconds, Plain, Seconds,
    Sint, Time, Uint, Unterminated,
};
pub use field::Field;
pub use layout::{Layout, LayoutWriter};
pub use list::{Elements, Indexed, Keyed, List, Packed, Repeated};
pub use number::{Integer, Represented};
pub use path::Path;
pub use print::Printed;
pub use shape::{Case, Choice, Key, ListForm, Meaning, Member, Order, Row, Selector, Set, Shape, Struct};
