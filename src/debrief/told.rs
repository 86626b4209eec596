//! One question of the round: what was answered in short, what the checklist found, what the candidate thought of it.

use super::answered::Answered;
use super::quote::Quote;
use super::rated::{Rated, rated};
use super::{Sources, Voice};
use crate::domain::{
    AttemptId, Checklist, Item, Kind, Pace, Part, QuestionId, Span, State, Tick, Verdict, Wall,
};
use crate::wording;

/// A question that was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The attempt that counts.
    pub attempt: AttemptId,
    /// Its number in the debrief, from 1.
    pub number: usize,
    /// The words the question was asked in.
    pub asked: String,
    /// Who asked.
    pub voice: Voice,
    /// What it looks for, as slugs; empty where the library does not know the question any more.
    pub competencies: Vec<String>,
    /// When it was handed in, where the candidate is.
    pub at: Wall,
    /// The times it took.
    pub pace: Pace,
    /// The answer in short: pieces of it, in the order told.
    pub short: Vec<Quote>,
    /// What was asked about it, each with the reply.
    pub replied: Vec<Replied>,
    /// The headline of its review; with a count only where the mode has numbers.
    pub headline: String,
    /// What the checklist found.
    pub found: Found,
    /// How the candidate rated it, beside the checklist.
    pub rated: Vec<Rated>,
}

/// A follow-up with its reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replied {
    /// What was asked, with the words it was about.
    pub asked: String,
    /// The reply in short.
    pub reply: Option<Quote>,
}

/// What the reading of an answer found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is not read yet.
    Unread,
    /// It was not scored, for this reason.
    NotScored(String),
    /// The lines of the checklist, in its order.
    Scored(Vec<Line>),
}

/// One line of a checklist, with what earned it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was looked for.
    pub item: Item,
    /// Whether it was found.
    pub state: State,
    /// The words that speak for it most; none where it is missing.
    pub quote: Option<Quote>,
    /// One concrete next step; there unless the item is met.
    pub advice: Option<String>,
}

/// A question that was not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The question.
    pub question: QuestionId,
    /// The words it would have been asked in; none where the library does not know it any more.
    pub asked: Option<String>,
}

/// As many pieces remind one of an answer; a story has five parts.
const PIECES: usize = 5;

/// A piece of an answer in short has up to so many characters: about two lines on a desk.
const PIECE: usize = 130;

impl Told {
    pub(super) fn of(sources: &Sources<'_>, answered: &Answered<'_>) -> Self {
        let (attempt, answer) = (answered.attempt, &answered.attempt.answer);
        Self {
            attempt: answer.id.clone(),
            number: answered.number,
            asked: attempt.asked.clone(),
            voice: Voice::of(sources.library, &answer.persona),
            competencies: answered.competencies().to_vec(),
            at: sources.local(answer.at),
            pace: answer.pace,
            short: short(answered),
            replied: replied(answered),
            headline: wording::attempt_headline(attempt),
            found: found(answered),
            rated: rated(answered),
        }
    }
}

impl Skipped {
    pub(super) fn of(sources: &Sources<'_>) -> Vec<Self> {
        let skipped = sources.record.skipped.iter();
        let asked = |id| sources.library.question(id).map(|question| question.ask.clone());
        skipped.map(|id| Self { question: id.clone(), asked: asked(id) }).collect()
    }
}

/// A reply ends where the next one begins.
fn replied(answered: &Answered<'_>) -> Vec<Replied> {
    let answer = &answered.attempt.answer;
    let ends = answer.follow_ups.iter().skip(1).map(|next| next.start).chain([answer.text.len()]);
    let span = |(start, end)| answered.quote(Span { start, end }, PIECE);
    let each = answer.follow_ups.iter().zip(ends);
    each.map(|(asked, end)| Replied { asked: asked.line(), reply: span((asked.start, end)) })
        .collect()
}

fn found(answered: &Answered<'_>) -> Found {
    match &answered.attempt.checklist {
        None => Found::Unread,
        Some(Checklist { verdict: Verdict::NotScored { why, .. }, .. }) => {
            Found::NotScored(why.clone())
        }
        Some(Checklist { ticks, .. }) => {
            Found::Scored(ticks.iter().map(|tick| line(answered, tick)).collect())
        }
    }
}

fn line(answered: &Answered<'_>, tick: &Tick) -> Line {
    Line {
        item: tick.item,
        state: tick.state,
        quote: answered.proof(tick.item),
        advice: tick.advice.clone(),
    }
}

/// The answer in short. Of a story the first sentence of each part; of another answer what earned the items; where
/// there is neither, its beginning.
fn short(answered: &Answered<'_>) -> Vec<Quote> {
    let mut spans = if answered.attempt.kind == Kind::Behavioural && answered.scored().is_some() {
        first_of_each_part(answered)
    } else {
        first_of_each_item(answered)
    };
    if spans.is_empty() {
        spans = beginning(answered);
    }
    spans.into_iter().take(PIECES).filter_map(|span| answered.quote(span, PIECE)).collect()
}

fn first_of_each_part(answered: &Answered<'_>) -> Vec<Span> {
    let sentences = answered.scored().map_or(&[][..], |checklist| &checklist.sentences);
    let first = |part: Part| sentences.iter().find(|it| it.part == Some(part)).map(|it| it.span);
    in_order(Part::ALL.into_iter().filter_map(first))
}

fn first_of_each_item(answered: &Answered<'_>) -> Vec<Span> {
    in_order(answered.ticks().iter().filter_map(|tick| answered.evidence(tick.item)))
}

/// The first sentence, or all of it where no sentence was found.
fn beginning(answered: &Answered<'_>) -> Vec<Span> {
    let text = &answered.attempt.answer.text;
    let first = answered.attempt.checklist.as_ref().and_then(|it| it.sentences.first());
    vec![first.map_or(Span { start: 0, end: text.len() }, |sentence| sentence.span)]
}

/// The spans in the order of the text; of two that share words the earlier.
fn in_order(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut ordered: Vec<Span> = Vec::new();
    for span in spans {
        let place = ordered.partition_point(|known| known.start < span.start);
        ordered.insert(place, span);
    }
    let mut end = 0;
    ordered.retain(|span| {
        let apart = span.start >= end;
        end = end.max(span.end);
        apart
    });
    ordered
}
