//! Transactions: requests that are carried out together or not at all.

use super::{Engine, Running};
use crate::batch::BatchReport;
use crate::error::Error;
use crate::exchange::{Answer, Event, Loss};
use crate::request::{Message, Transactional};
use crate::uapi::netlink::NLM_F_REQUEST;

/// What an error calls the transaction as a whole.
const OPERATION: &str = "transaction";
/// The place in the transaction of what begins and ends it.
const BRACKET: usize = usize::MAX;

/// What is known of a transaction.
#[derive(Default)]
pub(crate) struct Transaction {
    report: BatchReport,
    loss: Option<Loss>,
    /// Why it failed as a whole.
    failure: Option<Error>,
}

impl Engine {
    /// Writes a transaction and sends it, unless something in it cannot be written; whether there is anything to wait
    /// for.
    pub(crate) fn launch_transaction<P: Transactional>(
        &mut self,
        requests: impl IntoIterator<Item: Message>,
        generation: Option<u32>,
        transaction: &mut Transaction,
    ) -> bool {
        self.clear();
        self.running = Running::new(OPERATION, 0, Answer::Transaction);
        let launched = match self.write_transaction::<P>(requests, generation, &mut transaction.report) {
            Ok(true) => self.launch_large(),
            Ok(false) => return false,
            Err(error) => Err(error),
        };
        transaction.failure = launched.err();
        transaction.failure.is_none()
    }

    /// Whether the transaction is over with this event, or with this failure to get one.
    pub(crate) fn land_transaction(
        &mut self,
        event: Result<Event, Error>,
        transaction: &mut Transaction,
    ) -> bool {
        match event {
            Ok(Event::Done { .. }) => {}
            Ok(Event::Refused { sequence, message, last }) => {
                let refusal = self.refusal(sequence, message);
                match self.request(sequence).map(|request| request.index) {
                    None | Some(BRACKET) => transaction.failure = Some(refusal),
                    Some(index) => transaction.report.failures.push((index, refusal)),
                }
                return last;
            }
            Ok(Event::Lost(loss)) => {
                transaction.loss = Some(loss);
                return false;
            }
            Ok(Event::Cut { .. }) if !transaction.is_failed() && transaction.loss.is_none() => {
                transaction.failure = Some(Error::Stopped { operation: OPERATION });
            }
            Ok(Event::Cut { .. }) => {}
            Ok(_) => return false,
            Err(error) => transaction.failure = Some(error),
        }
        true
    }

    /// Writes all of it; whether there is anything to send.
    fn write_transaction<P: Transactional>(
        &mut self,
        requests: impl IntoIterator<Item: Message>,
        generation: Option<u32>,
        report: &mut BatchReport,
    ) -> Result<bool, Error> {
        let mut subject = None;
        for request in requests {
            let written = self.kind(&request).map_err(|search| search.unknown()).and_then(|kind| {
                if subject.is_none() {
                    self.write_bracket(&P::begin(kind, generation))?;
                    subject = Some(kind);
                }
                self.write(&request, kind, NLM_F_REQUEST as u16, report.requests)
            });
            report.count(written);
        }
        match subject {
            Some(kind) if report.is_complete() => {
                self.acknowledge_last();
                self.write_bracket(&P::end(kind)).map(|()| true)
            }
            _ => Ok(false),
        }
    }

    fn write_bracket(&mut self, bracket: &dyn Message) -> Result<(), Error> {
        let kind = self.kind(bracket).map_err(|search| search.unknown())?;
        self.write(bracket, kind, NLM_F_REQUEST as u16, BRACKET)
    }

    /// Sends what was written, in one datagram however long it is.
    fn launch_large(&mut self) -> Result<(), Error> {
        let length = self.sent.bytes().len();
        if self.socket.send_buffer().is_ok_and(|room| room < length + ROOM) {
            // Where less is granted, sending says so.
            let _ = self.socket.set_send_buffer(length + ROOM);
        }
        self.launch()
    }
}

/// What the kernel keeps of the send buffer for itself, and some more.
const ROOM: usize = 1024;

impl Transaction {
    fn is_failed(&self) -> bool {
        self.failure.is_some() || !self.report.is_complete()
    }

    /// What came of it. What failed as a whole failed for every request.
    pub(crate) fn into_report(self) -> BatchReport {
        let Self { mut report, loss, failure } = self;
        let lost =
            loss.filter(|_| report.is_complete()).map(|loss| Error::Lost { operation: OPERATION, loss });
        if let Some(error) = failure.or(lost) {
            let known: Vec<usize> = report.failures.iter().map(|failure| failure.0).collect();
            let rest = (0..report.requests).filter(|index| !known.contains(index));
            report.failures.extend(rest.map(|index| (index, error.clone())));
        }
        report.sorted()
    }
}
