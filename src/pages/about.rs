//! About the score: how it works, where it comes from, and what it cannot judge.

use leptos::prelude::*;

use crate::domain::{Gate, Item, Kind};
use crate::ui::words;

/// How the score works.
#[component]
pub fn AboutPage() -> impl IntoView {
    let lists = Kind::ALL.into_iter().map(|kind| {
        let items = Item::of(kind).iter().map(|item| {
            view! {
                <dt>{words::item(*item)}</dt>
                <dd>{words::item_rule(*item)}</dd>
            }
        });
        view! {
            <h3>{words::kind(kind)}": "{words::kind_rule(kind)}</h3>
            <dl class="about__items">{items.collect_view()}</dl>
        }
    });
    let gates = Gate::ALL.into_iter().map(|gate| view! { <li>{words::gate(gate)}</li> });
    view! {
        <div class="about prose">
            <h1 id="headline" tabindex="-1">"About the score"</h1>
            <p>
                "Starling reads your answer sentence by sentence, says which part of a story each one is, and ticks only what it can quote. The headline counts the ticks: \"8 of 10\" means that eight things a listener needs were found. It is not a mark for you."
            </p>
            <h2>"What it looks for"</h2>
            {lists.collect_view()}
            <p>"All items weigh the same. A met item shows the words that earned it; an open one names one next step."</p>
            <h2>"When it does not score"</h2>
            <p>"Some answers are not scored at all, and the reason is told:"</p>
            <ul>{gates.collect_view()}</ul>
            <h2>"What it cannot judge"</h2>
            <p>
                "Whether the story is true, how deep the thinking was, how you came across. It reads English only, by rules that anyone can read in the source, and it is sometimes wrong: a sentence can be taken for another part than you meant. It does not predict whether anybody hires you."
            </p>
            <h2>"Where this comes from"</h2>
            <ul>
                <li>"Structured interviews with anchored scales predict work better than loose talk (Sackett and others, 2022; Taylor and Small, 2002)."</li>
                <li>"Only 23 % of real answers to questions about the past were stories, and situations were told at too great a length (Bangerter and others, 2014)."</li>
                <li>"Telling people what is looked for makes their answers better (Klehe and others, 2008). That is why nothing is hidden here."</li>
                <li>"The number of words alone explains about a tenth of an interviewer's impression (Muralidhar and Gatica-Perez). That is why length, pace and fillers are shown and never scored."</li>
                <li>"One to three minutes for an answer is convention, not science."</li>
            </ul>
            <h2>"Your words stay here"</h2>
            <p>"The reading happens in this page. There is no account, no server behind it, and no request to any other computer."</p>
        </div>
    }
}
