//! A static host of the plainest kind: the bundle under some path, and a network that can fail.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Serves a folder on a free port of this machine, until it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    listening: Option<JoinHandle<()>>,
}

/// What the test and the threads that answer both see.
struct Shared {
    folder: PathBuf,
    base: String,
    running: bool,
    requests: Vec<String>,
    instead: BTreeMap<String, (String, Vec<u8>)>,
}

impl Server {
    /// The bundle at the top of a host.
    pub fn start() -> Self {
        Self::under("/")
    }

    /// The bundle under a path, which begins and ends with `/`.
    pub fn under(base: &str) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("no free port");
        let shared = Shared {
            folder: dist(),
            base: base.to_owned(),
            running: true,
            requests: Vec::new(),
            instead: BTreeMap::new(),
        };
        let address = listener.local_addr().expect("a bound port has an address");
        let mut server = Self { address, shared: Arc::new(Mutex::new(shared)), listening: None };
        server.listen(listener);
        server
    }

    /// Where the page is.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.shared().base)
    }

    /// The host with its port, as it stands in addresses.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Everything that was asked for, in order, without the path of the bundle.
    pub fn requests(&self) -> Vec<String> {
        self.shared().requests.clone()
    }

    /// From now on, files whose name ends so are answered with this.
    pub fn serve_instead(&self, ending: &str, kind: &str, bytes: Vec<u8>) {
        self.shared().instead.insert(ending.to_owned(), (kind.to_owned(), bytes));
    }

    /// From now on, every file is itself again.
    pub fn serve_all(&self) {
        self.shared().instead.clear();
    }

    /// From now on, another folder is served: a newer build.
    pub fn serve_folder(&self, folder: &Path) {
        self.shared().folder = folder.to_owned();
    }

    /// The cable is pulled: connections are refused.
    pub fn stop(&mut self) {
        self.shared().running = false;
        // Wakes the listener, which then sees that it is to end.
        drop(TcpStream::connect(self.address));
        if let Some(listening) = self.listening.take() {
            drop(listening.join());
        }
    }

    /// The cable is back, at the same port.
    pub fn start_again(&mut self) {
        let listener = TcpListener::bind(self.address).expect("the port is taken by another");
        self.shared().running = true;
        self.listen(listener);
    }

    fn listen(&mut self, listener: TcpListener) {
        let shared = Arc::clone(&self.shared);
        self.listening = Some(thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if !lock(&shared).running {
                    return;
                }
                let shared = Arc::clone(&shared);
                // A browser that hangs up early is no fault of the page.
                thread::spawn(move || drop(answer(stream, &shared)));
            }
        }));
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        lock(&self.shared)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The bundle under test.
pub(crate) fn dist() -> PathBuf {
    let folder = std::env::var_os("STARLING_DIST").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| root().join("dist"));
    assert!(
        folder.join("index.html").is_file(),
        "There is no bundle in {}: run `make dist` first (`make test` does it by itself).",
        folder.display()
    );
    folder
}

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One request and its answer; the connection is closed after it.
fn answer(mut stream: TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
    // Browsers open connections in advance that they never use.
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = first.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap_or("/").to_owned();
    let Some((status, kind, body)) = found(&path, &mut lock(shared)) else { return Ok(()) };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

/// Status, kind and content for a path; nothing when the host is gone.
fn found(path: &str, shared: &mut Shared) -> Option<(&'static str, String, Vec<u8>)> {
    if !shared.running {
        return None;
    }
    let missing = || Some(("404 Not Found", "text/plain".to_owned(), b"not here".to_vec()));
    let Some(name) = path.strip_prefix(&shared.base) else { return missing() };
    shared.requests.push(name.to_owned());
    let name = if name.is_empty() { "index.html" } else { name };
    let instead = shared.instead.iter().find(|(ending, _)| name.ends_with(ending.as_str()));
    if let Some((_, (kind, bytes))) = instead {
        return Some(("200 OK", kind.clone(), bytes.clone()));
    }
    if name.split('/').any(|part| part == "..") {
        return missing();
    }
    match fs::read(shared.folder.join(name)) {
        Ok(bytes) => Some(("200 OK", kind(name).to_owned(), bytes)),
        Err(_) => missing(),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
