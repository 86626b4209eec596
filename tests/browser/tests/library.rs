//! Looking around in the library: finding questions, a round from those one likes, planned rounds, and what
//! there is to read and to copy.

use serde_json::json;
use starling_browser_tests::{Page, Server};

fn library(page: &Page, server: &Server) {
    page.open(&format!("{}#/library", server.url()));
    page.see("The practice company");
}

#[test]
fn a_question_is_found_in_spite_of_typing_errors_and_filters_narrow_the_list() {
    let server = Server::start();
    let page = Page::desk();
    library(&page, &server);
    page.fill("Search", "expereinced enginer grow");
    page.see("helped an experienced engineer grow into a bigger role");
    page.reload();
    page.press("Filter");
    page.fill("Kind", "Hypothetical");
    page.see("20 questions.");
    page.fill("Asked of", "Director");
    page.not_see("20 questions.");
    page.fill("Looks for", "Hiring");
    page.fill("Search", "qqqqqq");
    page.see("No question fits. Take a word or a filter away.");
    page.is_clean(&server);
}

#[test]
fn a_round_is_made_of_the_questions_one_has_chosen() {
    let server = Server::start();
    let page = Page::phone();
    library(&page, &server);
    page.press("Leading people");
    page.press("Choose: Tell me about feedback that was hard for you to hear.");
    page.press("Choose: How do you run your one-to-ones?");
    page.press("A round of the chosen (2)");
    page.see("Two questions with");
    page.press("Start");
    page.press("Begin");
    page.see("Question 1 of 2");
    page.see("feedback that was hard for you to hear");
}

#[test]
fn what_is_found_becomes_a_round_without_choosing() {
    let server = Server::start();
    let page = Page::desk();
    library(&page, &server);
    page.fill("Search", "hiring");
    page.see("questions.");
    page.press("A round from these");
    page.see("Three questions with");
}

#[test]
fn in_a_planned_panel_another_persona_takes_over_with_a_hello() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&format!("{}#/practise", server.url()));
    page.press("Planned rounds (9)");
    page.press("Start: Panel of four");
    page.see("Then, in turn: Mateo, Leila, Aroha.");
    page.press("Begin");
    page.see("Amara, Hiring manager");
    page.press("Skip");
    page.see("Hi, I'm Mateo.");
    page.press("Skip");
    page.see("Hello, I'm Leila");
    page.press("Start answering");
    page.fill(
        "Your answer",
        "Last year I asked the two managers to sit down with me, and we agreed on one date.",
    );
    page.press("Hand in");
    page.see("First your own view");
    page.press("Go on");
    page.pass_follow_ups("Question 4 of 5");
    page.press("Skip");
    page.see("Question 5 of 5");
    page.see("Amara, Hiring manager");
    page.press("Skip");
    page.see("Debrief");
    page.is_clean(&server);
}

#[test]
fn the_ladder_shows_a_level_beside_the_next_and_follows_the_choice() {
    let server = Server::start();
    let page = Page::desk();
    library(&page, &server);
    page.press("Ladder");
    page.see("Engineering manager");
    page.see("Senior manager");
    page.press("Senior engineer");
    page.until("the address does not follow", || page.address().ends_with("#/ladder/senior"));
    page.see("Staff engineer");
    page.back();
    page.see("Engineering manager");
}

#[test]
fn a_template_is_copied_or_saved_as_markdown_with_boxes_to_tick() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&format!("{}#/templates", server.url()));
    page.press("Checklist for a people-management interview");
    page.press("Save as Markdown");
    let (name, text) = page.downloaded();
    assert_eq!(name, "people-interview-checklist.md");
    assert!(text.starts_with("# "), "{text}");
    assert!(text.matches("\n- [ ] ").count() >= 25, "{text}");
}

#[test]
fn the_reference_works_are_there_offline() {
    let mut server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.see("Start with one question");
    page.wait_until_kept();
    server.stop();
    page.open(&format!("{}#/company", server.url()));
    page.reload();
    page.see("Whom to talk to");
    let links = page.ask("return document.querySelectorAll('.company h2').length;", json!([]));
    assert_eq!(links, json!(4));
}
