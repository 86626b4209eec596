//! The bundled files cut into passages: a paragraph, a list item, a heading, a field.

use std::fs;
use std::path::{Path, PathBuf};

/// What stands together in a file.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// `content/banks/any-profession.md:12`.
    pub(super) place: String,
    /// As it is written, without the marks of lists and headings, on one line.
    pub(super) text: String,
}

impl Passage {
    /// A passage of a test.
    pub(super) fn of(text: &str) -> Self {
        Self { place: "here".to_owned(), text: text.to_owned() }
    }
}

/// Every bundled file, as its path from the root and its text.
pub(super) fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = entries(&root.join("content"));
    let folders = folders.into_iter().filter(|path| path.is_dir() && !path.ends_with("corpus"));
    let paths = folders.flat_map(|folder| markdown(&folder));
    let named = paths.map(|path| {
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    });
    named.collect()
}

/// What is in a folder, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The Markdown files of a folder and of those below it.
fn markdown(folder: &Path) -> Vec<PathBuf> {
    let below = |path: PathBuf| if path.is_dir() { markdown(&path) } else { vec![path] };
    let paths = entries(folder).into_iter().flat_map(below);
    paths.filter(|path| path.extension().is_some_and(|end| end == "md")).collect()
}

/// Every passage of every bundled file.
pub(super) fn passages() -> Vec<Passage> {
    files().iter().flat_map(|(name, text)| cut(name, text)).collect()
}

/// Cuts a file where a line is empty or begins something of its own; other lines go on with the one before.
fn cut(name: &str, text: &str) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut goes_on = false;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        let words = without_mark(line);
        match passages.last_mut().filter(|_| goes_on && words == line) {
            _ if words.is_empty() => {}
            Some(last) => last.text = format!("{} {words}", last.text),
            None => {
                let place = format!("{name}:{}", at + 1);
                passages.push(Passage { place, text: words.to_owned() });
            }
        }
        goes_on = !(words.is_empty() || line.starts_with('#') || is_field(line));
    }
    passages
}

/// The words of a line behind the mark that begins something: of a heading, a list item, a row or the front matter.
fn without_mark(line: &str) -> &str {
    if line.starts_with("---") {
        return "";
    }
    let digits = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = digits.strip_prefix(". ").filter(|_| digits.len() < line.len());
    let bullet = || line.strip_prefix("- ").or(line.strip_prefix("* "));
    numbered.or_else(bullet).unwrap_or(line).trim_start_matches(['#', '|', ' '])
}

/// `title: Any profession`: a line by itself, as in the front matter.
fn is_field(line: &str) -> bool {
    let key = line.split_once(": ").map(|(key, _)| key);
    key.is_some_and(|key| key.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'))
}

/// The words of a text in lower case, without marks around them: `i'd`, `on-call`, `19`.
pub(super) fn words(text: &str) -> Vec<String> {
    let inside = |letter: char| letter.is_alphanumeric() || "'-".contains(letter);
    let text = text.to_lowercase().replace('’', "'");
    let words = text.split(|letter| !inside(letter)).map(|word| word.trim_matches(['\'', '-']));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The passages of a file, as `line: words`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = cut("x", text);
    let found: Vec<String> = found
        .iter()
        .map(|one| format!("{} {}", one.place.trim_start_matches("x:"), one.text))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_paragraph_over_two_lines_is_one_passage() {
    check("One\ntwo.\n\nThree.\n", &["1 One two.", "4 Three."]);
}

#[test]
fn headings_fields_and_items_stand_by_themselves() {
    check(
        "---\ntitle: A\nabout: B\n---\n## C\n- D\n  goes on\n1. E\n| F | G |\n",
        &["2 title: A", "3 about: B", "5 C", "6 D goes on", "8 E", "9 F | G |"],
    );
}

#[test]
fn the_corpus_is_no_bundled_content_and_every_bank_is() {
    let names: Vec<String> = files().into_iter().map(|(name, _)| name).collect();
    assert!(names.contains(&"content/banks/any-profession.md".to_owned()));
    assert!(names.iter().all(|name| !name.contains("/corpus/")));
}
