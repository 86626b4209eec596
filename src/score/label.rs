//! Labels that the candidate wrote into the answer: `Situation:`, `Result -`, `My task:`.

use super::text::Text;
use crate::domain::{Part, Span};

/// The part each sentence stands under, where the candidate labelled the parts.
pub(crate) fn under(text: &Text<'_>, spans: &[Span]) -> Vec<Option<Part>> {
    let mut current = None;
    let mut parts = Vec::with_capacity(spans.len());
    for &span in spans {
        current = head(text, span).or(current);
        parts.push(current);
    }
    parts
}

/// The part that a sentence opens with as a label.
fn head(text: &Text<'_>, span: Span) -> Option<Part> {
    let words = text.words_in(span);
    let place = words.iter().take(2).position(|word| part_of(text.lower(word)).is_some())?;
    let word = words.get(place)?;
    let rest = text.raw.get(word.span.end..)?.trim_start_matches(['*', '_', ' ', ')', ']']);
    let alone = words.len() == place + 1;
    (alone || rest.starts_with([':', '-', '–', '—', '~'])).then(|| part_of(text.lower(word)))?
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
