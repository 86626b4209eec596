//! Trains the reader of answers on `content/corpus`, prints cross-validated figures and writes
//! `content/reader.model`: `cargo run --release --example train`. The same corpus gives the same file, bit by bit.

#![allow(clippy::print_stdout)]

mod agreement;
mod corpus;
mod doubt;
mod figure;
mod learn;
mod prior;
mod sample;
mod story;

use agreement::{Agreement, Refusals};
use corpus::Answer;
use figure::{Misses, Sureness, Table};
use learn::Choice;
use sample::Sample;
use starling::domain::{Item, Kind, Part, Sentence};
use starling::score::training::{self, Doubt, Expert, SEEN};
use starling::score::{Asked, Manner, Model, check_with};
use std::path::Path;

/// What training takes. Tried in small steps around these values; nothing nearby is better on both the corpus and
/// the open answers by more than a point.
const CHOICE: Choice = Choice {
    rounds: 12,
    rate: 0.1,
    order_rate: 0.3,
    hold: 0.01,
    seen_in: 7,
    cut: 0.1,
    turn: 0.3,
    by_words: false,
};

/// The shares of the experts: signs, words, written rules.
const SHARES: [f64; 3] = [0.3, 0.25, 0.45];

/// Whether the listener knows words.
const LISTENS_TO_WORDS: bool = false;

/// The fifths of the corpus: each is read by experts that learnt from the others.
const FOLDS: usize = 5;

/// Before anything is fitted: no doubts, and the logarithms as they are.
const PLAIN: Manner =
    Manner { turned_from: 0.2, sureness: 1.0, story_from: 0.1, doubts: [Doubt([0.0; SEEN]); 4] };

/// Stories, with everything they are told as.
struct Stories<'a> {
    stories: Vec<&'a Answer>,
    tellings: Vec<Vec<Sample>>,
}

impl<'a> Stories<'a> {
    fn of(answers: &'a [Answer]) -> Self {
        let stories: Vec<&Answer> = answers.iter().filter(|answer| answer.is_story()).collect();
        let tellings = stories.iter().map(|story| sample::tellings(story)).collect();
        Self { stories, tellings }
    }

    /// Every telling of every story.
    fn samples(&self) -> Vec<&Sample> {
        self.tellings.iter().flatten().collect()
    }
}

fn main() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let answers = corpus::read(&root.join("content/corpus"))?;
    let others = corpus::read(&root.join("content/corpus/held"))?;
    let (told, held) = (Stories::of(&answers), Stories::of(&others));
    let (count, stories) = (told.samples().len(), told.stories.len());
    println!("{} answers, {stories} stories, {count} tellings of them", answers.len());

    let heard: Vec<Option<Sample>> = answers.iter().map(story::sample).collect();
    let known: Vec<&Sample> = heard.iter().flatten().collect();
    let reader = model(&told.samples(), &known, PLAIN);
    print_held(&reader, &held);
    let manner = fitted(&held, |_| Some(&reader));

    let strangers = strangers_to(&told, &heard);
    println!("== read by those who learnt from the other kind of writers");
    print_figures(&told, |at| {
        Some(strangers.get(kind_of(told.stories.get(at)?))?.in_manner(manner))
    });
    let folds: Vec<Model> =
        (0..FOLDS).map(|fold| held_out(&answers, &told.tellings, &heard, fold)).collect();
    let held_back = |at: usize| folds.get(at % FOLDS);
    println!("== read by those who learnt from the other four fifths");
    print_figures(&told, |at| Some(held_back(at)?.in_manner(manner)));

    let fields: std::collections::BTreeSet<&str> =
        answers.iter().map(|answer| answer.field.as_str()).collect();
    println!("fields: {}", fields.into_iter().collect::<Vec<_>>().join(", "));
    print_answers(answers.iter().zip(numbers(&answers)), |at| {
        Some(held_back(at)?.in_manner(manner))
    });
    print_second(&answers, &corpus::read(&root.join("content/corpus/second"))?);

    let bytes = reader.in_manner(manner).encode();
    println!("content/reader.model: {} bytes", bytes.len());
    std::fs::write(root.join("content/reader.model"), &bytes).map_err(|fault| fault.to_string())
}

/// The answers held back, from which no reader learns. The manner is fitted on them too; here on one half for the
/// other.
fn print_held(reader: &Model, held: &Stories<'_>) {
    let manners: [Manner; 2] =
        std::array::from_fn(|half| fitted(held, |at| (at % 2 != half).then_some(reader)));
    let heard = |at: usize| Some(reader.in_manner(*manners.get(at % 2)?));
    println!("== held back");
    print_figures(held, heard);
    print_answers(held.stories.iter().copied().zip(0..), heard);
}

/// Every telling but those of one fifth.
fn without(tellings: &[Vec<Sample>], fold: usize) -> Vec<&Sample> {
    let others = tellings.iter().enumerate().filter(|(at, _)| at % FOLDS != fold);
    others.flat_map(|(_, some)| some).collect()
}

/// The model that learnt from all but one fifth. Stories and other answers are numbered apart.
fn held_out(
    answers: &[Answer],
    tellings: &[Vec<Sample>],
    heard: &[Option<Sample>],
    fold: usize,
) -> Model {
    let others = heard.iter().zip(numbers(answers)).filter(|(_, at)| at % FOLDS != fold);
    let heard: Vec<&Sample> = others.filter_map(|(one, _)| one.as_ref()).collect();
    model(&without(tellings, fold), &heard, PLAIN)
}

/// The kinds of writers: who told as one speaks, and who filled in boxes.
fn kind_of(story: &Answer) -> usize {
    usize::from(sample::fills_boxes(story))
}

/// For each kind of writers, the model that learnt from the other kind alone. People who use it are strangers to it
/// too.
fn strangers_to(told: &Stories<'_>, heard: &[Option<Sample>]) -> [Model; 2] {
    let heard: Vec<&Sample> = heard.iter().flatten().collect();
    std::array::from_fn(|kind| {
        let all = told.stories.iter().zip(&told.tellings);
        let others = all.filter(|(story, _)| kind_of(story) != kind);
        let samples: Vec<&Sample> = others.flat_map(|(_, some)| some).collect();
        model(&samples, &heard, PLAIN)
    })
}

/// The number of each answer, by which its fifth is chosen: stories are counted apart from the others.
fn numbers(answers: &[Answer]) -> Vec<usize> {
    let (mut stories, mut others) = (0, 0);
    let number = |answer: &Answer| {
        let counter = if answer.is_story() { &mut stories } else { &mut others };
        *counter += 1;
        *counter - 1
    };
    answers.iter().map(number).collect()
}

fn model(samples: &[&Sample], heard: &[&Sample], manner: Manner) -> Model {
    let [signs, words, rules] = SHARES;
    let learnt = |by_words| learn::learn(samples, Choice { by_words, ..CHOICE }).expert();
    let experts: Vec<(f64, Expert)> =
        vec![(signs, learnt(false)), (words, learnt(true)), (rules, training::rules())];
    let choice = Choice { by_words: LISTENS_TO_WORDS, rounds: 20, ..CHOICE };
    let listener = learn::learn(heard, choice).plain_expert();
    Model::of(experts, listener, manner)
}

/// Fits what is fitted on answers that the experts had not seen.
fn fitted<'m>(told: &Stories<'_>, held_back: impl Fn(usize) -> Option<&'m Model>) -> Manner {
    let mut cases: [Vec<doubt::Case>; 4] = Default::default();
    let mut sureness = Sureness::default();
    for (at, (story, some)) in told.stories.iter().zip(&told.tellings).enumerate() {
        let Some(model) = held_back(at) else { continue };
        for (place, one) in
            some.iter().enumerate().filter(|(place, one)| *place == 0 || one.cut.is_some())
        {
            let Some(seen) = training::absences(model, &story.question, &one.text) else {
                continue;
            };
            for ((cases, part), (absence, state)) in cases.iter_mut().zip("STAR".chars()).zip(seen)
            {
                let whole = place == 0;
                if whole || one.cut == Some(part) {
                    let missing = !whole || !story.has(part);
                    cases.push((absence.seen(state), missing, one.boost));
                }
            }
        }
        if let Some(one) = some.first() {
            sureness.count(&one.gold, &read(model, story, one));
        }
    }
    let doubts = cases.map(|cases| doubt::fit(&cases));
    Manner { sureness: sureness.best(), doubts, ..PLAIN }
}

fn print_figures(told: &Stories<'_>, held_back: impl Fn(usize) -> Option<Model>) {
    let (mut whole, mut turned, mut writers) =
        (Table::default(), Table::default(), Table::default());
    let mut misses = Misses::default();
    for (at, (story, some)) in told.stories.iter().zip(&told.tellings).enumerate() {
        let Some(model) = held_back(at) else { continue };
        for (place, one) in some.iter().enumerate() {
            let list = check_with(Some(&model), &asked(story), &one.text);
            let marks = marks(&list.sentences);
            match (place, one.cut) {
                (0, _) => {
                    whole.count(&story.style, &one.gold, &marks);
                    writers.count(story.writer(), &one.gold, &marks);
                }
                (_, None) => turned.count(&story.style, &one.gold, &marks),
                _ => {}
            }
            if place == 0 || one.cut.is_some() {
                misses.count(story, one.cut, &list);
            }
        }
    }
    writers.print("by writer");
    whole.print("as told");
    turned.print("result first");
    misses.print();
}

/// The gates and items of answers with their numbers. Stories are read by experts that had not seen them.
fn print_answers<'a>(
    answers: impl Iterator<Item = (&'a Answer, usize)>,
    held_back: impl Fn(usize) -> Option<Model>,
) {
    let (mut refusals, mut items) = (Refusals::default(), Agreement::default());
    for (answer, number) in answers {
        let Some(model) = held_back(number) else { continue };
        let Some(kind) = Kind::from_slug(&answer.kind) else { continue };
        let list = check_with(
            Some(&model),
            &Asked { kind, ..asked(answer) },
            &corpus::text(&answer.lines).0,
        );
        refusals.count(answer, &list);
        if answer.refused.is_none() && list.is_scored() {
            items.add_items(answer, &list);
        }
    }
    refusals.print();
    items.print("items, against the labels");
}

/// The second pass of labels against the first.
fn print_second(answers: &[Answer], second: &[Answer]) {
    let (mut labels, mut items) = (Agreement::default(), Agreement::default());
    for other in second {
        let Some(first) = answers.iter().find(|answer| answer.id == other.id) else { continue };
        items.add("verdict", first.verdict(), other.verdict());
        for (one, two) in first.lines.iter().zip(&other.lines) {
            labels.add(&format!("{}, all labels", first.kind), &one.label, &two.label);
            if first.is_story() {
                for part in ["S", "T", "A", "R", "L"] {
                    let is = |label: &str| if label == part { "yes" } else { "no" };
                    labels.add(part, is(&one.label), is(&two.label));
                }
            }
        }
        if first.refused.is_none() && other.refused.is_none() {
            for item in Kind::from_slug(&first.kind).map_or(&[][..], |kind| Item::of(kind)) {
                items.add(
                    &format!("{} {}", first.kind, item.slug()),
                    first.state(item.slug()),
                    other.state(item.slug()),
                );
            }
        }
    }
    labels.print("second pass of labels against the first: sentences");
    items.print("second pass of labels against the first: items");
}

fn asked(story: &Answer) -> Asked<'_> {
    Asked { ask: &story.question, kind: Kind::Behavioural, competencies: &[], points: &[] }
}

fn read(model: &Model, story: &Answer, one: &Sample) -> Vec<Sentence> {
    check_with(Some(model), &asked(story), &one.text).sentences
}

fn marks(sentences: &[Sentence]) -> Vec<(usize, usize, char)> {
    let letter = |part: Option<Part>| part.map_or('-', Part::letter);
    sentences.iter().map(|one| (one.span.start, one.span.end, letter(one.part))).collect()
}
