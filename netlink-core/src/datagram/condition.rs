//! What a datagram must be like to enter a socket's queue, compiled to classic BPF.
//!
//! Conditions compare bytes, so that no byte order needs to be known here: the value is given as it lies in the
//! message. What they leave out: comparisons by size, and all messages of a datagram but the first. The
//! kernel sends each notification in a datagram of its own.

use super::filter::{FilterInstruction, InvalidFilter};
use crate::uapi::bpf_common::{
    BPF_ABS, BPF_ALU, BPF_AND, BPF_B, BPF_H, BPF_IMM, BPF_IND, BPF_JA, BPF_JEQ, BPF_JGE, BPF_JMP, BPF_K,
    BPF_LD, BPF_LDX, BPF_LEN, BPF_MISC, BPF_RET, BPF_W,
};
use crate::uapi::filter::{BPF_TAX, SKF_AD_NLATTR, SKF_AD_NLATTR_NEST, SKF_AD_OFF};
use crate::wire::Attributes;

/// Bytes of an attribute before its payload: length and type.
const ATTRIBUTE_HEADER: usize = 4;
/// Further than any datagram reaches, and offsets that mean something else to the kernel begin.
const BEYOND: usize = 1 << 30;
/// Where `struct nlmsghdr` has its type.
const KIND: usize = 4;
/// Where `struct nlmsghdr` has the port id of whoever caused the message.
const PORT: usize = 12;

/// Whether a datagram is wanted. See [`Config::filter`](crate::socket::Config::filter).
///
/// ```
/// # use netlink_core::datagram::{Condition, Place};
/// # const RTM_NEWROUTE: u16 = 24;
/// # const RTM_DELROUTE: u16 = 25;
/// # const RTA_PRIORITY: u16 = 6;
/// // Routes of metric 1024 that other processes change.
/// let first = 16 + 12; // behind struct nlmsghdr and struct rtmsg
/// let condition = Condition::any([RTM_NEWROUTE, RTM_DELROUTE].map(Condition::kind))
///     & Condition::equal(Place::attribute(first, [RTA_PRIORITY]), 1024_u32.to_ne_bytes())
///     & !Condition::caused_by(4711);
/// assert!(!condition.holds(b"too short to be any"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition(Test);

/// Where in a datagram the bytes lie that a [`Condition`] looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place(Position);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Position {
    At(usize),
    Attribute { first: usize, path: Vec<u16> },
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Present(Position),
    Equal { position: Position, value: Vec<u8>, mask: Vec<u8> },
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
}

impl Place {
    /// This many bytes after the start of the datagram, which is that of its first message's header.
    #[must_use]
    pub fn at(offset: usize) -> Self {
        Self(Position::At(offset.min(BEYOND)))
    }

    /// The payload of an attribute: of the first of this type (without flags), and in it the first of the next
    /// type, and so on. `first` is where the message's attributes begin: behind `struct nlmsghdr` and the family's
    /// header, padded.
    #[must_use]
    pub fn attribute(first: usize, path: impl IntoIterator<Item = u16>) -> Self {
        Self(Position::Attribute { first: first.min(BEYOND), path: path.into_iter().collect() })
    }
}

impl Condition {
    /// There is this place: the attribute, or a byte so far from the start.
    #[must_use]
    pub fn present(place: Place) -> Self {
        Self(Test::Present(place.0))
    }

    /// These bytes lie there. An attribute must be just as long. Where there is no such place, it does not hold.
    #[must_use]
    pub fn equal(place: Place, value: impl AsRef<[u8]>) -> Self {
        let value = value.as_ref();
        Self::masked(place, value, vec![u8::MAX; value.len()])
    }

    /// These bytes lie there, as far as bits of the mask are set; the shorter of the two counts.
    #[must_use]
    pub fn masked(place: Place, value: impl AsRef<[u8]>, mask: impl AsRef<[u8]>) -> Self {
        let bytes = value.as_ref().iter().zip(mask.as_ref());
        let (value, mask) = bytes.map(|(value, mask)| (value & mask, *mask)).unzip();
        Self(Test::Equal { position: place.0, value, mask })
    }

    /// The message is of this type.
    #[must_use]
    pub fn kind(kind: u16) -> Self {
        Self::equal(Place::at(KIND), kind.to_ne_bytes())
    }

    /// The message tells of what the socket with this port id did; 0 is the kernel itself.
    #[must_use]
    pub fn caused_by(port: u32) -> Self {
        Self::equal(Place::at(PORT), port.to_ne_bytes())
    }

    /// All of these hold; true if there is none.
    #[must_use]
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self(Test::All(conditions.into_iter().collect()))
    }

    /// One of these holds; false if there is none.
    #[must_use]
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self(Test::Any(conditions.into_iter().collect()))
    }

    /// Whether it holds for this datagram.
    #[must_use]
    pub fn holds(&self, datagram: &[u8]) -> bool {
        match &self.0 {
            Test::Present(position) => position.bytes(datagram).is_some(),
            Test::Equal { position, value, mask } => {
                let found =
                    position.bytes(datagram).filter(|bytes| position.admits(bytes.len(), value.len()));
                found.is_some_and(|bytes| bytes.iter().zip(mask).zip(value).all(|((b, m), v)| b & m == *v))
            }
            Test::All(conditions) => conditions.iter().all(|condition| condition.holds(datagram)),
            Test::Any(conditions) => conditions.iter().any(|condition| condition.holds(datagram)),
            Test::Not(condition) => !condition.holds(datagram),
        }
    }

    /// The program that says the same within the kernel, for [`Socket::attach_filter`](crate::socket::Socket::attach_filter).
    ///
    /// # Errors
    /// [`InvalidFilter::TooLong`]: it would have more instructions than the kernel takes. A comparison takes five to
    /// twenty.
    pub fn program(&self) -> Result<Vec<FilterInstruction>, InvalidFilter> {
        let mut program = Program::default();
        let failures = program.test(self);
        program.push(BPF_RET | BPF_K, u32::MAX);
        program.land(failures);
        program.push(BPF_RET | BPF_K, 0);
        FilterInstruction::check(&program.instructions)?;
        Ok(program.instructions)
    }
}

impl std::ops::BitAnd for Condition {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self::all([self, other])
    }
}

impl std::ops::BitOr for Condition {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self::any([self, other])
    }
}

impl std::ops::Not for Condition {
    type Output = Self;

    fn not(self) -> Self {
        Self(Test::Not(Box::new(self)))
    }
}

impl Position {
    /// What lies there, to its end.
    fn bytes<'a>(&self, datagram: &'a [u8]) -> Option<&'a [u8]> {
        match self {
            Self::At(offset) => datagram.get(*offset..).filter(|bytes| !bytes.is_empty()),
            Self::Attribute { path, .. } if path.is_empty() => None,
            Self::Attribute { first, path } => path.iter().try_fold(datagram.get(*first..)?, |nest, kind| {
                Some(Attributes::new(nest).find(*kind).ok()??.payload)
            }),
        }
    }

    /// Whether so many bytes can be compared with so many.
    fn admits(&self, found: usize, wanted: usize) -> bool {
        match self {
            Self::At(_) => found >= wanted,
            Self::Attribute { .. } => found == wanted,
        }
    }
}

/// A program being written. Tests that fail jump; where to is not known yet.
#[derive(Default)]
struct Program {
    instructions: Vec<FilterInstruction>,
}

/// Jumps that are to land somewhere further on.
type Jumps = Vec<usize>;

impl Program {
    /// Goes on behind if the condition holds, else jumps.
    fn test(&mut self, condition: &Condition) -> Jumps {
        match &condition.0 {
            Test::Present(Position::At(offset)) => self.longer_than(*offset),
            Test::Present(Position::Attribute { first, path }) => self.find(*first, path),
            Test::Equal { position: Position::At(offset), value, mask } => {
                let mut failures = self.longer_than(offset + value.len().max(1) - 1);
                failures.extend(self.compare(BPF_ABS, *offset, value, mask));
                failures
            }
            Test::Equal { position: Position::Attribute { first, path }, value, mask } => {
                let mut failures = self.find(*first, path);
                self.push(BPF_MISC | BPF_TAX, 0);
                let length = ((ATTRIBUTE_HEADER + value.len()) as u16).to_ne_bytes();
                failures.extend(self.compare(BPF_IND, 0, &length, &[u8::MAX; 2]));
                failures.extend(self.compare(BPF_IND, ATTRIBUTE_HEADER, value, mask));
                failures
            }
            Test::All(conditions) => conditions.iter().flat_map(|condition| self.test(condition)).collect(),
            Test::Any(conditions) => self.any(conditions),
            Test::Not(condition) => {
                let failures = self.test(condition);
                let holds = self.jump();
                self.land(failures);
                vec![holds]
            }
        }
    }

    fn any(&mut self, conditions: &[Condition]) -> Jumps {
        let mut holds = Jumps::new();
        for condition in conditions {
            let failures = self.test(condition);
            holds.push(self.jump());
            self.land(failures);
        }
        let failure = self.jump();
        self.land(holds);
        vec![failure]
    }

    fn longer_than(&mut self, offset: usize) -> Jumps {
        self.push(BPF_LD | BPF_W | BPF_LEN, 0);
        self.unless(BPF_JGE, offset as u32 + 1)
    }

    /// Leaves the place of the attribute in the accumulator.
    fn find(&mut self, first: usize, path: &[u16]) -> Jumps {
        if path.is_empty() {
            return vec![self.jump()];
        }
        let mut failures = self.longer_than(first);
        self.push(BPF_LD | BPF_IMM, first as u32);
        let extensions = std::iter::once(SKF_AD_NLATTR).chain(std::iter::repeat(SKF_AD_NLATTR_NEST));
        for (kind, extension) in path.iter().zip(extensions) {
            self.push(BPF_LDX | BPF_IMM, (*kind).into());
            self.push(BPF_LD | BPF_B | BPF_ABS, SKF_AD_OFF.wrapping_add_unsigned(extension) as u32);
            let is_missing = (BPF_JMP | BPF_JEQ | BPF_K) as u16;
            self.instructions.push(FilterInstruction::jump(is_missing, 0, 0, 1));
            failures.push(self.jump());
        }
        failures
    }

    /// Compares word by word. Loads are big-endian, and so the bytes in their order.
    fn compare(&mut self, mode: u32, offset: usize, value: &[u8], mask: &[u8]) -> Jumps {
        let mut failures = Jumps::new();
        let mut done = 0;
        while done < value.len() {
            let (size, length) = match value.len() - done {
                1 => (BPF_B, 1),
                2 | 3 => (BPF_H, 2),
                _ => (BPF_W, 4),
            };
            let word = done..done + length;
            self.push(BPF_LD | size | mode, (offset + done) as u32);
            self.push(BPF_ALU | BPF_AND | BPF_K, big_endian(&mask[word.clone()]));
            failures.extend(self.unless(BPF_JEQ, big_endian(&value[word])));
            done += length;
        }
        failures
    }

    fn unless(&mut self, comparison: u32, operand: u32) -> Jumps {
        let code = (BPF_JMP | comparison | BPF_K) as u16;
        self.instructions.push(FilterInstruction::jump(code, operand, 1, 0));
        vec![self.jump()]
    }

    /// Jumps, wherever to; conditional jumps reach 255 instructions only.
    fn jump(&mut self) -> usize {
        self.push(BPF_JMP | BPF_JA, 0);
        self.instructions.len() - 1
    }

    /// Makes jumps go to what comes next.
    fn land(&mut self, jumps: impl IntoIterator<Item = usize>) {
        let here = self.instructions.len();
        for jump in jumps {
            self.instructions[jump].operand = (here - jump - 1) as u32;
        }
    }

    fn push(&mut self, code: u32, operand: u32) {
        self.instructions.push(FilterInstruction::statement(code as u16, operand));
    }
}

fn big_endian(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}
