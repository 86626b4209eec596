//! Answers after the model answers: less whole than these, in the order and with the slips in which people speak.

use starling::domain::{Block, Dice, Inline, Item, Kind, Question};

/// How people begin.
const OPENINGS: [&str; 8] = [
    "Let me think. ",
    "Yes, there is one case I remember well. ",
    "I have an example from work. ",
    "So, this was a while ago. ",
    "Sure. ",
    "There is one I come back to. ",
    "Okay, I will take the one I know best. ",
    "It is not the greatest story, but it is mine. ",
];

/// What slips in between.
const SLIPS: [&str; 8] = [
    "I hope that is clear so far. ",
    "It was a busy time for all of us. ",
    "You know how that is. ",
    "Looking back it seems simple. ",
    "That took longer than I had thought. ",
    "We talked about it a lot. ",
    "I was quite nervous about it. ",
    "Anyway. ",
];

/// Answers that hold nothing to read from, as on a tired evening.
const EMPTY: [&str; 4] = [
    "I do not really have a good example for this one.",
    "I think communication is very important, and I always try to be open with everybody in the team.",
    "I would talk to them, find out what is wrong, and then I would make a plan with clear goals.",
    "Pass.",
];

/// An answer to a question by somebody of that skill, 0 to 1.
pub(crate) fn told(question: &Question, all: &[&Question], skill: f64, dice: &mut Dice) -> String {
    let chance = |dice: &mut Dice| dice.below(1000) as f64 / 1000.0;
    if chance(dice) > skill + 0.45 {
        return EMPTY[dice.below(EMPTY.len())].to_owned();
    }
    let passages = passages(question).or_else(|| any(question.kind, all, dice));
    let mut text = String::new();
    if chance(dice) < 0.5 {
        text.push_str(OPENINGS[dice.below(OPENINGS.len())]);
    }
    for (item, sentences) in passages.unwrap_or_default() {
        if chance(dice) > skill + kindness(item) {
            continue;
        }
        for sentence in sentences {
            if chance(dice) < skill + 0.3 {
                text.push_str(&varied(&sentence, dice));
                text.push(' ');
            }
            if chance(dice) < 0.06 {
                text.push_str(SLIPS[dice.below(SLIPS.len())]);
            }
        }
    }
    if text.trim().is_empty() { EMPTY[0].to_owned() } else { text.trim_end().to_owned() }
}

/// How much likelier a part is told than others: everybody tells what was, few what they learned.
fn kindness(item: Item) -> f64 {
    match item {
        Item::Situation | Item::Action | Item::Steps | Item::Decision => 0.5,
        Item::Task | Item::Example | Item::Principle | Item::Options => 0.3,
        Item::Result | Item::Clarify => 0.2,
        _ => 0.05,
    }
}

/// The passages of a model answer as sentences.
type Passages = Vec<(Item, Vec<String>)>;

fn passages(question: &Question) -> Option<Passages> {
    let passages = question.model.as_ref()?.passages.iter();
    Some(passages.map(|it| (it.item, it.prose.iter().flat_map(sentences).collect())).collect())
}

/// Somebody without an answer of their own tells another one of the kind.
fn any(kind: Kind, all: &[&Question], dice: &mut Dice) -> Option<Passages> {
    let told: Vec<&&Question> =
        all.iter().filter(|it| it.kind == kind && it.model.is_some()).collect();
    told.get(dice.below(told.len())).and_then(|it| passages(it))
}

fn sentences(block: &Block) -> Vec<String> {
    let line = |line: &Vec<Inline>| line.iter().map(Inline::words).collect::<String>();
    let text = match block {
        Block::Paragraph(words) => line(words),
        Block::List { items, .. } => items.iter().map(line).collect::<Vec<_>>().join(" "),
    };
    text.split_inclusive(". ").map(|it| it.trim().to_owned()).collect()
}

/// The sentence with other small numbers now and then, as nobody tells a story twice in the same words.
fn varied(sentence: &str, dice: &mut Dice) -> String {
    let words = sentence.split(' ').map(|word| {
        let small = word.parse::<u64>().ok().filter(|it| (3..1000).contains(it));
        match small {
            Some(number) => (number + dice.below(1 + number as usize / 4) as u64).to_string(),
            None => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
