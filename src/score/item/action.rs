//! At least three distinct steps.

use super::{Finding, quote};
use crate::domain::Part;
use crate::score::answer::{Answer, Told};
use crate::score::phrase::{List, Phrases};

/// The next step where nothing of it is there.
pub(super) const NONE: &str =
    "Say what you did, step by step: three sentences that begin with \"I\" and a verb.";

/// Three steps are what guides to STAR ask for (convention); several verbs in one sentence count.
const ENOUGH: usize = 3;

/// A single deed is in every story, also in one that tells the scene and the outcome only.
const SOME: usize = 2;

/// Deeds that nobody could picture: what was done is left out.
static HOLLOW: List = List::new(|| {
    Phrases::of(
        "dealt with|found a solution|found a way|found a compromise|put in the work|put in a lot|put a lot of| \
        worked hard|worked very hard|worked really hard|worked on it|worked on that|worked through| \
        did my best|did my job|did my part|did what|did everything|did a lot|did the work|did it| \
        took care of|took action|took charge|took ownership|took the lead|took responsibility|took over| \
        sorted it|sorted it out|sorted everything|sorted things|solved it|solved the|solved that|fixed it| \
        fixed that|handled it|handled the|handled that|managed it|managed to|managed the|got it|got there| \
        got through|got everything|made it work|made it happen|made sure|made an effort|made progress|tried| \
        tackled|addressed|resolved|improved it|went there|negotiated with|stepped in|stepped up| \
        pushed through|pushed it through|turned it around|pulled it off|brought it|kept at it|went for| \
        decided|thought|introduced a|implemented a|came up with|talked a lot|a lot of talking|communicated",
    )
});

/// From here on the reader is sure that a sentence is a step, whatever the words alone would say.
const SURE: f32 = 0.9;

/// Counts different verbs of what the speaker, alone or with others, did, in sentences read as action.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let steps = answer.of_part(Part::Action).filter(|told| is_step(told));
    let (hollow, acting): (Vec<&Told>, Vec<&Told>) =
        steps.partition(|told| is_hollow(answer, told));
    let mut verbs: Vec<u64> = acting.iter().flat_map(|told| told.steps()).collect();
    verbs.sort_unstable();
    verbs.dedup();
    let step = match acting.last() {
        Some(told) => {
            format!("After {}, say what you did next: aim for three steps.", quote(answer, told))
        }
        None => NONE.to_owned(),
    };
    let enough = verbs.len() >= ENOUGH;
    let some = verbs.len() >= SOME;
    Finding::of(
        acting.clone().into_iter().filter(|_| enough),
        acting.into_iter().filter(|_| some).chain(hollow),
        step,
    )
}

/// A deed that is not first of all the need, the scene or the outcome; two deeds are steps in any case.
fn is_step(told: &Told) -> bool {
    let steps = told.steps().count();
    let sure = told.sentence.confidence >= SURE;
    steps > 1 || (steps > 0 && (sure || told.leans_to(Part::Action)))
}

/// In more words than this something is said beside the hollow deed.
const SHORT: usize = 18;

fn is_hollow(answer: &Answer<'_>, told: &Told) -> bool {
    told.signs.words <= SHORT && answer.says(told, &HOLLOW)
}
