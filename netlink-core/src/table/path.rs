//! Where an attribute stands in a message: offsets to names.

use std::fmt;

use super::{ListForm, Set, Shape};
use crate::wire::{Attributes, align};

/// Where in a message an attribute stands: the names of the attributes around it, outermost first, and its
/// own. Prints as `IFLA_LINKINFO / IFLA_INFO_DATA / IFLA_VLAN_ID`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Name(&'static str),
    Number(u16),
}

impl Path {
    /// The name of the attribute itself, if a table has one.
    pub fn name(&self) -> Option<&'static str> {
        match self.steps.last() {
            Some(Step::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// Whether there is nothing to point at.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Goes one step further in: to the attribute of this type in this set.
    pub fn push(&mut self, set: Option<&'static Set>, kind: u16) {
        let row = set.and_then(|set| set.row(kind));
        self.steps.push(row.map_or(Step::Number(kind), |row| Step::Name(row.name)));
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().enumerate() {
            f.write_str(if index > 0 { " / " } else { "" })?;
            match step {
                Step::Name(name) => f.write_str(name)?,
                Step::Number(number) => write!(f, "{number}")?,
            }
        }
        Ok(())
    }
}

/// What an offset points at.
#[derive(Debug)]
#[non_exhaustive]
pub struct Found {
    /// The way there.
    pub path: Path,
    /// The set within the attribute, if that is a nest.
    pub inside: Option<&'static Set>,
}

/// What stands at `offset` bytes into the attributes of a message, as an extended acknowledgement points at
/// it.
pub fn find(set: &'static Set, attributes: Attributes<'_>, offset: usize) -> Found {
    let mut found = Found { path: Path::default(), inside: Some(set) };
    descend(&mut found, Inside::Set(set), attributes, offset);
    found
}

/// What the attributes being searched are to the tables.
#[derive(Clone, Copy)]
enum Inside<'s> {
    Set(&'static Set),
    /// Elements of a list: their types are no names.
    Elements(&'s Shape),
    Unknown,
}

fn descend(found: &mut Found, inside: Inside<'_>, attributes: Attributes<'_>, offset: usize) {
    let start = attributes.bytes().as_ptr() as usize;
    for attribute in attributes.iter().flatten() {
        let payload = attribute.payload.as_ptr() as usize - start;
        if offset >= payload + attribute.payload.len() {
            continue;
        }
        let (set, shape) = match inside {
            Inside::Set(set) => (Some(set), set.row(attribute.kind()).map(|row| &row.shape)),
            Inside::Elements(shape) => (None, Some(shape)),
            Inside::Unknown => (None, None),
        };
        found.path.push(set, attribute.kind());
        let next = shape.map_or(Inside::Unknown, |shape| step(shape, &attributes));
        found.inside = if let Inside::Set(set) = next { Some(set) } else { None };
        let (header, nested) = nested(shape, &attributes.within(attribute.payload));
        if offset >= payload + header && !matches!(next, Inside::Unknown) {
            descend(found, next, nested, offset - payload - header);
        }
        return;
    }
}

fn step<'s>(shape: &'s Shape, siblings: &Attributes<'_>) -> Inside<'s> {
    match shape {
        Shape::Nest(set) | Shape::Body { set, .. } => Inside::Set(set()),
        Shape::Choice(choice) => choice.shape(siblings).map_or(Inside::Unknown, |s| step(s, siblings)),
        Shape::List(ListForm::Indexed | ListForm::Keyed, element) => Inside::Elements(element),
        Shape::Repeated(element) => step(element, siblings),
        _ => Inside::Unknown,
    }
}

/// The attributes within a payload of this shape, and how many bytes come before them.
fn nested<'a>(shape: Option<&Shape>, payload: &Attributes<'a>) -> (usize, Attributes<'a>) {
    let Some(Shape::Body { header, family, .. }) = shape else { return (0, *payload) };
    let length = align(header.size.lp64.1);
    let attributes = Attributes::new(payload.bytes().get(length..).unwrap_or_default());
    (length, attributes.of_family(family(payload.bytes())))
}
