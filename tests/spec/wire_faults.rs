//! What cannot be read is kept, what cannot be written is said, and neither costs anything else.

use super::wire::{
    any_text, attempt, done, draft, opened, put, records, review, round, settings, summary,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use starling::domain::{Attempt, Draft, Settings, Summary};
use starling::wire::{
    Aside, Loaded, Memory, Notebook, Opened, Progress, Shelf, Store, StoreFault, Trouble, Write,
};

/// A store with one of each record that both the notebook and progress keep.
fn full_store() -> Memory {
    let memory = Memory::default();
    let (notebook, progress) = (Notebook::new(memory.clone()), Progress::new(memory.clone()));
    done(notebook.save(&[attempt("a"), attempt("b")])).unwrap();
    done(notebook.save_round(&round("r"))).unwrap();
    done(notebook.keep_draft(&draft())).unwrap();
    done(progress.keep_settings(&settings())).unwrap();
    done(progress.add(&[summary("a", "2026-11-30")])).unwrap();
    memory
}

/// The record of a shelf and key.
fn record(memory: &Memory, shelf: Shelf, key: &str) -> Option<String> {
    done(memory.get(shelf, key)).unwrap()
}

/// The notebook sets this text aside, wherever it stands, keeps it byte for byte, and loads all else.
#[track_caller]
fn check_damaged(text: &str) {
    for (shelf, key) in [(Shelf::Attempts, "b"), (Shelf::Rounds, "r2"), (Shelf::Draft, "current")] {
        let memory = full_store();
        let before = done(Notebook::new(memory.clone()).open()).unwrap();
        put(&memory, shelf, key, text);
        let opened = done(Notebook::new(memory.clone()).open()).unwrap();
        let name = format!("{}/{key}", shelf.slug());
        let aside = [Aside { name: name.clone(), text: text.into(), newer: false }];
        assert_eq!(opened.aside, aside, "{text:?}");
        assert_eq!(record(&memory, Shelf::Aside, &name).as_deref(), Some(text));
        assert_eq!(record(&memory, shelf, key), None);
        assert!(opened.attempts.iter().all(|it| before.attempts.contains(it)), "{text:?}");
        assert_eq!(opened.attempts.len(), 2 - usize::from(shelf == Shelf::Attempts));
        assert_eq!(opened.rounds, before.rounds);
        assert_eq!(opened.draft, before.draft.filter(|_| shelf != Shelf::Draft));
    }
}

/// Settings of this text are the usual ones, the text is kept, and all else loads.
#[track_caller]
fn check_damaged_settings(text: &str) {
    let memory = full_store();
    put(&memory, Shelf::Settings, "current", text);
    let progress = Progress::new(memory.clone());
    let loaded = done(progress.load());
    assert_eq!((loaded.settings, loaded.unreadable), (Settings::default(), 1), "{text:?}");
    assert_eq!((loaded.draft, loaded.history.len()), (Some(draft()), 1));
    let name = "settings/current".to_owned();
    let aside = Aside { name, text: text.to_owned(), newer: false };
    assert_eq!(done(progress.load()).aside, [aside]);
    done(progress.keep_settings(&settings())).unwrap();
    let loaded = done(progress.load());
    assert_eq!((loaded.settings, loaded.unreadable), (settings(), 0));
}

/// Every way a text can be cut off.
fn cuts(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(at, _)| &text[..at])
}

const NEWER: &str = "{\"v\":99, \"shape\":[\"quite\",{\"another\":1}]}";

#[test]
fn a_record_that_is_none_of_ours_is_set_aside_as_it_is() {
    for text in ["", " ", "null", "1", "true", "[]", "\"words\"", "{}", "{\"v\":1}", "undefined"] {
        check_damaged(text);
        check_damaged_settings(text);
    }
    check_damaged("{\"v\":-1}");
    check_damaged("{\"v\":\"99\"}");
    check_damaged("\u{0}\u{1}\u{feff}🙂\r\n");
}

#[test]
fn a_record_that_was_cut_off_is_set_aside_wherever_the_cut_is() {
    let memory = full_store();
    for (shelf, key) in [(Shelf::Attempts, "b"), (Shelf::Rounds, "r"), (Shelf::Draft, "current")] {
        let whole = record(&memory, shelf, key).unwrap();
        for cut in cuts(&whole) {
            put(&memory, shelf, key, cut);
            let opened = done(Notebook::new(memory.clone()).open()).unwrap();
            let name = format!("{}/{key}", shelf.slug());
            assert_eq!(
                opened.aside,
                [Aside { name: name.clone(), text: cut.into(), newer: false }]
            );
            let gone = Write::Remove { shelf: Shelf::Aside, key: name };
            done(memory.write(vec![gone])).unwrap();
        }
        put(&memory, shelf, key, &whole);
    }
    let whole = record(&memory, Shelf::Settings, "current").unwrap();
    cuts(&whole).for_each(check_damaged_settings);
}

#[test]
fn a_field_of_the_wrong_type_is_no_field() {
    let memory = full_store();
    let whole = record(&memory, Shelf::Attempts, "b").unwrap();
    for (from, to) in [
        ("\"place\":0", "\"place\":-1"),
        ("\"place\":0", "\"place\":\"0\""),
        ("\"place\":0", "\"place\":0.5"),
        ("\"take\":1", "\"take\":4294967296"),
        ("\"interrupted\":true", "\"interrupted\":1"),
        ("\"kind\":\"behavioural\"", "\"kind\":\"Behavioural\""),
        ("\"rating\":[2", "\"rating\":[6"),
        ("\"rating\":[2,", "\"rating\":["),
        ("\"text\":", "\"texts\":"),
        ("\"state\":\"met\"", "\"state\":\"\""),
        ("[0,19,\"A\",87]", "[0,19,\"X\",87]"),
        ("[0,19,\"A\",87]", "[0,19,\"Ah\",87]"),
        ("[0,19,\"A\",87]", "[0,19,\"\",87]"),
    ] {
        assert!(whole.contains(from), "the record has no {from}");
        check_damaged(&whole.replacen(from, to, 1));
    }
}

#[test]
fn a_span_that_is_not_of_the_answer_is_no_span() {
    let whole = record(&full_store(), Shelf::Attempts, "b").unwrap();
    for span in ["[2,39]", "[7,2]", "[8,9]", "[-1,2]", "[2]", "[2,7,8]", "[9223372036854775807,2]"]
    {
        check_damaged(&whole.replacen("[2,7]", span, 1));
    }
}

#[test]
fn a_draft_without_a_question_or_with_marks_that_do_not_rise_is_damaged() {
    let whole = record(&full_store(), Shelf::Draft, "current").unwrap();
    for (from, to) in [
        ("\"place\":1", "\"place\":2"),
        ("\"take\":2", "\"take\":0"),
        ("[\"helped\",\"led\"]", "[]"),
        ("[90,120,180]", "[180,120,90]"),
        ("[90,120,180]", "[90,120]"),
    ] {
        assert!(whole.contains(from), "the record has no {from}");
        check_damaged(&whole.replacen(from, to, 1));
    }
}

#[test]
fn settings_with_a_day_no_calendar_has_are_set_aside() {
    let whole = record(&full_store(), Shelf::Settings, "current").unwrap();
    for day in ["2026-02-30", "2026-01-9223372036854775807", "soon", ""] {
        check_damaged_settings(&whole.replacen("2026-11-30", day, 1));
    }
}

#[test]
fn what_was_set_aside_before_stays_when_the_same_record_is_damaged_again() {
    let memory = full_store();
    for text in ["first", "second", "second", "third"] {
        put(&memory, Shelf::Attempts, "b", text);
        put(&memory, Shelf::Settings, "current", text);
        opened(&memory);
    }
    let aside = done(memory.read(Shelf::Aside)).unwrap();
    let texts = |name: &str| {
        let of = aside.iter().filter(|(key, _)| key.starts_with(name));
        of.map(|(_, text)| text.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(texts("attempts/b"), ["first", "second", "third"]);
    assert_eq!(texts("settings/current"), ["first", "second", "third"]);
    assert_eq!(opened(&memory).0.aside.len(), 6);
}

#[test]
fn a_record_of_a_newer_version_stays_where_it_is_and_is_told() {
    let memory = full_store();
    for (shelf, key) in [(Shelf::Attempts, "b"), (Shelf::Rounds, "r2"), (Shelf::Draft, "current")] {
        put(&memory, shelf, key, NEWER);
    }
    let before = records(&memory);
    let opened = done(Notebook::new(memory.clone()).open()).unwrap();
    assert_eq!(records(&memory), before);
    assert_eq!(opened.attempts, [attempt("a")]);
    assert_eq!((opened.rounds, opened.draft), (vec![round("r")], None));
    let names: Vec<&str> = opened.aside.iter().map(|aside| aside.name.as_str()).collect();
    assert_eq!(names, ["attempts/b", "rounds/r2", "draft/current"]);
    assert!(opened.aside.iter().all(|aside| aside.newer && aside.text == NEWER));
}

#[test]
fn a_newer_draft_is_never_written_over_nor_let_go() {
    let memory = full_store();
    put(&memory, Shelf::Draft, "current", NEWER);
    let notebook = Notebook::new(memory.clone());
    done(notebook.keep_draft(&draft())).unwrap();
    done(notebook.drop_draft(&draft().round)).unwrap();
    done(notebook.save_round(&round("0a1b"))).unwrap();
    assert_eq!(record(&memory, Shelf::Draft, "current").as_deref(), Some(NEWER));
    assert!(record(&memory, Shelf::Rounds, "0a1b").is_some());
}

#[test]
fn newer_progress_is_never_written_over_for_the_whole_visit() {
    let memory = full_store();
    put(&memory, Shelf::Settings, "current", NEWER);
    put(&memory, Shelf::Draft, "current", NEWER);
    let progress = Progress::new(memory.clone());
    for _ in 0..2 {
        let loaded = done(progress.load());
        assert_eq!((loaded.settings, loaded.draft), (Settings::default(), None));
        assert_eq!((loaded.unreadable, loaded.history.len()), (2, 1));
        done(progress.keep_settings(&settings())).unwrap();
        done(progress.keep_draft(&draft())).unwrap();
        done(progress.drop_draft(&draft().round)).unwrap();
        for shelf in [Shelf::Settings, Shelf::Draft] {
            assert_eq!(record(&memory, shelf, "current").as_deref(), Some(NEWER));
        }
    }
    assert_eq!(done(progress.load()).aside, []);
}

#[test]
fn a_line_that_cannot_be_read_is_counted_and_stays_where_it_is() {
    let memory = Memory::default();
    let progress = Progress::new(memory.clone());
    let (a, b) = (summary("a", "2026-11-30"), summary("b", "2026-11-30"));
    done(progress.add(std::slice::from_ref(&a))).unwrap();
    let good = record(&memory, Shelf::History, "2026-11-30").unwrap();
    let cut = &good[..good.len() / 2];
    let text = format!("{NEWER}\nnonsense\r\n\n  \n{good}{cut}");
    put(&memory, Shelf::History, "2026-11-30", &text);
    let loaded = done(progress.load());
    assert_eq!((loaded.history, loaded.unreadable), (vec![a.clone()], 3));
    done(progress.add(std::slice::from_ref(&b))).unwrap();
    let after = record(&memory, Shelf::History, "2026-11-30").unwrap();
    assert!(after.starts_with(&text));
    let loaded = done(progress.load());
    assert_eq!((loaded.history, loaded.unreadable), (vec![a, b], 3));
}

#[test]
fn opening_twice_changes_nothing_more() {
    let memory = full_store();
    put(&memory, Shelf::Attempts, "b", "nonsense");
    put(&memory, Shelf::Attempts, "c", NEWER);
    put(&memory, Shelf::Settings, "current", "");
    let (first, _) = opened(&memory);
    let (before, writes) = (records(&memory), memory.writes());
    let (second, loaded) = opened(&memory);
    assert_eq!((records(&memory), memory.writes()), (before, writes));
    assert_eq!((first.attempts, first.rounds), (second.attempts, second.rounds));
    assert_eq!((second.aside.len(), loaded.unreadable), (3, 0));
}

#[test]
fn a_store_that_cannot_be_written_still_shows_all_that_can_be_read() {
    for (shelf, key) in [(Shelf::Attempts, "b"), (Shelf::Settings, "current")] {
        let memory = full_store();
        put(&memory, shelf, key, "nonsense");
        let before = records(&memory);
        memory.trouble(Some(Trouble::WritesFrom(0, StoreFault::Full)));
        let progress = Progress::new(memory.clone());
        let loaded = done(progress.load());
        assert_eq!((loaded.draft, loaded.history.len()), (Some(draft()), 1));
        let opened = done(Notebook::new(memory.clone()).open()).unwrap();
        assert_eq!(opened.attempts.len(), 2 - usize::from(shelf == Shelf::Attempts));
        memory.trouble(None);
        assert_eq!(records(&memory), before);
        if shelf == Shelf::Settings {
            done(progress.keep_settings(&settings())).unwrap();
            assert_eq!(records(&memory), before);
        }
    }
}

#[test]
fn a_draft_that_could_not_be_set_aside_is_not_written_over() {
    let memory = full_store();
    put(&memory, Shelf::Draft, "current", "nonsense");
    memory.trouble(Some(Trouble::WritesFrom(0, StoreFault::Full)));
    let notebook = Notebook::new(memory.clone());
    assert_eq!(done(notebook.open()).unwrap().aside[0].text, "nonsense");
    memory.trouble(None);
    done(notebook.keep_draft(&draft())).unwrap();
    assert_eq!(record(&memory, Shelf::Draft, "current").as_deref(), Some("nonsense"));
    assert_eq!(done(notebook.open()).unwrap().draft, None);
    done(notebook.keep_draft(&draft())).unwrap();
    assert_eq!(done(notebook.open()).unwrap().draft, Some(draft()));
}

/// Everything that is ever written, one step after the other.
type Step = Box<dyn Fn(&Notebook<Memory>, &Progress<Memory>) -> Result<(), StoreFault>>;

fn steps() -> Vec<Step> {
    let rated = Attempt { self_rating: Some(review()), checklist: None, ..attempt("new") };
    let later = Draft { revision: 43, text: "later".into(), ..draft() };
    vec![
        Box::new(|_, progress| done(progress.keep_settings(&settings()))),
        Box::new(|_, progress| done(progress.keep_draft(&draft()))),
        Box::new(|notebook, _| done(notebook.keep_draft(&draft()))),
        Box::new(|notebook, _| done(notebook.save(&[attempt("new"), attempt("other")]))),
        Box::new(|_, progress| done(progress.add(&[summary("new", "2026-11-30")]))),
        Box::new(move |notebook, _| done(notebook.save(std::slice::from_ref(&rated)))),
        Box::new(move |notebook, _| done(notebook.keep_draft(&later))),
        Box::new(|notebook, _| done(notebook.save_round(&round("0a1b")))),
        Box::new(|_, progress| done(progress.keep_draft(&draft()))),
        Box::new(|_, progress| done(progress.drop_draft(&draft().round))),
        Box::new(|notebook, _| done(notebook.keep_draft(&draft()))),
        Box::new(|notebook, _| done(notebook.drop_draft(&draft().round))),
        Box::new(|notebook, _| done(notebook.remove(&[attempt("a").answer.id], &[round("r").id]))),
    ]
}

/// The steps that let go of a draft.
const DROPS: [usize; 2] = [9, 11];

const FAULTS: [StoreFault; 4] =
    [StoreFault::Full, StoreFault::Forbidden, StoreFault::Absent, StoreFault::Blocked];

#[test]
fn the_fault_of_any_write_leaves_the_set_before_it_complete() {
    let memory = full_store();
    let mut sets = vec![records(&memory)];
    for step in steps() {
        step(&Notebook::new(memory.clone()), &Progress::new(memory.clone())).unwrap();
        sets.push(records(&memory));
    }
    for (failing, set) in sets.iter().enumerate() {
        let memory = full_store();
        let fault = FAULTS[failing % FAULTS.len()].clone();
        let first = memory.writes() + failing;
        memory.trouble(Some(Trouble::WritesFrom(first, fault.clone())));
        let (notebook, progress) = (Notebook::new(memory.clone()), Progress::new(memory.clone()));
        for (at, step) in steps().iter().enumerate() {
            // A step that finds nothing to take away writes nothing, and cannot fail.
            let expected = if at < failing { Ok(()) } else { Err(fault.clone()) };
            let done = step(&notebook, &progress);
            let idle = DROPS.contains(&at) && at > failing;
            assert!(
                done == expected || idle && done == Ok(()),
                "step {at}, failing from {failing}"
            );
        }
        assert_eq!(&records(&memory), set, "failing from {failing}");
        let (opened, loaded) = opened(&memory);
        assert_eq!((opened.aside, loaded.unreadable, loaded.fault), (vec![], 0, None));
    }
}

#[test]
fn a_store_that_fails_in_everything_gives_its_fault_and_nothing_else() {
    for fault in FAULTS.into_iter().chain([StoreFault::Broken("its own words".into())]) {
        let memory = full_store();
        let before = records(&memory);
        memory.trouble(Some(Trouble::Everything(fault.clone())));
        let (notebook, progress) = (Notebook::new(memory.clone()), Progress::new(memory.clone()));
        assert_eq!(done(notebook.open()), Err(fault.clone()));
        let loaded = Loaded { fault: Some(fault.clone()), ..Loaded::default() };
        assert_eq!(done(progress.load()), loaded);
        for step in steps() {
            assert_eq!(step(&notebook, &progress), Err(fault.clone()));
        }
        memory.trouble(None);
        assert_eq!(records(&memory), before);
    }
}

#[test]
fn lines_behind_one_that_was_not_written_are_not_written_either() {
    let memory = Memory::default();
    let progress = Progress::new(memory.clone());
    memory.trouble(Some(Trouble::WritesFrom(1, StoreFault::Full)));
    let lines = [28, 29, 30].map(|day| summary(&format!("{day}"), &format!("2026-11-{day}")));
    assert_eq!(done(progress.add(&lines)), Err(StoreFault::Full));
    memory.trouble(None);
    let found: Vec<Summary> = done(progress.load()).history;
    assert_eq!(found, lines[..1]);
}

#[test]
fn a_store_that_works_again_takes_everything_again() {
    let memory = full_store();
    memory.trouble(Some(Trouble::Everything(StoreFault::Blocked)));
    let notebook = Notebook::new(memory.clone());
    assert_eq!(done(notebook.save(&[attempt("c")])), Err(StoreFault::Blocked));
    memory.trouble(None);
    done(notebook.save(&[attempt("c")])).unwrap();
    assert_eq!(done(notebook.open()).unwrap().attempts.len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_place_of_a_record_costs_that_record_alone(text in any_text()) {
        check_damaged(&text);
        check_damaged_settings(&text);
    }

    #[test]
    fn a_record_with_a_letter_changed_is_read_or_kept_and_no_other_is_touched(
        shelf in select(vec![Shelf::Attempts, Shelf::Rounds, Shelf::Draft, Shelf::Settings]),
        at in any::<Index>(),
        letter in "[\\x00-\\x7fé🙂]",
    ) {
        let memory = full_store();
        let (key, whole) = done(memory.read(shelf)).unwrap().pop().unwrap();
        let letters: Vec<char> = whole.chars().collect();
        let at = at.index(letters.len());
        let text: String = letters[..at].iter().copied().chain(letter.chars())
            .chain(letters[at + 1..].iter().copied()).collect();
        put(&memory, shelf, &key, &text);
        let (Opened { attempts, rounds, draft, aside, .. }, loaded) = opened(&memory);
        let all = records(&memory);
        prop_assert!(all.values().any(|kept| *kept == text));
        let lost = aside.len() + loaded.unreadable;
        let found = attempts.len() + rounds.len() + usize::from(draft.is_some() && loaded.draft.is_some());
        let found = found + usize::from(shelf != Shelf::Settings || lost == 0);
        prop_assert_eq!((found, lost.min(1)), (5 - lost.min(1), lost));
        prop_assert_eq!(loaded.history.len(), 1);
    }
}
