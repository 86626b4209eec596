//! Cue words without a story: names of virtues, or the labels of the method with nothing under them.

use crate::score::answer::{Answer, Told};
use crate::score::lexicon::Cue;
use crate::score::meaning::stem;
use crate::score::text::{Text, Word, hash};
use std::sync::LazyLock;

/// In real answers at most a tenth of the words of content were names of virtues (58 answers labelled by
/// their authors); a quarter is a list.
const MOST_CUES: f32 = 0.25;

/// With the labels of the method among them, a fifth is enough: nobody tells a story in these words.
const MOST_AMONG_LABELS: f32 = 0.2;

/// The labels of the method. Three of them and hardly a deed are no story.
const LABELS: [&str; 8] =
    ["situation", "task", "action", "result", "actions", "results", "star", "learning"];

/// What anybody can say of any work. Stories need such words too, but not these alone.
static HOLLOW: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let words = "situation task action result outcome goal objective challenge problem issue solution solve implement \
        execute execution deliver deliverables manage communicate communication align alignment stakeholders \
        team leadership leader ownership success successful successfully positive impact value improve \
        improvement efficient efficiency productivity quality effective effectively manner important \
        importance key significant significantly measure measured measurable monitor analyse analyze \
        identify collaborate collaboration coordinate ensure achieve achievement exceed expectations learn \
        learning lesson growth experience opportunity process processes approach strategy strategic plan \
        priority prioritise prioritize organise responsible responsibility accountability proactive \
        proactively transparent transparently trust motivate motivation support provide demonstrate show \
        leverage drive drove deadline pressure time budget performance target kpi kpis metric metrics \
        percent satisfied satisfaction happy organisation organization company business resolve resolution \
        relationship understanding decision data options risk risks skill skills teamwork best practices \
        culture engagement recognition inspiration vision mission innovation innovative creative creativity \
        embrace empower empathy resilience adaptability dynamic environment complex difficult challenging \
        fail failure reflect accountable corrective continuous root cause clear clarify goals initiative \
        cross functional praised project major great good valuable overcome obstacles status quo mindset \
        mitigate evaluate gather weigh pros cons consult driven based increase increased reduce decrease win \
        work hard dedication commitment going beyond above delight own outcomes scale fast think big lead \
        led take took make made use do did give gave feel felt high low many several certain various \
        different new always really very well much lot thing things people everyone everybody listen \
        actively conflict issues raise bar dive deep earn disagree commit bias obsession customer customers \
        first finally then next star answer example face faced member members follow up one two three focus \
        hindsight step steps build built consistent number complete completed role roles task tasked";
    let mut stems: Vec<u64> = words.split_ascii_whitespace().map(|word| hash(stem(word))).collect();
    stems.sort_unstable();
    stems
});

/// So much of the content must be said in words of its own; the least of 811 answers that tell something is 0.42.
const FEWEST_OWN: f32 = 0.31;

/// Of longer answers no more words of their own are asked for: in a long text words come back.
const LONG: usize = 60;

/// Where hardly a deed is told, or labels stand between, a little more is asked for.
const FEW_OWN: f32 = 0.39;

/// So many of them are quoted.
const QUOTED: usize = 3;

/// The reason, where cue words stand for a story.
pub(super) fn reason(answer: &Answer<'_>) -> Option<String> {
    let words = &answer.text.words;
    let content = words.iter().filter(|word| !word.cues.has(Cue::Grammar)).count();
    let cues = words.iter().filter(|word| word.cues.has(Cue::Buzz)).count();
    let share = cues as f32 / content.max(1) as f32;
    let telling = answer.told.iter().filter(|told| tells(told)).count();
    let hollow = labels(answer) >= 3 && (telling < 2 || share >= MOST_AMONG_LABELS);
    let named = words.iter().filter(|word| word.cues.has(Cue::Buzz));
    let vague = words.iter().filter(|word| HOLLOW.binary_search(&word.root).is_ok());
    let mut seen: Vec<&Word> = Vec::new();
    for word in named.chain(vague) {
        if seen.len() < QUOTED && seen.iter().all(|other| other.root != word.root) {
            seen.push(word);
        }
    }
    let quoted: Vec<&str> = seen.iter().map(|word| word.span.of(answer.text.raw)).collect();
    let own = own(answer);
    let few = own < FEWEST_OWN || (own < FEW_OWN && (telling < 2 || labels(answer) >= 3));
    (share >= MOST_CUES || hollow || few).then(|| {
        format!(
            "These are cue words ({}) without anything behind them. In plain sentences, {}.",
            quoted.join(", "),
            super::instead(answer)
        )
    })
}

/// The share of the content that is said neither in words that fit any work nor in those of the question.
pub(super) fn own(answer: &Answer<'_>) -> f32 {
    let mut asked = Text::new(answer.asked.ask);
    asked.classify();
    let mut taken: Vec<u64> = asked.words.iter().map(|word| word.root).collect();
    taken.sort_unstable();
    let is_taken =
        |root: &u64| HOLLOW.binary_search(root).is_ok() || taken.binary_search(root).is_ok();
    let words = answer.text.words.iter().filter(|word| !word.cues.has(Cue::Grammar));
    let content = words.clone().count();
    let plain = words.filter(|word| !word.cues.has(Cue::Number)).map(|word| word.root);
    let mut own: Vec<u64> = plain.filter(|root| !is_taken(root)).collect();
    own.sort_unstable();
    own.dedup();
    own.len() as f32 / content.clamp(1, LONG) as f32
}

/// A sentence that tells a deed in words of its own.
fn tells(told: &Told) -> bool {
    told.is_deed()
        && told.signs.words >= 5
        && usize::from(told.signs.count(Cue::Buzz)) * 4 <= told.signs.words
}

/// How many different labels stand in the answer.
pub(super) fn labels(answer: &Answer<'_>) -> usize {
    let words = &answer.text.words;
    LABELS
        .iter()
        .filter(|&&label| words.iter().any(|word| answer.text.lower(word) == label))
        .count()
}
