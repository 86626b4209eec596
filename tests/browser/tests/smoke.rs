//! What holds for every page of Starling, whatever the program shows: it is readable before the
//! program, clean, movable, works without a network, is updated only when asked, and says what to
//! do when it cannot start.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use starling_browser_tests::{Look, Page, Server};

/// Waits until the program has put something in the place of the start-up page.
#[track_caller]
fn started(page: &Page) {
    page.until("the program does not start", || {
        page.ask("return !document.getElementById('shell');", json!([])) == json!(true)
    });
}

/// The bundle, with its files at hand.
fn dist() -> PathBuf {
    let folder = std::env::var_os("STARLING_DIST").map(PathBuf::from);
    folder.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"))
}

/// The only file of the bundle's top folder that begins and ends so.
#[track_caller]
fn file(begin: &str, end: &str) -> PathBuf {
    let files = fs::read_dir(dist()).expect("a bundle").flatten().map(|entry| entry.path());
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with(begin) && name.ends_with(end)
    };
    files.into_iter().find(named).unwrap_or_else(|| panic!("no {begin}*{end} in dist"))
}

/// The name of the build a page was loaded from.
fn build(page: &Page) -> String {
    let script = "return document.querySelector('meta[name=starling-build]').content;";
    page.ask(script, json!([])).as_str().unwrap_or_default().to_owned()
}

/// The same bundle as a newer build, in a folder of its own.
fn newer_build(name: &str) -> PathBuf {
    let version = fs::read_to_string(dist().join("version.json")).expect("version.json");
    let version: Value = serde_json::from_str(&version).expect("version.json is JSON");
    let old = version["build"].as_str().expect("a build").to_owned();
    let folder = std::env::temp_dir().join(format!("starling-{name}-{}", std::process::id()));
    copy(&dist(), &folder);
    for file in ["index.html", "sw.js", "version.json"] {
        let text = fs::read_to_string(folder.join(file)).expect(file);
        fs::write(folder.join(file), text.replace(&old, "newer-build")).expect(file);
    }
    seal(&folder);
    folder
}

/// Puts the sum of a changed page into the worker's list, as the bundle step does.
fn seal(folder: &Path) {
    let page = fs::read(folder.join("index.html")).expect("a page");
    let sum = page
        .iter()
        .fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let worker = fs::read_to_string(folder.join("sw.js")).expect("a worker");
    let (before, rest) = worker.split_once("\"./\":").expect("the page is in the list");
    let rest = rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
    fs::write(folder.join("sw.js"), format!("{before}\"./\":{sum}{rest}")).expect("a worker");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn the_first_page_is_readable_without_scripts() {
    let server = Server::start();
    let page = Page::phone();
    page.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    page.open(&server.url());
    page.see("Starling");
    page.see("you answer under a clock");
    page.see("To start, press");
    page.see("Switch on JavaScript");
    page.screenshot("shell-without-scripts");
}

#[test]
fn the_first_page_has_no_fault_that_axe_finds() {
    for dark in [false, true] {
        let server = Server::start();
        server.serve_instead(&named(&file("boot-", ".js")), "text/javascript", Vec::new());
        let page = Page::with(Look { phone: true, dark }, &[]);
        page.open(&server.url());
        page.see("A mock interview in your browser.");
        page.screenshot(if dark { "shell-dark" } else { "shell-light" });
        assert_eq!(page.axe(), Vec::<String>::new());
    }
}

#[test]
fn the_program_starts_without_a_fault() {
    let server = Server::start();
    for look in [Look { phone: true, dark: true }, Look { phone: false, dark: false }] {
        let page = Page::with(look, &[]);
        page.open(&server.url());
        started(&page);
        page.wait_until_kept();
        page.is_clean(&server);
    }
}

#[test]
fn the_policy_is_not_only_written_down() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    started(&page);
    let refused = page.ask_later(
        "const told = new Promise((told) => addEventListener('securitypolicyviolation',
             (event) => told(event.effectiveDirective), { once: true }));
         const script = document.createElement('script');
         script.textContent = 'window.intruded = true';
         document.body.append(script);
         return [await told, Boolean(window.intruded)];",
    );
    assert_eq!(refused, json!(["script-src-elem", false]));
    assert_eq!(page.console_errors().len(), 1, "the harness hears of violations");
}

#[test]
fn it_works_under_a_sub_path() {
    let server = Server::under("/people/ann/starling/");
    let page = Page::phone();
    page.open(&server.url());
    started(&page);
    page.wait_until_kept();
    page.is_clean(&server);
    let outside: Vec<String> =
        server.requests().into_iter().filter(|name| name.starts_with('/')).collect();
    assert_eq!(outside, Vec::<String>::new());
}

#[test]
fn it_works_without_a_network_after_one_visit() {
    let mut server = Server::under("/sub/path/");
    let page = Page::phone();
    page.open(&server.url());
    started(&page);
    page.wait_until_kept();
    server.stop();
    page.reload();
    started(&page);
    page.open(&format!("{}index.html#/library", server.url()));
    started(&page);
    page.is_clean(&server);
}

#[test]
fn every_file_of_the_build_is_kept_for_offline_use() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.wait_until_kept();
    let kept = page.ask_later(
        "const names = [];
         for (const key of await caches.keys())
             for (const request of await (await caches.open(key)).keys())
                 names.push(new URL(request.url).pathname.slice(1));
         return names.sort();",
    );
    let mut expected = vec![String::new(), "held-by.json".to_owned()];
    list(&dist(), "", &mut expected);
    expected.retain(|name| !["index.html", "sw.js", "version.json"].contains(&name.as_str()));
    expected.sort();
    assert_eq!(kept, json!(expected));
}

fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), names);
        } else {
            names.push(name);
        }
    }
}

#[test]
fn a_build_of_which_a_file_is_missing_is_not_kept() {
    let server = Server::start();
    fs::metadata(dist().join("icons/starling-512.png")).expect("the icon the test takes away");
    let newer = newer_build("broken");
    fs::remove_file(newer.join("icons/starling-512.png")).expect("an icon");
    server.serve_folder(&newer);
    let page = Page::phone();
    page.open(&server.url());
    started(&page);
    let state = page.ask_later(
        "const registration = await navigator.serviceWorker.getRegistration() || {};
         const worker = registration.installing || registration.waiting || registration.active;
         if (worker && worker.state !== 'redundant')
             await new Promise((done) => worker.addEventListener('statechange', done));
         return [worker ? worker.state : 'redundant', (await caches.keys()).length];",
    );
    assert_eq!(state, json!(["redundant", 0]));
    drop(fs::remove_dir_all(newer));
}

#[test]
fn a_build_of_which_a_file_is_damaged_is_not_kept() {
    let server = Server::start();
    let page = Page::phone();
    page.open(&server.url());
    started(&page);
    page.wait_until_kept();
    let newer = newer_build("damaged");
    fs::write(newer.join("icons/starling-512.png"), b"half").expect("an icon");
    server.serve_folder(&newer);
    page.ask_later("await (await navigator.serviceWorker.getRegistration()).update();");
    let waiting = page.ask_later(
        "const registration = await navigator.serviceWorker.getRegistration();
         const coming = registration.installing;
         if (coming && coming.state !== 'redundant')
             await new Promise((done) => coming.addEventListener('statechange', done));
         return [Boolean(registration.waiting), (await caches.keys()).length];",
    );
    assert_eq!(waiting, json!([false, 1]));
    drop(fs::remove_dir_all(newer));
}

#[test]
fn a_newer_build_waits_until_it_is_asked_for() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    started(&page);
    page.wait_until_kept();
    let old = build(&page);

    let newer = newer_build("newer");
    server.serve_folder(&newer);
    page.ask_later(
        "const told = new Promise((told) => addEventListener('starling:update', told, { once: true }));
         await (await navigator.serviceWorker.getRegistration()).update();
         await told;",
    );
    page.reload();
    started(&page);
    assert_eq!(build(&page), old, "nobody has asked for the newer build");

    page.see("A newer version is ready.");
    page.press("Start with one question");
    page.see("Keep in mind");
    page.not_see("A newer version is ready.");
    page.press("Not now");
    page.press("Update now");
    page.until("the newer build does not start", || build(&page) == "newer-build");
    started(&page);
    page.until("the older build's files stay for ever", || {
        page.ask_later("return (await caches.keys()).length;") == json!(1)
    });
    page.is_clean(&server);
    drop(fs::remove_dir_all(newer));
}

#[test]
fn an_open_page_keeps_the_files_of_its_build() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    started(&page);
    page.wait_until_kept();

    // A newer build without the old style sheet, started by another window of the same browser.
    let newer = newer_build("apart");
    let style = named(&file("style-", ".css"));
    fs::rename(newer.join(&style), newer.join("style-0123456789abcdef.css")).expect("a sheet");
    for file in ["index.html", "sw.js"] {
        let text = fs::read_to_string(newer.join(file)).expect(file);
        fs::write(newer.join(file), text.replace(&style, "style-0123456789abcdef.css"))
            .expect(file);
    }
    seal(&newer);
    server.serve_folder(&newer);
    let got = page.ask_later(&format!(
        "const taken = new Promise((taken) =>
             navigator.serviceWorker.addEventListener('controllerchange', taken, {{ once: true }}));
         const registration = await navigator.serviceWorker.getRegistration();
         addEventListener('starling:update', () => registration.waiting
             && registration.waiting.postMessage({{ type: 'activate' }}));
         await registration.update();
         await taken;
         return (await fetch('{style}')).status;"
    ));
    assert_eq!(got, json!(200));
    assert_ne!(build(&page), "newer-build", "a page in use is never reloaded by itself");
    drop(fs::remove_dir_all(newer));
}

/// A page whose program arrives cut in half.
fn broken(look: Look, server: &Server) -> Page {
    let program = file("starling-", "_bg.wasm");
    let bytes = fs::read(&program).expect("the program");
    server.serve_instead(&named(&program), "application/wasm", bytes[..bytes.len() / 2].to_vec());
    let page = Page::with(look, &[]);
    page.open(&server.url());
    page
}

#[test]
fn a_program_that_arrives_broken_is_said_and_notes_can_be_saved() {
    let server = Server::start();
    let page = broken(Look { phone: true, dark: false }, &server);
    page.see("Starling does not run");
    page.not_see("A mock interview in your browser");
    assert_eq!(page.focused(), "Starling does not run");
    page.ask_later(
        "localStorage.setItem('starling/settings', '{\"a\":1}');
         localStorage.setItem('of-another-site', 'x');
         await new Promise((done) => {
             const opening = indexedDB.open('starling', 3);
             opening.onupgradeneeded = () => opening.result.createObjectStore('attempts');
             opening.onsuccess = () => {
                 const writing = opening.result.transaction('attempts', 'readwrite');
                 writing.objectStore('attempts').put({ text: 'In May', sound: new Blob(['abc']) }, 'one');
                 writing.oncomplete = () => { opening.result.close(); done(); };
             };
         });",
    );
    page.press("Save my notes as a file");
    page.see("Your notes are in starling-notes.json");
    let (name, text) = page.downloaded();
    assert_eq!(name, "starling-notes.json");
    let notes: Value = serde_json::from_str(&text).expect("the notes are JSON");
    assert_eq!(notes["local"], json!({ "starling/settings": "{\"a\":1}" }));
    let record = json!({ "text": "In May", "sound": "data:application/octet-stream;base64,YWJj" });
    assert_eq!(notes["notebook"], json!({ "attempts": [{ "key": "one", "value": record }] }));
}

#[test]
fn a_program_that_arrives_whole_the_second_time_starts() {
    let server = Server::start();
    let page = broken(Look { phone: false, dark: true }, &server);
    page.see("Starling does not run");
    server.serve_all();
    page.press("Reload");
    started(&page);
    page.wait_until_kept();
}

#[test]
fn a_page_loaded_past_the_worker_is_answered_for_all_the_same() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    page.wait_until_kept();
    page.ask("window.before = true;", json!([]));
    page.devtools("Page.reload", json!({ "ignoreCache": true }));
    page.until("the page is not loaded again", || {
        page.ask("return !window.before && document.readyState == 'complete';", json!([]))
            == json!(true)
    });
    page.wait_until_kept();
}

#[test]
fn a_program_that_stops_says_so_and_text_on_the_screen_can_be_saved() {
    let server = Server::start();
    let page = Page::desk();
    page.open(&server.url());
    started(&page);
    page.ask(
        "const field = document.createElement('textarea');
         field.value = 'half an answer';
         document.body.append(field);
         const error = new WebAssembly.RuntimeError('unreachable');
         dispatchEvent(new ErrorEvent('error', { error }));",
        json!([]),
    );
    page.see("The program has stopped");
    page.press("Save my notes as a file");
    let (_, text) = page.downloaded();
    let notes: Value = serde_json::from_str(&text).expect("the notes are JSON");
    assert_eq!(notes["onScreen"], json!(["half an answer"]));
}

#[test]
fn the_error_screen_has_no_fault_that_axe_finds() {
    for dark in [false, true] {
        let server = Server::start();
        let page = broken(Look { phone: !dark, dark }, &server);
        page.see("Starling does not run");
        page.screenshot(if dark { "trouble-dark" } else { "trouble-light" });
        assert_eq!(page.axe(), Vec::<String>::new());
    }
}

#[test]
fn a_program_sent_as_plain_text_starts_all_the_same() {
    let server = Server::start();
    let program = file("starling-", "_bg.wasm");
    server.serve_instead(&named(&program), "text/plain", fs::read(&program).expect("the program"));
    let page = Page::phone();
    page.open(&server.url());
    started(&page);
}

#[test]
fn a_page_whose_part_of_the_program_does_not_come_says_so_and_can_be_tried_again() {
    let server = Server::start();
    let rest = file("rest-", ".wasm");
    server.serve_instead(&named(&rest), "application/wasm", b"half a file".to_vec());
    let page = Page::phone();
    page.open(&format!("{}#/settings", server.url()));
    page.see("This page could not be fetched");
    assert_eq!(page.axe(), Vec::<String>::new());
    server.serve_all();
    page.press("Try again");
    page.see("Single keys");
}

#[test]
fn what_a_round_needs_is_there_without_the_second_part_of_the_program() {
    let server = Server::start();
    let rest = file("rest-", ".wasm");
    server.serve_instead(&named(&rest), "application/wasm", b"half a file".to_vec());
    let page = Page::phone();
    page.open(&server.url());
    page.press("Start with one question");
    page.see("Keep in mind");
    page.press("Begin");
    page.press("Start answering");
    page.fill(
        "Your answer",
        "I mended the gate in an afternoon, and nobody had to climb over it again.",
    );
    page.press("Hand in");
    page.see("First your own view");
    page.press("See the checklist");
    page.see("Your answer is safe");
    page.see("Is there a connection?");
    server.serve_all();
    page.press("Try again");
    page.see("Saved on this device.");
}

#[test]
fn it_can_be_installed() {
    let server = Server::start();
    let page = Page::phone();
    page.open(&server.url());
    started(&page);
    let manifest = page.devtools("Page.getAppManifest", json!({}));
    assert_eq!(manifest["errors"], json!([]));
    let faults = page.devtools("Page.getInstallabilityErrors", json!({}));
    assert_eq!(faults["installabilityErrors"], json!([]));
}

fn named(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
