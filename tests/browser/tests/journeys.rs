//! What a candidate does with Starling, from the first visit to the history found again offline.

use serde_json::json;
use starling_browser_tests::{Key, Look, Page, Server};

/// A whole story, told plainly.
const STORY: &str = "Last spring our booking service for clinics lost about forty reminders a week, and two \
    clinics had already complained. I was the manager of the six people who owned it. I had to find out \
    whether we could mend it or needed help before the summer. First I sat down with Dana, who knew the \
    queue best, and we listed every place where a message could get lost. Then I asked the platform team \
    for two days of their time, because guessing alone would have cost us a month. I wrote the plan down, \
    and Dana led the change while I kept other work away from her. After six weeks the lost reminders fell \
    from forty a week to two, and one of the clinics wrote to thank us. Since then I ask for help in the \
    first week and not in the fourth.";

/// Three questions about one past event each.
const STORIES: &str = "grow-an-experienced-engineer,conflict-inside-the-team,hard-feedback-for-you";

/// Begins a round of these questions and reads its briefing.
fn begin(page: &Page, server: &Server, mode: &str, questions: &str) {
    let plan = format!(
        "mode={mode}&persona=hiring-manager&questions={questions}&thinking=30&answer=90,120,180"
    );
    page.open(&format!("{}#/practise?{plan}", server.url()));
    page.press("Start");
    page.see("Keep in mind");
    page.press("Begin");
}

fn begin_three(page: &Page, server: &Server) {
    begin(page, server, "practice", STORIES);
}

/// Answers the question that is asked, and looks at the checklist.
fn answer(page: &Page, text: &str) {
    page.press("Start answering");
    page.fill("Your answer", text);
    page.press("Hand in");
    page.see("First your own view");
    page.press("See the checklist");
}

#[test]
fn a_practice_round_of_three_questions_is_answered_reviewed_and_found_again_offline() {
    let mut server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    for question in 1..=3 {
        page.see(&format!("Question {question} of 3"));
        answer(&page, STORY);
        page.see("Saved on this device.");
        page.press(if question == 3 { "Finish the round" } else { "Next question" });
    }
    page.see("Debrief");
    page.see("Practice with Amara, ended at");
    page.see("Three questions, three answered");
    page.see("Strongest evidence");
    page.see("Next steps");
    page.see("That was my last question.");
    page.press("Checklist, line by line");
    page.see("Learning: met");
    page.press("Done");
    page.wait_until_kept();
    page.is_clean(&server);

    server.stop();
    page.reload();
    page.press("Progress");
    page.see("Three answers so far.");
    let links = page.ask("return document.querySelectorAll('.history a').length;", json!([]));
    assert_eq!(links, json!(3));
    page.ask("document.querySelector('.history a').click();", json!([]));
    page.see("lost reminders fell from forty a week to two");
}

#[test]
fn a_reload_in_the_middle_of_an_answer_loses_nothing() {
    let server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    page.press("Start answering");
    page.fill("Your answer", "We had two weeks to move the");
    let question = page.ask("return document.querySelector('h1').innerText;", json!([]));
    page.reload();
    page.see("You were away. The clock stood");
    assert_eq!(page.value("Your answer"), "We had two weeks to move the");
    let again = page.ask("return document.querySelector('h1').innerText;", json!([]));
    assert_eq!(question, again);
    page.press("Go on");
    page.not_see("You were away");
    page.type_keys(" data.");
    page.press("Hand in");
    page.see("First your own view");
    page.reload();
    page.see("First your own view");
    page.press("See the checklist");
    page.see("We had two weeks to move the data.");
    page.is_clean(&server);
}

#[test]
fn a_closed_page_offers_the_open_round_on_today() {
    let server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    page.press("Start answering");
    page.fill("Your answer", "Half of it");
    page.open("about:blank");
    page.open(&server.url());
    page.see("A round is open: question 1 of 3.");
    page.press("Go on");
    assert_eq!(page.value("Your answer"), "Half of it");
}

#[test]
fn on_a_narrow_touch_screen_one_question_is_answered_from_the_first_visit() {
    let server = Server::start();
    let page = Page::phone();
    page.open(&server.url());
    page.press("Start with one question");
    page.press("Begin");
    answer(&page, STORY);
    page.see("Checklist");
    let script = "return document.documentElement.scrollWidth <= (screen.width <= 400 ? screen.width : innerWidth);";
    assert_eq!(page.ask(script, json!([])), json!(true), "the page is wider than the screen");
    page.press("Finish the round");
    page.see("Debrief");
    page.is_clean(&server);
}

#[test]
fn a_round_is_possible_with_the_keyboard_alone() {
    let server = Server::start();
    let page = Page::desk();
    let plan = format!("mode=practice&persona=hiring-manager&questions={STORIES}&thinking=30");
    page.open(&format!("{}#/practise?{plan}&answer=90,120,180", server.url()));
    page.see("Three questions with Amara");
    page.tab_to("button: Start");
    page.type_keys(Key::Enter);
    page.see("Keep in mind");
    page.type_keys(Key::Control + Key::Enter);
    page.see("to think");
    page.type_keys(Key::Control + Key::Enter);
    page.until("the field has no focus", || page.focused() == "Your answer");
    page.type_keys(STORY);
    page.type_keys(Key::Control + Key::Enter);
    page.see("First your own view");
    page.type_keys(Key::Control + Key::Enter);
    page.see("Checklist");
    page.type_keys("?");
    page.see("These keys");
    page.type_keys(Key::Escape);
    page.not_see("These keys");
    for turn in 1.. {
        assert!(turn <= 3, "asked more than twice");
        page.until("the answer is not read", || page.text().contains("of 10."));
        page.type_keys(Key::Control + Key::Enter);
        page.until("nothing follows", || {
            page.focused() == "Your reply" || page.text().contains("Question 2 of 3")
        });
        if page.focused() != "Your reply" {
            break;
        }
        page.type_keys("It cost two weeks, and the other team paid for it.");
        page.type_keys(Key::Control + Key::Enter);
    }
    page.see("Question 2 of 3");
}

#[test]
fn an_exam_shows_its_feedback_at_the_end() {
    let server = Server::start();
    let page = Page::desk();
    begin(&page, &server, "exam", "conflict-inside-the-team");
    page.press("Start answering");
    page.not_see("Pause");
    page.fill("Your answer", STORY);
    page.press("Hand in");
    page.press("Go on");
    page.press("Pass");
    page.see("Debrief");
    page.see("of 10.");
    page.not_see("still being read");
}

#[test]
fn the_checklist_quotes_the_answer_and_a_list_of_cue_words_is_not_scored() {
    let server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    answer(
        &page,
        "situation task action result leadership ownership impact stakeholder synergy 50 % \
        growth situation task action result learning metrics alignment ownership bias for action",
    );
    page.see("This answer was not scored.");
    page.press("Answer again");
    answer(&page, STORY);
    page.see("of 10.");
    let quotes = page.ask(
        "return [...document.querySelectorAll('.checklist-view blockquote')].map((it) => it.textContent);",
        json!([]),
    );
    let quotes: Vec<String> = serde_json::from_value(quotes).unwrap();
    assert!(quotes.len() >= 5, "{quotes:?}");
    let story = STORY.split_whitespace().collect::<Vec<_>>().join(" ");
    for quote in quotes {
        assert!(story.contains(&quote), "not in the answer: {quote}");
    }
}

#[test]
fn a_link_replays_the_same_round_and_asks_before_it_begins() {
    let server = Server::start();
    let page = Page::with(Look { phone: false, dark: true }, &[]);
    let plan = "mode=practice&persona=bar-raiser&questions=run-one-to-ones,let-somebody-go&thinking=30\
        &answer=90,120,180&stretch=100&seed=7";
    page.open(&format!("{}#/practise?{plan}", server.url()));
    page.see("Two questions with Tomas");
    page.press("Start");
    page.press("Begin");
    page.see("Question 1 of 2");
    page.open(&format!("{}#/practise?mode=practice&questions=", server.url()));
    page.see("Nothing is at this address");
}

#[test]
fn with_the_storage_forbidden_the_app_says_so_and_the_work_can_be_saved_as_a_file() {
    let server = Server::start();
    let page = Page::desk();
    page.before_every_page(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
         Object.defineProperty(window, 'indexedDB', { get() { return null; } });",
    );
    page.open(&server.url());
    page.see("cannot save anything");
    page.press("Start with one question");
    page.press("Begin");
    answer(&page, STORY);
    page.see("Not saved yet.");
    page.press("Save as a file");
    let (name, text) = page.downloaded();
    assert!(name.starts_with("starling-") && text.contains("lost reminders fell"), "{name}");
}

#[test]
fn with_the_local_storage_full_the_attempt_is_still_saved_in_the_notebook() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.see("Start with one question");
    page.ask(
        "let part = 'x'.repeat(65536);
         for (let n = 0; part; n++) try { localStorage.setItem('filler' + n, part); }
         catch { part = part.slice(0, part.length >> 1); }",
        json!([]),
    );
    page.press("Start with one question");
    page.press("Begin");
    answer(&page, STORY);
    page.see("Saved on this device.");
    page.see("Your browser has no room left.");
    page.ask("localStorage.clear();", json!([]));
    page.open(&format!("{}#/progress", server.url()));
    page.reload();
    page.see("One answer so far.");
}

#[test]
fn records_that_cannot_be_read_are_set_aside_and_all_others_load() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.press("Start with one question");
    page.press("Begin");
    answer(&page, STORY);
    page.see("Saved on this device.");
    let broken = page.ask_later(
        "const open = indexedDB.open('starling');
         const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
         const change = db.transaction('attempts', 'readwrite');
         const store = change.objectStore('attempts');
         const key = await new Promise((done) => { const it = store.getAllKeys(); it.onsuccess = () => done(it.result[0]); });
         const text = await new Promise((done) => { const it = store.get(key); it.onsuccess = () => done(it.result); });
         store.put(text.slice(0, text.length / 2), 'truncated');
         store.put({ wrong: 'type' }, 'wrong-type');
         store.put(text.replace('\"v\":1', '\"v\":99'), 'newer');
         await new Promise((done) => { change.oncomplete = done; });
         db.close();
         return 'ok';",
    );
    assert_eq!(broken, json!("ok"));
    page.open("about:blank");
    page.open(&format!("{}#/settings", server.url()));
    page.see("could not be read (3)");
    page.see("One answer on this device.");
    page.press("Save what could not be read");
    let (name, text) = page.downloaded();
    assert_eq!(name, "starling-set-aside.txt");
    assert!(text.contains("attempts/truncated") && text.contains("\"v\":99"), "{text}");
    let left = page.ask_later(
        "const open = indexedDB.open('starling');
         const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
         const store = db.transaction('attempts').objectStore('attempts');
         const keys = await new Promise((done) => { const it = store.getAllKeys(); it.onsuccess = () => done(it.result); });
         db.close();
         return keys.filter((key) => ['truncated', 'wrong-type', 'newer'].includes(key));",
    );
    assert_eq!(left, json!(["newer"]), "a newer record stays where it is");
}

#[test]
fn two_takes_stand_side_by_side() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.press("Start with one question");
    page.press("Begin");
    answer(
        &page,
        "I once helped somebody in my team last year when our release was late. I talked with \
        her every week, I moved some work away, and I asked my own manager for two more weeks. It was fine.",
    );
    page.press("Answer again");
    answer(&page, STORY);
    page.press("Finish the round");
    page.press("See the whole checklist");
    page.press("Compare with take 1");
    page.see("The later take");
    page.see("Earlier");
}

#[test]
fn a_sentence_can_be_put_right_and_the_checklist_follows_at_once() {
    let server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    answer(&page, STORY);
    page.see("Saved on this device.");
    let situation =
        "return document.querySelector('.checklist-view__line:nth-child(2)').dataset.state;";
    assert_eq!(page.ask(situation, json!([])), json!("met"));
    page.press("Correct the parts");
    for sentence in 0..2 {
        let script = "const part = document.querySelectorAll('.part-editor__part')[arguments[0]];
             part.value = 'A';
             part.dispatchEvent(new Event('change', { bubbles: true }));";
        page.ask(script, json!([sentence]));
        page.see(&format!("({} are yours)", sentence + 1));
    }
    page.see("are yours)");
    page.until("the checklist does not follow", || page.ask(situation, json!([])) != json!("met"));
    page.see("Saved on this device.");
    page.reload();
    page.see("are yours)");
    assert_ne!(page.ask(situation, json!([])), json!("met"));
    page.is_clean(&server);
}

#[test]
fn a_clock_is_switched_off_and_on_slowed_down_and_put_back() {
    let server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    page.press("Start answering");
    page.see("left");
    page.press("No clock");
    page.see("No clock");
    page.not_see("Add 30 s");
    page.press("With a clock");
    page.see("Add 30 s");
    page.until("the focus is not in the answer", || page.focused() == "Your answer");
    page.press("Slower");
    page.see("4:");
    page.press("Usual speed");
    page.see("2:5");
    page.not_see("Usual speed");
}

#[test]
fn a_round_is_ended_where_its_checklist_is_read() {
    let server = Server::start();
    let page = Page::desk();
    begin_three(&page, &server);
    answer(&page, STORY);
    page.see("Saved on this device.");
    page.press("End round");
    page.see("End the round here?");
    page.press("End the round");
    page.see("Three questions, one answered");
}
