#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sop::drive::csv(data));
