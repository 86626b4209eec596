//! How long the reading of an answer takes, and how much it allocates. Linear growth is read off the three
//! long texts: the time for each word stays the same.

#![allow(missing_docs)]

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use starling::domain::Kind;
use starling::score::{Asked, Model, advise, check, check_with};

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

const STORY: &str = "Last spring I led the search team of a small travel company, four engineers and a tester. \
Two weeks before the summer sale our result page became slow, and customers began to leave before they saw \
an offer. I needed to bring the page under one second before the sale, without a new cluster, because the \
budget was spent. First I measured where the time went, and I found that one query was sent for every hotel. \
I wrote two ways down, a cache and a batched query, and compared what each would cost us to run. I chose the \
batch rather than the cache, because stale prices had hurt us the year before. Then I paired with a junior \
developer to rewrite the call, and asked the tester to replay the traffic of one day. In the end the page went \
from 3.2 seconds to 0.8, and the sale ran without a single incident. The product manager thanked us in front \
of the whole company. Since then I measure before I guess, and we now keep a budget of time for every page.\n";

const QUESTION: Asked<'static> = Asked {
    ask: "Tell me about a time you had to solve a hard technical problem under pressure.",
    kind: Kind::Behavioural,
    competencies: &[],
    points: &[],
};

fn main() {
    divan::main();
}

/// A text of so many words that is read to the end: a shut gate would flatter the figure.
fn scored_text(words: usize) -> String {
    let text = text(words);
    assert!(check(&QUESTION, &text).is_scored(), "the bench measures the whole checklist");
    text
}

/// A text of so many words. The sentences are numbered, so that no gate is shut and the whole checklist is read.
fn text(words: usize) -> String {
    let mut text = String::new();
    let sentences = STORY.split_inclusive(". ").cycle().enumerate();
    let mut left = words;
    for (place, sentence) in sentences {
        for (at, word) in sentence.split(' ').filter(|word| !word.is_empty()).enumerate() {
            if left == 0 {
                return text;
            }
            left -= 1;
            text.push_str(word);
            if at % 3 == 2 {
                text.push_str(&format!(" v{place}"));
                left = left.saturating_sub(1);
            }
            text.push(' ');
        }
    }
    text
}

#[divan::bench]
fn answer_of_300_words(bencher: Bencher<'_, '_>) {
    let text = scored_text(300);
    bencher.bench(|| check(black_box(&QUESTION), black_box(&text)));
}

#[divan::bench]
fn answer_of_300_words_by_the_trained_reader(bencher: Bencher<'_, '_>) {
    let model = Model::decode(include_bytes!("../content/reader.model"));
    let text = scored_text(300);
    bencher.bench(|| check_with(model.as_ref(), black_box(&QUESTION), black_box(&text)));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn words_by_the_trained_reader(bencher: Bencher<'_, '_>, words: usize) {
    let model = Model::decode(include_bytes!("../content/reader.model"));
    let text = scored_text(words);
    bencher
        .counter(ItemsCount::new(words))
        .bench(|| check_with(model.as_ref(), black_box(&QUESTION), black_box(&text)));
}

#[divan::bench]
fn advice_on_300_words(bencher: Bencher<'_, '_>) {
    let text = scored_text(300);
    let checklist = check(&QUESTION, &text);
    bencher.bench(|| advise(black_box(&text), black_box(&checklist), Some(120_000)));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn words(bencher: Bencher<'_, '_>, words: usize) {
    let text = scored_text(words);
    bencher.counter(ItemsCount::new(words)).bench(|| check(black_box(&QUESTION), black_box(&text)));
}
