//! What was asked: each answer in short, with its checklist and the candidate's own view behind a press.

use crate::debrief::{Debrief, Found, Line, Rated, Told, words};
use crate::dom::{
    El, View, blockquote, details, div, h2, h3, h4, li, link, ol, p, span, strong, summary, ul,
};
use crate::route::Route;
use crate::ui::words as ui_words;
use crate::wording;

/// Every answer, in the order asked.
pub(super) fn answers(debrief: &Debrief) -> View {
    if debrief.is_empty() {
        return View::Nothing;
    }
    let waiting = debrief.unread() == debrief.answers.len();
    let waiting = waiting.then(|| p("").attr("role", "status").with(words::UNREAD));
    let clock = debrief.sitting.mode.has_clock();
    let answers = debrief.answers.iter().map(|told| answer(told, clock));
    let answers = ol("debrief__answers").with(View::each(answers));
    [View::from(h2("").with("What was asked")), waiting.into(), answers.into()].into()
}

fn answer(told: &Told, clock: bool) -> El {
    let href = Route::Review(told.attempt.clone()).href();
    let pieces = told.short.iter().map(|piece| p("").with(piece.line()));
    let replied = told.replied.iter().map(|replied| {
        let reply = replied.reply.iter().map(|reply| p("").with(reply.line()));
        View::from([
            p("debrief__facts").with(replied.asked.as_str()),
            blockquote("debrief__short").with(View::each(reply)),
        ])
    });
    let found = match &told.found {
        Found::Unread => View::Nothing,
        Found::NotScored(why) => p("").with(why.as_str()).into(),
        Found::Scored(lines) => checklist(lines, &told.rated).into(),
    };
    li("")
        .with(h3("").with(told.asked.as_str()))
        .with(p("debrief__facts").with(words::about(told, clock)))
        .with(p("").with(strong("").with(told.headline.as_str())))
        .with(blockquote("debrief__short").with(View::each(pieces)))
        .with(View::each(replied))
        .with(found)
        .with(link("no-print", &href, "See the whole checklist"))
}

fn checklist(lines: &[Line], rated: &[Rated]) -> El {
    let own = (!rated.is_empty()).then(|| h4("").with("Your own view"));
    let rated = (!rated.is_empty()).then(|| ul("").with(View::each(rated.iter().map(own_view))));
    details("debrief__checklist")
        .with(summary("").with("Checklist, line by line"))
        .with(ul("debrief__lines").with(View::each(lines.iter().map(line))))
        .with(own)
        .with(rated)
}

fn line(line: &Line) -> El {
    let mark = span("debrief__mark").attr("aria-hidden", "true");
    li("")
        .attr("data-state", line.state.slug())
        .with(mark.with(ui_words::mark(line.state)))
        .with(strong("").with(words::found(line.item, line.state)))
        .with(
            div("debrief__found")
                .with(line.quote.as_ref().map(|quote| blockquote("").with(quote.line())))
                .with(line.advice.as_deref().map(|advice| p("").with(advice))),
        )
}

fn own_view(rated: &Rated) -> El {
    let name = format!("{} {}: ", wording::dimension(rated.dimension), rated.rating);
    let anchor = wording::anchor(rated.dimension, rated.rating);
    li("").with(strong("").with(name)).with(format!("{anchor} {}", words::rated(rated)))
}
