//! One answer to one question in a round, and what is kept of it at hand.

use super::{
    AttemptId, Checklist, Clocks, Correction, FollowUp, Item, Kind, Millis, Mode, PersonaId, Plan,
    QuestionId, Review, RoundId, Seconds, Tick, Wall,
};

/// An answer as it was handed in, before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The name of the attempt it becomes.
    pub id: AttemptId,
    /// The round it was given in.
    pub round: RoundId,
    /// The place of the question in the round, from 0.
    pub place: usize,
    /// Which take at this question in this round, from 1.
    pub take: u32,
    /// What was asked.
    pub question: QuestionId,
    /// Who asked.
    pub persona: PersonaId,
    /// How the round was run.
    pub mode: Mode,
    /// What was answered, with the replies to the follow-ups behind it.
    pub text: String,
    /// What was asked about it, in the order it was replied to.
    pub follow_ups: Vec<FollowUp>,
    /// When it was handed in.
    pub at: Wall,
    /// The times it took.
    pub pace: Pace,
}

/// One answer to one question in a round, with what the reading found.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The answer as it was handed in.
    pub answer: Answer,
    /// The words the question was asked in, kept in case the library changes.
    pub asked: String,
    /// What it asked for.
    pub kind: Kind,
    /// How the candidate rated it before seeing the checklist.
    pub self_rating: Option<Review>,
    /// What the candidate said of sentences the reader took for another part.
    pub corrections: Vec<Correction>,
    /// What the reading found; none as long as it was not read.
    pub checklist: Option<Checklist>,
}

/// The times of an answer, pauses left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// Time to think.
    pub thinking: Millis,
    /// Time to answer.
    pub answering: Millis,
    /// The machine slept, or the page was closed, while the clock ran; that time is left out.
    pub interrupted: bool,
    /// It was handed in because its time was over.
    pub closed_by_clock: bool,
}

/// A finished round, for the debrief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRecord {
    /// Its name.
    pub id: RoundId,
    /// What was planned.
    pub plan: Plan,
    /// When it ended.
    pub ended: Wall,
    /// The attempts in the order they were handed in; the last take of a question counts.
    pub attempts: Vec<AttemptId>,
    /// The questions that were skipped or not reached.
    pub skipped: Vec<QuestionId>,
}

/// One line about an attempt, at hand without opening the notebook. It can be made again from the attempt and its
/// round.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The attempt.
    pub id: AttemptId,
    /// The round.
    pub round: RoundId,
    /// What was asked.
    pub question: QuestionId,
    /// What it asked for.
    pub kind: Kind,
    /// How the round was run.
    pub mode: Mode,
    /// When it was handed in.
    pub at: Wall,
    /// Time to answer.
    pub answering: Millis,
    /// Items met and items in all; none where the answer was not scored.
    pub met: Option<(u8, u8)>,
    /// The items that are not met.
    pub gaps: Vec<Item>,
    /// Those of them that are half there.
    pub partly: Vec<Item>,
    /// Mean self-rating, 1 to 5.
    pub self_rating: Option<f32>,
    /// The self-rating of each dimension; all open in lines of an earlier Starling.
    pub ratings: Review,
    /// Who asked; empty in lines of an earlier version.
    pub persona: PersonaId,
    /// The time that was planned for the answer; none where it was not timed, or where nobody knows any more.
    pub planned: Option<Seconds>,
    /// How long it is; none as long as it was not read, or was corrected and not read again.
    pub length: Option<Length>,
}

/// How long an answer is, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// In all.
    pub words: u32,
    /// In each part, in the order of [`super::Part::ALL`]; in none of them where the answer is no story.
    pub parts: [u32; 5],
}

impl Length {
    /// The length of a text that was read.
    pub fn of(text: &str, checklist: &Checklist) -> Self {
        let count = |text: &str| text.split_ascii_whitespace().count() as u32;
        let mut length = Self { words: count(text), parts: [0; 5] };
        for sentence in &checklist.sentences {
            let part = sentence.part.and_then(|part| length.parts.get_mut(part as usize));
            if let Some(part) = part {
                *part += count(sentence.span.of(text));
            }
        }
        length
    }
}

impl Summary {
    /// The line with the time its round's plan gave to each answer: to the amber mark, where one should come to
    /// the result.
    pub fn in_round(self, plan: &Plan) -> Self {
        let Clocks { answer, stretch, .. } = plan.clocks;
        let planned = answer.map(|marks| (stretch.of(marks.amber) / 1000) as Seconds);
        Self { planned, ..self }
    }
}

impl Attempt {
    /// Whether the answer was read, with every correction heard.
    pub fn is_read(&self) -> bool {
        let Some(checklist) = &self.checklist else { return false };
        self.corrections.iter().all(|said| {
            let sentence = checklist.sentences.iter().find(|it| it.span.start == said.start);
            sentence.is_none_or(|sentence| sentence.part == said.part)
        })
    }

    /// The lines of the checklist; none where it was not scored or not read.
    pub fn ticks(&self) -> &[Tick] {
        self.checklist.as_ref().map_or(&[], |checklist| &checklist.ticks)
    }

    /// The line about this attempt. What was planned stands in its round ([`Summary::in_round`]).
    pub fn summary(&self) -> Summary {
        let scored = self.checklist.as_ref().filter(|checklist| checklist.is_scored());
        let ticks = scored.map_or(&[][..], |checklist| &checklist.ticks);
        let gaps = ticks.iter().filter(|tick| tick.state != super::State::Met);
        let partly = ticks.iter().filter(|tick| tick.state == super::State::Partly);
        Summary {
            id: self.answer.id.clone(),
            round: self.answer.round.clone(),
            question: self.answer.question.clone(),
            kind: self.kind,
            mode: self.answer.mode,
            at: self.answer.at,
            answering: self.answer.pace.answering,
            met: scored.map(|checklist| (checklist.met() as u8, ticks.len() as u8)),
            gaps: gaps.map(|tick| tick.item).collect(),
            partly: partly.map(|tick| tick.item).collect(),
            self_rating: self.self_rating.as_ref().and_then(Review::mean),
            ratings: self.self_rating.clone().unwrap_or_default(),
            persona: self.answer.persona.clone(),
            planned: None,
            length: self
                .checklist
                .as_ref()
                .filter(|_| self.is_read())
                .map(|checklist| Length::of(&self.answer.text, checklist)),
        }
    }
}
