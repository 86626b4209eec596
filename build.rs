//! Reads the bundled content while the app is built, with the app's own reader, and writes it as one asset.
//!
//! Every problem of every file is printed and stops the build. Works for every target, as it runs on the builder's machine.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is how a build script speaks")]

#[path = "src/content/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the build uses the reading half")]
mod content;
#[path = "src/domain/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the build uses a few words")]
mod domain;
// Not all of `wire`: what is saved and linked needs more of the app than a build script should hold.
#[path = "src/wire/fields.rs"]
#[allow(dead_code, reason = "the build uses the writing half")]
mod fields;
#[path = "src/wire/json.rs"]
#[allow(dead_code, reason = "the build uses the writing half")]
mod json;
#[path = "src/wire/library.rs"]
#[allow(dead_code, unreachable_pub, reason = "the build uses the writing half")]
mod library;
#[path = "src/wire/reference.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the build uses the writing half")]
mod reference;
#[path = "src/wire/taking.rs"]
#[allow(dead_code, reason = "the build uses the writing half")]
mod taking;

use content::{Problem, SourceFile};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    keep_references();
    match build() {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            eprintln!(
                "problems in the content: {}; content/README.md describes the format",
                problems.len()
            );
            ExitCode::FAILURE
        }
        Err(fault) => {
            eprintln!("the content cannot be read: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Has the linker write down, in the page's program, which function and which datum refers to which: what
/// the program is parted by (`examples/bundle/split.rs`). wasm-opt warns that it cannot keep this in step; only
/// what the linker itself wrote is read.
fn keep_references() {
    if env::var("TARGET").is_ok_and(|target| target.starts_with("wasm32")) {
        println!("cargo:rustc-link-arg-bin=starling=--emit-relocs");
    }
}

/// Writes the asset, or gives what is wrong with the content.
fn build() -> io::Result<Vec<Problem>> {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for folder in content::FOLDERS.map(|folder| format!("content/{folder}")) {
        println!("cargo:rerun-if-changed={folder}");
        for path in markdown_in(&folder)? {
            println!("cargo:rerun-if-changed={path}");
            match SourceFile::decode(&path, fs::read(&path)?) {
                Ok(file) => files.push(file),
                Err(problem) => problems.push(problem),
            }
        }
    }
    let (library, found) = content::read(&files);
    problems.extend(found);
    if problems.is_empty() {
        let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
        let out = Path::new(&out);
        fs::write(out.join("library.json"), library::encode(&library))?;
        fs::write(out.join("details.json"), library::encode_details(&library))?;
        fs::write(out.join("reference.json"), reference::encode(&library.reference))?;
    }
    Ok(problems)
}

/// The Markdown files of a folder by name, so that two builds give the same asset.
fn markdown_in(folder: &str) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") {
            paths.push(format!("{folder}/{name}"));
        }
    }
    paths.sort();
    Ok(paths)
}
