//! Files of any bytes as captures, and as recordings to replay: they are read and printed, or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use netlink_core::testing::script::Script;
use netlink_core::traffic::Capture;

fuzz_target!(|file: &[u8]| {
    let _ = Script::replay(file);
    let dictionary = netlink_fuzz::dictionary();
    let Ok(mut capture) = Capture::new(file) else { return };
    while let Ok(Some(record)) = capture.next() {
        let _ = dictionary.describe(&record.traffic).to_string();
    }
});
