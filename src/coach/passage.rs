//! What can be quoted: every sentence of the pack and its ladder, with where it stands.

use super::frame::can_be_quoted;
use crate::domain::{Context, Ladder};
use crate::score::split;

/// Where a passage comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// What the company holds dear. The name of the value; its words are the name itself where nothing explains it.
    Value(String),
    /// An element of the framework, by name.
    Element(String),
    /// A rule on how things are decided.
    Rule,
    /// A tenet: which rung, counted from the first, and which area of it.
    Tenet(usize, String),
}

/// Something that can be quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// Where it comes from.
    pub(super) source: Source,
    /// What may be quoted, word for word: one sentence or a few.
    pub(super) words: String,
    /// Where it stands, as a report names it.
    pub(super) place: String,
}

/// All passages that can be quoted: values, framework, rules, tenets.
pub(super) fn passages(context: &Context, ladder: Option<&Ladder>) -> Vec<Passage> {
    let mut all = Vec::new();
    for value in &context.values {
        let (words, place) = match value.about.as_str() {
            "" => (&value.name, "Values".to_owned()),
            _ => (&value.about, format!("Values, {}", value.name)),
        };
        all.push(Passage {
            source: Source::Value(value.name.clone()),
            words: words.clone(),
            place,
        });
    }
    for element in &context.framework {
        let here = if element.here.is_empty() { &element.means } else { &element.here };
        let place = format!("Framework, {}", element.name);
        all.push(Passage {
            source: Source::Element(element.name.clone()),
            words: here.clone(),
            place,
        });
    }
    for rule in &context.rules {
        // Rules are long; one sentence of them is what fits.
        let lines = split(rule).into_iter().map(|span| span.of(rule)).filter(|it| stands_alone(it));
        all.extend(lines.map(|words| Passage {
            source: Source::Rule,
            words: words.to_owned(),
            place: "Rules".into(),
        }));
    }
    all.extend(ladder.into_iter().flat_map(tenets));
    all.retain(|passage| {
        passage.words.chars().any(char::is_alphanumeric) && can_be_quoted(passage)
    });
    all
}

/// Whether a sentence can be understood without the one before it.
fn stands_alone(sentence: &str) -> bool {
    const LEANS: [&str; 14] = [
        "After that",
        "If they",
        "Whoever",
        "It ",
        "They ",
        "This ",
        "That ",
        "These ",
        "Those ",
        "Then ",
        "There ",
        "Both ",
        "He ",
        "She ",
    ];
    // "Managers of other teams decide on it": on what, the sentence before has said.
    let points_back = sentence.split([',', ':']).next().is_some_and(|it| it.contains(" on it "));
    !points_back && !LEANS.iter().any(|lead| sentence.starts_with(lead))
}

fn tenets(ladder: &Ladder) -> impl Iterator<Item = Passage> {
    ladder.rungs.iter().enumerate().flat_map(|(rung, level)| {
        level.areas.iter().flat_map(move |area| {
            area.tenets.iter().map(move |words| Passage {
                source: Source::Tenet(rung, area.name.clone()),
                words: words.clone(),
                place: format!("{}, {}", level.name, area.name),
            })
        })
    })
}

impl Passage {
    /// What it may be found by: its words, and its name.
    pub(super) fn findable(&self) -> String {
        match &self.source {
            Source::Value(name) | Source::Element(name) => format!("{name}. {}", self.words),
            Source::Rule | Source::Tenet(..) => self.words.clone(),
        }
    }
}
