//! Reading which part of a STAR answer each sentence belongs to.
//!
//! Two readers stand behind one door. The trained one ([`Model`]) asks three experts: one weighs what can be seen
//! of a sentence without knowing its words (cues, tense, who acts), one weighs the words too, and one is the
//! written rules in the same form. Each joins its sentences in a chain over the whole answer (`chain`), and what
//! they say is multiplied (`common`). The model comes as a file of its own after the page is there; until then,
//! and without it, the written rules read alone (`rules`).
//!
//! ## Why
//! 2026-11-20: three experts, not one. Words learnt from invented answers carry over badly to real ones: alone they
//! are the best readers of the corpus and the worst of the open answers. Signs and written rules carry over
//! better. Multiplied, they read both kinds better than each alone (`content/corpus/README.md` has the table).
//!
//! 2026-11-20: whether the result is told first is settled once, by all experts together. One by one they
//! contradict each other about the whole, and the product of their opinions is neither telling.
//!
//! 2026-11-20: a sentence is weighed against the others of its answer (`course`, and the manner in `common`). What one
//! writer says all the time another says once; the change within an answer carries over from writer to writer.

mod around;
pub(crate) mod chain;
mod common;
mod course;
pub(crate) mod doubt;
pub(crate) mod expert;
pub(crate) mod feature;
mod model;
pub(crate) mod number;
mod rules;
pub(crate) mod story;

pub(crate) use chain::ROLES;
pub(crate) use doubt::Absence;
pub use model::{Manner, Model};
pub(crate) use rules::{lean, written};

use super::signs::Signs;
use super::text::Text;
use crate::domain::{Part, Sentence, Span};
use feature::View;
pub(crate) use story::Telling;

/// An answer, read.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// One for each span, in their order.
    pub(crate) sentences: Vec<Sentence>,
    /// How well the answer reads without situation, task, action or result; unknown to the rules.
    pub(crate) absences: Option<[Absence; 4]>,
    /// What it is if it is no story; the rules have gates of their own.
    pub(crate) instead: Option<Telling>,
}

/// Reads every sentence.
pub(crate) fn read(
    model: Option<&Model>,
    text: &Text<'_>,
    spans: &[Span],
    signs: &[Signs],
) -> Reading {
    let Some(model) = model else {
        return Reading {
            sentences: rules::read(text, spans, signs),
            absences: None,
            instead: None,
        };
    };
    let opinion = common::ask(model, &View::new(text, spans, signs));
    let told = opinion.roles.iter().zip(spans).zip(signs);
    let sentences = told.map(|((roles, &span), sign)| sentence(roles, span, sign)).collect();
    Reading { sentences, absences: Some(opinion.absences), instead: instead(model, &opinion.story) }
}

/// What an answer most likely is, where it is hardly a story.
fn instead(model: &Model, likely: &[f64; ROLES]) -> Option<Telling> {
    let [story, others @ ..] = likely;
    let mut best = (Telling::Story, 0.0);
    for (telling, &weight) in Telling::ALL.into_iter().skip(1).zip(others) {
        if weight > best.1 {
            best = (telling, weight);
        }
    }
    (*story < f64::from(model.manner().story_from)).then_some(best.0)
}

fn sentence(roles: &[f64; ROLES], span: Span, sign: &Signs) -> Sentence {
    let (mut part, mut top) = (None, f64::NEG_INFINITY);
    for (one, &weight) in Part::ALL.into_iter().map(Some).chain([None]).zip(roles) {
        if weight > top {
            (part, top) = (one, weight);
        }
    }
    let part = part.filter(|_| !rules::is_aside(sign));
    Sentence { span, part, confidence: top as f32 }
}
