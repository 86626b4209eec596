//! A draft as the candidate sees it before anything becomes of it.

use super::{Draft, Found, Refusal, Why};
use crate::domain::{Find, Kind, Preview, Sort};

/// What a file would bring. The finds stand in the order in which [`super::accept`] goes through the draft.
pub fn preview(source: &str, draft: &Draft) -> Preview {
    let mut finds: Vec<Find> = draft.questions.iter().map(question).collect();
    finds.extend(draft.stories.iter().map(|story| Find {
        line: story.line,
        holds: if story.parts.is_some() { 5 } else { 1 },
        ..found(Sort::Story, &story.title)
    }));
    if let Some(persona) = &draft.persona {
        let holds = persona.values.len() + persona.framework.len() + persona.people.len();
        finds.push(Find { holds, ..found(Sort::Coach, &persona.role) });
    }
    if let Some(ladder) = &draft.ladder {
        let areas = ladder.levels.iter().flat_map(|level| &level.areas);
        let holds = areas.map(|area| area.tenets.len()).sum();
        let words = names(ladder.levels.iter().map(|level| level.name.as_str()));
        finds.push(Find { holds, ..found(Sort::Ladder, &words) });
    }
    if let Some(matrix) = &draft.matrix {
        let holds = matrix.cells.iter().flatten().filter(|cell| !cell.is_empty()).count();
        let words = names(matrix.competencies.iter().map(String::as_str));
        finds.push(Find { holds, ..found(Sort::Matrix, &words) });
    }
    if !draft.checklist.is_empty() {
        let words = names(draft.checklist.iter().map(|todo| todo.text.as_str()));
        finds.push(Find { holds: draft.checklist.len(), ..found(Sort::Checklist, &words) });
    }
    if let Some(mindset) = &draft.mindset {
        finds.push(found(Sort::Mindset, mindset));
    }
    Preview {
        source: source.to_owned(),
        mark: 0,
        title: draft.title.clone(),
        finds,
        skipped: draft.skipped.iter().map(|it| (it.line, it.why.slug().to_owned())).collect(),
        refused: None,
    }
}

/// Stands for a text: equal for equal texts, and as good as never for others (FNV-1a, 32 bits).
pub fn mark(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// What is said of a file that is not read.
pub fn refused(source: &str, refusal: Refusal) -> Preview {
    let why = match refusal {
        Refusal::NotText => "not-text",
        Refusal::TooLong { .. } => "too-large",
        Refusal::TooDeep { .. } => "too-deep",
        Refusal::Empty => "empty",
    };
    let source = source.to_owned();
    Preview { title: source.clone(), source, refused: Some(why.to_owned()), ..Preview::default() }
}

fn question(found_one: &Found) -> Find {
    Find {
        line: found_one.line,
        topic: found_one.topics.first().cloned().unwrap_or_default(),
        kind: found_one.kind,
        holds: if found_one.parts.is_some() { 5 } else { 1 },
        answered: found_one.answer.is_some() || found_one.parts.is_some(),
        ..found(Sort::Question, &found_one.text)
    }
}

fn found(sort: Sort, words: &str) -> Find {
    Find {
        sort,
        words: words.to_owned(),
        line: 0,
        topic: String::new(),
        kind: Kind::default(),
        holds: 1,
        answered: false,
        taken: true,
        known: false,
    }
}

/// The first names and how many more there are: "A, B, C and 4 more".
fn names<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let all: Vec<&str> = all.collect();
    let first: Vec<&str> = all.iter().take(3).copied().collect();
    match all.len().saturating_sub(3) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

impl Why {
    /// The name in messages.
    pub fn slug(self) -> &'static str {
        match self {
            Self::ForThem => "for-them",
            Self::FollowUp => "follow-up",
            Self::Advice => "advice",
            Self::Template => "template",
            Self::Contents => "contents",
            Self::Sources => "sources",
            Self::Chat => "chat",
            Self::Persona => "persona",
            Self::Empty => "empty",
            Self::Twice => "twice",
            Self::NotAsked => "not-asked",
            Self::Table => "table",
            Self::Code => "code",
            Self::LostLink => "lost-link",
        }
    }
}
