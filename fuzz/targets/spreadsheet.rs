#![no_main]

libfuzzer_sys::fuzz_target!(init: sop::quiet(), |data: &[u8]| sop::run(sop::drive::spreadsheet, data));
