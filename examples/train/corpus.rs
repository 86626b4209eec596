//! The labelled corpus: `content/corpus/*.txt`, whose README describes the format.

use std::fs;
use std::path::Path;

/// One labelled answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) id: String,
    pub(crate) question: String,
    pub(crate) kind: String,
    pub(crate) field: String,
    pub(crate) style: String,
    /// The reason not to score it, or nothing where it is scored.
    pub(crate) refused: Option<String>,
    pub(crate) met: Vec<String>,
    pub(crate) partly: Vec<String>,
    pub(crate) lines: Vec<Line>,
}

/// One labelled sentence.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) text: String,
    /// A line break stands before it.
    pub(crate) breaks: bool,
}

impl Answer {
    /// Whether it is a story that is scored.
    pub(crate) fn is_story(&self) -> bool {
        self.kind == "behavioural" && self.refused.is_none()
    }

    /// Whether a sentence of it has this label.
    pub(crate) fn has(&self, label: char) -> bool {
        self.lines.iter().any(|line| line.label.starts_with(label))
    }

    /// Whether it is scored, in a word.
    pub(crate) fn verdict(&self) -> &'static str {
        if self.refused.is_none() { "scored" } else { "not scored" }
    }

    /// What the labels say of an item.
    pub(crate) fn state(&self, item: &str) -> &'static str {
        let holds = |items: &[String]| items.iter().any(|one| one == item);
        match (holds(&self.met), holds(&self.partly)) {
            (true, _) => "met",
            (false, true) => "partly",
            _ => "missing",
        }
    }

    /// Who wrote it: the letters before the number of its id.
    pub(crate) fn writer(&self) -> &str {
        self.id.split('-').next().unwrap_or_default()
    }
}

/// The text of some lines, and where each of them stands in it.
pub(crate) fn text(lines: &[Line]) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for line in lines {
        if !text.is_empty() {
            text.push(if line.breaks { '\n' } else { ' ' });
        }
        let start = text.len();
        text.push_str(&line.text);
        places.push((start, text.len()));
    }
    (text, places)
}

/// Every answer of a folder, in the order of file names and of the files; or the first fault, with its place.
pub(crate) fn read(folder: &Path) -> Result<Vec<Answer>, String> {
    let listed = fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    let mut paths: Vec<_> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let mut answers = Vec::new();
    for path in paths {
        let text =
            fs::read_to_string(&path).map_err(|fault| format!("{}: {fault}", path.display()))?;
        answers.extend(parse(&text).map_err(|fault| format!("{}: {fault}", path.display()))?);
    }
    Ok(answers)
}

/// The answers of one file.
pub(crate) fn parse(text: &str) -> Result<Vec<Answer>, String> {
    let text = format!("\n{text}");
    text.split("\n@ ").skip(1).map(answer).collect()
}

fn answer(block: &str) -> Result<Answer, String> {
    let (id, block) = block.split_once('\n').ok_or("an answer without lines")?;
    let fault = |what: &str| format!("{id}: {what}");
    let mut rest = block;
    let mut head = |name: &str| {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let value = line.strip_prefix(name).and_then(|line| line.strip_prefix(':'));
        let value = value.ok_or_else(|| fault(&format!("no `{name}:` where it should stand")))?;
        rest = after;
        Ok::<String, String>(value.trim().to_owned())
    };
    let (question, kind) = (head("question")?, head("kind")?);
    // The second pass of labels was made without seeing these two.
    let field = head("field").unwrap_or_default();
    let style = head("style").unwrap_or_default();
    let verdict = head("verdict")?;
    let refused = match verdict.split_once(' ') {
        None if verdict == "scored" => None,
        Some(("not_scored", reason)) => Some(reason.to_owned()),
        _ => return Err(fault("the verdict is neither `scored` nor `not_scored REASON`")),
    };
    let items = |line: String| {
        line.split_whitespace().filter(|&item| item != "-").map(String::from).collect()
    };
    let (met, partly) = (items(head("met")?), items(head("partly")?));
    let lines = lines(rest).map_err(|line| fault(&format!("no label: {line}")))?;
    Ok(Answer {
        id: id.trim().to_owned(),
        question,
        kind,
        field,
        style,
        refused,
        met,
        partly,
        lines,
    })
}

const LABELS: &str = " S T A R L - principle steps example tradeoff measure clarify options decision follow_through ";

fn lines(body: &str) -> Result<Vec<Line>, String> {
    let (mut lines, mut breaks) = (Vec::new(), false);
    for line in body.lines().filter(|line| !line.trim().is_empty()) {
        if line.trim() == "/" {
            breaks = true;
            continue;
        }
        let (label, text) = line.split_once(' ').ok_or_else(|| line.to_owned())?;
        if !LABELS.contains(&format!(" {label} ")) {
            return Err(line.to_owned());
        }
        lines.push(Line { label: label.to_owned(), text: text.trim().to_owned(), breaks });
        breaks = false;
    }
    Ok(lines)
}
