//! Words that do not go together.

use super::tally::Tally;
use crate::score::answer::Answer;
use crate::score::lexicon::Cue;
use crate::score::text::Word;

/// With fewer pairs of neighbours nothing can be said.
const FEWEST_PAIRS: usize = 6;

/// A field of life with more words than this belongs to the story: a cook speaks of food.
const ALONE: usize = 2;

/// Nonsense takes its words from many fields, one each. A real story touches as many only in more words.
const FEWEST_STRAYS: usize = 3;

/// And every eighth word of content is such a stray. Of 838 answers that tell something none has so many and neighbours
/// so far apart; half of the nonsense has.
const STRAYS: usize = 8;

/// How near neighbours are in sense, in hundredths of a cosine: mostly 7 to 15.
const LEAST_NEARNESS: f32 = 6.0;

/// Where the labels of the method stand between, or nobody does anything, strays weigh against nearness: who writes
/// nonsense to pass puts labels in, and a poem tells of nobody. Two in a hundred answers have less than this, and hardly
/// any of them has labels or no deed.
const LEAST_IN_DOUBT: f32 = 2.5;

/// Where hardly anything is done by the speaker, less still.
const LEAST_OF_IDLE: f32 = 0.5;

/// What a stray in every word of content would weigh.
const STRAY: f32 = 50.0;

/// So many pairs in a hundred words that no grammar joins ("of the because", "in was") are no sentences.
const MOST_BREAKS: f32 = 4.0;

/// The reason, where the words are those of sentences, but make none.
pub(super) fn reason(answer: &Answer<'_>, tally: &Tally) -> Option<String> {
    let loose = bonds(answer).is_some_and(|bonds| bonds.are_loose(answer, tally));
    (loose || breaks(answer) > MOST_BREAKS).then(|| {
        format!(
            "These words do not go together, so nothing can be read from them. In plain sentences, {}.",
            super::instead(answer)
        )
    })
}

/// What holds the words of an answer together.
struct Bonds {
    /// How near neighbours are on the whole, in hundredths of a cosine.
    nearness: f32,
    /// How many fields of life have a word or two.
    strays: usize,
    /// How many words of content there are.
    content: usize,
}

impl Bonds {
    fn are_loose(&self, answer: &Answer<'_>, tally: &Tally) -> bool {
        let far = self.strays >= FEWEST_STRAYS
            && self.strays * STRAYS >= self.content
            && self.nearness < LEAST_NEARNESS;
        let uneventful = tally.prose && tally.bygone * 2 < tally.all;
        let doubted = (uneventful && tally.deeds < 2) || super::cue_words::labels(answer) >= 2;
        let idle = uneventful && tally.mine * 4 <= tally.all;
        let least = if doubted { LEAST_IN_DOUBT } else { LEAST_OF_IDLE };
        let weight = STRAY * self.strays as f32 / self.content.max(1) as f32;
        far || ((doubted || idle) && self.nearness - weight < least)
    }
}

/// The bonds between words that follow each other in a sentence.
fn bonds(answer: &Answer<'_>) -> Option<Bonds> {
    let (mut near, mut pairs) = (0, 0_usize);
    for told in &answer.told {
        let known = answer.words(told).iter().filter_map(|word| Some((word.class?, word.mark)));
        for ((one, mark), (two, other)) in known.clone().zip(known.skip(1)) {
            if mark != other {
                near += one.nearness(two);
                pairs += 1;
            }
        }
    }
    let content = answer.text.words.iter().filter(|word| !word.cues.has(Cue::Grammar)).count();
    let nearness = near as f32 / pairs.max(1) as f32;
    (pairs >= FEWEST_PAIRS).then(|| Bonds { nearness, strays: strays(answer), content })
}

fn strays(answer: &Answer<'_>) -> usize {
    let mut fields = [0_usize; 64];
    for class in
        answer.text.words.iter().filter_map(|word| word.class).filter(|class| class.is_life())
    {
        if let Some(field) = fields.get_mut(class.place()) {
            *field += 1;
        }
    }
    fields.iter().filter(|&words| (1..=ALONE).contains(words)).count()
}

/// Pairs of grammar words that no sentence holds, in a hundred words.
pub(super) fn breaks(answer: &Answer<'_>) -> f32 {
    let words = &answer.text.words;
    let next = words.iter().skip(1);
    let breaks = words.iter().zip(next).filter(|(one, two)| is_break(answer, one, two)).count();
    breaks as f32 * 100.0 / words.len().max(1) as f32
}

fn is_break(answer: &Answer<'_>, one: &Word, two: &Word) -> bool {
    let (one, after) = (answer.text.lower(one), two.after_pause);
    let opens = matches!(
        one,
        "the" | "a" | "an" | "of" | "by" | "into" | "under" | "with" | "from" | "between"
    );
    let two = answer.text.lower(two);
    opens
        && !after
        && matches!(
            two,
            "because"
                | "therefore"
                | "was"
                | "were"
                | "is"
                | "and"
                | "but"
                | "so"
                | "if"
                | "had"
                | "has"
                | "been"
                | "of"
                | "in"
                | "under"
                | "with"
                | "then"
                | "next"
        )
        && !matches!((one, two), ("of" | "with" | "from" | "by", "then" | "next"))
        && !matches!((one, two), ("from", "under" | "in") | ("the", "then" | "next" | "in"))
}
