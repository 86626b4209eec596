//! What a peer gets of an answer, and which names stay behind.

use proptest::prelude::*;
use starling::domain::{Aim, Attempt, AttemptId, FollowUp, Item, Pack, Wall};
use starling::share::{answers, hide, lent, names, possible_names, shared};
use starling::wire::encode_pack;

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
fn an_adverb_that_begins_a_sentence_is_no_name_and_a_name_that_ends_like_one_is() {
    check_names(
        "Quickly we left. Emily stayed. Kelly too. Using that, Ming won.",
        &["Emily", "Kelly", "Ming"],
    );
}

#[test]
fn a_month_is_a_name_where_no_month_can_stand() {
    check_names("In May I asked May, the designer. June agreed in June.", &["May", "June"]);
}

#[test]
fn an_address_is_proposed() {
    check_names("I wrote to p.shah@example.org and @noor.", &["p.shah@example.org", "noor"]);
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
fn a_name_is_hidden_however_it_is_written() {
    check_hidden(
        "PRIYA wrote as priya@x, then Priya.",
        &["Priya"],
        "[A] wrote as [A]@x, then [A].",
    );
    check_hidden("O’Brien and O'Brien", &["O'Brien"], "[A] and [A]");
}

#[test]
fn one_word_of_a_name_is_hidden_too() {
    check_hidden(
        "Priya Shah left. Priya and Ms Shah are one.",
        &["Priya Shah"],
        "[A] left. [A] and Ms [A] are one.",
    );
}

#[test]
fn a_common_word_in_small_letters_is_no_name() {
    check_hidden("Will will mark it, WILL said.", &["Will"], "[A] will mark it, [A] said.");
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
fn a_quote_that_ends_inside_a_name_gives_nothing_away() {
    let mut attempt = attempt();
    attempt.answer.text = "Ines Ferro left. I took over.\n\nTwo weeks, as Ines said.".into();
    attempt.answer.follow_ups[0].start = attempt.answer.text.find("Two").unwrap();
    attempt.answer.follow_ups[0].quote = "Ines".into();
    let shared = shared(&attempt, "", &["Ines Ferro".into()]);
    assert!(!format!("{shared:?}").contains("Ines"), "{shared:?}");
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
    assert_eq!(answers(&whole), 1);
    let record = encode_pack(&lent(&Pack { source: "for-acme.md".into(), ..pack.clone() }, true));
    assert!(!record.contains("acme") && !record.contains(&pack.bank.clone().unwrap().about));
    assert_eq!((whole.at, whole.changed), (Wall(0), Wall(0)));
    assert!(whole.checklist.iter().all(|(_, done)| !done) && whole.checklist.len() == 2);
    assert_eq!(answers(&lent(&pack, false)), 0);
}

proptest! {
    #[test]
    fn no_hidden_name_is_left(text in "[A-Za-zéß '.,]{0,80}", names in prop::collection::vec("[A-Z][a-z]{1,3}", 0..5)) {
        let hidden = hide(&text, &names);
        let words: Vec<&str> = hidden.split(|letter: char| !letter.is_alphanumeric()).collect();
        for name in &names {
            let left = words.iter().any(|word| word.to_lowercase() == name.to_lowercase() && *word != name.to_lowercase());
            prop_assert!(!left, "{name} in {hidden}");
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
