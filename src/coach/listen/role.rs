//! Which role somebody holds, and which rung of the ladder that is.

use super::plain::Plain;
use crate::domain::Ladder;
use crate::score::{Text, split};

/// Words of greeting.
const HELLO: &[&str] =
    &["hi", "hello", "hey", "good", "morning", "evening", "afternoon", "so", "well"];

/// Behind these stands one's role.
const LEADS: &[&str] = &[
    "i am a",
    "i am an",
    "i'm a",
    "i'm an",
    "i am the",
    "i'm the",
    "i work as a",
    "i work as an",
    "i work as",
    "as",
    "as a",
    "as an",
    "my role is",
    "my level is",
    "my position is",
    "i have been a",
    "i have been an",
    "i've been a",
    "i've been an",
    "i became a",
    "i became an",
    "i am currently a",
    "i'm currently a",
    "i am currently an",
    "i am now a",
    "i'm now a",
    "i am",
    "i'm",
    "im a",
    "im an",
    "role is",
    "i hold the role of",
];

/// Words that name a role, whatever the ladder.
const ROLES: &[&str] = &[
    "engineer",
    "developer",
    "dev",
    "manager",
    "director",
    "lead",
    "architect",
    "programmer",
    "em",
    "swe",
    "principal",
    "staff",
    "senior",
    "junior",
    "head",
    "cto",
    "vp",
    "intern",
    "designer",
    "tester",
    "analyst",
    "scientist",
];

/// Words that may stand in a role.
const PARTS: &[&str] = &[
    "software",
    "engineering",
    "of",
    "team",
    "tech",
    "technical",
    "senior",
    "staff",
    "junior",
    "principal",
    "group",
    "product",
    "first",
    "line",
    "new",
    "fairly",
    "quite",
    "level",
    "mid",
    "front",
    "end",
    "back",
    "backend",
    "frontend",
    "data",
    "platform",
    "security",
    "quality",
    "associate",
    "vice",
    "president",
    "chief",
];

/// The words of a role: after "I am a" and the like, or, where a role was asked for, at the beginning.
pub(in crate::coach) fn role(words: &str, asked: bool) -> Option<String> {
    let text = Text::new(words);
    let lower: Vec<&str> = text.words.iter().map(|word| text.lower(word)).collect();
    let starts = (0..lower.len()).filter_map(|at| {
        let rest = lower.get(at..)?;
        LEADS.iter().filter(|lead| opens(rest, lead)).map(|lead| at + lead.split(' ').count()).max()
    });
    let begins = asked.then_some(0);
    let article = asked.then(|| usize::from(matches!(lower.first(), Some(&"a" | &"an" | &"the"))));
    let said = starts.chain(begins).chain(article).find_map(|start| role_at(lower.get(start..)?));
    let alone = || asked.then(|| stands_alone(words)).flatten();
    said.or_else(alone).or_else(|| here(&lower)).or_else(|| leads_a_team(&Plain::of(&text)))
}

/// "Hello. Director of engineering.": a sentence that is hardly more than a role.
fn stands_alone(words: &str) -> Option<String> {
    split(words).into_iter().find_map(|span| {
        let text = Text::new(span.of(words));
        let lower: Vec<&str> = text.words.iter().map(|word| text.lower(word)).collect();
        let hello = lower.iter().take_while(|word| HELLO.contains(word)).count();
        let rest = lower.get(hello..)?;
        role_at(rest).filter(|role| 2 * role.split(' ').count() >= rest.len())
    })
}

/// "Engineer here": the run of words that ends before it.
fn here(words: &[&str]) -> Option<String> {
    let end = words.iter().position(|word| *word == "here")?;
    let run = words.get(..end)?;
    let part = |word: &&&str| ROLES.contains(*word) || PARTS.contains(*word);
    let count = run.iter().rev().take_while(part).count();
    role_at(run.get(end - count..)?)
}

/// Who tells what they do tells their role.
fn leads_a_team(plain: &Plain) -> Option<String> {
    let managers =
        "i manage managers|i manage several teams|i manage three teams|managers report to me";
    let people = "i manage a team|i manage the team|i manage people|i run a team|i lead a team of|i manage two|my direct reports";
    if plain.holds_any(managers) {
        Some("senior manager".to_owned())
    } else {
        (plain.holds_any(people) || runs_a_team(plain)).then(|| "manager".to_owned())
    }
}

/// "I manage the billing team".
fn runs_a_team(plain: &Plain) -> bool {
    const NEAR: usize = 5;
    let words: Vec<&str> = plain.words().split(' ').collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let behind = words.iter().skip(at + 2).take(NEAR);
        matches!(pair, ["i", "manage" | "lead" | "run"])
            && behind.into_iter().any(|it| *it == "team")
    })
}

fn opens(words: &[&str], phrase: &str) -> bool {
    let mut own = words.iter();
    phrase.split(' ').all(|part| own.next() == Some(&part))
}

/// The longest run of words that name a role, if one of them does.
fn role_at(words: &[&str]) -> Option<String> {
    let run = words.iter().take_while(|word| ROLES.contains(word) || PARTS.contains(word)).count();
    let mut run = words.get(..run.min(6))?;
    // "I am a senior engineer of the ..." ends before "of".
    while let Some((last, before)) = run.split_last()
        && PARTS.contains(last)
        && !ROLES.contains(last)
        && *last != "engineering"
    {
        run = before;
    }
    run.iter().any(|word| ROLES.contains(word)).then(|| run.join(" "))
}

/// The rung a role names: the one with most of its words, and fewest besides.
pub(in crate::coach) fn named_rung(role: &str, ladder: &Ladder) -> Option<usize> {
    // A team lead leads people; a tech lead may be anybody.
    let role =
        role.replace(" em", " engineering manager").replace("team lead", "engineering manager");
    let role = if role == "em" { "engineering manager" } else { role.as_str() };
    let role: Vec<&str> = role.split(' ').map(same).collect();
    let weigh = |name: &str| {
        let text = Text::new(name);
        let own: Vec<&str> = text
            .words
            .iter()
            .map(|word| same(text.lower(word)))
            .filter(|it| !is_filler(it))
            .collect();
        let shared = own.iter().filter(|word| role.contains(word)).count();
        if shared == 0 { 0 } else { (4 * shared).saturating_sub(own.len()) + 1 }
    };
    let best = ladder.rungs.iter().enumerate().map(|(at, rung)| (weigh(&rung.name), at));
    // The first of equals: the lower rung claims less.
    best.filter(|(weight, _)| *weight > 0)
        .max_by_key(|&(weight, at)| (weight, usize::MAX - at))
        .map(|(_, at)| at)
}

fn same(word: &str) -> &str {
    match word {
        "developer" | "dev" | "programmer" | "swe" => "engineer",
        other => other,
    }
}

fn is_filler(word: &str) -> bool {
    matches!(word, "of" | "the" | "and" | "software" | "in")
}

/// The rung that is named as one's own, by the very name the ladder gives it: a company may call its levels anything.
pub(in crate::coach) fn said_rung(words: &str, asked: bool, ladder: &Ladder) -> Option<usize> {
    let plain = Plain::of(&Text::new(words));
    let names = ladder.rungs.iter().map(|rung| Plain::of(&Text::new(&rung.name)));
    let said = names.enumerate().filter(|(_, name)| {
        let name = name.words();
        let led = || LEADS.iter().any(|lead| plain.holds(&format!("{lead} {name}")));
        !name.is_empty()
            && plain.holds(name)
            && (led() || (asked && plain.words().starts_with(name)))
    });
    // The longest name: "Builder" is in "Builder of builders".
    said.max_by_key(|(_, name)| name.words().len()).map(|(at, _)| at)
}

/// Whether a rung leads people, as far as its name tells.
pub(in crate::coach) fn leads_people(name: &str) -> bool {
    let plain = Plain::of(&Text::new(name));
    ["manager", "director", "head", "vice president", "vp", "chief", "management"]
        .iter()
        .any(|it| plain.holds(it))
}
