//! What a visit costs: every file of `dist/` raw, with gzip and with brotli, against the budget.
//!
//! `make size` runs it. The last line is for machines: `first-question N wasm N all N`, bytes with
//! brotli 11: what a browser loads until the first question can be answered, the main program,
//! and everything that is kept for offline use.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

/// The first visit, in bytes. 220 kB are 1.1 s on the 1.6 Mbit/s of a slow phone connection (the
/// figure that Lighthouse's throttling uses); with the page readable before that, nobody waits for a blank.
const FIRST_QUESTION: usize = 220_000;
/// The main program's part of it; it leaves 60 kB for page, scripts, style and library.
const WASM: usize = 160_000;
/// All bundled content: what an installed Starling holds beside its programs.
const CONTENT: usize = 140_000;
/// The content's part of the first visit.
const INDEX: usize = 30_000;

/// One file of the bundle.
struct File {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
    role: Role,
}

/// When a file is loaded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The program itself, before the first question.
    Wasm,
    /// Before the first question.
    First,
    /// Later: kept for offline use, or loaded on demand.
    Later,
    /// Only to learn of a newer build; never kept.
    Worker,
}

fn main() -> ExitCode {
    let folder = env::args().nth(1).unwrap_or_else(|| "dist".to_owned());
    match files(Path::new(&folder)) {
        Ok(files) => report(&files),
        Err(fault) => {
            eprintln!("{folder}: {fault}. Run `make dist` first.");
            ExitCode::FAILURE
        }
    }
}

/// All files of the bundle, the largest first.
fn files(folder: &Path) -> io::Result<Vec<File>> {
    let page = fs::read_to_string(folder.join("index.html"))?;
    let mut files = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = format!("{prefix}{}", path.file_name().unwrap_or_default().display());
            if path.is_dir() {
                open.push((path, name + "/"));
            } else {
                files.push(measured(&page, name, &fs::read(&path)?)?);
            }
        }
    }
    files.sort_by_key(|file| std::cmp::Reverse(file.brotli));
    Ok(files)
}

fn measured(page: &str, name: String, bytes: &[u8]) -> io::Result<File> {
    let role = role(page, &name);
    Ok(File { raw: bytes.len(), gzip: gzip(bytes)?, brotli: brotli(bytes)?, role, name })
}

/// The page itself says what it loads at once, but for icons and the manifest, which a browser
/// fetches when it has nothing better to do, and for the second part of the program, the workers, the details of the
/// questions and the reference works, which the program fetches when they are needed.
fn role(page: &str, name: &str) -> Role {
    let named = name == "index.html" || page.contains(name);
    match name.rsplit_once('.').map(|(_, end)| end) {
        _ if ["rest-", "reader-", "importer-", "coach-", "details-", "reference-"]
            .iter()
            .any(|it| name.starts_with(it)) =>
        {
            Role::Later
        }
        _ if name == "sw.js" || name == "version.json" => Role::Worker,
        Some("wasm") if named => Role::Wasm,
        Some("html" | "js" | "css" | "json") if named => Role::First,
        _ => Role::Later,
    }
}

fn gzip(bytes: &[u8]) -> io::Result<usize> {
    let mut to = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    to.write_all(bytes)?;
    Ok(to.finish()?.len())
}

/// Quality 11 and a window of 4 MB, as a static host compresses ahead of time.
fn brotli(bytes: &[u8]) -> io::Result<usize> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut io::Cursor::new(bytes), &mut out, &params)?;
    Ok(out.len())
}

fn report(files: &[File]) -> ExitCode {
    let sum = |wanted: fn(Role) -> bool| -> usize {
        files.iter().filter(|file| wanted(file.role)).map(|file| file.brotli).sum()
    };
    let first = sum(|role| matches!(role, Role::Wasm | Role::First));
    let wasm = sum(|role| role == Role::Wasm);
    let all = sum(|role| role != Role::Worker);
    let content = files.iter().filter(|it| it.name.ends_with(".json") && it.role != Role::Worker);
    let index = content.clone().filter(|file| file.role == Role::First);
    let content: usize = content.map(|it| it.brotli).sum();
    let index: usize = index.map(|it| it.brotli).sum();

    println!("{:>9} {:>9} {:>9}  file (* before the first question)", "raw", "gzip", "brotli");
    for File { name, raw, gzip, brotli, role } in files {
        let mark = if matches!(role, Role::Wasm | Role::First) { '*' } else { ' ' };
        println!("{raw:>9} {gzip:>9} {brotli:>9} {mark} {name}");
    }
    println!();
    let within = [
        line("first question", first, FIRST_QUESTION),
        line("main wasm", wasm, WASM),
        line("content", content, CONTENT),
        line("content before the first question", index, INDEX),
    ];
    if wasm == 0 {
        eprintln!(
            "index.html names no wasm: the bundle is not whole, or this does not know its names."
        );
    }
    println!("first-question {first} wasm {wasm} all {all}");
    if within == [true; 4] && wasm > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints one figure against its budget; says whether it is within.
fn line(what: &str, bytes: usize, budget: usize) -> bool {
    let share = bytes * 100 / budget;
    println!("{what}: {bytes} of {budget} bytes with brotli ({share} %)");
    if bytes > budget {
        let over = bytes - budget;
        eprintln!(
            "Over budget: {what} is {over} bytes too large. See what grew in the table above."
        );
    }
    bytes <= budget
}
