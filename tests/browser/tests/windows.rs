//! One round in two windows of one browser: it goes on in one of them, and no words are lost.

use serde_json::{Value, json};
use starling_browser_tests::{Look, Page, Server, Window};

const ELSEWHERE: &str = "This round is open in another window";

/// What is typed first, and what is typed behind it.
const WORDS: [&str; 2] = ["We had two weeks to move the", " data, and I asked for a third."];

/// The draft that local storage holds, or nothing.
const DRAFT: &str = "return JSON.parse(localStorage.getItem('starling.draft.current') || 'null');";

const FREEZE: &str = "Page.setWebLifecycleState";

/// A round of three questions in the first window, with a few words typed, and the same round in a second one.
struct Desk {
    server: Server,
    page: Page,
    first: Window,
    second: Window,
}

impl Desk {
    fn start() -> Self {
        Self::with(Look { phone: false, dark: false }, "")
    }

    /// The script runs in every page of the first window before its own.
    fn with(look: Look, script: &str) -> Self {
        let server = Server::start();
        let page = Page::with(look, &[]);
        page.before_every_page(script);
        begin(&page, &server);
        page.press("Start answering");
        page.fill("Your answer", WORDS[0]);
        let first = page.window();
        let second = page.open_window();
        page.before_every_page(script);
        page.open(&format!("{}#/round", server.url()));
        Self { server, page, first, second }
    }

    fn in_first(&self) -> &Page {
        self.page.look_at(&self.first);
        &self.page
    }

    fn in_second(&self) -> &Page {
        self.page.look_at(&self.second);
        &self.page
    }

    /// The second window takes the round over.
    fn taken_over(self) -> Self {
        self.page.see(ELSEWHERE);
        self.page.press("Go on here");
        self.page.see("You were away. The clock stood");
        self
    }

    /// The text of the draft.
    fn kept(&self) -> String {
        let draft = self.page.ask(DRAFT, json!([]));
        draft["text"].as_str().unwrap_or_default().to_owned()
    }
}

fn begin(page: &Page, server: &Server) {
    let plan = "mode=practice&persona=hiring-manager&thinking=30&answer=90,120,180&questions=\
        grow-an-experienced-engineer,conflict-inside-the-team,hard-feedback-for-you";
    page.open(&format!("{}#/practise?{plan}", server.url()));
    page.press("Start");
    page.see("Keep in mind");
    page.press("Begin");
}

/// What is asked now.
fn question(page: &Page) -> Value {
    page.ask("return document.querySelector('h1').innerText;", json!([]))
}

/// Whether there is a field to type into.
fn can_be_typed_into(page: &Page) -> bool {
    page.ask("return Boolean(document.querySelector('textarea'));", json!([])) == json!(true)
}

/// The answers of all saved attempts.
fn attempts(page: &Page) -> Vec<String> {
    let texts = page.ask_later(
        "const open = indexedDB.open('starling');
         const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
         const all = db.transaction('attempts').objectStore('attempts').getAll();
         const texts = await new Promise((done) => { all.onsuccess = () => done(all.result); });
         db.close();
         return texts.map((text) => JSON.parse(text).answer?.text ?? JSON.parse(text).text);",
    );
    serde_json::from_value(texts).expect("a list of texts")
}

fn hand_in(page: &Page) {
    page.press("Hand in");
    page.see("First your own view");
    page.press("See the checklist");
    page.see("Saved on this device.");
}

#[test]
fn a_round_open_in_two_windows_is_answered_in_one() {
    let desk = Desk::start();
    desk.page.see(ELSEWHERE);
    assert!(!can_be_typed_into(&desk.page));
    let page = desk.in_first();
    assert_eq!(page.value("Your answer"), WORDS[0]);
    page.type_keys(WORDS[1]);
    hand_in(page);
    desk.in_second().see(ELSEWHERE);
    let page = desk.in_first();
    page.press("Next question");
    page.press("End round");
    page.press("End the round");
    page.see("Debrief");
    desk.in_second().see("No round is open");
    assert_eq!(attempts(&desk.page), [WORDS.concat()]);
    desk.page.is_clean(&desk.server);
}

#[test]
fn going_on_here_takes_the_newest_words_and_the_other_window_is_told() {
    let desk = Desk::start();
    desk.page.see(ELSEWHERE);
    let asked = question(desk.in_first());
    let desk = {
        desk.in_second();
        desk.taken_over()
    };
    assert_eq!(question(&desk.page), asked);
    assert_eq!(desk.page.value("Your answer"), WORDS[0]);
    desk.in_first().see(ELSEWHERE);
    assert!(!can_be_typed_into(&desk.page));
    let page = desk.in_second();
    page.press("Go on");
    page.until("the field has no focus", || page.focused() == "Your answer");
    page.type_keys(WORDS[1]);
    page.until("the words are not kept", || desk.kept() == WORDS.concat());
    page.press("Hand in");
    page.see("First your own view");

    desk.in_first().press("Go on here");
    desk.page.see("First your own view");
    desk.in_second().see(ELSEWHERE);
    let page = desk.in_first();
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.see("data, and I asked for a third.");
    assert_eq!(attempts(page), [WORDS.concat()]);
    page.is_clean(&desk.server);
}

#[test]
fn a_window_that_was_frozen_does_not_write_when_it_wakes() {
    let desk = Desk::start();
    desk.page.see(ELSEWHERE);
    desk.in_first().devtools(FREEZE, json!({ "state": "frozen" }));
    desk.in_second();
    let desk = desk.taken_over();
    desk.page.fill("Your answer", "Told anew");
    desk.page.until("the words are not kept", || desk.kept() == "Told anew");
    desk.in_first().devtools(FREEZE, json!({ "state": "active" }));
    desk.page.see(ELSEWHERE);
    assert_eq!(desk.kept(), "Told anew");
    let page = desk.in_second();
    assert_eq!(page.value("Your answer"), "Told anew");
    hand_in(page);
    assert_eq!(attempts(page), ["Told anew"]);
    page.is_clean(&desk.server);
}

/// The lock is lost, and nothing says so.
#[test]
fn a_window_that_is_not_told_yet_does_not_write() {
    let desk = Desk::with(
        Look { phone: false, dark: false },
        "const request = LockManager.prototype.request;
         LockManager.prototype.request = function (...given) {
             return request.apply(this, given).catch(() => new Promise(() => {}));
         };
         addEventListener('storage', (event) => event.stopImmediatePropagation(), true);",
    )
    .taken_over();
    desk.page.fill("Your answer", "Told anew");
    desk.page.until("the words are not kept", || desk.kept() == "Told anew");
    desk.in_first().see(ELSEWHERE);
    assert_eq!(desk.kept(), "Told anew");
}

#[test]
fn a_round_ended_in_one_window_does_not_go_on_in_the_other() {
    let desk = Desk::start();
    let page = desk.in_second();
    page.press("Back to Today");
    page.see("A round is open: question 1 of 3.");
    page.press("End that round");
    page.see("Three questions help most now");
    desk.in_first().see("No round is open");
    desk.page.until("the answer is not kept", || attempts(&desk.page) == [WORDS[0]]);
    assert_eq!(desk.page.ask(DRAFT, json!([])), json!(null));
    desk.page.is_clean(&desk.server);
}

#[test]
fn a_round_begun_in_one_window_ends_the_one_in_the_other() {
    let desk = Desk::start();
    begin(desk.in_second(), &desk.server);
    desk.in_second().press("Start answering");
    desk.page.fill("Your answer", "Of another round");
    desk.in_first().see(ELSEWHERE);
    desk.page.press("Go on here");
    assert_eq!(desk.page.value("Your answer"), "Of another round");
    assert_eq!(attempts(&desk.page), [WORDS[0]]);
    desk.page.is_clean(&desk.server);
}

#[test]
fn a_round_whose_window_is_closed_goes_on_in_another() {
    let desk = Desk::start();
    desk.page.see(ELSEWHERE);
    desk.in_first();
    desk.page.close_window(&desk.second);
    desk.page.press("Back to Today");
    desk.page.press("Go on");
    assert_eq!(desk.page.value("Your answer"), WORDS[0]);
}

#[test]
fn a_window_that_is_loaded_anew_keeps_its_round() {
    let desk = Desk::start();
    desk.page.see(ELSEWHERE);
    desk.in_first().reload();
    desk.page.see("You were away. The clock stood");
    assert_eq!(desk.page.value("Your answer"), WORDS[0]);
    desk.in_second().see(ELSEWHERE);
}

#[test]
fn without_locks_a_round_runs_as_ever() {
    let desk = Desk::with(
        Look { phone: false, dark: false },
        "Object.defineProperty(Navigator.prototype, 'locks', { get() { return undefined; } });",
    );
    assert_eq!(desk.page.value("Your answer"), WORDS[0]);
    let page = desk.in_first();
    page.press("Hand in");
    page.see("First your own view");
    page.reload();
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.is_clean(&desk.server);
}

#[test]
fn a_lock_that_is_refused_stops_nobody() {
    let desk = Desk::with(
        Look { phone: false, dark: false },
        "LockManager.prototype.request = () => Promise.reject(new DOMException('no', 'SecurityError'));",
    );
    assert_eq!(desk.page.value("Your answer"), WORDS[0]);
    hand_in(desk.in_first());
}

#[test]
fn the_page_in_place_of_the_round_has_no_fault_that_axe_finds() {
    for (phone, dark, name) in [
        (true, false, "phone-light"),
        (true, true, "phone-dark"),
        (false, false, "desk-light"),
        (false, true, "desk-dark"),
    ] {
        let desk = Desk::with(Look { phone, dark }, "");
        desk.page.see("the other window stops");
        desk.page.hear(ELSEWHERE);
        desk.page.screenshot(&format!("{name}-39-elsewhere"));
        assert_eq!(desk.page.axe(), Vec::<String>::new(), "{name}");
    }
}
