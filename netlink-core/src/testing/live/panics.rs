//! Panics of tests as text with their place, which a payload alone does not have.

use std::cell::RefCell;
use std::env;
use std::panic::{self, UnwindSafe, catch_unwind};

thread_local! {
    /// The panic of the test on this thread, empty before; `None` on other threads.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// From now on the panics of tests are kept for [`caught`]; others go where they went, and so do all if somebody
/// wants backtraces.
pub(super) fn record() {
    let others = panic::take_hook();
    let backtraces = env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0");
    panic::set_hook(Box::new(move |panic| {
        let of_a_test =
            PANIC.with_borrow_mut(|slot| slot.as_mut().map(|text| *text = panic.to_string()).is_some());
        if backtraces || !of_a_test {
            others(panic);
        }
    }));
}

/// Runs a test; a panic becomes an error that says where and why.
pub(super) fn caught(test: impl FnOnce() -> Result<(), String> + UnwindSafe) -> Result<(), String> {
    PANIC.set(Some(String::new()));
    let outcome = catch_unwind(test);
    let panic = PANIC.take().unwrap_or_default();
    outcome.unwrap_or_else(|payload| {
        // A panic that came over from another thread was printed there and leaves only its payload here.
        let message = payload.downcast_ref::<String>().map(String::as_str);
        let message = message.or_else(|| payload.downcast_ref::<&str>().copied());
        Err(if panic.is_empty() { message.unwrap_or("panicked").into() } else { panic })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_with_its_place() {
        record();
        let told = caught(|| panic!("because")).unwrap_err();
        assert!(told.contains(file!()) && told.ends_with("because"), "{told}");
        assert_eq!(caught(|| Err("refused".into())), Err("refused".into()));
        assert_eq!(caught(|| Ok(())), Ok(()));
    }

    #[test]
    fn a_panic_from_another_thread_is_told_by_its_payload() {
        let elsewhere = || panic::resume_unwind(Box::new(String::from("elsewhere")));
        assert_eq!(caught(elsewhere), Err("elsewhere".into()));
    }
}
