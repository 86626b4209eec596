//! What somebody keeps beside the answers: stories, notes and settings.

use starling::domain::{
    Attempt, Day, Dice, Frame, Level, Library, Note, NoteId, Part, Rating, Settings, Story,
    StoryId, Telling, Wall,
};

/// What somebody chose who has an interview in three weeks.
pub(crate) fn settings(library: &Library) -> Settings {
    Settings {
        interview: Some(Day(crate::LAST_DAY + 21)),
        persona: library.personas.first().map(|it| it.id.clone()),
        ..Settings::default()
    }
}

/// Stories that were kept from answers.
pub(crate) fn stories(
    library: &Library,
    attempts: &[Attempt],
    seed: u64,
    count: usize,
) -> Vec<Story> {
    let mut dice = Dice::new(seed ^ 0x57_0125);
    let scored: Vec<&Attempt> = attempts.iter().filter(|it| !it.ticks().is_empty()).collect();
    let count = count.min(scored.len());
    (0..count)
        .map(|place| story(library, scored[place * scored.len() / count], &mut dice))
        .collect()
}

fn story(library: &Library, attempt: &Attempt, dice: &mut Dice) -> Story {
    let at = attempt.answer.at;
    let mut story =
        Story::new(StoryId::new(format!("{}-story", attempt.answer.id)), Frame::Star, at);
    let sentences = attempt.checklist.iter().flat_map(|it| &it.sentences);
    story.passages = Part::ALL.map(|_| String::new()).into();
    for sentence in sentences {
        let part = sentence.part.and_then(|part| story.passages.get_mut(part as usize));
        if let Some(passage) = part {
            passage.push_str(sentence.span.of(&attempt.answer.text).trim());
            passage.push(' ');
        }
    }
    let words: Vec<&str> = attempt.answer.text.split(' ').take(7).collect();
    story.title = words.join(" ").trim_end_matches(['.', ',']).to_owned();
    story.questions.push(attempt.answer.question.clone());
    let question = library.question(&attempt.answer.question);
    story.competencies = question.map(|it| it.competencies.clone()).unwrap_or_default();
    story.level = (dice.below(3) > 0).then(|| Level::ALL[dice.below(Level::ALL.len())]);
    story.strength = Rating::new(1 + dice.below(5) as u8);
    for telling in 0..dice.below(4) {
        let at = Wall(at.0 + (telling as i64 + 1) * 5 * crate::DAY);
        let to = ["A friend", "My mentor", "A first call", "The hiring manager"][dice.below(4)];
        story.told.push(Telling { at, to: to.into(), question: None });
    }
    story
}

/// Agendas and checklists.
pub(crate) fn notes(seed: u64, count: usize, last: Wall) -> Vec<Note> {
    let mut dice = Dice::new(seed ^ 0x0907_e500);
    let topics = ["One-to-one", "Questions for them", "Before the interview", "What to read again"];
    let mut note = |place: usize| {
        let at = Wall(last.0 - (count - place) as i64 * 9 * crate::DAY);
        let lines = (0..3 + dice.below(5)).map(|line| {
            let mark = if dice.below(2) == 0 { "x" } else { " " };
            format!("- [{mark}] Point {} of the day\n", line + 1)
        });
        Note {
            id: NoteId::new(format!("note-{place:04}")),
            title: topics[place % topics.len()].to_owned(),
            text: lines.collect(),
            made: at,
            changed: at,
        }
    };
    (0..count).map(&mut note).collect()
}
