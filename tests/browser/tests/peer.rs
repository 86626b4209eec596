//! What goes from one to another by a link: an answer out and its rating back, and packs. Two people, two browsers.

use serde_json::json;
use starling_browser_tests::{Key, Look, Page, Server};

/// A whole story with two names in it.
const STORY: &str = "Last spring our booking service for clinics lost about forty reminders a week, and two \
    clinics had already complained. I was the manager of the six people who owned it. I had to find out \
    whether we could mend it or needed help before the summer. First I sat down with Dana, who knew the \
    queue best, and we listed every place where a message could get lost. Then I asked the people of Harbour \
    Desk for two days of their time, because guessing alone would have cost us a month. I wrote the plan down, \
    and Dana led the change while I kept other work away from her. After six weeks the lost reminders fell \
    from forty a week to two, and one of the clinics wrote to thank us.";

/// Gives one answer, and rates it with threes where that is asked.
fn answer(page: &Page, server: &Server, rate: bool) {
    let plan = "mode=practice&persona=hiring-manager&questions=conflict-inside-the-team";
    page.open(&format!("{}#/practise?{plan}", server.url()));
    page.press("Start");
    page.press("Begin");
    page.fill("Your answer", STORY);
    page.press("Hand in");
    page.see("First your own view");
    if rate {
        choose(page, 3);
    }
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.pass_follow_ups("Finish the round");
    page.press("Finish the round");
    page.see("Debrief");
}

/// Rates every dimension alike.
fn choose(page: &Page, level: u8) {
    page.ask(
        "document.querySelectorAll(`input[type=radio][value=\"${arguments[0]}\"]`).forEach((it) => it.click());",
        json!([level]),
    );
}

fn ask_for_review(page: &Page, server: &Server) {
    page.open(&format!("{}#/history", server.url()));
    page.ask("document.querySelector('.history a').click();", json!([]));
    page.press("Ask for a review");
    page.see("What they will read");
}

/// The link of a review of the answer that the candidate hands on; every line is rated alike.
fn reviewed(candidate: &Page, server: &Server, peer: &Page, level: u8) -> String {
    ask_for_review(candidate, server);
    peer.open(&candidate.value("The link"));
    peer.see("Somebody asks what you think");
    choose(peer, level);
    let back = peer.value("The link to send back");
    peer.press("Copy the link");
    back
}

/// Looks at what the page shows, on this screen and on the dark phone.
#[track_caller]
fn look(page: &Page, name: &str) {
    page.screenshot(name);
    assert_eq!(page.axe(), Vec::<String>::new(), "{name}");
    let script = "return document.documentElement.scrollWidth - (screen.width <= 400 ? screen.width : innerWidth);";
    assert!(page.ask(script, json!([])).as_i64().unwrap_or(0) <= 0, "{name} is too wide");
}

fn journey(look_of: Look, style: &str) {
    let server = Server::start();
    let (candidate, peer) = (Page::with(look_of, &[]), Page::with(look_of, &[]));
    let seen = |page: &Page, name: &str| look(page, &format!("{style}-{name}"));
    answer(&candidate, &server, true);
    ask_for_review(&candidate, &server);
    candidate.fill("Your name, as they know you", "Noor");
    candidate.press("Harbour Desk");
    candidate.see("the people of [A]");
    seen(&candidate, "peer-1-ask");
    let link = candidate.value("The link");
    assert!(!link.contains("Harbour"), "{link}");

    peer.open(&link);
    peer.see("Noor asks what you think");
    peer.see("the people of [A]");
    peer.not_see("Harbour");
    peer.see("Rate at least one line");
    seen(&peer, "peer-2-asked");
    choose(&peer, 4);
    peer.fill("What would you tell them?", "Say what it cost you.\nKeep the number at the end.");
    peer.fill("Your name, if you like", "Omar");
    seen(&peer, "peer-3-rated");
    let back = peer.value("The link to send back");
    peer.is_clean(&server);

    candidate.open(&back);
    candidate.see("Omar has reviewed your answer");
    candidate.see("Say what it cost you.");
    seen(&candidate, "peer-4-received");
    candidate.press("Keep this review");
    candidate.see("What others found");
    assert!(candidate.address().contains("#/review/"), "{}", candidate.address());
    seen(&candidate, "peer-5-kept");
    candidate.reload();
    candidate.see("What others found");
    candidate.see("Keep the number at the end.");
    candidate.open(&format!("{}#/calibration", server.url()));
    candidate.see("Beside your peers");
    seen(&candidate, "peer-6-calibration");
    candidate.is_clean(&server);
}

#[test]
fn an_answer_goes_to_a_peer_and_the_rating_comes_back_at_a_desk() {
    journey(Look { phone: false, dark: false }, "desk-light");
}

#[test]
fn an_answer_goes_to_a_peer_and_the_rating_comes_back_on_a_phone_in_the_dark() {
    journey(Look { phone: true, dark: true }, "phone-dark");
}

#[test]
fn a_review_is_kept_once_and_can_be_let_go_of_and_had_back() {
    let server = Server::start();
    let page = Page::desk();
    answer(&page, &server, false);
    let back = reviewed(&page, &server, &page, 2);
    page.open(&back);
    page.press("Keep this review");
    page.see("What others found");
    page.open(&back);
    page.see("You have kept this review.");
    page.press("To the answer");
    page.press("Remove this review");
    page.not_see("What others found");
    page.press("Undo");
    page.see("What others found");
    page.reload();
    page.see("What others found");
}

#[test]
fn what_was_chosen_and_what_was_written_is_there_after_a_look_elsewhere() {
    let server = Server::start();
    let page = Page::desk();
    answer(&page, &server, false);
    ask_for_review(&page, &server);
    page.fill("Your name, as they know you", "Noor");
    page.press("Harbour Desk");
    page.press("Back to the answer");
    page.see("Ask for a review");
    page.back();
    page.see("the people of [A]");
    assert_eq!(page.value("Your name, as they know you"), "Noor");
    let link = page.value("The link");

    page.open(&link);
    page.see("Noor asks what you think");
    choose(&page, 4);
    page.fill("What would you tell them?", "Say what it cost you.");
    let written = page.value("The link to send back");
    page.press("Today");
    page.see("help most now");
    page.back();
    page.see("Noor asks what you think");
    assert_eq!(page.value("What would you tell them?"), "Say what it cost you.");
    assert_eq!(page.value("The link to send back"), written);
    page.press("Copy the link");
    page.see("Copied. Send it to Noor.");
    page.reload();
    page.see("Noor asks what you think");
    assert_eq!(page.value("The link to send back"), written);
}

#[test]
fn a_review_that_was_changed_takes_the_place_of_the_earlier_one_when_the_candidate_says_so() {
    let server = Server::start();
    let (candidate, peer) = (Page::desk(), Page::desk());
    answer(&candidate, &server, false);
    candidate.open(&reviewed(&candidate, &server, &peer, 2));
    candidate.press("Keep this review");
    candidate.see("What others found");
    peer.fill("What would you tell them?", "On second thoughts, better.");
    candidate.open(&peer.value("The link to send back"));
    candidate.see("You have kept an earlier version of this review.");
    candidate.press("Keep this one instead");
    candidate.see("On second thoughts, better.");
    let shown =
        candidate.ask("return document.querySelectorAll('.peer-review').length;", json!([]));
    assert_eq!(shown, json!(1));
}

/// Nothing can be put on the shelf of reviews as long as `window.full` says so.
const FULL: &str = "const put = IDBObjectStore.prototype.put; window.full = true;
    IDBObjectStore.prototype.put = function (...of) {
        if (window.full && this.name === 'reviews') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, of);
    };";

#[test]
fn a_review_that_cannot_be_written_is_not_called_saved() {
    let server = Server::start();
    let page = Page::desk();
    page.before_every_page(FULL);
    answer(&page, &server, false);
    let back = reviewed(&page, &server, &page, 2);
    page.open(&back);
    page.press("Keep this review");
    page.see("Your browser has no room left.");
    page.see("Not saved yet.");
    page.ask("window.full = false;", json!([]));
    page.until("it is not written once there is room", || !page.text().contains("Not saved yet."));
    page.reload();
    page.see("What others found");
}

#[test]
fn a_review_kept_in_one_window_is_seen_in_another_when_that_is_looked_at() {
    let server = Server::start();
    let page = Page::desk();
    answer(&page, &server, false);
    let back = reviewed(&page, &server, &page, 2);
    page.open(&format!("{}#/history", server.url()));
    page.ask("document.querySelector('.history a').click();", json!([]));
    page.see("Ask for a review");
    // Another window of this browser keeps the review.
    page.ask_later(
        "const opening = indexedDB.open('starling');
         const db = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
         const id = location.hash.split('/').pop();
         const review = { v: 1, id: 'x', attempt: id, by: 'Omar', rating: [3, null, null, null, null], words: 'Well told.', at: 5 };
         const writing = db.transaction('reviews', 'readwrite');
         writing.objectStore('reviews').put(JSON.stringify(review), 'x');
         await new Promise((done) => { writing.oncomplete = done; });
         db.close();
         document.dispatchEvent(new Event('visibilitychange'));",
    );
    page.see("Well told.");
    page.open(&back);
    page.see("Keep this review");
}

#[test]
fn a_review_of_an_answer_that_is_not_here_is_shown_and_not_kept() {
    let server = Server::start();
    let (candidate, peer) = (Page::desk(), Page::desk());
    answer(&candidate, &server, false);
    peer.open(&reviewed(&candidate, &server, &peer, 5));
    peer.see("Somebody has reviewed your answer");
    peer.see("This answer is not here");
    peer.not_see("Keep this review");
}

#[test]
fn a_link_that_was_cut_off_says_so() {
    let server = Server::start();
    let page = Page::desk();
    for place in ["answer/1eNolzE0K", "reviewed/1eNolzE0K", "answer/hello", "take-in/1eNolzE0K"] {
        page.open(&format!("{}#/{place}", server.url()));
        page.see("This link cannot be read");
        page.see("A part of it is missing or changed");
    }
    page.open(&format!("{}#/reviewed/2abc", server.url()));
    page.see("A newer Starling made it.");
    assert_eq!(page.axe(), Vec::<String>::new());
    page.is_clean(&server);
}

/// Notes with a question, an answer and a list.
const NOTES: &str = "### Tell me about somebody you helped to grow.\n\nS: A tester was bored.\nT: I had to find her more.\n\
    A: I gave her the release.\nR: She leads it now.\n\n### How do you run one-to-ones?\n\nEvery week.\n";

#[test]
fn a_pack_goes_to_somebody_by_a_link_and_is_kept_when_they_say_so() {
    let server = Server::start();
    let (coach, candidate) = (Page::desk(), Page::phone());
    coach.open(&format!("{}#/import", server.url()));
    coach.press("Or paste text");
    coach.fill("Text", NOTES);
    coach.press("Read this text");
    coach.see("Tell me about somebody you helped to grow.");
    coach.press("Take in");
    coach.see("Brought in: 2 questions");
    coach.ask("document.querySelector('.packs a').click();", json!([]));
    coach.press("Share by a link");
    look(&coach, "desk-light-pack-1-share");
    let link = coach.value("The link");

    candidate.open(&link);
    candidate.see("Nothing of it is kept yet.");
    candidate.see("How do you run one-to-ones?");
    look(&candidate, "phone-light-pack-2-received");
    candidate.open(&format!("{}#/notebook", server.url()));
    candidate.not_see("one-to-ones");
    candidate.open(&link);
    candidate.press("Keep it");
    candidate.see("Brought in from a link.");
    candidate.reload();
    candidate.see("Brought in from a link.");
    candidate.press("How do you run one-to-ones?");
    candidate.see("Practise");
    candidate.open(&link);
    candidate.see("You have it already.");
    candidate.is_clean(&server);
}

#[test]
fn a_peer_rates_on_a_phone_by_keyboard_alone() {
    let server = Server::start();
    let (candidate, peer) = (Page::phone(), Page::phone());
    answer(&candidate, &server, false);
    ask_for_review(&candidate, &server);
    peer.open(&candidate.value("The link"));
    peer.see("asks what you think");
    // The arrow keys choose within a scale, the tab key goes on to the next.
    for _ in 0..5 {
        peer.until("the tab key does not lead to a scale", || {
            peer.type_keys(Key::Tab);
            peer.spoken_focus().starts_with("radio: ")
        });
        peer.type_keys(Key::Right);
    }
    peer.tab_to("textbox: What would you tell them? One thing to keep, one to change");
    peer.type_keys("Say what it cost.");
    peer.tab_to("textbox: The link to send back");
    peer.tab_to("button: Copy the link");
    candidate.open(&peer.value("The link to send back"));
    candidate.see("Say what it cost.");
    let levels = candidate.ask(
        "return [...document.querySelectorAll('td:nth-child(3)')].map((it) => it.textContent).join('');",
        json!([]),
    );
    assert_eq!(levels, json!("22222"));
}
