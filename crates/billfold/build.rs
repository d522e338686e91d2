//! Links the program with its relocations packed, where the linker can: tables of
//! pointers, such as those of languages, then take a few bits each in the file.

#[expect(clippy::disallowed_methods, reason = "a build script is told things by its environment")]
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |name: &str, wanted: &str| std::env::var(name).is_ok_and(|value| value == wanted);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
        // Cargo forgets to strip a program whose package has an optimization of its own.
        if is("PROFILE", "release") {
            println!("cargo:rustc-link-arg-bins=-Wl,--strip-all");
        }
    }
}
