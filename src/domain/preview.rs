//! What an import would bring: shown to the candidate before anything becomes of it.

use std::sync::Arc;

use super::{Kind, Note, Pack, Question, Story};

/// What one file would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The name of the file.
    pub source: String,
    /// Stands for its text: equal for equal texts.
    pub mark: u32,
    /// The title it would have.
    pub title: String,
    /// What was found, each thing once.
    pub finds: Vec<Find>,
    /// What looked like something and was left out: its line, from 1, and the reason's slug.
    pub skipped: Vec<(usize, String)>,
    /// Why the file was refused, as a slug: then nothing was found.
    pub refused: Option<String>,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// What it would become.
    pub sort: Sort,
    /// Its words: the question, the story's title, the name of the ladder ...
    pub words: String,
    /// The line its words begin on, from 1; 0 where it has none of its own.
    pub line: usize,
    /// What it is about, for a question.
    pub topic: String,
    /// The kind of a question.
    pub kind: Kind,
    /// How much belongs to it: parts of an answer, tenets of a ladder, ticks of a checklist.
    pub holds: usize,
    /// An answer of the candidate's own stands with it, for a question.
    pub answered: bool,
    /// It will be taken in.
    pub taken: bool,
    /// The notebook holds it already, word for word, or the same file given before this one brings it.
    pub known: bool,
}

/// What the notebook holds already.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    /// What was brought in before.
    pub packs: &'a [Arc<Pack>],
    /// The candidate's stories.
    pub stories: &'a [Arc<Story>],
    /// The candidate's pages.
    pub notes: &'a [Arc<Note>],
}

impl Preview {
    /// Marks what the notebook holds already. It is not taken in a second time, unless the candidate says so: whoever
    /// brings in a file that has grown gets what is new in it.
    pub fn compare(&mut self, kept: Kept<'_>) {
        let same = |pack: &&Arc<Pack>| pack.source == self.source && pack.title == self.title;
        let before = kept.packs.iter().find(same);
        for find in &mut self.finds {
            find.known = match find.sort {
                Sort::Question => kept.asks(find),
                Sort::Story => kept.tells(&find.words),
                Sort::Coach => before.is_some_and(|pack| !pack.coaches.is_empty()),
                Sort::Ladder => before.is_some_and(|pack| !pack.ladders.is_empty()),
                Sort::Matrix => before.is_some_and(|pack| !pack.matrices.is_empty()),
                Sort::Checklist => kept.notes.iter().any(|note| note.title == self.title),
                Sort::Mindset => kept.packs.iter().any(|pack| pack.mindset == find.words),
            };
            find.taken &= !find.known;
        }
    }

    /// Marks what the same file brings already that was given before it: given twice, it is taken in once. That two
    /// files hold one question says nothing of the answers with it, so only the same text counts.
    pub fn compare_with(&mut self, earlier: &[Self]) {
        let Some(same) = earlier.iter().find(|it| it.refused.is_none() && it.mark == self.mark)
        else {
            return;
        };
        for (find, before) in self.finds.iter_mut().zip(&same.finds) {
            find.known |= before.taken || before.known;
            find.taken &= !find.known;
        }
    }

    /// Whether all of it is here already.
    pub fn is_known(&self) -> bool {
        !self.finds.is_empty() && self.finds.iter().all(|find| find.known)
    }
}

impl Kept<'_> {
    /// Whether a question is there, with its answer if one was found with it: an answer that is new would be lost.
    fn asks(self, find: &Find) -> bool {
        let mut questions = self.packs.iter().filter_map(|pack| pack.bank.as_ref());
        let holds = |question: &Question| {
            question.ask == find.words
                && (!find.answered || question.model.is_some() || self.answers(question))
        };
        questions.any(|bank| bank.questions.iter().any(holds))
    }

    fn answers(self, question: &Question) -> bool {
        self.stories.iter().any(|story| story.questions.contains(&question.id))
    }

    fn tells(self, title: &str) -> bool {
        self.stories.iter().any(|story| story.title == title)
    }
}

/// What a find would become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A question of a bank.
    Question,
    /// A story.
    Story,
    /// A coach with what it knows.
    Coach,
    /// A ladder.
    Ladder,
    /// A matrix of expectations.
    Matrix,
    /// A note with things to tick.
    Checklist,
    /// What to keep in mind.
    Mindset,
}

impl Sort {
    /// Every sort, in the order the preview shows them.
    pub const ALL: [Self; 7] = [
        Self::Question,
        Self::Story,
        Self::Coach,
        Self::Ladder,
        Self::Matrix,
        Self::Checklist,
        Self::Mindset,
    ];

    /// The name in messages.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Story => "story",
            Self::Coach => "coach",
            Self::Ladder => "ladder",
            Self::Matrix => "matrix",
            Self::Checklist => "checklist",
            Self::Mindset => "mindset",
        }
    }

    /// The sort of that name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.slug() == slug)
    }
}
