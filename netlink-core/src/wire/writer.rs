//! Writing attributes, with every length checked.

use std::any::Any;
#[cfg(unix)]
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Arc;

use super::{Invalid, Problem, align};

/// Bytes of an attribute's header.
const HEADER: usize = 4;
/// `nla_len` has 16 bits and counts the header.
const LONGEST_PAYLOAD: usize = u16::MAX as usize - HEADER;
/// Room for the attributes of most requests, lest they be moved as they grow.
const USUAL: usize = 64;

/// Attributes being written.
///
/// What cannot be written (a value too long, text with a zero byte) leaves no bytes behind but its error,
/// and the first error is kept: [`finish`](Self::finish) returns it, so a request with a bad attribute is
/// never sent.
#[derive(Debug, Clone, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// Writers are moved with every attribute that is written to them, so what few of them have is apart.
    rare: Option<Box<Rare>>,
}

/// What belongs to a writer beside bytes.
#[derive(Debug, Clone, Default)]
struct Rare {
    /// Where the index of a link belongs of which only the name is known.
    links: Vec<(usize, Box<str>)>,
    /// What must stay open until the message is sent, for the numbers of descriptors in it to mean something.
    descriptors: Vec<Arc<dyn Any + Send + Sync>>,
    error: Option<Invalid>,
}

impl Writer {
    /// An empty writer.
    pub const fn new() -> Self {
        Self { bytes: Vec::new(), rare: None }
    }

    /// Appends an attribute of this type (flags included) with this payload.
    pub fn attribute(&mut self, raw_kind: u16, payload: &[u8]) {
        self.payload(raw_kind, "attribute", payload);
    }

    fn payload(&mut self, raw_kind: u16, name: &'static str, payload: &[u8]) {
        if let Err(problem) = put_bytes(self.room(), raw_kind, payload, 0) {
            self.fail(problem.of(name));
        }
    }

    /// Appends an attribute whose payload `write` appends. `name` is what an error will call it.
    #[inline]
    pub fn attribute_with(
        &mut self,
        raw_kind: u16,
        name: &'static str,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), Problem>,
    ) {
        if let Err(problem) = put_attribute(self.room(), raw_kind, write) {
            self.fail(problem.of(name));
        }
    }

    /// Where the next bytes go.
    #[inline]
    pub(crate) fn room(&mut self) -> &mut Vec<u8> {
        if self.bytes.capacity() == 0 {
            self.make_room();
        }
        &mut self.bytes
    }

    #[cold]
    fn make_room(&mut self) {
        self.bytes = Vec::with_capacity(USUAL);
    }

    /// Appends a nest of what `content` holds; its error, if it has one, becomes this writer's.
    pub fn nest(&mut self, raw_kind: u16, name: &'static str, content: &Self) {
        let start = self.bytes.len() + HEADER;
        self.payload(raw_kind, name, &content.bytes);
        self.inherit(start, content);
    }

    /// Appends an attribute that is the index of the link of this name, looked up when the request is sent.
    pub fn link(&mut self, raw_kind: u16, link_name: &str) {
        self.attribute(raw_kind, &[0; 4]);
        self.link_at(self.bytes.len() - 4, link_name);
    }

    /// Appends an attribute that is the number of a file descriptor, which stays open as long as this writer.
    #[cfg(unix)]
    pub fn descriptor(&mut self, raw_kind: u16, descriptor: Arc<OwnedFd>) {
        self.attribute(raw_kind, &descriptor.as_raw_fd().to_ne_bytes());
        self.rare().descriptors.push(descriptor);
    }

    /// Puts the index of the link of this name at `offset`, looked up when the request is sent.
    pub fn link_at(&mut self, offset: usize, link_name: &str) {
        self.rare().links.push((offset, link_name.into()));
    }

    /// Appends bytes that are no attribute, such as a header, padded to four bytes.
    pub fn raw(&mut self, write: impl FnOnce(&mut Vec<u8>) -> Result<(), Problem>) {
        if let Err(problem) = write(&mut self.bytes) {
            self.fail(problem.of("header"));
        }
        pad(&mut self.bytes);
    }

    /// Appends all that `content` holds.
    pub fn append(&mut self, content: &Self) {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(&content.bytes);
        self.inherit(start, content);
    }

    /// Whether nothing but bytes was written, and nothing went wrong.
    #[inline]
    pub(crate) fn is_plain(&self) -> bool {
        self.rare.is_none()
    }

    /// Fills in the index of every link that is known by name.
    pub(crate) fn fill_links<E>(
        &mut self,
        index: impl Fn(&str) -> Result<u32, E>,
    ) -> Result<(), (Box<str>, E)> {
        let Some(rare) = &mut self.rare else { return Ok(()) };
        for (offset, name) in rare.links.drain(..) {
            let index = index(&name).map_err(|error| (name, error))?;
            if let Some(blank) = self.bytes.get_mut(offset..offset + 4) {
                blank.copy_from_slice(&index.to_ne_bytes());
            }
        }
        Ok(())
    }

    /// Forgets what was written from `start` on, and what went wrong.
    pub(crate) fn cut(&mut self, start: usize) {
        self.bytes.truncate(start);
        if let Some(rare) = &mut self.rare {
            rare.links.clear();
            rare.error = None;
        }
    }

    /// Overwrites bytes that are there.
    #[inline]
    pub(crate) fn overwrite(&mut self, offset: usize, bytes: &[u8]) {
        if let Some(place) = self.bytes.get_mut(offset..offset + bytes.len()) {
            place.copy_from_slice(bytes);
        }
    }

    #[inline]
    fn inherit(&mut self, start: usize, content: &Self) {
        if let Some(theirs) = &content.rare {
            self.rare().adopt(start, theirs);
        }
    }

    #[cold]
    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// What was written so far.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Keeps this error unless an earlier one is kept already.
    pub fn fail(&mut self, error: Invalid) {
        self.rare().error.get_or_insert(error);
    }

    /// The bytes, or the first error.
    pub fn finish(&self) -> Result<&[u8], Invalid> {
        let error = self.rare.as_ref().and_then(|rare| rare.error);
        error.map_or(Ok(&self.bytes), Err)
    }

    /// Forgets everything but the allocation.
    #[inline]
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.rare = None;
    }

    /// Lets go of descriptors, once the message is sent.
    #[inline]
    pub(crate) fn release(&mut self) {
        if let Some(rare) = &mut self.rare {
            rare.descriptors.clear();
        }
    }
}

impl Rare {
    /// Takes over what belongs to content that now begins at `start`.
    fn adopt(&mut self, start: usize, theirs: &Self) {
        self.links.extend(theirs.links.iter().map(|(offset, name)| (start + offset, name.clone())));
        self.descriptors.extend(theirs.descriptors.iter().cloned());
        self.error = self.error.or(theirs.error);
    }
}

/// Bytes of the longest payload that is put together with its header before it is appended.
const SMALL: usize = 16;

/// Appends an attribute with this payload, padded to four bytes; nothing if that is too long. Where the compiler knows
/// that the payload is short, that is to ask for room once and a few moves.
#[inline(always)]
pub(crate) fn put_known(out: &mut Vec<u8>, raw_kind: u16, payload: &[u8]) -> Result<(), Problem> {
    let mut bytes = [0; HEADER + SMALL];
    let length = HEADER + payload.len();
    let Some(place) = bytes.get_mut(HEADER..length) else { return put_bytes(out, raw_kind, payload, 0) };
    place.copy_from_slice(payload);
    bytes[..2].copy_from_slice(&(length as u16).to_ne_bytes());
    bytes[2..HEADER].copy_from_slice(&raw_kind.to_ne_bytes());
    out.extend_from_slice(bytes.get(..align(length)).unwrap_or_default());
    Ok(())
}

/// Appends an attribute whose payload is this and so many zero bytes behind it, padded to four bytes; nothing if that is
/// too long.
pub(crate) fn put_bytes(
    out: &mut Vec<u8>,
    raw_kind: u16,
    payload: &[u8],
    zeros: usize,
) -> Result<(), Problem> {
    let actual = payload.len() + zeros;
    let too_long = Problem::TooLong { limit: LONGEST_PAYLOAD, actual };
    let [l0, l1] = u16::try_from(HEADER + actual).map_err(|_| too_long)?.to_ne_bytes();
    let [k0, k1] = raw_kind.to_ne_bytes();
    let end = out.len() + align(HEADER + actual);
    out.reserve(end - out.len());
    out.extend_from_slice(&[l0, l1, k0, k1]);
    out.extend_from_slice(payload);
    out.resize(end, 0);
    Ok(())
}

/// Appends an attribute whose payload `write` appends, padded to four bytes; nothing if that fails.
#[inline]
pub(crate) fn put_attribute(
    out: &mut Vec<u8>,
    raw_kind: u16,
    write: impl FnOnce(&mut Vec<u8>) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let start = out.len();
    let [k0, k1] = raw_kind.to_ne_bytes();
    out.extend_from_slice(&[0, 0, k0, k1]);
    let written = write(out).and_then(|()| {
        let actual = out.len() - start - HEADER;
        let length = u16::try_from(out.len() - start);
        length.map_err(|_| Problem::TooLong { limit: LONGEST_PAYLOAD, actual })
    });
    match written {
        Ok(length) => {
            if let Some(place) = out.get_mut(start..start + 2) {
                place.copy_from_slice(&length.to_ne_bytes());
            }
            pad(out);
        }
        Err(_) => out.truncate(start),
    }
    written.map(drop)
}

/// Pads to four bytes what was written.
#[inline]
fn pad(out: &mut Vec<u8>) {
    let padding = align(out.len()) - out.len();
    if padding != 0 {
        out.extend_from_slice([0; 3].get(..padding).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payload_is_padded_to_four_bytes_and_its_length_is_not() {
        let mut writer = Writer::new();
        writer.attribute(1, b"x");
        let expected = [&5u16.to_ne_bytes()[..], &1u16.to_ne_bytes(), b"x\0\0\0"].concat();
        assert_eq!(writer.finish(), Ok(&expected[..]));
    }

    #[test]
    fn longest_payload_fits_and_one_more_byte_is_an_error() {
        let mut writer = Writer::new();
        writer.attribute(1, &[0; LONGEST_PAYLOAD]);
        assert!(writer.finish().is_ok());
        writer.attribute(2, &[0; LONGEST_PAYLOAD + 1]);
        let problem = Problem::TooLong { limit: 65531, actual: 65532 };
        assert_eq!(writer.finish(), Err(problem.of("attribute")));
    }

    #[test]
    fn nest_too_long_in_total_is_an_error_that_names_the_nest() {
        let mut writer = Writer::new();
        let mut content = Writer::new();
        (0..2).for_each(|_| content.attribute(1, &[0; 40_000]));
        writer.nest(7, "NEST", &content);
        assert_eq!(writer.finish().unwrap_err().attribute, "NEST");
        assert!(writer.bytes().is_empty());
    }

    #[test]
    fn error_of_a_nest_becomes_that_of_the_whole() {
        let (mut writer, mut content) = (Writer::new(), Writer::new());
        content.attribute_with(1, "INNER", |_| Err(Problem::ZeroByte));
        writer.nest(7, "NEST", &content);
        assert_eq!(writer.finish(), Err(Problem::ZeroByte.of("INNER")));
    }

    #[test]
    fn first_error_is_kept() {
        let mut writer = Writer::new();
        writer.attribute_with(1, "FIRST", |_| Err(Problem::ZeroByte));
        writer.attribute_with(2, "SECOND", |_| Err(Problem::NotText));
        assert_eq!(writer.finish(), Err(Problem::ZeroByte.of("FIRST")));
    }
}
