//! Every screen at phone and desk width, light and dark: without findings of axe-core, never wider than
//! the window, and with its picture in `target/screens/` to be looked at.

use serde_json::json;
use starling_browser_tests::{Look, Page, Server};

const STORY: &str = "Last spring our booking service for clinics lost about forty reminders a week. I was the \
    manager of the six people who owned it. I had to find out whether we could mend it before the summer. \
    First I sat down with Dana, who knew the queue best, and we listed every place where a message could \
    get lost. Then I asked the platform team for two days, because guessing alone would have cost us a \
    month. After six weeks the lost reminders fell from forty a week to two.";

/// Notes as somebody may keep them.
const NOTES: &str = "### Tell me about somebody you helped to grow.\n\nS: A tester was bored.\nT: I had to find her more.\n\
    A: I gave her the release.\nR: She leads it now.\n\n### How do you run one-to-ones?\n\nEvery week.\n\n## Stories\n\n\
    ### The tester\n\nShe was bored, so I gave her the release, and now she leads it.\n\n## Checklist\n\n- [x] Read the ladder\n\
    - [ ] Find a second story\n\n## Questions to ask them\n\n- How is success measured?\n";

/// What somebody says to a coach.
const TALK: [&str; 3] = [
    "I am an engineering manager, and one of my best people is bored.",
    "She has done the same work for a year, and I think she may leave.",
    "I want her to grow here, but there is no budget for a promotion this year.",
];

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
    let go = |place: &str| page.open(&format!("{}#/{place}", server.url()));
    let seen = |name: &str| look(&page, &format!("{style}-{name}"));
    go("");
    page.see("Start with one question");
    seen("01-today-first");
    go("progress");
    page.see("Every answer you give");
    seen("02-progress-empty");
    go("practise");
    page.see("Who asks");
    seen("03-set-up");
    page.press("Start");
    page.see("Keep in mind");
    seen("04-briefing");
    page.press("Begin");
    page.see("to think");
    seen("05-thinking");
    page.press("Start answering");
    page.fill("Your answer", STORY);
    page.until("the meter does not follow", || {
        let script = "return document.querySelectorAll('[data-there=true]').length;";
        page.ask(script, json!([])).as_i64() > Some(2)
            || page.ask("return !document.querySelector('.structure-meter');", json!([]))
                == json!(true)
    });
    seen("06-answering");
    page.press("End round");
    page.see("End the round here?");
    seen("07-confirm");
    page.press("Stay");
    page.press("Hand in");
    page.see("First your own view");
    page.ask(
        "document.querySelectorAll('input[value=\"4\"]').forEach((it) => it.click());",
        json!([]),
    );
    page.see("One's own part is clear in every step.");
    seen("08-rating");
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.see("Shown, not scored.");
    seen("09-feedback");
    page.press("Reply");
    page.see("Your reply");
    seen("09-reply");
    page.fill("Your reply", "Since then I ask for help in the first week.");
    page.press("Hand in the reply");
    page.see("Saved on this device.");
    seen("09-replied");
    page.press("Next question");
    page.see("Question 2 of 3");
    page.press("Start answering");
    page.fill("Your answer", "fine");
    page.press("Hand in");
    page.press("See the checklist");
    page.see("This answer was not scored.");
    seen("10-not-scored");
    page.press("Next question");
    page.see("Question 3 of 3");
    page.press("End round");
    page.press("End the round");
    page.see("Debrief");
    page.press("Checklist, line by line");
    page.see("Your own view");
    seen("11-debrief");
    page.press("Done");
    page.see("Start");
    seen("12-today-later");
    go("progress");
    page.see("answers so far");
    seen("13-progress");
    page.ask("document.querySelectorAll('.history a')[1].click();", json!([]));
    page.see("Your answer");
    seen("14-review");
    page.press("Answer again");
    page.press("Begin");
    page.press("Start answering");
    page.fill(
        "Your answer",
        "Last year I talked with somebody in my team every week. It was fine.",
    );
    page.press("Hand in");
    page.press("See the checklist");
    page.press("Finish the round");
    page.press("See the whole checklist");
    page.press("Compare with take 1");
    page.see("Earlier");
    seen("21-compare");
    go("library");
    page.press("Leading people");
    page.see("Tell me about a time when you let somebody go.");
    seen("15-library");
    page.press("Filter");
    page.ask(
        "const field = [...document.querySelectorAll('select')].find((it) => it.value === '' && it.innerText.includes('Approach'));
         field.value = 'approach'; field.dispatchEvent(new Event('change', { bubbles: true }));",
        json!([]),
    );
    page.fill("Search", "helthy teem");
    page.see("How do you tell whether a team is healthy");
    seen("23-library-found");
    page.fill("Search", "zzzzzz");
    page.see("No question fits.");
    seen("24-library-none");
    go("ladder/staff");
    page.see("What is expected");
    page.press("All levels side by side");
    seen("25-ladder");
    go("templates");
    page.see("One-to-one agenda");
    seen("26-templates");
    go("templates/one-to-one");
    page.see("Copy as text");
    seen("27-template");
    go("company");
    page.see("Whom to talk to");
    seen("28-company");
    talk_with_a_coach(&page, &server, style);
    go("library/grow-an-experienced-engineer");
    page.press("A model answer");
    seen("16-question");
    go("notebook");
    page.see("Your own experiences");
    seen("29-notebook-empty");
    go("import");
    page.see("Or paste text");
    page.press("Or paste text");
    page.fill("Text", NOTES);
    page.press("Read this text");
    page.see("Take in");
    page.press("Left out (3)");
    seen("30-import");
    page.press("Take in four things");
    page.see("Brought in:");
    page.see("Stories");
    seen("31-notebook-full");
    page.press("The tester");
    page.see("Situation");
    seen("32-story");
    page.press("Done");
    page.press("Pasted");
    page.see("Text");
    seen("33-note");
    go("fit");
    page.see("questions");
    seen("34-fit");
    go("settings");
    page.see("Your interview");
    seen("17-settings");
    go("about-the-score");
    page.see("What it cannot judge");
    seen("18-about");
    go("nowhere");
    page.see("Nothing is at this address");
    seen("19-lost");
    page.type_keys("?");
    page.see("These keys");
    seen("20-keys");
    page.is_clean(&server);
}

/// Who coaches, a talk, and its report.
fn talk_with_a_coach(page: &Page, server: &Server, style: &str) {
    let seen = |name: &str| look(page, &format!("{style}-{name}"));
    page.open(&format!("{}#/coach", server.url()));
    page.see("Kwame");
    seen("35-coach");
    page.press("Talk with Kwame");
    page.see("Hi, I'm Kwame.");
    for reply in TALK {
        page.fill("Your reply", reply);
        page.press("Hand in");
        page.until("there is no answer", || page.value("Your reply").is_empty());
        page.not_see("The coach is thinking.");
    }
    page.until("nothing is quoted", || {
        page.ask("return document.querySelectorAll('.turn__quote').length;", json!([]))
            .as_i64()
            .is_some_and(|count| count > 0)
    });
    page.fill("Your reply", "I could give her the release.");
    seen("36-talk");
    page.press("End the talk");
    page.see("Agreed next steps");
    seen("37-talk-report");
    page.press("Done");
    page.see("Your talks");
    seen("38-coach-talks");
}

/// Nothing can be saved, and the questions do not come.
fn tour_of_trouble(look_of: Look, style: &str) {
    let server = Server::start();
    server.serve_instead(".json", "application/json", b"{".to_vec());
    let page = Page::with(look_of, &[]);
    page.before_every_page(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
         Object.defineProperty(window, 'indexedDB', { get() { return null; } });",
    );
    page.open(&server.url());
    page.see("This browser window cannot save anything.");
    page.see("The questions could not be loaded.");
    look(&page, &format!("{style}-22-trouble"));
}

#[test]
fn in_trouble_on_a_phone_and_on_a_desk() {
    tour_of_trouble(Look { phone: true, dark: true }, "phone-dark");
    tour_of_trouble(Look { phone: false, dark: false }, "desk-light");
}

#[test]
fn on_a_phone_in_the_light() {
    tour(Look { phone: true, dark: false }, "phone-light");
}

#[test]
fn on_a_phone_in_the_dark() {
    tour(Look { phone: true, dark: true }, "phone-dark");
}

#[test]
fn on_a_desk_in_the_light() {
    tour(Look { phone: false, dark: false }, "desk-light");
}

#[test]
fn on_a_desk_in_the_dark() {
    tour(Look { phone: false, dark: true }, "desk-dark");
}
