//! What a question is about, as word stems, so that an answer can be seen to speak of it.
//!
//! Sharing a stem is weak evidence: a good story may use other words for the same thing. So a theme
//! only ever speaks *for* an answer, and families of near words widen it.

use super::Asked;
use super::lexicon::Cue;
use super::text::{Text, Word};

/// Letters that are kept of a word: "disagreed" and "disagreement" become one stem.
const STEM: usize = 5;

/// Words that stand in any question.
const ANY_QUESTION: &str = " tell time times describe situation example give when about what where \
    how did handle handled make made have been work working worked your were with that this question \
    share thing something someone experience approach would explain talk walk through most could \
    ";

/// Stems of near meaning: a question about one is answered by a story about the other.
const FAMILIES: [&str; 14] = [
    "confl disag argue dispu tensi oppos clash frict objec push diffi convi persu",
    "fail faile mista wrong error regre setba missed missi bug broke lost",
    "press stres deadl urgen overw tight hours outag incid crisi",
    "lead leade team coord guide deleg manag organ initi owner respo",
    "learn study studi cours skill train read teach taugh curio",
    "chang adapt migra new reorg switc trans",
    "feedb criti advic revie told opini point",
    "custo clien user guest patie compl servi",
    "decis decid choos chose choic optio trade uncer ambig incom",
    "goal achie targe proud accom succe reach",
    "mento coach grow junio onboa teach guide suppo help perfo",
    "prior balan juggl multi compe sever list",
    "probl issue solve fix bug debug incid outag techn chall compl",
    "simpl impro proce autom innov idea creat build built effic slow",
];

/// The stems a question is about.
#[derive(Debug)]
pub(crate) struct Theme {
    stems: Vec<String>,
}

impl Theme {
    /// The theme of a question, its competencies and its points.
    pub(crate) fn of(asked: &Asked<'_>) -> Self {
        let mut stems = Vec::new();
        gather(&mut stems, asked.ask);
        for line in asked.competencies.iter().chain(asked.points) {
            gather(&mut stems, line);
        }
        let own = stems.len();
        for family in FAMILIES {
            let near = stems.iter().take(own).any(|stem| family.split(' ').any(|one| one == stem));
            if near {
                stems.extend(family.split_ascii_whitespace().map(String::from));
            }
        }
        stems.sort_unstable();
        stems.dedup();
        Self { stems }
    }

    /// Whether a word of an answer belongs to the theme.
    pub(crate) fn holds(&self, text: &Text<'_>, word: &Word) -> bool {
        let stem = stem(text.lower(word));
        self.stems.binary_search_by(|own| own.as_str().cmp(stem)).is_ok()
    }

    /// Whether the question names nothing in particular.
    pub(crate) fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }
}

fn gather(stems: &mut Vec<String>, line: &str) {
    let text = Text::new(line);
    for word in text.words.iter().filter(|word| !word.cues.has(Cue::Grammar)) {
        let lower = text.lower(word);
        if lower.len() > 2 && !ANY_QUESTION.split(' ').any(|common| common == lower) {
            stems.push(stem(lower).to_owned());
        }
    }
}

/// The first letters of a word.
pub(crate) fn stem(lower: &str) -> &str {
    let end = lower.char_indices().nth(STEM).map_or(lower.len(), |(at, _)| at);
    lower.get(..end).unwrap_or(lower)
}
