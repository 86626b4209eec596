//! Stories, notes and packs: what is saved comes back just as it was, and what cannot be read is kept.

use super::wire::{any_text, attempt, done, opened, put, records, saved_by};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use starling::domain::{
    Area, Bank, BankId, Block, Coach, Context, Element, Frame, Inline, Item, Kind, Ladder, Level,
    Matrix, ModelAnswer, Note, NoteId, Pack, PackId, Passage, Person, Probe, Question, QuestionId,
    Rating, Row, Rung, Story, StoryId, Telling, Turn, Value, Wall,
};
use starling::wire::{Aside, Memory, Notebook, Opened, Shelf, StoreFault, Trouble};

/// The records of `tests/saved/v1-stories.json`, which is never edited.
const SAVED: &str = include_str!("../saved/v1-stories.json");

pub(crate) fn story(id: &str) -> Story {
    let ids = |ids: &[&str]| ids.iter().map(|id| QuestionId::new(*id)).collect();
    let telling = |at, to: &str, question: Option<&str>| Telling {
        at: Wall(at),
        to: to.into(),
        question: question.map(QuestionId::new),
    };
    Story {
        title: "The “late” gate".into(),
        passages: ["A museum.", "", "I asked.\n\nThen I \\ wrote 🙂.", "Nobody waited.", ""]
            .map(str::to_owned)
            .to_vec(),
        notes: "- ask for the figure\n".into(),
        competencies: vec!["conflict".into(), "delivery".into()],
        level: Some(Level::SeniorStaff),
        strength: Rating::new(4),
        claims: "That it was my idea.".into(),
        names: vec!["Zoë".into(), "the firm, as it was called".into()],
        questions: ids(&["helped", "led"]),
        told: vec![telling(-1, "Kim", Some("helped")), telling(1_795_132_800_123, "", None)],
        changed: Wall(1_795_132_800_124),
        ..Story::new(StoryId::new(id), Frame::Star, Wall(1_795_132_800_000))
    }
}

/// A story as it is when it is begun.
fn begun(id: &str) -> Story {
    Story::new(StoryId::new(id), Frame::Coaching, Wall(0))
}

pub(crate) fn note(id: &str) -> Note {
    Note {
        id: NoteId::new(id),
        title: "Tuesday".into(),
        text: "# Agenda\n\n- [ ] pay\n- [x] plans\n".into(),
        made: Wall(1_795_132_800_000),
        changed: Wall(1_795_132_900_000),
    }
}

fn prose() -> Vec<Block> {
    let dressed = vec![
        Inline::Text("I ".into()),
        Inline::Emphasis("did".into()),
        Inline::Strong("so".into()),
        Inline::Code("make".into()),
    ];
    let items = vec![vec![Inline::Text("one".into())]];
    vec![
        Block::Paragraph(dressed),
        Block::List { ordered: true, items: items.clone() },
        Block::List { ordered: false, items },
    ]
}

fn bank() -> Bank {
    let question = Question {
        id: QuestionId::new("waited"),
        ask: "When did you wait?".into(),
        kind: Kind::Approach,
        competencies: vec!["delivery".into()],
        levels: vec![Level::Senior, Level::Director],
        points: vec!["How long".into()],
        probes: vec![Probe { item: Item::Tradeoff, ask: "And then?".into() }],
        model: Some(ModelAnswer {
            passages: vec![Passage { item: Item::Principle, prose: prose() }],
        }),
    };
    let (title, about) = ("Waiting".into(), "Of time.".into());
    let plain = Question {
        id: QuestionId::new("left"),
        points: vec![],
        probes: vec![],
        model: None,
        ..question.clone()
    };
    let questions = vec![question, plain];
    Bank { id: BankId::new("waiting"), title, about, topics: vec!["time".into()], questions }
}

fn ladder() -> Ladder {
    let area = Area {
        name: "Care".into(),
        about: "For people.".into(),
        tenets: vec!["Asks first.".into(), "Writes it down.".into()],
    };
    let rung = |level| Rung {
        name: "Second".into(),
        level,
        about: String::new(),
        areas: vec![area.clone()],
    };
    Ladder {
        id: "ours".into(),
        title: "Ours".into(),
        about: "All of it.".into(),
        rungs: vec![rung(None), rung(Some(Level::Staff))],
    }
}

fn context() -> Context {
    let person = |name: &str, above: &str| Person {
        name: name.into(),
        role: "Engineer".into(),
        reports_to: above.into(),
        ask_about: vec!["gates".into()],
    };
    Context {
        id: "tickets".into(),
        title: "Ticket desk".into(),
        about: "Sells tickets.".into(),
        ladder: "ours".into(),
        matrix: String::new(),
        values: vec![Value { name: "Short queues".into(), about: "We look first.".into() }],
        framework: vec![Element {
            name: "Vision".into(),
            means: "What for.".into(),
            here: String::new(),
        }],
        people: vec![person("Irma", ""), person("Pavel", "Irma")],
        rules: vec!["Goals are set each quarter.".into()],
    }
}

fn coach() -> Coach {
    Coach {
        id: "pilar".into(),
        name: "Pilar".into(),
        role: "Mentor".into(),
        tone: "Calm.".into(),
        context: "tickets".into(),
        mindset: prose(),
        opening: "Hello.".into(),
        closing: "Goodbye.".into(),
        phrases: vec![(Turn::Stuck, "What have you tried?".into())],
    }
}

pub(crate) fn pack(id: &str) -> Pack {
    let row = Row { name: "Care".into(), about: String::new(), cells: vec!["Asks.".into()] };
    let matrix = Matrix {
        id: "ours".into(),
        title: "Ours".into(),
        about: String::new(),
        levels: vec!["first".into()],
        rows: vec![row],
    };
    Pack {
        id: PackId::new(id),
        title: "My notes".into(),
        source: "notes (2).md".into(),
        at: Wall(1_795_132_800_000),
        changed: Wall(1_795_132_800_001),
        bank: Some(bank()),
        ladders: vec![ladder()],
        matrices: vec![matrix],
        contexts: vec![context()],
        coaches: vec![coach()],
        mindset: "Breathe.\n\nListen.".into(),
        checklist: vec![("The figures".into(), true), ("The train".into(), false)],
    }
}

/// A pack of a checklist alone.
fn small_pack(id: &str) -> Pack {
    Pack {
        bank: None,
        ladders: vec![],
        matrices: vec![],
        contexts: vec![],
        coaches: vec![],
        ..pack(id)
    }
}

pub(crate) fn any_story() -> impl Strategy<Value = Story> {
    let told = (any::<i64>(), any_text(), option::of(any_text())).prop_map(|(at, to, question)| {
        Telling { at: Wall(at), to, question: question.map(QuestionId::new) }
    });
    let words = (any_text(), any_text(), any_text(), any_text());
    let lists = (vec(any_text(), 5), vec(any_text(), 0..3), vec(any_text(), 0..3));
    let chosen = (select(Frame::ALL.to_vec()), option::of(select(Level::ALL.to_vec())));
    let more = (vec(any_text(), 0..3), vec(told, 0..3), option::of(1..=5_u8));
    (words, lists, chosen, more, any::<(i64, i64)>()).prop_map(
        |(
            (id, title, notes, claims),
            (passages, competencies, names),
            (frame, level),
            (questions, told, strength),
            (made, changed),
        )| Story {
            id: StoryId::new(id),
            title,
            frame,
            passages,
            notes,
            competencies,
            level,
            strength: strength.and_then(Rating::new),
            claims,
            names,
            questions: questions.into_iter().map(QuestionId::new).collect(),
            told,
            made: Wall(made),
            changed: Wall(changed),
        },
    )
}

pub(crate) fn any_note() -> impl Strategy<Value = Note> {
    (any_text(), any_text(), any_text(), any::<(i64, i64)>()).prop_map(
        |(id, title, text, (made, changed))| Note {
            id: NoteId::new(id),
            title,
            text,
            made: Wall(made),
            changed: Wall(changed),
        },
    )
}

/// A pack of any words, with or without each of its parts.
pub(crate) fn any_pack() -> impl Strategy<Value = Pack> {
    let words = (any_text(), any_text(), any_text(), any_text());
    let list = vec((any_text(), any::<bool>()), 0..4);
    let parts = any::<[bool; 5]>();
    (words, list, parts, any::<(i64, i64)>(), any_text()).prop_map(
        |((id, title, source, mindset), checklist, parts, (at, changed), any)| {
            let mut whole = pack(&id);
            if let Some(question) = whole.bank.iter_mut().flat_map(|it| &mut it.questions).next() {
                question.points.push(any.clone());
            }
            whole.coaches[0].opening = any.clone();
            whole.contexts[0].values[0].name = any.clone();
            whole.ladders[0].rungs[0].areas[0].tenets.push(any.clone());
            whole.matrices[0].rows[0].cells.push(any);
            let [bank, ladders, matrices, contexts, coaches] = parts;
            Pack {
                title,
                source,
                at: Wall(at),
                changed: Wall(changed),
                bank: whole.bank.filter(|_| bank),
                ladders: if ladders { whole.ladders } else { vec![] },
                matrices: if matrices { whole.matrices } else { vec![] },
                contexts: if contexts { whole.contexts } else { vec![] },
                coaches: if coaches { whole.coaches } else { vec![] },
                mindset,
                checklist,
                ..whole
            }
        },
    )
}

/// A store with what the golden file holds.
fn full() -> Memory {
    let memory = Memory::default();
    let notebook = Notebook::new(memory.clone());
    for story in [begun("0c"), story("0d")] {
        done(notebook.save_story(&story)).unwrap();
    }
    done(notebook.save_note(&note("0e"))).unwrap();
    for pack in [pack("0f"), small_pack("1a")] {
        done(notebook.save_pack(&pack)).unwrap();
    }
    memory
}

fn whole() -> Opened {
    Opened {
        stories: vec![begun("0c"), story("0d")],
        notes: vec![note("0e")],
        packs: vec![pack("0f"), small_pack("1a")],
        ..Opened::default()
    }
}

#[test]
fn what_version_1_saved_of_stories_is_read_as_it_was_meant() {
    let memory = Memory::default();
    for (shelf, key, text) in saved_by(SAVED) {
        put(&memory, shelf, &key, &text);
    }
    assert_eq!(opened(&memory).0, whole());
}

/// Goes when there is a version 2.
#[test]
fn this_version_still_spells_stories_as_version_1_does() {
    let memory = full();
    for (shelf, key, text) in saved_by(SAVED) {
        assert_eq!(records(&memory)[&(shelf, key)], text);
    }
    assert_eq!(records(&memory).len(), saved_by(SAVED).len());
}

#[test]
fn a_story_or_a_note_that_is_removed_is_gone_and_nothing_else() {
    let memory = full();
    let notebook = Notebook::new(memory.clone());
    done(notebook.remove_story(&StoryId::new("0c"))).unwrap();
    done(notebook.remove_note(&NoteId::new("0e"))).unwrap();
    let expected = Opened { stories: vec![story("0d")], notes: vec![], ..whole() };
    assert_eq!(opened(&memory).0, expected);
}

#[test]
fn an_import_is_one_write_and_its_undo_another() {
    let memory = full();
    let before = (records(&memory), memory.writes());
    let notebook = Notebook::new(memory.clone());
    done(notebook.import(&pack("p"), &[story("s"), story("t")], &[note("n")])).unwrap();
    assert_eq!((memory.writes(), records(&memory).len()), (before.1 + 1, before.0.len() + 4));
    let stories = ["s", "t"].map(StoryId::new);
    done(notebook.undo_import(&[PackId::new("p")], &stories, &[NoteId::new("n")])).unwrap();
    assert_eq!((records(&memory), memory.writes()), (before.0, before.1 + 2));
}

#[test]
fn an_import_that_finds_no_room_leaves_nothing_behind() {
    let memory = full();
    let before = records(&memory);
    memory.trouble(Some(Trouble::WritesFrom(memory.writes(), StoreFault::Full)));
    let notebook = Notebook::new(memory.clone());
    let imported = done(notebook.import(&pack("p"), &[story("s")], &[note("n")]));
    assert_eq!((imported, records(&memory)), (Err(StoreFault::Full), before));
}

/// The record with one piece changed is set aside as it is, and all others load.
#[track_caller]
fn check_damaged(shelf: Shelf, key: &str, from: &str, to: &str) {
    let memory = full();
    let record = records(&memory)[&(shelf, key.to_owned())].clone();
    assert!(record.contains(from), "the record has no {from}");
    let text = record.replacen(from, to, 1);
    put(&memory, shelf, key, &text);
    let opened = opened(&memory).0;
    let name = format!("{}/{key}", shelf.slug());
    assert_eq!(opened.aside, [Aside { name, text, newer: false }], "{from} {to}");
    let read = opened.stories.len() + opened.notes.len() + opened.packs.len();
    assert_eq!(read, 4, "{from} {to}");
}

#[test]
fn a_story_with_a_word_unknown_or_a_type_wrong_is_set_aside() {
    for (from, to) in [
        ("\"star\"", "\"Star\""),
        ("\"passages\":[\"A museum.\",", "\"passages\":["),
        ("\"passages\":[", "\"passages\":[\"\","),
        ("\"strength\":4", "\"strength\":6"),
        ("\"strength\":4", "\"strength\":\"4\""),
        ("\"senior-staff\"", "\"chief\""),
        ("[-1,\"Kim\",\"helped\"]", "[-1,\"Kim\"]"),
        ("[-1,\"Kim\",\"helped\"]", "[-1,\"Kim\",1]"),
        ("\"names\":", "\"name\":"),
        ("{\"v\":1,", "{\"v\":1,\"mood\":\"good\","),
    ] {
        check_damaged(Shelf::Stories, "0d", from, to);
    }
}

#[test]
fn a_note_or_a_pack_with_a_piece_wrong_is_set_aside() {
    check_damaged(Shelf::Notes, "0e", "\"title\":\"Tuesday\"", "\"title\":2");
    check_damaged(Shelf::Notes, "0e", "{\"v\":1,", "{\"v\":1,\"mood\":\"good\",");
    for (from, to) in [
        ("\"kind\":\"approach\"", "\"kind\":\"approaches\""),
        ("\"details\":[{\"id\":\"waited\"", "\"details\":[{\"id\":\"other\""),
        ("\"item\":\"tradeoff\"", "\"item\":\"trade\""),
        ("[\"The train\",false]", "[\"The train\",0]"),
        ("[\"The train\",false]", "[\"The train\"]"),
        ("\"level\":\"staff\"", "\"level\":\"stuff\""),
        ("\"stuck\"", "\"stock\""),
        ("\"topics\":", "\"topic\":"),
        ("\"mindset\":\"", "\"mood\":\"good\",\"mindset\":\""),
    ] {
        check_damaged(Shelf::Packs, "0f", from, to);
    }
    check_damaged(Shelf::Packs, "1a", "\"details\":[]", "\"details\":[{}]");
}

#[test]
fn a_story_of_a_newer_version_stays_where_it_is_and_is_told() {
    let memory = full();
    let text = "{\"v\":2,\"tale\":[]}";
    put(&memory, Shelf::Stories, "0d", text);
    let before = records(&memory);
    let opened = opened(&memory).0;
    assert_eq!((records(&memory), opened.stories), (before, vec![begun("0c")]));
    let aside = Aside { name: "stories/0d".into(), text: text.into(), newer: true };
    assert_eq!(opened.aside, [aside]);
}

#[test]
fn attempts_of_before_are_read_beside_stories() {
    let memory = full();
    done(Notebook::new(memory.clone()).save(&[attempt("a")])).unwrap();
    assert_eq!(opened(&memory).0, Opened { attempts: vec![attempt("a")], ..whole() });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn stories_notes_and_packs_come_back_as_they_were(
        story in any_story(),
        note in any_note(),
        pack in any_pack(),
    ) {
        let memory = Memory::default();
        let notebook = Notebook::new(memory.clone());
        done(notebook.import(&pack, std::slice::from_ref(&story), std::slice::from_ref(&note))).unwrap();
        let (stories, notes, packs) = (vec![story], vec![note], vec![pack]);
        let expected = Opened { stories, notes, packs, ..Opened::default() };
        prop_assert_eq!(opened(&memory).0, expected);
    }
}
