//! Prompts that describe who asks.

use super::read;
use starling::import::{Persona, Why};

const COACH: &str = "Writing Coach

You are acting as a patient writing coach. Don’t correct before you have read. What would you write?

The values of the house are as follows:
Say it once.
Say it plainly.

The definition of Ends to Means as a framework is as follows:
End: What it is for.
Means: What it takes.

The Ends to Means framework applied here is as follows. This is how our house alone understands it, and other houses have their own reading of the same words:
End: Books that are read.
Means: Time.

We have an editor-in-chief, the VP, Ada, who looks after two teams: essays (headed by Bela, Senior Manager), and letters (headed by Cleo, Director). Dan (CEO) began all this.

To begin, please say, \"Hello. What are you writing?\"
";

fn persona(text: &str) -> Persona {
    read(text).persona.expect("there is a persona")
}

#[test]
fn a_prompt_gives_a_persona_and_no_questions() {
    let draft = read(COACH);
    assert!(draft.questions.is_empty());
    assert!(draft.skipped.iter().all(|skipped| skipped.why == Why::Persona));
    assert_eq!(persona(COACH).role, "You are acting as a patient writing coach.");
}

#[test]
fn the_opening_is_what_they_are_told_to_say() {
    assert_eq!(persona(COACH).opening, "Hello. What are you writing?");
}

#[test]
fn values_are_the_lines_under_their_name() {
    assert_eq!(persona(COACH).values, ["Say it once.", "Say it plainly."]);
}

#[test]
fn a_framework_is_read_in_general_and_as_applied() {
    let framework = persona(COACH).framework;
    let found: Vec<_> = framework
        .iter()
        .map(|it| (it.name.as_str(), it.definition.as_str(), it.applied.as_deref().unwrap()))
        .collect();
    assert_eq!(
        found,
        [("End", "What it is for.", "Books that are read."), ("Means", "What it takes.", "Time.")]
    );
}

#[test]
fn people_are_named_with_what_they_are() {
    let found: Vec<String> =
        persona(COACH).people.iter().map(|it| format!("{}: {}", it.name, it.role)).collect();
    assert_eq!(found, ["Ada: VP", "Bela: Senior Manager", "Cleo: Director", "Dan: CEO"]);
}

#[test]
fn rules_are_the_sentences_that_tell_how_to_behave() {
    let rules = persona(COACH).rules;
    assert!(rules.contains(&"Don’t correct before you have read.".to_owned()), "{rules:?}");
    let rules =
        persona("You are an interviewer.\n\n## Rules\n- One question at a time.\n- No praise.\n")
            .rules;
    assert_eq!(rules, ["One question at a time.", "No praise."]);
}

#[test]
fn a_prompt_may_be_in_another_language() {
    let draft = read(
        "# Prompt\n\nEres un coach de entrevistas con experiencia.\n\n1. ¿Para qué rol te preparas?\n2. ¿Qué te preocupa?\n",
    );
    assert!(draft.persona.is_some() && draft.questions.is_empty());
}

#[test]
fn a_prompt_in_a_block_of_code_leaves_the_bank_around_it() {
    let draft = read(
        "# Practice\n\n```\nAct as an interviewer. Ask one question at a time.\n```\n\n## Questions\n- How do you plan?\n- Why?\n",
    );
    assert!(draft.persona.is_some());
    assert_eq!(draft.questions.len(), 2);
}

#[test]
fn a_case_for_the_candidate_is_no_persona() {
    let draft = read(
        "## Cases\n\n- You are the head of a team of coaches. What do you do first?\n- You are asked to stop a project. How do you begin?\n",
    );
    assert_eq!((draft.persona, draft.questions.len()), (None, 2));
}
