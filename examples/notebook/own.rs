//! What somebody keeps beside the answers: stories, notes, settings, and what peers found.

use starling::domain::{
    Attempt, Day, Dice, Dimension, Frame, Level, Library, Note, NoteId, Part, PeerReview, Rating,
    Review, ReviewId, Settings, Story, StoryId, Telling, Wall,
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

/// One answer in fifty was shown to a peer, who is near one's own rating as a rule.
pub(crate) fn reviews(attempts: &[Attempt], seed: u64) -> Vec<PeerReview> {
    let rated = attempts.iter().filter_map(|it| Some((it, it.self_rating.as_ref()?)));
    rated
        .step_by(50)
        .enumerate()
        .map(|(place, (attempt, own))| PeerReview {
            id: ReviewId::new(format!("review-{place:04}")),
            attempt: attempt.answer.id.clone(),
            by: ["Ines", "Omar", ""].get(place % 3).copied().unwrap_or_default().into(),
            review: near(own, &mut Dice::new(seed ^ place as u64)),
            words: "Say earlier what was at stake.".into(),
            at: Wall(attempt.answer.at.0 + 86_400_000),
        })
        .collect()
}

/// Each level as one's own, or one beside it.
fn near(own: &Review, dice: &mut Dice) -> Review {
    let mut review = Review::default();
    for dimension in Dimension::ALL {
        let level = own.get(dimension).map(|it| (it.value() + dice.below(3) as u8).clamp(2, 6) - 1);
        review.set(dimension, level.and_then(Rating::new));
    }
    review
}
