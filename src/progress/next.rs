//! What helps most next.
//!
//! The rule is plain on purpose. First comes what is due and was weak (not scored, or four gaps or more), then what
//! else is due, then what was never tried, then the rest, what is due soonest first. Every third place goes to
//! something never tried, so that a long list of what is due never stands in the way of what is missing. Among
//! questions never tried those come first that look for what the interview does, at the level aimed at. Nothing is
//! proposed twice, and nothing that was put off.

use super::{Card, last_answers};
use crate::domain::{Dice, Item, Library, Named, Question, QuestionId, Settings, Summary, Wall};

/// How many questions a proposed round has: short enough to begin today.
pub const PROPOSED_QUESTIONS: usize = 3;

/// A last answer with so many gaps was weak.
const WEAK: usize = 4;

/// Where a question stands, the most helpful first.
const WEAK_AND_DUE: u8 = 0;
const DUE: u8 = 1;
const NEW: u8 = 2;
const LATER: u8 = 3;

/// Why a question is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was never answered.
    New,
    /// It was never answered, and looks for this competency, a slug, as the interview does.
    Wanted(String),
    /// The last answer missed this item.
    Gap(Item),
    /// The last answer was not scored.
    NotScored,
    /// It was answered well, and its day has come.
    Due,
}

/// A question that helps now, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The question.
    pub question: QuestionId,
    /// Why it is proposed.
    pub reason: Reason,
}

/// What a proposal follows from.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// All content at hand.
    pub library: &'a Library,
    /// One line per attempt.
    pub history: &'a [Summary],
    /// The cards of what was practised; one that is not here yet is judged by its last answer.
    pub cards: &'a [Card],
    /// What the candidate chose: the interview's level and competencies, and what is put off.
    pub settings: &'a Settings,
    /// The present.
    pub now: Wall,
}

/// Up to `count` questions that help most now, the most helpful first. The seed only breaks ties.
pub fn propose(standing: &Standing<'_>, count: usize, seed: u64) -> Vec<Proposal> {
    let last = last_answers(standing.history);
    let mut cards: Named<&Card> = Named::default();
    standing.cards.iter().for_each(|card| cards.insert(card.question.as_str(), card));
    let mut dice = Dice::new(seed);
    let mut ranked = Vec::new();
    for question in standing.library.questions() {
        let roll = dice.roll();
        if !standing.settings.is_put_off(&question.id, standing.now) {
            let name = question.id.as_str();
            let (last, card) = (last.get(name).copied(), cards.get(name).copied());
            ranked.push((standing.rank(question, last, card), roll, question));
        }
    }
    let mut proposals = Vec::new();
    while proposals.len() < count
        && let Some(best) = best(&ranked, proposals.len() % 3 == 2)
    {
        let (_, _, question) = ranked.swap_remove(best);
        let reason = standing.reason(question, last.get(question.id.as_str()).copied());
        proposals.push(Proposal { question: question.id.clone(), reason });
    }
    proposals
}

/// Lower comes first.
type Rank = (u8, u8, Wall);

/// The place of the best; where it is the turn of the new, of the best of those.
fn best(ranked: &[(Rank, u64, &Question)], new: bool) -> Option<usize> {
    let key =
        |at: &usize| ranked.get(*at).map(|(rank, roll, _)| (new && rank.0 != NEW, *rank, *roll));
    (0..ranked.len()).min_by_key(key)
}

impl Standing<'_> {
    /// Of answers alike the oldest comes first. Among questions never tried stories come first: they are asked
    /// most, and prepared for longest.
    fn rank(&self, question: &Question, last: Option<&Summary>, card: Option<&Card>) -> Rank {
        let Some(last) = last else {
            return (NEW, self.distance(question), Wall(question.kind as i64));
        };
        let weak = last.met.is_none() || last.gaps.len() >= WEAK;
        match card.map_or(weak, |card| card.is_due(self.now)) {
            true if weak => (WEAK_AND_DUE, 0, last.at),
            true => (DUE, 0, last.at),
            false => (LATER, u8::from(last.gaps.is_empty()), card.map_or(last.at, |it| it.due)),
        }
    }

    /// How far a question is from what the interview looks for.
    fn distance(&self, question: &Question) -> u8 {
        let level = self.settings.level.is_none_or(|level| question.levels.contains(&level));
        let wanted = self.wanted(question).is_some();
        u8::from(!wanted) * 2 + u8::from(!level)
    }

    /// The first competency of the question that the interview looks for.
    fn wanted(&self, question: &Question) -> Option<&String> {
        let wanted = &self.settings.competencies;
        wanted.iter().find(|competency| question.competencies.contains(competency))
    }

    fn reason(&self, question: &Question, last: Option<&Summary>) -> Reason {
        match last {
            None => self.wanted(question).map_or(Reason::New, |it| Reason::Wanted(it.clone())),
            Some(last) if last.met.is_none() => Reason::NotScored,
            Some(last) => last.gaps.first().map_or(Reason::Due, |item| Reason::Gap(*item)),
        }
    }
}
