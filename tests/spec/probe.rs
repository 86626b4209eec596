//! Follow-ups: which gap is asked into, in whose words, and that nothing is asked twice.

use proptest::prelude::*;
use proptest::sample::select;
use starling::domain::{
    Aim, Asking, Item, Kind, Level, MOST_FOLLOW_UPS, Mood, Probe, State, Strictness,
};
use starling::probe::{follow_up, hear};
use starling::score::{Asked, Model, check_with};
use std::path::Path;
use std::sync::OnceLock;

/// The trained reader.
fn model() -> Option<&'static Model> {
    static MODEL: OnceLock<Option<Model>> = OnceLock::new();
    let file = || {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/reader.model");
        Model::decode(&std::fs::read(path).unwrap())
    };
    MODEL.get_or_init(file).as_ref()
}

/// Somebody who expects a complete answer, and pushes on nothing in particular.
fn asking() -> Asking {
    Asking {
        presses: Vec::new(),
        strictness: Strictness::Even,
        level: Some(Level::Senior),
        probes: Vec::new(),
        asked: Vec::new(),
        aims: Vec::new(),
        seed: 7,
    }
}

/// An answer with the gap a person would ask into.
struct Entry {
    name: String,
    kind: Kind,
    ask: String,
    gap: String,
    also: Vec<String>,
    text: String,
}

fn entries(file: &str) -> Vec<Entry> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec/probe").join(file);
    std::fs::read_to_string(path).unwrap().split("\n----\n").map(entry).collect()
}

fn entry(block: &str) -> Entry {
    let (head, text) = block.trim().split_once("\n\n").unwrap();
    let field = |name: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default().trim().to_owned()
    };
    let also = field("also:");
    Entry {
        name: field("name:"),
        kind: Kind::from_slug(&field("kind:")).unwrap(),
        ask: field("ask:"),
        gap: field("gap:"),
        also: also.split(',').map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect(),
        text: text.to_owned(),
    }
}

/// What is asked into, in the words of the table. To narrow a vague answer down to one case is to ask for the event,
/// the example or, where there is no past, for the decision and what one would find out first.
fn fits(aim: Aim, wanted: &str) -> bool {
    match wanted {
        "narrow" => {
            ["event", "example", "clarify", "decision", "second_chance"].contains(&aim.slug())
        }
        "refused" => aim == Aim::SecondChance,
        item => aim.slug() == item,
    }
}

/// Holds that of a table so many answers in a hundred are asked into where a person would.
#[track_caller]
#[allow(clippy::print_stdout, reason = "`cargo test -- --nocapture` shows what is missed")]
fn check_table(file: &str, least: usize) {
    let entries = entries(file);
    let missed: Vec<String> = entries.iter().filter_map(missed).collect();
    let right = entries.len() - missed.len();
    println!("{right} of {}\n{}", entries.len(), missed.join("\n"));
    assert!(right * 100 >= entries.len() * least, "{}", missed.join("\n"));
}

/// What is asked into instead, where that is not what a person would ask into.
fn missed(entry: &Entry) -> Option<String> {
    let asked = Asked { ask: &entry.ask, kind: entry.kind, competencies: &[], points: &[] };
    let checklist = check_with(model(), &asked, &entry.text);
    let found = follow_up(&asking(), entry.kind, &entry.text, &checklist).unwrap();
    assert!(entry.text.contains(&found.quote), "{found:?}");
    let mut wanted = std::iter::once(&entry.gap).chain(&entry.also);
    if wanted.any(|it| fits(found.aim, it)) {
        return None;
    }
    let open = checklist.ticks.iter().filter(|it| it.state != State::Met);
    let open: Vec<String> =
        open.map(|it| format!("{} {}", it.item.slug(), it.state.slug())).collect();
    Some(format!("{}: {}, not {} {open:?}", entry.name, found.aim.slug(), entry.gap))
}

#[test]
fn the_gap_a_person_would_ask_into_is_asked_into() {
    check_table("answers.txt", 85);
}

/// Written by somebody else, and read by nobody who set a rule or a weight.
#[test]
fn the_gap_is_asked_into_where_nobody_looked_as_well() {
    check_table("unseen.txt", 68);
}

/// What is asked about an answer to a question about the past.
#[track_caller]
fn asked(asking: &Asking, text: &str) -> Option<starling::domain::FollowUp> {
    let asked = Asked {
        ask: "Tell me about a time you improved something.",
        kind: Kind::Behavioural,
        competencies: &[],
        points: &[],
    };
    follow_up(asking, Kind::Behavioural, text, &check_with(model(), &asked, text))
}

const NO_RESULT: &str = "Last spring I worked in a team of six on the billing service of a parcel company. Our \
    deployments took very long, and my task was to make them faster before the summer. I measured each step \
    first. Then I moved the tests to a second machine, because they waited for each other. I also removed two \
    steps that nobody needed. I talked to the operations team about the rest. ";

#[test]
fn a_quote_is_a_piece_of_the_answer_and_not_long() {
    let asked = asked(&asking(), NO_RESULT).unwrap();
    assert!(!asked.quote.is_empty() && NO_RESULT.contains(&asked.quote), "{asked:?}");
    assert!(asked.quote.split_whitespace().count() <= 14, "{asked:?}");
}

#[test]
fn the_questions_own_probe_comes_before_one_that_fits_every_question() {
    let own = |item| Probe { item, ask: format!("Own {}?", item.slug()) };
    let asking = Asking { probes: Item::ALL.map(own).to_vec(), ..asking() };
    let asked = asked(&asking, NO_RESULT).unwrap();
    assert_eq!(asked.ask, format!("Own {}?", asked.aim.slug()));
}

#[test]
fn the_same_is_never_asked_twice_in_a_round() {
    let mut asking = asking();
    while let Some(follow_up) = asked(&asking, NO_RESULT) {
        assert!(!asking.asked.contains(&follow_up.ask), "{follow_up:?}");
        asking.asked.push(follow_up.ask);
    }
    assert!(asking.asked.len() >= 3);
}

#[test]
fn nothing_is_asked_into_twice_in_one_answer_and_twice_is_all() {
    let first = asked(&asking(), NO_RESULT).unwrap();
    let once = Asking { aims: vec![first.aim], ..asking() };
    assert!(asked(&once, NO_RESULT).is_none_or(|second| second.aim != first.aim));
    let twice = Asking { aims: vec![first.aim, Aim::Harder], ..asking() };
    assert_eq!(asked(&twice, NO_RESULT), None);
    assert_eq!(MOST_FOLLOW_UPS, 2);
}

#[test]
fn an_answer_that_is_not_scored_gets_one_second_chance() {
    let refused = asked(&asking(), "It was fine.").unwrap();
    assert_eq!((refused.aim, refused.quote.as_str()), (Aim::SecondChance, "It was fine"));
    let again = Asking { aims: vec![Aim::SecondChance], ..asking() };
    assert_eq!(asked(&again, "It was fine."), None);
}

#[test]
fn who_presses_on_proof_asks_for_proof() {
    let presses =
        |item| Asking { presses: vec![item], strictness: Strictness::Demanding, ..asking() };
    let text = "I worked on billing last year. I had to make deployments faster. I measured, I moved the tests \
        and I removed two steps. They are faster now.";
    let proof = asked(&presses(Item::Evidence), text).unwrap();
    assert_eq!(proof.aim, Aim::Gap(Item::Evidence));
    assert_eq!(asked(&presses(Item::Learning), text).unwrap().aim, Aim::Gap(Item::Learning));
}

/// What is asked into where a story is told in these steps.
fn aim_of(steps: &str) -> Option<Aim> {
    let text = format!(
        "In the spring of 2022 I was on the committee of a rowing club, five of us, and the boat house had no roof after \
        a storm. My task was to have it dry again before the season in May. {steps} By the end of April it was dry, and \
        it had cost us 9,000 where the builder had asked for 21,000. Since then I ask members first, and I keep a list of \
        who can do what."
    );
    asked(&asking(), &text).map(|it| it.aim)
}

#[test]
fn whose_the_steps_are_is_asked_where_we_take_them_all() {
    let mine = "I called three roofers among our members, because they know the house. I drew a plan of the beams, and I \
        bought the wood at cost rather than from the builder. I stood on the roof each Saturday.";
    assert_eq!(aim_of(mine), Some(Aim::Harder));
    let ours = mine.replace("I ", "we ");
    assert_eq!(aim_of(&ours), Some(Aim::Gap(Item::Ownership)));
}

proptest! {
    #[test]
    fn any_text_has_a_follow_up_with_words_of_its_own_or_none(
        text in "\\PC{0,400}",
        kind in select(Kind::ALL.to_vec()),
        strictness in select(Strictness::ALL.to_vec()),
        seed in any::<u64>(),
    ) {
        let asking = Asking { strictness, seed, ..asking() };
        let asked = Asked { ask: "Why?", kind, competencies: &[], points: &[] };
        let checklist = check_with(model(), &asked, &text);
        let heard = hear(&asking, kind, &text, &checklist);
        prop_assert_eq!(&heard, &hear(&asking, kind, &text, &checklist));
        prop_assert_eq!(heard.mood == Some(Mood::Refused), !checklist.is_scored());
        if let Some(asked) = heard.follow_up {
            prop_assert!(text.contains(&asked.quote));
            prop_assert!(asked.ask.ends_with('?') || asked.ask.ends_with('.'));
        }
    }
}
