//! Flights: requests of a batch that are sent together.

use super::{Engine, Running};
use crate::batch::BatchReport;
use crate::error::Error;
use crate::exchange::{Answer, Event};
use crate::request::Message;
use crate::uapi::netlink::{NLM_F_ACK, NLM_F_REQUEST};
use crate::wire::MessageHeader;

/// What a refusal may take of the receive buffer: a kilobyte of message and attributes, and its bookkeeping.
const REFUSAL: usize = 2048;
/// What a byte of a request may take of it that is repeated: the kernel rounds up to powers of two.
const REPEATED: usize = 2;
/// More in one system call gains nothing.
const LARGEST_FLIGHT: usize = 256;
/// Where `struct nlmsghdr` has its flags.
const FLAGS: usize = 6;

/// What may be in flight at once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    requests: usize,
    bytes: usize,
    refusals: usize,
}

impl Engine {
    /// Begins a batch; says what may be in flight. If every request is refused, the refusals still fit into the
    /// receive buffer, of which the kernel counts a datagram's bookkeeping as well; kernels that do not cap
    /// refusals repeat the request in them. What answers a flight that was dropped is to go first. A flight that is
    /// half as long as the send buffer still takes one more request.
    pub(crate) fn begin_batch(&mut self) -> Room {
        self.clear();
        let receive = self.socket.receive_buffer().unwrap_or(0);
        let send = self.socket.send_buffer().unwrap_or(0);
        // See `Protocol::STATUS`.
        let most = if self.exchange.has_status() { 1 } else { LARGEST_FLIGHT };
        self.crowded |= !self.exchange.is_idle() && !self.exchange.is_dumping();
        Room { requests: most, bytes: send / 2, refusals: receive }
    }

    /// Writes a request behind the others of its flight, and says whether this fills it.
    pub(crate) fn load(&mut self, message: &dyn Message, report: &mut BatchReport, room: Room) -> bool {
        let kind = self.kind(message).map_err(|search| search.unknown());
        let written = kind.and_then(|kind| self.write(message, kind, NLM_F_REQUEST as u16, report.requests));
        report.count(written);
        let (requests, bytes) = (self.requests.len(), self.sent.bytes().len());
        let with_one_more = (requests + 1) * REFUSAL + bytes * REPEATED;
        requests >= room.requests || bytes >= room.bytes || with_one_more > room.refusals
    }

    /// Sends the flight and asks for an acknowledgement of its last request; whether there is anything to wait
    /// for.
    pub(crate) fn launch_flight(&mut self, report: &mut BatchReport) -> bool {
        let Some(last) = self.requests.last() else { return false };
        self.running = Running::new(last.operation, 0, Answer::Acknowledgement);
        self.acknowledge_last();
        let launched = self.launch();
        launched.map_err(|error| self.fail_flight(&error, report)).is_ok()
    }

    /// Asks for an acknowledgement of the last request written.
    pub(super) fn acknowledge_last(&mut self) {
        let start = self.requests.last().map_or(0, |last| last.start);
        let header = self.sent.bytes().get(start..).and_then(MessageHeader::read).unwrap_or_default();
        self.sent.overwrite(start + FLAGS, &(header.flags | NLM_F_ACK as u16).to_ne_bytes());
    }

    /// Whether the flight is over with this event, or with this failure to get one.
    pub(crate) fn land(&mut self, event: Result<Event, Error>, report: &mut BatchReport) -> bool {
        match event {
            Ok(Event::Done { sequence, message, .. }) => {
                let index = self.request(sequence).map_or(0, |request| request.index);
                let said = self.acknowledged(message).unwrap_or_default();
                report.warnings.extend(said.warning.map(|warning| (index, warning)));
                self.clear();
            }
            Ok(Event::Refused { sequence, message, last }) => {
                let index = self.request(sequence).map_or(0, |request| request.index);
                report.failures.push((index, self.refusal(sequence, message)));
                if !last {
                    return false;
                }
                self.clear();
            }
            Ok(Event::Lost(loss)) => {
                self.exchange.abandon();
                self.fail_flight(&self.lost(loss), report);
            }
            Ok(_) => return false,
            Err(error) => self.fail_flight(&error, report),
        }
        true
    }

    /// Marks every request of the flight that has not failed already as failed by `error`.
    fn fail_flight(&mut self, error: &Error, report: &mut BatchReport) {
        let first = self.requests.first().map_or(0, |request| request.index);
        let known = report.failures.iter().rev().map(|failure| failure.0);
        let known: Vec<usize> = known.take_while(|&index| index >= first).collect();
        let rest = self.requests.iter().filter(|request| !known.contains(&request.index));
        report.failures.extend(rest.map(|request| (request.index, error.clone())));
        self.clear();
    }
}
