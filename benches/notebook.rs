//! How long ten thousand answers take: their lines are read at start, summed up and searched on a page. A line is
//! added by rewriting the lines of its day; memory is searched through, which local storage is not.

#![allow(missing_docs)]

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use starling::domain::{
    AttemptId, Item, Kind, Length, Mode, PersonaId, QuestionId, Review, RoundId, Summary, Wall,
};
use starling::progress::{Past, Series, Step, find_past};
use starling::wire::{Memory, Progress, at_once};

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

const ANSWERS: usize = 10_000;
const DAY: usize = 86_400_000;

fn main() {
    divan::main();
}

/// A year of answers, 27 a day.
fn lines() -> Vec<Summary> {
    let line = |place: usize| {
        let round = format!("{:024x}", place / 3);
        Summary {
            id: AttemptId::new(format!("{round}-{}-1", place % 3)),
            round: RoundId::new(round),
            question: QuestionId::new(format!("what-was-asked-as-number-{}", place % 180)),
            kind: Kind::Behavioural,
            mode: Mode::Practice,
            at: Wall((place * 365 * DAY / ANSWERS) as i64),
            answering: 95_250,
            met: Some((7, 10)),
            gaps: vec![Item::Reasoning, Item::Evidence, Item::Learning],
            partly: Vec::new(),
            ratings: Review::default(),
            self_rating: Some(3.2),
            persona: PersonaId::new("bar-raiser"),
            planned: Some(120),
            length: Some(Length { words: 212, parts: [40, 20, 100, 30, 22] }),
        }
    };
    (0..ANSWERS).map(line).collect()
}

fn store() -> Memory {
    let memory = Memory::default();
    let added = at_once(Progress::new(memory.clone()).add(&lines()));
    assert!(added.is_some_and(|added| added.is_ok()));
    memory
}

#[divan::bench]
fn all_lines_are_read(bencher: Bencher) {
    let progress = Progress::new(store());
    bencher.counter(ItemsCount::new(ANSWERS)).bench_local(|| at_once(progress.load()));
}

#[divan::bench]
fn a_line_is_added_to_a_year_of_them(bencher: Bencher) {
    let (memory, lines) = (store(), lines());
    let progress = Progress::new(memory);
    bencher.bench_local(|| {
        at_once(progress.add(black_box(lines.get(ANSWERS - 1..).unwrap_or_default())))
    });
}

#[divan::bench]
fn a_line_is_added_to_none(bencher: Bencher) {
    let lines = lines();
    bencher.with_inputs(|| Progress::new(Memory::default())).bench_local_refs(|progress| {
        at_once(progress.add(black_box(lines.get(ANSWERS - 1..).unwrap_or_default())))
    });
}

#[divan::bench]
fn a_series_is_summed_up(bencher: Bencher) {
    let lines = lines();
    bencher.bench_local(|| Series::of(black_box(&lines), Step::Month, 60));
}

#[divan::bench]
fn answers_are_found(bencher: Bencher) {
    let (lines, past) = (lines(), Past { gap: Some(Item::Evidence), ..Past::default() });
    bencher.bench_local(|| find_past(black_box(&lines), &past, None));
}
