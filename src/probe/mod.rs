//! Follow-ups: what a persona asks about an answer, from its weakest place, in the candidate's own words.
//!
//! ```text
//! checklist --demand--> gaps --weigh (item, state, persona)--> aim
//! aim --line--> the question: the question's own probe, or one for every question
//! aim --quote--> a piece of the answer, word for word
//! ```
//!
//! Everything follows from the answer, its checklist and the [`Asking`]; the same gives the same. No question is asked
//! twice in a round, and nothing is asked into twice in one answer.
//!
//! ## Why
//! 2026-11-20: questions are authored and whole, never put together from words; what was said enters as a quotation
//! only. A sentence that was assembled is noticed at once, and a wrong one hurts.
//!
//! 2026-11-20: an answer that holds everything is asked something harder. To hear only what is missing teaches that
//! questions are blame; in real rounds the second question after a good answer is the interesting one.

mod demand;
mod gap;
mod line;
mod quote;

use crate::domain::{
    Aim, Asking, Checklist, Dice, FollowUp, Heard, Kind, MOST_FOLLOW_UPS, Mood, Verdict,
};

/// What a persona makes of an answer to a question of that kind.
pub fn hear(asking: &Asking, kind: Kind, text: &str, checklist: &Checklist) -> Heard {
    Heard { mood: mood(asking, checklist), follow_up: follow_up(asking, kind, text, checklist) }
}

/// How an answer is received: strong where nothing that is demanded is open, thin where half of it or more is.
fn mood(asking: &Asking, checklist: &Checklist) -> Option<Mood> {
    if !checklist.is_scored() {
        return Some(Mood::Refused);
    }
    let demanded = checklist.ticks.iter().filter(|tick| demand::wants(asking, tick.item)).count();
    match demand::open(asking, checklist).count() {
        0 => Some(Mood::Strong),
        open if open * 2 >= demanded => Some(Mood::Thin),
        _ => None,
    }
}

/// What is asked about an answer; nothing where enough was asked, or nothing new is left to ask.
pub fn follow_up(
    asking: &Asking,
    kind: Kind,
    text: &str,
    checklist: &Checklist,
) -> Option<FollowUp> {
    if asking.aims.len() >= MOST_FOLLOW_UPS {
        return None;
    }
    let mut dice = Dice::new(asking.seed.wrapping_add(asking.aims.len() as u64));
    let aim = aim(asking, checklist)?;
    let ask = match (aim, &checklist.verdict) {
        (Aim::Gap(item), _) => line::for_gap(asking, item, &mut dice),
        (Aim::Harder, _) => line::fresh(asking, line::harder(kind), &mut dice),
        (_, Verdict::NotScored { gate, .. }) => {
            line::fresh(asking, line::second_chance(*gate), &mut dice)
        }
        (Aim::SecondChance, Verdict::Scored) => None,
    }?;
    let quote = quote::fitting(aim, text, checklist).unwrap_or_default();
    Some(FollowUp { aim, quote, ask, start: text.len(), took: 0 })
}

/// Where to ask. After a second chance, or something harder, the persona lets it rest where nothing else is open.
fn aim(asking: &Asking, checklist: &Checklist) -> Option<Aim> {
    if !checklist.is_scored() {
        return asking.aims.is_empty().then_some(Aim::SecondChance);
    }
    let gap = gap::weakest(asking, checklist).map(Aim::Gap);
    gap.or_else(|| asking.aims.is_empty().then_some(Aim::Harder))
}
