//! Conversations with a scripted kernel: each rule of the exchange, seen through a connection.

mod toy;

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use netlink_core::exchange::Loss;
use netlink_core::request::{Acknowledgement, Echo, Many, One};
use netlink_core::socket::{Config, Socket, SocketOption};
use netlink_core::testing::script::{
    Delivery, Script, acknowledgement, datagram, delay, done, overrun, part, pause, refusal, reply,
};
use netlink_core::traffic::Direction;
use netlink_core::uapi::netlink::{NLM_F_ACK, NLM_F_DUMP, NLM_F_ECHO, NLM_F_REQUEST, NLMSG_DONE};
use netlink_core::wire::{MessageHeader, Messages};
use netlink_core::{Acknowledged, BatchReport, Connection, Errno, Error, tokio};
use nix::libc::{ENODEV, ENOENT, ENOMEM, ENOPROTOOPT, EPERM, ERESTART};

use toy::{Ask, BEGIN, END, FIND, TOY, Toy, ask};

/// What both connections can do.
trait Driver: Sized {
    fn connect(config: Config) -> Result<Self, Error>;
    fn socket(&self) -> &Socket;
    fn set_timeout(&mut self, timeout: Duration);
    fn warning(&self) -> Option<&str>;
    async fn run(&mut self, request: Ask<Acknowledgement>) -> Result<Acknowledged, Error>;
    async fn create(&mut self, request: Ask<Echo>) -> Result<Option<Vec<u8>>, Error>;
    async fn get(&mut self, request: Ask<One>) -> Result<Vec<u8>, Error>;
    async fn lend(&mut self, request: Ask<One>) -> Result<&[u8], Error>;
    async fn list(&mut self, request: Ask<Many>) -> Result<Vec<Vec<u8>>, Error>;
    /// So many items of a dump, errors told as such; fewer if it ends.
    async fn dump(&mut self, request: Ask<Many>, limit: usize) -> Vec<Result<Vec<u8>, Error>>;

    async fn batch(&mut self, requests: Vec<Ask<Acknowledgement>>) -> BatchReport;
    async fn transaction(&mut self, requests: Vec<Ask<Acknowledgement>>) -> BatchReport;

    fn open(script: &Script) -> Self {
        Self::connect(Config::new(2).script(script)).unwrap()
    }
}

impl Driver for Connection<Toy> {
    fn connect(config: Config) -> Result<Self, Error> {
        Self::with(config)
    }

    fn socket(&self) -> &Socket {
        self.socket()
    }

    fn set_timeout(&mut self, timeout: Duration) {
        self.set_timeout(Some(timeout));
    }

    fn warning(&self) -> Option<&str> {
        self.warning()
    }

    async fn run(&mut self, request: Ask<Acknowledgement>) -> Result<Acknowledged, Error> {
        self.run(request)
    }

    async fn create(&mut self, request: Ask<Echo>) -> Result<Option<Vec<u8>>, Error> {
        self.create(request)
    }

    async fn get(&mut self, request: Ask<One>) -> Result<Vec<u8>, Error> {
        self.get(request)
    }

    async fn lend(&mut self, request: Ask<One>) -> Result<&[u8], Error> {
        self.lend(request)
    }

    async fn list(&mut self, request: Ask<Many>) -> Result<Vec<Vec<u8>>, Error> {
        self.list(request)
    }

    async fn dump(&mut self, request: Ask<Many>, limit: usize) -> Vec<Result<Vec<u8>, Error>> {
        let mut dump = match self.dump(request) {
            Ok(dump) => dump,
            Err(error) => return vec![Err(error)],
        };
        let mut items = Vec::new();
        while items.len() < limit {
            match dump.next() {
                Ok(Some(item)) => items.push(Ok(item.to_vec())),
                Ok(None) => break,
                Err(error) => items.push(Err(error)),
            }
        }
        items
    }

    async fn batch(&mut self, requests: Vec<Ask<Acknowledgement>>) -> BatchReport {
        self.batch(requests)
    }

    async fn transaction(&mut self, requests: Vec<Ask<Acknowledgement>>) -> BatchReport {
        self.transaction(requests, Some(3))
    }
}

impl Driver for tokio::Connection<Toy> {
    fn connect(config: Config) -> Result<Self, Error> {
        Self::with(config)
    }

    fn socket(&self) -> &Socket {
        self.socket()
    }

    fn set_timeout(&mut self, timeout: Duration) {
        self.set_timeout(Some(timeout));
    }

    fn warning(&self) -> Option<&str> {
        self.warning()
    }

    async fn run(&mut self, request: Ask<Acknowledgement>) -> Result<Acknowledged, Error> {
        self.run(request).await
    }

    async fn create(&mut self, request: Ask<Echo>) -> Result<Option<Vec<u8>>, Error> {
        self.create(request).await
    }

    async fn get(&mut self, request: Ask<One>) -> Result<Vec<u8>, Error> {
        self.get(request).await
    }

    async fn lend(&mut self, request: Ask<One>) -> Result<&[u8], Error> {
        self.lend(request).await
    }

    async fn list(&mut self, request: Ask<Many>) -> Result<Vec<Vec<u8>>, Error> {
        self.list(request).await
    }

    async fn dump(&mut self, request: Ask<Many>, limit: usize) -> Vec<Result<Vec<u8>, Error>> {
        let mut dump = match self.dump(request).await {
            Ok(dump) => dump,
            Err(error) => return vec![Err(error)],
        };
        let mut items = Vec::new();
        while items.len() < limit {
            match dump.next().await {
                Ok(Some(item)) => items.push(Ok(item.to_vec())),
                Ok(None) => break,
                Err(error) => items.push(Err(error)),
            }
        }
        items
    }

    async fn batch(&mut self, requests: Vec<Ask<Acknowledgement>>) -> BatchReport {
        self.batch(requests).await
    }

    async fn transaction(&mut self, requests: Vec<Ask<Acknowledgement>>) -> BatchReport {
        self.transaction(requests, Some(3)).await
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
    ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

macro_rules! conversations {
    ($($name:ident),* $(,)?) => {
        mod blocking {
            $(#[test]
            fn $name() {
                super::ready(super::$name::<super::Connection<super::Toy>>());
            })*
        }

        mod on_tokio {
            $(#[test]
            fn $name() {
                super::waited_for(super::$name::<super::tokio::Connection<super::Toy>>());
            })*
        }
    };
}

conversations! {
    an_acknowledgement_ends_a_request,
    a_warning_comes_with_success,
    a_refusal_is_an_error_and_the_next_request_works,
    one_reply_ends_a_request_without_an_acknowledgement,
    a_reply_can_be_borrowed,
    an_acknowledgement_where_a_reply_was_expected_is_told,
    an_echo_comes_back_although_it_came_through_a_group,
    what_is_made_without_an_echo_is_none,
    a_change_of_ones_own_through_a_group_is_not_the_answer,
    a_dump_ends_with_its_done,
    a_dump_without_done_ends_with_its_acknowledgement,
    a_multi_part_reply_followed_by_an_acknowledgement_is_one_reply,
    a_dump_that_ends_with_an_errno_is_refused_after_its_data,
    a_done_without_multi_is_payload,
    a_dump_may_warn_at_its_end,
    only_what_was_asked_for_is_listed,
    an_object_that_cannot_be_read_does_not_end_the_dump,
    an_interrupted_dump_says_so_after_all_its_data,
    an_interrupted_list_is_read_again,
    a_list_that_is_always_interrupted_gives_up,
    only_the_kernel_is_believed,
    answers_to_another_socket_are_not_ones_own,
    what_is_slow_is_waited_for_up_to_the_timeout,
    the_answer_to_a_request_that_timed_out_is_skipped,
    a_timeout_is_not_prolonged_by_what_is_skipped,
    a_dump_that_timed_out_can_be_gone_on_with,
    a_limit_beyond_all_time_is_no_limit,
    an_overrun_leaves_the_outcome_unknown_and_the_next_request_works,
    what_is_asked_after_an_overrun_is_asked_once_the_queue_is_empty,
    an_overrun_flags_a_dump_at_its_end,
    a_dump_whose_end_was_lost_ends_all_the_same,
    a_list_that_was_cut_is_read_again_with_more_room,
    a_dump_that_was_cut_is_flagged_at_its_end,
    a_message_of_impossible_length_is_a_loss,
    a_dump_that_was_left_gives_the_next_request_another_socket,
    a_fresh_socket_has_the_options_of_the_old_one,
    a_socket_with_a_chosen_port_is_drained_and_kept,
    a_socket_in_groups_is_drained_and_kept,
    messages_need_not_be_padded_at_the_end,
    a_message_may_come_in_any_number_of_datagrams,
    links_are_looked_up_when_the_request_is_sent,
    a_link_that_is_not_there_is_told_before_anything_is_sent,
    flags_say_what_answer_is_wanted,
    a_familys_message_type_is_asked_for_once,
    a_family_that_is_missing_is_named,
    a_family_with_a_new_message_type_is_found_again,
    a_family_is_found_again_only_once,
    a_dump_whose_family_was_not_found_out_or_not_used_has_ended,
    options_are_on_where_the_kernel_has_them,
    a_kernel_without_options_is_talked_to_all_the_same,
    a_batch_goes_out_in_few_datagrams,
    a_warning_of_what_is_acknowledged_of_a_batch_is_told_by_its_place,
    what_fails_of_a_batch_is_told_by_its_place,
    a_batch_looks_up_message_types_on_the_way,
    a_flight_whose_answer_was_lost_has_an_unknown_outcome,
    a_batch_that_times_out_says_so_of_what_is_not_known,
    a_transaction_is_carried_out_as_a_whole,
    a_transaction_fails_for_what_was_refused_and_no_acknowledgement_changes_that,
    a_transaction_that_is_refused_as_a_whole_fails_for_every_request,
    a_transaction_that_the_kernel_stops_fails_without_waiting,
    a_transaction_whose_answers_were_lost_has_an_unknown_outcome_unless_something_was_refused,
    a_transaction_that_cannot_be_written_is_not_sent,
}

fn data(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn errno(result: Result<impl Sized, Error>) -> Option<i32> {
    result.err().and_then(|error| error.errno()).map(|errno| errno.0)
}

fn headers(script: &Script) -> Vec<MessageHeader> {
    script.requests().iter().map(|request| MessageHeader::read(request).unwrap()).collect()
}

/// Requests after trouble: the connection is usable, and nothing stale is taken for an answer.
async fn assert_usable<D: Driver>(connection: &mut D) {
    assert_eq!(connection.get(ask("get toy")).await, Ok(data("own")));
}

const SHORT: Duration = Duration::from_millis(5);

async fn an_acknowledgement_ends_a_request<D: Driver>() {
    let script = Script::new().answer([acknowledgement()]);
    let done = D::open(&script).run(ask("add toy")).await;
    assert_eq!(done, Ok(Acknowledged::default()));
}

async fn a_warning_comes_with_success<D: Driver>() {
    let warning = || acknowledgement().saying(|said| said.text("old style").cookie(b"abc"));
    let script =
        Script::new().answer([warning()]).answer([reply(TOY, b"toy"), warning()]).answer([acknowledgement()]);
    let mut connection = D::open(&script);
    let done = connection.run(ask("add toy")).await.unwrap();
    assert_eq!(done.warning.as_deref(), Some("old style"));
    assert_eq!(done.cookie.as_deref(), Some(&b"abc"[..]));
    assert_eq!(connection.create(ask("add toy")).await, Ok(Some(data("toy"))));
    assert_eq!(connection.warning(), Some("old style"));
    connection.run(ask("add toy")).await.unwrap();
    assert_eq!(connection.warning(), None);
}

async fn a_refusal_is_an_error_and_the_next_request_works<D: Driver>() {
    let script = Script::new().answer([refusal(EPERM)]).answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let error = connection.run(ask("add toy")).await.unwrap_err();
    assert!(error.is_permission_denied());
    assert_usable(&mut connection).await;
}

async fn one_reply_ends_a_request_without_an_acknowledgement<D: Driver>() {
    let script = Script::new().answer([reply(TOY, b"own")]);
    assert_usable(&mut D::open(&script)).await;
}

async fn a_reply_can_be_borrowed<D: Driver>() {
    let script = Script::new().answer([reply(TOY, b"own")]).answer([acknowledgement()]);
    let mut connection = D::open(&script);
    assert_eq!(connection.lend(ask("get toy")).await, Ok(&b"own"[..]));
    assert_eq!(connection.lend(ask("get toy")).await, Err(Error::NoReply { operation: "get toy" }));
}

async fn an_acknowledgement_where_a_reply_was_expected_is_told<D: Driver>() {
    let script = Script::new().answer([acknowledgement()]);
    let error = D::open(&script).get(ask("get toy")).await;
    assert_eq!(error, Err(Error::NoReply { operation: "get toy" }));
}

async fn an_echo_comes_back_although_it_came_through_a_group<D: Driver>() {
    let script = Script::new()
        .answer([datagram([reply(TOY, b"echo")]).echo(5), acknowledgement().into()])
        .answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    assert_eq!(connection.create(ask("add toy")).await, Ok(Some(data("echo"))));
    assert_usable(&mut connection).await;
}

async fn what_is_made_without_an_echo_is_none<D: Driver>() {
    let script = Script::new().answer([acknowledgement()]);
    assert_eq!(D::open(&script).create(ask("add toy")).await, Ok(None));
}

async fn a_change_of_ones_own_through_a_group_is_not_the_answer<D: Driver>() {
    let change = || datagram([reply(TOY, b"change")]).through(1);
    let script = Script::new()
        .answer([change(), reply(TOY, b"own").into()])
        .answer([change(), datagram([part(TOY, b"one"), done()])]);
    let mut connection = D::connect(Config::new(2).script(&script).group(1)).unwrap();
    assert_usable(&mut connection).await;
    assert_eq!(connection.list(ask("list toys")).await, Ok(vec![data("one")]));
}

async fn a_dump_ends_with_its_done<D: Driver>() {
    let script = Script::new()
        .answer([datagram([part(TOY, b"one"), part(TOY, b"two")]), datagram([part(TOY, b"three"), done()])])
        .answer([done()]);
    let mut connection = D::open(&script);
    let all = connection.list(ask("list toys")).await;
    assert_eq!(all, Ok(["one", "two", "three"].map(data).to_vec()));
    assert_eq!(connection.dump(ask("list toys"), 9).await, []);
}

async fn a_dump_without_done_ends_with_its_acknowledgement<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"one"), acknowledgement()]).answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    assert_eq!(connection.list(ask("list toys")).await, Ok(vec![data("one")]));
    assert_usable(&mut connection).await;
}

async fn a_multi_part_reply_followed_by_an_acknowledgement_is_one_reply<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"own"), acknowledgement()]).answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    assert_usable(&mut connection).await;
    assert_usable(&mut connection).await;
}

async fn a_dump_that_ends_with_an_errno_is_refused_after_its_data<D: Driver>() {
    let end = done().errno(ENOMEM).saying(|said| said.text("no more room"));
    let script = Script::new().answer([part(TOY, b"one"), end]).answer([refusal(EPERM)]);
    let mut connection = D::open(&script);
    let items = connection.dump(ask("list toys"), 9).await;
    assert_eq!(items[0], Ok(data("one")));
    let error = items[1].clone().unwrap_err();
    assert_eq!(error.errno().map(|errno| errno.0), Some(ENOMEM));
    assert_eq!(error.refusal().unwrap().text.as_deref(), Some("no more room"));
    assert_eq!(items.len(), 2);
    assert_eq!(errno(connection.list(ask("list toys")).await), Some(EPERM));
}

async fn a_done_without_multi_is_payload<D: Driver>() {
    let script = Script::new().answer([reply(NLMSG_DONE as u16, b"own").port(0)]);
    assert_usable(&mut D::open(&script)).await;
}

async fn a_dump_may_warn_at_its_end<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"one"), done().saying(|said| said.text("not all shown"))]);
    let mut connection = D::open(&script);
    assert_eq!(connection.list(ask("list toys")).await, Ok(vec![data("one")]));
    assert_eq!(connection.warning(), Some("not all shown"));
}

async fn only_what_was_asked_for_is_listed<D: Driver>() {
    let script =
        Script::new().answer([datagram([part(TOY, b"a1"), part(TOY, b"b1"), part(TOY, b"a2"), done()])]);
    let all = D::open(&script).list(ask("list toys").only(b"a")).await;
    assert_eq!(all, Ok(["a1", "a2"].map(data).to_vec()));
}

async fn an_object_that_cannot_be_read_does_not_end_the_dump<D: Driver>() {
    let script = Script::new().answer([datagram([part(TOY, b"bad"), part(TOY, b"good"), done()])]);
    let items = D::open(&script).dump(ask("list toys"), 9).await;
    assert!(matches!(items[..], [Err(Error::Reply { .. }), Ok(_)]), "{items:?}");
}

async fn an_interrupted_dump_says_so_after_all_its_data<D: Driver>() {
    let script =
        Script::new().answer([datagram([part(TOY, b"one").interrupted(), part(TOY, b"two"), done()])]);
    let items = D::open(&script).dump(ask("list toys"), 9).await;
    let flag = Error::Interrupted { operation: "list toys", attempts: 1 };
    assert_eq!(items, [Ok(data("one")), Ok(data("two")), Err(flag)]);
}

async fn an_interrupted_list_is_read_again<D: Driver>() {
    let script =
        Script::new().answer([part(TOY, b"old"), done().interrupted()]).answer([part(TOY, b"new"), done()]);
    assert_eq!(D::open(&script).list(ask("list toys")).await, Ok(vec![data("new")]));
}

async fn a_list_that_is_always_interrupted_gives_up<D: Driver>() {
    let script = Script::new().otherwise(|_| vec![done().interrupted().into()]);
    let config = || Config::new(2).script(&script);
    for (config, attempts) in [(config(), 16), (config().attempts(3), 3), (config().attempts(0), 1)] {
        let before = script.requests().len();
        let error = Error::Interrupted { operation: "list toys", attempts };
        assert_eq!(D::connect(config).unwrap().list(ask("list toys")).await, Err(error));
        assert_eq!(script.requests().len() - before, attempts as usize);
    }
}

async fn only_the_kernel_is_believed<D: Driver>() {
    let lie = || Delivery::from(reply(TOY, b"lie")).sender(77);
    let long_lie = Delivery::from(reply(TOY, &[0; 2 << 20])).sender(77);
    let script = Script::new()
        .answer([lie(), long_lie, reply(TOY, b"own").into()])
        .answer([datagram([refusal(EPERM)]).sender(77), acknowledgement().into()]);
    let mut connection = D::open(&script);
    assert_usable(&mut connection).await;
    assert_eq!(connection.run(ask("add toy")).await, Ok(Acknowledged::default()));
}

async fn answers_to_another_socket_are_not_ones_own<D: Driver>() {
    let script = Script::new()
        .answer([reply(TOY, b"own")])
        .answer([reply(TOY, b"other").port(4711), reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    assert_usable(&mut connection).await;
    assert_usable(&mut connection).await;
}

async fn what_is_slow_is_waited_for_up_to_the_timeout<D: Driver>() {
    const LONG: Duration = Duration::from_secs(60);
    let late = |time| [delay(time), reply(TOY, b"own").into()];
    let script = Script::new().answer(late(SHORT)).answer(late(LONG));
    let mut connection = D::open(&script);
    connection.set_timeout(LONG);
    assert_usable(&mut connection).await;
    connection.set_timeout(SHORT);
    assert_eq!(connection.get(ask("get toy")).await, Err(Error::TimedOut { operation: "get toy" }));
}

async fn the_answer_to_a_request_that_timed_out_is_skipped<D: Driver>() {
    let script = Script::new()
        .silence()
        .answer([reply(TOY, b"late").earlier(1), reply(TOY, b"own")])
        .silence()
        .answer([refusal(EPERM).earlier(1), acknowledgement()]);
    let mut connection = D::open(&script);
    connection.set_timeout(SHORT);
    assert_eq!(connection.get(ask("get toy")).await, Err(Error::TimedOut { operation: "get toy" }));
    assert_usable(&mut connection).await;
    assert_eq!(connection.run(ask("add toy")).await, Err(Error::TimedOut { operation: "add toy" }));
    assert_eq!(connection.run(ask("add toy")).await, Ok(Acknowledged::default()));
}

async fn a_timeout_is_not_prolonged_by_what_is_skipped<D: Driver>() {
    let script = Script::new().silence();
    let mut connection = D::open(&script);
    connection.set_timeout(4 * SHORT);
    let over = Arc::new(AtomicBool::new(false));
    let chatter = thread::spawn({
        let over = Arc::clone(&over);
        move || {
            while !over.load(Ordering::Relaxed) {
                script.deliver(reply(TOY, b"stale").sequence(4711).port(1));
                thread::sleep(SHORT / 5);
            }
        }
    });
    let result = connection.get(ask("get toy")).await;
    over.store(true, Ordering::Relaxed);
    chatter.join().unwrap();
    assert_eq!(result, Err(Error::TimedOut { operation: "get toy" }));
}

async fn a_dump_that_timed_out_can_be_gone_on_with<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"one")]);
    let mut connection = D::open(&script);
    connection.set_timeout(SHORT);
    let items = connection.dump(ask("list toys"), 3).await;
    let timeout = Err(Error::TimedOut { operation: "list toys" });
    assert_eq!(items, [Ok(data("one")), timeout.clone(), timeout]);
}

async fn a_limit_beyond_all_time_is_no_limit<D: Driver>() {
    let script = Script::new().answer([pause(), reply(TOY, b"own").into()]);
    let mut connection = D::open(&script);
    connection.set_timeout(Duration::MAX);
    assert_usable(&mut connection).await;
}

async fn an_overrun_leaves_the_outcome_unknown_and_the_next_request_works<D: Driver>() {
    let script = Script::new().answer([overrun()]).answer([acknowledgement().earlier(1), reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let error = connection.run(ask("add toy")).await.unwrap_err();
    assert_eq!(error, Error::Lost { operation: "add toy", loss: Loss::Overrun });
    assert!(error.is_outcome_unknown());
    assert_usable(&mut connection).await;
}

async fn what_is_asked_after_an_overrun_is_asked_once_the_queue_is_empty<D: Driver>() {
    let script = Script::new().answer([overrun(), reply(TOY, b"one").into(), reply(TOY, b"two").into()]);
    let script = script.answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    connection.set_timeout(SHORT);
    assert!(matches!(connection.run(ask("add toy")).await, Err(Error::Lost { .. })));
    assert_usable(&mut connection).await;
}

async fn an_overrun_flags_a_dump_at_its_end<D: Driver>() {
    let script =
        Script::new().answer([part(TOY, b"one").into(), overrun(), datagram([part(TOY, b"two"), done()])]);
    let items = D::open(&script).dump(ask("list toys"), 9).await;
    let flag = Error::Lost { operation: "list toys", loss: Loss::Overrun };
    assert_eq!(items, [Ok(data("one")), Ok(data("two")), Err(flag)]);
}

async fn a_dump_whose_end_was_lost_ends_all_the_same<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"one").into(), overrun()]).answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let items = connection.dump(ask("list toys"), 9).await;
    let flag = Error::Lost { operation: "list toys", loss: Loss::Overrun };
    assert_eq!(items, [Ok(data("one")), Err(flag)]);
    let port = connection.socket().port();
    assert_usable(&mut connection).await;
    assert_ne!(connection.socket().port().unwrap(), port.unwrap(), "the kernel may hold the dump still");
}

async fn a_list_that_was_cut_is_read_again_with_more_room<D: Driver>() {
    let large = vec![7; 3 << 20];
    let (first, second) = (datagram([part(TOY, &large), done()]), datagram([part(TOY, &large), done()]));
    let script = Script::new().answer([first]).answer([second]);
    let all = D::open(&script).list(ask("list toys")).await.unwrap();
    assert!(all == [large]);
}

async fn a_dump_that_was_cut_is_flagged_at_its_end<D: Driver>() {
    let large = part(TOY, &[7; 1 << 20]);
    let script = Script::new().answer([part(TOY, b"one"), large, part(TOY, b"three"), done()]);
    let items = D::open(&script).dump(ask("list toys"), 9).await;
    let flag = Error::Lost { operation: "list toys", loss: Loss::Truncated { length: (1 << 20) + 16 } };
    assert_eq!(items, [Ok(data("one")), Ok(data("three")), Err(flag)]);
}

async fn a_message_of_impossible_length_is_a_loss<D: Driver>() {
    let script = Script::new()
        .answer([
            datagram([part(TOY, b"one"), part(TOY, b"two").length(3), part(TOY, b"three")]),
            done().into(),
        ])
        .answer([reply(TOY, b"toy").length(5000)])
        .answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let lost = |operation| Err(Error::Lost { operation, loss: Loss::Damaged });
    assert_eq!(connection.dump(ask("list toys"), 9).await, [Ok(data("one")), lost("list toys")]);
    assert_eq!(connection.get(ask("get toy")).await, lost("get toy"));
    assert_usable(&mut connection).await;
}

async fn a_dump_that_was_left_gives_the_next_request_another_socket<D: Driver>() {
    let script = Script::new()
        .answer([datagram([part(TOY, b"one"), part(TOY, b"two")]), datagram([part(TOY, b"three"), done()])])
        .answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    assert_eq!(connection.dump(ask("list toys"), 1).await, [Ok(data("one"))]);
    let port = connection.socket().port().unwrap();
    assert_usable(&mut connection).await;
    assert_ne!(connection.socket().port().unwrap(), port);
}

async fn a_fresh_socket_has_the_options_of_the_old_one<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"one")]).answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    connection.socket().set_option(SocketOption::StrictChecking, false).unwrap();
    connection.socket().set_option(SocketOption::BroadcastErrors, true).unwrap();
    connection.dump(ask("list toys"), 1).await;
    assert_usable(&mut connection).await;
    assert!(!connection.socket().option(SocketOption::StrictChecking).unwrap());
    assert!(connection.socket().option(SocketOption::BroadcastErrors).unwrap());
}

async fn a_socket_with_a_chosen_port_is_drained_and_kept<D: Driver>() {
    let script = Script::new()
        .answer([datagram([part(TOY, b"one"), part(TOY, b"two")]), datagram([part(TOY, b"three"), done()])])
        .answer([reply(TOY, b"own")]);
    let mut connection = D::connect(Config::new(2).script(&script).port(4711)).unwrap();
    connection.dump(ask("list toys"), 1).await;
    assert_usable(&mut connection).await;
    assert_eq!(connection.socket().port().unwrap(), 4711);
}

async fn a_socket_in_groups_is_drained_and_kept<D: Driver>() {
    let script = Script::new().answer([part(TOY, b"one"), done()]).answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    connection.socket().join(9).unwrap();
    connection.dump(ask("list toys"), 1).await;
    assert_usable(&mut connection).await;
    assert_eq!(connection.socket().memberships().unwrap(), [9]);
}

async fn messages_need_not_be_padded_at_the_end<D: Driver>() {
    let script = Script::new().answer([datagram([part(TOY, b"o"), part(TOY, b"tw")]), datagram([done()])]);
    let all = D::open(&script).list(ask("list toys")).await;
    assert_eq!(all, Ok(["o", "tw"].map(data).to_vec()));
}

async fn a_message_may_come_in_any_number_of_datagrams<D: Driver>() {
    let parts = || [part(TOY, b"one"), part(TOY, b"two"), part(TOY, b"three"), done()];
    let script = Script::new()
        .answer([datagram(parts())])
        .answer(parts())
        .answer(parts().into_iter().flat_map(|part| [pause(), datagram([]), part.into()]));
    let mut connection = D::open(&script);
    for _ in 0..3 {
        let all = connection.list(ask("list toys")).await;
        assert_eq!(all, Ok(["one", "two", "three"].map(data).to_vec()));
    }
}

async fn links_are_looked_up_when_the_request_is_sent<D: Driver>() {
    let script = Script::new().link("eth0", 7).answer([acknowledgement()]);
    let request = ask("add toy").with(|attributes| attributes.link("eth0"));
    D::open(&script).run(request).await.unwrap();
    assert_eq!(script.requests()[0][20..], 7_u32.to_ne_bytes());
}

async fn a_link_that_is_not_there_is_told_before_anything_is_sent<D: Driver>() {
    let script = Script::new();
    let request = ask("add toy").with(|attributes| attributes.link("eth0"));
    let error = D::open(&script).run(request).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "add toy: link eth0: ENODEV (No such device)");
    assert_eq!(error.errno().unwrap().0, ENODEV);
}

async fn flags_say_what_answer_is_wanted<D: Driver>() {
    let script = Script::new()
        .answer([acknowledgement()])
        .answer([acknowledgement()])
        .answer([reply(TOY, b"own")])
        .answer([done()]);
    let mut connection = D::open(&script);
    connection.run(ask("add toy")).await.unwrap();
    connection.create(ask("add toy")).await.unwrap();
    assert_usable(&mut connection).await;
    connection.list(ask("list toys")).await.unwrap();
    let wanted = [NLM_F_ACK, NLM_F_ACK | NLM_F_ECHO, 0, NLM_F_DUMP];
    let flags: Vec<_> = headers(&script).iter().map(|header| u32::from(header.flags)).collect();
    assert_eq!(flags, wanted.map(|wanted| NLM_F_REQUEST | wanted));
    assert_eq!(headers(&script).iter().map(|header| header.sequence).collect::<Vec<_>>(), [1, 2, 3, 4]);
}

async fn a_familys_message_type_is_asked_for_once<D: Driver>() {
    let script = Script::new()
        .answer([reply(FIND, &31_u16.to_ne_bytes())])
        .answer([acknowledgement()])
        .answer([part(TOY, b"one"), done()]);
    let mut connection = D::open(&script);
    connection.run(ask("add toy").of_family("toys")).await.unwrap();
    connection.list(ask("list toys").of_family("toys")).await.unwrap();
    assert_eq!(headers(&script).iter().map(|header| header.kind).collect::<Vec<_>>(), [FIND, 31, 31]);
}

async fn a_family_that_is_missing_is_named<D: Driver>() {
    let script = Script::new().answer([refusal(ENOENT)]).answer([refusal(EPERM)]);
    let mut connection = D::open(&script);
    let missing = connection.get(ask("get toy").of_family("toys")).await;
    assert_eq!(missing, Err(Error::Family { operation: "get toy", name: "toys" }));
    assert_eq!(errno(connection.get(ask("get toy").of_family("toys")).await), Some(EPERM));
}

async fn a_family_with_a_new_message_type_is_found_again<D: Driver>() {
    let script = Script::new()
        .answer([reply(FIND, &31_u16.to_ne_bytes())])
        .answer([refusal(ENOENT)])
        .answer([reply(FIND, &32_u16.to_ne_bytes())])
        .answer([part(TOY, b"one"), done()]);
    let all = D::open(&script).list(ask("list toys").of_family("toys")).await;
    assert_eq!(all, Ok(vec![data("one")]));
    assert_eq!(headers(&script).iter().map(|header| header.kind).collect::<Vec<_>>(), [FIND, 31, FIND, 32]);
}

async fn a_dump_whose_family_was_not_found_out_or_not_used_has_ended<D: Driver>() {
    let list = || ask("list toys").of_family("toys");
    let script = Script::new().answer([overrun()]).answer([reply(FIND, &31_u16.to_ne_bytes())]);
    let mut connection = D::open(&script);
    assert!(matches!(connection.dump(list(), 2).await[..], [Err(Error::Lost { .. })]));
    let absent = list().with(|attributes| attributes.link("eth0"));
    assert!(matches!(connection.dump(absent, 2).await[..], [Err(Error::Link { .. })]));
}

async fn a_family_is_found_again_only_once<D: Driver>() {
    let (find, absent) = (|kind: u16| reply(FIND, &kind.to_ne_bytes()), || refusal(ENOENT));
    let script = Script::new()
        .answer([find(31)])
        .answer([absent()])
        .answer([find(31)])
        .answer([absent()])
        .answer([find(32)])
        .answer([absent()]);
    let mut connection = D::open(&script);
    for _ in 0..2 {
        let error = connection.run(ask("delete toy").of_family("toys")).await.unwrap_err();
        assert_eq!((error.refusal().unwrap().operation, error.is_not_found()), ("delete toy", true));
    }
    assert_eq!(script.remaining(), 0);
}

async fn options_are_on_where_the_kernel_has_them<D: Driver>() {
    let connection = D::open(&Script::new());
    for option in [
        SocketOption::ExtendedAcknowledgements,
        SocketOption::CappedAcknowledgements,
        SocketOption::StrictChecking,
    ] {
        assert!(connection.socket().option(option).unwrap());
    }
}

async fn a_kernel_without_options_is_talked_to_all_the_same<D: Driver>() {
    let options = [
        SocketOption::ExtendedAcknowledgements,
        SocketOption::CappedAcknowledgements,
        SocketOption::StrictChecking,
    ];
    let script = options
        .into_iter()
        .fold(Script::new(), Script::lacks)
        .answer([refusal(EPERM).uncapped()])
        .answer([part(TOY, b"one")])
        .answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    for option in options {
        assert_eq!(connection.socket().option(option).unwrap_err().raw_os_error(), Some(ENOPROTOOPT));
    }
    let error = connection.run(ask("add toy")).await.unwrap_err();
    assert_eq!(error.to_string(), "add toy: EPERM (Operation not permitted): is CAP_NET_ADMIN missing?");
    // What is asked behind a dump that was left is asked over another socket of that kernel.
    connection.dump(ask("list toys"), 1).await;
    assert_usable(&mut connection).await;
}

fn places(report: &BatchReport) -> Vec<usize> {
    report.failures.iter().map(|failure| failure.0).collect()
}

async fn a_batch_goes_out_in_few_datagrams<D: Driver>() {
    let script = Script::new().otherwise(|request| {
        let asked = u32::from(request.header.flags) & NLM_F_ACK != 0;
        asked.then(|| acknowledgement().into()).into_iter().collect()
    });
    let sent = Arc::new(Mutex::new(Vec::new()));
    let config = Config::new(2).script(&script).observe({
        let sent = Arc::clone(&sent);
        move |traffic| {
            let requests = Messages::new(traffic.bytes).count();
            sent.lock().unwrap().extend((traffic.direction == Direction::Sent).then_some(requests));
        }
    });
    let report = D::connect(config).unwrap().batch(vec![ask("add toy"); 1000]).await;
    assert!(report.is_complete());
    // The default receive buffer of 208 KiB has room for a hundred refusals.
    let sent = sent.lock().unwrap();
    assert_eq!((sent.len(), sent.iter().sum()), (10, 1000), "{sent:?}");
}

async fn a_warning_of_what_is_acknowledged_of_a_batch_is_told_by_its_place<D: Driver>() {
    let warning = acknowledgement().saying(|said| said.text("old style"));
    let script = Script::new().silence().answer([warning]);
    let report = D::open(&script).batch([ask("add toy"), ask("add toy")].to_vec()).await;
    assert!(report.is_complete());
    assert_eq!(report.warnings, [(1, "old style".into())]);
}

async fn what_fails_of_a_batch_is_told_by_its_place<D: Driver>() {
    let script = Script::new()
        .link("eth0", 7)
        .silence()
        .answer([refusal(EPERM)])
        .silence()
        .answer([acknowledgement()]);
    let request = |link| ask("add toy").with(|attributes| attributes.link(link));
    let requests = ["eth0", "eth0", "absent", "eth0", "eth0"].map(request).to_vec();
    let report = D::open(&script).batch(requests).await;
    assert_eq!((report.requests, places(&report)), (5, vec![1, 2]));
    assert!(report.failures[0].1.is_permission_denied());
    assert_eq!(report.failures[1].1.to_string(), "add toy: link absent: ENODEV (No such device)");
    let asked =
        headers(&script).iter().map(|header| u32::from(header.flags) & NLM_F_ACK != 0).collect::<Vec<_>>();
    assert_eq!(asked, [false, false, false, true]);
}

async fn a_batch_looks_up_message_types_on_the_way<D: Driver>() {
    let script = Script::new()
        .answer([acknowledgement()])
        .answer([reply(FIND, &31_u16.to_ne_bytes())])
        .silence()
        .answer([acknowledgement()])
        .answer([refusal(ENOENT)])
        .answer([acknowledgement()]);
    let family = |name| ask("add toy").of_family(name);
    let requests = vec![ask("add toy"), family("toys"), family("toys"), family("absent"), ask("add toy")];
    let report = D::open(&script).batch(requests).await;
    assert_eq!(report.failures, [(3, Error::Family { operation: "add toy", name: "absent" })]);
    let kinds: Vec<_> = headers(&script).iter().map(|header| header.kind).collect();
    assert_eq!(kinds, [TOY, FIND, 31, 31, FIND, TOY]);
}

async fn a_flight_whose_answer_was_lost_has_an_unknown_outcome<D: Driver>() {
    let script = Script::new()
        .answer([refusal(EPERM)])
        .silence()
        .answer([overrun(), acknowledgement().into()])
        .answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let report = connection.batch(vec![ask("add toy"), ask("add toy"), ask("add toy")]).await;
    assert_eq!(places(&report), [0, 1, 2]);
    assert!(!report.failures[0].1.is_outcome_unknown());
    assert!(report.failures[1..].iter().all(|failure| failure.1.is_outcome_unknown()));
    assert_usable(&mut connection).await;
}

async fn a_batch_that_times_out_says_so_of_what_is_not_known<D: Driver>() {
    let script = Script::new().silence().silence().answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    connection.set_timeout(SHORT);
    let report = connection.batch(vec![ask("add toy"), ask("add toy")]).await;
    assert_eq!(places(&report), [0, 1]);
    assert!(report.failures.iter().all(|failure| failure.1.is_timed_out()));
    assert_usable(&mut connection).await;
}

async fn a_transaction_is_carried_out_as_a_whole<D: Driver>() {
    let script =
        Script::new().silence().silence().answer([acknowledgement()]).silence().answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let report = connection.transaction(vec![ask("add toy"), ask("delete toy")]).await;
    assert_eq!((report.requests, report.is_complete()), (2, true));
    let sent: Vec<_> = headers(&script)
        .iter()
        .map(|header| (header.kind, u32::from(header.flags) & NLM_F_ACK != 0))
        .collect();
    assert_eq!(sent, [(BEGIN, false), (TOY, false), (TOY, true), (END, false)]);
    assert_usable(&mut connection).await;
    let empty = connection.transaction(vec![]).await;
    assert_eq!((empty, headers(&script).len()), (BatchReport::default(), 5));
}

async fn a_transaction_fails_for_what_was_refused_and_no_acknowledgement_changes_that<D: Driver>() {
    // The kernel acknowledges the last message even where it refused another; what it says comes at the end.
    let refused = |errno| refusal(errno).earlier(2);
    let script = Script::new()
        .silence()
        .silence()
        .silence()
        .answer([refused(EPERM), acknowledgement()])
        .silence()
        .answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let report = connection.transaction(vec![ask("add toy"), ask("add toy"), ask("add toy")]).await;
    assert_eq!(places(&report), [0]);
    assert!(report.failures[0].1.is_permission_denied());
    assert_usable(&mut connection).await;
}

async fn a_transaction_that_is_refused_as_a_whole_fails_for_every_request<D: Driver>() {
    let script =
        Script::new().answer([refusal(ERESTART)]).silence().silence().silence().answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let report = connection.transaction(vec![ask("add toy"), ask("add toy")]).await;
    assert_eq!(places(&report), [0, 1]);
    assert!(report.failures.iter().all(|failure| failure.1.errno() == Some(Errno(ERESTART))));
    assert_eq!(
        report.failures[0].1.to_string(),
        "begin transaction: ERESTART (Interrupted system call should be restarted)"
    );
    assert_usable(&mut connection).await;
}

async fn a_transaction_that_the_kernel_stops_fails_without_waiting<D: Driver>() {
    let script = Script::new().silence().silence().silence().answer([reply(TOY, b"own")]);
    let mut connection = D::open(&script);
    let report = connection.transaction(vec![ask("add toy")]).await;
    assert_eq!(report.failures, [(0, Error::Stopped { operation: "transaction" })]);
    assert_usable(&mut connection).await;
}

async fn a_transaction_whose_answers_were_lost_has_an_unknown_outcome_unless_something_was_refused<
    D: Driver,
>() {
    let script = Script::new()
        .silence()
        .silence()
        .answer([overrun()])
        .silence()
        .answer([reply(TOY, b"own")])
        .silence()
        .answer([overrun(), refusal(ENOENT).into()])
        .silence()
        .silence();
    let mut connection = D::open(&script);
    let report = connection.transaction(vec![ask("add toy"), ask("add toy")]).await;
    assert_eq!(places(&report), [0, 1]);
    assert!(report.failures.iter().all(|failure| failure.1.is_outcome_unknown()));
    assert_usable(&mut connection).await;
    let report = connection.transaction(vec![ask("add toy"), ask("add toy")]).await;
    assert_eq!(places(&report), [0]);
    assert!(report.failures[0].1.is_not_found());
}

async fn a_transaction_that_cannot_be_written_is_not_sent<D: Driver>() {
    let script = Script::new();
    let absent = ask("add toy").with(|attributes| attributes.link("absent"));
    let report = D::open(&script).transaction(vec![ask("add toy"), absent, ask("add toy")]).await;
    assert_eq!((report.requests, places(&report)), (3, vec![1]));
    assert_eq!(script.requests().len(), 0);
}
