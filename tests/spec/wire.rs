//! What is saved comes back just as it was.

use std::collections::BTreeMap;
use std::future::Future;

use super::route::any_plan;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use starling::domain::{
    Aim, Answer, Attempt, AttemptId, Checklist, Clocks, Correction, Day, Dimension, Draft,
    FollowUp, Gate, Heard, Item, Kind, Length, Level, Marks, Mode, Mood, Pace, Part, PersonaId,
    Phase, Plan, PutOff, QuestionId, Rating, Review, RoundId, RoundRecord, Sentence, Settings,
    Span, State, Stretch, Summary, Theme, Tick, Verdict, Wall,
};
use starling::wire::{Loaded, Memory, Notebook, Opened, Progress, Shelf, Store, Write, at_once};

/// What a store in memory answers: it never waits.
#[track_caller]
pub(crate) fn done<T>(future: impl Future<Output = T>) -> T {
    at_once(future).expect("memory answers at once")
}

/// Every record of a store.
pub(crate) fn records(memory: &Memory) -> BTreeMap<(Shelf, String), String> {
    let of = |shelf| {
        let records = done(memory.read(shelf)).expect("the store can be read");
        records.into_iter().map(move |(key, text)| ((shelf, key), text))
    };
    Shelf::ALL.into_iter().flat_map(of).collect()
}

/// Puts a record into a store, whatever it is.
pub(crate) fn put(memory: &Memory, shelf: Shelf, key: &str, text: &str) {
    let write = Write::Put { shelf, key: key.into(), text: text.into() };
    done(memory.write(vec![write])).expect("the store can be written");
}

fn span(start: usize, end: usize) -> Span {
    Span { start, end }
}

pub(crate) fn plan() -> Plan {
    Plan {
        mode: Mode::Practice,
        persona: PersonaId::new("kim"),
        panel: Vec::new(),
        questions: ["helped", "led"].map(QuestionId::new).to_vec(),
        clocks: Clocks {
            thinking: Some(30),
            answer: Some(Marks::default()),
            stretch: Stretch::new(150),
        },
        seed: 4_294_967_295,
    }
}

pub(crate) fn review() -> Review {
    let mut review = Review::default();
    review.set(Dimension::Structure, Rating::new(2));
    review.set(Dimension::Reflection, Rating::new(5));
    review
}

fn checklist() -> Checklist {
    let tick = |item, state, evidence, advice: Option<&str>| Tick {
        item,
        state,
        evidence,
        advice: advice.map(str::to_owned),
    };
    Checklist {
        verdict: Verdict::Scored,
        sentences: vec![
            Sentence { span: span(0, 19), part: Some(Part::Action), confidence: 0.87 },
            Sentence { span: span(20, 38), part: None, confidence: 0.0 },
        ],
        ticks: vec![
            tick(Item::Action, State::Met, vec![span(2, 7)], None),
            tick(Item::Result, State::Partly, vec![span(20, 32)], Some("Say what \"it\" was.")),
            tick(Item::FollowThrough, State::Missing, vec![], Some("Tell what came after.")),
        ],
    }
}

pub(crate) fn follow_up(quote: &str, start: usize) -> FollowUp {
    let (aim, ask) = (Aim::Gap(Item::Result), "What came of it?".into());
    FollowUp { aim, quote: quote.into(), ask, start, took: 8_000 }
}

/// The attempt of a name at a question.
pub(crate) fn attempt(id: &str) -> Attempt {
    Attempt {
        answer: Answer {
            id: AttemptId::new(id),
            round: RoundId::new("0a1b"),
            place: 0,
            take: 1,
            question: QuestionId::new("helped"),
            persona: PersonaId::new("kim"),
            mode: Mode::Practice,
            text: "I asked “Zoë”.\nIt went well 🙂.".into(),
            follow_ups: vec![],
            at: Wall(1_795_132_800_123),
            pace: Pace {
                thinking: 12_000,
                answering: 95_250,
                interrupted: true,
                closed_by_clock: false,
            },
        },
        asked: "Tell me about a time you helped.".into(),
        kind: Kind::Behavioural,
        self_rating: Some(review()),
        corrections: vec![Correction { start: 20, part: Some(Part::Result) }],
        checklist: Some(checklist()),
    }
}

/// An attempt that was not scored, and was not rated.
fn refused(id: &str) -> Attempt {
    let why = "Write some sentences more.".to_owned();
    let verdict = Verdict::NotScored { gate: Gate::TooShort, why };
    let sentences = vec![Sentence { span: span(0, 3), part: None, confidence: 1.0 }];
    let mut attempt = attempt(id);
    attempt.answer.text = "No.".into();
    attempt.answer.at = Wall(1_796_083_200_000);
    attempt.self_rating = None;
    attempt.corrections.clear();
    attempt.checklist = Some(Checklist { verdict, sentences, ticks: vec![] });
    attempt
}

pub(crate) fn draft() -> Draft {
    Draft {
        place: 1,
        take: 2,
        phase: Phase::Answering,
        text: "I said \"no\",\tand \\ then".into(),
        heard: None,
        reply: String::new(),
        replying: 0,
        follow_ups: vec![],
        asked: vec![],
        thinking: 30_000,
        answering: 1_500,
        added: 30_000,
        interrupted: false,
        closed_by_clock: true,
        rating: review(),
        attempts: vec![AttemptId::new("0a1b-0-1"), AttemptId::new("0a1b-1-1")],
        revision: 42,
        ..Draft::new(RoundId::new("0a1b"), plan())
    }
}

pub(crate) fn round(id: &str) -> RoundRecord {
    RoundRecord {
        id: RoundId::new(id),
        plan: plan(),
        ended: Wall(-1),
        attempts: vec![AttemptId::new("0a1b-0-1")],
        skipped: vec![QuestionId::new("led")],
    }
}

pub(crate) fn settings() -> Settings {
    Settings {
        theme: Theme::Dark,
        interview: Day::parse("2026-11-30"),
        persona: Some(PersonaId::new("kim")),
        thinking: None,
        marks: Marks::new(60, 90, 120),
        stretch: Stretch::new(125),
        hide_clock: true,
        single_keys: false,
        live_meter: true,
        voice: false,
        saved: None,
        level: None,
        competencies: Vec::new(),
        put_off: Vec::new(),
    }
}

/// The line about an attempt handed in on a day.
pub(crate) fn summary(id: &str, day: &str) -> Summary {
    let day = Day::parse(day).expect("a date");
    Summary { at: Wall(day.0 * 86_400_000), ..attempt(id).summary() }
}

/// Any text at all, and often what JSON must spell in another way.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,24}", "\\p{Any}{0,12}", "[\"\\\\/\\x00-\\x1f\\x7f\u{2028}é🙂u{}:,]{0,16}"]
}

/// A span of whole characters.
fn any_span(text: &str) -> impl Strategy<Value = Span> + use<> {
    let places: Vec<usize> =
        text.char_indices().map(|(at, _)| at).chain(std::iter::once(text.len())).collect();
    (any::<Index>(), any::<Index>()).prop_map(move |(one, two)| {
        let [one, two] = [one, two].map(|index| *index.get(&places));
        span(one.min(two), one.max(two))
    })
}

/// A number a record holds exactly.
fn count() -> impl Strategy<Value = u64> {
    0..=i64::MAX as u64
}

fn any_review() -> impl Strategy<Value = Review> {
    proptest::array::uniform5(option::of(1..=5_u8)).prop_map(|values| {
        let mut review = Review::default();
        for (dimension, value) in Dimension::ALL.into_iter().zip(values) {
            review.set(dimension, value.and_then(Rating::new));
        }
        review
    })
}

fn any_checklist(text: &str) -> impl Strategy<Value = Checklist> + use<> {
    let refused = (select(Gate::ALL.to_vec()), any_text())
        .prop_map(|(gate, why)| Verdict::NotScored { gate, why });
    let part = option::of(select(Part::ALL.to_vec()));
    let sentence = (any_span(text), part, 0..=100_u8).prop_map(|(span, part, hundredths)| {
        Sentence { span, part, confidence: f32::from(hundredths) / 100.0 }
    });
    let states = select(vec![State::Missing, State::Partly, State::Met]);
    let tick =
        (select(Item::ALL.to_vec()), states, vec(any_span(text), 0..3), option::of(any_text()))
            .prop_map(|(item, state, evidence, advice)| Tick { item, state, evidence, advice });
    (prop_oneof![Just(Verdict::Scored), refused], vec(sentence, 0..4), vec(tick, 0..4))
        .prop_map(|(verdict, sentences, ticks)| Checklist { verdict, sentences, ticks })
}

pub(crate) fn any_aim() -> impl Strategy<Value = Aim> {
    let gap = select(Item::ALL.to_vec()).prop_map(Aim::Gap);
    prop_oneof![gap, Just(Aim::Harder), Just(Aim::SecondChance)]
}

fn any_follow_up() -> impl Strategy<Value = FollowUp> {
    (any_aim(), any_text(), any_text(), 0..1000_usize, count())
        .prop_map(|(aim, quote, ask, start, took)| FollowUp { aim, quote, ask, start, took })
}

pub(crate) fn any_heard() -> impl Strategy<Value = Heard> {
    (option::of(select(Mood::ALL.to_vec())), option::of(any_follow_up()))
        .prop_map(|(mood, follow_up)| Heard { mood, follow_up })
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let names = (any_text(), any_text(), any_text(), any_text());
    let pace = (count(), count(), any::<bool>(), any::<bool>());
    let replies = vec(any_follow_up(), 0..3);
    let told = (select(Mode::ALL.to_vec()), any_text(), any::<i64>(), replies);
    (names, 0..100_usize, any::<u32>(), told, pace).prop_map(
        |((id, round, question, persona), place, take, (mode, text, at, follow_ups), pace)| {
            Answer {
                id: AttemptId::new(id),
                round: RoundId::new(round),
                place,
                take,
                question: QuestionId::new(question),
                persona: PersonaId::new(persona),
                mode,
                text,
                follow_ups,
                at: Wall(at),
                pace: Pace {
                    thinking: pace.0,
                    answering: pace.1,
                    interrupted: pace.2,
                    closed_by_clock: pace.3,
                },
            }
        },
    )
}

pub(crate) fn any_corrections() -> impl Strategy<Value = Vec<Correction>> {
    let part = option::of(select(Part::ALL.to_vec()));
    vec((0..1000usize, part).prop_map(|(start, part)| Correction { start, part }), 0..3)
}

pub(crate) fn any_attempt() -> impl Strategy<Value = Attempt> {
    any_answer().prop_flat_map(|answer| {
        let checklist = option::of(any_checklist(&answer.text));
        let told = (any_text(), select(Kind::ALL.to_vec()));
        (told, option::of(any_review()), any_corrections(), checklist).prop_map(
            move |((asked, kind), self_rating, corrections, checklist)| Attempt {
                answer: answer.clone(),
                asked,
                kind,
                self_rating,
                corrections,
                checklist,
            },
        )
    })
}

pub(crate) fn any_draft() -> impl Strategy<Value = Draft> {
    let times = (count(), count(), count(), any::<bool>(), any::<bool>());
    let place = (any::<Index>(), 1..=u32::MAX, select(Phase::ALL.to_vec()), count());
    let texts = (any_text(), any_text(), vec(any_text(), 0..4));
    let replies = (option::of(any_heard()), any_text(), count(), vec(any_follow_up(), 0..3));
    let told = (any_review(), replies, vec(any_text(), 0..3));
    (any_plan(), place, texts, times, told).prop_map(
        |(plan, (place, take, phase, revision), (round, text, attempts), times, told)| Draft {
            heard: told.1.0,
            reply: told.1.1,
            replying: told.1.2,
            follow_ups: told.1.3,
            asked: told.2,
            round: RoundId::new(round),
            place: place.index(plan.questions.len()),
            plan,
            take,
            phase,
            text,
            thinking: times.0,
            answering: times.1,
            added: times.2,
            interrupted: times.3,
            closed_by_clock: times.4,
            rating: told.0,
            attempts: attempts.into_iter().map(AttemptId::new).collect(),
            revision,
        },
    )
}

pub(crate) fn any_round() -> impl Strategy<Value = RoundRecord> {
    let names = (any_text(), vec(any_text(), 0..4), vec(any_text(), 0..4));
    (any_plan(), any::<i64>(), names).prop_map(|(plan, ended, (id, attempts, skipped))| {
        RoundRecord {
            id: RoundId::new(id),
            plan,
            ended: Wall(ended),
            attempts: attempts.into_iter().map(AttemptId::new).collect(),
            skipped: skipped.into_iter().map(QuestionId::new).collect(),
        }
    })
}

pub(crate) fn any_settings() -> impl Strategy<Value = Settings> {
    let day = option::of((-719_162..=2_932_896_i64).prop_map(Day));
    let flags =
        (any::<(bool, bool, bool, bool)>(), option::of(any::<i64>().prop_map(Wall)), any_wishes());
    (select(Theme::ALL.to_vec()), day, option::of(any_text()), any_plan(), flags).prop_map(
        |(
            theme,
            interview,
            persona,
            plan,
            ((hide_clock, single_keys, live_meter, voice), saved, wishes),
        )| {
            let (level, competencies, put_off) = wishes;
            Settings {
                theme,
                interview,
                persona: persona.map(PersonaId::new),
                thinking: plan.clocks.thinking,
                marks: plan.clocks.answer,
                stretch: plan.clocks.stretch,
                hide_clock,
                single_keys,
                live_meter,
                voice,
                saved,
                level,
                competencies,
                put_off,
            }
        },
    )
}

/// What the interview is about, and what is put off.
fn any_wishes() -> impl Strategy<Value = (Option<Level>, Vec<String>, Vec<PutOff>)> {
    let wish = (any_text(), option::of(any::<i64>().prop_map(Wall)))
        .prop_map(|(question, until)| PutOff { question: QuestionId::new(question), until });
    (option::of(select(Level::ALL.to_vec())), vec(any_text(), 0..3), vec(wish, 0..3))
}

pub(crate) fn any_summary() -> impl Strategy<Value = Summary> {
    let rating = option::of((0..=500_u16).prop_map(|hundredths| f32::from(hundredths) / 100.0));
    let found = (option::of(any::<(u8, u8)>()), vec(select(Item::ALL.to_vec()), 0..5), rating);
    (any_attempt(), found).prop_map(|(attempt, (met, gaps, self_rating))| Summary {
        met,
        gaps,
        self_rating,
        ..attempt.summary()
    })
}

/// The records of `tests/saved/v1.json`.
fn saved_by_version_1() -> Vec<(Shelf, String, String)> {
    saved_by(include_str!("../saved/v1.json"))
}

/// The records of a golden file, one a line: shelf and key, and the text as it was saved.
pub(crate) fn saved_by(file: &str) -> Vec<(Shelf, String, String)> {
    let whole: serde_json::Value = serde_json::from_str(file).expect("the file is JSON");
    let record = |line: &str| {
        let (name, text) = line.trim().strip_prefix('"')?.split_once("\": ")?;
        let (shelf, key) = name.split_once('/')?;
        let shelf = Shelf::ALL.into_iter().find(|known| known.slug() == shelf)?;
        Some((shelf, key.to_owned(), text.trim_end_matches(',').to_owned()))
    };
    let records: Vec<_> = file.lines().filter_map(record).collect();
    assert_eq!(whole.as_object().map(serde_json::Map::len), Some(records.len()));
    records
}

/// What is found in a store, by way of the notebook and of progress.
pub(crate) fn opened(memory: &Memory) -> (Opened, Loaded) {
    let opened = done(Notebook::new(memory.clone()).open()).expect("the notebook opens");
    (opened, done(Progress::new(memory.clone()).load()))
}

#[test]
fn what_version_1_saved_is_read_as_it_was_meant() {
    let memory = Memory::default();
    for (shelf, key, text) in saved_by_version_1() {
        put(&memory, shelf, &key, &text);
    }
    let (opened, loaded) = opened(&memory);
    assert_eq!(opened.attempts, [attempt("0a1b-0-1"), refused("0a1b-1-1")]);
    assert_eq!(opened.rounds, [round("0a1b")]);
    assert_eq!(opened.draft, Some(draft()));
    assert_eq!(opened.aside, []);
    // A line of version 1 does not say who asked, and how long the answer is.
    let earlier = |it: Summary| Summary {
        persona: PersonaId::default(),
        length: None,
        partly: vec![],
        ratings: Review::default(),
        ..it
    };
    let history =
        [attempt("0a1b-0-1"), refused("0a1b-1-1")].map(|it| earlier(it.summary())).to_vec();
    let draft = Some(draft());
    let settings = settings();
    assert_eq!(loaded, Loaded { settings, draft, history, ..Loaded::default() });
}

/// A line as the first Starling wrote it: without what came later.
fn early(line: Summary) -> Summary {
    Summary { partly: vec![], ratings: Review::default(), ..line }
}

/// All but the lines, which have a version of their own.
#[test]
fn this_version_still_spells_records_as_version_1_does() {
    let memory = Memory::default();
    let (notebook, progress) = (Notebook::new(memory.clone()), Progress::new(memory.clone()));
    let attempts = [attempt("0a1b-0-1"), refused("0a1b-1-1")];
    done(notebook.save(&attempts)).unwrap();
    done(notebook.save_round(&round("0a1b"))).unwrap();
    done(notebook.keep_draft(&draft())).unwrap();
    done(progress.keep_settings(&settings())).unwrap();
    done(progress.add(&attempts.map(|attempt| early(attempt.summary())))).unwrap();
    for (shelf, key, text) in saved_by_version_1() {
        if shelf != Shelf::History {
            assert_eq!(records(&memory)[&(shelf, key)].trim_end(), text);
        }
    }
}

/// Lines as version 2 spells them; never edited.
const LINES: &str = r#"{"v":2,"line":["0a1b-0-1",null,"helped","behavioural","practice","kim",1795132800123,95250,180,[1,3],["result","follow_through"],350,[7,0,0,0,3,4],["result"],[2,null,null,null,5]]}
{"v":2,"line":["0a1b-1-1","0a1c","helped","behavioural","practice","kim",1795132800123,95250,null,null,[],null,null]}
"#;

#[test]
fn what_version_2_saved_of_the_history_is_read_as_it_was_meant() {
    let memory = Memory::default();
    let line = |id: &str, attempt: Attempt| Summary {
        id: AttemptId::new(id),
        round: RoundId::new(if id == "0a1b-0-1" { "0a1b" } else { "0a1c" }),
        length: None,
        ..attempt.summary()
    };
    let length = Some(Length { words: 7, parts: [0, 0, 0, 3, 4] });
    let lines = [
        Summary { length, ..line("0a1b-0-1", attempt("0a1b-0-1")).in_round(&round("0a1b").plan) },
        line("0a1b-1-1", Attempt { self_rating: None, ..refused("0a1b-1-1") }),
    ];
    let lines = lines.map(|it| Summary { at: Wall(1_795_132_800_123), ..it });
    done(Progress::new(memory.clone()).add(&lines)).unwrap();
    assert_eq!(records(&memory)[&(Shelf::History, "2026-11-20".to_owned())], LINES);
    assert_eq!(done(Progress::new(memory).load()).history, lines);
}

#[test]
fn a_line_of_version_1_gives_way_to_a_later_one_about_its_attempt() {
    let memory = Memory::default();
    let records_of_1 = saved_by_version_1();
    let (_, _, old) = records_of_1.iter().find(|it| it.1 == "2026-11").unwrap();
    put(&memory, Shelf::History, "2026-11", &format!("nonsense\n{old}\n"));
    let progress = Progress::new(memory.clone());
    let line = attempt("0a1b-0-1").summary();
    done(progress.add(std::slice::from_ref(&line))).unwrap();
    let loaded = done(progress.load());
    assert_eq!((loaded.history, loaded.unreadable), (vec![line], 1));
    assert_eq!(records(&memory)[&(Shelf::History, "2026-11".to_owned())], "nonsense\n");
}

#[test]
fn ten_thousand_lines_are_less_than_half_of_what_local_storage_holds() {
    let name = "0123456789abcdef01234567";
    let ten = |id: &str| Summary {
        question: QuestionId::new("thought-your-manager-was-wrong"),
        gaps: vec![Item::Reasoning, Item::Evidence, Item::Learning],
        round: RoundId::new(name),
        planned: Some(120),
        length: Some(Length { words: 212, parts: [40, 20, 100, 30, 22] }),
        ..summary(id, "2026-11-20")
    };
    let memory = Memory::default();
    done(Progress::new(memory.clone()).add(&[ten(&format!("{name}-0-1"))])).unwrap();
    let line = &records(&memory)[&(Shelf::History, "2026-11-20".to_owned())];
    assert!(line.len() * 10_000 < 5_000_000 / 2, "{} bytes: {line}", line.len());
}

#[test]
fn an_attempt_that_is_saved_again_replaces_the_one_before() {
    let notebook = Notebook::new(Memory::default());
    let unread = Attempt { checklist: None, ..attempt("a") };
    done(notebook.save(&[unread, attempt("b")])).unwrap();
    done(notebook.save(&[attempt("a")])).unwrap();
    assert_eq!(done(notebook.open()).unwrap().attempts, [attempt("a"), attempt("b")]);
}

#[test]
fn what_is_removed_is_gone_and_nothing_else() {
    let notebook = Notebook::new(Memory::default());
    done(notebook.save(&[attempt("a"), attempt("b")])).unwrap();
    done(notebook.save_round(&round("a"))).unwrap();
    done(notebook.save_round(&round("b"))).unwrap();
    done(notebook.remove(&[AttemptId::new("a")], &[RoundId::new("b")])).unwrap();
    let opened = done(notebook.open()).unwrap();
    assert_eq!(opened.attempts, [attempt("b")]);
    assert_eq!(opened.rounds, [round("a")]);
}

#[test]
fn a_saved_round_lets_go_of_its_draft_in_one_write() {
    let memory = Memory::default();
    let notebook = Notebook::new(memory.clone());
    done(notebook.keep_draft(&draft())).unwrap();
    let before = memory.writes();
    done(notebook.save_round(&round("0a1b"))).unwrap();
    assert_eq!(memory.writes(), before + 1);
    let opened = done(notebook.open()).unwrap();
    assert_eq!((opened.draft, opened.rounds), (None, vec![round("0a1b")]));
}

#[test]
fn an_empty_store_is_an_empty_notebook_and_the_usual_settings() {
    let memory = Memory::default();
    assert_eq!(opened(&memory), (Opened::default(), Loaded::default()));
    assert_eq!(memory.writes(), 0);
}

#[test]
fn a_draft_that_is_dropped_is_gone() {
    let memory = Memory::default();
    let (notebook, progress) = (Notebook::new(memory.clone()), Progress::new(memory.clone()));
    done(notebook.keep_draft(&draft())).unwrap();
    done(notebook.drop_draft(&draft().round)).unwrap();
    assert_eq!(done(notebook.open()).unwrap().draft, None);
    done(progress.keep_draft(&draft())).unwrap();
    done(progress.drop_draft(&draft().round)).unwrap();
    assert_eq!(done(progress.load()).draft, None);
    assert_eq!(records(&memory), BTreeMap::new());
}

#[test]
fn lines_are_kept_day_by_day() {
    let memory = Memory::default();
    let progress = Progress::new(memory.clone());
    let lines = [
        summary("a", "2026-11-30"),
        summary("b", "2026-12-01"),
        summary("c", "2026-11-01"),
        summary("d", "1969-12-31"),
    ];
    done(progress.add(&lines)).unwrap();
    let days: Vec<String> = records(&memory).into_keys().map(|(_, key)| key).collect();
    assert_eq!(days, ["1969-12-31", "2026-11-01", "2026-11-30", "2026-12-01"]);
    let [a, b, c, d] = lines;
    assert_eq!(done(progress.load()).history, [d, c, a, b]);
}

#[test]
fn the_later_line_of_an_attempt_counts_and_stands_where_the_first_stood() {
    let progress = Progress::new(Memory::default());
    let earlier = Summary { self_rating: None, ..summary("a", "2026-11-30") };
    let lines = [earlier, summary("b", "2026-11-30"), summary("a", "2026-11-30")];
    done(progress.add(&lines)).unwrap();
    let [_, b, a] = lines;
    assert_eq!(done(progress.load()).history, [a, b]);
}

#[test]
fn a_later_line_takes_the_place_of_the_earlier_one_and_the_others_stay() {
    let memory = Memory::default();
    let progress = Progress::new(memory.clone());
    let text = || records(&memory)[&(Shelf::History, "2026-11-30".to_owned())].clone();
    done(progress.add(&[summary("a", "2026-11-30"), summary("b", "2026-11-30")])).unwrap();
    let before = text();
    let later = Summary { self_rating: None, ..summary("a", "2026-11-30") };
    done(progress.add(&[later])).unwrap();
    assert_eq!(text().lines().count(), 2);
    assert_eq!(text().lines().last(), before.lines().last());
    assert_ne!(text(), before);
    done(progress.add(&[summary("a", "2026-11-30")])).unwrap();
    assert_eq!(text(), before);
}

#[test]
fn a_notebook_is_opened_with_what_is_wanted_of_it_and_looked_up_for_the_rest() {
    let notebook = Notebook::new(Memory::default());
    done(notebook.save(&["0a1b-0-1", "a", "b", "c", "d"].map(attempt))).unwrap();
    done(notebook.save_round(&round("r"))).unwrap();
    done(notebook.keep_draft(&draft())).unwrap();
    let ids = |opened: &Opened| {
        opened.attempts.iter().map(|it| it.answer.id.to_string()).collect::<Vec<_>>()
    };
    let wanted = |_: Shelf, key: &str| ["b", "c", "d"].contains(&key);
    // What was handed in in the running round is read, too.
    let opened = done(notebook.open_for(&wanted, 3)).unwrap();
    assert_eq!(
        (ids(&opened), &opened.left),
        (vec!["0a1b-0-1".into(), "b".into(), "c".into()], &vec!["d".into()])
    );
    assert_eq!((opened.rounds, opened.draft), (vec![], Some(draft())));
    let keys = [["d", "gone", "a"].map(str::to_owned).to_vec(), vec!["r".to_owned()]];
    let found = done(notebook.look_up(keys)).unwrap();
    assert_eq!(
        (ids(&found), found.rounds),
        (vec!["a".to_owned(), "d".to_owned()], vec![round("r")])
    );
}

#[test]
fn the_round_of_an_attempt_that_is_wanted_is_read_with_it() {
    let notebook = Notebook::new(Memory::default());
    done(notebook.save(&["0a1b-0-1", "0a1c-0-1", "0a1c-1-1"].map(attempt))).unwrap();
    done(notebook.save_round(&round("0a1b"))).unwrap();
    done(notebook.save_round(&round("0a1c"))).unwrap();
    let wanted = |_: Shelf, key: &str| key.starts_with("0a1c-");
    let opened = done(notebook.open_for(&wanted, 100)).unwrap();
    assert_eq!((opened.attempts.len(), opened.rounds), (2, vec![round("0a1c")]));
}

#[test]
fn what_cannot_be_read_is_set_aside_when_it_is_looked_up() {
    let memory = Memory::default();
    let notebook = Notebook::new(memory.clone());
    put(&memory, Shelf::Attempts, "a", "nonsense");
    let opened = done(notebook.open_for(&|_, _| false, 100)).unwrap();
    assert_eq!((opened, memory.writes()), (Opened::default(), 1));
    let found = done(notebook.look_up([vec!["a".to_owned()], vec![]])).unwrap();
    assert_eq!((found.attempts, found.aside.len()), (vec![], 1));
    assert_eq!(found.aside[0].name, "attempts/a");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_notebook_gives_back_what_it_was_given(
        attempts in vec(any_attempt(), 0..4),
        rounds in vec(any_round(), 0..3),
        draft in any_draft(),
    ) {
        let attempts: BTreeMap<_, _> = attempts.into_iter().map(|it| (it.answer.id.clone(), it)).collect();
        let rounds: BTreeMap<_, _> = rounds.into_iter().map(|it| (it.id.clone(), it)).collect();
        let attempts: Vec<Attempt> = attempts.into_values().collect();
        let rounds: Vec<RoundRecord> = rounds.into_values().collect();
        let memory = Memory::default();
        let notebook = Notebook::new(memory.clone());
        done(notebook.save(&attempts)).unwrap();
        for round in &rounds {
            done(notebook.save_round(round)).unwrap();
        }
        done(notebook.keep_draft(&draft)).unwrap();
        let expected = Opened { attempts, rounds, draft: Some(draft), ..Opened::default() };
        prop_assert_eq!(done(Notebook::new(memory).open()).unwrap(), expected);
    }

    #[test]
    fn progress_gives_back_what_it_was_given(
        settings in any_settings(),
        draft in any_draft(),
        line in any_summary(),
    ) {
        let memory = Memory::default();
        let progress = Progress::new(memory.clone());
        done(progress.keep_settings(&settings)).unwrap();
        done(progress.keep_draft(&draft)).unwrap();
        done(progress.add(std::slice::from_ref(&line))).unwrap();
        let draft = Some(draft);
        let expected = Loaded { settings, draft, history: vec![line], ..Loaded::default() };
        prop_assert_eq!(done(Progress::new(memory).load()), expected);
    }

    #[test]
    fn two_windows_that_add_lines_in_turn_lose_none(turns in vec((0..2_usize, 0..6_u8), 1..20)) {
        let memory = Memory::default();
        let windows = [Progress::new(memory.clone()), Progress::new(memory.clone())];
        let mut last = BTreeMap::new();
        for (at, (window, id)) in turns.into_iter().enumerate() {
            let line = summary(&format!("{id}"), ["2026-11-30", "2026-12-01"][usize::from(id) % 2]);
            let line = Summary { answering: at as u64, ..line };
            done(windows[window].add(std::slice::from_ref(&line))).unwrap();
            last.insert(line.id.clone(), line);
        }
        let found = done(Progress::new(memory).load()).history;
        let found: BTreeMap<_, _> = found.into_iter().map(|line| (line.id.clone(), line)).collect();
        prop_assert_eq!(found, last);
    }
}
