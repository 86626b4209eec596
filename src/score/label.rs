//! Labels that the candidate wrote into the answer: `Situation:`, `Result -`, `My task:`.

use super::text::Text;
use crate::domain::{Part, Span};

/// The part each sentence stands under, where the candidate labelled the parts. One label alone ("Context:
/// a small shop. I called ...") stands for its own sentence only.
pub(crate) fn under(text: &Text<'_>, spans: &[Span]) -> Vec<Option<Part>> {
    let heads: Vec<Option<Part>> = spans.iter().map(|&span| head(text, span)).collect();
    if heads.iter().flatten().count() < 2 {
        return heads;
    }
    let mut current = None;
    let carried = heads.into_iter().map(|head| {
        current = head.or(current);
        current
    });
    carried.collect()
}

/// The part that a sentence opens with as a label.
fn head(text: &Text<'_>, span: Span) -> Option<Part> {
    let words = text.words_in(span);
    let (place, part) = words.iter().take(2).enumerate().find_map(|(place, word)| {
        let lower = text.lower(word);
        let short = || letter(lower).filter(|_| place == 0);
        part_of(lower).or_else(short).map(|part| (place, part))
    })?;
    let word = words.get(place)?;
    let rest = text.raw.get(word.span.end..)?;
    let alone = words.len() == place + 1 && word.span.end - word.span.start > 1;
    (alone || is_marked(rest)).then_some(part)
}

/// A colon or a dash sets a label off; the hyphen of "result-driven" does not.
fn is_marked(rest: &str) -> bool {
    let mark = rest.trim_start_matches(['*', '_', ' ', ')', ']']);
    let after = mark.strip_prefix(['-', '–', '—', '~']);
    mark.starts_with(':') || after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
}

fn letter(word: &str) -> Option<Part> {
    let mut letters = word.chars();
    let first = letters.next()?.to_ascii_uppercase();
    letters.next().is_none().then(|| Part::from_letter(first))?
}

fn part_of(word: &str) -> Option<Part> {
    Some(match word {
        "situation" | "context" | "background" => Part::Situation,
        "task" | "tasks" | "goal" => Part::Task,
        "action" | "actions" => Part::Action,
        "result" | "results" | "outcome" => Part::Result,
        "learning" | "learnings" | "lesson" | "lessons" | "reflection" => Part::Learning,
        _ => return None,
    })
}
