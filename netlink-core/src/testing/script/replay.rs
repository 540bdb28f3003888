//! Scripts from recordings: a conversation with a kernel, told again.

use std::io::{self, Read};

use super::compose::{Delivery, Part, datagram, reply};
use super::{Kernel, Script};
use crate::traffic::{Capture, Direction, Traffic};
use crate::wire::{Message, MessageHeader, Messages};

/// What is known so far of the conversation.
#[derive(Default)]
struct Telling {
    kernel: Kernel,
    /// Sequences of the requests of the datagram that was sent last.
    asked: Vec<u32>,
    answer: Vec<Delivery>,
}

impl Script {
    /// A kernel that answers as the one did of which this is a recording, made by a
    /// [`Recorder`](crate::traffic::Recorder) that observed one socket from its beginning.
    ///
    /// Requests are told apart by their order, not by what they say: the first one gets the first answer. What came
    /// through a group before anything was asked is delivered when that group is joined. Sequences and port ids are those
    /// of who asks now. Look-ups of links by name are no messages: they need [`link`](Self::link).
    ///
    /// # Errors
    /// Those of [`Capture`].
    pub fn replay(recording: impl Read) -> io::Result<Self> {
        let mut capture = Capture::new(recording)?;
        let mut telling = Telling::default();
        while let Some(record) = capture.next()? {
            match record.traffic.direction {
                Direction::Sent => telling.ask(&record.traffic),
                Direction::Received => telling.answer(&record.traffic),
            }
        }
        telling.settle();
        Ok(Self::of(telling.kernel))
    }
}

impl Telling {
    fn ask(&mut self, traffic: &Traffic<'_>) {
        self.settle();
        self.asked = Messages::new(traffic.bytes).flatten().map(|message| message.header.sequence).collect();
    }

    fn answer(&mut self, traffic: &Traffic<'_>) {
        let messages: Vec<_> = Messages::new(traffic.bytes).flatten().collect();
        let asked = messages.iter().any(|message| self.asked.contains(&message.header.sequence));
        let delivery = datagram(messages.iter().map(|message| self.part(message)).collect::<Vec<_>>());
        let delivery = match traffic.group {
            0 => delivery,
            group if asked => delivery.echo(group),
            group => delivery.through(group),
        };
        if self.asked.is_empty() {
            self.kernel.prelude.push(delivery);
        } else {
            self.answer.push(delivery);
        }
    }

    /// A message that answers what was asked gets the sequence and port of whoever asks it again.
    fn part(&self, message: &Message<'_>) -> Part {
        let MessageHeader { kind, flags, sequence, port, .. } = message.header;
        let part = reply(kind, message.payload).flags(flags);
        match self.asked.iter().rev().position(|asked| *asked == sequence) {
            Some(earlier) => part.earlier(earlier as u32),
            None => part.sequence(sequence).port(port),
        }
    }

    /// The requests of a datagram are answered once the last of them was heard.
    fn settle(&mut self) {
        let silent = self.asked.len().saturating_sub(1);
        self.kernel.answers.extend((0..silent).map(|_| Vec::new()));
        if !self.asked.is_empty() {
            self.kernel.answers.push_back(std::mem::take(&mut self.answer));
        }
        self.asked.clear();
    }
}
