//! What holds of any debrief, whatever is put into it.

use super::{Held, LIBRARY, PAGES, golden};
use crate::wire::{any_attempt, any_round};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use starling::debrief::{Debrief, Found, Quote, Sources};
use starling::domain::{Attempt, Level, Mode, RoundRecord};
use std::sync::Arc;

/// Every quote of a debrief.
fn quotes(debrief: &Debrief) -> Vec<&Quote> {
    let told = debrief.answers.iter().flat_map(|told| {
        let lines = match &told.found {
            Found::Scored(lines) => lines.as_slice(),
            _ => &[],
        };
        let replies = told.replied.iter().filter_map(|it| it.reply.as_ref());
        told.short.iter().chain(replies).chain(lines.iter().filter_map(|line| line.quote.as_ref()))
    });
    let panel = debrief.panel.iter().flat_map(|panel| {
        let proofs = panel.shown.iter().flat_map(|it| &it.proofs).map(|proof| &proof.quote);
        let heard = panel.seats.iter().flat_map(|it| &it.items);
        proofs.chain(heard.filter_map(|it| it.quote.as_ref()))
    });
    told.chain(&debrief.strongest).chain(panel).collect()
}

#[track_caller]
fn check_verbatim(debrief: &Debrief, attempts: &[Arc<Attempt>]) {
    for quote in quotes(debrief) {
        let answer = attempts.iter().find(|it| it.answer.id == quote.attempt).unwrap();
        assert!(answer.answer.text.contains(&quote.words), "{quote:?}");
        assert!(!quote.words.is_empty());
        assert_eq!(debrief.answers[quote.answer - 1].attempt, quote.attempt);
    }
}

/// A round, attempts some of which are its own and at questions of the library, and a level.
fn any_sources() -> impl Strategy<Value = (RoundRecord, Vec<Arc<Attempt>>, Option<Level>, i64)> {
    let ids = LIBRARY.questions().map(|question| question.id.clone()).collect::<Vec<_>>();
    let personas = LIBRARY.personas.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    let own = (
        any_attempt(),
        option::of(select(ids)),
        option::of(select(personas.clone())),
        any::<bool>(),
    );
    let panel = (any::<bool>(), vec(select(personas), 0..4));
    (any_round(), vec(own, 0..6), option::of(select(Level::ALL.to_vec())), any::<i64>(), panel)
        .prop_map(|(mut record, given, aim, offset, (is_panel, panel))| {
            if is_panel {
                record.plan.mode = Mode::Panel;
                record.plan.panel = panel;
            }
            let mut attempts = Vec::new();
            for (place, (mut attempt, question, persona, is_own)) in given.into_iter().enumerate() {
                // Names are unique in a notebook.
                let id = format!("{}-{place}", attempt.answer.id);
                attempt.answer.id = starling::domain::AttemptId::new(id);
                if is_own {
                    record.attempts.push(attempt.answer.id.clone());
                }
                if let Some(question) = question {
                    record.plan.questions.push(question.clone());
                    attempt.answer.question = question;
                }
                attempt.answer.persona = persona.unwrap_or(attempt.answer.persona);
                attempts.push(Arc::new(attempt));
            }
            (record, attempts, aim, offset)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_round_gives_a_debrief_whose_quotes_are_pieces_of_its_answers(
        (record, attempts, aim, offset) in any_sources(),
    ) {
        let sources =
            Sources { record: &record, attempts: &attempts, library: &LIBRARY, pages: &PAGES, aim, offset };
        let debrief = Debrief::of(&sources);
        check_verbatim(&debrief, &attempts);
        prop_assert!(debrief.steps.len() <= 3);
        prop_assert!(debrief.strongest.len() <= 3);
        let once = debrief.steps.iter().filter_map(|step| step.item);
        let items: Vec<_> = once.collect();
        prop_assert!((1..items.len()).all(|at| !items[..at].contains(&items[at])));
        prop_assert_eq!(&Debrief::of(&sources), &debrief);
        prop_assert_eq!(Debrief::of(&sources).markdown(), debrief.markdown());
    }
}

#[test]
fn the_quotes_of_a_panel_are_pieces_of_its_answers() {
    let held: Held = golden::panel();
    let debrief = held.debrief();
    assert!(quotes(&debrief).len() > 40, "{}", quotes(&debrief).len());
    check_verbatim(&debrief, &held.attempts);
}
