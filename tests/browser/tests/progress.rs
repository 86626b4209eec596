//! What to do next, the way to the interview, what is covered, and how one judges oneself.

use serde_json::{Value, json};
use starling_browser_tests::{Look, Page, Server};

const STORY: &str = "Last spring our booking service for clinics lost about forty reminders a week. I was the \
    manager of the six people who owned it. I had to find out whether we could mend it before the summer. \
    First I sat down with Dana, who knew the queue best, and we listed every place where a message could \
    get lost. Then I asked the platform team for two days, because guessing alone would have cost us a \
    month. After six weeks the lost reminders fell from forty a week to two.";

/// Writes so many rated answers into the history, as they would stand there after a year; three questions of
/// four were answered, some well and some not, and rated a little too kindly.
fn with_history(page: &Page, server: &Server, answers: usize) {
    page.open(&server.url());
    page.see("Set up a round");
    page.ask_later(&format!(
        "localStorage.clear();
         const asset = performance.getEntriesByType('resource').map((it) => it.name).find((it) => it.includes('/library-'));
         const library = await (await fetch(asset)).json();
         const questions = library.banks.flatMap((bank) => bank.questions).filter((it) => it.kind === 'behavioural');
         const items = ['event','situation','task','action','ownership','reasoning','result','evidence','learning','relevance'];
         const days = {{}};
         for (let n = 0; n < {answers}; n++) {{
           const question = questions[(n * 7) % Math.floor(questions.length * 3 / 4)];
           const at = Date.now() - ({answers} - n) * 86400000 * 2;
           const gaps = items.filter((_, place) => (n * 5 + place * 3) % 11 < 4 - Math.min(3, n / 20));
           const own = [0, 1, 2, 3, 4].map((place) => Math.max(1, Math.min(5, 5 - (n + place * 2) % 3 + (place === 2 ? 1 : 0))));
           const row = [`r${{n}}-0-1`, null, question.id, 'behavioural', 'practice', '', at, 90000, 120, [10 - gaps.length, 10],
             gaps, 400, null, gaps.slice(0, 1), own];
           const day = new Date(at).toISOString().slice(0, 10);
           days[day] = (days[day] ?? '') + JSON.stringify({{ v: 2, line: row }}) + '\\n';
         }}
         for (const day in days) localStorage.setItem('starling.history.' + day, days[day]);"
    ));
    page.reload();
}

fn go(page: &Page, server: &Server, place: &str) {
    page.open(&format!("{}#/{place}", server.url()));
}

fn count(page: &Page, selector: &str) -> Value {
    page.ask("return document.querySelectorAll(arguments[0]).length;", json!([selector]))
}

fn click(page: &Page, selector: &str) {
    page.ask("document.querySelector(arguments[0]).click();", json!([selector]));
}

fn kept(page: &Page, key: &str) -> Value {
    page.ask("return JSON.parse(localStorage.getItem(arguments[0]));", json!([key]))
}

#[test]
fn an_answer_becomes_a_card_and_a_lost_schedule_is_made_again() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.press("Start with one question");
    page.press("Begin");
    page.press("Start answering");
    page.fill("Your answer", STORY);
    page.press("Hand in");
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.until("no card was kept", || {
        kept(&page, "starling.schedule.current")["cards"].as_array().is_some_and(|it| it.len() == 1)
    });
    let card = kept(&page, "starling.schedule.current")["cards"][0].clone();
    page.ask("localStorage.removeItem('starling.schedule.current');", json!([]));
    page.reload();
    page.until("the schedule was not made again", || {
        kept(&page, "starling.schedule.current")["cards"][0] == card
    });
    page.is_clean(&server);
}

#[test]
fn what_is_put_off_stays_off_until_it_is_brought_back() {
    let server = Server::start();
    let page = Page::phone();
    with_history(&page, &server, 12);
    go(&page, &server, "progress");
    page.see("What to do next");
    page.until("nothing is proposed", || count(&page, ".next__list > li") == json!(3));
    let first = |page: &Page| {
        page.ask("return document.querySelector('.next__line a').textContent;", json!([]))
    };
    let asked = first(&page);
    click(&page, ".next__wishes button");
    page.see("One question put off");
    assert_ne!(first(&page), asked);
    page.until("the focus is lost", || {
        page.ask("return document.activeElement.id;", json!([])) == json!("what-next")
    });
    page.reload();
    page.see("One question put off");
    page.press("One question put off");
    page.see("until");
    click(&page, ".next__put-off button");
    page.not_see("One question put off");
    page.until("it did not come back", || first(&page) == asked);
    page.is_clean(&server);
}

#[test]
fn the_day_of_the_interview_makes_a_small_plan() {
    let server = Server::start();
    let page = Page::desk();
    with_history(&page, &server, 12);
    go(&page, &server, "settings");
    page.see("Your interview");
    page.ask(
        "const field = document.querySelector('input[type=date]');
         field.value = new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10);
         field.dispatchEvent(new Event('change', { bubbles: true }));",
        json!([]),
    );
    page.fill("The level you aim at", "Staff engineer");
    page.press("What it looks for");
    page.press("conflict");
    page.press("quality");
    page.press("Progress");
    page.see("a week");
    page.see("by ");
    page.see("conflict");
    page.press("Today");
    page.see("days left;");
    page.is_clean(&server);
}

/// Looks at what the page shows now.
#[track_caller]
fn look(page: &Page, name: &str) {
    page.screenshot(name);
    assert_eq!(page.axe(), Vec::<String>::new(), "{name}");
    let script = "return document.documentElement.scrollWidth - (screen.width <= 400 ? screen.width : innerWidth);";
    let wider = page.ask(script, json!([])).as_i64().unwrap_or(0);
    assert!(wider <= 0, "{name} is {wider} px wider than the window");
}

fn tour(look_of: Look, style: &str) {
    let server = Server::start();
    let page = Page::with(look_of, &[]);
    let seen = |name: &str| look(&page, &format!("{style}-progress-{name}"));
    go(&page, &server, "calibration");
    page.see("From ten rated stories on");
    seen("01-calibration-empty");
    go(&page, &server, "coverage");
    page.see("Write your stories down first");
    seen("02-coverage-empty");
    with_history(&page, &server, 6);
    go(&page, &server, "progress");
    page.see("Not enough yet");
    seen("03-few");
    with_history(&page, &server, 130);
    page.open(&server.url());
    page.see("Then");
    seen("04-today");
    go(&page, &server, "progress");
    page.see("competencies have something behind them");
    seen("05-many");
    page.ask("document.querySelector('.pictures').scrollIntoView();", json!([]));
    seen("06-pictures");
    go(&page, &server, "coverage");
    page.fill("The level you aim at", "Engineering manager");
    page.see("things asked");
    seen("07-coverage");
    click(&page, ".coverage__cell");
    page.until("the evidence has no focus", || {
        page.ask("return document.activeElement.id;", json!([])) == json!("evidence")
    });
    seen("08-evidence");
    go(&page, &server, "calibration");
    page.see("Beside the checklist");
    seen("09-calibration");
    page.ask("document.querySelector('.charts').scrollIntoView();", json!([]));
    seen("10-dots");
    go(&page, &server, "training");
    page.see("Answer 1 of");
    page.ask(
        "document.querySelectorAll('input[value=\"4\"]').forEach((it) => it.click());",
        json!([]),
    );
    seen("11-training");
    page.press("Compare");
    page.see("What that level means");
    seen("12-reference");
    page.press("Next answer");
    page.see("Answer 2 of");
    page.is_clean(&server);
}

#[test]
fn on_a_phone_in_the_light() {
    tour(Look { phone: true, dark: false }, "phone-light");
}

#[test]
fn on_a_desk_in_the_dark() {
    tour(Look { phone: false, dark: true }, "desk-dark");
}
