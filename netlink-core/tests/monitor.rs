//! Monitors of a scripted kernel, blocking and on tokio: the same promises.

mod toy;

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Waker};
use std::thread;
use std::time::{Duration, Instant};

use futures_core::Stream;
use netlink_core::exchange::Loss;
use netlink_core::request::Acknowledgement;
use netlink_core::socket::{Config, Info, Socket, SocketOption};
use netlink_core::testing::script::{
    Delivery, Script, acknowledgement, datagram, overrun, pause, refusal, reply,
};
use netlink_core::tokio::Monitor as AsyncMonitor;
use netlink_core::uapi::netlink::NLMSG_ERROR;
use netlink_core::wire::{Invalid, Message, MessageHeader, Problem};
use netlink_core::{
    AnyRequest, Error, Monitor, Monitored, News, RawMessage, acknowledgement as acknowledgements, events,
};
use nix::libc::{ENOENT, EPERM};

use toy::{FIND, TOY, Toy, ask, dropped_after_a_poll};

const GROUP: u32 = 1;
const OTHER_GROUP: u32 = 2;
/// Message type of what is no event.
const NOISE: u16 = 30;
/// Message type of what has no table.
const STRANGE: u16 = 31;

/// A message of a toy, which is any bytes but "bad".
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Said<'a>(&'a [u8]);

/// What was said, to keep; no "secret" is.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept(String);

impl<'a> TryFrom<Message<'a>> for Said<'a> {
    type Error = Invalid;

    fn try_from(message: Message<'a>) -> Result<Self, Invalid> {
        match message.payload {
            b"bad" => Err(Problem::NotText.of("TOY_SAID")),
            payload => Ok(Self(payload)),
        }
    }
}

impl TryFrom<Said<'_>> for Kept {
    type Error = Invalid;

    fn try_from(said: Said<'_>) -> Result<Self, Invalid> {
        match said.0 {
            b"secret" => Err(Problem::NotText.of("TOY_KEPT")),
            bytes => Ok(Self(String::from_utf8_lossy(bytes).into_owned())),
        }
    }
}

events! {
    /// What toys say.
    pub enum Event<'a>, owned OwnedEvent {
        /// Something was said.
        Said(Said<'a> => Kept),
    }
}

/// What is listened to.
#[derive(Debug, Clone, Default)]
struct Toys {
    /// The name of one more group.
    named: Option<&'static str>,
    /// Whether the kernel must be asked to tell, and to stop.
    asks: bool,
    /// Whether refusals are told.
    refusals: bool,
}

impl Monitored for Toys {
    type Protocol = Toy;
    type Event<'a> = Event<'a>;
    type Owned = OwnedEvent;
    const OPERATION: &'static str = "listen to toys";

    fn configure(&self, config: Config) -> Config {
        config.group(GROUP)
    }

    fn named_group(&self) -> Option<(&'static str, &'static str)> {
        self.named.map(|group| ("toys", group))
    }

    fn begin(&self, socket: &Socket) -> Result<(), Error> {
        assert!(socket.memberships().unwrap().contains(&GROUP), "it has joined");
        Ok(())
    }

    fn request(&self) -> Option<AnyRequest<Toy>> {
        self.asks.then(|| AnyRequest::new(ask::<Acknowledgement>("bind toy")))
    }

    fn farewell(&self) -> Option<AnyRequest<Toy>> {
        self.asks.then(|| AnyRequest::new(ask::<Acknowledgement>("unbind toy").of_kind(STRANGE)))
    }

    fn selects(&self, message: &Message<'_>, info: &Info) -> bool {
        match u32::from(message.header.kind) {
            NLMSG_ERROR => self.refusals,
            kind => kind != NOISE.into() && info.sender == 0,
        }
    }

    fn read<'a>(&self, message: Message<'a>) -> Result<Event<'a>, Invalid> {
        Ok(match message.header.kind {
            TOY => Event::Said(message.try_into()?),
            _ => Event::Other(message),
        })
    }
}

/// What both monitors can do.
trait Driver: Sized {
    async fn open(script: &Script, toys: Toys) -> Result<Self, Error>;
    fn join(&self, group: u32);
    fn leave(&self, group: u32);
    fn post(&mut self);
    fn close(&mut self);
    /// The next event, in words.
    async fn next(&mut self) -> String;
}

fn in_words(news: Result<(News<Event<'_>>, Info), Error>) -> String {
    match news {
        Ok((News::Event(Event::Said(said)), info)) => {
            let group = info.group.map(|group| format!("{group} ")).unwrap_or_default();
            group + &String::from_utf8_lossy(said.0)
        }
        Ok((News::Event(Event::Other(message)), _)) if u32::from(message.header.kind) == NLMSG_ERROR => {
            format!("refused with {}", acknowledgements::errno(&message))
        }
        Ok((News::Event(event), _)) => format!("{event:?}"),
        Ok((News::Lost(loss), _)) => loss.to_string(),
        Err(error) => error.to_string(),
    }
}

fn config(script: &Script) -> Config {
    Monitor::<Toys>::config().script(script)
}

macro_rules! driver {
    ($Monitor:ident $(, $wait:tt)?) => {
        impl Driver for $Monitor<Toys> {
            async fn open(script: &Script, toys: Toys) -> Result<Self, Error> {
                Self::with(config(script), toys)$(.$wait)?
            }

            fn join(&self, group: u32) {
                self.join(group).unwrap();
            }

            fn leave(&self, group: u32) {
                self.leave(group).unwrap();
            }

            fn post(&mut self) {
                self.post(ask::<Acknowledgement>("judge toy")).unwrap();
            }

            fn close(&mut self) {
                self.closer().unwrap().close();
            }

            async fn next(&mut self) -> String {
                in_words(self.next_from()$(.$wait)?)
            }
        }
    };
}

driver!(Monitor);
driver!(AsyncMonitor, await);

macro_rules! monitors {
    ($($name:ident),* $(,)?) => {
        mod blocking {
            $(#[test]
            fn $name() {
                let future = std::pin::pin!(super::$name::<super::Monitor<super::Toys>>());
                let context = &mut super::Context::from_waker(super::Waker::noop());
                assert!(future.poll(context).is_ready(), "nothing is awaited");
            })*
        }

        mod on_tokio {
            $(#[tokio::test]
            async fn $name() {
                super::$name::<super::AsyncMonitor<super::Toys>>().await;
            })*
        }
    };
}

monitors! {
    what_is_told_to_its_groups_is_heard_with_its_losses,
    what_is_no_event_is_skipped,
    an_event_that_cannot_be_read_is_an_error_and_the_next_one_is_heard,
    a_group_that_goes_by_name_is_looked_up,
    a_group_that_does_not_exist_is_an_error_of_its_family,
    what_must_be_asked_is_asked_first_and_taken_back_in_the_end,
    a_request_that_is_refused_opens_nothing_and_is_taken_back,
    refusals_of_posts_are_told_if_they_are_selected,
}

fn told(text: &str) -> Delivery {
    datagram([reply(TOY, text.as_bytes())]).through(GROUP)
}

/// Types of the messages that were sent.
fn kinds(script: &Script) -> Vec<u16> {
    script.requests().iter().map(|request| MessageHeader::read(request).unwrap().kind).collect()
}

async fn what_is_told_to_its_groups_is_heard_with_its_losses<D: Driver>() {
    let script = Script::new();
    let mut monitor = D::open(&script, Toys::default()).await.unwrap();
    monitor.join(OTHER_GROUP);
    script.deliver(datagram([reply(TOY, b"zero")]).through(OTHER_GROUP));
    monitor.leave(OTHER_GROUP);
    script.deliver(datagram([reply(TOY, b"for others")]).through(OTHER_GROUP));
    for delivery in [told("one"), overrun().through(GROUP), pause().through(GROUP), told("two")] {
        script.deliver(delivery);
    }
    for expected in ["2 zero", "1 one", "the receive queue was full", "1 two"] {
        assert_eq!(monitor.next().await, expected);
    }
}

async fn what_is_no_event_is_skipped<D: Driver>() {
    let script = Script::new();
    let mut monitor = D::open(&script, Toys::default()).await.unwrap();
    script.deliver(datagram([reply(NOISE, b""), reply(TOY, b"one"), reply(NOISE, b"")]).through(GROUP));
    script.deliver(datagram([reply(NOISE, b"")]).through(GROUP));
    script.deliver(told("two"));
    assert_eq!(monitor.next().await, "1 one");
    assert_eq!(monitor.next().await, "1 two");
}

async fn an_event_that_cannot_be_read_is_an_error_and_the_next_one_is_heard<D: Driver>() {
    let script = Script::new();
    let mut monitor = D::open(&script, Toys::default()).await.unwrap();
    script.deliver(datagram([reply(TOY, b"bad"), reply(TOY, b"good")]).through(GROUP));
    assert_eq!(monitor.next().await, "listen to toys: reply: TOY_SAID: not UTF-8 text");
    assert_eq!(monitor.next().await, "1 good");
}

async fn a_group_that_goes_by_name_is_looked_up<D: Driver>() {
    let script = Script::new().answer([reply(FIND, &[9, 0])]);
    let mut monitor = D::open(&script, Toys { named: Some("talk"), ..Toys::default() }).await.unwrap();
    script.deliver(datagram([reply(TOY, b"one")]).through(9));
    script.deliver(told("two"));
    assert_eq!(monitor.next().await, "9 one");
    assert_eq!(monitor.next().await, "1 two");
}

async fn a_group_that_does_not_exist_is_an_error_of_its_family<D: Driver>() {
    let absent = Some(Error::Family { operation: "listen to toys", name: "toys" });
    let script = Script::new().answer([reply(FIND, &[9, 0])]).answer([refusal(ENOENT)]);
    let toys = Toys { named: Some("silence"), ..Toys::default() };
    assert_eq!(D::open(&script, toys.clone()).await.err(), absent);
    assert_eq!(D::open(&script, toys).await.err(), absent);
}

async fn what_must_be_asked_is_asked_first_and_taken_back_in_the_end<D: Driver>() {
    let script = Script::new().answer([told("one"), acknowledgement().into(), told("two")]).silence();
    let mut monitor = D::open(&script, Toys { asks: true, ..Toys::default() }).await.unwrap();
    assert_eq!(kinds(&script), [TOY]);
    assert_eq!(monitor.next().await, "1 one");
    assert_eq!(monitor.next().await, "1 two");
    monitor.close();
    assert_eq!(monitor.next().await, "listen: the connection was closed");
    drop(monitor);
    assert_eq!(kinds(&script), [TOY, STRANGE]);
}

async fn a_request_that_is_refused_opens_nothing_and_is_taken_back<D: Driver>() {
    let script = Script::new().answer([refusal(EPERM)]).silence();
    let error = D::open(&script, Toys { asks: true, ..Toys::default() }).await.err().unwrap();
    assert_eq!(error.to_string(), "bind toy: EPERM (Operation not permitted): is CAP_NET_ADMIN missing?");
    assert_eq!(kinds(&script), [TOY, STRANGE]);
}

async fn refusals_of_posts_are_told_if_they_are_selected<D: Driver>() {
    for refusals in [true, false] {
        let script = Script::new().answer([refusal(ENOENT)]);
        let mut monitor = D::open(&script, Toys { refusals, ..Toys::default() }).await.unwrap();
        monitor.post();
        script.deliver(told("one"));
        if refusals {
            assert_eq!(monitor.next().await, "refused with ENOENT (No such file or directory)");
        }
        assert_eq!(monitor.next().await, "1 one");
    }
}

fn kept(text: &str) -> Option<Result<News<OwnedEvent>, Error>> {
    Some(Ok(News::Event(OwnedEvent::Said(Kept(text.into())))))
}

#[test]
fn a_deadline_ends_the_waiting_whatever_is_skipped() {
    let script = Script::new();
    let mut monitor = Monitor::<Toys>::with(config(&script), Toys::default()).unwrap();
    script.deliver(datagram([reply(NOISE, b"")]).through(GROUP));
    let deadline = Instant::now() + Duration::from_millis(5);
    assert_eq!(monitor.next_before(deadline), Ok(None));
    assert!(Instant::now() >= deadline);
    script.deliver(datagram([reply(NOISE, b""), reply(TOY, b"one"), reply(NOISE, b"")]).through(GROUP));
    assert_eq!(monitor.next_before(deadline), Ok(Some(News::Event(Event::Said(Said(b"one"))))));
    assert_eq!(monitor.next_before(deadline), Ok(None));
}

#[test]
fn a_deadline_ends_the_waiting_though_what_is_skipped_never_ceases() {
    let script = Script::new();
    let kernel = script.clone();
    let noise = || datagram([reply(NOISE, b"")]).through(GROUP);
    let config = config(&script).observe(move |_| kernel.deliver(noise()));
    let mut monitor = Monitor::<Toys>::with(config, Toys::default()).unwrap();
    script.deliver(noise());
    let deadline = Instant::now() + Duration::from_millis(5);
    assert_eq!(monitor.next_before(deadline), Ok(None));
    assert!(Instant::now() >= deadline);
}

#[test]
fn it_is_an_iterator_of_events_to_keep_that_ends_when_it_is_closed() {
    let script = Script::new();
    let mut monitor = Monitor::<Toys>::with(config(&script), Toys::default()).unwrap();
    let closer = monitor.closer().unwrap();
    script.deliver(datagram([reply(TOY, b"one"), reply(STRANGE, b"two")]).through(GROUP));
    script.deliver(overrun());
    let mut all = monitor.into_iter();
    assert_eq!(all.next(), kept("one"));
    let Some(Ok(News::Event(OwnedEvent::Other(RawMessage { header, payload, .. })))) = all.next() else {
        panic!("a message without a table")
    };
    assert_eq!((header.kind, &*payload), (STRANGE, &b"two"[..]));
    assert_eq!(all.next(), Some(Ok(News::Lost(Loss::Overrun))));
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(10));
        closer.close();
    });
    assert_eq!(all.next(), None);
}

#[test]
fn a_callback_is_called_until_it_is_closed() {
    let script = Script::new();
    let mut monitor = Monitor::<Toys>::with(config(&script), Toys::default()).unwrap();
    let closer = monitor.closer().unwrap();
    script.deliver(told("one"));
    script.deliver(told("two"));
    let mut heard = Vec::new();
    let ended = monitor.for_each(|news| {
        heard.push(in_words(Ok((news, Info::default()))));
        if heard.len() == 2 {
            closer.close();
        }
    });
    assert_eq!((ended, &*heard), (Ok(()), &["one", "two"].map(String::from)[..]));
}

#[test]
fn options_of_its_socket_are_set() {
    let config = config(&Script::new()).all_namespaces();
    let monitor = Monitor::<Toys>::with(config, Toys::default()).unwrap();
    assert!(monitor.socket().option(SocketOption::ListenAllNamespaces).unwrap());
}

/// The next event to keep.
async fn streamed(monitor: &mut AsyncMonitor<Toys>) -> Option<Result<News<OwnedEvent>, Error>> {
    poll_fn(|context| Pin::new(&mut *monitor).poll_next(context)).await
}

#[tokio::test]
async fn futures_and_streams_that_were_dropped_lose_no_event() {
    let script = Script::new();
    let mut monitor = AsyncMonitor::<Toys>::with(config(&script), Toys::default()).await.unwrap();
    let mut heard = Vec::new();
    for text in ["one", "two", "three"] {
        assert!(dropped_after_a_poll(monitor.next()).await.is_none(), "there is nothing yet");
        assert!(dropped_after_a_poll(streamed(&mut monitor)).await.is_none(), "there is nothing yet");
        script.deliver(datagram([reply(NOISE, b"")]).through(GROUP));
        script.deliver(pause());
        script.deliver(datagram([reply(TOY, text.as_bytes()), reply(TOY, text.as_bytes())]).through(GROUP));
        while heard.len() % 2 == 0 {
            heard.extend(dropped_after_a_poll(Driver::next(&mut monitor)).await);
            tokio::task::yield_now().await;
        }
        while heard.len() % 2 == 1 {
            let next = dropped_after_a_poll(streamed(&mut monitor)).await;
            heard.extend(
                next.map(
                    |event| if event == kept(text) { format!("1 {text}") } else { format!("{event:?}") },
                ),
            );
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(heard, ["1 one", "1 one", "1 two", "1 two", "1 three", "1 three"]);
}

#[tokio::test]
async fn it_is_a_stream_of_events_to_keep_that_ends_when_it_is_closed() {
    let script = Script::new();
    let mut monitor = AsyncMonitor::<Toys>::with(config(&script), Toys::default()).await.unwrap();
    let messages = [b"one".as_slice(), b"bad", b"secret", b"two"].map(|text| reply(TOY, text));
    script.deliver(datagram(messages).through(GROUP));
    script.deliver(overrun());
    assert_eq!(streamed(&mut monitor).await, kept("one"));
    for field in ["TOY_SAID", "TOY_KEPT"] {
        let Some(Err(error)) = streamed(&mut monitor).await else { panic!("an error") };
        assert!(error.to_string().starts_with(&format!("listen to toys: reply: {field}: ")), "{error}");
    }
    assert_eq!(streamed(&mut monitor).await, kept("two"));
    assert_eq!(streamed(&mut monitor).await, Some(Ok(News::Lost(Loss::Overrun))));
    let closer = monitor.closer().unwrap();
    assert!(dropped_after_a_poll(streamed(&mut monitor)).await.is_none(), "it is open");
    closer.close();
    assert_eq!(streamed(&mut monitor).await, None);
}

#[tokio::test]
async fn an_opening_that_was_dropped_takes_back_what_it_asked() {
    let script = Script::new().silence().silence();
    let opening = AsyncMonitor::<Toys>::with(config(&script), Toys { asks: true, ..Toys::default() });
    assert!(dropped_after_a_poll(opening).await.is_none(), "no answer comes");
    assert_eq!(kinds(&script), [TOY, STRANGE]);
}

/// That it compiles is the test: futures are `Send` whatever is monitored.
#[allow(dead_code, reason = "it is compiled")]
fn spawn_any<M>(monitored: M) -> tokio::task::JoinHandle<Result<(), Error>>
where
    M: Monitored + Send + Sync + 'static,
    for<'a> M::Event<'a>: Send,
{
    tokio::spawn(async move {
        let mut monitor = AsyncMonitor::<M>::open(monitored).await?;
        loop {
            monitor.next().await?;
        }
    })
}
