//! Pools of connections to the running kernel.

use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::thread;
use std::time::Duration;

use ::tokio::runtime::Builder;
use ::tokio::task::JoinSet;
use netlink_core::namespace::Namespace;
use netlink_core::request::{Many, One, Protocol};
use netlink_core::socket::{Closer, Config};
use netlink_core::testing::live;
use netlink_core::testing::script::{Script, done};
use netlink_core::uapi::netlink::NETLINK_ROUTE;
use netlink_core::{Connect, Connection, Error, Pool, Raw, live_tests, protocol, tokio};
use nix::libc::{AF_INET, RTM_GETLINK, RTM_GETROUTE, RTM_NEWLINK};

live_tests! {
    a_request_from_inside_a_dump_has_a_connection_of_its_own: [Tool("ip")],
    an_asynchronous_request_from_inside_a_dump_has_a_connection_of_its_own: [Tool("ip")],
    no_more_connections_are_kept_than_the_pool_is_for: [],
    what_a_thread_elsewhere_borrows_is_in_the_namespace_of_the_pool: [Tool("ip")],
    a_timeout_does_not_outlive_who_borrowed_the_connection: [],
    lists_are_read_as_often_as_the_config_says: [],
    closing_a_pool_wakes_who_waits_and_fails_who_comes: [],
    a_pool_and_the_closer_of_its_config_close_each_other: [],
    tasks_share_a_pool: [],
}

const ROUTES: usize = 5000;
/// The kernel says nothing to a message of type `NLMSG_NOOP`.
const UNANSWERED: u16 = 1;

protocol! {
    struct Route = NETLINK_ROUTE, "route netlink";
}

type Blocking = Connection<Route>;
type Asynchronous = tokio::Connection<Route>;

fn routes() -> Raw<Route, Many> {
    let mut header = [0; 12];
    header[0] = AF_INET as u8;
    Raw::dump(RTM_GETROUTE).payload(&header)
}

fn loopback() -> Raw<Route, One> {
    let mut header = [0; 16];
    header[4] = 1;
    Raw::one(RTM_GETLINK).payload(&header)
}

fn assert_usable(connection: &mut Blocking) -> Result<(), Error> {
    assert_eq!(connection.get(loopback())?.header.kind, RTM_NEWLINK);
    Ok(())
}

fn add_routes() {
    let route = |n| format!("route add blackhole 10.{}.{}.1 table 88\n", n / 256, n % 256);
    std::fs::write("/run/routes", (0..ROUTES).map(route).collect::<String>()).expect("a file can be made");
    live::run("ip", ["-batch", "/run/routes"]);
}

/// What tells a socket from others that are open.
fn inode<C: Connect>(connection: &C) -> io::Result<std::path::PathBuf> {
    let descriptor = connection.socket().as_fd().as_raw_fd();
    std::fs::read_link(format!("/proc/self/fd/{descriptor}"))
}

fn a_request_from_inside_a_dump_has_a_connection_of_its_own() -> Result<(), Error> {
    add_routes();
    let pool = Pool::<Blocking>::open(1)?;
    let mut lister = pool.connection()?;
    let mut dump = lister.dump(routes())?;
    let mut seen = 0;
    while dump.next()?.is_some() {
        seen += 1;
        assert_usable(&mut *pool.connection()?)?;
    }
    assert!(seen >= ROUTES, "{seen}");
    Ok(())
}

fn an_asynchronous_request_from_inside_a_dump_has_a_connection_of_its_own() -> Result<(), Error> {
    add_routes();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let pool = Pool::<Asynchronous>::open(1)?;
        let mut lister = pool.connection()?;
        let mut dump = lister.dump(routes()).await?;
        let mut seen = 0;
        while dump.next().await?.is_some() {
            seen += 1;
            assert_eq!(pool.connection()?.get(loopback()).await?.header.kind, RTM_NEWLINK);
        }
        assert!(seen >= ROUTES, "{seen}");
        Ok(())
    })
}

fn no_more_connections_are_kept_than_the_pool_is_for() -> Result<(), Box<dyn std::error::Error>> {
    let pool = Pool::<Blocking>::open(2)?;
    let sockets = |count: usize| -> Result<Vec<_>, Error> {
        let borrowed: Vec<_> = (0..count).map(|_| pool.connection()).collect::<Result<_, _>>()?;
        Ok(borrowed.iter().map(|connection| inode(&**connection).expect("it is open")).collect())
    };
    let first = sockets(5)?;
    let second = sockets(5)?;
    assert_eq!(second.iter().filter(|socket| first.contains(socket)).count(), 2);
    Ok(())
}

fn what_a_thread_elsewhere_borrows_is_in_the_namespace_of_the_pool() -> Result<(), Error> {
    add_routes();
    let pool = Pool::<Blocking>::open(1)?;
    let elsewhere: Namespace = live::new_namespace();
    let listed = elsewhere.run_in(|| {
        let mut both = [pool.connection()?, pool.connection()?];
        both[0].list(routes())?;
        both[1].list(routes())
    });
    assert!(listed.expect("a namespace to enter")?.len() >= ROUTES);
    Ok(())
}

fn a_timeout_does_not_outlive_who_borrowed_the_connection() -> Result<(), Error> {
    let timeout = Some(Duration::from_millis(10));
    let pool = Pool::<Blocking>::with(Config::new(Route::NUMBER), 1, timeout)?;
    pool.connection()?.set_timeout(None);
    let unanswered = pool.connection()?.get(Raw::one(UNANSWERED));
    assert!(matches!(unanswered, Err(Error::TimedOut { .. })), "{unanswered:?}");
    assert_usable(&mut *pool.connection()?)
}

fn lists_are_read_as_often_as_the_config_says() -> Result<(), Error> {
    let script = Script::new().otherwise(|_| vec![done().interrupted().into()]);
    let config = Config::new(Route::NUMBER).script(&script).attempts(3);
    let pool = Pool::<Blocking>::with(config, 1, None)?;
    for _ in 0..2 {
        let given_up = Error::Interrupted { operation: "raw message", attempts: 3 };
        assert_eq!(pool.connection()?.list(routes()), Err(given_up));
    }
    Ok(())
}

fn closing_a_pool_wakes_who_waits_and_fails_who_comes() -> Result<(), Error> {
    let pool = Pool::<Blocking>::open(1)?;
    let waiting: Vec<_> = (0..3)
        .map(|_| {
            let pool = pool.clone();
            thread::spawn(move || pool.connection()?.get(Raw::one(UNANSWERED)))
        })
        .collect();
    thread::sleep(Duration::from_millis(20));
    pool.close();
    for waiting in waiting {
        let woken = waiting.join().expect("no panic");
        assert!(matches!(woken, Err(Error::Closed { .. })), "{woken:?}");
    }
    assert!(matches!(pool.connection(), Err(Error::Closed { .. })));
    Ok(())
}

fn a_pool_and_the_closer_of_its_config_close_each_other() -> Result<(), Error> {
    for by_pool in [false, true] {
        let closer = Closer::new().expect("a descriptor is left");
        let config = Config::new(Route::NUMBER).closer(&closer);
        let pool = Pool::<Blocking>::with(config.clone(), 1, None)?;
        let (mut borrowed, mut beside) = (pool.connection()?, Blocking::with(config)?);
        if by_pool {
            pool.close()
        } else {
            closer.close()
        }
        for closed in [pool.connection().map(drop), assert_usable(&mut borrowed), assert_usable(&mut beside)]
        {
            assert!(matches!(closed, Err(Error::Closed { .. })), "{closed:?}");
        }
    }
    Ok(())
}

fn tasks_share_a_pool() -> Result<(), Error> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let pool = Pool::<Asynchronous>::open(2)?;
        let mut tasks = JoinSet::new();
        for _ in 0..64 {
            let pool = pool.clone();
            tasks.spawn(async move {
                for _ in 0..50 {
                    assert_eq!(pool.connection()?.get(loopback()).await?.header.kind, RTM_NEWLINK);
                    ::tokio::task::yield_now().await;
                }
                Ok(())
            });
        }
        tasks.join_all().await.into_iter().collect()
    })
}
