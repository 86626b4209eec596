//! The sheet of a panel: what is shown, by competency; open doubts; what one more story would remove; who heard what.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Held, list, origin, quote_view};
use crate::debrief::{
    Doubt, Expected, Hearing, OneMore, Panel, Proof, Seat, Shown, Standing, words,
};
use crate::dom::{
    El, View, blockquote, choice, div, h2, h3, li, link, live_by, p, section, span, strong, ul,
};
use crate::domain::{Level, Library, State};
use crate::route::Route;
use crate::state::{Event, Starling};
use crate::ui::{field_select, persona_line, words as ui_words};
use crate::wording;

/// The sheet. It is drawn anew when another level is chosen, and the field that chooses it is not: the focus is in it.
pub(super) fn sheet(starling: Starling, held: &Rc<Held>) -> El {
    let held = held.clone();
    let level = move || starling.settings.with(|it| it.level.map_or(0, |level| level as u64 + 1));
    section("panel-sheet")
        .with(h2("").with("What was shown, by competency"))
        .with(div("no-print").with(level_field(starling)))
        .with(live_by(level, move || match held.debrief(starling).panel {
            Some(panel) => panel_view(&panel, &held.library),
            None => View::Nothing,
        }))
}

fn level_field(starling: Starling) -> El {
    let now = starling.settings.with_untracked(|settings| settings.level);
    let own = choice("", "As the questions are asked", now.is_none());
    let levels = Level::ALL.map(|it| choice(it.slug(), wording::level(it), now == Some(it)));
    let choices = [View::from(own), View::each(levels)].into();
    field_select("The level you aim at", choices, move |slug| {
        let mut settings = starling.settings.get_untracked();
        settings.level = Level::from_slug(&slug);
        starling.send(Event::SettingsChanged(settings));
    })
}

fn panel_view(panel: &Panel, library: &Library) -> View {
    let shown = panel.shown.iter().map(shown);
    let doubts = panel.doubts.iter().map(doubt).collect();
    let content = panel
        .is_content()
        .then(|| View::from([h2("").with("Open doubts"), p("").with(words::NO_DOUBT)]));
    [
        target_view(panel).into(),
        p("debrief__facts").with(words::LIMITS).into(),
        ul("panel-sheet__shown").with(View::each(shown)).into(),
        list("Open doubts", "", doubts),
        content.into(),
        panel.one_more.as_ref().map(one_more).into(),
        h2("").with("What each of them heard").into(),
        View::each(panel.seats.iter().map(|it| seat(it, library))),
    ]
    .into()
}

fn shown(shown: &Shown) -> El {
    let name = words::competencies(shown.competencies.iter().map(|(slug, _)| slug));
    let mark = span("panel-sheet__mark").attr("aria-hidden", "true");
    let standing = p("panel-sheet__standing")
        .attr("data-standing", shown.standing.slug())
        .with(mark.with(ui_words::mark(standing_state(shown.standing))))
        .with(words::standing(shown.standing));
    let cells = shown.competencies.iter();
    let cells = cells.filter_map(|(slug, cell)| Some(expected(slug, cell.as_ref()?)));
    let why = [words::because(shown), words::open(shown)].into_iter().flatten();
    let evidence = div("")
        .with(View::each(cells))
        .with(View::each(shown.proofs.iter().map(proof)))
        .with(View::each(why.map(|words| p("").with(words))));
    li("panel-sheet__row").with(div("").with(h3("").with(name)).with(standing)).with(evidence)
}

/// What stands before a competency is what stands before a line of a checklist.
fn standing_state(standing: Standing) -> State {
    match standing {
        Standing::Shown => State::Met,
        Standing::Partly => State::Partly,
        Standing::NotShown => State::Missing,
    }
}

fn expected(competency: &str, expected: &Expected) -> El {
    let words = format!("{}: \"{}\"", words::expected(competency), expected.words);
    p("panel-sheet__expected").with(words)
}

/// The level it is held against, and where its sentences stand.
fn target_view(panel: &Panel) -> El {
    let href = Route::Ladder(panel.target.level).href();
    let source = panel.source().map(|source| {
        let before = format!(" {} ", words::QUOTED_FROM);
        View::from([View::from(before), link("", &href, source).into(), ".".into()])
    });
    p("panel-sheet__aim").with(words::target(panel.target)).with(source)
}

fn proof(proof: &Proof) -> El {
    let item = format!("{}, ", words::items(&[proof.item]));
    let from =
        span("panel-sheet__from").with(item).with(origin(proof.quote.answer, &proof.quote.attempt));
    blockquote("").with(proof.quote.line()).with(" ").with(from)
}

fn doubt(doubt: &Doubt) -> El {
    let answers = doubt
        .answers
        .iter()
        .map(|(number, attempt, _)| View::from([View::from(" "), origin(*number, attempt).into()]));
    li("").with(words::doubt(doubt)).with(View::each(answers))
}

fn one_more(one_more: &OneMore) -> View {
    let question = one_more.question.as_ref().map(|(id, ask)| {
        p("").with("To show it: ").with(link("", &Route::Question(id.clone()).href(), ask))
    });
    let words = div("panel-sheet__one-more").with(p("").with(words::one_more(one_more)));
    [h2("").with("What one more story would remove"), words.with(question)].into()
}

fn seat(seat: &Seat, library: &Library) -> El {
    let who = match library.persona(&seat.voice.id) {
        Some(persona) => persona_line(persona, ""),
        None => h3("").with(words::who(&seat.voice)),
    };
    let items = ul("panel-sheet__heard").with(View::each(seat.items.iter().map(hearing)));
    section("panel-sheet__voice")
        .with(who)
        .with(words::silence(seat).map(|words| p("").with(words)))
        .with((!seat.items.is_empty()).then_some(items))
}

fn hearing(hearing: &Hearing) -> El {
    li("")
        .with(strong("").with(wording::item(hearing.item)))
        .with(format!(": {}", words::hearing(hearing)))
        .with(hearing.quote.as_ref().map(quote_view))
}
