//! Words as they are compared: without what grammar adds, so that "nobody has told me" meets "not tell me".

use super::stem::stem;
use crate::score::Text;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What becomes of a word before it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bare {
    /// Its stem; `not` for every word that denies.
    pub(super) stem: String,
    /// Where it stands among the words of the text.
    pub(super) at: usize,
}

/// Articles, owners and auxiliary verbs say nothing about the subject.
const DROPPED: &str = " a an the my your his our their its this that these those do does did is are was were be been being am \
    have has had having will would can could should may might to really very just quite simply actually honestly of ";

/// Stands for "none" and "no one" too.
pub(super) const NOBODY: &str = "nobody";

/// Stands for every word that denies.
pub(super) const NOT: &str = "not";

/// Words that deny.
const DENY: &str = " no not never nothing hardly barely rarely seldom neither nor cannot ";

/// Forms that no rule of endings finds, each behind the word it belongs to.
const FORMS: &str = "tell told | leave left | give gave given | take took taken | go went gone | get got gotten | build \
    built | break broke broken | fall fell fallen | feel felt | keep kept | hold held | lose lost loss | \
    meet met | pay paid | sell sold sale | send sent | spend spent | teach taught | think thought | \
    understand understood | write wrote written | choose chose chosen choice | forget forgot forgotten | \
    grow grew grown growth | know knew known | lead led | make made | run ran | see saw seen | show \
    shown | speak spoke spoken | stick stuck | stand stood | throw threw thrown | wake woke woken | wear \
    wore worn | say said | come came | find found | bring brought | buy bought | catch caught | become \
    became | begin began begun | hear heard | hide hid hidden | steal stole stolen | freeze froze frozen \
    | drive drove driven | lie lied lying | fight fought | draw drew drawn | sleep slept | bad worse \
    worst | good better best | many most more | use used using usage | user users | prod production | \
    superior director directors boss bosses | purpose mission | hardware server servers | disturb bother \
    bothered bothers | vocation career careers | pager paged paging | straight directly | die died dying \
    dead | shake shook shaken | nobody none noone | they he she | them him her somebody someone anyone \
    anybody | everybody everyone | child children | man men | woman women";

/// A word in its plain form; nothing where it is left out.
fn plain(lower: &str) -> Option<&str> {
    if lower.ends_with("n't") || listed(DENY, lower) {
        return Some(NOT);
    }
    let ends = ["'s", "'m", "'re", "'ve", "'ll", "'d"];
    let bare = ends.iter().find_map(|end| lower.strip_suffix(end)).unwrap_or(lower);
    (!listed(DROPPED, bare)).then(|| first_form(bare).unwrap_or(bare))
}

fn listed(list: &str, word: &str) -> bool {
    list.match_indices(word).any(|(at, _)| {
        let bytes = list.as_bytes();
        let is_space = |at: Option<usize>| at.and_then(|at| bytes.get(at)) == Some(&b' ');
        is_space(at.checked_sub(1)) && is_space(at.checked_add(word.len()))
    })
}

fn first_form(word: &str) -> Option<&'static str> {
    static FIRST: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
        let lines = FORMS.split(" | ").filter_map(|line| line.split_once(' '));
        lines.flat_map(|(first, more)| more.split(' ').map(move |form| (form, first))).collect()
    });
    FIRST.get(word).copied()
}

/// The words of a text that are left, in their order.
pub(super) fn bare(text: &Text<'_>) -> Vec<Bare> {
    let lower = |at: usize| text.words.get(at).map_or("", |word| text.lower(word));
    let one = |at: usize| -> Option<Bare> {
        let no_one = lower(at) == "no" && lower(at + 1) == "one";
        let plain = if no_one { NOBODY } else { plain(lower(at))? };
        let stem = if plain == NOT || plain == NOBODY { plain.to_owned() } else { stem(plain) };
        Some(Bare { stem, at })
    };
    (0..text.words.len()).filter_map(one).collect()
}
