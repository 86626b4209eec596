//! It answers this question.

use super::{Finding, QUOTED, quote};
use crate::score::answer::{Answer, Told};
use crate::score::meaning::Class;
use crate::score::text::Text;
use crate::score::theme::Theme;

/// Classes of words are of one theme from here on, in hundredths of a cosine: half as near as words of one class are.
const NEAR: i32 = 20;

/// Where more of the words whose class is known are of fields of life beside work, in hundredths, nearness counts no
/// longer: of the answers that tell something two in a hundred have more. Where still more are, the theme must be touched.
const BESIDE_WORK: [usize; 2] = [20, 30];

/// Met where the answer speaks of what the question is about: in its words, in words of the same families, or in words
/// of near meaning. Words are weak evidence: an answer without them is half relevant, and only one that speaks mostly
/// of life beside work, and never of the theme, is beside the question. A question that names nothing in particular
/// is answered by any event.
pub(super) fn find(answer: &Answer<'_>) -> Finding {
    let theme = Theme::of(answer.asked);
    let mut asked = Text::new(answer.asked.ask);
    asked.classify();
    let asked = classes(&asked);
    let shares =
        |told: &&Told| answer.words(told).iter().any(|word| theme.holds(&answer.text, word));
    let near = |told: &&Told| is_near(answer, told, &asked);
    let sharing: Vec<&Told> = answer.told.iter().filter(shares).collect();
    let nearing: Vec<&Told> = answer.told.iter().filter(near).collect();
    let [some, many] = BESIDE_WORK;
    let enough = (nearing.len() > 1 && !is_beside(answer, some)) || theme.is_empty();
    let any = theme.is_empty().then(|| answer.told.first()).flatten();
    let full = sharing.into_iter().chain(nearing.into_iter().filter(|_| enough)).chain(any);
    let half = answer.told.first().filter(|_| !is_beside(answer, many));
    let ask = Text::new(answer.asked.ask);
    let step = match answer.told.first() {
        Some(told) if !ask.words.is_empty() => {
            format!("You begin {}. Say there how it answers {}.", quote(answer, told), ending(&ask))
        }
        _ => "Say in your first sentence how this answers the question.".to_owned(),
    };
    Finding::of(full, half, step)
}

/// The last words of the question, where what is asked for mostly stands.
fn ending(ask: &Text<'_>) -> String {
    let from = ask.words.len().saturating_sub(QUOTED);
    let dots = if from > 0 { "… " } else { "" };
    match (ask.words.get(from), ask.words.last()) {
        (Some(first), Some(last)) => format!("\"{dots}{}\"", ask.between(first, last)),
        _ => String::new(),
    }
}

fn classes(text: &Text<'_>) -> Vec<Class> {
    text.words.iter().filter_map(|word| word.class).collect()
}

/// Two words of near meaning; one comes by chance.
fn is_near(answer: &Answer<'_>, told: &Told, asked: &[Class]) -> bool {
    let near = |class: &Class| asked.iter().any(|other| class.nearness(*other) >= NEAR);
    answer.words(told).iter().filter_map(|word| word.class).filter(near).count() > 1
}

/// More of life beside work than `most` in a hundred.
fn is_beside(answer: &Answer<'_>, most: usize) -> bool {
    let all = classes(&answer.text);
    let life = all.iter().filter(|class| class.is_life()).count();
    all.len() >= 10 && life * 100 > most * all.len()
}
