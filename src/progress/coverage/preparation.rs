//! How well one's stories and the questions meet: stories that serve no question, questions no story serves.

use super::super::fit::{Grade, fits};
use crate::domain::{Named, Question, QuestionId, Story, StoryId};

/// How well stories and questions meet. A story serves a question where it fits it strongly, or with something to mend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preparation {
    /// How many stories there are.
    pub stories: usize,
    /// Stories that serve no question, in the order given.
    pub idle: Vec<StoryId>,
    /// How many questions there are.
    pub questions: usize,
    /// Questions that no story serves, in the order given.
    pub bare: Vec<QuestionId>,
}

/// Looks at every story beside every question.
pub fn preparation<'a>(
    stories: &[&Story],
    questions: impl Iterator<Item = &'a Question>,
) -> Preparation {
    let mut serving: Named<()> = Named::default();
    let answers = fits(stories, questions);
    for fit in answers.iter().flat_map(|it| &it.fits).filter(|it| it.grade >= Grade::Workable) {
        serving.insert(fit.story.as_str(), ());
    }
    let idle = stories.iter().filter(|story| !serving.contains(story.id.as_str()));
    let bare = answers.iter().filter(|it| it.best() < Grade::Workable);
    Preparation {
        stories: stories.len(),
        idle: idle.map(|story| story.id.clone()).collect(),
        questions: answers.len(),
        bare: bare.map(|it| it.question.clone()).collect(),
    }
}
