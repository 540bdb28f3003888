//! Properties that every table must have, whatever bytes it meets.
//!
//! One line per set, [`properties!`](crate::properties!); the descriptor knows the rest.

use std::fmt::{Debug, Write as _};

use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::table::{AttributeSet, Key, Layout, ListForm, Row, Selector, Set, SetWriter, Shape, path};
use crate::wire::{Attributes, Writer};

/// Makes a test for each set, named by its writer, that holds the set to these properties:
///
/// - every well-formed value reads, and what is read writes to bytes that read as the same;
/// - cut at any byte, damaged anywhere or of any other content, it reads, prints and resolves paths without
///   panicking.
///
/// ```
/// # mod uapi { pub const A_PORT: u32 = 1; }
/// # use uapi::*;
/// netlink_core::attributes! {
///     /// Attributes of a socket.
///     pub struct SocketAttributes<'a>, enum SocketAttribute, writer SocketAttributesWriter {
///         /// Its port.
///         A_PORT => port: u16 as netlink_core::table::Be,
///     }
/// }
/// netlink_core::properties! { SocketAttributesWriter }
/// ```
#[macro_export]
macro_rules! properties {
    ($($Writer:ident),+ $(,)?) => {
        #[allow(non_snake_case, reason = "tests are named by their types")]
        mod properties_of {$(
            #[test]
            fn $Writer() {
                $crate::testing::properties::hold_for_set::<super::$Writer>();
            }
        )+}
    };
}

/// Holds one set to the properties of [`properties!`](crate::properties).
///
/// # Panics
/// Where a property does not hold, with the smallest bytes found for which it does not.
pub fn hold_for_set<W>()
where
    W: SetWriter + Debug,
    for<'a> <W::View<'a> as AttributeSet<'a>>::Item: Debug,
{
    let set = <W::View<'static> as AttributeSet<'static>>::descriptor();
    check(|entropy| {
        let mut message = Writer::new();
        write_set(set, &mut Entropy(entropy), 3, &mut message);
        let bytes = message.finish().map_err(|invalid| TestCaseError::fail(invalid.to_string()))?;
        reads_and_writes::<W>(bytes)?;
        for end in 0..bytes.len() {
            touch::<W>(&bytes[..end]);
        }
        Ok(())
    });
    check(|entropy| {
        let mut message = Writer::new();
        write_set(set, &mut Entropy(entropy), 3, &mut message);
        let mut bytes = message.bytes().to_vec();
        for (index, damage) in entropy.iter().enumerate().step_by(7).take(bytes.len()) {
            let place = (index * 31 + usize::from(*damage)) % bytes.len();
            bytes[place] ^= damage;
        }
        for bytes in [&bytes, entropy] {
            touch::<W>(bytes);
            find_every_path(set, bytes);
        }
        Ok(())
    });
}

/// Holds one structure to them: it reads from any bytes or says why not, and what it writes reads as the same.
///
/// # Panics
/// As [`hold_for_set`].
pub fn hold_for_layout<L: Layout + Debug + PartialEq + Copy>() {
    check(|bytes| {
        let Ok(value) = L::read(bytes) else { return Ok(()) };
        let written = value.to_bytes().map_err(|problem| TestCaseError::fail(problem.to_string()))?;
        match L::read(&written) {
            Ok(again) if again == value => Ok(()),
            other => Err(TestCaseError::fail(format!("{value:?} became {other:?}"))),
        }
    });
}

fn check(property: impl Fn(&[u8]) -> Result<(), TestCaseError>) {
    // Miri takes a thousand times as long, an emulator, which is where bytes are in this order, twenty times.
    let cases = if cfg!(miri) {
        1
    } else if cfg!(target_endian = "big") {
        8
    } else {
        32
    };
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&vec(any::<u8>(), 0..300), |bytes| property(&bytes));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

fn reads_and_writes<W>(bytes: &[u8]) -> Result<(), TestCaseError>
where
    W: SetWriter + Debug,
    for<'a> <W::View<'a> as AttributeSet<'a>>::Item: Debug,
{
    let set = <W::View<'static> as AttributeSet<'static>>::descriptor();
    let mut written = W::default();
    for (attribute, item) in Attributes::new(bytes).iter().flatten().zip(items::<W>(bytes)) {
        match item {
            Ok(item) => written = written.push(item),
            Err(_) if is_custom(set.row(attribute.kind())) => return Ok(()),
            Err(invalid) => return Err(TestCaseError::fail(invalid.to_string())),
        }
    }
    let written = written.writer().finish().map_err(|invalid| TestCaseError::fail(invalid.to_string()))?;
    let (before, after) = (debug(items::<W>(bytes)), debug(items::<W>(written)));
    if before == after { Ok(()) } else { Err(TestCaseError::fail(format!("{before} became {after}"))) }
}

/// What only its own encoding understands cannot be made up from a descriptor.
fn is_custom(row: Option<&Row>) -> bool {
    fn custom(shape: &Shape) -> bool {
        match shape {
            Shape::Custom { .. } => true,
            Shape::List(_, element) | Shape::Repeated(element) => custom(element),
            Shape::Choice(choice) => choice.cases.iter().any(|case| custom(&case.shape)),
            _ => false,
        }
    }
    row.is_some_and(|row| custom(&row.shape))
}

type Item<'a, W> = <<W as SetWriter>::View<'a> as AttributeSet<'a>>::Item;

fn items<W: SetWriter>(bytes: &[u8]) -> impl Iterator<Item = Result<Item<'_, W>, crate::wire::Invalid>> {
    W::View::from(Attributes::new(bytes)).iter()
}

fn debug<T: Debug>(items: impl Iterator<Item = T>) -> String {
    items.fold(String::new(), |mut all, item| {
        let _ = writeln!(all, "{item:?}");
        all
    })
}

/// Does all that can be done with bytes of any content.
fn touch<W>(bytes: &[u8])
where
    W: SetWriter + Debug,
    for<'a> <W::View<'a> as AttributeSet<'a>>::Item: Debug,
{
    let set = <W::View<'static> as AttributeSet<'static>>::descriptor();
    let _ = debug(items::<W>(bytes));
    let _ = W::View::from(Attributes::new(bytes)).unknown().count();
    let mut printed = String::new();
    let _ = write!(printed, "{:#?}", Print(set, bytes));
}

fn find_every_path(set: &'static Set, bytes: &[u8]) {
    for offset in 0..bytes.len() + 4 {
        let _ = path::find(set, Attributes::new(bytes), offset).path.to_string();
    }
}

struct Print<'a>(&'static Set, &'a [u8]);

impl Debug for Print<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        crate::table::print::set(f, self.0, &Attributes::new(self.1))
    }
}

/// Bytes to make decisions of; zeros when they are used up.
struct Entropy<'a>(&'a [u8]);

impl Entropy<'_> {
    fn next(&mut self) -> u8 {
        self.0
            .split_first()
            .map(|(first, rest)| {
                self.0 = rest;
                *first
            })
            .unwrap_or(0)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::from(self.next()) % limit.max(1)
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.next()).collect()
    }

    fn text(&mut self, longest: usize) -> Vec<u8> {
        let length = self.below(longest + 1);
        (0..length).map(|_| b'a' + self.next() % 26).collect()
    }
}

/// Appends some attributes of a set, each with a well-formed value.
fn write_set(set: &'static Set, entropy: &mut Entropy<'_>, depth: usize, out: &mut Writer) {
    for _ in 0..entropy.below(8).min(set.rows.len()) {
        let row = &set.rows[entropy.below(set.rows.len())];
        let written = Attributes::new(out.bytes());
        match row.shape {
            Shape::Choice(choice) => match choice.selector {
                // A set has one selector, so the choice must be the first thing to ask for it.
                Selector::Attribute(kind) if written.find(kind).is_ok_and(|found| found.is_none()) => {
                    let Some(case) = choice.cases.get(entropy.below(choice.cases.len())) else { continue };
                    if let Some(selector) = set.row(kind) {
                        out.attribute(kind, &key(case.key, &selector.shape));
                        out.attribute(row.kind, &value(&case.shape, entropy, depth));
                    }
                }
                Selector::Family => {
                    let Some(shape) = choice.shape(&written) else { continue };
                    out.attribute(row.kind, &value(shape, entropy, depth));
                }
                Selector::Attribute(_) => {}
            },
            _ => out.attribute(row.kind, &value(&row.shape, entropy, depth)),
        }
    }
}

fn key(key: Key, selector: &Shape) -> Vec<u8> {
    match (key, selector) {
        (Key::Text(text), _) => [text.as_bytes(), &[0]].concat(),
        (Key::Number(number), Shape::Number { width, order, .. }) => {
            let width = width.unwrap_or(4);
            let big = *order == crate::table::Order::Big || cfg!(target_endian = "big");
            if big {
                number.to_be_bytes()[8 - width..].to_vec()
            } else {
                number.to_le_bytes()[..width].to_vec()
            }
        }
        (Key::Number(number), _) => number.to_ne_bytes().to_vec(),
    }
}

/// A well-formed payload.
fn value(shape: &Shape, entropy: &mut Entropy<'_>, depth: usize) -> Vec<u8> {
    match shape {
        Shape::Text => [entropy.text(20), vec![0]].concat(),
        Shape::UnterminatedText => entropy.text(20),
        Shape::InterfaceName => [entropy.text(15), vec![0]].concat(),
        Shape::IpAddress => {
            let length = [4, 16][entropy.below(2)];
            entropy.bytes(length)
        }
        Shape::HardwareAddress => {
            let length = entropy.below(33);
            entropy.bytes(length)
        }
        Shape::Number { width: None, .. } => {
            let width = [1, 2, 4, 8][entropy.below(4)];
            entropy.bytes(width)
        }
        Shape::Nest(set) if depth > 0 => {
            let mut nest = Writer::new();
            write_set(set(), entropy, depth - 1, &mut nest);
            nest.bytes().to_vec()
        }
        Shape::Body { header, set, .. } => {
            let mut body = Writer::new();
            body.raw(|out| {
                out.extend(entropy.bytes(header.size.lp64.1));
                Ok(())
            });
            write_set(set(), entropy, depth.saturating_sub(1), &mut body);
            body.bytes().to_vec()
        }
        Shape::List(form, element) if depth > 0 => list(*form, element, entropy, depth - 1),
        Shape::Repeated(element) => value(element, entropy, depth),
        Shape::Nest(_) | Shape::List(..) | Shape::Choice(_) => Vec::new(),
        shape => {
            let length = shape.size().unwrap_or_else(|| entropy.below(40));
            entropy.bytes(length)
        }
    }
}

fn list(form: ListForm, element: &Shape, entropy: &mut Entropy<'_>, depth: usize) -> Vec<u8> {
    let mut elements = Writer::new();
    let mut packed = Vec::new();
    for index in 1..=entropy.below(4) as u16 {
        let payload = value(element, entropy, depth);
        match form {
            ListForm::Packed => packed.extend(payload),
            ListForm::Indexed => elements.attribute(index, &payload),
            ListForm::Keyed => elements.attribute(u16::from(entropy.next()), &payload),
        }
    }
    if form == ListForm::Packed { packed } else { elements.bytes().to_vec() }
}
