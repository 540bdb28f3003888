//! A protocol for scripts: requests of every kind of answer, whose replies are bytes.
#![allow(dead_code, unnameable_types, unreachable_pub, reason = "each test target uses its part of it")]

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::pin;
use std::task::Poll;

use netlink_core::request::{
    Acknowledgement, AnswerKind, Message, MessageKind, One, Protocol, Request, Transactional,
};
use netlink_core::table::{AttributeSet, Encoding, Plain, Set, SetWriter, Shape};
use netlink_core::traffic::Description;
use netlink_core::wire::{self, Attributes, Invalid, Problem, Writer};
use netlink_core::{attributes, messages};

use constants::*;

/// Message type of everything but look-ups.
pub const TOY: u16 = 20;
/// Message type of look-ups.
pub const FIND: u16 = 16;

pub mod constants {
    pub const TOY_NAME: u32 = 1;
    pub const TOY_NEST: u32 = 2;
    pub const TOY_LINK: u32 = 3;
    pub const TOY_NEST_SIZE: u32 = 1;
    pub const TOY_NEST_COLOUR: u32 = 2;
}

attributes! {
    /// What a request may carry.
    pub struct ToyAttributes<'a>, enum ToyAttribute, writer ToyAttributesWriter {
        /// Text.
        TOY_NAME => name: &'a str,
        /// A nest.
        TOY_NEST => nest[nest]: ToyNest<'a>,
        /// A link.
        TOY_LINK => link[link]: u32,
    }
}

attributes! {
    /// What is in the nest.
    pub struct ToyNest<'a>, enum ToyNestAttribute, writer ToyNestWriter {
        /// A number.
        TOY_NEST_SIZE => size: u32,
        /// Another.
        TOY_NEST_COLOUR => colour: u8,
    }
}

#[derive(Debug)]
pub struct Toy;

messages! {
    const MESSAGES {
        TOY => ToyMessage,
    }
}

const TOY_BY_COMMAND: u8 = 6;

messages! {
    const COMMANDS in (MessageKind::Family("toys")) {
        TOY_BY_COMMAND => ToyMessage,
    }
}

/// A message without a header.
#[derive(Debug)]
pub struct ToyMessage;

impl<'a> Encoding<'a, ToyMessage> for Plain {
    const SHAPE: Shape = Shape::Nest(ToyAttributes::descriptor);

    fn read(_: &'a [u8], _: &Attributes<'a>) -> Result<ToyMessage, Problem> {
        Ok(ToyMessage)
    }

    fn write(_: ToyMessage, _: &mut Vec<u8>) -> Result<(), Problem> {
        Ok(())
    }
}

impl Protocol for Toy {
    const NUMBER: i32 = 2;
    const NAME: &'static str = "toy netlink";
    type Find = Find;

    fn find(_: &'static str) -> Option<Find> {
        Some(Find)
    }

    /// What tells the message type of a family is the number of its only group too.
    fn group(found: &u16, name: &str) -> Option<u32> {
        (name == "talk").then_some((*found).into())
    }

    fn messages() -> &'static [&'static [Description]] {
        &[MESSAGES, COMMANDS]
    }

    fn introduced(message: &wire::Message<'_>) -> Option<(u16, Box<str>)> {
        let kind = message.payload.first_chunk().map(|bytes| u16::from_ne_bytes(*bytes));
        kind.filter(|_| message.header.kind == FIND).map(|kind| (kind, "toys".into()))
    }
}

/// Message type of what begins a transaction.
pub const BEGIN: u16 = 17;
/// Message type of what ends one.
pub const END: u16 = 18;

impl Transactional for Toy {
    type Begin = Ask<Acknowledgement>;
    type End = Ask<Acknowledgement>;

    /// The generation is in a number that is not meant for it.
    fn begin(_: u16, generation: Option<u32>) -> Self::Begin {
        let generation = ToyNestWriter::default().size(generation.unwrap_or(0));
        ask("begin transaction").of_kind(BEGIN).with(|attributes| attributes.nest(generation))
    }

    fn end(_: u16) -> Self::End {
        ask("end transaction").of_kind(END)
    }
}

/// Asks a toy.
#[derive(Debug, Clone)]
pub struct Ask<A> {
    operation: &'static str,
    kind: MessageKind,
    attributes: ToyAttributesWriter,
    wanted: &'static [u8],
    answer: PhantomData<fn() -> A>,
}

pub fn ask<A>(operation: &'static str) -> Ask<A> {
    let (attributes, wanted, answer) = Default::default();
    Ask { operation, kind: MessageKind::Fixed(TOY), attributes, wanted, answer }
}

impl<A> Ask<A> {
    pub fn with(mut self, change: impl FnOnce(ToyAttributesWriter) -> ToyAttributesWriter) -> Self {
        self.attributes = change(self.attributes);
        self
    }

    pub fn of_kind(self, kind: u16) -> Self {
        Self { kind: MessageKind::Fixed(kind), ..self }
    }

    pub fn of_family(self, name: &'static str) -> Self {
        Self { kind: MessageKind::Family(name), ..self }
    }

    /// Only replies that begin like this.
    pub fn only(self, wanted: &'static [u8]) -> Self {
        Self { wanted, ..self }
    }
}

impl<A> Message for Ask<A> {
    fn operation(&self) -> &'static str {
        self.operation
    }

    fn kind(&self) -> MessageKind {
        self.kind
    }

    fn flags(&self) -> u16 {
        0
    }

    fn write(&self, out: &mut Writer) {
        out.append(self.attributes.writer());
    }

    fn layout(&self) -> (usize, Option<&'static Set>) {
        (0, Some(ToyAttributes::descriptor()))
    }
}

impl<A: AnswerKind> Request for Ask<A> {
    type Protocol = Toy;
    type Answer = A;
    type Reply<'a> = &'a [u8];
    type Owned = Vec<u8>;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<&'a [u8], Invalid> {
        match message.payload {
            b"bad" => Err(Problem::NotText.of("TOY_REPLY")),
            good => Ok(good),
        }
    }

    fn own(&self, reply: &[u8]) -> Result<Vec<u8>, Invalid> {
        Ok(reply.into())
    }

    fn selects(&self, reply: &&[u8], _: wire::Message<'_>) -> bool {
        reply.starts_with(self.wanted)
    }
}

/// Asks for the message type of a family.
#[derive(Debug)]
pub struct Find;

impl Message for Find {
    fn operation(&self) -> &'static str {
        "find family"
    }

    fn kind(&self) -> MessageKind {
        MessageKind::Fixed(FIND)
    }

    fn flags(&self) -> u16 {
        0
    }

    fn write(&self, _: &mut Writer) {}

    fn layout(&self) -> (usize, Option<&'static Set>) {
        (0, None)
    }
}

impl Request for Find {
    type Protocol = Toy;
    type Answer = One;
    type Reply<'a> = u16;
    type Owned = u16;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<u16, Invalid> {
        message
            .payload
            .first_chunk()
            .map(|bytes| u16::from_ne_bytes(*bytes))
            .ok_or(Problem::Truncated.of("id"))
    }

    fn own(&self, kind: u16) -> Result<u16, Invalid> {
        Ok(kind)
    }
}

/// Drops the future after its first poll, unless it is ready by then.
pub async fn dropped_after_a_poll<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    poll_fn(|context| {
        Poll::Ready(match future.as_mut().poll(context) {
            Poll::Ready(result) => Some(result),
            Poll::Pending => None,
        })
    })
    .await
}

/// Drops the future after it was polled so many times, unless it is ready before.
pub async fn dropped_after<T>(limit: usize, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut polls = 0;
    poll_fn(|context| {
        if polls == limit {
            return Poll::Ready(None);
        }
        polls += 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}
