//! What a person does and sees, as verbs.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{Key, TypingData, WebElement, WindowHandle};

use crate::driver::{Browser, Look, PATIENCE};
use crate::server::{Server, root};

/// Functions the scripts below share: what is shown, and under which name.
const NAMES: &str = r#"
const tidy = (text) => (text || "").replace(/\s+/g, " ").trim();
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !element.closest("[inert]");
const byIds = (ids) => (ids || "").split(/\s+/).map((id) => document.getElementById(id))
    .filter(Boolean).map((element) => element.textContent).join(" ");
const name = (element) => tidy(byIds(element.getAttribute("aria-labelledby"))
    || element.getAttribute("aria-label")
    || [...(element.labels || [])].map((label) => label.innerText).join(" ")
    || element.innerText || element.value || element.getAttribute("placeholder")
    || element.getAttribute("title"));
const first = (selector, wanted) => {
    const all = [...document.querySelectorAll(selector)].filter(shown);
    return all.find((element) => name(element) === tidy(wanted))
        || all.find((element) => name(element).includes(tidy(wanted))) || null;
};
"#;

/// What can be pressed; labels last, for boxes that are drawn by their label.
const PRESSABLE: &str = "button:enabled, a[href], summary, input:is([type=submit], [type=button], \
    [type=checkbox], [type=radio]):enabled, [role=button], [role=tab], [role=menuitem], [role=option], label";
/// What can be written into or chosen from.
const FIELDS: &str = "textarea, select, [contenteditable=true], \
    input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=hidden])";

/// One of several windows of a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window(WindowHandle);

/// A browser window and the person in front of it.
pub struct Page {
    browser: Browser,
    /// What the browser logged so far; reading it empties the browser's own list.
    console: RefCell<Vec<String>>,
    /// Addresses the page asked for so far; likewise.
    asked: RefCell<Vec<String>>,
}

impl Page {
    /// A phone, light.
    pub fn phone() -> Self {
        Self::with(Look { phone: true, dark: false }, &[])
    }

    /// A desk, light.
    pub fn desk() -> Self {
        Self::with(Look { phone: false, dark: false }, &[])
    }

    /// Any look, and further flags of the browser: `--use-fake-device-for-media-stream`.
    pub fn with(look: Look, flags: &[&str]) -> Self {
        let browser = Browser::start(look, flags);
        Self { browser, console: RefCell::default(), asked: RefCell::default() }
    }

    /// Opens another window of the same browser and looks at it from now on.
    pub fn open_window(&self) -> Window {
        Window(self.browser.open_window())
    }

    /// The window that is looked at.
    pub fn window(&self) -> Window {
        Window(self.browser.window())
    }

    /// Looks at another window: all verbs are about it from now on.
    pub fn look_at(&self, window: &Window) {
        self.browser.look_at(&window.0);
    }

    /// Closes the window that is looked at, and looks at another one.
    pub fn close_window(&self, next: &Window) {
        let closed = self.browser.wait(self.browser.driver().close_window());
        closed.expect("the window does not close");
        self.look_at(next);
    }

    /// Goes to an address and waits until it is loaded.
    pub fn open(&self, url: &str) {
        self.browser.wait(self.browser.driver().goto(url)).expect("the address does not open");
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.browser.wait(self.browser.driver().refresh()).expect("the page does not reload");
    }

    /// Goes one step back in the window's history.
    pub fn back(&self) {
        self.browser.wait(self.browser.driver().back()).expect("there is nothing to go back to");
    }

    /// The address in the address bar.
    pub fn address(&self) -> String {
        self.ask("return location.href;", json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// The text that is shown, its space tidied.
    pub fn text(&self) -> String {
        let script = "return document.body ? tidy(document.body.innerText) : '';";
        self.ask(script, json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the text is shown somewhere.
    #[track_caller]
    pub fn see(&self, text: &str) {
        self.until(&format!("\"{text}\" is not shown"), || self.text().contains(text));
    }

    /// Waits until the text is shown nowhere.
    #[track_caller]
    pub fn not_see(&self, text: &str) {
        self.until(&format!("\"{text}\" is still shown"), || !self.text().contains(text));
    }

    /// Presses the button, link or box of this name, as soon as it can be pressed.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.until(&format!("nothing named \"{name}\" can be pressed"), || {
            let found = self.element(PRESSABLE, name);
            found.is_some_and(|element| self.browser.wait(element.click()).is_ok())
        });
    }

    /// Replaces what stands in the field of this name, or chooses from it.
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) {
        self.until(&format!("no field named \"{label}\" takes text"), || {
            let found = self.element(FIELDS, label);
            found.is_some_and(|element| self.browser.wait(replace(&element, text)).is_ok())
        });
    }

    /// What stands in the field of this name.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        self.until(&format!("there is no field named \"{label}\""), || {
            self.element(FIELDS, label).is_some()
        });
        let script = format!("return first({FIELDS:?}, arguments[0]).value;");
        self.ask(&script, json!([label])).as_str().unwrap_or_default().to_owned()
    }

    /// Types where the focus is: `page.type_keys(Key::Tab)`, `page.type_keys(Key::Control + Key::Enter)`.
    #[track_caller]
    pub fn type_keys(&self, keys: impl Into<TypingData>) {
        let driver = self.browser.driver();
        let typed =
            self.browser.wait(async { driver.active_element().await?.send_keys(keys).await });
        typed.unwrap_or_else(|fault| self.give_up(&format!("keys cannot be typed: {fault}")));
    }

    /// The name of what has the focus; empty for none.
    pub fn focused(&self) -> String {
        let script =
            "const at = document.activeElement; return at && at !== document.body ? name(at) : '';";
        self.ask(script, json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and gives what it returns; `tidy`, `name`, `shown` and `first` are at hand.
    #[track_caller]
    pub fn ask(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let whole = format!("{NAMES}{script}");
        let answer = self.browser.wait(self.browser.driver().execute(whole, arguments));
        answer.unwrap_or_else(|fault| panic!("{script}: {fault}")).json().clone()
    }

    /// Runs a script that returns a promise and waits for it.
    #[track_caller]
    pub fn ask_later(&self, script: &str) -> Value {
        let whole = format!(
            "const done = arguments[arguments.length - 1];\
             (async () => {{ {NAMES}{script} }})().then(done, (fault) => done('fault: ' + fault));"
        );
        let answer = self.browser.wait(self.browser.driver().execute_async(whole, Vec::new()));
        answer.unwrap_or_else(|fault| panic!("{script}: {fault}")).json().clone()
    }

    /// A command of the DevTools protocol, for faults and gifts a person cannot cause by hand.
    pub fn devtools(&self, command: &str, params: Value) -> Value {
        self.browser.devtools(command, params)
    }

    /// A script that runs in every page before its own scripts.
    pub fn before_every_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    }

    /// What the system asks for: `("prefers-reduced-motion", "reduce")`. Replaces what was asked before.
    pub fn media(&self, features: &[(&str, &str)]) {
        self.browser.media(features);
    }

    /// The browser believes that there is no network, or that it is back. It concerns this window
    /// only; a service worker must be cut off by [`Server::stop`].
    pub fn offline(&self, is_offline: bool) {
        self.devtools("Network.enable", json!({}));
        let params = json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", params);
    }

    /// Waits until the service worker has everything and answers for this page.
    #[track_caller]
    pub fn wait_until_kept(&self) {
        self.until("the service worker does not take over", || {
            self.ask("return Boolean(navigator.serviceWorker.controller);", json!([]))
                == json!(true)
        });
    }

    /// What a screen reader says of what has the focus: its role and its name.
    pub fn spoken_focus(&self) -> String {
        self.devtools("Accessibility.enable", json!({}));
        let tree = self.devtools("Accessibility.getFullAXTree", json!({}));
        let nodes = tree.get("nodes").and_then(Value::as_array).cloned().unwrap_or_default();
        let of = |node: &Value, field: &str| {
            node.pointer(&format!("/{field}/value"))
                .and_then(Value::as_str)
                .unwrap_or("")
                .to_owned()
        };
        let has_focus = |node: &&Value| {
            let properties = node.get("properties").and_then(Value::as_array);
            properties.into_iter().flatten().any(|property| {
                property.get("name") == Some(&json!("focused"))
                    && property.pointer("/value/value") == Some(&json!(true))
            })
        };
        let focused =
            nodes.iter().filter(has_focus).rfind(|node| of(node, "role") != "RootWebArea");
        focused
            .map_or_else(String::new, |node| format!("{}: {}", of(node, "role"), of(node, "name")))
    }

    /// What the polite live region of the app holds: the last words a screen reader was given.
    pub fn announced(&self) -> String {
        let script = "return [...document.querySelectorAll('[aria-live=polite]')]
            .map((it) => it.textContent.replaceAll(String.fromCharCode(0x200b), '').trim()).filter(Boolean).join(' ');";
        self.ask(script, json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Goes on with the tab key until what has the focus is spoken like this.
    #[track_caller]
    pub fn tab_to(&self, spoken: &str) {
        for _ in 0..60 {
            if self.spoken_focus() == spoken {
                return;
            }
            self.type_keys(Key::Tab);
        }
        self.give_up(&format!("the tab key does not lead to {spoken:?}"));
    }

    /// Waits until what has the focus is spoken like this.
    #[track_caller]
    pub fn hear(&self, spoken: &str) {
        self.until(&format!("not heard: {spoken:?}, but {:?}", self.spoken_focus()), || {
            self.spoken_focus().contains(spoken)
        });
    }

    /// Lets the persona's follow-up pass, where there is one, until this is shown.
    #[track_caller]
    pub fn pass_follow_ups(&self, until: &str) {
        self.until(&format!("{until:?} is not shown"), || {
            let text = self.text();
            if text.contains("Hand in the reply") {
                self.press("Pass");
            }
            text.contains(until)
        });
    }

    /// Waits until a condition holds; ends the test with these words when it does not.
    #[track_caller]
    pub fn until(&self, otherwise: &str, mut holds: impl FnMut() -> bool) {
        let end = Instant::now() + PATIENCE;
        while !holds() {
            if Instant::now() > end {
                self.give_up(otherwise);
            }
            thread::sleep(Duration::from_millis(40));
        }
    }

    /// Takes a picture of the window into `target/screens/` and says where it is.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let folder = root().join("target/screens");
        fs::create_dir_all(&folder).expect("target can be written");
        let path = folder.join(format!("{name}.png"));
        let taken = self.browser.wait(self.browser.driver().screenshot(&path));
        taken.expect("the picture cannot be taken");
        path
    }

    /// Waits for a file to be downloaded, gives its name and content, and takes it away.
    #[track_caller]
    pub fn downloaded(&self) -> (String, String) {
        let mut file = None;
        self.until("nothing was downloaded", || {
            let files = fs::read_dir(self.browser.downloads()).into_iter().flatten().flatten();
            let done = |path: &PathBuf| {
                path.extension().is_some_and(|end| end != "crdownload")
                    && fs::metadata(path).is_ok_and(|file| file.len() > 0)
            };
            file = files.map(|entry| entry.path()).find(done);
            file.is_some()
        });
        let path = file.unwrap_or_default();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("the file is text");
        fs::remove_file(&path).expect("the file is there");
        (name, text)
    }

    /// Errors of the console so far: the page's own, failed requests, violations of the policy.
    pub fn console_errors(&self) -> Vec<String> {
        let entries = self.browser.wait(self.browser.driver().browser_log()).unwrap_or_default();
        let errors = entries.into_iter().filter(|entry| {
            entry.level == "SEVERE" || entry.message.contains("Content Security Policy")
        });
        self.console.borrow_mut().extend(errors.map(|entry| entry.message));
        self.console.borrow().clone()
    }

    /// Addresses of other hosts that the page has asked for, whether they answered or not.
    pub fn foreign_requests(&self, server: &Server) -> BTreeSet<String> {
        let entries = self.browser.wait(self.browser.driver().get_log("performance"));
        let asked =
            entries.unwrap_or_default().into_iter().filter_map(|entry| asked_for(&entry.message));
        self.asked.borrow_mut().extend(asked);
        let own = format!("http://{}/", server.host());
        let is_foreign = |url: &&String| {
            !url.starts_with(&own)
                && ["http", "ws", "ftp"].iter().any(|scheme| url.starts_with(scheme))
        };
        self.asked.borrow().iter().filter(is_foreign).cloned().collect()
    }

    /// No error in the console, no violation of the policy, no request to another host.
    #[track_caller]
    pub fn is_clean(&self, server: &Server) {
        assert_eq!(self.console_errors(), Vec::<String>::new(), "errors in the console");
        assert_eq!(self.foreign_requests(server), BTreeSet::new(), "requests to other hosts");
    }

    /// What axe-core finds wrong for people with assistive technology, one readable line each.
    #[track_caller]
    pub fn axe(&self) -> Vec<String> {
        let file = root().join(".tools/node/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(&file)
            .unwrap_or_else(|_| panic!("axe-core is missing: run `.ci/tools need test`"));
        if self.ask("return Boolean(window.axe);", json!([])) == json!(false) {
            self.ask(&source, json!([]));
        }
        let found = self.ask_later(
            // Halfway from one colour to another a button has the contrast of neither.
            "const ends = (it) => it.effect.getComputedTiming().endTime < Infinity;
             await Promise.allSettled(document.getAnimations().filter(ends).map((it) => it.finished));
             const { violations } = await axe.run(document, { resultTypes: ['violations'] });
             return violations.flatMap((rule) => rule.nodes.map((node) =>
                 `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')}`));",
        );
        let lines = found.as_array().unwrap_or_else(|| panic!("axe-core does not run: {found}"));
        lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// The first shown element of these that has the name, or whose name holds it.
    fn element(&self, selector: &str, name: &str) -> Option<WebElement> {
        // A person scrolls to the middle of the screen, away from a bar at its foot.
        let script = format!(
            "{NAMES} const found = first({selector:?}, arguments[0]);
             if (found) found.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             return found;"
        );
        let found = self.browser.wait(self.browser.driver().execute(script, vec![json!(name)]));
        found.ok()?.element().ok()
    }

    #[track_caller]
    fn give_up(&self, why: &str) -> ! {
        let name = thread::current().name().unwrap_or("test").replace("::", "-");
        let picture = self.screenshot(&format!("failed-{name}"));
        let errors = self.console_errors().join("\n  ");
        panic!(
            "{why}\nat {}\nshown: {}\nconsole: {errors}\npicture: {}",
            self.address(),
            self.text(),
            picture.display()
        )
    }
}

/// Empties a field and types into it. Lists are chosen from by typing, as with a keyboard.
async fn replace(element: &WebElement, text: &str) -> thirtyfour::error::WebDriverResult<()> {
    if element.tag_name().await? != "select" {
        element.clear().await?;
    }
    element.send_keys(text).await
}

/// The address in an entry of the performance log, if it is about a request that begins.
fn asked_for(entry: &str) -> Option<String> {
    let entry: Value = serde_json::from_str(entry).ok()?;
    let message = entry.get("message")?;
    if message.get("method")? != "Network.requestWillBeSent" {
        return None;
    }
    message.pointer("/params/request/url")?.as_str().map(str::to_owned)
}
