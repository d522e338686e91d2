//! Writes sample sheets into a folder, to be looked at:
//! `cargo run -p billfold-paper --example samples -- FOLDER [FONT]`.

#![allow(clippy::unwrap_used, reason = "a developer's command")]

use billfold_paper::{FontFile, Printer};

#[path = "../tests/samples/mod.rs"]
mod samples;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap();
    let fonts = arguments.map(|file| FontFile { bytes: std::fs::read(file).unwrap(), index: 0 }).collect();
    let printer = Printer::new(fonts).unwrap();
    let mut cjk = samples::english();
    cjk.buyer.name = "株式会社サンプル 御中".into();
    cjk.lines = vec![samples::line("月額プラン「プロ」 한국어 简体中文 🎉 with Latin 2026", 4_900)];
    for (name, sheet) in [
        ("english", samples::english()),
        ("german", samples::german()),
        ("russian", samples::russian()),
        ("arabic", samples::arabic()),
        ("hebrew", samples::hebrew()),
        ("long", samples::long(100)),
        ("cjk", cjk),
    ] {
        let printed = printer.print(&sheet).unwrap();
        std::fs::write(format!("{folder}/{name}.pdf"), printed.bytes).unwrap();
    }
}
