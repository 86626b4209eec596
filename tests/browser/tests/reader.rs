//! The reader in its worker says the same as the reader here, to the last bit, on every answer of the corpus.

use std::fs;
use std::path::Path;

use serde_json::json;
use starling::domain::{Asking, Item, Kind, Level, Strictness};
use starling::score::{Asked, Model};
use starling::wire::{ToRead, encode_reading, encode_to_read};
use starling_browser_tests::{Page, Server};

/// The answers of the corpus, those held back among them, as questions to the reader.
fn corpus() -> Vec<ToRead> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/corpus");
    let folders = [root.clone(), root.join("held")];
    let listed =
        folders.iter().flat_map(|folder| fs::read_dir(folder).expect("a corpus").flatten());
    let mut files: Vec<_> = listed.map(|file| file.path()).collect();
    files.sort();
    let texts = files.iter().filter_map(|path| fs::read_to_string(path).ok());
    let blocks: Vec<String> = texts
        .flat_map(|text| text.split("\n@ ").map(str::to_owned).collect::<Vec<_>>())
        .filter(|block| block.contains("question: "))
        .collect();
    blocks.iter().enumerate().map(|(number, block)| to_read(number as u32, block)).collect()
}

/// One answer: its head says what was asked, and each further line is a label and a sentence.
fn to_read(number: u32, block: &str) -> ToRead {
    let field = |name: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_default().trim().to_owned()
    };
    let body = block.lines().skip_while(|line| !line.starts_with("partly:")).skip(1);
    let mut text = String::new();
    for line in body {
        match line.split_once(' ') {
            Some((_, sentence)) => {
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push(' ');
                }
                text.push_str(sentence);
            }
            None if line.trim() == "/" => text.push('\n'),
            None => {}
        }
    }
    ToRead {
        number,
        ask: field("question:"),
        kind: Kind::from_slug(&field("kind:")).unwrap_or_default(),
        competencies: Vec::new(),
        points: Vec::new(),
        text,
        corrections: Vec::new(),
        answering: Some(90_000),
        asking: Some(asking(number)),
    }
}

/// Somebody who asks about every answer, in another mood each time.
fn asking(number: u32) -> Asking {
    let degree = number as usize % Strictness::ALL.len();
    Asking {
        presses: vec![Item::ALL[number as usize % Item::ALL.len()]],
        strictness: Strictness::ALL[degree],
        level: Some(Level::Senior),
        probes: Vec::new(),
        asked: Vec::new(),
        aims: Vec::new(),
        seed: number.into(),
    }
}

fn read_here(model: Option<&Model>, asked: &ToRead) -> String {
    let question = Asked {
        ask: &asked.ask,
        kind: asked.kind,
        competencies: &asked.competencies,
        points: &asked.points,
    };
    let reading =
        starling::score::read(model, &question, &asked.text, &asked.corrections, asked.answering);
    let asking = asked.asking.as_ref().expect("somebody asks");
    let heard = starling::probe::hear(asking, asked.kind, &asked.text, &reading.checklist);
    encode_reading(asked.number, &reading, Some(&heard))
}

#[test]
fn the_reader_says_the_same_in_the_browser_and_here_on_every_answer_of_the_corpus() {
    let answers = corpus();
    assert!(answers.len() >= 1200, "only {} answers", answers.len());
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.see("Start with one question");
    let questions: Vec<String> = answers.iter().map(encode_to_read).collect();
    page.ask("window.questions = arguments[0];", json!([questions]));
    let read = page.ask_later(
        "const script = document.querySelector('meta[name=starling-reader]').content;
         const worker = new Worker(script);
         const replies = [];
         await new Promise((done) => {
             worker.onmessage = ({ data }) => {
                 if (data === 'ready') questions.forEach((question) => worker.postMessage(question));
                 else if (replies.push(data) === questions.length) done();
             };
         });
         worker.terminate();
         return replies;",
    );
    let read: Vec<String> = serde_json::from_value(read).expect("a list of replies");
    let model = Model::decode(include_bytes!("../../../content/reader.model"));
    assert!(model.is_some());
    let differ: Vec<u32> = answers
        .iter()
        .zip(&read)
        .filter(|(asked, reply)| read_here(model.as_ref(), asked) != **reply)
        .map(|(asked, _)| asked.number)
        .collect();
    assert_eq!(differ, Vec::<u32>::new());
}
