//! How errors read: each is one line that says what was asked for, and why it did not happen.

mod toy;

use std::error::Error as _;
use std::io;

use netlink_core::acknowledgement::{PolicyKind, PolicyWriter};
use netlink_core::exchange::Loss;
use netlink_core::namespace::NamespaceError;
use netlink_core::request::Acknowledgement;
use netlink_core::socket::{Config, SocketOption};
use netlink_core::testing::script::{Part, Script, refusal};
use netlink_core::wire::Problem;
use netlink_core::{Bounds, Connection, Errno, Error, Subscription};
use nix::libc::{
    EADDRNOTAVAIL, EBUSY, EEXIST, EINVAL, ENODEV, ENOENT, EOPNOTSUPP, EPERM, EPROTONOSUPPORT, ERANGE,
};

use toy::constants::*;
use toy::{Ask, Toy, ToyNestWriter, ask};

/// The error of a request that carries a name (at 16), and a nest (at 28) with a number (at 32) in it.
fn refused(part: Part) -> Error {
    let script = Script::new().answer([part]);
    let mut connection = Connection::<Toy>::with(Config::new(2).script(&script)).unwrap();
    let request: Ask<Acknowledgement> =
        ask("add toy").with(|toy| toy.name("lambda").nest(ToyNestWriter::default().size(7).colour(3)));
    connection.run(request).unwrap_err()
}

fn invalid_size(policy: impl FnOnce(PolicyWriter) -> PolicyWriter) -> String {
    refused(refusal(ERANGE).saying(|said| said.offset(32).policy(policy(PolicyWriter::default()))))
        .to_string()
}

#[test]
fn a_refusal_is_operation_errno_text_path_and_bounds() {
    let said = refusal(ERANGE).saying(|said| {
        said.text("integer out of range")
            .offset(32)
            .policy(PolicyWriter::default().kind(PolicyKind::U32).least(1).greatest(64))
    });
    let expected = "add toy: ERANGE (Math result not representable): integer out of range: \
        TOY_NEST / TOY_NEST_SIZE must be 1 to 64";
    let error = refused(said);
    assert_eq!(error.to_string(), expected);
    let refusal = error.refusal().unwrap();
    assert_eq!((refusal.operation, refusal.errno), ("add toy", Errno(ERANGE)));
    assert_eq!(refusal.attribute.name(), Some("TOY_NEST_SIZE"));
    assert_eq!(refusal.bounds.unwrap().range, Some((1, 64)));
}

#[test]
fn a_refusal_says_no_more_than_the_kernel() {
    assert_eq!(refused(refusal(EBUSY)).to_string(), "add toy: EBUSY (Device or resource busy)");
    assert_eq!(refused(refusal(4000)).to_string(), "add toy: errno 4000");
    let internal = "add toy: ENOTSUPP (Operation not supported by the kernel)";
    assert_eq!(refused(refusal(524)).to_string(), internal);
    let text = refusal(EINVAL).saying(|said| said.text("Try the other one"));
    assert_eq!(refused(text).to_string(), "add toy: EINVAL (Invalid argument): Try the other one");
}

#[test]
fn a_refusal_for_want_of_privilege_names_the_capability_unless_the_kernel_says_more() {
    let expected = "add toy: EPERM (Operation not permitted): is CAP_NET_ADMIN missing?";
    assert_eq!(refused(refusal(EPERM)).to_string(), expected);
    assert_eq!(refused(refusal(EPERM)).refusal().unwrap().capability, Some("CAP_NET_ADMIN"));
    let text = refusal(EPERM).saying(|said| said.text("Not here"));
    assert_eq!(refused(text).to_string(), "add toy: EPERM (Operation not permitted): Not here");
    assert_eq!(refused(refusal(EBUSY)).refusal().unwrap().capability, None);
}

#[test]
fn what_hears_all_namespaces_without_privilege_names_the_capability() {
    let script = Script::new().forbids(SocketOption::ListenAllNamespaces);
    let config = || Config::new(2).script(&script);
    let error = Subscription::<Toy>::with(config().all_namespaces()).unwrap_err();
    let expected = "listen: EPERM (Operation not permitted): is CAP_NET_BROADCAST missing?";
    assert_eq!(error.to_string(), expected);
    assert!(error.is_permission_denied());
    assert!(matches!(error, Error::System { capability: Some("CAP_NET_BROADCAST"), .. }));
    let error = config().all_namespaces().open().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
    let expected = "Operation not permitted (os error 1): is CAP_NET_BROADCAST missing?";
    assert_eq!(error.to_string(), expected);
    let strict = Script::new().forbids(SocketOption::StrictChecking);
    let error = Connection::<Toy>::with(Config::new(2).script(&strict)).unwrap_err();
    assert_eq!(error.to_string(), "toy netlink: EPERM (Operation not permitted)");
}

#[test]
fn what_enters_a_namespace_without_privilege_names_the_capability() {
    let refused = |errno| NamespaceError {
        namespace: "/run/netns/blue".into(),
        error: io::Error::from_raw_os_error(errno),
    };
    let expected = "network namespace /run/netns/blue: Operation not permitted (os error 1): \
        is CAP_SYS_ADMIN missing?";
    assert_eq!(refused(EPERM).to_string(), expected);
    let error = Error::of_socket("listen", &io::Error::other(refused(EPERM)));
    let expected = "listen: network namespace /run/netns/blue: EPERM (Operation not permitted): \
        is CAP_SYS_ADMIN missing?";
    assert_eq!(error.to_string(), expected);
    assert!(!refused(ENOENT).to_string().contains("CAP"));
}

#[test]
fn a_refusal_may_have_a_cookie_of_the_operation() {
    let error = refused(refusal(EBUSY).saying(|said| said.cookie(b"abc")));
    assert_eq!(error.refusal().unwrap().cookie.as_deref(), Some(&b"abc"[..]));
    assert_eq!(error.to_string(), "add toy: EBUSY (Device or resource busy)");
    assert_eq!(refused(refusal(EBUSY)).refusal().unwrap().cookie, None);
}

#[test]
fn an_offset_points_at_an_attribute_wherever_in_it_it_lies() {
    for (offset, path) in
        [(16, "TOY_NAME"), (20, "TOY_NAME"), (28, "TOY_NEST"), (40, "TOY_NEST / TOY_NEST_COLOUR")]
    {
        let error = refused(refusal(EINVAL).saying(|said| said.offset(offset)));
        assert_eq!(error.to_string(), format!("add toy: EINVAL (Invalid argument): {path}"));
    }
}

#[test]
fn an_offset_that_points_at_nothing_is_not_told() {
    for offset in [0, 15, 48, 4000, u32::MAX] {
        let error = refused(refusal(EINVAL).saying(|said| said.offset(offset)));
        assert_eq!(error.to_string(), "add toy: EINVAL (Invalid argument)", "{offset}");
    }
}

#[test]
fn refusals_that_repeat_the_request_read_the_same() {
    let said = || refusal(EINVAL).saying(|said| said.text("no").offset(32));
    assert_eq!(refused(said().uncapped()), refused(said()));
    assert_eq!(refused(refusal(EINVAL).uncapped()).to_string(), "add toy: EINVAL (Invalid argument)");
}

#[test]
fn what_is_missing_is_named_in_its_nest() {
    let missing = |said: Part| refused(said).to_string();
    let in_nest = refusal(EINVAL).saying(|said| said.missing(TOY_NEST_COLOUR).missing_from(28));
    assert_eq!(missing(in_nest), "add toy: EINVAL (Invalid argument): TOY_NEST / TOY_NEST_COLOUR is missing");
    let in_message = refusal(EINVAL).saying(|said| said.missing(TOY_LINK));
    assert_eq!(missing(in_message), "add toy: EINVAL (Invalid argument): TOY_LINK is missing");
    let unknown = refusal(EINVAL).saying(|said| said.missing(99));
    assert_eq!(missing(unknown), "add toy: EINVAL (Invalid argument): 99 is missing");
}

#[test]
fn bounds_say_what_the_value_must_be() {
    let ends = |text: String, end: &str| assert!(text.ends_with(end), "{text:?} does not end with {end:?}");
    let unsigned =
        |policy: PolicyWriter, kind, least, greatest| policy.kind(kind).least(least).greatest(greatest);
    let signed = |policy: PolicyWriter, least, greatest| {
        policy.kind(PolicyKind::S8).least_signed(least).greatest_signed(greatest)
    };
    ends(invalid_size(|policy| unsigned(policy, PolicyKind::U8, 0, 255)), "TOY_NEST_SIZE must be u8");
    ends(invalid_size(|policy| unsigned(policy, PolicyKind::U32, 0, 255)), " must be 0 to 255");
    ends(invalid_size(|policy| unsigned(policy, PolicyKind::U32, 4, 4)), " must be 4");
    ends(invalid_size(|policy| unsigned(policy, PolicyKind::U64, 0, u64::MAX)), " must be u64");
    ends(invalid_size(|policy| unsigned(policy, PolicyKind::Uint, 0, u64::MAX)), " must be u32 or u64");
    ends(invalid_size(|policy| signed(policy, -128, 127)), " must be i8");
    ends(invalid_size(|policy| signed(policy, -1, 7)), " must be -1 to 7");
    ends(invalid_size(|policy| policy.kind(PolicyKind::U32).mask(0x3)), " must be within 0x3");
    ends(
        invalid_size(|policy| policy.kind(PolicyKind::Bitfield32).bitfield_mask(0x10)),
        " must be within 0x10",
    );
    let binary = |policy: PolicyWriter| policy.kind(PolicyKind::Binary);
    ends(invalid_size(|policy| binary(policy).longest(16)), " must have at most 16 bytes");
    ends(invalid_size(|policy| binary(policy).shortest(4)), " must have at least 4 bytes");
    ends(invalid_size(|policy| binary(policy).shortest(4).longest(16)), " must have 4 to 16 bytes");
    ends(invalid_size(|policy| binary(policy).shortest(6).longest(6)), " must have 6 bytes");
    ends(invalid_size(|policy| policy.kind(PolicyKind::Flag)), " must be a flag, without a value");
    ends(invalid_size(|policy| policy.kind(PolicyKind::Nested)), " must be a nest");
    ends(
        invalid_size(|policy| policy.kind(PolicyKind::TerminatedText)),
        " must be text that a zero byte ends",
    );
    ends(invalid_size(|policy| policy.kind(PolicyKind::Other(77))), ": TOY_NEST / TOY_NEST_SIZE");
    let nowhere = refusal(ERANGE).saying(|said| said.policy(PolicyWriter::default().kind(PolicyKind::U32)));
    ends(refused(nowhere).to_string(), ": the value must be u32");
}

#[test]
fn bounds_by_themselves_continue_a_sentence() {
    let mut bounds = Bounds::default();
    assert_eq!(bounds.to_string(), "");
    bounds.range = Some((1, 4094));
    assert_eq!(bounds.to_string(), " must be 1 to 4094");
}

#[test]
fn every_other_error_is_one_line_too() {
    let operation = "list toys";
    let invalid = Problem::TooLong { limit: 15, actual: 20 }.of("TOY_NAME");
    for (error, line) in [
        (Error::Input { operation, invalid }, "list toys: TOY_NAME: 20 bytes where at most 15 fit"),
        (
            Error::Link { operation, name: "eth7".into(), errno: Errno(ENODEV) },
            "list toys: link eth7: ENODEV (No such device)",
        ),
        (
            Error::Namespace { operation, namespace: "/run/netns/blue".into(), errno: Errno(ENOENT) },
            "list toys: network namespace /run/netns/blue: ENOENT (No such file or directory)",
        ),
        (
            Error::Namespace { operation, namespace: "/run/netns/blue".into(), errno: Errno(EPERM) },
            "list toys: network namespace /run/netns/blue: EPERM (Operation not permitted): \
            is CAP_SYS_ADMIN missing?",
        ),
        (Error::Family { operation, name: "toys" }, "list toys: the kernel has no family \"toys\" here"),
        (
            Error::Reply { operation, invalid: Problem::Truncated.of("toymsg") },
            "list toys: reply: toymsg: runs past the end of what holds it",
        ),
        (Error::TimedOut { operation }, "list toys: no answer in time"),
        (Error::Interrupted { operation, attempts: 1 }, "list toys: changed while it was read"),
        (
            Error::Interrupted { operation, attempts: 16 },
            "list toys: changed while it was read, 16 times in a row",
        ),
        (
            Error::Lost { operation, loss: Loss::Overrun },
            "list toys: messages were lost: the receive queue was full",
        ),
        (
            Error::Lost { operation, loss: Loss::Truncated { length: 70_000 } },
            "list toys: messages were lost: a datagram of 70000 bytes did not fit the buffer",
        ),
        (
            Error::Lost { operation, loss: Loss::Damaged },
            "list toys: messages were lost: a message has an impossible length",
        ),
        (Error::NoReply { operation }, "list toys: acknowledged without a reply"),
        (
            Error::System { operation: "route netlink", errno: Errno(EPROTONOSUPPORT), capability: None },
            "route netlink: EPROTONOSUPPORT (Protocol not supported)",
        ),
        (Error::Stopped { operation }, "list toys: the transaction was stopped without a reason"),
        (
            Error::Unserved { operation, why: "the kernel answers root only" },
            "list toys: the kernel answers root only",
        ),
        (Error::Closed { operation }, "list toys: the connection was closed"),
    ] {
        assert_eq!(error.to_string(), line);
        assert_eq!(io::Error::from(error.clone()).to_string(), line);
    }
}

#[test]
fn questions_are_answered_by_errno() {
    let refused = |errno| refused(refusal(errno));
    assert!([ENOENT, ENODEV, EADDRNOTAVAIL].iter().all(|errno| refused(*errno).is_not_found()));
    assert!(refused(EEXIST).already_exists() && !refused(EEXIST).is_not_found());
    assert!(refused(EPERM).is_permission_denied());
    assert!(refused(EBUSY).is_busy());
    assert!(refused(EOPNOTSUPP).is_unsupported());
    assert!(refused(524).is_unsupported());
    assert!(!refused(EPERM).is_outcome_unknown());
}

#[test]
fn an_io_error_has_the_kind_of_the_errno_and_the_error_inside() {
    let error = io::Error::from(refused(refusal(EEXIST)));
    assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
    let inside = error.get_ref().and_then(|inside| inside.downcast_ref::<Error>()).unwrap();
    assert_eq!(inside.errno(), Some(Errno(EEXIST)));
    // The standard library keeps either a number or an error.
    assert_eq!(error.raw_os_error(), None);
}

#[test]
fn what_is_wrong_with_a_value_is_the_source_of_its_error() {
    let operation = "list toys";
    let invalid = Problem::NotText.of("TOY_NAME");
    for error in [Error::Input { operation, invalid }, Error::Reply { operation, invalid }] {
        let source = error.source().unwrap();
        assert_eq!(source.downcast_ref(), Some(&invalid));
        assert!(source.source().is_none());
        let chain = io::Error::from(error.clone());
        assert_eq!(chain.get_ref().and_then(|inside| inside.downcast_ref()), Some(&error));
        assert_eq!(chain.source().and_then(|source| source.downcast_ref()), Some(&invalid));
    }
}

#[test]
fn other_errors_say_all_themselves() {
    let operation = "list toys";
    for error in [
        refused(refusal(EEXIST).saying(|said| said.text("No").offset(16))),
        Error::Link { operation, name: "eth7".into(), errno: Errno(ENODEV) },
        Error::Namespace { operation, namespace: "/run/netns/blue".into(), errno: Errno(ENOENT) },
        Error::Lost { operation, loss: Loss::Overrun },
        Error::System { operation, errno: Errno(EBUSY), capability: None },
    ] {
        assert!(error.source().is_none(), "{error}");
    }
}

#[test]
fn the_kind_of_an_io_error_tells_what_went_wrong() {
    let operation = "list toys";
    let invalid = Problem::NotText.of("TOY_NAME");
    for (error, kind) in [
        (refused(refusal(EPERM)), io::ErrorKind::PermissionDenied),
        (Error::Link { operation, name: "eth7".into(), errno: Errno(ENOENT) }, io::ErrorKind::NotFound),
        (Error::Link { operation, name: "eth7".into(), errno: Errno(ENODEV) }, io::ErrorKind::NotFound),
        (Error::System { operation, errno: Errno(EBUSY), capability: None }, io::ErrorKind::ResourceBusy),
        (Error::Input { operation, invalid }, io::ErrorKind::InvalidInput),
        (Error::Reply { operation, invalid }, io::ErrorKind::InvalidData),
        (Error::TimedOut { operation }, io::ErrorKind::TimedOut),
        (Error::Family { operation, name: "toys" }, io::ErrorKind::Unsupported),
        (Error::Unserved { operation, why: "not here" }, io::ErrorKind::Unsupported),
        (Error::Stopped { operation }, io::ErrorKind::Other),
        (Error::NoReply { operation }, io::ErrorKind::Other),
    ] {
        assert_eq!(io::Error::from(error.clone()).kind(), kind, "{error}");
    }
}
