//! Word stems: what is left of an English word without the endings of grammar and of common derivation.

/// Endings with what takes their place, the longest first. After Porter (1980), much shortened: what is compared
/// are single sentences about work, where joining too little is found at once and joining too much does harm.
const ENDINGS: [(&str, &str); 30] = [
    ("ibilities", "ibl"),
    ("ibility", "ibl"),
    ("ations", ""),
    ("ation", ""),
    ("ments", ""),
    ("nesses", ""),
    ("ities", ""),
    ("ment", ""),
    ("ness", ""),
    ("ions", ""),
    ("ings", ""),
    ("ies", "i"),
    ("ied", "i"),
    ("ion", ""),
    ("ing", ""),
    ("ity", ""),
    ("ers", ""),
    ("ors", ""),
    ("ely", ""),
    ("ful", ""),
    ("ses", "s"),
    ("ed", ""),
    ("es", ""),
    ("er", ""),
    ("or", ""),
    ("ly", ""),
    ("'s", ""),
    ("s", ""),
    ("e", ""),
    ("y", "i"),
];

/// The fewest letters that a stem keeps.
const LEAST: usize = 3;

/// The stem of a word in small letters.
pub(in crate::coach) fn stem(word: &str) -> String {
    // To meet somebody is no meeting.
    if word.starts_with("meeting") {
        return "meeting".to_owned();
    }
    let mut stem = cut(word);
    // "delays" and "delay".
    if stem.ends_with('y') && stem.len() > LEAST {
        stem.pop();
        stem.push('i');
    }
    let last: Vec<char> = stem.chars().rev().take(2).collect();
    // "planned" and "plan"; but "full" and "tell" keep their letters, as they have no shorter kin.
    if let [one, other] = last[..]
        && one == other
        && !matches!(one, 'l' | 's')
        && stem.len() > LEAST
    {
        stem.pop();
    }
    stem
}

/// Endings that make a noun of a verb leave more: "comment" is not "come".
fn least(ending: &str) -> usize {
    if matches!(
        ending,
        "s" | "es"
            | "ed"
            | "ing"
            | "ings"
            | "e"
            | "y"
            | "'s"
            | "ies"
            | "ied"
            | "ly"
            | "ion"
            | "ions"
    ) {
        LEAST
    } else {
        LEAST + 1
    }
}

fn cut(word: &str) -> String {
    for (ending, instead) in ENDINGS {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.len() >= least(ending)
            && !(ending == "s" && rest.ends_with('s'))
        {
            return match instead {
                "" => {
                    rest.strip_suffix('e').filter(|it| it.len() >= LEAST).unwrap_or(rest).to_owned()
                }
                more => format!("{rest}{more}"),
            };
        }
    }
    word.to_owned()
}
