//! Whole conversations, read line by line by people: `tests/saved/coach/*.txt`.
//!
//! A file names its coach and seed in the first line; lines that begin with `You: ` are the replies. All the rest
//! is made again with `RENEW=coach cargo test --test spec coach`. Read every line that changes.

use super::{grounds_of, rules};
use starling::coach::Conversation;
use std::path::PathBuf;
use std::{env, fs};

fn files() -> Vec<PathBuf> {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "saved", "coach"].iter().collect();
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The replies of a saved dialogue.
fn replies(saved: &str) -> Vec<String> {
    let lines = saved.lines().filter_map(|line| line.strip_prefix("You:"));
    lines.map(|line| line.trim().to_owned()).collect()
}

/// The conversation of a saved dialogue, and the dialogue as it is now.
fn played(saved: &str) -> (Conversation, String) {
    let head = saved.lines().next().unwrap();
    let mut words = head.split(' ');
    let (coach, seed) = (words.next().unwrap(), words.next().unwrap().parse().unwrap());
    let replies = replies(saved);
    let replies = replies.iter().map(String::as_str);
    let conversation = Conversation::resumed(grounds_of(coach), seed, replies);
    let mut text = format!("{head}\n\nCoach: {}\n", conversation.opening().words);
    for (reply, said) in conversation.turns() {
        text += &format!("\n{}\n\nCoach: {}\n", format!("You: {reply}").trim(), said.words);
    }
    text += &format!("\n---\n\n{}", conversation.report().markdown());
    (conversation, text)
}

#[test]
fn every_saved_dialogue_goes_as_it_was_read() {
    for path in files() {
        let saved = fs::read_to_string(&path).unwrap();
        let text = played(&saved).1;
        if env::var("RENEW").is_ok_and(|what| what == "coach") {
            fs::write(&path, &text).unwrap();
        } else {
            assert_eq!(saved, text, "{}", path.display());
        }
    }
}

#[test]
fn every_saved_dialogue_keeps_the_rules() {
    for path in files() {
        let (conversation, _) = played(&fs::read_to_string(&path).unwrap());
        rules::check(&conversation, &grounds_of("patient-mentor"));
    }
}

#[test]
fn there_is_a_dialogue_for_each_thing_people_come_with() {
    let names: Vec<String> = files()
        .iter()
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    for name in [
        "burnout",
        "change-of-topic",
        "chatty",
        "conflict",
        "delegation",
        "evasive",
        "goodbye",
        "hiring",
        "promotion",
        "stakeholder",
        "strategy",
        "underperformer",
    ] {
        assert!(names.iter().any(|it| it == name), "{name}");
    }
}
