//! A story back to Markdown.

use super::front;
use crate::content::escape::one_line;
use crate::content::model::capital;
use crate::content::moment;
use crate::content::story::{CLAIMS, NAMES, NOTES, TOLD, guarded};
use crate::domain::{Story, Telling};

/// The Markdown of a story. Its id is the name of the file, which is not in it. Every part has its heading, so
/// that one sees what is not told yet.
pub fn write_story(story: &Story) -> String {
    let ids: Vec<&str> = story.questions.iter().map(|id| id.as_str()).collect();
    let fields = [
        ("title", one_line(&story.title)),
        ("frame", story.frame.slug().to_owned()),
        ("level", story.level.map(|level| level.slug().to_owned()).unwrap_or_default()),
        ("strength", story.strength.map(|it| it.value().to_string()).unwrap_or_default()),
        ("competencies", story.competencies.join(", ")),
        ("questions", ids.join(", ")),
        ("made", moment::spell(story.made)),
        ("changed", moment::spell(story.changed)),
    ];
    let given: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let mut out = front(&given);
    for (part, words) in story.frame.parts().iter().zip(&story.passages) {
        out.push_str(&section(&capital(part), words));
    }
    let names = story.names.iter().map(|name| format!("- {}", one_line(name)));
    let told = story.told.iter().map(telling);
    let more = [
        (NOTES, story.notes.clone()),
        (CLAIMS, story.claims.clone()),
        (NAMES, names.collect::<Vec<_>>().join("\n")),
        (TOLD, told.collect::<Vec<_>>().join("\n")),
    ];
    let given = more.iter().filter(|(_, words)| !words.trim().is_empty());
    given.for_each(|(name, words)| out.push_str(&section(name, words)));
    out
}

fn section(name: &str, words: &str) -> String {
    let words = guarded(words);
    if words.is_empty() { format!("\n## {name}\n") } else { format!("\n## {name}\n\n{words}\n") }
}

fn telling(telling: &Telling) -> String {
    let question = telling.question.as_ref().map(|id| format!(", {id}")).unwrap_or_default();
    let line = format!("- {}{question}: {}", moment::spell(telling.at), one_line(&telling.to));
    line.trim_end().to_owned()
}
