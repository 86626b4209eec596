//! Trains the reader of answers on `content/corpus` and writes `content/reader.model`.

#![allow(clippy::print_stdout)]

mod corpus;
mod figure;
mod learn;
mod sample;

use figure::Table;
use learn::Choice;
use sample::Sample;
use starling::domain::{Kind, Part};
use starling::score::{Asked, Model, check_with};
use std::path::Path;

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let knob = |name: &str, usual: f64| {
        let value = arguments.iter().find_map(|one| one.strip_prefix(name)?.strip_prefix('='));
        value.and_then(|value| value.parse().ok()).unwrap_or(usual)
    };
    let choice = Choice {
        rounds: knob("rounds", 12.0) as usize,
        rate: knob("rate", 0.1),
        hold: knob("hold", 0.01),
        seen_in: knob("seen", 3.0) as u32,
        order_rate: knob("orate", 0.3),
        cut: knob("cut", 0.1),
        turn: knob("turn", 0.3),
        by_words: false,
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let answers = corpus::read(&root.join("content/corpus"))?;
    let stories: Vec<&corpus::Answer> = answers.iter().filter(|answer| answer.is_story()).collect();
    let mut tellings: Vec<Vec<Sample>> = stories.iter().map(|story| sample::tellings(story)).collect();
    let boxed = knob("box", 2.0);
    for (story, some) in stories.iter().zip(&mut tellings) {
        if story.id.starts_with("box") { some.iter_mut().for_each(|one| one.boost = boxed) }
    }
    println!("{} answers, {} stories, {} tellings", answers.len(), stories.len(), tellings.iter().flatten().count());
    let folds = knob("folds", 5.0) as usize;
    let (mut table, mut turned, mut writers) = (Table::default(), Table::default(), Table::default());
    for fold in 0..folds {
        let train: Vec<&Sample> =
            tellings.iter().enumerate().filter(|(at, _)| at % folds != fold).flat_map(|(_, some)| some).collect();
        let model = learn::blend(&train, choice);
        for (story, some) in stories.iter().zip(&tellings).enumerate().filter(|(at, _)| at % folds == fold).map(|(_, both)| both) {
            for (at, one) in some.iter().enumerate() {
                let read = read(&model, story, one);
                if at == 0 { table.count(&story.style, &one.gold, &read); writers.count(story.id.split('-').next().unwrap_or_default(), &one.gold, &read) }
                if at > 0 && one.cut.is_none() { turned.count(&story.style, &one.gold, &read) }
            }
        }
    }
    if let Ok(path) = std::env::var("ABSENT") {
        let model = learn::blend(&tellings.iter().flatten().collect::<Vec<_>>(), choice);
        let text = std::fs::read_to_string(path).map_err(|fault| fault.to_string())?;
        for line in text.lines() {
            let value: serde_json::Value = serde_json::from_str(line).map_err(|fault| fault.to_string())?;
            let got = starling::score::training::absent(&model, value["text"].as_str().unwrap_or_default());
            println!("ABS {} {:.4} {:.4} {:.4} {:.4}", value["id"].as_str().unwrap_or_default(), got[0], got[1], got[2], got[3]);
        }
        return Ok(());
    }
    writers.print("writers");
    table.print("whole");
    turned.print("result first");
    let all: Vec<&Sample> = tellings.iter().flatten().collect();
    let bytes = learn::blend(&all, choice).encode();
    println!("model: {} bytes", bytes.len());
    std::fs::write(root.join("content/reader.model"), &bytes).map_err(|fault| fault.to_string())
}

fn read(model: &Model, story: &corpus::Answer, one: &Sample) -> Vec<(usize, usize, char)> {
    let asked = Asked { ask: &story.question, kind: Kind::Behavioural, competencies: &[], points: &[] };
    let read = check_with(Some(model).filter(|_| std::env::var("RULES").is_err()), &asked, &one.text);
    let letter = |part: Option<Part>| part.map_or('-', Part::letter);
    read.sentences.iter().map(|one| (one.span.start, one.span.end, letter(one.part))).collect()
}
