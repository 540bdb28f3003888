//! Watches of a scripted kernel, blocking and on tokio: list, notifications, and what goes wrong with both.

mod toy;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use futures_core::Stream;

use netlink_core::exchange::Loss;
use netlink_core::request::{Many, Message, MessageKind, One, Request};
use netlink_core::socket::{Closer, Config};
use netlink_core::table::Set;
use netlink_core::testing::script::{Delivery, Script, datagram, done, overrun, part, pause, refusal, reply};
use netlink_core::tokio::Watch as AsyncWatch;
use netlink_core::wire::{self, Invalid, Writer};
use netlink_core::{Cache, Cause, Change, Difference, Error, Meaning, Raw, Watch, Watched};
use nix::libc::EPERM;

use toy::{TOY, Toy, dropped_after_a_poll};

/// Message types of toys that come and go, and of changes that are not told.
const NEW: u16 = TOY;
const GONE: u16 = TOY + 1;
const CHANGED: u16 = TOY + 2;
const REPLACED: u16 = TOY + 3;
const GROUP: u32 = 1;

/// Lists toys, which are text: the first letter is the key. Those with an `x` are left out.
#[derive(Debug, Clone, Default)]
struct Toys {
    /// Whether something must be done in the kernel before they are listed.
    fenced: bool,
}

impl Message for Toys {
    fn operation(&self) -> &'static str {
        "list toys"
    }

    fn kind(&self) -> MessageKind {
        MessageKind::Fixed(TOY)
    }

    fn flags(&self) -> u16 {
        0
    }

    fn write(&self, _: &mut Writer) {}

    fn layout(&self) -> (usize, Option<&'static Set>) {
        (0, None)
    }
}

impl Request for Toys {
    type Protocol = Toy;
    type Answer = Many;
    type Reply<'a> = &'a [u8];
    type Owned = String;

    fn read<'a>(&self, message: wire::Message<'a>) -> Result<&'a [u8], Invalid> {
        Ok(message.payload)
    }

    fn own(&self, reply: &[u8]) -> Result<String, Invalid> {
        Ok(String::from_utf8_lossy(reply).into_owned())
    }

    fn selects(&self, reply: &&[u8], _: wire::Message<'_>) -> bool {
        !reply.contains(&b'x')
    }
}

impl Watched for Toys {
    type Key = char;
    type Memory = ();

    fn groups(&self) -> Vec<u32> {
        vec![GROUP]
    }

    fn fence(&self) -> Option<Raw<Toy, One>> {
        self.fenced.then(|| Raw::one(TOY))
    }

    fn meaning(&self, message: wire::Message<'_>, (): &mut ()) -> Meaning {
        match message.header.kind {
            NEW => Meaning::New,
            GONE => Meaning::Deleted,
            CHANGED => Meaning::Untold,
            REPLACED => Meaning::Replaced,
            _ => Meaning::Nothing,
        }
    }

    fn key(toy: &String) -> char {
        toy.chars().next().unwrap_or(' ')
    }

    /// Of toys with the same letter the second letter tells.
    fn is_same(known: &String, told: &String) -> bool {
        known.get(1..2) == told.get(1..2)
    }
}

type Holds = fn(&Cache<Toys>) -> bool;

/// What both watches can do.
trait Driver: Sized {
    fn watch(config: Config, toys: Toys) -> Self;
    fn closer(&mut self) -> Closer;
    async fn next(&mut self) -> Result<Change<String>, Error>;
    async fn update(&mut self, cache: &mut Cache<Toys>) -> Result<(), Error>;
    async fn update_before(
        &mut self,
        deadline: Instant,
        cache: &mut Cache<Toys>,
        holds: Holds,
    ) -> Result<bool, Error>;

    async fn update_until(&mut self, cache: &mut Cache<Toys>, holds: Holds) -> Result<bool, Error> {
        self.update_before(in_a_minute(), cache, holds).await
    }

    fn open(script: &Script) -> Self {
        Self::watch(Config::new(2).script(script), Toys::default())
    }

    /// What is told up to the end of a list, in words.
    async fn list(&mut self) -> Vec<String> {
        let mut told = Vec::new();
        while told.last().is_none_or(|last: &String| !last.starts_with("listed")) {
            told.push(in_words(self.next().await));
        }
        told
    }
}

fn in_words(change: Result<Change<String>, Error>) -> String {
    match change {
        Ok(Change::New(toy)) => format!("+{toy}"),
        Ok(Change::Deleted(toy)) => format!("-{toy}"),
        Ok(Change::Listing(cause)) => format!("listing: {cause:?}"),
        Ok(Change::Listed { interrupted }) => format!("listed, interrupted: {interrupted}"),
        Ok(other) => format!("{other:?}"),
        Err(error) => error.to_string(),
    }
}

impl Driver for Watch<Toys> {
    fn watch(config: Config, toys: Toys) -> Self {
        Self::with(&config, toys).unwrap()
    }

    fn closer(&mut self) -> Closer {
        self.closer().unwrap()
    }

    async fn next(&mut self) -> Result<Change<String>, Error> {
        self.next()
    }

    async fn update(&mut self, cache: &mut Cache<Toys>) -> Result<(), Error> {
        self.update(cache)
    }

    async fn update_before(
        &mut self,
        deadline: Instant,
        cache: &mut Cache<Toys>,
        holds: Holds,
    ) -> Result<bool, Error> {
        self.update_until(cache, deadline, holds)
    }
}

impl Driver for AsyncWatch<Toys> {
    fn watch(config: Config, toys: Toys) -> Self {
        Self::with(&config, toys).unwrap()
    }

    fn closer(&mut self) -> Closer {
        self.closer().unwrap()
    }

    async fn next(&mut self) -> Result<Change<String>, Error> {
        self.next().await
    }

    async fn update(&mut self, cache: &mut Cache<Toys>) -> Result<(), Error> {
        self.update(cache).await
    }

    async fn update_before(
        &mut self,
        deadline: Instant,
        cache: &mut Cache<Toys>,
        holds: Holds,
    ) -> Result<bool, Error> {
        self.update_until(cache, deadline, holds).await
    }
}

fn in_a_minute() -> Instant {
    Instant::now() + Duration::from_secs(60)
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

macro_rules! watches {
    ($($name:ident),* $(,)?) => {
        mod blocking {
            $(#[test]
            fn $name() {
                super::ready(super::$name::<super::Watch<super::Toys>>());
            })*
        }

        mod on_tokio {
            $(#[test]
            fn $name() {
                super::waited_for(super::$name::<super::AsyncWatch<super::Toys>>());
            })*
        }
    };
}

watches! {
    what_changes_while_a_list_is_read_is_told_after_it,
    more_changes_than_are_kept_wait_in_the_queue_while_a_list_is_read,
    what_is_left_out_of_the_list_is_left_out_of_the_changes,
    what_was_told_before_a_list_is_not_told_after_it,
    an_overrun_makes_one_more_list_behind_what_was_queued,
    changes_that_are_not_told_make_one_more_list,
    an_interrupted_list_is_begun_again,
    a_list_that_is_always_interrupted_ends_flagged,
    a_list_that_was_interrupted_in_the_end_is_read_again_later,
    a_list_that_is_refused_is_tried_again,
    a_list_is_read_though_changes_never_cease,
    an_update_ends_though_changes_never_cease,
    what_is_kept_behind_a_list_is_not_waited_for,
    a_deadline_ends_the_waiting_for_a_list,
    a_cache_forgets_what_a_new_list_does_not_have,
    a_cache_tells_objects_with_the_same_key_apart,
    a_closer_wakes_who_waits_for_a_list_or_for_what_goes_before_it,
}

fn told(kind: u16, text: &str) -> Delivery {
    datagram([reply(kind, text.as_bytes())]).through(GROUP)
}

fn listed(texts: &[&str]) -> Delivery {
    datagram(texts.iter().map(|text| part(NEW, text.as_bytes())).chain([done()]))
}

async fn what_changes_while_a_list_is_read_is_told_after_it<D: Driver>() {
    let script = Script::new().answer([
        told(NEW, "d"),
        datagram([part(NEW, b"a"), part(NEW, b"b")]),
        told(GONE, "a"),
        pause(),
        datagram([part(NEW, b"c")]),
        done().into(),
    ]);
    let mut watch = D::open(&script);
    let list = ["listing: Start", "+a", "+b", "+c", "listed, interrupted: false"];
    assert_eq!(watch.list().await, list);
    script.deliver(told(NEW, "e"));
    for expected in ["+d", "-a", "+e"] {
        assert_eq!(in_words(watch.next().await), expected);
    }
}

async fn more_changes_than_are_kept_wait_in_the_queue_while_a_list_is_read<D: Driver>() {
    const MIB: usize = 1 << 20;
    const LENGTH: usize = MIB / 8;
    const CHANGES: usize = 64;
    let changes = (0..CHANGES).map(|_| told(NEW, &"c".repeat(LENGTH)));
    let list = (0..1000).map(|_| datagram([part(NEW, b"a")]));
    let script = Script::new().answer(changes.chain(list).chain([done().into()]));
    let taken = Arc::new(AtomicUsize::new(0));
    let config = Config::new(2).script(&script).observe({
        let taken = Arc::clone(&taken);
        move |traffic| {
            let told = if traffic.group == GROUP { traffic.bytes.len() } else { 0 };
            taken.fetch_add(told, Ordering::Relaxed);
        }
    });
    let mut watch = D::watch(config, Toys::default());
    assert_eq!(watch.list().await.len(), 1002);
    let taken = taken.load(Ordering::Relaxed);
    assert!((4 * MIB - LENGTH..4 * MIB + LENGTH).contains(&taken), "{taken}");
    for _ in 0..CHANGES {
        assert!(matches!(watch.next().await, Ok(Change::New(toy)) if toy.len() == LENGTH));
    }
}

async fn what_is_left_out_of_the_list_is_left_out_of_the_changes<D: Driver>() {
    let script = Script::new().answer([listed(&["a", "x", "b"])]);
    let mut watch = D::open(&script);
    assert_eq!(watch.list().await, ["listing: Start", "+a", "+b", "listed, interrupted: false"]);
    script.deliver(told(NEW, "x"));
    script.deliver(told(NEW, "c"));
    assert_eq!(in_words(watch.next().await), "+c");
}

async fn what_was_told_before_a_list_is_not_told_after_it<D: Driver>() {
    let script = Script::new().answer([listed(&["a"])]);
    let mut watch = D::open(&script);
    script.deliver(told(NEW, "b"));
    script.deliver(told(GONE, "b"));
    assert_eq!(watch.list().await, ["listing: Start", "+a", "listed, interrupted: false"]);
    script.deliver(told(NEW, "c"));
    assert_eq!(in_words(watch.next().await), "+c");
}

async fn an_overrun_makes_one_more_list_behind_what_was_queued<D: Driver>() {
    let script = Script::new().answer([listed(&["a"])]).answer([listed(&["a", "c"])]);
    let mut watch = D::open(&script);
    assert_eq!(watch.list().await.len(), 3);
    script.deliver(overrun().through(GROUP));
    script.deliver(told(NEW, "b"));
    assert_eq!(in_words(watch.next().await), "+b");
    let list = ["listing: Lost(Overrun)", "+a", "+c", "listed, interrupted: false"];
    assert_eq!(watch.list().await, list);
    assert_eq!(Cause::Lost(Loss::Overrun), Cause::Lost(Loss::Overrun));
}

async fn changes_that_are_not_told_make_one_more_list<D: Driver>() {
    let script = Script::new().answer([listed(&["a"])]).answer([listed(&["b"])]);
    let mut watch = D::open(&script);
    assert_eq!(watch.list().await.len(), 3);
    for _ in 0..3 {
        script.deliver(told(CHANGED, ""));
    }
    assert_eq!(watch.list().await, ["listing: Untold", "+b", "listed, interrupted: false"]);
    assert_eq!(script.remaining(), 0);
}

async fn an_interrupted_list_is_begun_again<D: Driver>() {
    let script =
        Script::new().answer([datagram([part(NEW, b"a"), done().interrupted()])]).answer([listed(&["b"])]);
    let mut watch = D::open(&script);
    assert_eq!(
        watch.list().await,
        ["listing: Start", "+a", "listing: Interrupted", "+b", "listed, interrupted: false"]
    );
}

async fn a_list_that_is_always_interrupted_ends_flagged<D: Driver>() {
    let script = Script::new().otherwise(|_| vec![datagram([part(NEW, b"a"), done().interrupted()])]);
    let config = || Watch::<Toys>::config().script(&script);
    for (config, attempts) in [(config(), 16), (config().attempts(3), 3)] {
        let before = script.requests().len();
        let mut watch = D::watch(config, Toys::default());
        let mut cache = Cache::new();
        watch.update(&mut cache).await.unwrap();
        // As many again for each second that went by meanwhile.
        let asked = script.requests().len() - before;
        assert!(asked > 0 && asked % attempts == 0, "{asked}");
        assert!(cache.is_current() && !cache.is_complete());
        assert_eq!(cache.get(&'a').map(String::as_str), Some("a"));
    }
}

async fn a_list_that_was_interrupted_in_the_end_is_read_again_later<D: Driver>() {
    let interrupted = || [datagram([part(NEW, b"a"), done().interrupted()])];
    let script = (0..16).fold(Script::new(), |script, _| script.answer(interrupted()));
    let mut watch = D::open(&script.answer([listed(&["a", "b"])]));
    assert_eq!(watch.list().await.last().map(String::as_str), Some("listed, interrupted: true"));
    assert_eq!(watch.list().await, ["listing: Interrupted", "+a", "+b", "listed, interrupted: false"]);
}

async fn a_list_that_is_refused_is_tried_again<D: Driver>() {
    let script = Script::new().answer([refusal(EPERM)]).answer([listed(&["a"])]);
    let mut watch = D::open(&script);
    assert_eq!(in_words(watch.next().await), "listing: Start");
    assert!(in_words(watch.next().await).starts_with("list toys: EPERM"));
    assert_eq!(watch.list().await, ["listing: Start", "+a", "listed, interrupted: false"]);
}

/// How the sockets of a kernel are opened that tells of one more change whenever one was heard.
fn restless(script: &Script, text: &'static str) -> Config {
    let kernel = script.clone();
    Config::new(2).script(script).observe(move |traffic| {
        if traffic.group == GROUP {
            kernel.deliver(told(NEW, text));
        }
    })
}

async fn a_list_is_read_though_changes_never_cease<D: Driver>() {
    for text in ["b", "x"] {
        let reasons =
            [("listing: Untold", told(CHANGED, "")), ("listing: Lost(Overrun)", overrun().through(GROUP))];
        for (listing, reason) in reasons {
            let script = Script::new().answer([listed(&["a"])]).answer([listed(&["c"])]);
            let mut watch = D::watch(restless(&script, text), Toys::default());
            assert_eq!(watch.list().await.len(), 3);
            script.deliver(reason);
            script.deliver(told(NEW, text));
            let list = [listing, "+c", "listed, interrupted: false"];
            assert!(watch.list().await.ends_with(&list.map(String::from)));
        }
    }
}

async fn an_update_ends_though_changes_never_cease<D: Driver>() {
    for text in ["b", "x"] {
        let script = Script::new().answer([listed(&["a"])]).answer([listed(&["e"])]).answer([listed(&["f"])]);
        let mut watch = D::watch(restless(&script, text), Toys::default());
        let mut cache = Cache::new();
        watch.update(&mut cache).await.unwrap();
        ["c", "d"].into_iter().for_each(|toy| script.deliver(told(NEW, toy)));
        watch.update(&mut cache).await.unwrap();
        let known = |cache: &Cache<Toys>| cache.iter().filter(|toy| *toy != "b").cloned().collect::<Vec<_>>();
        assert_eq!(known(&cache), ["a", "c", "d"], "all that was told before");
        script.deliver(told(CHANGED, ""));
        watch.update(&mut cache).await.unwrap();
        assert_eq!(known(&cache), ["e"]);
        script.deliver(overrun().through(GROUP));
        watch.update(&mut cache).await.unwrap();
        assert_eq!(known(&cache), ["f"]);
        assert!(watch.update_until(&mut cache, Cache::is_complete).await.unwrap());
    }
}

async fn what_is_kept_behind_a_list_is_not_waited_for<D: Driver>() {
    let script = Script::new().answer([told(NEW, "b"), listed(&["a"])]);
    let mut watch = D::open(&script);
    let begun = Instant::now();
    assert!(watch.update_until(&mut Cache::new(), |cache| cache.get(&'b').is_some()).await.unwrap());
    assert!(begun.elapsed() < Duration::from_secs(60));
}

async fn a_deadline_ends_the_waiting_for_a_list<D: Driver>() {
    let interrupted = || [datagram([part(NEW, b"a"), done().interrupted()])];
    let slow = Script::new().silence();
    let mut watch = D::open(&slow);
    let deadline = Instant::now() + Duration::from_millis(5);
    let mut cache = Cache::new();
    assert_eq!(watch.update_before(deadline, &mut cache, Cache::is_empty).await, Ok(false));
    assert!(Instant::now() >= deadline && !cache.is_current());
    let changing = Script::new().answer(interrupted()).answer(interrupted());
    let mut watch = D::open(&changing);
    assert_eq!(watch.update_before(deadline, &mut cache, |_| true).await, Ok(false), "it is not read again");
    assert_eq!(changing.remaining(), 0);
}

#[test]
fn a_deadline_that_has_passed_leaves_nothing_that_was_told() {
    let script = Script::new().answer([listed(&["a"])]);
    let mut watch = <Watch<Toys> as Driver>::open(&script);
    watch.update(&mut Cache::new()).unwrap();
    ["x", "b", "x", "c", "x"].into_iter().for_each(|toy| script.deliver(told(NEW, toy)));
    let mut told = Vec::new();
    while let Some(change) = watch.next_before(Instant::now()).transpose() {
        told.push(in_words(change));
    }
    assert_eq!(told, ["+b", "+c"]);
}

#[test]
fn a_deadline_ends_the_waiting_though_what_is_not_watched_never_ceases_to_change() {
    let script = Script::new().answer([listed(&["a"])]);
    let mut watch = Watch::with(&restless(&script, "x"), Toys::default()).unwrap();
    watch.update(&mut Cache::new()).unwrap();
    script.deliver(told(NEW, "x"));
    let deadline = Instant::now() + Duration::from_millis(5);
    assert_eq!(watch.next_before(deadline), Ok(None));
    assert!(Instant::now() >= deadline);
}

async fn a_cache_forgets_what_a_new_list_does_not_have<D: Driver>() {
    let script = Script::new().answer([listed(&["a1", "b1", "c1"])]).answer([listed(&["b1", "c1new", "d1"])]);
    let mut watch = D::open(&script);
    let mut cache = Cache::new();
    watch.update(&mut cache).await.unwrap();
    assert_eq!(cache.len(), 3);
    script.deliver(told(CHANGED, ""));
    let mut differences = Vec::new();
    while differences.last().is_none_or(|last| last != "-a1") {
        cache.apply_with(watch.next().await.unwrap(), |difference: Difference<'_, String>| {
            differences.push(match difference {
                Difference::Added(toy) => format!("+{toy}"),
                Difference::Removed(toy) => format!("-{toy}"),
                Difference::Changed { before, after } => format!("{before}>{after}"),
                other => format!("{other:?}"),
            });
        });
    }
    assert_eq!(differences, ["c1>c1new", "+d1", "-a1"]);
    assert_eq!(cache.iter().collect::<Vec<_>>(), ["b1", "c1new", "d1"]);
    assert_eq!(cache.range('c'..).count(), 2);
}

async fn a_cache_tells_objects_with_the_same_key_apart<D: Driver>() {
    let script = Script::new().answer([listed(&["a1", "a2", "b1"])]).answer([listed(&["a3", "a1", "b1"])]);
    let mut watch = D::open(&script);
    let mut cache = Cache::new();
    let changes = [
        told(NEW, "a3"),
        told(NEW, "a2new"),
        told(REPLACED, "a4"),
        told(GONE, "a2"),
        told(GONE, "c1"),
        told(GONE, "b1"),
    ];
    watch.update(&mut cache).await.unwrap();
    assert_eq!(cache.all(&'a'), ["a1", "a2"]);
    changes.into_iter().for_each(|change| script.deliver(change));
    watch.update(&mut cache).await.unwrap();
    assert_eq!(cache.all(&'a'), ["a4", "a3"], "what replaces is put in the place of the first");
    assert_eq!((cache.len(), cache.get(&'b')), (2, None));
    script.deliver(told(CHANGED, ""));
    watch.update(&mut cache).await.unwrap();
    assert_eq!(cache.iter().collect::<Vec<_>>(), ["a3", "a1", "b1"], "in the order of the list");
    assert_eq!(cache.len(), 3);
}

async fn a_closer_wakes_who_waits_for_a_list_or_for_what_goes_before_it<D: Driver>() {
    for fenced in [false, true] {
        let script = Script::new().silence();
        let mut watch = D::watch(Config::new(2).script(&script), Toys { fenced });
        assert_eq!(in_words(watch.next().await), "listing: Start");
        let closer = watch.closer();
        let closing = thread::spawn(move || {
            thread::sleep(Duration::from_millis(20));
            closer.close();
        });
        for _ in 0..2 {
            let closed = watch.next().await;
            assert!(matches!(closed, Err(Error::Closed { .. })), "{closed:?}");
        }
        closing.join().unwrap();
    }
}

/// Waits until something holds for a cache that somebody else keeps.
fn wait_for(cache: &RwLock<Cache<Toys>>, holds: impl Fn(&Cache<Toys>) -> bool) {
    let deadline = in_a_minute();
    while !holds(&cache.read().unwrap()) {
        assert!(Instant::now() < deadline);
        thread::yield_now();
    }
}

#[test]
fn a_cache_behind_a_lock_is_asked_by_any_thread_while_another_keeps_it() {
    let script = Script::new().answer([listed(&["a1", "b1"])]);
    let mut watch = <Watch<Toys> as Driver>::open(&script);
    let closer = watch.closer().unwrap();
    let cache = Arc::new(RwLock::new(Cache::new()));
    let keeping = thread::spawn({
        let cache = Arc::clone(&cache);
        move || watch.into_iter().for_each(|change| cache.write().unwrap().apply(change.unwrap()))
    });
    let asking: Vec<_> = (0..3)
        .map(|_| {
            let cache = Arc::clone(&cache);
            thread::spawn(move || wait_for(&cache, |cache| cache.get(&'c').is_some()))
        })
        .collect();
    wait_for(&cache, |cache| cache.is_current() && cache.len() == 2);
    script.deliver(told(GONE, "a1"));
    wait_for(&cache, |cache| cache.get(&'a').is_none());
    script.deliver(told(NEW, "c1"));
    asking.into_iter().for_each(|asking| asking.join().unwrap());
    closer.close();
    keeping.join().unwrap();
}

/// That it compiles is the test: whatever is watched, its cache goes where its objects go.
#[allow(dead_code, reason = "it is compiled")]
fn share_any<R: Watched>(cache: Cache<R>) -> impl Send + Sync
where
    R::Owned: Send + Sync,
{
    cache
}

/// As after a list that failed midway.
#[test]
fn a_cache_takes_changes_in_before_its_list_has_ended() {
    let mut cache = Cache::<Toys>::new();
    cache.apply(Change::Listing(Cause::Start));
    for toy in ["a1", "a2", "a3"] {
        cache.apply(Change::New(toy.into()));
    }
    cache.apply(Change::Deleted("a1".into()));
    cache.apply(Change::New("a4".into()));
    assert_eq!(cache.all(&'a'), ["a2", "a3", "a4"]);
    cache.apply(Change::Listed { interrupted: false });
    assert_eq!(cache.all(&'a'), ["a2", "a3", "a4"]);
}

/// Lists three toys, tells of changes meanwhile, and stops before each step.
fn slow_kernel() -> Script {
    let steps = [
        datagram([part(NEW, b"a"), part(NEW, b"b")]),
        told(NEW, "d"),
        pause().through(GROUP),
        told(GONE, "a"),
        part(NEW, b"c").into(),
        done().into(),
    ];
    // The runtime believes the first pause to be a datagram.
    Script::new().answer(steps.into_iter().flat_map(|step| [pause(), pause(), step]))
}

/// What a watch of the slow kernel tells, and what comes when all that is told.
const TOLD: [&str; 9] =
    ["listing: Start", "+a", "+b", "+c", "listed, interrupted: false", "+d", "-a", "+e", "-b"];
const SLOW_KERNEL: usize = 7;

fn come_later() -> impl Iterator<Item = Delivery> {
    [told(NEW, "e"), pause().through(GROUP), told(GONE, "b")].into_iter()
}

#[tokio::test]
async fn a_next_that_was_dropped_loses_no_change() {
    let (script, mut later) = (slow_kernel(), come_later());
    let mut watch = <AsyncWatch<Toys> as Driver>::open(&script);
    let (mut told, mut dropped) = (Vec::new(), 0);
    while told.len() < TOLD.len() {
        match dropped_after_a_poll(watch.next()).await {
            Some(change) => told.push(in_words(change)),
            None => {
                dropped += 1;
                let due = if told.len() >= SLOW_KERNEL { later.next() } else { None };
                due.into_iter().for_each(|due| script.deliver(due));
            }
        }
        // The runtime looks for readiness between turns.
        tokio::task::yield_now().await;
    }
    assert_eq!(told, TOLD);
    assert!(dropped > 4, "it waits for two datagrams of the list, for its end and for what comes later");
}

#[tokio::test]
async fn an_update_that_was_dropped_loses_no_change() {
    let script = slow_kernel();
    let mut watch = <AsyncWatch<Toys> as Driver>::open(&script);
    let (mut cache, mut dropped) = (Cache::new(), 0);
    while dropped_after_a_poll(watch.update(&mut cache)).await.transpose().unwrap().is_none() {
        dropped += 1;
        tokio::task::yield_now().await;
    }
    assert!(dropped > 2, "it waits for two datagrams of the list and for its end");
    // An empty moment in the queue ends it; what lies behind is for the next one.
    watch.update(&mut cache).await.unwrap();
    assert_eq!(cache.iter().collect::<Vec<_>>(), ["b", "c", "d"]);
}

#[tokio::test]
async fn an_update_until_something_holds_that_was_dropped_loses_no_change() {
    let (script, mut later) = (slow_kernel(), come_later());
    let mut watch = <AsyncWatch<Toys> as Driver>::open(&script);
    let (mut cache, mut dropped) = (Cache::new(), 0);
    let deadline = in_a_minute();
    let holds = |cache: &Cache<Toys>| cache.get(&'e').is_some() && cache.get(&'b').is_none();
    loop {
        let held = watch.update_until(&mut cache, deadline, holds);
        if let Some(held) = dropped_after_a_poll(held).await {
            assert_eq!(held, Ok(true));
            break;
        }
        dropped += 1;
        let due = if cache.is_current() { later.next() } else { None };
        due.into_iter().for_each(|due| script.deliver(due));
        tokio::task::yield_now().await;
    }
    assert_eq!(cache.iter().collect::<Vec<_>>(), ["c", "d", "e"]);
    assert!(dropped > 4, "it waits for two datagrams of the list, for its end and for what comes later");
}

/// The next item of a watch as a stream, in words.
async fn next_in_stream(watch: &mut AsyncWatch<Toys>) -> Option<String> {
    poll_fn(|context| Pin::new(&mut *watch).poll_next(context)).await.map(in_words)
}

#[tokio::test]
async fn a_watch_is_a_stream_that_ends_when_it_is_closed() {
    let script = slow_kernel();
    let mut watch = <AsyncWatch<Toys> as Driver>::open(&script);
    let closer = watch.closer().unwrap();
    for expected in &TOLD[..SLOW_KERNEL] {
        assert_eq!(next_in_stream(&mut watch).await.as_deref(), Some(*expected));
    }
    assert!(dropped_after_a_poll(next_in_stream(&mut watch)).await.is_none(), "there is nothing more yet");
    come_later().for_each(|due| script.deliver(due));
    for expected in &TOLD[SLOW_KERNEL..] {
        assert_eq!(next_in_stream(&mut watch).await.as_deref(), Some(*expected));
    }
    let closing = tokio::spawn(async move { closer.close() });
    assert_eq!(next_in_stream(&mut watch).await, None);
    assert_eq!(next_in_stream(&mut watch).await, None);
    closing.await.unwrap();
}
