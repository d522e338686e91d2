//! The walls between crates, the lists of dependencies and the pages that
//! describe them: what ARCHITECTURE.md claims is compared with the tree.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

/// Which crate of the workspace may use which others. A new edge is a decision.
const MAY_USE: &[(&str, &[&str])] = &[
    ("billfold-domain", &[]),
    ("billfold-paper", &["billfold-domain"]),
    ("billfold-locales", &["billfold-domain"]),
    ("billfold-store", &["billfold-domain"]),
    ("billfold-app", &["billfold-domain", "billfold-locales", "billfold-paper", "billfold-store"]),
    ("billfold-delivery", &["billfold-app", "billfold-domain"]),
    ("billfold-http", &["billfold-app", "billfold-domain"]),
    ("billfold-rebilly", &["billfold-app", "billfold-domain", "billfold-http"]),
    ("billfold-stripe", &["billfold-app", "billfold-domain", "billfold-http"]),
    ("billfold-pages", &["billfold-app", "billfold-domain", "billfold-http", "billfold-locales"]),
    (
        "billfold",
        &[
            "billfold-app",
            "billfold-delivery",
            "billfold-domain",
            "billfold-http",
            "billfold-pages",
            "billfold-rebilly",
            "billfold-store",
            "billfold-stripe",
        ],
    ),
    ("xtask", &[]),
];

/// What must not be reached from a crate, directly: the three walls.
const MUST_NOT_USE: &[(&str, &[&str])] = &[
    ("billfold-domain", &["tokio", "axum", "http", "hyper", "rusqlite", "postgres", "ring", "tracing"]),
    ("billfold-paper", &["tokio", "axum", "http", "hyper", "rusqlite", "postgres", "tracing"]),
    ("billfold-locales", &["tokio", "axum", "http", "hyper", "rusqlite", "postgres", "tracing"]),
    ("billfold-store", &["axum", "http", "hyper"]),
    ("billfold-app", &["axum", "http", "hyper", "rusqlite", "postgres"]),
    ("billfold-http", &["rusqlite", "postgres", "billfold-store"]),
    ("billfold-rebilly", &["rusqlite", "postgres", "billfold-store"]),
    ("billfold-stripe", &["rusqlite", "postgres", "billfold-store"]),
    ("billfold-pages", &["rusqlite", "postgres", "billfold-store"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec().unwrap()
}

fn uses(package: &Package) -> BTreeSet<String> {
    package.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal).map(|d| d.name.clone()).collect()
}

#[test]
fn crates_use_only_the_crates_that_the_map_allows() {
    let metadata = metadata();
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        MAY_USE.iter().map(|(name, uses)| (*name, uses.iter().copied().collect())).collect();
    let names: BTreeSet<&str> = metadata.packages.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, allowed.keys().copied().collect(), "every crate has its line in the map");
    for package in &metadata.packages {
        for used in uses(package).iter().filter(|used| names.contains(used.as_str())) {
            let may = &allowed[package.name.as_str()];
            assert!(may.contains(used.as_str()), "{} must not use {used}", package.name);
        }
    }
    for (name, banned) in MUST_NOT_USE {
        let package = metadata.packages.iter().find(|p| p.name.as_str() == *name).unwrap();
        for used in uses(package) {
            assert!(!banned.contains(&used.as_str()), "{name} must not use {used}");
        }
    }
}

#[test]
fn every_direct_dependency_has_its_line_in_the_list() {
    let list = std::fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let listed: BTreeSet<&str> = list.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let mut used = BTreeSet::new();
    let metadata = metadata();
    for package in &metadata.packages {
        used.extend(package.dependencies.iter().map(|d| d.name.as_str()).filter(|n| !n.starts_with("billfold")));
    }
    let missing: Vec<_> = used.difference(&listed).collect();
    let stale: Vec<_> = listed.difference(&used).collect();
    assert!(missing.is_empty() && stale.is_empty(), "missing {missing:?}, stale {stale:?}");
}

fn source_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push(path);
        }
    }
}

#[test]
fn files_have_one_subject_and_at_most_600_lines() {
    let mut files = Vec::new();
    for folder in ["crates", "xtask"] {
        source_files(&root().join(folder), &mut files);
    }
    assert!(files.len() > 50);
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "common", "misc", "manager"].contains(&name.as_str()),
            "{}",
            file.display()
        );
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 600, "{} has {lines} lines", file.display());
    }
}

#[test]
fn sql_stands_in_the_store_alone() {
    let mut files = Vec::new();
    for name in ["domain", "paper", "app", "http", "rebilly", "stripe", "pages", "billfold"] {
        source_files(&root().join("crates").join(name).join("src"), &mut files);
    }
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for words in ["SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE", " SET doc"] {
            assert!(!text.contains(words), "{} holds `{words}`", file.display());
        }
    }
}

#[test]
fn paths_that_the_pages_name_exist() {
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/dependencies.md"] {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        let named = text.split('`').skip(1).step_by(2).filter(|quoted| {
            let first = quoted.split('/').next().unwrap_or_default();
            ["crates", "docs", "scripts", "tests", "xtask", ".ci"].contains(&first) && !quoted.contains([' ', '*', '<'])
        });
        for path in named {
            assert!(root().join(path).exists(), "{page} names {path}");
        }
    }
}

#[test]
fn d08_sqlite_is_bundled_and_never_the_systems() {
    let text = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let line = text.lines().find(|line| line.starts_with("rusqlite")).unwrap();
    assert!(line.contains("\"bundled\""), "{line}");
}
