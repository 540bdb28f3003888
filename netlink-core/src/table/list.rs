//! Several values in one attribute, or in several of the same type.

use std::fmt;
use std::marker::PhantomData;

use super::print;
use super::{Encoding, ListForm, Shape};
use crate::wire::{Attribute, AttributeIter, Attributes, Invalid, Problem};

/// How several values of type `T` lie in one attribute.
pub trait Elements<'a, T> {
    /// The same as data.
    const SHAPE: Shape;

    /// Takes the next element off `rest`.
    fn next(rest: &mut &'a [u8], around: &Attributes<'a>) -> Option<Result<T, Problem>>;

    /// Appends the elements.
    fn write(elements: impl Iterator<Item = T>, out: &mut Vec<u8>) -> Result<(), Problem>;
}

/// Values one after another, without headers; each as long as `E` says. The row form is `name[packed]`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Packed<E>(PhantomData<E>);

/// Attributes whose types only count, from 1 when written. The row form is `name[indexed]`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Indexed<E>(PhantomData<E>);

/// Attributes whose types are the keys of a map. The row form is `name[keyed]`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Keyed<E>(PhantomData<E>);

impl<'a, T, E: Encoding<'a, T>> Elements<'a, T> for Packed<E> {
    const SHAPE: Shape = Shape::List(ListForm::Packed, &E::SHAPE);

    fn next(rest: &mut &'a [u8], around: &Attributes<'a>) -> Option<Result<T, Problem>> {
        let size = const { packed_size(E::SHAPE) };
        if rest.is_empty() {
            return None;
        }
        let Some((element, behind)) = rest.split_at_checked(size) else {
            let actual = std::mem::take(rest).len();
            return Some(Err(Problem::Length { expected: size, actual }));
        };
        *rest = behind;
        Some(E::read(element, around))
    }

    fn write(mut elements: impl Iterator<Item = T>, out: &mut Vec<u8>) -> Result<(), Problem> {
        elements.try_for_each(|element| E::write(element, out))
    }
}

const fn packed_size(shape: Shape) -> usize {
    match shape.size() {
        Some(size) => {
            assert!(size > 0, "packed elements must have a length");
            size
        }
        None => panic!("packed elements must all have the same length"),
    }
}

impl<'a, T, E: Encoding<'a, T>> Elements<'a, T> for Indexed<E> {
    const SHAPE: Shape = Shape::List(ListForm::Indexed, &E::SHAPE);

    fn next(rest: &mut &'a [u8], around: &Attributes<'a>) -> Option<Result<T, Problem>> {
        let attribute = next_attribute(rest)?;
        Some(attribute.and_then(|attribute| E::read(attribute.payload, around)))
    }

    fn write(elements: impl Iterator<Item = T>, out: &mut Vec<u8>) -> Result<(), Problem> {
        (1..=u16::MAX)
            .cycle()
            .zip(elements)
            .try_for_each(|(index, element)| element_attribute::<T, E>(index, element, out))
    }
}

impl<'a, T, E: Encoding<'a, T>> Elements<'a, (u16, T)> for Keyed<E> {
    const SHAPE: Shape = Shape::List(ListForm::Keyed, &E::SHAPE);

    fn next(rest: &mut &'a [u8], around: &Attributes<'a>) -> Option<Result<(u16, T), Problem>> {
        let attribute = next_attribute(rest)?;
        Some(attribute.and_then(|attribute| Ok((attribute.kind(), E::read(attribute.payload, around)?))))
    }

    fn write(mut elements: impl Iterator<Item = (u16, T)>, out: &mut Vec<u8>) -> Result<(), Problem> {
        elements.try_for_each(|(key, element)| element_attribute::<T, E>(key, element, out))
    }
}

/// A map as the value of another list: `name[keyed]: List<'a, (u16, T), Keyed<Plain>> as Keyed<Plain>`.
impl<'a, T, E: Encoding<'a, T>> Encoding<'a, List<'a, (u16, T), Self>> for Keyed<E> {
    const SHAPE: Shape = <Self as Elements<'a, (u16, T)>>::SHAPE;

    fn read(payload: &'a [u8], around: &Attributes<'a>) -> Result<List<'a, (u16, T), Self>, Problem> {
        Ok(List::new(payload, *around, "nlattr"))
    }

    fn write(value: List<'a, (u16, T), Self>, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(value.bytes());
        Ok(())
    }
}

fn next_attribute<'a>(rest: &mut &'a [u8]) -> Option<Result<Attribute<'a>, Problem>> {
    let mut attributes = Attributes::new(rest).iter();
    let next = attributes.next();
    *rest = attributes.rest();
    next.map(|attribute| attribute.map_err(|invalid| invalid.problem))
}

fn element_attribute<'a, T, E: Encoding<'a, T>>(
    kind: u16,
    element: T,
    out: &mut Vec<u8>,
) -> Result<(), Problem> {
    E::append(element, kind | E::SHAPE.type_flags(), out)
}

/// The values in one attribute.
pub struct List<'a, T, L> {
    rest: &'a [u8],
    around: Attributes<'a>,
    name: &'static str,
    form: PhantomData<(fn() -> T, L)>,
}

impl<'a, T, L: Elements<'a, T>> List<'a, T, L> {
    #[doc(hidden)]
    pub fn new(payload: &'a [u8], around: Attributes<'a>, name: &'static str) -> Self {
        Self { rest: payload, around, name, form: PhantomData }
    }

    #[doc(hidden)]
    pub fn type_flags(&self) -> u16 {
        L::SHAPE.type_flags()
    }

    /// The bytes of those not yet taken.
    pub fn bytes(&self) -> &'a [u8] {
        self.rest
    }

    /// The values, again from the first not yet taken.
    pub fn iter(&self) -> Self {
        self.clone()
    }
}

impl<'a, T, L: Elements<'a, T>> Iterator for List<'a, T, L> {
    type Item = Result<T, Invalid>;

    fn next(&mut self) -> Option<Self::Item> {
        let element = L::next(&mut self.rest, &self.around)?;
        Some(element.map_err(|problem| problem.of(self.name)))
    }
}

impl<T, L> Clone for List<'_, T, L> {
    fn clone(&self) -> Self {
        Self { rest: self.rest, around: self.around, name: self.name, form: PhantomData }
    }
}

impl<T, L> PartialEq for List<'_, T, L> {
    fn eq(&self, other: &Self) -> bool {
        self.rest == other.rest
    }
}

impl<'a, T, L: Elements<'a, T>> fmt::Debug for List<'a, T, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::payload(f, &L::SHAPE, self.rest, &self.around)
    }
}

/// The values of every attribute of one type. The row form is `name[repeated]`.
pub struct Repeated<'a, T, E> {
    rest: AttributeIter<'a>,
    around: Attributes<'a>,
    kind: u16,
    name: &'static str,
    encoding: PhantomData<(fn() -> T, E)>,
}

impl<'a, T, E: Encoding<'a, T>> Repeated<'a, T, E> {
    #[doc(hidden)]
    pub fn new(around: Attributes<'a>, kind: u32, name: &'static str) -> Self {
        Self { rest: around.iter(), around, kind: kind as u16, name, encoding: PhantomData }
    }
}

impl<'a, T, E: Encoding<'a, T>> Iterator for Repeated<'a, T, E> {
    type Item = Result<T, Invalid>;

    fn next(&mut self) -> Option<Self::Item> {
        let kind = self.kind;
        let next = self.rest.find(|attribute| attribute.map_or(true, |a| a.kind() == kind))?;
        Some(next.and_then(|attribute| {
            E::read(attribute.payload, &self.around).map_err(|problem| problem.of(self.name))
        }))
    }
}

impl<T, E> Clone for Repeated<'_, T, E> {
    fn clone(&self) -> Self {
        Self {
            rest: self.rest.clone(),
            around: self.around,
            kind: self.kind,
            name: self.name,
            encoding: PhantomData,
        }
    }
}

impl<'a, T: fmt::Debug, E: Encoding<'a, T>> fmt::Debug for Repeated<'a, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
