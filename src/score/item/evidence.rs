//! A number with what it is compared with, or concrete proof.

use super::{Finding, quote_at};
use crate::domain::{Part, Sentence};
use crate::score::answer::{Answer, Told};
use crate::score::clause::{Subject, Tense};
use crate::score::lexicon::Cue;
use crate::score::phrase::{List, Phrases};
use crate::score::text::Word;

/// What a claim is made of.
const CLAIM: [Cue; 3] = [Cue::Number, Cue::Outcome, Cue::Praise];

/// What somebody does or says because of it. A listener could ask them.
static REACTIONS: List = List::new(|| {
    Phrases::of(
        "said|says|told|tells|asked|asks|thanked|wrote|writes|called|phoned|rang|mailed|came|comes|returned| \
        renewed|signed|voted|copied|kept|stayed|booked|recommended|invited|offered|praised|chose|accepted| \
        agreed|approved|named|nodded|hugged|smiled|cried|laughed|apologised|apologized|uses|use|used|leads| \
        trains|bought|ordered|adopted|extended|promoted|hired|paid|sent|passed|gave|noticed|stopped|started| \
        joined|taken|took|shook|complained|handed|reported|confirmed|reads",
    )
});

/// That nothing went wrong can be checked.
static ABSENT: List = List::new(|| {
    Phrases::of(
        "no|none|nobody|never|zero|without|nothing|no one|not one|not a|any more|anymore|no longer|nowhere",
    )
});

/// That it lasts can be checked too.
static LASTING: List = List::new(|| {
    Phrases::of(
        "still|to this day|ever since|since then|until today|to date|every year|the same way|on every|in use| \
        ahead of|on time",
    )
});

/// Praise and size without anything behind it: nobody could look it up, and nobody in particular said it.
static CLAIMED: List = List::new(|| {
    Phrases::of(
        "everyone noticed|everybody noticed|people noticed|everyone was|everybody was|everyone is| \
        everyone liked|everybody liked|everyone loved|everybody loved|everyone said|everybody said| \
        everyone agreed|people were|people liked|people loved|users were|users liked|users loved| \
        customers were|customers liked|customers loved|guests were|guests liked|clients were|they liked it| \
        they loved it|was happy|were happy|all happy|happy with|really happy|very happy|much happier| \
        satisfied|it went live|went live in|went live on|paid off|pays off|big difference|huge|a success| \
        successful|successfully|very well|really well|went well|worked well|a lot better|much better|so much| \
        far fewer|far less|far better|noticeably|significantly|considerably|massively|dramatically| \
        substantially|enormously|way faster|way better|way less|much faster|much easier|much smoother| \
        a lot calmer|a lot faster|a lot easier|a lot smoother|a lot less|much calmer|much less|a great deal| \
        well received|good feedback|great feedback|positive feedback|lots of praise|a lot of praise| \
        appreciated|improved a lot|improved greatly|the mood|the atmosphere|the right decision|worth it| \
        i used to",
    )
});

/// What can be looked up or asked, beside a claim.
static NAMED: List = List::new(|| {
    Phrases::of(
        "thanked|thanked us|thanked me|wrote to|wrote me|wrote us|told me|told us|asked me|asked us|asked if| \
        came back|renewed|signed|promoted|extended|recommended|copied|adopted|a letter|a card|an email| \
        a mail|still use|still uses|in use|without a single|no complaint|no complaints|nobody|no one| \
        never again|not one|no longer|none|award|other teams|another team|the other team|offered me|stopped",
    )
});

/// Met where a number stands with a comparison ("from 40 to 12", "30 % less", "4 instead of 50"), also across sentences,
/// or where something proves it that a listener could check: what somebody did or said because of it, what no longer
/// happens, what lasts. A bare number, a bare "faster" or "happy" earns half. That proof may be without numbers is on
/// purpose: not all work is counted.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let firsts = firsts(answer);
    let ends = |told: &&Told| is_late(told) || is_unsure(answer, told) && is_changed(answer, told);
    let late = || answer.told.iter().filter(ends);
    let full: Vec<&Told> = late()
        .filter(|told| is_compared(answer, told, &firsts) || is_proof(answer, told))
        .collect();
    let half: Vec<&Told> = late().filter(|told| told.signs.has_any(&CLAIM)).collect();
    let step = match half.first() {
        Some(told) if told.signs.has(Cue::Number) => {
            format!(
                "You say {}. Say what that number was before, or what is usual.",
                quote_at(answer, told, &CLAIM)
            )
        }
        Some(told) => format!(
            "You say {}. Say from what to what, or who noticed and what they said.",
            quote_at(answer, told, &CLAIM)
        ),
        None => {
            "Add one proof: a number before and after, or what somebody said or did because of it."
                .to_owned()
        }
    };
    Finding::of(full, half, step)
}

fn is_late(told: &Told) -> bool {
    matches!(told.sentence.part, Some(Part::Result | Part::Learning))
}

fn is_compared(answer: &Answer<'_>, told: &Told, firsts: &[u64]) -> bool {
    let signs = &told.signs;
    signs.has(Cue::Percent)
        || signs.count(Cue::Number) > 1
        || (signs.has(Cue::Number) && (signs.has(Cue::Compare) || was_before(answer, told, firsts)))
}

/// The same thing was counted before: "9 minutes" after "40 minutes". `firsts` are the places where each thing was
/// counted first.
fn was_before(answer: &Answer<'_>, told: &Told, firsts: &[u64]) -> bool {
    counted(answer.words(told)).any(|unit| {
        let place = firsts.partition_point(|&first| first < unit.mark & !PLACE);
        let first = firsts.get(place).filter(|&&first| (first ^ unit.mark) & !PLACE == 0);
        first.is_some_and(|&first| ((first & PLACE) as usize) < told.span().start)
    })
}

/// The half of a mark that makes room for a place in the text.
const PLACE: u64 = 0xffff_ffff;

/// The mark of each thing that is counted with the place where it is, sorted.
fn firsts(answer: &Answer<'_>) -> Vec<u64> {
    let units = counted(&answer.text.words);
    let mut firsts: Vec<u64> =
        units.map(|unit| (unit.mark & !PLACE) | (unit.span.start as u64 & PLACE)).collect();
    firsts.sort_unstable();
    firsts
}

/// What stands behind numbers.
fn counted(words: &[Word]) -> impl Iterator<Item = &Word> {
    let pairs = words.iter().zip(words.iter().skip(1));
    pairs
        .filter(|(one, two)| one.cues.has(Cue::Number) && !two.cues.has(Cue::Grammar))
        .map(|(_, unit)| unit)
}

fn is_proof(answer: &Answer<'_>, told: &Told) -> bool {
    let result = told.sentence.part == Some(Part::Result);
    if !told.signs.has(Cue::Number) && answer.says(told, &CLAIMED) {
        return answer.says(told, &NAMED);
    }
    told.signs.has(Cue::Proof)
        || (result
            && (answer.says(told, &ABSENT) || answer.says(told, &LASTING) || reacts(answer, told)))
}

/// Somebody else does something that shows it.
fn reacts(answer: &Answer<'_>, told: &Told) -> bool {
    let others =
        told.signs.acts.iter().any(|act| act.who == Subject::Other && act.tense != Tense::Would);
    let standing = told.signs.acts.is_empty();
    (others || standing) && answer.says(told, &REACTIONS)
}

/// Ways to say that figures are of before and after.
static CHANGED: List = List::new(|| {
    Phrases::of(
        "went from|fell from|rose from|dropped from|came down|went down|went up|down from|up from|compared| \
        before|against|instead of|where it was|where it had|used to be|it was",
    )
});

/// As sure as the reader must be of a result that only its figures speak for.
const SURE: f32 = 0.65;

/// The same where the speaker comes up: it may be a step.
const SURER: f32 = 0.8;

/// Below this the reader is unsure of a step: late in an answer it may be the end.
const UNSURE: f32 = 0.7;

/// Whether the answer says from what to what in figures, in a sentence of its end.
pub(super) fn is_counted(answer: &Answer<'_>) -> bool {
    answer.told.iter().any(|told| {
        let Sentence { part, confidence, span } = told.sentence;
        let least = if told.signs.has(Cue::I) { SURER } else { SURE };
        let late = span.start > answer.text.raw.len() / 2;
        let read = part == Some(Part::Result) && confidence >= least && late;
        read && is_changed(answer, told)
    })
}

/// Read as a step by little, in the second half, and the speaker does not come up.
fn is_unsure(answer: &Answer<'_>, told: &Told) -> bool {
    let Sentence { part, confidence, span } = told.sentence;
    let late = span.start > answer.text.raw.len() / 2;
    part == Some(Part::Action) && confidence < UNSURE && late && !told.signs.has(Cue::I)
}

/// Two figures, and a word that sets them beside each other.
fn is_changed(answer: &Answer<'_>, told: &Told) -> bool {
    let figures = told.signs.count(Cue::Number) + told.signs.count(Cue::Percent);
    figures > 1 && answer.says(told, &CHANGED)
}
