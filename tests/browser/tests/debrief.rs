//! The debrief of a panel, as it is read, chosen, printed and saved.

use serde_json::json;
use starling_browser_tests::{Look, Page, Server};

/// A whole story, told plainly.
const STORY: &str = "Last spring our booking service for clinics lost about forty reminders a week, and two \
    clinics had already complained. I was the manager of the six people who owned it. I had to find out \
    whether we could mend it or needed help before the summer. First I sat down with Dana, who knew the \
    queue best, and we listed every place where a message could get lost. Then I asked the platform team \
    for two days of their time, because guessing alone would have cost us a month. I wrote the plan down, \
    and Dana led the change while I kept other work away from her. After six weeks the lost reminders fell \
    from forty a week to two, and one of the clinics wrote to thank us. Since then I ask for help in the \
    first week and not in the fourth.";

/// A story without its reasons and without anything learned.
const BARE: &str = "Two years ago a colleague of mine and I did not agree on how the new warehouse system should \
    count returned parts. I was responsible for the part that talks to the shops. I went to his desk and asked \
    him to show me a normal day. I drew both ways on paper, and I asked the shift leader which of them she \
    could explain to a new person. Then I built a small trial with her. In the end we took his way for the \
    large parts and mine for the small ones, and it worked.";

const PANEL: &str = "mode=panel&persona=hiring-manager,bar-raiser,product-partner\
    &questions=grow-an-experienced-engineer,thought-your-manager-was-wrong,what-a-customer-really-needs,\
    check-your-own-work";

/// A panel of three asks four questions; the third answer is one word, and the fourth question is passed over.
fn hold(page: &Page, server: &Server) {
    page.open(&format!("{}#/practise?{PANEL}", server.url()));
    page.press("Start");
    page.see("Keep in mind");
    page.press("Begin");
    for (number, text) in [STORY, BARE, "Fine."].into_iter().enumerate() {
        page.see(&format!("Question {} of 4", number + 1));
        page.fill("Your answer", text);
        page.press("Hand in");
        page.see("First your own view");
        let rate = "document.querySelectorAll('input[value=\"4\"]').forEach((it) => it.click());";
        page.ask(rate, json!([]));
        page.press("Go on");
        page.pass_follow_ups(&format!("Question {} of 4", number + 2));
    }
    page.press("Skip");
    page.see("What was shown, by competency");
    page.see("Tomas still does not know why you did it that way.");
}

#[test]
fn a_panel_ends_with_a_sheet_that_quotes_the_answers_and_the_matrix() {
    let server = Server::start();
    let page = Page::desk();
    hold(&page, &server);
    page.see("Asked for at this level in influence");
    page.see("What one more story would remove");
    page.see("Could note nothing from the answer, as it was not scored.");
    page.see("What they say at the end");
    let quotes = page.ask(
        "return [...document.querySelectorAll('.panel-sheet blockquote')].map((it) => it.firstChild.textContent);",
        json!([]),
    );
    let quotes: Vec<String> = serde_json::from_value(quotes).unwrap();
    assert!(quotes.len() >= 4, "{quotes:?}");
    for quote in quotes {
        let words = quote.trim_end_matches(" …");
        assert!(STORY.contains(words) || BARE.contains(words), "not in an answer: {quote}");
    }
    page.press("answer 2");
    page.see("Your answer");
    page.see("I went to his desk");
    page.back();
    page.see("What was shown, by competency");
    page.is_clean(&server);
}

#[test]
fn the_level_aimed_at_is_chosen_on_the_sheet_kept_and_quoted_in_the_markdown() {
    let server = Server::start();
    let page = Page::desk();
    hold(&page, &server);
    page.see("Held against the level these questions are asked at: Engineer.");
    page.ask("document.querySelector('.panel-sheet select').focus();", json!([]));
    page.fill("The level you aim at", "Staff engineer");
    page.see("Held against the level you aim at: Staff engineer.");
    page.see("Gets several teams to change their ways");
    assert!(page.focused().starts_with("The level you aim at"), "{}", page.focused());
    page.press("Save as Markdown");
    let (name, text) = page.downloaded();
    assert!(name.starts_with("starling-debrief-") && name.ends_with(".md"), "{name}");
    assert!(text.contains("Held against the level you aim at: Staff engineer."), "{text}");
    assert!(text.contains("Gets several teams to change their ways"), "{text}");
    page.reload();
    page.see("Held against the level you aim at: Staff engineer.");
    page.is_clean(&server);
}

#[test]
fn on_paper_there_are_the_lines_of_every_checklist_and_nothing_to_press() {
    let server = Server::start();
    let page = Page::desk();
    hold(&page, &server);
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    page.not_see("Save as Markdown");
    page.not_see("The level you aim at As");
    page.see("Reasoning: missing");
    page.see("Your own view");
    let shown = page.ask(
        "return [...document.querySelectorAll('.debrief button, .debrief select, .debrief summary')].filter(shown).length;",
        json!([]),
    );
    assert_eq!(shown, json!(0));
}

#[test]
fn a_round_in_which_everything_was_skipped_can_be_run_again() {
    let server = Server::start();
    let page = Page::phone();
    page.open(&format!("{}#/practise?{PANEL}", server.url()));
    page.press("Start");
    page.press("Begin");
    for number in 1..=4 {
        page.see(&format!("Question {number} of 4"));
        page.press("Skip");
    }
    page.see("No question was answered in this round");
    page.not_see("What was shown, by competency");
    page.screenshot("phone-light-debrief-skipped");
    page.press("Same round again");
    page.see("Keep in mind");
    page.is_clean(&server);
}

#[test]
fn while_an_answer_is_still_being_read_its_words_are_there_and_nothing_is_claimed() {
    let server = Server::start();
    let page = Page::desk();
    page.before_every_page(
        "window.Worker = class extends EventTarget { postMessage() {} terminate() {} };",
    );
    let plan = "mode=exam&persona=bar-raiser&questions=conflict-inside-the-team";
    page.open(&format!("{}#/practise?{plan}", server.url()));
    page.press("Start");
    page.press("Begin");
    page.fill("Your answer", BARE);
    page.press("Hand in");
    page.press("Go on");
    page.see("A follow-up may come.");
    page.press("Go on");
    page.see("One answer is still being read.");
    page.see("Your answers are safe and are being read.");
    page.see("Two years ago a colleague of mine");
    page.not_see("Next steps");
    page.screenshot("desk-light-debrief-unread");
}

/// Looks at the sheet from top to bottom.
fn look(look_of: Look, style: &str) {
    let server = Server::start();
    let page = Page::with(look_of, &[]);
    hold(&page, &server);
    assert_eq!(page.axe(), Vec::<String>::new(), "{style}");
    let script = "return document.documentElement.scrollWidth - (screen.width <= 400 ? screen.width : innerWidth);";
    let wider = page.ask(script, json!([])).as_i64().unwrap_or(0);
    assert!(wider <= 0, "{style} is {wider} px wider than the window");
    page.ask("document.querySelector('.debrief__checklist').open = true;", json!([]));
    let height = page.ask("return document.documentElement.scrollHeight;", json!([]));
    let (width, height) = (if look_of.phone { 360 } else { 1280 }, height.as_i64().unwrap_or(0));
    page.devtools(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": look_of.phone }),
    );
    page.screenshot(&format!("{style}-35-panel-sheet"));
}

#[test]
fn on_a_phone_in_the_light() {
    look(Look { phone: true, dark: false }, "phone-light");
}

#[test]
fn on_a_phone_in_the_dark() {
    look(Look { phone: true, dark: true }, "phone-dark");
}

#[test]
fn on_a_desk_in_the_light() {
    look(Look { phone: false, dark: false }, "desk-light");
}

#[test]
fn on_a_desk_in_the_dark() {
    look(Look { phone: false, dark: true }, "desk-dark");
}
