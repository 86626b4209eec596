//! Talks with a coach: held by keyboard and by ear, carried on after a reload, without a network, and with a coach
//! of one's own.

use serde_json::{Value, json};
use starling_browser_tests::{Key, Page, Server};

/// Replies as somebody types them on a phone.
const REPLIES: [&str; 4] = [
    "I'm a senior engineer and I want to be promoted to staff.",
    "My manager says I should have more influence on other teams, but I have no time for it.",
    "I could show the other teams how we plan our releases, and write it down for them.",
    "I will ask my manager on Monday whether I may present it.",
];

fn open(page: &Page, server: &Server, place: &str) {
    page.open(&format!("{}#/{place}", server.url()));
}

/// Listens as a screen reader does: to every text that comes into a live region.
fn listen(page: &Page) {
    page.ask(
        "window.heard = [];
         const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
         new MutationObserver((changes) => {
             const regions = new Set(changes.map(({ target }) =>
                 (target.closest ? target : target.parentElement)?.closest(live)).filter(Boolean));
             for (const region of regions) {
                 const text = tidy(region.textContent.replace(/\\u200b/g, ''));
                 if (text) heard.push(text);
             }
         }).observe(document.body, { childList: true, characterData: true, subtree: true });",
        json!([]),
    );
}

/// What was heard so far.
fn heard(page: &Page) -> Vec<String> {
    serde_json::from_value(page.ask("return window.heard;", json!([]))).unwrap_or_default()
}

/// What stands on the screen, turn by turn, with who said it.
fn turns(page: &Page) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('.turn')].map((turn) => tidy(turn.innerText));";
    serde_json::from_value(page.ask(script, json!([]))).unwrap_or_default()
}

#[track_caller]
fn until_turns(page: &Page, count: usize) {
    page.until(&format!("there are not {count} turns"), || turns(page).len() == count);
}

/// Goes on with Tab until the focus is on what has this name.
#[track_caller]
fn tab_to(page: &Page, name: &str) {
    for _ in 0..60 {
        if page.focused() == name {
            return;
        }
        page.type_keys(Key::Tab);
    }
    panic!("Tab does not come to {name:?}; it is at {:?}", page.focused());
}

/// Types a reply where the focus is, hands it in, and waits for the answer.
#[track_caller]
fn reply(page: &Page, words: &str) {
    let before = turns(page).len();
    page.type_keys(words);
    page.type_keys(Key::Control + Key::Enter);
    until_turns(page, before + 2);
}

/// Letters and digits alone: a quotation is said in marks and shown without them, with its place.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// What was said last, as it stands on the screen; the places of quotations are seen and not said.
fn last_said(page: &Page) -> String {
    let script = "const turn = [...document.querySelectorAll('.turn')].pop().cloneNode(true);
        turn.querySelectorAll('figcaption').forEach((place) => place.remove());
        return turn.textContent;";
    letters(page.ask(script, json!([])).as_str().unwrap_or_default())
}

/// Roles and names of what a screen reader finds on the page, from the browser's own tree.
fn found(page: &Page) -> Vec<(String, String)> {
    let tree = page.devtools("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let shown = nodes.iter().filter(|node| node["ignored"] != json!(true));
    let word =
        |node: &Value, what: &str| node[what]["value"].as_str().unwrap_or_default().to_owned();
    shown.map(|node| (word(node, "role"), word(node, "name"))).collect()
}

#[track_caller]
fn check_found(page: &Page, role: &str, name: &str) {
    let all = found(page);
    let there = all.iter().any(|it| (it.0.as_str(), it.1.as_str()) == (role, name));
    assert!(there, "no {role} {name:?} among {all:?}");
}

/// The stored text of the only talk.
fn stored(page: &Page) -> String {
    let text = page.ask_later(
        "const opening = indexedDB.open('starling');
         const db = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
         const asked = db.transaction('sessions').objectStore('sessions').getAll();
         const all = await new Promise((done) => { asked.onsuccess = () => done(asked.result); });
         db.close();
         return all.join('');",
    );
    text.as_str().unwrap_or_default().to_owned()
}

/// How many replies of the only talk are stored with their answers.
fn answered(page: &Page) -> usize {
    let talk: Value = serde_json::from_str(&stored(page)).unwrap_or_default();
    let turns = talk["turns"].as_array().cloned().unwrap_or_default();
    turns.iter().filter(|turn| turn.as_array().is_some_and(|it| it.len() > 1)).count()
}

/// Begins a talk with Solveig and waits for her first words.
fn begin(page: &Page, server: &Server) {
    open(page, server, "coach");
    page.press("Talk with Solveig");
    until_turns(page, 1);
    page.press("Your reply");
}

/// The report on the screen, line by line as its Markdown has it.
fn report(page: &Page) -> Vec<String> {
    let script = "const marks = { H2: '# ', H3: '## ', LI: '- ', P: '' };
        return [...document.querySelectorAll('.report :is(h2, h3, li, p)')]
            .map((line) => marks[line.tagName] + line.textContent);";
    serde_json::from_value(page.ask(script, json!([]))).unwrap_or_default()
}

#[test]
fn a_whole_talk_is_held_on_a_phone_by_keyboard_alone_and_every_turn_is_heard_once() {
    let server = Server::start();
    let page = Page::phone();
    open(&page, &server, "library");
    page.see("Library");
    tab_to(&page, "Coach");
    page.type_keys(Key::Enter);
    page.see("Solveig");
    page.see("Kwame");
    listen(&page);
    tab_to(&page, "Talk with Solveig");
    page.type_keys(Key::Enter);
    until_turns(&page, 1);
    page.see("This time is yours");
    page.until("the opening is not heard", || heard(&page).len() == 1);
    assert!(heard(&page)[0].starts_with("Solveig: Hello, I'm Solveig."), "{:?}", heard(&page));
    tab_to(&page, "Your reply");
    check_found(&page, "heading", "Talk with Solveig (Linnetfold)");
    check_found(&page, "list", "What was said");
    check_found(&page, "textbox", "Your reply");
    check_found(&page, "button", "Hand in");
    check_found(&page, "button", "End the talk");

    // Nothing is handed in with an empty field, by key or by button.
    page.type_keys(Key::Control + Key::Enter);
    let off = page.ask("return first('button', 'Hand in').disabled;", json!([]));
    assert_eq!((off, turns(&page).len()), (json!(true), 1));

    for (place, words) in REPLIES.iter().enumerate() {
        reply(&page, words);
        assert_eq!(page.focused(), "Your reply");
        assert_eq!(page.value("Your reply"), "");
        page.until("the turn is not heard", || heard(&page).len() == place + 2);
        let all = turns(&page);
        assert_eq!(all[all.len() - 2], format!("You {words}"));
        assert_eq!(letters(heard(&page).last().map_or("", String::as_str)), last_said(&page));
    }
    let quotes =
        page.ask("return document.querySelectorAll('.turn__quote figcaption').length;", json!([]));
    assert!(quotes.as_u64() >= Some(1), "nothing is quoted with its place");
    let wider = page.ask("return document.documentElement.scrollWidth - screen.width;", json!([]));
    assert!(wider.as_i64() <= Some(0), "{wider} px wider than the screen");
    let seen = "const field = document.querySelector('#reply').getBoundingClientRect();
        return field.top > 0 && field.bottom < innerHeight;";
    assert_eq!(page.ask(seen, json!([])), json!(true), "the field is out of sight");

    tab_to(&page, "End the talk");
    page.type_keys(Key::Enter);
    page.see("Agreed next steps");
    until_turns(&page, 1 + 2 * REPLIES.len() + 2);
    page.until("the goodbye is not heard", || heard(&page).len() == REPLIES.len() + 2);
    let closing = heard(&page).pop().unwrap_or_default();
    assert!(closing.starts_with("Solveig: Thank you for letting me think along"), "{closing}");
    page.until("the report has no focus", || {
        page.ask("return document.activeElement.id;", json!([])) == json!("report")
    });
    page.not_see("Your reply");

    // On paper stands the report alone.
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    page.screenshot("phone-print-talk-report");
    assert!(page.text().starts_with("Talk with Solveig (Linnetfold) Role:"), "{}", page.text());
    for word in ["Goodbye.", "Copy", "Progress"] {
        assert!(!page.text().contains(word), "{word} is printed: {}", page.text());
    }
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }));

    tab_to(&page, "Save as Markdown");
    page.type_keys(Key::Enter);
    let (name, markdown) = page.downloaded();
    assert!(name.starts_with("starling-talk-") && name.ends_with(".md"), "{name}");
    let lines: Vec<&str> = markdown.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(report(&page), lines);
    assert!(markdown.starts_with("# Talk with Solveig (Linnetfold)\n"), "{markdown}");
    assert!(markdown.contains("I will ask my manager on Monday"), "{markdown}");
    page.is_clean(&server);

    // Found again, read, removed, and had back.
    tab_to(&page, "Done");
    page.type_keys(Key::Enter);
    page.see("Your talks");
    page.see("five replies · with its report");
    tab_to(&page, REPLIES[0]);
    page.type_keys(Key::Enter);
    page.see("Agreed next steps");
    page.not_see("Your reply");
    page.back();
    page.press(&format!("Remove: {}", REPLIES[0]));
    page.see("Removed.");
    page.not_see("Your talks");
    page.press("Undo");
    page.see("five replies · with its report");
    page.is_clean(&server);
}

#[test]
fn a_reload_in_the_middle_of_a_reply_loses_nothing_and_the_talk_goes_on() {
    let server = Server::start();
    let page = Page::phone();
    begin(&page, &server);
    reply(&page, REPLIES[0]);
    page.type_keys("My manager says I should");
    page.until("what is typed is not stored", || {
        stored(&page).contains("My manager says I should")
    });
    let before = turns(&page);
    page.reload();
    until_turns(&page, 3);
    assert_eq!(turns(&page), before);
    assert_eq!(page.value("Your reply"), "My manager says I should");
    listen(&page);
    page.press("Your reply");
    page.type_keys(" influence other teams, but I have no time.");
    page.type_keys(Key::Control + Key::Enter);
    until_turns(&page, 5);
    assert_eq!(turns(&page)[..3], before[..]);
    assert_eq!(
        turns(&page)[3],
        "You My manager says I should influence other teams, but I have no time."
    );
    page.until("the turn is not heard once", || heard(&page).len() == 1);
    let before = turns(&page);
    page.until("the turn is not stored", || answered(&page) == 2);
    page.reload();
    until_turns(&page, 5);
    assert_eq!(turns(&page), before);
    // What is typed when the talk is ended is handed in first.
    page.fill("Your reply", "I will write the plan on Friday.");
    page.press("End the talk");
    page.see("Agreed next steps");
    until_turns(&page, 9);
    assert!(
        report(&page).contains(&"- I will write the plan on Friday.".to_owned()),
        "{:?}",
        report(&page)
    );
    page.is_clean(&server);
}

#[test]
fn a_talk_is_held_and_found_again_without_a_network() {
    let mut server = Server::start();
    let page = Page::phone();
    page.open(&server.url());
    page.see("Start with one question");
    page.wait_until_kept();
    server.stop();
    page.press("Practise");
    page.press("talk with a coach");
    page.press("Talk with Kwame");
    until_turns(&page, 1);
    page.press("Your reply");
    reply(&page, "I am a manager. One person in my team does not deliver any more.");
    page.until("the talk is not stored", || answered(&page) == 1);
    page.reload();
    until_turns(&page, 3);
    page.press("Your reply");
    reply(&page, "Since the summer; he was the best of us before.");
    page.press("End the talk");
    page.see("Agreed next steps");
    page.is_clean(&server);
}

/// Notes on a coach, as people keep them.
const OUR_COACH: &str = "You are an engineering coach. Say first: \"What is on your mind?\"\n\n\
    Our values are as follows:\nAsk before you build.\nSay it early.\n\n\
    The career ladder tenets for Engineering Manager are as follows:\n\
    Leadership:\nGrows people by giving them work that stretches them.\nHires well.\n\n\
    Execution:\nDelivers what was promised.\nPlans with the team.\n";

#[test]
fn a_coach_who_was_brought_in_talks_and_quotes_what_they_came_with() {
    let server = Server::start();
    let page = Page::phone();
    open(&page, &server, "import");
    page.press("Or paste text");
    page.fill("Text", OUR_COACH);
    page.press("Read this text");
    page.press("Take in two things");
    page.see("Brought in:");
    page.press("Pasted");
    page.press("Talk with this coach");
    until_turns(&page, 1);
    page.see("What is on your mind?");
    page.press("Your reply");
    reply(&page, "I am an engineering manager and I want my people to grow.");
    reply(&page, "They get the same work every month.");
    reply(&page, "I could give Ana the release.");
    let quotes = "return [...document.querySelectorAll('.turn__quote blockquote')].map((it) => it.textContent);";
    let quotes: Vec<String> =
        serde_json::from_value(page.ask(quotes, json!([]))).unwrap_or_default();
    assert!(!quotes.is_empty(), "{:?}", turns(&page));
    assert!(quotes.iter().all(|quote| OUR_COACH.contains(quote.as_str())), "{quotes:?}");
    open(&page, &server, "coach");
    page.see("Brought in");
    page.see("three replies · open");

    // Who is gone cannot go on; what was said stays.
    open(&page, &server, "notebook");
    page.press("Remove: Pasted");
    page.see("Removed.");
    open(&page, &server, "coach");
    page.press("I am an engineering manager");
    until_turns(&page, 7);
    page.press("Your reply");
    page.type_keys("And now?");
    page.type_keys(Key::Control + Key::Enter);
    page.see("This coach is not here any more");
    page.see("And now?");
    page.press("Undo");
    page.press("Ask once more");
    until_turns(&page, 9);
    page.not_see("This coach is not here any more");
    page.is_clean(&server);
}

/// Workers of the coach that never answer, or stop at once, as long as `window.trouble` says so.
const TROUBLE: &str = "window.trouble = 'stuck'; const real = Worker;
    window.Worker = function (url) {
        if (!String(url).includes('coach') || !window.trouble) return new real(url);
        const lost = window.trouble === 'lost';
        return {
            postMessage() {}, terminate() {}, removeEventListener() {},
            addEventListener(name, act) { if (lost && name === 'error') setTimeout(() => act(new Event('error'))); },
        };
    };";

#[test]
fn a_coach_who_does_not_answer_or_is_lost_costs_a_sentence_and_no_word() {
    let server = Server::start();
    let page = Page::phone();
    page.before_every_page(TROUBLE);
    open(&page, &server, "coach");
    page.press("Talk with Solveig");
    page.see("The coach is thinking.");
    page.press("Your reply");
    page.type_keys("One can type meanwhile.");
    page.type_keys(Key::Control + Key::Enter);
    page.until("nothing is said of the coach", || {
        page.text().contains("The coach did not answer within ten seconds.")
    });
    page.ask("window.trouble = 'lost';", json!([]));
    page.press("Ask once more");
    page.see("The coach could not be started.");
    page.ask("window.trouble = '';", json!([]));
    page.press("Ask once more");
    until_turns(&page, 1);
    page.not_see("The coach could not be started.");
    assert_eq!(page.value("Your reply"), "One can type meanwhile.");

    // A reply that was handed in is answered when the coach is there again, also after a reload.
    page.press("Hand in");
    until_turns(&page, 3);
    page.until("the answer is not stored", || answered(&page) == 1);
    page.reload();
    until_turns(&page, 3);
    page.press("Your reply");
    page.type_keys("And then?");
    page.type_keys(Key::Control + Key::Enter);
    page.see("And then?");
    page.until("the reply is not stored", || stored(&page).contains("And then?\"]"));
    page.reload();
    page.see("And then?");
    page.ask("window.trouble = '';", json!([]));
    open(&page, &server, "library");
    page.back();
    page.see("And then?");
}

#[test]
fn a_notebook_of_the_version_before_has_room_for_talks() {
    let server = Server::start();
    let page = Page::phone();
    page.open(&format!("{}manifest.webmanifest", server.url()));
    page.ask_later(
        "const opening = indexedDB.open('starling', 2);
         opening.onupgradeneeded = () => {
             for (const shelf of ['settings', 'draft', 'history', 'attempts', 'rounds', 'stories', 'notes', 'packs', 'aside'])
                 opening.result.createObjectStore(shelf);
         };
         const db = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
         const writing = db.transaction('notes', 'readwrite');
         writing.objectStore('notes').put('{\"v\":1,\"id\":\"0a\",\"title\":\"From before\",\"text\":\"\",\"made\":0,\"changed\":0}', '0a');
         await new Promise((done) => { writing.oncomplete = done; });
         db.close();",
    );
    open(&page, &server, "notebook");
    page.see("From before");
    begin(&page, &server);
    reply(&page, REPLIES[0]);
    page.until("the talk is not stored", || answered(&page) == 1);
}

/// Gives a backup to the notebook, as if it were chosen.
fn bring_back(page: &Page, text: &str) {
    page.ask(
        "const chosen = new DataTransfer();
         chosen.items.add(new File([arguments[0]], 'backup.json'));
         const field = document.querySelector('input[type=file]');
         field.files = chosen.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));",
        json!([text]),
    );
}

#[test]
fn a_talk_goes_out_with_everything_and_comes_back_as_it_was_said() {
    let server = Server::start();
    let page = Page::desk();
    begin(&page, &server);
    reply(&page, REPLIES[0]);
    let said = turns(&page);
    open(&page, &server, "notebook");
    page.press("Save everything as one file");
    let (_, backup) = page.downloaded();
    page.ask("indexedDB.deleteDatabase('starling'); localStorage.clear();", json!([]));
    page.reload();
    open(&page, &server, "coach");
    page.see("Solveig");
    page.not_see("Your talks");
    open(&page, &server, "notebook");
    page.see("Bring such a file back");
    bring_back(&page, &backup);
    page.see("one talk with a coach");
    page.press("Bring it back");
    page.see("What the file held is here.");
    open(&page, &server, "coach");
    page.press(REPLIES[0]);
    until_turns(&page, 3);
    assert_eq!(turns(&page), said);
    page.press("Your reply");
    reply(&page, REPLIES[1]);
    page.is_clean(&server);
}
