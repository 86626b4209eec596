//! Ladders, matrices, context packs, coaches, templates and planned rounds: what their files may hold, what
//! is said of faults, and that nothing is lost on the way to the screen and back.

use super::content::{PERSONA, file};
use starling::content::{
    pages, read, sample_of, write_coach, write_context, write_ladder, write_matrix, write_round,
    write_template,
};
use starling::domain::{Dimension, Item, Kind, Level, Library, Mood};
use starling::wire::{library, reference};
use std::fs;

/// Everything in `content/`, read as the build reads it.
pub(crate) fn bundled() -> Library {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
    let mut files = Vec::new();
    for folder in starling::content::FOLDERS {
        let mut paths: Vec<_> = fs::read_dir(format!("{root}/{folder}"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        paths.sort();
        for name in paths {
            let text = fs::read_to_string(format!("{root}/{folder}/{name}")).unwrap();
            files.push(file(&format!("content/{folder}/{name}"), &text));
        }
    }
    let (library, problems) = read(&files);
    assert_eq!(problems, []);
    library
}

const LADDER: &str = "---
title: Our ladder
about: Two levels.
---

## Engineer

- level: engineer

For somebody who begins.

### People

How one works with others.

- One.
- Two.
- Three.
- Four.

## Senior engineer

- level: senior

For somebody who goes on.

### People

- Five.
- Six.
- Seven.
- Eight.
";

const MATRIX: &str = "---
title: Our matrix
about: All levels.
---

## Communication

Saying it.

- engineer: A.
- senior: B.
- staff: C.
- senior-staff: D.
- manager: E.
- senior-manager: F.
- director: G.
";

const CONTEXT: &str = "---
title: Our firm
about: It makes things.
ladder: ours
matrix: ours
---

## Values

- Ask first: Nobody guesses.

## Framework

### Vision

- means: Where to.
- here: There.

## People

### Ola

- role: Chief
- ask about: money, plans

### Per

- role: Manager
- reports to: Ola
- ask about: people

## Rules

- We write it down.
";

const COACH: &str = "---
name: Kim
role: Mentor
tone: Calm.
context: ours
---

## Mindset

- Say it.

## Opening

Hello. What is it?

## Closing

Goodbye.

## Phrases

- acknowledgement: I see.
- evasive: Say more.
- chatty: One thing.
- stuck: Go back.
";

const TEMPLATE: &str = "---
title: A talk
about: For a talk.
kind: agenda
---

Before the talk.

## First

- Ask.
- Listen.
";

const ROUND: &str = "---
title: Two
about: A short one.
mode: panel
personas: kim
minutes: 10
---

## Somebody you helped

- competencies: growing-others, feedback
- kinds: behavioural, approach
- levels: senior

## Anything

- competencies: learning
- kinds: hypothetical
";

/// The examples above with one of them spoilt, and what is said of it.
#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    let files = [
        ("ladders/ours", LADDER),
        ("matrices/ours", MATRIX),
        ("contexts/ours", CONTEXT),
        ("coaches/kim", COACH),
        ("templates/talk", TEMPLATE),
        ("personas/kim", PERSONA),
        ("rounds/two", ROUND),
    ];
    let hits = files.iter().filter(|(_, text)| text.contains(from)).count();
    assert!(from.is_empty() || hits == 1, "{from:?} stands in {hits} files");
    let files = files.map(|(name, text)| {
        let text = if from.is_empty() { text.to_owned() } else { text.replacen(from, to, 1) };
        file(&format!("content/{name}.md"), &text)
    });
    let problems: Vec<String> = read(&files).1.iter().map(ToString::to_string).collect();
    assert_eq!(problems, expected);
}

#[test]
fn good_files_have_no_problems() {
    check("", "", &[]);
}

#[test]
fn a_cell_with_three_tenets_is_asked_for_more() {
    check(
        "- Eight.\n",
        "",
        &["content/ladders/ours.md:27: tenets: 3; write four to twelve, one thing each"],
    );
}

#[test]
fn a_level_with_other_areas_than_the_first_is_named() {
    check(
        "### People\n\n- Five.",
        "### Craft\n\n- Five.",
        &[
            "content/ladders/ours.md:21: the areas are not those of the first level; use these, in this order: People",
        ],
    );
}

#[test]
fn an_empty_cell_of_a_matrix_is_named() {
    check(
        "- staff: C.\n",
        "",
        &["content/matrices/ours.md:6: `staff` is missing; add it to the fields: `staff: ...`"],
    );
}

#[test]
fn a_context_that_names_a_ladder_that_is_not_there_is_named() {
    check(
        "ladder: ours",
        "ladder: theirs",
        &[
            "content/contexts/ours.md:4: there is no ladder `theirs`; add it, or name one that is there",
        ],
    );
}

#[test]
fn somebody_who_reports_to_nobody_known_is_named() {
    check(
        "- reports to: Ola",
        "- reports to: Ole",
        &[
            "content/contexts/ours.md:26: there is no person `Ole`; add it, or name one that is there",
        ],
    );
}

#[test]
fn a_coach_of_an_unknown_company_is_named() {
    check(
        "context: ours",
        "context: theirs",
        &[
            "content/coaches/kim.md:5: there is no context `theirs`; add it, or name one that is there",
        ],
    );
}

#[test]
fn a_misspelt_phrase_is_named_with_the_right_spelling() {
    check(
        "- chatty: One",
        "- chaty: One",
        &["content/coaches/kim.md:24: `chaty` is not a known phrase; did you mean `chatty`?"],
    );
}

#[test]
fn a_template_of_unknown_kind_is_named() {
    check(
        "kind: agenda",
        "kind: agendas",
        &[
            "content/templates/talk.md:4: `agendas` is not a known kind of template; did you mean `agenda`?",
        ],
    );
}

#[test]
fn a_round_with_an_unknown_persona_is_named() {
    check(
        "personas: kim",
        "personas: kim, kit",
        &["content/rounds/two.md:5: there is no persona `kit`; add it, or name one that is there"],
    );
}

#[test]
fn minutes_in_words_are_asked_for_in_digits() {
    check(
        "minutes: 10",
        "minutes: ten",
        &["content/rounds/two.md:6: `ten` is no whole number; write digits alone"],
    );
}

#[test]
fn a_clock_that_does_not_rise_is_named() {
    check(
        "answer: 90 120 180",
        "answer: 90 80 180",
        &[
            "content/personas/kim.md:7: `90 80 180` are no marks of a clock; write three rising numbers of seconds, from 10 to 3600, as in `90 120 180`",
        ],
    );
}

#[test]
fn a_persona_with_one_reaction_of_a_kind_is_asked_for_another() {
    check(
        "- refused: That was not it.\n",
        "",
        &[
            "content/personas/kim.md:29: reactions `refused`: 1; write two or more, so that they do not repeat",
        ],
    );
}

#[test]
fn what_is_written_is_read_again_as_the_same() {
    let library = bundled();
    let works = &library.reference;
    let mut files = Vec::new();
    let mut add = |folder: &str, id: &str, text: String| {
        files.push(file(&format!("content/{folder}/{id}.md"), &text));
    };
    works.ladders.iter().for_each(|it| add("ladders", &it.id, write_ladder(it)));
    works.matrices.iter().for_each(|it| add("matrices", &it.id, write_matrix(it)));
    works.contexts.iter().for_each(|it| add("contexts", &it.id, write_context(it)));
    works.coaches.iter().for_each(|it| add("coaches", &it.id, write_coach(it)));
    works.templates.iter().for_each(|it| add("templates", &it.page.id, write_template(it)));
    library.rounds.iter().for_each(|it| add("rounds", &it.id, write_round(it)));
    let (mut again, _) = read(&files);
    // Nobody takes these out.
    again.reference.samples.clone_from(&works.samples);
    assert_eq!(again.reference, library.reference);
    assert_eq!(again.rounds, library.rounds);
}

#[test]
fn the_assets_give_the_library_they_were_made_of() {
    let library = bundled();
    let mut again = library::decode(&library::encode(&library)).unwrap();
    library::add_details(&mut again, &library::encode_details(&library)).unwrap();
    again.reference = reference::decode(&reference::encode(&library.reference)).unwrap();
    assert_eq!(again, library);
}

#[test]
fn reference_works_that_are_cut_short_or_of_another_version_are_refused() {
    let whole = reference::encode(&bundled().reference);
    assert!(reference::decode(&whole[..whole.len() / 2]).is_err());
    assert!(reference::decode(&whole.replacen("\"v\":1", "\"v\":2", 1)).is_err());
    assert!(reference::decode(&whole.replacen("\"title\"", "\"titel\"", 1)).is_err());
}

#[test]
fn the_ladder_has_seven_levels_of_three_areas_with_four_to_twelve_tenets_each() {
    let library = bundled();
    let ladder = &library.reference.ladders[0];
    let levels: Vec<_> = ladder.rungs.iter().map(|rung| rung.level.unwrap()).collect();
    assert_eq!(levels, Level::ALL);
    for rung in &ladder.rungs {
        assert_eq!(rung.areas.len(), 3, "{}", rung.name);
        assert!(rung.areas.iter().all(|area| (4..=12).contains(&area.tenets.len())));
    }
    let mut tenets: Vec<&String> =
        ladder.rungs.iter().flat_map(|rung| &rung.areas).flat_map(|area| &area.tenets).collect();
    let count = tenets.len();
    tenets.sort();
    tenets.dedup();
    assert_eq!(tenets.len(), count, "a tenet stands in two cells");
}

#[test]
fn every_cell_of_the_matrix_is_filled() {
    let library = bundled();
    let matrix = &library.reference.matrices[0];
    assert!(matrix.rows.len() >= 6);
    for row in &matrix.rows {
        assert_eq!(row.cells.len(), Level::ALL.len(), "{}", row.name);
        assert!(row.cells.iter().all(|cell| !cell.is_empty()), "{}", row.name);
    }
}

#[test]
fn two_coaches_know_the_practice_company() {
    let library = bundled();
    let works = &library.reference;
    assert!(works.coaches.len() >= 2);
    let context = &works.contexts[0];
    assert_eq!(context.framework.len(), 9);
    assert_eq!(context.people.iter().filter(|it| it.reports_to.is_empty()).count(), 1);
    let people = context.people.iter().map(|it| &it.name);
    let known: Vec<_> = people.chain(library.personas.iter().map(|it| &it.name)).collect();
    let taken = works.coaches.iter().find(|coach| known.contains(&&coach.name));
    assert_eq!(taken, None, "a coach has the name of somebody else");
}

#[test]
fn personas_differ_in_what_they_press_on_in_strictness_and_in_their_clocks() {
    let library = bundled();
    let mut first: Vec<Item> = library.personas.iter().map(|it| it.presses[0]).collect();
    first.sort();
    first.dedup();
    assert!(first.len() >= 4, "{first:?}");
    let mut marks: Vec<u32> = library.personas.iter().map(|it| it.marks.red).collect();
    marks.sort_unstable();
    marks.dedup();
    assert!(marks.len() >= 3, "{marks:?}");
    for persona in &library.personas {
        for mood in Mood::ALL {
            assert!(persona.reactions.iter().filter(|(of, _)| *of == mood).count() >= 2);
        }
    }
}

#[test]
fn the_needed_templates_and_rounds_are_there() {
    let library = bundled();
    let templates: Vec<&str> =
        library.reference.templates.iter().map(|it| it.page.id.as_str()).collect();
    for id in [
        "one-to-one",
        "team-health",
        "coaching-story",
        "improvement-plan",
        "people-interview-checklist",
    ] {
        assert!(templates.contains(&id), "{id}");
    }
    let rounds: Vec<&str> = library.rounds.iter().map(|it| it.id.as_str()).collect();
    for id in [
        "five-minute-warm-up",
        "three-questions",
        "leadership-round",
        "panel-of-four",
        "promotion-conversation",
    ] {
        assert!(rounds.contains(&id), "{id}");
    }
}

#[test]
fn every_kind_of_question_is_asked_often_enough() {
    let library = bundled();
    let count = |kind: Kind| library.questions().filter(|it| it.kind == kind).count();
    assert!(count(Kind::Behavioural) >= 90);
    assert!(count(Kind::Approach) >= 45);
    assert!(count(Kind::Hypothetical) >= 15);
    assert!(library.questions().filter(|it| it.model.is_some()).count() >= 70);
}

#[test]
fn an_answer_to_judge_says_what_it_lacks_or_stands_for_the_model_answer() {
    let weak = "---\nquestion: row\nmissing: task, result\npartly: Evidence\n---\n\nWe argued.\n\nIt ended.\n";
    let model = "---\nquestion: row\n---\n";
    let files = [("weak", weak), ("model", model)]
        .map(|(id, text)| file(&format!("content/training/{id}.md"), text));
    let (library, problems) = read(&files);
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(said.iter().all(|it| it.contains("`row`")), "{said:?}");
    let [weak, model] = &library.reference.samples[..] else { panic!("two answers") };
    assert_eq!(weak.answer.len(), 2);
    assert_eq!(
        (&weak.missing[..], &weak.partly[..]),
        (&[Item::Task, Item::Result][..], &[Item::Evidence][..])
    );
    assert!(model.answer.is_empty() && model.missing.is_empty());
    let back: Vec<_> = pages(&library.reference).iter().filter_map(sample_of).collect();
    assert_eq!(back, library.reference.samples);
}

#[test]
fn there_are_weak_answers_and_good_ones_to_judge_and_all_levels_among_them() {
    let library = bundled();
    let samples = &library.reference.samples;
    let (model, weak): (Vec<_>, Vec<_>) = samples.iter().partition(|it| it.answer.is_empty());
    assert!(weak.len() >= 12 && model.len() >= 3, "{} and {}", weak.len(), model.len());
    for sample in samples {
        let question = library.question(&sample.question).unwrap();
        assert_eq!(question.kind, Kind::Behavioural, "{}", sample.id);
        assert!(!sample.answer.is_empty() || question.model.is_some(), "{}", sample.id);
    }
    for dimension in Dimension::ALL {
        let of = |it: &&starling::domain::Sample| {
            starling::progress::reference(&it.missing, &it.partly).get(dimension).unwrap().value()
        };
        let seen: std::collections::BTreeSet<u8> = weak.iter().map(of).collect();
        assert!(seen.len() >= 3 && seen.contains(&5), "{dimension:?} {seen:?}");
    }
}
