//! The kind of a question is guessed from its words.

use starling::domain::Kind;
use starling::import::kind_of;

#[track_caller]
fn check(kind: Kind, questions: &[&str]) {
    for question in questions {
        assert_eq!(kind_of(question), kind, "{question}");
    }
}

#[test]
fn one_past_event_is_behavioural() {
    check(
        Kind::Behavioural,
        &[
            "Tell me about a time you were wrong.",
            "Tell us about losing a customer.",
            "Can you share an example of a hard call?",
            "Have you ever let somebody go?",
            "Describe a situation where two people disagreed.",
            "What did you learn from your last project?",
            "Cuéntame de una vez que llegaste tarde.",
        ],
    );
}

#[test]
fn a_case_is_hypothetical() {
    check(
        Kind::Hypothetical,
        &[
            "What would you do if the date moved?",
            "Imagine you join a new team. Where do you begin?",
            "You notice that releases are late. What now?",
            "How would you handle two leads who argue?",
            "Your best engineer resigns the week before launch.",
            "Heredas un equipo cansado. ¿Qué haces?",
        ],
    );
}

#[test]
fn a_way_of_working_is_an_approach() {
    check(
        Kind::Approach,
        &[
            "How do you plan?",
            "Tell me about yourself.",
            "Tell me about your approach to planning.",
            "Why do you want to lead?",
        ],
    );
}
