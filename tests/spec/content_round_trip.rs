//! What is written is read again as the same.

use super::content::{file, model};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use starling::content::{COMPETENCIES, read, write, write_persona};
use starling::domain::{
    Bank, BankId, Block, Inline, Item, Kind, Level, Library, Marks, ModelAnswer, Mood, Passage,
    Persona, PersonaId, Probe, Prose, Question, QuestionId, Strictness,
};
use starling::wire::library::{add_details, decode, encode, encode_details};

/// A word, or something Markdown would like to read as markup.
fn token() -> impl Strategy<Value = String> {
    let markup = vec![
        "*",
        "**",
        "_a_",
        "__",
        "a_b",
        "`",
        "``",
        "<b>",
        "</b>",
        "<!--",
        "[x](y)",
        "[x]:",
        "![",
        "#",
        "##",
        "a#",
        "1.",
        "2)",
        "-",
        "+",
        ">",
        "---",
        "===",
        "&amp;",
        "&",
        "&#35;",
        "\\",
        "\\*",
        "|",
        "~~~",
        "```",
        "{#id}",
        ":",
        "a:",
        "https://example.org",
        "<https://example.org>",
        "“so”",
        "日本",
        "é",
        "😀",
        "'",
        "\"",
        "!",
        "I",
    ];
    prop_oneof![3 => "[a-zA-Z0-9]{1,8}[.,;?!]?", 2 => select(markup).prop_map(str::to_owned), 1 => "\\PC{1,6}"]
}

/// A line of words with single spaces between them. Commas alone are no value of a field, and are said to
/// be none when they are read.
fn line() -> impl Strategy<Value = String> {
    vec(token(), 1..8)
        .prop_map(|tokens| tokens.join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
        .prop_filter("words", |line| !line.chars().all(|letter| letter == ','))
}

/// Words that may be dressed: no space at their ends.
fn dressed() -> impl Strategy<Value = Inline> {
    let words = || "[a-z]{1,6}( [a-z]{1,6}| \\*| _| &amp;| <b>)? [a-z]{1,4}";
    prop_oneof![
        words().prop_map(Inline::Emphasis),
        words().prop_map(Inline::Strong),
        line().prop_map(Inline::Code),
    ]
}

/// Text, and dressed words with spaces around them.
fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    (line(), vec((dressed(), line()), 0..3)).prop_map(|(first, rest)| {
        let mut run = vec![Inline::Text(first)];
        for (dressed, words) in rest {
            if let Some(Inline::Text(before)) = run.last_mut() {
                before.push(' ');
            }
            run.extend([dressed, Inline::Text(format!(" {words}"))]);
        }
        run
    })
}

fn prose() -> impl Strategy<Value = Prose> {
    let list = (any::<bool>(), vec(inlines(), 1..4))
        .prop_map(|(ordered, items)| Block::List { ordered, items });
    vec(prop_oneof![inlines().prop_map(Block::Paragraph), list], 1..4)
}

fn slug() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}"
}

/// The parts of a model answer, as the README names them.
fn parts(kind: Kind) -> Vec<Item> {
    match kind {
        Kind::Behavioural => {
            vec![Item::Situation, Item::Task, Item::Action, Item::Result, Item::Learning]
        }
        Kind::Approach => {
            vec![Item::Principle, Item::Steps, Item::Example, Item::Tradeoff, Item::Measure]
        }
        Kind::Hypothetical => {
            vec![Item::Clarify, Item::Options, Item::Decision, Item::FollowThrough, Item::Measure]
        }
    }
}

/// A model answer long enough: one part is of known length, the others are anything short.
fn model_answer(kind: Kind) -> impl Strategy<Value = ModelAnswer> {
    let told = || vec![Block::Paragraph(vec![Inline::Text("I said so.".into())])];
    let long = vec![Block::Paragraph(vec![Inline::Text("I said so. ".repeat(50).trim().into())])];
    (prose(), Just(parts(kind)).prop_shuffle()).prop_map(move |(any, items)| {
        let mut prose = vec![long.clone(), any, told(), told(), told()].into_iter();
        let passages =
            items.into_iter().map(|item| Passage { item, prose: prose.next().unwrap() }).collect();
        ModelAnswer { passages }
    })
}

fn probes(kind: Kind) -> impl Strategy<Value = Vec<Probe>> {
    let items = subsequence(Item::of(kind), 2..=4).prop_shuffle();
    (items, vec(line(), 8)).prop_map(|(items, asks)| {
        let twice = items.iter().chain(&items).copied().collect::<Vec<Item>>();
        twice.into_iter().zip(asks).map(|(item, ask)| Probe { item, ask }).collect()
    })
}

fn question() -> impl Strategy<Value = Question> {
    select(Kind::ALL.to_vec()).prop_flat_map(|kind| {
        let words = (line(), vec(line(), 3..=6));
        let lists = (
            subsequence(COMPETENCIES.to_vec(), 1..4),
            subsequence(Level::ALL.to_vec(), 1..4).prop_shuffle(),
        );
        (words, lists, probes(kind), prop::option::of(model_answer(kind))).prop_map(
            move |((ask, points), (competencies, levels), probes, model)| Question {
                id: QuestionId::default(),
                ask,
                kind,
                competencies: competencies.into_iter().map(str::to_owned).collect(),
                levels,
                points,
                probes,
                model,
            },
        )
    })
}

fn bank() -> impl Strategy<Value = Bank> {
    let words = (slug(), line(), line(), vec(slug(), 1..3));
    (words, vec(question(), 1..4)).prop_map(|((id, title, about, topics), mut questions)| {
        for (place, question) in questions.iter_mut().enumerate() {
            question.id = QuestionId::new(format!("question-{place}"));
        }
        Bank { id: BankId::new(id), title, about, topics, questions }
    })
}

fn persona() -> impl Strategy<Value = Persona> {
    let said = (line(), line(), line(), line(), line());
    let chosen =
        (select(Strictness::ALL.to_vec()), subsequence(Item::ALL.to_vec(), 1..5).prop_shuffle());
    let clocks = (option::of(1..600u32), (10..200u32, 1..200u32, 1..200u32));
    (slug(), said, chosen, (prose(), vec(line(), 3..5), vec(line(), 6..=6)), clocks).prop_map(
        |(
            id,
            (name, role, tone, opening, closing),
            (strictness, presses),
            (mindset, bridges, said),
            (thinking, (green, more, most)),
        )| {
            let marks = Marks::new(green, green + more, green + more + most).unwrap();
            let moods = Mood::ALL.into_iter().cycle();
            let reactions = moods.zip(said).collect();
            Persona {
                id: PersonaId::new(id),
                name,
                role,
                tone,
                strictness,
                mindset,
                opening,
                closing,
                bridges,
                presses,
                thinking,
                marks,
                reactions,
            }
        },
    )
}

#[test]
fn a_written_bank_looks_like_one_written_by_hand() {
    let text = format!("{}\n### Model answer\n\n{}\n", super::content::BANK, model(160));
    let (library, _) = read(&[file("content/banks/x.md", &text)]);
    assert_eq!(write(&library.banks[0]), text.replace(". \n", ".\n"));
}

#[test]
fn a_written_persona_looks_like_one_written_by_hand() {
    let (library, _) = read(&[file("content/personas/x.md", super::content::PERSONA)]);
    assert_eq!(write_persona(&library.personas[0]), super::content::PERSONA);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_bank_written_and_read_is_the_same_bank(bank in bank()) {
        let text = write(&bank);
        let (library, problems) = read(&[file(&format!("content/banks/{}.md", bank.id), &text)]);
        prop_assert_eq!(problems, [], "{}", text);
        prop_assert_eq!(&library.banks, &[bank], "{}", text);
        let mut read = decode(&encode(&library)).unwrap();
        add_details(&mut read, &encode_details(&library)).unwrap();
        prop_assert_eq!(read, library);
    }

    #[test]
    fn a_persona_written_and_read_is_the_same_persona(persona in persona()) {
        let text = write_persona(&persona);
        let path = format!("content/personas/{}.md", persona.id);
        let (library, problems) = read(&[file(&path, &text)]);
        prop_assert_eq!(problems, [], "{}", text);
        prop_assert_eq!(library, Library { personas: vec![persona], ..Library::default() }, "{}", text);
    }
}
