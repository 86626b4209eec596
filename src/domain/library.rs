//! All content at hand.

use super::{
    BankId, Coach, Context, Guide, Ladder, Matrix, Persona, PersonaId, Question, QuestionId,
    RoundTemplate, Sample, Template,
};

/// All content at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// Sets of questions.
    pub banks: Vec<Bank>,
    /// Those who ask.
    pub personas: Vec<Persona>,
    /// Pages to read.
    pub guides: Vec<Guide>,
    /// Rounds that are planned but for their questions.
    pub rounds: Vec<RoundTemplate>,
    /// What is read and copied now and then.
    pub reference: Reference,
}

/// What is read and copied now and then: all that no round needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// What is expected at each level, as tenets by area.
    pub ladders: Vec<Ladder>,
    /// What is expected at each level, by competency.
    pub matrices: Vec<Matrix>,
    /// What holds in a company.
    pub contexts: Vec<Context>,
    /// Those who ask rather than tell.
    pub coaches: Vec<Coach>,
    /// Pages for one's own notes.
    pub templates: Vec<Template>,
    /// Answers to practise judging with.
    pub samples: Vec<Sample>,
}

/// A set of questions with a title and topics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bank {
    /// The slug: the name of the file.
    pub id: BankId,
    /// Its title.
    pub title: String,
    /// One line on what it is for.
    pub about: String,
    /// What it is about, as slugs.
    pub topics: Vec<String>,
    /// Its questions in order.
    pub questions: Vec<Question>,
}

impl Library {
    /// Every question, bank by bank.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.banks.iter().flat_map(|bank| &bank.questions)
    }

    /// The question of that name.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions().find(|question| &question.id == id)
    }

    /// The bank of that name.
    pub fn bank(&self, id: &BankId) -> Option<&Bank> {
        self.banks.iter().find(|bank| &bank.id == id)
    }

    /// The guide of that name.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.id == id)
    }

    /// The persona of that name.
    pub fn persona(&self, id: &PersonaId) -> Option<&Persona> {
        self.personas.iter().find(|persona| &persona.id == id)
    }
}
