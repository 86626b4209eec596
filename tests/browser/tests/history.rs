//! A year of practice: ten thousand answers brought back, found, compared, and no slower than the first.

use serde_json::{Value, json};
use starling_browser_tests::{Look, Page, Server};
use std::path::{Path, PathBuf};
use std::process::Command;

/// So many answers are an ordinary notebook.
const ANSWERS: usize = 10_000;

/// A backup of so many answers, made once for all tests of this run.
fn backup(answers: usize) -> PathBuf {
    // The browser reads no file by a path with two dots in it.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the root");
    let file = root.join(format!("target/notebook-{answers}.json"));
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let made = Command::new(cargo)
        .args(["run", "--locked", "--quiet", "--release", "--example", "notebook"])
        .args(["--", &answers.to_string(), "1"])
        .current_dir(root)
        .output()
        .expect("cargo runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    std::fs::write(&file, made.stdout).expect("target can be written");
    file
}

fn open(page: &Page, server: &Server, place: &str) {
    page.open(&format!("{}#/{place}", server.url()));
}

/// Gives a file of this machine to the field for backups, as if it were chosen.
fn choose(page: &Page, file: &Path) {
    let field = page.devtools(
        "Runtime.evaluate",
        json!({ "expression": "document.querySelector('input[type=file]')" }),
    );
    let id = field.pointer("/result/objectId").cloned().unwrap_or_default();
    page.devtools("DOM.setFileInputFiles", json!({ "files": [file], "objectId": id }));
}

/// Brings a backup back, and waits as long as that takes.
fn bring_back(page: &Page, server: &Server, answers: usize) {
    open(page, server, "notebook");
    page.see("Bring such a file back");
    choose(page, &backup(answers));
    let words = if answers == 1 { "one answer".to_owned() } else { format!("{answers} answers") };
    patiently(page, &format!("New in it, or newer than here: {words}"));
    page.press("Bring it back");
    patiently(page, "What the file held is here.");
}

/// What takes longer than other things may.
fn patiently(page: &Page, text: &str) {
    for _ in 0..9 {
        if page.text().contains(text) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_secs(3));
    }
    page.see(text);
}

/// Milliseconds of work on the main thread so far, as the browser counts them.
fn work(page: &Page) -> f64 {
    page.devtools("Performance.enable", json!({}));
    let metrics = page.devtools("Performance.getMetrics", json!({}));
    let all = metrics.get("metrics").and_then(Value::as_array).cloned().unwrap_or_default();
    let task = all.iter().find(|it| it["name"] == "TaskDuration");
    task.and_then(|it| it["value"].as_f64()).expect("the browser counts") * 1000.0
}

fn slowed(page: &Page, rate: u32) {
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate }));
}

/// Work on the main thread until a page of the app is drawn, and its longest task, in milliseconds.
fn opening(page: &Page, place: &str, ready: &str) -> [f64; 2] {
    let before = work(page);
    let longest = page.ask_later(&format!(
        "const tasks = [];
         const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
         observer.observe({{ type: 'longtask' }});
         location.hash = '#/{place}';
         while (!document.querySelector('{ready}')) await new Promise(requestAnimationFrame);
         await new Promise(requestAnimationFrame);
         await new Promise((done) => setTimeout(done, 300));
         return Math.max(0, ...tasks.map((task) => task.duration));"
    ));
    [work(page) - before, longest.as_f64().unwrap_or(f64::NAN)]
}

/// The least of three openings: what else the machine does is no work of the page.
fn least_opening(page: &Page, place: &str, ready: &str) -> [f64; 2] {
    let all = [(); 3].map(|()| {
        opening(page, "settings", ".settings");
        opening(page, place, ready)
    });
    all.into_iter().reduce(|one, two| if two[0] < one[0] { two } else { one }).expect("three")
}

/// Practises a question, and gives the milliseconds of work from handing in to the checklist.
fn saving(page: &Page, server: &Server, text: &str) -> f64 {
    open(page, server, "library/thought-your-manager-was-wrong");
    page.press("Practise this question");
    page.press("Begin");
    page.press("Start answering");
    page.fill("Your answer", text);
    let before = work(page);
    page.ask_later(
        "first('button', 'Hand in').click();
         await new Promise((done) => setTimeout(done, 700));",
    );
    let spent = work(page) - before;
    page.press("See the checklist");
    page.see("Saved on this device.");
    page.press("Finish the round");
    page.see("Debrief");
    spent
}

/// Milliseconds of work of a start of the whole app, and of one at a fourth of the speed.
fn starting(page: &Page, ready: &str) -> [f64; 2] {
    // The browser begins to count when it is asked first.
    work(page);
    let starts = [1, 4].map(|rate| {
        slowed(page, rate);
        page.reload();
        page.see(ready);
        work(page)
    });
    slowed(page, 1);
    starts
}

const ANSWER: &str = "Last spring my manager wanted to stop our calls to customers. I had to say so before Thursday. \
    I looked up what they had brought, and I showed her eleven faults. She agreed to one call every two weeks. Since \
    then I ask first what worries the other one.";

/// The middle of five savings, in milliseconds of work.
fn middle_of_savings(page: &Page, server: &Server) -> f64 {
    let mut all = [(); 5].map(|()| saving(page, server, ANSWER));
    all.sort_by(f64::total_cmp);
    all[2]
}

#[test]
fn a_year_of_practice_opens_scrolls_and_saves_as_fast_as_a_day_of_it() {
    let server = Server::start();
    let page = Page::desk();
    open(&page, &server, "history");
    let starts = starting(&page, "Every answer you give will stand here");
    println!("start on an empty History: {:.0} ms of work, {:.0} ms at 4x", starts[0], starts[1]);
    let first = middle_of_savings(&page, &server);
    bring_back(&page, &server, ANSWERS);
    let later = middle_of_savings(&page, &server);
    println!("saving: {first:.0} ms of work at first, {later:.0} ms after {ANSWERS}");

    page.reload();
    page.see("Debrief");
    let places = [("progress", ".progress"), ("history", ".history-page .chart")];
    for (rate, most) in [(1, 100.0), (4, 400.0)] {
        slowed(&page, rate);
        for (place, ready) in places {
            let [work, longest] = least_opening(&page, place, ready);
            println!("{place} at {rate}x: {work:.0} ms of work, longest task {longest:.0} ms");
            assert!(work < most, "{place} at {rate}x takes {work:.0} ms");
        }
    }
    slowed(&page, 1);
    for (place, ready) in [("notebook", ".notebook li"), ("fit", ".fit li"), ("", ".today__lines")]
    {
        let [work, longest] = least_opening(&page, place, ready);
        println!("{place} at 1x: {work:.0} ms of work, longest task {longest:.0} ms");
    }
    assert!(later < first * 1.5, "saving takes {later:.0} ms after {ANSWERS}, {first:.0} at first");

    opening(&page, "history", places[1].1);
    let frames = page.ask_later(
        "const frames = [];
         let last = performance.now();
         for (let frame = 0; frame < 90; frame += 1) {
             scrollBy({ top: frame < 45 ? 60 : -60, behavior: 'instant' });
             await new Promise(requestAnimationFrame);
             const now = performance.now();
             frames.push(now - last);
             last = now;
         }
         return frames.sort((one, two) => one - two)[80];",
    );
    let slow = frames.as_f64().unwrap_or(f64::NAN);
    println!("scrolling: eight of nine frames within {slow:.0} ms");
    assert!(slow < 34.0, "frames take {slow:.0} ms");

    let starting = starting(&page, "How it goes");
    println!("start on History: {:.0} ms of work, {:.0} ms at 4x", starting[0], starting[1]);
    page.is_clean(&server);
}

#[test]
fn answers_are_found_filtered_stepped_through_and_compared() {
    let server = Server::start();
    let page = Page::desk();
    bring_back(&page, &server, 300);
    open(&page, &server, "history");
    page.see("Answers 1 to 50 of 300, the latest first.");
    page.see("How it goes");
    assert_eq!(page.axe(), Vec::<String>::new());
    page.press("Earlier answers");
    page.see("Answers 51 to 100 of 300");
    assert_eq!(page.focused(), "Answers 51 to 100 of 300, the latest first.");
    page.press("The earliest");
    page.see("Answers 251 to 300 of 300");

    page.fill("Words of the question", "manager wrong");
    page.not_see("of 300");
    page.see("Tell me about a time you thought your manager was wrong.");
    page.fill("Words of the question", "zzzz");
    page.see("No answer fits.");
    page.fill("Words of the question", " ");
    page.press("Filter");
    page.fill("Result", "Scored");
    page.not_see("of 300");
    page.not_see("not scored");
    page.fill("Kind", "Hypothetical");
    page.see("would you do?");
    page.not_see("Tell me about");

    // Any two, whatever they answered.
    page.see("Tick two answers to compare them.");
    page.ask(
        "[...document.querySelectorAll('.history__tick input')].slice(0, 2).forEach((it) => it.click());",
        json!([]),
    );
    page.press("Compare the two");
    page.see("Earlier,");
    page.see("Later,");
    let title = page.ask("return document.getElementById('headline').innerText;", json!([]));
    assert!(title.as_str().is_some_and(|title| title.contains("answer")), "{title}");
    page.is_clean(&server);
}

/// Every line of the history, as it is kept.
fn lines(page: &Page) -> Vec<String> {
    let lines = page.ask(
        "return Object.entries(localStorage).filter(([key]) => key.startsWith('starling.history.'))
             .flatMap(([, text]) => text.trim().split('\\n')).sort();",
        json!([]),
    );
    lines.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn the_history_is_made_again_from_the_notebook_when_its_lines_are_gone() {
    let server = Server::start();
    let page = Page::desk();
    bring_back(&page, &server, 300);
    let before = lines(&page);
    assert_eq!(before.len(), 300);
    page.ask("localStorage.clear();", json!([]));
    open(&page, &server, "history");
    page.reload();
    page.see("Answers 1 to 50 of 300, the latest first.");
    page.until("not all lines are made again", || lines(&page).len() == 300);
    assert_eq!(lines(&page), before);
    // As if Starling were of an earlier version, the lines of which said less.
    page.ask(
        "const line = JSON.stringify({ v: 1, id: 'a-0-1', round: 'a', question: 'gone', kind: 'behavioural',
             mode: 'practice', at: Date.now(), answering: 1, met: null, gaps: [], rating: null });
         localStorage.setItem('starling.history.2020-01', line + '\\n');",
        json!([]),
    );
    page.reload();
    page.see("of 301, the latest first.");
    page.is_clean(&server);
}

#[test]
fn an_empty_history_says_what_will_be_here_and_one_answer_is_shown_with_its_charts() {
    let server = Server::start();
    let page = Page::phone();
    open(&page, &server, "history");
    page.see("Every answer you give will stand here");
    saving(&page, &server, ANSWER);
    open(&page, &server, "history");
    page.see("One answer.");
    page.see("one value so far");
    assert_eq!(page.axe(), Vec::<String>::new());
    page.is_clean(&server);
}

#[test]
fn a_backup_of_what_was_brought_back_is_the_same_again() {
    let server = Server::start();
    let page = Page::desk();
    bring_back(&page, &server, 300);
    page.reload();
    page.press("Save everything as one file");
    let (_, text) = page.downloaded();
    let saved: Value = serde_json::from_str(&text).expect("the file is JSON");
    let first = std::fs::read_to_string(backup(300)).expect("the file is there");
    let first: Value = serde_json::from_str(&first).expect("the file is JSON");
    for shelf in ["attempts", "rounds", "stories", "notes"] {
        assert!(saved[shelf] == first[shelf], "{shelf} differ");
    }
}

#[test]
fn the_pages_of_a_year_are_taken_as_pictures() {
    let server = Server::start();
    for (name, look) in [
        ("phone-light", Look { phone: true, dark: false }),
        ("phone-dark", Look { phone: true, dark: true }),
        ("desk-light", Look { phone: false, dark: false }),
        ("desk-dark", Look { phone: false, dark: true }),
    ] {
        let page = Page::with(look, &[]);
        bring_back(&page, &server, 1000);
        open(&page, &server, "history");
        page.see("How it goes");
        page.screenshot(&format!("history-{name}"));
        page.ask("first('h2', 'How it goes').scrollIntoView();", json!([]));
        page.screenshot(&format!("history-charts-{name}"));
        assert_eq!(page.axe(), Vec::<String>::new());
        let wide = "return document.documentElement.scrollWidth <= innerWidth;";
        assert_eq!(page.ask(wide, json!([])), json!(true), "{name} scrolls sideways");
    }
}
