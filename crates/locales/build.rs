//! Packs the catalogs: of some forty languages a program speaks a few, and unpacks
//! those when they are first spoken. Comments are for translators and stay behind.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::DeflateEncoder;

#[expect(clippy::disallowed_methods, reason = "a build script is told things by its environment")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=catalogs");
    let folder = std::env::var("OUT_DIR")?;
    for entry in std::fs::read_dir("catalogs")? {
        let path = entry?.path();
        let Some(name) = path.file_stem().filter(|_| path.extension().is_some_and(|end| end == "ftl")) else {
            continue;
        };
        let text = std::fs::read_to_string(&path)?;
        let packed = Path::new(&folder).join(name).with_extension("packed");
        let mut encoder = DeflateEncoder::new(std::fs::File::create(packed)?, Compression::best());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            writeln!(encoder, "{line}")?;
        }
        encoder.finish()?;
    }
    Ok(())
}
