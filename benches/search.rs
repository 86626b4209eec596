//! How long the library's search takes at each letter: 2,000 questions, generated from the words of the
//! bundled ones. One frame is 16 ms; a phone under wasm is perhaps ten times slower than this.

#![allow(missing_docs)]

use divan::{Bencher, black_box};
use starling::domain::{Bank, BankId, Dice, Library, Question, QuestionId};
use starling::search::{Catalogue, Wanted};
use starling::wire::library::decode;

const ASSET: &str = include_str!(concat!(env!("OUT_DIR"), "/library.json"));

fn main() {
    divan::main();
}

/// Questions whose words are those of the bundled ones, shuffled.
fn generated(count: usize) -> Library {
    let Ok(bundled) = decode(ASSET) else { return Library::default() };
    let words: Vec<&str> =
        bundled.questions().flat_map(|question| question.ask.split_whitespace()).collect();
    let patterns: Vec<&Question> = bundled.questions().collect();
    let mut dice = Dice::new(7);
    let mut questions = Vec::new();
    for place in 0..count {
        let Some(pattern) = patterns.get(place % patterns.len().max(1)) else { continue };
        let ask: Vec<&str> =
            (0..18).filter_map(|_| words.get(dice.below(words.len())).copied()).collect();
        let id = QuestionId::new(format!("question-{place}"));
        questions.push(Question { id, ask: ask.join(" "), ..(*pattern).clone() });
    }
    let bank = Bank {
        id: BankId::new("generated"),
        title: "Generated".into(),
        about: String::new(),
        topics: Vec::new(),
        questions,
    };
    Library { banks: vec![bank], ..Library::default() }
}

#[divan::bench(args = ["grow", "expereinced enginer", "tell me about a time you helped somebody grow"])]
fn search_of_2000(bencher: Bencher<'_, '_>, words: &str) {
    let catalogue = Catalogue::new(&generated(2000));
    let wanted = Wanted { words: words.into(), ..Wanted::default() };
    bencher.bench(|| catalogue.find(black_box(&wanted)));
}

#[divan::bench]
fn catalogue_of_2000(bencher: Bencher<'_, '_>) {
    let library = generated(2000);
    bencher.bench(|| Catalogue::new(black_box(&library)));
}
