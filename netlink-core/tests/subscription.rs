//! Subscriptions to a scripted kernel, blocking and on tokio: the same promises.

mod toy;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use futures_core::Stream;
use netlink_core::exchange::Loss;
use netlink_core::request::Acknowledgement;
use netlink_core::socket::{Config, SocketOption};
use netlink_core::testing::script::{
    Delivery, Script, acknowledgement, datagram, overrun, part, pause, refusal, reply,
};
use netlink_core::tokio::Subscription as AsyncSubscription;
use netlink_core::uapi::netlink::{NLM_F_REQUEST, NLMSG_DONE};
use netlink_core::wire::MessageHeader;
use netlink_core::{Acknowledged, Errno, Error, Notice, OwnedNotice, Raw, Subscription};
use nix::libc::EPERM;

use toy::{Ask, FIND, TOY, Toy, ask, dropped_after, dropped_after_a_poll};

/// What both subscriptions can do.
trait Driver: Sized {
    fn with(config: Config) -> Result<Self, Error>;
    fn join(&self, group: u32) -> Result<(), Error>;
    fn leave(&self, group: u32) -> Result<(), Error>;
    async fn run(&mut self, request: Ask<Acknowledgement>) -> Result<Acknowledged, Error>;
    /// The next notice, in words: group and payload, or the loss.
    async fn next(&mut self) -> String;

    fn open(script: &Script) -> Self {
        Self::with(Config::new(2).script(script).group(GROUP).group(FAR_GROUP)).unwrap()
    }
}

/// A group that the sender's address can name, and one that it cannot.
const GROUP: u32 = 1;
const FAR_GROUP: u32 = 40;

fn in_words(notice: Result<Notice<'_>, Error>) -> String {
    match notice.unwrap() {
        Notice::Message { message, info } => {
            format!("{} {}", info.group.unwrap(), String::from_utf8_lossy(message.payload))
        }
        Notice::Lost(loss) => loss.to_string(),
        other => format!("{other:?}"),
    }
}

impl Driver for Subscription<Toy> {
    fn with(config: Config) -> Result<Self, Error> {
        Self::with(config)
    }

    fn join(&self, group: u32) -> Result<(), Error> {
        self.join(group)
    }

    fn leave(&self, group: u32) -> Result<(), Error> {
        self.leave(group)
    }

    async fn run(&mut self, request: Ask<Acknowledgement>) -> Result<Acknowledged, Error> {
        self.run(request)
    }

    async fn next(&mut self) -> String {
        in_words(self.next())
    }
}

impl Driver for AsyncSubscription<Toy> {
    fn with(config: Config) -> Result<Self, Error> {
        Self::with(config)
    }

    fn join(&self, group: u32) -> Result<(), Error> {
        self.join(group)
    }

    fn leave(&self, group: u32) -> Result<(), Error> {
        self.leave(group)
    }

    async fn run(&mut self, request: Ask<Acknowledgement>) -> Result<Acknowledged, Error> {
        self.run(request).await
    }

    async fn next(&mut self) -> String {
        in_words(self.next().await)
    }
}

/// The result of a future that never waits.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("it waits"),
    }
}

/// The result of a future on a runtime of one thread.
fn waited_for<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

macro_rules! subscriptions {
    ($($name:ident),* $(,)?) => {
        mod blocking {
            $(#[test]
            fn $name() {
                super::ready(super::$name::<super::Subscription<super::Toy>>());
            })*
        }

        mod on_tokio {
            $(#[test]
            fn $name() {
                super::waited_for(super::$name::<super::AsyncSubscription<super::Toy>>());
            })*
        }
    };
}

subscriptions! {
    what_is_sent_to_its_groups_is_heard_in_order,
    groups_are_joined_and_left,
    only_the_kernel_is_heard,
    the_place_of_an_overrun_is_behind_what_was_queued,
    a_second_overrun_shows_where_the_first_one_was,
    a_message_of_impossible_length_is_a_loss_and_the_next_datagram_is_heard,
    a_datagram_that_does_not_fit_is_a_loss,
    a_done_through_a_group_is_payload,
    what_comes_before_an_acknowledgement_is_kept_in_order,
    a_refusal_loses_nothing,
    what_is_told_to_this_socket_alone_is_heard,
    an_acknowledgement_that_was_lost_is_told_and_the_loss_has_its_place,
    a_familys_message_type_is_found_on_the_way,
}

fn news(text: &str) -> Delivery {
    datagram([reply(TOY, text.as_bytes())]).through(GROUP)
}

async fn what_is_sent_to_its_groups_is_heard_in_order<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    script.deliver(datagram([reply(TOY, b"one"), reply(TOY, b"two")]).through(GROUP));
    script.deliver(datagram([reply(TOY, b"three")]).through(FAR_GROUP));
    script.deliver(datagram([reply(TOY, b"for others")]).through(7));
    script.deliver(news("four"));
    for expected in ["1 one", "1 two", "40 three", "1 four"] {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn groups_are_joined_and_left<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    subscription.join(7).unwrap();
    script.deliver(datagram([reply(TOY, b"one")]).through(7));
    subscription.leave(7).unwrap();
    script.deliver(datagram([reply(TOY, b"two")]).through(7));
    script.deliver(news("three"));
    assert_eq!(subscription.next().await, "7 one");
    assert_eq!(subscription.next().await, "1 three");
}

async fn only_the_kernel_is_heard<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    script.deliver(news("forged").sender(4711));
    script.deliver(news("true"));
    assert_eq!(subscription.next().await, "1 true");
}

async fn the_place_of_an_overrun_is_behind_what_was_queued<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    for delivery in
        [news("one"), overrun().through(GROUP), news("two"), pause().through(GROUP), news("three")]
    {
        script.deliver(delivery);
    }
    for expected in ["1 one", "1 two", "the receive queue was full", "1 three"] {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn a_second_overrun_shows_where_the_first_one_was<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    for delivery in [overrun(), news("one"), overrun(), news("two"), pause(), news("three")] {
        script.deliver(delivery);
    }
    for expected in ["1 one", "the receive queue was full", "1 two", "the receive queue was full", "1 three"]
    {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn a_message_of_impossible_length_is_a_loss_and_the_next_datagram_is_heard<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    script.deliver(datagram([reply(TOY, b"one"), reply(TOY, b"bad").length(4000)]).through(GROUP));
    script.deliver(news("two"));
    for expected in ["1 one", "a message has an impossible length", "1 two"] {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn a_datagram_that_does_not_fit_is_a_loss<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    script.deliver(datagram([reply(TOY, &vec![0; 1 << 20])]).through(GROUP));
    script.deliver(news("two"));
    let loss = Loss::Truncated { length: (1 << 20) + 16 };
    assert_eq!(subscription.next().await, loss.to_string());
    assert_eq!(subscription.next().await, "1 two");
}

async fn a_done_through_a_group_is_payload<D: Driver>() {
    let script = Script::new();
    let mut subscription = D::open(&script);
    script.deliver(datagram([reply(NLMSG_DONE as u16, b"connector")]).through(GROUP));
    assert_eq!(subscription.next().await, "1 connector");
}

async fn what_comes_before_an_acknowledgement_is_kept_in_order<D: Driver>() {
    let script = Script::new().answer([news("two"), acknowledgement().into(), news("three")]);
    let mut subscription = D::open(&script);
    script.deliver(datagram([reply(TOY, b"zero"), reply(TOY, b"one")]).through(GROUP));
    assert_eq!(subscription.next().await, "1 zero");
    assert_eq!(subscription.run(ask("bind toy")).await, Ok(Acknowledged::default()));
    script.deliver(news("four"));
    for expected in ["1 one", "1 two", "1 three", "1 four"] {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn a_refusal_loses_nothing<D: Driver>() {
    let script = Script::new().answer([news("one"), refusal(EPERM).into(), news("two")]);
    let mut subscription = D::open(&script);
    let error = subscription.run(ask("bind toy")).await.unwrap_err();
    assert_eq!(error.to_string(), "bind toy: EPERM (Operation not permitted): is CAP_NET_ADMIN missing?");
    for expected in ["1 one", "1 two"] {
        assert_eq!(subscription.next().await, expected);
    }
}

/// Its sequence is none, or counted by the family itself and so perhaps one's own.
async fn what_is_told_to_this_socket_alone_is_heard<D: Driver>() {
    let told = |text: &str| reply(TOY, text.as_bytes()).port(0);
    let script =
        Script::new().answer([told("one"), acknowledgement(), told("two"), told("three").sequence(9)]);
    let mut subscription = D::open(&script);
    subscription.run(ask("bind toy")).await.unwrap();
    for expected in ["0 one", "0 two", "0 three"] {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn an_acknowledgement_that_was_lost_is_told_and_the_loss_has_its_place<D: Driver>() {
    let script = Script::new().answer([overrun(), news("one"), pause(), news("two")]);
    let mut subscription = D::open(&script);
    let error = subscription.run(ask("bind toy")).await.unwrap_err();
    assert_eq!(error, Error::Lost { operation: "bind toy", loss: Loss::Overrun });
    assert!(error.is_outcome_unknown());
    for expected in ["1 one", "the receive queue was full", "1 two"] {
        assert_eq!(subscription.next().await, expected);
    }
}

async fn a_familys_message_type_is_found_on_the_way<D: Driver>() {
    let script = Script::new()
        .answer([news("one"), datagram([reply(FIND, &TOY.to_ne_bytes())])])
        .answer([news("two"), acknowledgement().into()]);
    let mut subscription = D::open(&script);
    subscription.run(ask("bind toy").of_family("toy")).await.unwrap();
    assert_eq!(subscription.next().await, "1 one");
    assert_eq!(subscription.next().await, "1 two");
}

#[test]
fn it_knows_the_groups_of_what_it_hears() {
    let subscription = <Subscription<Toy> as Driver>::open(&Script::new());
    assert_eq!(subscription.socket().memberships().unwrap(), [GROUP, FAR_GROUP]);
    assert!(subscription.socket().option(SocketOption::PacketInfo).unwrap());
}

#[test]
fn what_is_posted_is_not_waited_for_and_its_refusal_is_told() {
    let script = Script::new().silence().answer([refusal(EPERM)]);
    let mut subscription = <Subscription<Toy> as Driver>::open(&script);
    let posted = Raw::<Toy, Acknowledgement>::acknowledged(TOY).payload(b"verdict");
    let first = subscription.post(&posted).unwrap();
    let second = subscription.post(&posted).unwrap();
    script.deliver(news("one"));
    let refused = subscription.next().unwrap();
    assert!(matches!(refused, Notice::Refused { sequence, errno: Errno(EPERM), .. } if sequence == second));
    assert_eq!(in_words(subscription.next()), "1 one");
    let headers: Vec<_> =
        script.requests().iter().map(|request| MessageHeader::read(request).unwrap()).collect();
    assert_eq!(headers.iter().map(|header| header.sequence).collect::<Vec<_>>(), [first, second]);
    assert!(headers.iter().all(|header| u32::from(header.flags) == NLM_F_REQUEST));
}

#[test]
fn the_refusal_of_a_post_is_kept_while_an_acknowledgement_is_awaited() {
    let script = Script::new().silence().answer([refusal(EPERM).sequence(1 << 31 | 1), acknowledgement()]);
    let mut subscription = <Subscription<Toy> as Driver>::open(&script);
    let sequence = subscription.post(Raw::<Toy, Acknowledgement>::acknowledged(TOY)).unwrap();
    subscription.run(ask::<Acknowledgement>("bind toy")).unwrap();
    let refused = subscription.next().unwrap();
    assert!(matches!(refused, Notice::Refused { sequence: refused, .. } if refused == sequence));
}

#[test]
fn a_deadline_ends_the_waiting() {
    let mut subscription = <Subscription<Toy> as Driver>::open(&Script::new());
    let deadline = Instant::now() + Duration::from_millis(5);
    assert_eq!(subscription.next_before(deadline), Ok(None));
    assert!(Instant::now() >= deadline);
}

#[test]
fn a_closer_ends_the_waiting_for_notices_and_for_acknowledgements() {
    let script = Script::new().silence();
    let mut subscription = <Subscription<Toy> as Driver>::open(&script);
    let closer = subscription.closer().unwrap();
    let other = thread::spawn(move || {
        thread::sleep(Duration::from_millis(10));
        closer.close();
    });
    assert_eq!(
        subscription.run(ask::<Acknowledgement>("bind toy")),
        Err(Error::Closed { operation: "bind toy" })
    );
    other.join().unwrap();
    assert_eq!(subscription.next(), Err(Error::Closed { operation: "listen" }));
}

#[tokio::test]
async fn a_next_that_was_dropped_loses_no_notice() {
    let script = Script::new();
    let mut subscription = <AsyncSubscription<Toy> as Driver>::open(&script);
    let mut heard = Vec::new();
    for text in ["one", "two", "three"] {
        assert!(dropped_after_a_poll(subscription.next()).await.is_none(), "there is nothing yet");
        script.deliver(pause());
        script.deliver(news(text));
        while heard.last().is_none_or(|last: &String| !last.ends_with(text)) {
            heard.extend(dropped_after_a_poll(Driver::next(&mut subscription)).await);
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(heard, ["1 one", "1 two", "1 three"]);
}

/// The next notice to keep.
async fn streamed(subscription: &mut AsyncSubscription<Toy>) -> Option<Result<OwnedNotice, Error>> {
    poll_fn(|context| Pin::new(&mut *subscription).poll_next(context)).await
}

#[tokio::test]
async fn it_is_a_stream_of_notices_to_keep_that_ends_when_it_is_closed() {
    let script = Script::new().answer([refusal(EPERM)]);
    let mut subscription = <AsyncSubscription<Toy> as Driver>::open(&script);
    assert!(dropped_after_a_poll(streamed(&mut subscription)).await.is_none(), "there is nothing yet");
    script.deliver(pause());
    script.deliver(news("one"));
    let posted = subscription.post(ask::<Acknowledgement>("bind toy")).unwrap();
    script.deliver(overrun());
    let mut heard = Vec::new();
    while heard.len() < 3 {
        heard.extend(dropped_after_a_poll(streamed(&mut subscription)).await);
        tokio::task::yield_now().await;
    }
    let [first, second, third] = heard.try_into().unwrap();
    let Some(Ok(OwnedNotice::Message { message, info })) = first else { panic!("{first:?}") };
    assert_eq!((message.header.kind, &*message.payload, info.group), (TOY, &b"one"[..], Some(GROUP)));
    let Some(Ok(OwnedNotice::Refused { sequence, errno, .. })) = second else { panic!("{second:?}") };
    assert_eq!((sequence, errno), (posted, Errno(EPERM)));
    assert_eq!(third, Some(Ok(OwnedNotice::Lost(Loss::Overrun))));
    let closer = subscription.closer().unwrap();
    assert!(dropped_after_a_poll(streamed(&mut subscription)).await.is_none(), "it is open");
    closer.close();
    assert_eq!(streamed(&mut subscription).await, None);
}

#[tokio::test]
async fn a_request_that_was_dropped_is_not_answered_to_the_next_one() {
    let script =
        Script::new().answer([pause(), news("one"), refusal(EPERM).into()]).answer([acknowledgement()]);
    let mut subscription = <AsyncSubscription<Toy> as Driver>::open(&script);
    assert!(dropped_after_a_poll(subscription.run(ask::<Acknowledgement>("bind toy"))).await.is_none());
    assert_eq!(subscription.run(ask::<Acknowledgement>("bind toy")).await, Ok(Acknowledged::default()));
    assert_eq!(Driver::next(&mut subscription).await, "1 one");
}

#[tokio::test]
async fn a_request_that_was_dropped_at_any_point_loses_no_notice() {
    for limit in 0.. {
        assert!(limit < 20, "it does not end");
        let script = Script::new().otherwise(|request| match request.header.kind {
            FIND => vec![pause(), reply(FIND, &TOY.to_ne_bytes()).into()],
            _ => vec![pause(), news("one"), pause(), acknowledgement().into(), news("two")],
        });
        let mut subscription = <AsyncSubscription<Toy> as Driver>::open(&script);
        let request = || ask::<Acknowledgement>("bind toy").of_family("toy");
        let ended = dropped_after(limit, subscription.run(request())).await;
        assert_eq!(subscription.run(request()).await, Ok(Acknowledged::default()));
        let asked = script.requests();
        let asked = asked.iter().filter(|request| MessageHeader::read(request).unwrap().kind == TOY);
        for _ in asked {
            assert_eq!(Driver::next(&mut subscription).await, "1 one");
            assert_eq!(Driver::next(&mut subscription).await, "1 two");
        }
        if ended.is_some() {
            assert!(limit > 2, "it waits for the message type and for the acknowledgement");
            break;
        }
    }
}

#[tokio::test]
async fn a_flood_of_notices_gives_others_their_turn() {
    let script = Script::new();
    let mut subscription = <AsyncSubscription<Toy> as Driver>::open(&script);
    script.deliver(datagram((0..10_000).map(|_| part(TOY, b"one"))).through(GROUP));
    let turns = Arc::new(AtomicUsize::new(0));
    let other = tokio::spawn({
        let turns = Arc::clone(&turns);
        poll_fn(move |context| {
            turns.fetch_add(1, Ordering::Relaxed);
            context.waker().wake_by_ref();
            Poll::<()>::Pending
        })
    });
    let listening = tokio::spawn(async move {
        for _ in 0..10_000 {
            subscription.next().await.unwrap();
        }
    });
    listening.await.unwrap();
    other.abort();
    assert!(turns.load(Ordering::Relaxed) > 5, "{turns:?}");
}
