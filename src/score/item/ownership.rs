//! In the steps somebody acts, and it is the candidate.

use super::{Finding, quote, quote_at};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::clause::Subject;
use crate::score::lexicon::Cue;

/// Looks at the sentences of action only. "We" anywhere else is welcome: in real interviews it went with
/// better ratings, not worse. Half of the deeds is the line because help from others belongs in a story.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let acting: Vec<&Told> = answer.of_part(Part::Action).collect();
    let mine: Vec<&Told> = by(&acting, Subject::I);
    let ours: Vec<&Told> = by(&acting, Subject::We);
    let own: usize = acting.iter().map(|told| told.signs.done_by(Subject::I)).sum();
    let shared: usize = acting.iter().map(|told| told.signs.done_by(Subject::We)).sum();
    let step = match (ours.first(), acting.first()) {
        (Some(told), _) => {
            format!(
                "You say {}. Say which of it you did yourself.",
                quote_at(answer, told, &[Cue::We])
            )
        }
        (None, Some(told)) => format!(
            "In {} nobody acts. Say who did it, and if it was you: \"I ...\".",
            quote(answer, told)
        ),
        (None, None) => "Say what you did yourself, in sentences that begin with \"I\".".to_owned(),
    };
    let whose = own > 0 && own >= shared;
    Finding::of(mine.clone().into_iter().filter(|_| whose), mine.into_iter().chain(ours), step)
}

fn by<'a>(acting: &[&'a Told], who: Subject) -> Vec<&'a Told> {
    acting.iter().filter(|told| told.signs.done_by(who) > 0).copied().collect()
}
