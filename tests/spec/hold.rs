//! Which window goes on with a round, where it is open in several.

use starling::domain::{Clocks, Draft, Mode, PersonaId, Phase, Plan, QuestionId, RoundId};
use starling::round::{Held, Hold, Round};
use starling::wire::{Memory, Progress, at_once};

/// What a window that was told this knows at the end.
#[track_caller]
fn check(told: &[Held], expected: Hold) {
    let known = told.iter().fold(Hold::Asked, |hold, told| hold.after(*told));
    assert_eq!(known, expected, "{told:?}");
}

fn draft() -> Draft {
    let plan = Plan {
        mode: Mode::Practice,
        persona: PersonaId::new("p"),
        panel: Vec::new(),
        questions: vec![QuestionId::new("one")],
        clocks: Clocks::default(),
        seed: 7,
    };
    Draft::new(RoundId::new("r"), plan)
}

#[test]
fn a_window_goes_on_as_long_as_it_has_the_lock() {
    check(&[Held::Granted], Hold::Here);
    check(&[Held::Taken], Hold::Elsewhere);
    check(&[Held::Granted, Held::Lost], Hold::Elsewhere);
    check(&[Held::Granted, Held::Lost, Held::Granted], Hold::Here);
    check(&[Held::Taken, Held::Granted], Hold::Here);
    check(&[Held::Taken, Held::Taken], Hold::Elsewhere);
}

#[test]
fn where_there_are_no_locks_every_window_goes_on() {
    check(&[Held::Missing], Hold::Here);
}

#[test]
fn a_window_that_did_not_ask_is_given_nothing() {
    for told in [Held::Granted, Held::Taken, Held::Lost, Held::Missing] {
        assert_eq!(Hold::Open.after(told), Hold::Open);
    }
}

#[test]
fn a_window_that_wakes_sees_that_another_has_signed() {
    assert!(Hold::Here.is_lost("a", Some("b")));
    assert!(!Hold::Here.is_lost("a", Some("a")));
    assert!(!Hold::Here.is_lost("a", None), "a name that cannot be read stops nobody");
    for hold in [Hold::Open, Hold::Asked, Hold::Elsewhere] {
        assert!(!hold.is_lost("a", Some("b")), "{hold:?} has nothing to lose");
    }
}

#[test]
fn whatever_the_other_window_writes_is_later_than_what_this_one_knew() {
    let mut draft = draft();
    (draft.phase, draft.revision, draft.text) = (Phase::Answering, 100, "Half of it".into());
    let left = Round::resume(draft).left_to_another();
    assert_eq!((left.draft().revision, left.draft().text.as_str()), (0, "Half of it"));
    assert!(!left.is_running());
}

#[test]
fn who_goes_on_is_signed_beside_the_draft() {
    let memory = Memory::default();
    let progress = Progress::new(memory);
    let signed = || progress.signed();
    assert_eq!(signed(), None);
    let draft = draft();
    at_once(progress.keep_draft(&draft)).unwrap().unwrap();
    for window in ["a", "b"] {
        at_once(progress.sign_draft(window)).unwrap().unwrap();
        assert_eq!(signed().as_deref(), Some(window));
    }
    assert_eq!(progress.draft(), Some(draft.clone()));
    at_once(progress.drop_draft(&draft.round)).unwrap().unwrap();
    assert_eq!(progress.draft(), None);
}
