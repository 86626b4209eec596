//! The candidate's own: bringing notes in, stories, notes, and everything out and in again.

use serde_json::json;
use starling_browser_tests::{Page, Server};

const NOTES: &str = "# My bank

| Question | Answer |
| --- | --- |
| Somebody who grew in your team | [[#The tester]] |
| How do you run one-to-ones? | Every week, their agenda first. |

## Follow-up questions

- What did you learn?

## The tester

S: A tester in my team was bored after two years.
T: I had to find work for her that asked for more.
A: I gave her the release, and met her twice a week while she led it.
R: She has led every release since, and two others learned it from her.

## Checklist

- [x] Read the job description
- [ ] Find a story about conflict
";

/// Gives a file to the first field that takes files, as if it were chosen.
fn choose(page: &Page, name: &str, text: &str) {
    page.ask(
        "const file = new File([arguments[1]], arguments[0]);
         const chosen = new DataTransfer();
         chosen.items.add(file);
         const field = document.querySelector('input[type=file]');
         field.files = chosen.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));",
        json!([name, text]),
    );
}

fn open(page: &Page, server: &Server, place: &str) {
    page.open(&format!("{}#/{place}", server.url()));
}

fn bring_in(page: &Page, server: &Server) {
    open(page, server, "import");
    page.see("Bring in your notes");
    choose(page, "bank.md", NOTES);
    page.see("two questions, one story, one checklist");
}

#[test]
fn notes_are_shown_edited_taken_in_practised_saved_wiped_and_brought_back_the_same() {
    let server = Server::start();
    let page = Page::desk();
    bring_in(&page, &server);
    page.see("bank.md");
    page.press("Left out (3)");
    page.see("a follow-up without its question");
    page.press("How do you run one-to-ones?");
    page.press("Take in three things");
    page.see("Brought in: 1 question, 1 story, 1 note.");
    page.see("The tester");
    page.is_clean(&server);

    // Its question is practised.
    page.press("Library");
    page.fill("Search", "somebody grew");
    page.press("Somebody who grew in your team");
    page.press("Practise this question");
    page.press("Begin");
    page.press("Start answering");
    page.fill("Your answer", "Last year a tester was bored. I had to find her more. I gave her the release and met her twice a week. Now she leads it.");
    page.press("Hand in");
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.press("Finish the round");
    page.see("Debrief");

    // Everything out.
    open(&page, &server, "notebook");
    page.see("1 of 2 done");
    page.press("Save everything as one file");
    let (name, first) = page.downloaded();
    assert!(name.starts_with("starling-"), "{name}");

    // A story and the questions as Markdown.
    page.press("Save as Markdown: My bank");
    page.see("Saved as my-bank-banks.md");
    let (_, text) = page.downloaded();
    assert!(text.contains("## Somebody who grew in your team"), "{text}");
    page.press("The tester");
    page.press("Save as Markdown");
    page.see("Saved as the-tester.md");
    let (_, text) = page.downloaded();
    assert!(text.contains("I gave her the release"), "{text}");
    page.press("Done");

    // Wiped, and back in.
    page.ask("indexedDB.deleteDatabase('starling'); localStorage.clear();", json!([]));
    page.reload();
    page.see("Your own experiences, told in parts");
    page.until("the database is not gone", || !page.text().contains("1 of 2 done"));
    choose(&page, "backup.json", &first);
    page.see("New in it, or newer than here:");
    page.see("one answer");
    page.press("Bring it back");
    page.see("What the file held is here.");
    page.see("1 of 2 done");
    page.reload();
    page.see("1 of 2 done");
    page.see("The tester");
    page.press("Save everything as one file");
    let (_, second) = page.downloaded();
    let same = |text: &str| {
        let mut all: serde_json::Value = serde_json::from_str(text).unwrap();
        all["made"] = json!(0);
        all["settings"]["saved"] = json!(0);
        all
    };
    assert_eq!(same(&second), same(&first));
    page.press("Progress");
    page.see("One answer so far.");
}

#[test]
fn what_was_brought_in_can_be_taken_back() {
    let server = Server::start();
    let page = Page::phone();
    bring_in(&page, &server);
    page.press("Take in four things");
    page.see("Brought in: 2 questions, 1 story, 1 note.");
    page.press("Undo");
    page.not_see("The tester");
    page.reload();
    page.see("Your own experiences, told in parts");
    page.not_see("1 of 2 done");
}

#[test]
fn a_file_that_is_brought_in_again_is_not_taken_twice() {
    let server = Server::start();
    let page = Page::phone();
    bring_in(&page, &server);
    page.press("Take in four things");
    page.see("Brought in: 2 questions, 1 story, 1 note.");
    bring_in(&page, &server);
    page.see("All of it is in your notebook or in a file above already.");
    page.see("Nothing is chosen");
    page.press("How do you run one-to-ones?");
    page.see("Take in one thing");
    page.is_clean(&server);
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_a_sentence_and_changes_nothing() {
    let server = Server::start();
    let page = Page::desk();
    open(&page, &server, "import");
    page.see("Bring in your notes");
    choose(&page, "photo.md", "a\u{0}b");
    page.see("This file is no text.");
    choose(&page, "empty.md", "  ");
    page.see("Nothing is written in this file.");
    let large = "document.querySelector('input[type=file]').files.length;
         const chosen = new DataTransfer();
         chosen.items.add(new File(['a'.repeat(6 * 1024 * 1024)], 'large.md'));
         const field = document.querySelector('input[type=file]');
         field.files = chosen.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.ask(large, json!([]));
    page.see("This file is larger than 5 MB.");
    open(&page, &server, "notebook");
    page.see("Your own experiences, told in parts");
    choose(&page, "other.json", "{\"app\":\"other\"}");
    page.see("This file was not saved by Starling.");
    choose(&page, "cut.json", "{\"app\":\"starling\",\"v\":1");
    page.see("This file cannot be read; it may have been cut off.");
}

#[test]
fn a_worker_that_does_not_answer_is_ended_after_ten_seconds_with_a_sentence() {
    let server = Server::start();
    let page = Page::desk();
    page.before_every_page(
        "const real = Worker; window.Worker = function (url) {
             if (!String(url).includes('importer')) return new real(url);
             return { postMessage() {}, terminate() {}, addEventListener() {}, removeEventListener() {} };
         };",
    );
    open(&page, &server, "import");
    page.see("Bring in your notes");
    choose(&page, "bank.md", NOTES);
    page.see("Reading: one file to go.");
    page.press("Or paste text");
    page.fill("Text", "The page still answers.");
    page.until("nothing is said of the file", || {
        page.text().contains("It took longer than ten seconds")
    });
}

#[test]
fn a_story_is_written_found_again_and_fitted_to_questions() {
    let server = Server::start();
    let page = Page::phone();
    open(&page, &server, "notebook");
    page.press("New story");
    page.fill("Title", "The quiet reviewer");
    page.fill("Situation", "A reviewer in my team never spoke in meetings.");
    page.fill("Action", "I asked him to present his last finding, and we prepared it together.");
    page.press("What it shows");
    page.press("growing others");
    page.fill("Told to", "Amara");
    page.press("Write down");
    page.press("Done");
    page.see("The quiet reviewer");
    page.see("Still open: task, result, learning · told once");
    page.reload();
    page.see("The quiet reviewer");
    page.press("Which story fits which question");
    page.see("Of 180 questions 0 have a strong story, 0 a workable one,");
    page.back();
    page.press("The quiet reviewer");
    page.fill("Task", "I had to find out what held him back.");
    page.fill("Result", "He has spoken in every review since.");
    page.fill("Learning", "I now ask the quiet ones first.");
    page.press("Done");
    page.press("Which story fits which question");
    page.not_see("0 a workable one,");
    page.back();
    page.press("The quiet reviewer");
    page.see("Fits ");
    page.press("Practise this");
    page.press("Not now");
    open(&page, &server, "notebook");
    page.press("The quiet reviewer");
    assert_eq!(page.value("Situation"), "A reviewer in my team never spoke in meetings.");
    page.press("Remove this story");
    page.see("Removed.");
    page.press("Undo");
    page.see("The quiet reviewer");
    page.is_clean(&server);
}

#[test]
fn a_template_becomes_a_note_that_can_be_ticked() {
    let server = Server::start();
    let page = Page::desk();
    open(&page, &server, "templates/people-interview-checklist");
    page.press("Keep as a note");
    page.see("Note");
    page.ask("document.querySelector('.note__ticks input').click();", json!([]));
    page.press("Done");
    page.see("1 of 40 done");
    page.reload();
    page.see("1 of 40 done");
}

#[test]
fn an_answer_is_kept_as_a_story_in_its_parts() {
    let server = Server::start();
    let page = Page::desk();
    open(
        &page,
        &server,
        "practise?mode=practice&persona=hiring-manager&questions=grow-an-experienced-engineer&thinking=30",
    );
    page.press("Start");
    page.press("Begin");
    page.press("Start answering");
    page.fill(
        "Your answer",
        "Last spring our booking service lost forty reminders a week. I had to find out whether we could mend \
         it before the summer. First I sat down with Dana, and we listed every place where a message could \
         get lost. Then I asked the platform team for two days. After six weeks the lost reminders fell from \
         forty a week to two. Since then I ask for help in the first week.",
    );
    page.press("Hand in");
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.press("Keep as a story");
    page.see("Story");
    assert!(page.value("Result").contains("fell from forty a week to two"));
    assert!(page.value("Action").contains("First I sat down with Dana"));
}

#[test]
fn a_ladder_and_a_coach_that_were_brought_in_can_be_read() {
    let server = Server::start();
    let page = Page::phone();
    open(&page, &server, "import");
    page.see("Bring in your notes");
    choose(
        &page,
        "our-coach.md",
        "You are an engineering coach. Say first: \"What is on your mind?\"\n\n\
         Our values are as follows:\nAsk first.\nSay it early.\n\n\
         The career ladder tenets for Engineering Manager are as follows:\n\
         Leadership:\nGrows people.\nHires well.\n\nExecution:\nDelivers.\nPlans.\n",
    );
    page.see("one coach, one ladder");
    page.press("Take in two things");
    page.see("Brought in");
    page.press("Our coach");
    page.see("What is on your mind?");
    page.press("Engineering Manager");
    page.see("Grows people.");
    page.reload();
    page.see("What is on your mind?");
    page.is_clean(&server);
}
