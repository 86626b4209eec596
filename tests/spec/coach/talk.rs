//! What the coach does in a talk, rule by rule.

use super::{grounds, grounds_of, rules};
use starling::coach::{Conversation, Grounds, Said};
use starling::domain::{Area, Coach, Context, Element, Ladder, Person, Rung, Value};

/// A talk with the practical mentor of Linnetfold.
#[track_caller]
fn talk(replies: &[&str]) -> Conversation {
    talk_on(&grounds_of("practical-mentor"), replies)
}

#[track_caller]
fn talk_on(grounds: &Grounds, replies: &[&str]) -> Conversation {
    let talk = Conversation::resumed(grounds.clone(), 1, replies.iter().copied());
    rules::check(&talk, grounds);
    talk
}

#[track_caller]
fn last(replies: &[&str]) -> Said {
    talk(replies).turns().last().unwrap().1.clone()
}

#[track_caller]
fn check_last(replies: &[&str], expected: &str) {
    let words = last(replies).words;
    assert!(words.contains(expected), "{words}");
}

/// All that the coach says.
fn said(talk: &Conversation) -> String {
    talk.turns().iter().map(|(_, said)| said.words.as_str()).collect::<Vec<_>>().join("\n")
}

/// A pack as people bring it: values without explanations, a ladder of their own, people on one line.
pub fn minimal() -> Grounds {
    let coach = Coach {
        id: "own".into(),
        name: "Coach".into(),
        role: String::new(),
        tone: String::new(),
        context: "own".into(),
        mindset: Vec::new(),
        opening: "Let us talk about engineering.".into(),
        closing: String::new(),
        phrases: Vec::new(),
    };
    let value = |name: &str| Value { name: name.into(), about: String::new() };
    let context = Context {
        id: "own".into(),
        title: "Own company".into(),
        about: String::new(),
        ladder: "own".into(),
        matrix: String::new(),
        values: ["Users come first.", "Be curious", "Own it"].map(value).into(),
        framework: vec![Element {
            name: "Mission".into(),
            means: "What we will have done.".into(),
            here: String::new(),
        }],
        people: vec![Person {
            name: "Rosalind, VP of hiring".into(),
            role: String::new(),
            reports_to: String::new(),
            ask_about: Vec::new(),
        }],
        rules: vec!["Two people who disagree meet within five days.".into()],
    };
    let rung = |name: &str, tenet: &str| Rung {
        name: name.into(),
        level: None,
        about: String::new(),
        areas: vec![Area {
            name: "Leading".into(),
            about: String::new(),
            tenets: vec![tenet.into()],
        }],
    };
    let rungs = vec![
        rung("Builder II", "Mentors a colleague over some months."),
        rung("Builder III", "Mentors several colleagues and is asked for it by other teams."),
    ];
    let ladder = Ladder { id: "own".into(), title: "Ladder".into(), about: String::new(), rungs };
    Grounds::new(coach, context, Some(ladder))
}

/// A pack with nothing in it.
fn bare() -> Grounds {
    let coach = Coach {
        id: String::new(),
        name: "Coach".into(),
        role: String::new(),
        tone: String::new(),
        context: String::new(),
        mindset: Vec::new(),
        opening: String::new(),
        closing: String::new(),
        phrases: Vec::new(),
    };
    let context = Context {
        id: String::new(),
        title: String::new(),
        about: String::new(),
        ladder: String::new(),
        matrix: String::new(),
        values: Vec::new(),
        framework: Vec::new(),
        people: Vec::new(),
        rules: Vec::new(),
    };
    Grounds::new(coach, context, None)
}

#[test]
fn it_opens_with_the_line_of_the_pack() {
    let talk = Conversation::new(grounds_of("practical-mentor"), 1);
    assert!(talk.opening().words.starts_with("Hi, I'm Kwame."));
    assert!(talk.opening().words.ends_with('?'));
}

#[test]
fn an_opening_that_asks_nothing_gets_the_question_for_role_and_subject() {
    let words = Conversation::new(minimal(), 1).opening().words.clone();
    assert!(words.starts_with("Let us talk about engineering. Which role do you hold"), "{words}");
}

#[test]
fn the_role_is_asked_when_only_the_subject_was_said() {
    check_last(&["I would like to talk about hiring."], "What is your role");
}

#[test]
fn the_role_is_not_asked_when_it_was_said() {
    let talk = talk(&["I'm a staff engineer and I want to talk about hiring."]);
    assert!(!said(&talk).contains("your role"), "{}", said(&talk));
}

#[test]
fn the_subject_is_asked_when_only_the_role_was_said() {
    check_last(&["Engineering manager"], "What is on your mind");
}

#[test]
fn what_was_said_already_is_not_asked() {
    let talk = talk(&[
        "I'm an engineering manager and I have a conflict with Marek. We have never talked about it, I have not told him \
         anything. Yesterday he shouted at me in the planning. He says that I ignore him.",
        "I want to work with him without a fight.",
        "It costs us a week each time.",
        "I was not calm either.",
        "He likes clear plans.",
        "I do not know what he wants.",
    ]);
    for asked in [
        "What have you said about it to Marek",
        "What was said the last time",
        "How would Marek tell",
    ] {
        assert!(!said(&talk).contains(asked), "{}", said(&talk));
    }
}

#[test]
fn the_one_who_is_spoken_of_is_called_by_name() {
    check_last(
        &[
            "Engineering manager. One of my engineers, Piotr, is struggling and I have not told him.",
        ],
        "Piotr",
    );
}

#[test]
fn what_is_wanted_is_said_back_word_for_word() {
    let talk = talk(&["I'm a senior engineer and I want to lead the calendar project."]);
    assert!(said(&talk).contains("\"to lead the calendar project\""), "{}", said(&talk));
}

#[test]
fn the_candidate_leads_to_another_subject_at_any_time() {
    check_last(
        &[
            "I'm a staff engineer, it is about technical debt.",
            "A faster system.",
            "Can we talk about hiring instead?",
        ],
        "hiring",
    );
}

#[test]
fn a_subject_is_taken_up_again_where_it_was_left() {
    let talk = talk(&[
        "I'm a staff engineer, it is about technical debt.",
        "We could build in a day what takes three weeks.",
        "Can we talk about hiring instead?",
        "Let's go back to the technical debt.",
    ]);
    assert_eq!(talk.report().subjects.len(), 2);
    assert!(talk.report().subjects[1].starts_with("State of the systems"));
}

#[test]
fn present_and_next_level_are_compared_where_promotion_is_the_subject() {
    let talk = talk(&[
        "I'm a senior engineer and I want to get promoted to staff.",
        "I would lead work between teams.",
        "My manager says I am doing fine.",
        "I led the move of the calendar.",
        "Only my team saw it.",
    ]);
    let compared = talk.turns().iter().find(|(_, said)| said.quotes.len() == 2);
    let quotes = &compared.expect("two levels are quoted").1.quotes;
    assert!(quotes[0].place.starts_with("Senior engineer"), "{quotes:?}");
    assert!(quotes[1].place.starts_with("Staff engineer"), "{quotes:?}");
}

#[test]
fn the_highest_level_of_a_line_of_work_is_compared_with_none() {
    let talk = talk(&[
        "I'm a senior staff engineer and I want to talk about my promotion.",
        "More influence.",
        "My manager says I am doing fine.",
        "I led the move of the calendar.",
        "Only my team saw it.",
    ]);
    assert!(talk.turns().iter().all(|(_, said)| said.quotes.len() < 2));
}

#[test]
fn who_asks_whom_to_talk_to_hears_a_name() {
    let said = last(&[
        "I'm an engineering manager and I am overloaded.",
        "Sleep.",
        "Who can I talk to about this?",
    ]);
    assert_eq!(said.person.as_deref(), Some("Tendai"), "{}", said.words);
}

#[test]
fn who_asks_for_a_solution_gets_a_question() {
    let said = last(&[
        "I'm an engineering manager and hiring is hard.",
        "A good colleague.",
        "What should I do?",
    ]);
    assert!(said.words.contains('?'), "{}", said.words);
}

#[test]
fn who_does_not_know_hears_a_phrase_of_the_coach() {
    let grounds = grounds_of("practical-mentor");
    let talk =
        talk_on(&grounds, &["I'm an engineering manager and hiring is hard.", "I don't know."]);
    assert_eq!(talk.turns().len(), 2);
}

#[test]
fn short_replies_in_a_row_are_not_pressed() {
    let talk = talk(&[
        "I'm a senior engineer, it's about feedback.",
        "fine",
        "ok",
        "whatever",
        "no",
        "maybe",
        "fine",
    ]);
    assert!(!talk.is_closed());
}

#[test]
fn a_long_reply_is_sorted() {
    let long =
        "I am tired and I want my promotion and there is a conflict with my peer. ".repeat(15);
    let words = last(&["I'm a senior engineer.", &long]).words;
    assert!(words.contains("I hear") && words.contains("comes first"), "{words}");
}

#[test]
fn a_goodbye_closes_with_a_report() {
    let talk = talk(&[
        "I'm an engineering manager and I struggle to let go of work.",
        "Time to think.",
        "I rewrote a test yesterday.",
        "They would say that I do not trust them.",
        "I could hand over the alarms.",
        "I will hand over the alarms to Amina.",
        "On Monday.",
        "Goodbye.",
    ]);
    assert!(talk.is_closed());
    let report = talk.report();
    assert_eq!(report.steps.len(), 1);
    assert_eq!(report.steps[0].words, "I will hand over the alarms to Amina.");
    assert_eq!(report.steps[0].when.as_deref(), Some("On Monday."));
    assert!(!report.guidance.is_empty() && !report.tenets.is_empty());
    let text = report.markdown();
    for title in ["## Guidance, and why", "## Tenets touched", "## Agreed next steps"] {
        assert!(text.contains(title), "{text}");
    }
}

#[test]
fn who_writes_of_goodbyes_goes_on() {
    assert!(
        !last(&[
            "I'm a manager. My best engineer said goodbye to the team, and I do not know why."
        ])
        .closed
    );
}

#[test]
fn who_stops_a_project_goes_on() {
    assert!(
        !last(&["I'm a manager and our strategy is unclear.", "We stop the import project."])
            .closed
    );
    assert!(last(&["I'm a manager and our strategy is unclear.", "Stop."]).closed);
}

#[test]
fn the_load_of_others_is_a_matter_of_leading() {
    let talk = talk(&["Senior EM here, one of my managers is burning out her team."]);
    assert!(
        talk.report().subjects[0].starts_with("Leading people"),
        "{:?}",
        talk.report().subjects
    );
}

#[test]
fn after_the_end_nothing_more_is_asked() {
    let said = last(&["Bye", "Hello?"]);
    assert!(said.closed && !said.words.contains('?'));
}

#[test]
fn a_saved_talk_goes_on_where_it_was_left() {
    let replies = [
        "I'm a staff engineer and our strategy is unclear.",
        "Where we go.",
        "fine",
        "It costs time.",
    ];
    let mut through = Conversation::new(grounds(), 9);
    let told: Vec<Said> = replies.iter().map(|words| through.reply(words)).collect();
    let mut resumed = Conversation::resumed(grounds(), 9, replies[..2].iter().copied());
    assert_eq!(resumed.reply(replies[2]), told[2]);
    assert_eq!(resumed.reply(replies[3]), told[3]);
}

#[test]
fn the_same_seed_and_replies_give_the_same_talk() {
    let replies = [
        "I'm a staff engineer and our strategy is unclear.",
        "Where we go.",
        "fine",
        "It costs time.",
    ];
    assert_eq!(talk(&replies).turns(), talk(&replies).turns());
}

#[test]
fn thirty_turns_ask_thirty_things() {
    for coach in ["patient-mentor", "practical-mentor"] {
        for subject in [
            "promotion",
            "a conflict with my peer",
            "hiring",
            "burnout",
            "my garden and the weather in it",
        ] {
            let first = format!("I'm an engineering manager and I want to talk about {subject}.");
            let replies = (0..30)
                .map(|at| format!("There were {at} reasons that the others had, as far as I see."));
            let replies: Vec<String> = std::iter::once(first).chain(replies).collect();
            let replies: Vec<&str> = replies.iter().map(String::as_str).collect();
            let talk = talk_on(&grounds_of(coach), &replies);
            let asking =
                talk.turns().iter().filter(|(_, said)| said.words.contains(['?', '.'])).count();
            assert_eq!(asking, 31);
            assert!(talk.turns().iter().filter(|(_, said)| said.words.contains('?')).count() >= 29);
        }
    }
}

#[test]
fn a_small_pack_of_ones_own_is_enough() {
    let replies = [
        "I'm a builder II and I want to get promoted.",
        "More say.",
        "I mentor two colleagues.",
        "They like it.",
        "Who can I talk to?",
        "Nothing stands in the way.",
        "I will ask for a larger team.",
        "Tomorrow.",
        "bye",
    ];
    let talk = talk_on(&minimal(), &replies);
    assert!(talk.is_closed());
    assert_eq!(talk.report().role, "Builder II");
    assert!(talk.turns().iter().any(|(_, said)| said.quotes.len() == 2), "{}", said(&talk));
}

#[test]
fn an_empty_pack_is_enough_to_ask() {
    let replies =
        ["I'm an engineer and hiring is hard.", "Good people.", "We wait.", "fine", "", "bye"];
    assert!(talk_on(&bare(), &replies).is_closed());
}
