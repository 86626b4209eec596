//! What an interview looks for, and how much of it is not answered well yet.

use super::{ENOUGH, Ease, last_answers};
use crate::domain::{Library, Settings, Summary};

/// So many competencies are planned for where the candidate names none: about as many as an hour of questions
/// touches. A convention.
const PLANNED: usize = 6;

/// The competencies the candidate named, or those asked most at the level aimed at, each with how many questions
/// of it should still be answered well.
pub fn needed(library: &Library, history: &[Summary], settings: &Settings) -> Vec<(String, usize)> {
    let last = last_answers(history);
    let wanted = match settings.competencies.is_empty() {
        true => most_asked(library, settings),
        false => settings.competencies.clone(),
    };
    let missing = |competency: String| {
        let questions = library.questions().filter(|it| it.competencies.contains(&competency));
        let well = questions.filter(|question| {
            last.get(question.id.as_str()).is_some_and(|line| Ease::of(line) >= Ease::Good)
        });
        let missing = ENOUGH.saturating_sub(well.take(ENOUGH).count());
        (competency, missing)
    };
    wanted.into_iter().map(missing).collect()
}

fn most_asked(library: &Library, settings: &Settings) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    let asked = library
        .questions()
        .filter(|it| settings.level.is_none_or(|level| it.levels.contains(&level)));
    for competency in asked.flat_map(|question| &question.competencies) {
        match counts.iter_mut().find(|(known, _)| known == competency) {
            Some((_, count)) => *count += 1,
            None => counts.push((competency.clone(), 1)),
        }
    }
    let mut most: Vec<(String, usize)> = Vec::new();
    for (competency, count) in counts {
        let place = most.partition_point(|earlier| earlier.1 >= count);
        most.insert(place, (competency, count));
    }
    most.into_iter().take(PLANNED).map(|(competency, _)| competency).collect()
}
