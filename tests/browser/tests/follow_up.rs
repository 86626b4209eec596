//! Interviewers who listen: follow-ups after an answer, a panel, and a voice where the device has one.

use serde_json::json;
use starling_browser_tests::{Key, Page, Server};

/// A story that stops before its end.
const NO_END: &str = "Last spring our booking service for clinics lost about forty reminders a week, and two \
    clinics had already complained. I was the manager of the six people who owned it. I had to find out \
    whether we could mend it or needed help before the summer. First I sat down with Dana, who knew the \
    queue best, and we listed every place where a message could get lost. Then I asked the platform team \
    for two days of their time, because guessing alone would have cost us a month. I wrote the plan down, \
    and I kept other work away from her.";

const END: &str = "After six weeks the lost reminders fell from forty a week to two, and one of the clinics \
    wrote to thank us. Since then I ask for help in the first week and not in the fourth.";

fn begin(page: &Page, server: &Server, plan: &str) {
    page.open(&format!("{}#/practise?{plan}&thinking=30&answer=90,120,180", server.url()));
    page.press("Start");
    page.see("Keep in mind");
    page.press("Begin");
}

/// Answers the question that is asked, and leaves the rating open.
fn answer(page: &Page, text: &str, see: &str) {
    page.press("Start answering");
    page.fill("Your answer", text);
    page.press("Hand in");
    page.see("First your own view");
    page.press(see);
}

#[test]
fn a_reply_joins_the_answer_and_the_checklist_is_read_again() {
    let server = Server::start();
    let page = Page::phone();
    begin(&page, &server, "mode=practice&persona=bar-raiser&questions=conflict-inside-the-team");
    answer(&page, NO_END, "See the checklist");
    page.see("Saved on this device.");
    let met = |page: &Page| {
        let script =
            "return document.querySelectorAll('.checklist-view__line[data-state=met]').length;";
        page.ask(script, json!([])).as_u64().unwrap()
    };
    let before = met(&page);
    let asked =
        page.ask("return document.querySelector('.follow-up__ask').textContent;", json!([]));
    let quote = asked.as_str().unwrap().split(['“', '”']).nth(1).unwrap_or_default().to_owned();
    assert!(!quote.is_empty() && NO_END.contains(&quote), "{asked}");
    page.press("Reply");
    page.see("You said");
    page.fill("Your reply", "I think");
    page.reload();
    assert_eq!(page.value("Your reply"), "I think");
    page.fill("Your reply", END);
    page.press("Hand in the reply");
    page.see("Saved on this device.");
    page.see("wrote to thank us");
    assert!(met(&page) > before, "{before} before, {} after", met(&page));
    let again =
        page.ask("return document.querySelector('.marked-answer__asked').textContent;", json!([]));
    assert_eq!(again, asked);
    page.press("Finish the round");
    page.see("Debrief");
    page.is_clean(&server);
}

#[test]
fn without_pressure_nobody_asks_again() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&format!(
        "{}#/practise?mode=low-pressure&persona=bar-raiser&questions=conflict-inside-the-team",
        server.url()
    ));
    page.press("Start");
    page.press("Begin");
    page.fill("Your answer", NO_END);
    page.press("Hand in");
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.see("Finish the round");
    page.not_see("Reply");
}

/// Hands in what is typed, or goes on, with the keys.
fn go_on(page: &Page) {
    page.type_keys(Key::Control + Key::Enter);
}

#[test]
fn a_panel_is_held_on_a_phone_with_the_keyboard_alone_and_heard_with_a_screen_reader() {
    let server = Server::start();
    let page = Page::phone();
    let plan = "mode=panel&persona=hiring-manager,bar-raiser,product-partner\
        &questions=conflict-inside-the-team,hard-feedback-for-you,grow-an-experienced-engineer\
        &thinking=30&answer=90,120,180&seed=5";
    page.open(&format!("{}#/practise?{plan}", server.url()));
    page.tab_to("button: Start");
    page.type_keys(Key::Enter);
    page.hear("heading: Hello, I'm Amara");
    page.see("Then, in turn: Tomas");
    page.tab_to("button: Begin");
    page.type_keys(Key::Enter);
    for (place, name) in ["Amara", "Tomas", "Leila"].iter().enumerate() {
        page.see(&format!("Question {} of 3", place + 1));
        page.hear("heading: ");
        let who = "return document.querySelector('.persona-line__who').textContent;";
        let who = page.ask(who, json!([]));
        assert!(who.as_str().unwrap().starts_with(name), "{who}");
        go_on(&page);
        page.hear("textbox: Your answer");
        page.until("the clock is not told", || page.announced().contains("answer time has begun"));
        page.type_keys(NO_END);
        go_on(&page);
        page.hear("heading: First your own view");
        go_on(&page);
        for turn in 0..3 {
            page.until("nothing follows", || {
                let text = page.text();
                text.contains("Hand in the reply")
                    || text.contains("Debrief")
                    || text.contains(&format!("Question {} of 3", place + 2))
            });
            if !page.text().contains("Hand in the reply") {
                break;
            }
            page.not_see("Checklist");
            page.hear("textbox: Your reply");
            assert!(turn < 2, "asked more than twice");
            page.type_keys(END);
            go_on(&page);
            page.until("the reply is not taken", || page.focused() != "Your reply");
        }
    }
    page.see("Debrief");
    page.hear("heading: ");
    page.is_clean(&server);
}

#[test]
fn questions_are_read_aloud_by_voices_of_this_device_only_and_only_where_wanted() {
    let server = Server::start();
    let page = Page::desk();
    page.before_every_page(
        "window.heard = [];
         const voice = (name, localService, lang) => ({ name, localService, lang });
         const voices = [voice('away', false, 'en-GB'), voice('german', true, 'de-DE'), voice('here', true, 'en-GB')];
         window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
         Object.defineProperty(window, 'speechSynthesis', { value: {
             getVoices: () => voices, cancel() {}, speak(it) { heard.push([it.voice.name, it.text]); } } });",
    );
    let heard = || page.ask("return heard;", json!([]));
    begin(&page, &server, "mode=practice&persona=bar-raiser&questions=conflict-inside-the-team");
    page.see("to think");
    assert_eq!(heard(), json!([]));
    page.open(&format!("{}#/settings", server.url()));
    page.press("Read questions aloud");
    page.until("nothing is heard", || heard() != json!([]));
    assert_eq!(heard(), json!([["here", "This is how questions will sound."]]));
    page.open(&format!(
        "{}#/practise?mode=practice&persona=bar-raiser&questions=conflict-inside-the-team",
        server.url()
    ));
    page.press("Start");
    page.until("the opening is not read", || heard().to_string().contains("Good day, I'm Tomas"));
    page.press("Begin");
    let ask = "Tell me about a conflict between two people in your team";
    page.until("the question is not read", || heard().to_string().contains(ask));
    assert!(!heard().to_string().contains("away"));
}

#[test]
fn without_a_voice_of_this_device_one_is_told_so() {
    let server = Server::start();
    let page = Page::desk();
    page.before_every_page(
        "Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], cancel() {}, speak() {} } });",
    );
    page.open(&format!("{}#/settings", server.url()));
    page.press("Read questions aloud");
    page.see("no English voice on this device");
}
