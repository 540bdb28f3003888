//! What only the asynchronous connection promises. What it shares with the blocking one is in `conversation.rs`.

mod toy;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;
use netlink_core::Error;
use netlink_core::request::{Acknowledgement, Echo, Many, One, Protocol, Request};
use netlink_core::socket::Config;
use netlink_core::testing::script::{
    Delivery, Script, acknowledgement, datagram, done, part, pause, refusal, reply,
};
use netlink_core::tokio::{Connection, Dump};
use netlink_core::uapi::netlink::{NLM_F_ACK, NLM_F_DUMP, NLM_F_ECHO};
use nix::libc::EPERM;

use toy::{BEGIN, END, TOY, Toy, ask, dropped_after};

fn connect(script: &Script) -> Connection<Toy> {
    Connection::with(Config::new(2).script(script)).unwrap()
}

/// Message type of requests that are refused at once.
const REFUSED: u16 = TOY + 1;

/// A kernel that answers slowly: its queue is empty before each datagram. A transaction is answered while it is sent.
fn slow_kernel() -> Script {
    Script::new().otherwise(|request| {
        match request.header.kind {
            BEGIN | END => return Vec::new(),
            REFUSED => return vec![refusal(EPERM).into()],
            _ => {}
        }
        let asks = |flags: u32| u32::from(request.header.flags) & flags == flags;
        let answer: Vec<Delivery> = if asks(NLM_F_DUMP) {
            vec![datagram([part(TOY, b"one"), part(TOY, b"two")]), part(TOY, b"three").into(), done().into()]
        } else if asks(NLM_F_ECHO) {
            vec![datagram([reply(TOY, b"echo")]).echo(1), acknowledgement().into()]
        } else if asks(NLM_F_ACK) {
            vec![acknowledgement().into()]
        } else {
            vec![reply(TOY, request.payload).into()]
        };
        answer.into_iter().flat_map(|delivery| [pause(), delivery]).collect()
    })
}

async fn assert_usable(connection: &mut Connection<Toy>) {
    let request = ask::<One>("get toy").with(|attributes| attributes.name("this one"));
    let own = connection.get(request).await.unwrap();
    assert!(own.windows(8).any(|bytes| bytes == b"this one"), "{own:?}");
    let all = connection.list(ask("list toys")).await.unwrap();
    assert_eq!(all, ["one", "two", "three"].map(|text| text.as_bytes().to_vec()));
}

/// Drops what `begin` makes at every point at which it waits.
macro_rules! drop_at_every_point {
    ($connection:ident, $future:expr) => {
        for limit in 0.. {
            assert!(limit < 20, "it does not end");
            let mut connection = connect(&slow_kernel());
            let ended = {
                let $connection = &mut connection;
                dropped_after(limit, async { $future.await }).await
            };
            assert_usable(&mut connection).await;
            if ended.is_some() {
                assert!(limit > 1, "it never waited");
                break;
            }
        }
    };
}

#[tokio::test]
async fn requests_may_be_dropped_at_any_point() {
    drop_at_every_point!(connection, connection.run(ask::<Acknowledgement>("add toy")));
    drop_at_every_point!(connection, connection.create(ask::<Echo>("add toy")));
    drop_at_every_point!(connection, connection.get(ask::<One>("get toy")));
    drop_at_every_point!(connection, async { connection.lend(ask::<One>("get toy")).await.map(<[u8]>::len) });
    drop_at_every_point!(connection, connection.list(ask::<Many>("list toys")));
    drop_at_every_point!(connection, connection.batch([(); 300].map(|()| ask::<Acknowledgement>("add toy"))));
}

/// It waits for nothing but its turn, which others get between a thousand refusals and the next.
#[tokio::test]
async fn transactions_may_be_dropped_at_any_point() {
    let requests = || (0..3000).map(|_| ask::<Acknowledgement>("add toy").of_kind(REFUSED));
    drop_at_every_point!(connection, async {
        assert_eq!(connection.transaction(requests(), None).await.failures.len(), 3000);
    });
}

#[tokio::test]
async fn dumps_and_streams_may_be_dropped_at_any_point() {
    drop_at_every_point!(connection, async {
        let mut dump = connection.dump(ask("list toys")).await.unwrap();
        while let Some(toy) = dump.next().await.unwrap() {
            assert!(!toy.is_empty());
        }
    });
    drop_at_every_point!(connection, async {
        let mut dump = connection.dump(ask("list toys")).await.unwrap();
        while let Some(toy) = next(&mut dump).await {
            assert!(!toy.unwrap().is_empty());
        }
    });
    drop_at_every_point!(connection, async {
        let dump = connection.dump(ask("list toys")).await.unwrap();
        assert_eq!(dump.find_map(|toy| (toy == b"three").then_some(3)).await, Ok(Some(3)));
    });
}

#[tokio::test]
async fn a_next_that_was_dropped_loses_no_object() {
    let mut connection = connect(&slow_kernel());
    let mut dump = connection.dump(ask("list toys")).await.unwrap();
    let mut all = Vec::new();
    loop {
        match dropped_after(1, dump.next()).await {
            None => {}
            Some(Ok(Some(toy))) => all.push(toy.to_vec()),
            Some(Ok(None)) => break,
            Some(Err(error)) => panic!("{error}"),
        }
        // The runtime looks for readiness between turns.
        tokio::task::yield_now().await;
    }
    assert_eq!(all, ["one", "two", "three"].map(|text| text.as_bytes().to_vec()));
}

#[test]
fn what_is_answered_at_once_needs_no_runtime() {
    let script = Script::new().answer([reply(TOY, b"own")]).answer([part(TOY, b"one"), done()]);
    let mut connection = connect(&script);
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(own) = pin!(connection.get(ask("get toy"))).poll(&mut context) else {
        panic!("it waits")
    };
    assert_eq!(own.unwrap(), b"own");
    let Poll::Ready(all) = pin!(connection.list(ask("list toys"))).poll(&mut context) else {
        panic!("it waits")
    };
    assert_eq!(all.unwrap(), [b"one"]);
}

/// The next object to keep.
async fn next<P, R>(dump: &mut Dump<'_, P, R>) -> Option<Result<R::Owned, Error>>
where
    P: Protocol,
    R: Request<Protocol = P, Answer = Many> + Unpin,
{
    let mut dump = Pin::new(dump);
    poll_fn(|context| dump.as_mut().poll_next(context)).await
}

#[tokio::test]
async fn a_dump_is_a_stream_that_ends_with_its_error() {
    let script = Script::new()
        .answer([
            pause(),
            datagram([part(TOY, b"one"), part(TOY, b"bad"), part(TOY, b"two")]),
            done().interrupted().into(),
        ])
        .answer([part(TOY, b"one")]);
    let mut connection = connect(&script);
    let mut dump = connection.dump(ask("list toys")).await.unwrap();
    assert_eq!(next(&mut dump).await, Some(Ok(b"one".to_vec())));
    assert!(matches!(next(&mut dump).await, Some(Err(Error::Reply { .. }))));
    assert_eq!(next(&mut dump).await, Some(Ok(b"two".to_vec())));
    let interrupted = Error::Interrupted { operation: "list toys", attempts: 1 };
    assert_eq!(next(&mut dump).await, Some(Err(interrupted)));
    assert_eq!(next(&mut dump).await, None);
    connection.set_timeout(Some(Duration::from_millis(5)));
    let mut dump = connection.dump(ask("list toys")).await.unwrap();
    assert_eq!(next(&mut dump).await, Some(Ok(b"one".to_vec())));
    assert_eq!(next(&mut dump).await, Some(Err(Error::TimedOut { operation: "list toys" })));
    assert_eq!(next(&mut dump).await, None);
}

#[tokio::test]
async fn a_long_dump_gives_others_their_turn() {
    let many = (0..10_000).map(|_| part(TOY, b"one")).chain([done()]);
    let script = Script::new().answer([datagram(many)]);
    let turns = Arc::new(AtomicUsize::new(0));
    let other = tokio::spawn({
        let turns = Arc::clone(&turns);
        poll_fn(move |context| {
            turns.fetch_add(1, Ordering::Relaxed);
            context.waker().wake_by_ref();
            Poll::<()>::Pending
        })
    });
    let listing = tokio::spawn(async move { connect(&script).list(ask("list toys")).await });
    assert_eq!(listing.await.unwrap().unwrap().len(), 10_000);
    other.abort();
    assert!(turns.load(Ordering::Relaxed) > 5, "{turns:?}");
}

/// That it compiles is the test: futures are `Send` whatever the request.
fn spawn_any<R>(mut connection: Connection<R::Protocol>, request: R) -> tokio::task::JoinHandle<usize>
where
    R: Request<Answer = Many> + Clone + Unpin + 'static,
    R::Owned: 'static,
{
    tokio::spawn(async move {
        let all = connection.list(request.clone()).await.unwrap().len();
        let mut dump = connection.dump(request.clone()).await.unwrap();
        let mut lent = 0;
        while let Some(object) = dump.next().await.unwrap() {
            lent += 1;
            drop(object);
        }
        let mut dump = connection.dump(request).await.unwrap();
        while next(&mut dump).await.is_some() {
            lent += 1;
        }
        all + lent
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_work_on_many_threads() {
    let tasks: Vec<_> = (0..20).map(|_| spawn_any(connect(&slow_kernel()), ask("list toys"))).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 9);
    }
}

#[tokio::test]
async fn requests_of_messages_are_send_too() {
    let mut connection = connect(&slow_kernel());
    let task = tokio::spawn(async move {
        connection.run(ask::<Acknowledgement>("add toy")).await?;
        connection.batch([ask::<Acknowledgement>("add toy")]).await.ok()?;
        connection.create(ask::<Echo>("add toy")).await
    });
    assert_eq!(task.await.unwrap().unwrap().as_deref(), Some(&b"echo"[..]));
}

#[test]
fn a_connection_may_go_from_one_runtime_to_another() {
    let mut connection = connect(&slow_kernel());
    for _ in 0..2 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(assert_usable(&mut connection));
    }
}

#[test]
fn a_timeout_goes_from_one_runtime_to_another() {
    let mut connection = connect(&Script::new().otherwise(|_| Vec::new()));
    connection.set_timeout(Some(Duration::from_millis(5)));
    for _ in 0..2 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let outcome = runtime.block_on(connection.get(ask::<One>("get toy")));
        assert_eq!(outcome, Err(Error::TimedOut { operation: "get toy" }));
    }
}
