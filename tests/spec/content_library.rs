//! The bundled content, its description, and the asset it travels in.

use super::content::{BANK, PERSONA, file, model};
use starling::content::{COMPETENCIES, ProblemKind, read};
use starling::domain::{Item, Kind, Level, Library, Strictness};
use starling::wire::library::{LibraryFault, add_details, decode, encode, encode_details};

const ASSET: &str = include_str!(concat!(env!("OUT_DIR"), "/library.json"));
const DETAILS: &str = include_str!(concat!(env!("OUT_DIR"), "/details.json"));
const README: &str = include_str!("../../content/README.md");

pub(crate) fn bundled() -> Library {
    both(ASSET, DETAILS).unwrap()
}

/// The library of both assets.
fn both(asset: &str, details: &str) -> Result<Library, LibraryFault> {
    let mut library = decode(asset)?;
    add_details(&mut library, details)?;
    Ok(library)
}

/// Two files as a library, with a model answer in it.
fn small() -> Library {
    let bank = format!("{BANK}\n### Model answer\n\n{}\n\n- *a* **b** `c`\n\n1. d\n", model(160));
    let files = [file("content/banks/a.md", &bank), file("content/personas/b.md", PERSONA)];
    let (library, problems) = read(&files);
    assert_eq!(problems, []);
    library
}

#[test]
fn leading_people_asks_twelve_questions_of_all_kinds() {
    let library = bundled();
    let bank = library.banks.iter().find(|bank| bank.id.as_str() == "leading-people").unwrap();
    let count = |kind| bank.questions.iter().filter(|question| question.kind == kind).count();
    assert_eq!(Kind::ALL.map(count), [6, 4, 2]);
    let models: Vec<Kind> = bank
        .questions
        .iter()
        .filter(|question| question.model.is_some())
        .map(|question| question.kind)
        .collect();
    assert_eq!(models.len(), 4);
    assert!(models.contains(&Kind::Approach));
}

#[test]
fn every_bundled_question_can_be_asked_into() {
    for question in bundled().questions() {
        assert!(
            !question.competencies.is_empty() && !question.levels.is_empty(),
            "{}",
            question.id
        );
        for probe in &question.probes {
            assert!(Item::of(question.kind).contains(&probe.item), "{}: {probe:?}", question.id);
        }
    }
}

#[test]
fn there_is_a_gentle_and_a_demanding_persona() {
    let library = bundled();
    for strictness in [Strictness::Gentle, Strictness::Demanding] {
        assert!(library.personas.iter().any(|persona| persona.strictness == strictness));
    }
}

#[test]
fn every_persona_presses_on_something_in_every_kind_of_question() {
    for persona in bundled().personas {
        for kind in Kind::ALL {
            let of = Item::of(kind);
            assert!(
                persona.presses.iter().any(|item| of.contains(item)),
                "{} {kind:?}",
                persona.id
            );
        }
    }
}

#[test]
fn the_examples_of_the_readme_are_read_without_a_problem() {
    let examples: Vec<&str> = README
        .split("````markdown\n")
        .skip(1)
        .map(|rest| rest.split_once("````").unwrap().0)
        .collect();
    let [bank, persona, round, template] = examples[..] else {
        panic!("{} examples", examples.len())
    };
    let files = [
        file("content/banks/example.md", bank),
        file("content/personas/noor.md", persona),
        file("content/rounds/example.md", round),
        file("content/templates/example.md", template),
    ];
    let mut problems = read(&files).1;
    // The round names personas that are bundled.
    problems.retain(|it| !matches!(it.kind, ProblemKind::UnknownId { sort: "persona", .. }));
    assert_eq!(problems, []);
}

#[test]
fn the_readme_names_every_word_there_is() {
    let named = |word: &str| README.contains(&format!("`{word}`"));
    let competencies = COMPETENCIES.into_iter();
    let items = Item::ALL.into_iter().map(Item::slug);
    let levels = Level::ALL.into_iter().map(Level::slug);
    let missing: Vec<&str> =
        competencies.chain(items).chain(levels).filter(|word| !named(word)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn an_asset_gives_the_library_it_was_made_of() {
    for library in [small(), bundled()] {
        assert_eq!(both(&encode(&library), &encode_details(&library)), Ok(library));
    }
}

/// The fault of an asset in which `from` was replaced.
#[track_caller]
fn check_fault(from: &str, to: &str, expected: &LibraryFault) {
    let [asset, details] = [encode(&small()), encode_details(&small())];
    let in_asset = asset.contains(from);
    assert!(in_asset || details.contains(from), "no asset has {from:?}");
    let changed = |text: &str| text.replacen(from, to, 1);
    let found = match in_asset {
        true => both(&changed(&asset), &details),
        false => both(&asset, &changed(&details)),
    };
    assert_eq!(found.as_ref(), Err(expected));
}

#[test]
fn an_asset_of_another_version_is_refused_as_such_even_if_it_has_new_fields() {
    check_fault(r#"{"v":1"#, r#"{"v":2,"new":[]"#, &LibraryFault::OtherVersion(2));
}

#[test]
fn an_asset_with_an_unknown_word_is_refused() {
    let unknown = |what| LibraryFault::UnknownWord(what, "x".into());
    check_fault(r#""kind":"behavioural""#, r#""kind":"x""#, &unknown("kind"));
    check_fault(r#""senior""#, r#""x""#, &unknown("level"));
    check_fault(r#""item":"evidence""#, r#""item":"x""#, &unknown("checklist item"));
    check_fault(r#""item":"result""#, r#""item":"x""#, &unknown("checklist item"));
    check_fault(r#""strictness":"even""#, r#""strictness":"x""#, &unknown("strictness"));
    check_fault(r#""presses":["ownership""#, r#""presses":["x""#, &unknown("checklist item"));
}

#[test]
fn an_asset_with_a_field_too_many_or_cut_short_is_refused() {
    let asset = encode(&small());
    let more = asset.replacen(r#"{"v":1"#, r#"{"v":1,"more":0"#, 1);
    for broken in [more.as_str(), &asset[..asset.len() / 2], "", "[]", "<!doctype html>"] {
        assert!(matches!(decode(broken), Err(LibraryFault::NotReadable(_))), "{broken:.40}");
    }
}

#[test]
fn details_that_are_cut_short_or_of_another_library_are_refused() {
    let details = encode_details(&small());
    let other = details.replacen(r#""id":""#, r#""id":"another-"#, 1);
    for broken in [other.as_str(), &details[..details.len() / 2], "", "[]"] {
        let found = both(&encode(&small()), broken);
        assert!(matches!(found, Err(LibraryFault::NotReadable(_))), "{broken:.40}");
    }
}

#[test]
fn the_guide_to_the_score_says_what_it_cannot_judge_and_names_its_sources() {
    let library = bundled();
    let guide = library.guide("about-the-score").unwrap();
    let titles: Vec<&str> = guide.sections.iter().map(|(title, _)| title.as_str()).collect();
    assert!(titles.contains(&"What it cannot judge"), "{titles:?}");
    assert!(titles.contains(&"Where this comes from"), "{titles:?}");
}
