//! Starts a browser of our own and ends it, whatever happens in between.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::common::capabilities::desiredcapabilities::CapabilitiesHelper;
use thirtyfour::{
    ChromeCapabilities, LoggingPrefsLogLevel, TimeoutConfiguration, WebDriver, WindowHandle,
};
use tokio::runtime::{Builder, Runtime};

/// How long a verb waits before it gives up.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// What the person sits in front of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// A phone of 360 x 740 with a touch screen, or a desk with 1280 x 800.
    pub phone: bool,
    /// The system asks for dark colours.
    pub dark: bool,
}

/// One browser with a profile of its own, and the process that drives it.
pub(crate) struct Browser {
    /// The session; taken when it is ended.
    driver: Option<WebDriver>,
    runtime: Runtime,
    process: Child,
    profile: PathBuf,
    look: Look,
}

impl Browser {
    /// A fresh browser. Flags by which it may be given a microphone and the like come on top.
    pub(crate) fn start(look: Look, flags: &[&str]) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let profile = fresh_profile();
        let (process, port) = chromedriver();
        // From here on the process is ended by `drop`.
        let mut browser = Self { driver: None, runtime, process, profile, look };
        let wanted = capabilities(look, flags, &browser.profile);
        let url = format!("http://127.0.0.1:{port}");
        let session = browser.runtime.block_on(WebDriver::new(url, wanted));
        browser.driver = Some(session.expect("the browser does not start"));
        let timeouts = TimeoutConfiguration::new(Some(PATIENCE), None, None);
        let set = browser.wait(browser.driver().update_timeouts(timeouts));
        set.expect("the browser takes timeouts");
        browser.emulate();
        browser.devtools(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "allow", "downloadPath": browser.downloads().to_string_lossy() }),
        );
        browser
    }

    /// The session.
    pub(crate) fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the session is over")
    }

    /// Waits for what the session answers.
    pub(crate) fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Where it puts what it downloads.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.profile.join("downloads")
    }

    /// A command of the DevTools protocol.
    pub(crate) fn devtools(&self, command: &str, params: Value) -> Value {
        let answer = self.wait(self.driver().cdp().send_raw(command, params));
        answer.unwrap_or_else(|fault| panic!("{command}: {fault}"))
    }

    /// Another window of the same browser, which is looked at from now on.
    pub(crate) fn open_window(&self) -> WindowHandle {
        let window = self.wait(self.driver().new_window()).expect("no window opens");
        self.look_at(&window);
        self.emulate();
        window
    }

    /// The window that is looked at.
    pub(crate) fn window(&self) -> WindowHandle {
        self.wait(self.driver().window()).expect("no window is looked at")
    }

    /// Looks at another window.
    pub(crate) fn look_at(&self, window: &WindowHandle) {
        let turned = self.wait(self.driver().switch_to_window(window.clone()));
        turned.expect("there is no such window");
    }

    fn emulate(&self) {
        let look = self.look;
        let (width, height) = if look.phone { (360, 740) } else { (1280, 800) };
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": look.phone }),
        );
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": look.phone }));
        let scheme = if look.dark { "dark" } else { "light" };
        self.media(&[("prefers-color-scheme", scheme)]);
    }

    /// What the system asks for: colours, less motion, more contrast.
    pub(crate) fn media(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let quit = async { tokio::time::timeout(PATIENCE, driver.quit()).await };
            drop(self.runtime.block_on(quit));
        }
        drop(self.process.kill());
        drop(self.process.wait());
        end_browser_of(&self.profile);
        drop(fs::remove_dir_all(&self.profile));
    }
}

/// Ends what still runs with our profile: a driver that was killed leaves its browser behind.
fn end_browser_of(profile: &Path) {
    let profile = profile.to_string_lossy();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let id = entry.file_name().to_string_lossy().into_owned();
        let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let is_ours =
            String::from_utf8_lossy(&line).contains(&format!("--user-data-dir={profile}\0"));
        if is_ours && id.parse::<u32>().is_ok() {
            drop(Command::new("kill").args(["-KILL", &id]).status());
        }
    }
}

/// An empty folder nobody else uses.
fn fresh_profile() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("starling-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder).expect("a folder for the profile");
    folder
}

/// Starts the driver on a port it chooses itself, and reads which. Of two that start at once one may find its
/// port taken, and ends; so it is tried again.
fn chromedriver() -> (Child, u16) {
    let driver = (0..5).find_map(|_| chromedriver_once());
    driver.expect("chromedriver does not say at which port it listens")
}

fn chromedriver_once() -> Option<(Child, u16)> {
    let program = program("CHROMEDRIVER", &["chromedriver"]);
    let mut process = Command::new(program)
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver does not start");
    let mut lines = BufReader::new(process.stdout.take().expect("it was piped")).lines();
    let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
    // It goes on talking, and must not be stopped by a full pipe.
    thread::spawn(move || lines.for_each(drop));
    if port.is_none() {
        drop(process.kill());
        drop(process.wait());
    }
    port.map(|port| (process, port))
}

/// `ChromeDriver was started successfully on port 33333.`
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

fn capabilities(look: Look, flags: &[&str], profile: &Path) -> ChromeCapabilities {
    let mut wanted = ChromeCapabilities::new();
    let binary = program(
        "CHROMIUM",
        &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    );
    let size = if look.phone { "360,740" } else { "1280,800" };
    let own = [
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--lang=en-GB".to_owned(),
        format!("--window-size={size}"),
        format!("--user-data-dir={}", profile.display()),
    ];
    let set = || -> thirtyfour::error::WebDriverResult<ChromeCapabilities> {
        wanted.set_binary(&binary.to_string_lossy())?;
        for flag in own.iter().map(String::as_str).chain(flags.iter().copied()) {
            wanted.add_arg(flag)?;
        }
        wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        wanted.set("unhandledPromptBehavior", "ignore")?;
        Ok(wanted)
    };
    set().expect("capabilities are plain JSON")
}

/// The program a variable names, or the first of these names on PATH.
fn program(variable: &str, names: &[&str]) -> PathBuf {
    let named = env::var(variable).ok().filter(|name| !name.is_empty());
    let names: Vec<&str> = named.iter().map(String::as_str).chain(names.iter().copied()).collect();
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let mut places = names.iter().flat_map(|name| folders.iter().map(move |at| at.join(name)));
    places.find(|place| place.is_file()).unwrap_or_else(|| {
        panic!("none of {names:?} is on PATH: run `make test`, which installs what is missing")
    })
}
