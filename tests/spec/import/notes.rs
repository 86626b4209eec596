//! Whole notes in shapes that people use, under `tests/notes`, with what is found in them beside each.
//!
//! After a change that is meant, `STARLING_RENEW=1 cargo test --test spec notes` writes what is found now; the
//! difference is then read before it is kept.

use starling::import::{self, Draft, Parts};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn notes() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notes");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut notes: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|end| end != "found")).collect();
    notes.sort();
    notes
}

fn pictured(draft: &Draft) -> String {
    let mut out = format!("title: {}\n", draft.title);
    for found in &draft.questions {
        let _ = writeln!(
            out,
            "\n{} {} [{}] {}",
            found.line,
            found.kind.slug(),
            found.topics.join("; "),
            found.text
        );
        words(&mut out, "answer", found.answer.as_deref());
        parts(&mut out, found.parts.as_ref());
        words(&mut out, "hint", found.hint.as_deref());
        for next in &found.followups {
            words(&mut out, "next", Some(next));
        }
    }
    for story in &draft.stories {
        let _ = writeln!(out, "\n{} story {}", story.line, story.title);
        words(&mut out, "text", Some(&story.text));
        parts(&mut out, story.parts.as_ref());
    }
    for todo in &draft.checklist {
        let _ = writeln!(out, "todo {} {}", if todo.done { "done" } else { "open" }, todo.text);
    }
    for (name, found) in [
        ("persona", draft.persona.as_ref().map(|it| format!("{it:#?}"))),
        ("ladder", draft.ladder.as_ref().map(|it| format!("{it:#?}"))),
        ("matrix", draft.matrix.as_ref().map(|it| format!("{it:#?}"))),
        ("mindset", draft.mindset.clone()),
    ] {
        words(&mut out, name, found.as_deref());
    }
    out.push('\n');
    for skipped in &draft.skipped {
        let _ = writeln!(out, "{} left out: {:?}", skipped.line, skipped.why);
    }
    out
}

fn words(out: &mut String, name: &str, text: Option<&str>) {
    for line in text.into_iter().flat_map(str::lines) {
        let _ = writeln!(out, "  {name} | {line}");
    }
}

fn parts(out: &mut String, parts: Option<&Parts>) {
    let Some(parts) = parts else { return };
    let named = [
        ("S", &parts.situation),
        ("T", &parts.task),
        ("A", &parts.action),
        ("R", &parts.result),
        ("L", &parts.learning),
    ];
    for (name, text) in named {
        words(out, name, Some(text.as_str()));
    }
}

#[test]
fn every_note_is_read_as_before() {
    let mut wrong = Vec::new();
    for path in notes() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = import::decode(&fs::read(&path).unwrap()).unwrap();
        let found = pictured(&import::read(&name, &text));
        let golden = path.with_added_extension("found");
        if std::env::var_os("STARLING_RENEW").is_some() {
            fs::write(golden, found).unwrap();
        } else if fs::read_to_string(golden).unwrap_or_default() != found {
            wrong.push(format!("{name}:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_notes_of_many_shapes() {
    assert!(notes().len() >= 40);
}

#[test]
fn reading_is_the_same_every_time() {
    for path in notes() {
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(import::read("x", &text), import::read("x", &text));
    }
}
