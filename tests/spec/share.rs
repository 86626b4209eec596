//! What a peer gets of an answer, and which names stay behind.

use proptest::prelude::*;
use starling::domain::{Aim, Attempt, AttemptId, FollowUp, Item};
use starling::share::{answers, hide, lent, names, possible_names, shared};

#[track_caller]
fn check_names(text: &str, expected: &[&str]) {
    assert_eq!(possible_names(text), expected, "{text}");
}

#[track_caller]
fn check_hidden(text: &str, names: &[&str], expected: &str) {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(hide(text, &names), expected);
}

#[test]
fn a_capital_inside_a_sentence_may_be_a_name() {
    check_names("I asked Maria, and then the Nordwind team.", &["Maria", "Nordwind"]);
}

#[test]
fn a_name_of_several_words_is_one() {
    check_names("We met Maria Lopez at Blue Harbour.", &["Maria Lopez", "Blue Harbour"]);
}

#[test]
fn a_name_that_begins_a_sentence_is_found() {
    check_names("It broke. Tomas called me.", &["Tomas"]);
}

#[test]
fn common_beginnings_days_and_oneself_are_no_names() {
    check_names(
        "On Monday I'm late. However, I've won. Slowly it went. The end. In March we left.",
        &[],
    );
}

#[test]
fn whose_it_is_does_not_matter() {
    check_names("That was Maria's idea, and Maria’s plan.", &["Maria"]);
}

#[test]
fn each_is_proposed_once() {
    check_names("I told Ines. Then Ines told Omar.", &["Ines", "Omar"]);
}

#[test]
fn names_that_a_comma_parts_are_two() {
    check_names("I asked Ines, Omar and Li.", &["Ines", "Omar", "Li"]);
}

#[test]
fn a_letter_takes_the_place_of_a_name_everywhere() {
    check_hidden(
        "Ines and Omar met. Omar's plan won over Ines.",
        &["Ines", "Omar"],
        "[A] and [B] met. [B]'s plan won over [A].",
    );
}

#[test]
fn only_whole_words_are_names() {
    check_hidden("Ann annoyed Anna at Annapolis.", &["Ann"], "[A] annoyed Anna at Annapolis.");
}

#[test]
fn the_longer_name_goes_first() {
    check_hidden("Maria Lopez told Maria.", &["Maria", "Maria Lopez"], "[B] told [A].");
}

#[test]
fn letters_of_every_script_are_letters() {
    check_hidden("Zoë met Zo and José.", &["Zo", "José"], "Zoë met [A] and [B].");
}

#[test]
fn typed_names_stand_between_commas_or_on_lines() {
    assert_eq!(names(" Ines, Omar;\nBlue Harbour\n, x,"), ["Ines", "Omar", "Blue Harbour"]);
}

/// An answer of two sentences with a reply behind it.
fn attempt() -> Attempt {
    let text = "Ines left. I took over.\n\nTwo weeks, as Ines said.";
    let follow_up = FollowUp {
        aim: Aim::Gap(Item::Evidence),
        quote: "Ines left".into(),
        ask: "How long did it take?".into(),
        start: text.find("Two").expect("it is there"),
        took: 0,
    };
    let mut attempt = super::wire::attempt("r-0-1");
    attempt.asked = "Tell me about a time somebody left.".into();
    attempt.answer.text = text.into();
    attempt.answer.follow_ups = vec![follow_up];
    attempt
}

#[test]
fn a_peer_gets_each_question_with_what_was_said_to_it() {
    let shared = shared(&attempt(), " Noor ", &["Ines".into()]);
    assert_eq!(shared.from, "Noor");
    assert_eq!(shared.attempt, AttemptId::new("r-0-1"));
    let passages: Vec<_> = shared.passages.iter().map(|it| (&*it.ask, &*it.said)).collect();
    assert_eq!(
        passages,
        [
            ("Tell me about a time somebody left.", "[A] left. I took over."),
            ("You said “[A] left”. How long did it take?", "Two weeks, as [A] said."),
        ]
    );
}

#[test]
fn a_follow_up_that_was_passed_is_left_out() {
    let mut attempt = attempt();
    attempt.answer.text = "Ines left. I took over.".into();
    attempt.answer.follow_ups[0].start = attempt.answer.text.len();
    assert_eq!(shared(&attempt, "", &[]).passages.len(), 1);
}

#[test]
fn a_pack_is_handed_on_unticked_and_without_its_answers_and_its_file() {
    let pack = super::notebook::pack("0f");
    let whole = lent(&pack, true);
    assert_eq!(answers(&pack), 1);
    assert_eq!((whole.bank.clone(), &*whole.source), (pack.bank.clone(), "a link"));
    assert!(whole.checklist.iter().all(|(_, done)| !done) && whole.checklist.len() == 2);
    assert_eq!(answers(&lent(&pack, false)), 0);
}

proptest! {
    #[test]
    fn no_hidden_name_is_left(text in "[A-Za-zéß '.,]{0,80}", names in prop::collection::vec("[A-Z][a-z]{1,3}", 0..5)) {
        let hidden = hide(&text, &names);
        let words: Vec<&str> = hidden.split(|letter: char| !letter.is_alphanumeric()).collect();
        for name in &names {
            prop_assert!(!words.contains(&&**name), "{name} in {hidden}");
        }
    }

    #[test]
    fn without_names_a_text_stays_as_it_is(text in ".{0,80}") {
        prop_assert_eq!(hide(&text, &[]), text);
    }

    #[test]
    fn what_is_proposed_can_be_hidden(text in "\\PC{0,120}") {
        let names = possible_names(&text);
        let hidden = hide(&text, &names);
        for name in names.iter().take(1) {
            prop_assert!(hidden.contains("[A]"), "{name}: {hidden}");
        }
    }
}
