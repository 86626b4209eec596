//! How somebody says that they feel.

use super::Reply;

/// Words for a feeling that fit behind "you are".
const FEELINGS: &[&str] = &[
    "exhausted",
    "tired",
    "drained",
    "frustrated",
    "annoyed",
    "angry",
    "furious",
    "worried",
    "afraid",
    "scared",
    "anxious",
    "nervous",
    "sad",
    "disappointed",
    "lonely",
    "unsure",
    "confused",
    "overwhelmed",
    "guilty",
    "ashamed",
    "hurt",
    "bored",
    "stressed",
    "unhappy",
    "proud",
    "happy",
    "glad",
    "relieved",
    "hopeful",
    "excited",
    "helpless",
    "desperate",
    "insecure",
    "demotivated",
    "fed up",
    "burned out",
    "burnt out",
    "torn",
];

/// By these one speaks of oneself.
const LEADS: &[&str] = &[
    "i am",
    "i'm",
    "i feel",
    "i felt",
    "i was",
    "makes me",
    "feeling",
    "i get",
    "i have been",
    "i've been",
];

/// Between the lead and the feeling.
const BETWEEN: &[&str] = &[
    "so",
    "very",
    "really",
    "quite",
    "a bit",
    "a little",
    "too",
    "just",
    "completely",
    "totally",
    "always",
    "often",
    "rather",
    "pretty",
    "extremely",
    "now",
    "also",
    "still",
];

/// The first feeling that somebody says they have.
pub(super) fn feeling(reply: &Reply<'_>) -> Option<String> {
    let plain = &reply.plain;
    let says = |feeling: &&&str| {
        plain.holds(feeling)
            && LEADS.iter().any(|lead| {
                plain.holds(&format!("{lead} {feeling}"))
                    || BETWEEN.iter().any(|more| plain.holds(&format!("{lead} {more} {feeling}")))
            })
    };
    FEELINGS.iter().find(says).map(|feeling| (*feeling).to_owned())
}
