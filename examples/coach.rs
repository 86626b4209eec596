//! A talk with a coach on the command line: replies come in, one a line, the dialogue and its report go out.
//!
//! ```text
//! cargo run --example coach content/contexts/linnetfold.md < turns.txt
//! cargo run --example coach content/contexts/linnetfold.md practical-mentor 7 < turns.txt
//! ```
//!
//! Behind the pack may stand the id of a coach who knows it, and the seed. The ladder of a pack lies beside it in
//! `../ladders`, its coaches in `../coaches`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program speaks there"
)]

use starling::coach::{Conversation, Grounds};
use starling::content::{SourceFile, read};
use starling::domain::Wall;
use starling::import;
use std::io::{BufRead, stdin};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some(pack) = arguments.first().map(PathBuf::from) else {
        eprintln!(
            "coach: name a pack: coach content/contexts/linnetfold.md [coach] [seed] < turns.txt"
        );
        return ExitCode::FAILURE;
    };
    let seed = arguments.get(2).and_then(|it| it.parse().ok()).unwrap_or(1);
    match grounds(&pack, arguments.get(1).map(String::as_str)) {
        Ok(grounds) => {
            talk(Conversation::new(grounds, seed));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("coach: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// Plays the replies and prints what is said.
fn talk(mut conversation: Conversation) {
    println!("Coach: {}", conversation.opening().words);
    for line in stdin().lock().lines().map_while(Result::ok) {
        let said = conversation.reply(&line);
        println!("\nYou: {line}\n\nCoach: {}", said.words);
        if said.closed {
            break;
        }
    }
    println!("\n---\n\n{}", conversation.report().markdown());
}

/// What a talk is grounded in.
fn grounds(pack: &Path, coach: Option<&str>) -> Result<Grounds, String> {
    let folder = pack.parent().and_then(Path::file_name);
    if folder.is_some_and(|name| name == "contexts") { native(pack, coach) } else { imported(pack) }
}

/// A native pack with its ladder and a coach who knows it.
fn native(pack: &Path, coach: Option<&str>) -> Result<Grounds, String> {
    let root = pack.parent().and_then(Path::parent).ok_or("the pack lies in no folder")?;
    let mut files = vec![source(pack)?];
    for folder in ["ladders", "coaches", "matrices"] {
        let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            files.push(source(&path)?);
        }
    }
    let reference = read(&files).0.reference;
    let context = reference.contexts.into_iter().next().ok_or("the pack cannot be read")?;
    let fits = |id: &str| coach.is_none_or(|wanted| wanted == id);
    let coach = reference.coaches.into_iter().find(|it| it.context == context.id && fits(&it.id));
    let coach = coach.ok_or("there is no such coach for this pack")?;
    let ladder = reference.ladders.into_iter().find(|ladder| ladder.id == context.ladder);
    Ok(Grounds::new(coach, context, ladder))
}

/// Any other file: somebody's own notes on how they want to be coached, read as the app reads them.
fn imported(pack: &Path) -> Result<Grounds, String> {
    let bytes = fs::read(pack).map_err(|fault| format!("{}: {fault}", pack.display()))?;
    let text = import::decode(&bytes).map_err(|refusal| format!("not read: {refusal:?}"))?;
    let draft = import::read(&pack.to_string_lossy(), &text);
    let preview = import::preview(&pack.to_string_lossy(), &draft);
    let made = import::accept(&draft, &preview, Wall(0), "imported").pack;
    let none = || format!("{}: nobody is described in it who coaches", pack.display());
    let (coach, context) = (made.coaches.into_iter().next(), made.contexts.into_iter().next());
    let (coach, context) = coach.zip(context).ok_or_else(none)?;
    Ok(Grounds::new(coach, context, made.ladders.into_iter().next()))
}

fn source(path: &Path) -> Result<SourceFile, String> {
    let said = |fault| format!("{}: {fault}", path.display());
    let text = fs::read_to_string(path).map_err(said)?;
    Ok(SourceFile { path: path.display().to_string(), text })
}
