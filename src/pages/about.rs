//! About the score: how it works, where it comes from, and what it cannot judge.

use super::title;
use crate::dom::{El, View, dd, div, dl, dt, h2, h3, li, p, ul};
use crate::domain::{Gate, Item, Kind};
use crate::ui::words;

const SOURCES: [&str; 5] = [
    "Structured interviews with anchored scales predict work better than loose talk (Sackett and \
     others, 2022; Taylor and Small, 2002).",
    "Only 23 % of real answers to questions about the past were stories, and situations were told \
     at too great a length (Bangerter and others, 2014).",
    "Telling people what is looked for makes their answers better (Klehe and others, 2008). That is \
     why nothing is hidden here.",
    "The number of words alone explains about a tenth of an interviewer's impression (Muralidhar and \
     Gatica-Perez). That is why length, pace and fillers are shown and never scored.",
    "One to three minutes for an answer is convention, not science.",
];

/// How the score works.
pub fn about_page() -> El {
    let sources = SOURCES.iter().map(|source| li("").with(*source));
    let gates = Gate::ALL.into_iter().map(|gate| li("").with(words::gate(gate)));
    div("about prose")
        .with(title("About the score"))
        .with(p("").with(
            "Starling reads your answer sentence by sentence, says which part of a story each one is, \
             and ticks only what it can quote. The headline counts the ticks: \"8 of 10\" means that \
             eight things a listener needs were found. It is not a mark for you.",
        ))
        .with(h2("").with("What it looks for"))
        .with(View::each(Kind::ALL.into_iter().map(items)))
        .with(p("").with(
            "All items weigh the same. A met item shows the words that earned it; an open one names \
             one next step.",
        ))
        .with(h2("").with("When it does not score"))
        .with(p("").with("Some answers are not scored at all, and the reason is told:"))
        .with(ul("").with(View::each(gates)))
        .with(h2("").with("What it cannot judge"))
        .with(p("").with(
            "Whether the story is true, how deep the thinking was, how you came across. It reads \
             English only, by rules that anyone can read in the source, and it is sometimes wrong: a \
             sentence can be taken for another part than you meant. It does not predict whether \
             anybody hires you.",
        ))
        .with(h2("").with("Where this comes from"))
        .with(ul("").with(View::each(sources)))
        .with(h2("").with("Your words stay here"))
        .with(p("").with(
            "The reading happens in this page. There is no account, no server behind it, and no \
             request to any other computer.",
        ))
}

fn items(kind: Kind) -> View {
    let items = Item::of(kind).iter().map(|item| {
        View::from([dt("").with(words::item(*item)), dd("").with(words::item_rule(*item))])
    });
    let name = format!("{}: {}", words::kind(kind), words::kind_rule(kind));
    [h3("").with(name), dl("about__items").with(View::each(items))].into()
}
