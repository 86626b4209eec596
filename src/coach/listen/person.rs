//! Who is in a reply: people by name, and people by what they are to the candidate.

use super::Reply;
use crate::score::{Cue, Word};

/// Somebody who was spoken of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::coach) struct Who {
    /// What to call them: "Marek", "your manager".
    pub(in crate::coach) called: String,
    /// Where they stand.
    pub(in crate::coach) stand: Stand,
}

/// Where somebody stands, seen from the candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::coach) enum Stand {
    /// They have a name; the rest is not known.
    Named,
    /// Whom the candidate reports to.
    Above,
    /// Somebody beside them.
    Beside,
    /// Somebody they lead.
    Below,
}

/// What people are called, how that is said back, and where they stand.
const RELATIONS: &[(&str, &str, Stand)] = &[
    ("my manager", "your manager", Stand::Above),
    ("my boss", "your manager", Stand::Above),
    ("my supervisor", "your manager", Stand::Above),
    ("my director", "your director", Stand::Above),
    ("my lead", "your lead", Stand::Above),
    ("my cto", "your CTO", Stand::Above),
    ("our cto", "your CTO", Stand::Above),
    ("my vp", "your VP", Stand::Above),
    ("our ceo", "your CEO", Stand::Above),
    ("my peer", "your peer", Stand::Beside),
    ("a peer", "your peer", Stand::Beside),
    ("my colleague", "your colleague", Stand::Beside),
    ("a colleague", "your colleague", Stand::Beside),
    ("one colleague", "your colleague", Stand::Beside),
    ("my teammate", "your teammate", Stand::Beside),
    ("a teammate", "your teammate", Stand::Beside),
    ("my coworker", "your colleague", Stand::Beside),
    ("another manager", "the other manager", Stand::Beside),
    ("my tech lead", "your tech lead", Stand::Beside),
    ("our tech lead", "your tech lead", Stand::Beside),
    ("the other lead", "the other lead", Stand::Beside),
    ("my product manager", "your product manager", Stand::Beside),
    ("our product manager", "your product manager", Stand::Beside),
    ("the product manager", "the product manager", Stand::Beside),
    ("my product partner", "your product partner", Stand::Beside),
    ("our product partner", "your product partner", Stand::Beside),
    ("the product partner", "the product partner", Stand::Beside),
    ("my designer", "your designer", Stand::Beside),
    ("the head of sales", "the head of sales", Stand::Beside),
    ("the sales director", "the sales director", Stand::Beside),
    ("a director", "that director", Stand::Beside),
    ("the customer", "the customer", Stand::Beside),
    ("a customer", "the customer", Stand::Beside),
    ("a stakeholder", "this stakeholder", Stand::Beside),
    ("one of my engineers", "this engineer", Stand::Below),
    ("one of my developers", "this developer", Stand::Below),
    ("one of my people", "this person", Stand::Below),
    ("one of my reports", "this person", Stand::Below),
    ("one of my managers", "this manager", Stand::Below),
    ("my engineer", "your engineer", Stand::Below),
    ("an engineer", "this engineer", Stand::Below),
    ("a developer", "this developer", Stand::Below),
    ("a team member", "this team member", Stand::Below),
    ("a member of my team", "this team member", Stand::Below),
    ("my report", "this person", Stand::Below),
    ("my junior", "your junior colleague", Stand::Below),
    ("my best engineer", "your best engineer", Stand::Below),
    ("my best developer", "your best developer", Stand::Below),
];

/// Before an unknown name.
const BEFORE: &[&str] = &[
    "told",
    "asked",
    "named",
    "called",
    "colleague",
    "peer",
    "manager",
    "boss",
    "director",
    "partner",
    "engineer",
    "developer",
    "report",
    "lead",
    "designer",
    "member",
    "engineers",
    "developers",
    "colleagues",
    "peers",
    "managers",
    "reports",
    "people",
];

/// Behind an unknown name.
const BEHIND: &[&str] = &[
    "said",
    "says",
    "told",
    "thinks",
    "wants",
    "wanted",
    "asked",
    "asks",
    "feels",
    "keeps",
    "refuses",
    "believes",
    "who",
    "never",
    "always",
    "ignores",
    "agrees",
    "disagrees",
    "does",
    "doesn't",
    "thought",
    "promised",
    "just",
    "laughed",
    "shouted",
    "ignored",
    "left",
    "did",
    "didn't",
    "cannot",
    "can't",
    "and",
];

/// Words with a capital letter that are no names.
const NO_NAMES: &str = " i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december english product sales marketing finance support engineering api ceo cto vp em hr it pm qa team \
    people everybody everyone nobody somebody someone management leadership yes no and but so because when if my our the this that \
    what who how why where there they he she we it you work code customers clients ";

/// The people of a reply: those with a name first, each once.
pub(super) fn people(reply: &Reply<'_>, names: &[String]) -> Vec<Who> {
    let mut people: Vec<Who> = Vec::new();
    for called in named(reply, names) {
        if !people.iter().any(|who| who.called == called) {
            people.push(Who { called, stand: Stand::Named });
        }
    }
    for (said, called, stand) in RELATIONS {
        let known = people.iter().any(|who| who.called == *called);
        // "I am a director" speaks of nobody else.
        let oneself =
            ["i am", "i'm", "as"].iter().any(|lead| reply.plain.holds(&format!("{lead} {said}")));
        if !known && !oneself && reply.plain.holds(said) {
            people.push(Who { called: (*called).to_owned(), stand: *stand });
        }
    }
    people
}

/// The names in a reply.
fn named<'r>(reply: &'r Reply<'_>, names: &'r [String]) -> impl Iterator<Item = String> + 'r {
    let words = &reply.text.words;
    words.iter().enumerate().filter_map(move |(at, word)| {
        let raw = word.span.of(reply.text.raw);
        // "Marek's" is Marek.
        let name = raw.split(['\'', '’']).next().unwrap_or(raw);
        let capital = name.starts_with(char::is_uppercase);
        if !capital {
            return None;
        }
        if let Some(known) = names.iter().find(|known| *known == name) {
            return Some(known.clone());
        }
        (is_name(reply, name, word) && has_company(reply, words, at)).then(|| name.to_owned())
    })
}

fn is_name(reply: &Reply<'_>, name: &str, word: &Word) -> bool {
    let small = name.chars().skip(1).all(char::is_lowercase);
    let listed = NO_NAMES.contains(&format!(" {} ", reply.text.lower(word)));
    small && (2..=14).contains(&name.chars().count()) && !listed && !word.cues.has(Cue::Grammar)
}

/// Whether the words beside an unknown name speak of a person.
fn has_company(reply: &Reply<'_>, words: &[Word], at: usize) -> bool {
    let lower = |place: Option<usize>| {
        place
            .and_then(|place| words.get(place))
            .map(|word| reply.text.lower(word))
            .unwrap_or_default()
    };
    let start = words.get(at).map_or(0, |word| word.span.start);
    let opens = reply.sentences.binary_search_by_key(&start, |span| span.start).is_ok();
    let next = lower(at.checked_add(1));
    let led = BEFORE.contains(&lower(at.checked_sub(1))) && !opens;
    let acts = BEHIND.contains(&next) && next != "and";
    // "Marek and I", "with Marek": in the middle of a sentence a capital letter says enough.
    let beside = next == "and" && matches!(lower(at.checked_add(2)), "i" | "me");
    let with = lower(at.checked_sub(1)) == "with"
        && words.get(at + 1).is_none_or(|it| it.after_pause || it.cues.has(Cue::Grammar));
    led || acts || beside || with
}

/// What somebody of a pack is called in a sentence: the name without what a pack may have written behind it.
pub(in crate::coach) fn short_name(name: &str) -> &str {
    let end = name.find([',', '(', ':', ';', '–', '—', '/']).unwrap_or(name.len());
    let name = name.get(..end).unwrap_or(name);
    name.split(" - ").next().unwrap_or(name).trim()
}
