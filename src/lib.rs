//! Starling: a mock-interview trainer that runs wholly in the browser.
//!
//! # The house
//!
//! A pure core decides; a thin shell shows and saves. The core is plain Rust without a clock, chance or a
//! browser, and is tested natively in seconds. Time and seeds come in as arguments, effects go out as values.
//! Its words for people stand in `wording` and in what is itself written for people: advice, talks, reports.
//!
//! ```text
//! content/*.md --build.rs--> library.json --fetch--> wire --> Library
//!                                                              |
//!     set-up (pages) --Plan--> Round::apply(event, now) --> effects --> state::perform
//!                                                                        |      |
//!     the reader's worker: score::read, probe::hear <------- to read ----+      |
//!           |                                                                   |
//!           +------ Reading ------> Attempt --> wire --> IndexedDB, local storage
//!                                      |
//!                                      +--> pages: review, progress
//!                                      +--> Debrief::of(round, attempts ...) --> page, Markdown
//!
//! a file --> the importer's worker: import::read --> preview --edited--> import::accept --> pack, stories,
//!                                                                          notes --> wire --> IndexedDB
//!
//! Attempt --> share::shared --> wire: a link --> a peer's browser: rated --> a link --> shown, confirmed
//!                                                                                            |
//!                                                          PeerReview --> wire --> IndexedDB +
//!
//! a reply --> Session --> the coach's worker: coach::Conversation, all replies played again --> what is said
//!               |                                                                                  |
//!               +--> wire --> IndexedDB <-------------------- Session, as it was said <------------+
//! ```
//!
//! # Floors
//!
//! A module names only modules of lower floors, and only the outside crates of its own row. A test reads
//! this table and holds the code to it.
//!
//! | floor | module | holds | outside crates |
//! |---|---|---|---|
//! | 0 | `domain` | the words of the trade, as types; ids, units | - |
//! | 1 | `content` | native packs: Markdown to `(Library, problems)`, and back | pulldown-cmark |
//! | 1 | `import` | people's own notes, of any shape: text to `Draft`, with what was left out and why | - |
//! | 1 | `round` | the round: events in, effects out; clocks, modes | - |
//! | 1 | `score` | text to sentences, parts, gates, checklist, advice | - |
//! | 1 | `probe` | follow-ups: from the gap of an answer, in its own words | - |
//! | 1 | `progress` | what helps next and when, coverage, calibration | fsrs |
//! | 1 | `chart` | scales, ticks, paths, and the words that say what a picture shows | - |
//! | 1 | `share` | what is handed to somebody else: an answer without names, a pack without answers | - |
//! | 1 | `search` | finding questions by words and by what they are | - |
//! | 1 | `wording` | what the words of the trade are called: items, levels, days, counts | - |
//! | 1 | `route` | addresses: `Route` and its fragment | - |
//! | 2 | `coach` | conversations about one's own work: listening, asking, quoting, the report | - |
//! | 2 | `debrief` | a round that is over, as a report: answers, gaps, next steps; what a panel has on paper | - |
//! | 2 | `trend` | charts over what was answered | - |
//! | 2 | `wire` | what is written down: records, the library asset, backups, links, the stores' trait | base64, miniz_oxide |
//! | 3 | `browser` | adapters, one thing of the browser each; every `JsValue` that is no element | gloo-events, gloo-timers, js-sys, wasm-bindgen, wasm-bindgen-futures, web-sys |
//! | 3 | `dom` | elements, and the parts of them that follow signals | gloo-events, js-sys, leptos, wasm-bindgen, web-sys |
//! | 4 | `state` | one struct of signals per aggregate; `send(event)`; the one `perform(effect)` | gloo-timers, leptos |
//! | 5 | `ui` | components: values in, closures out; the words on the screens | leptos |
//! | 6 | `pages` | one file per page: joins `state` to `ui` | leptos |
//! | 7 | `app` | the shell, keys, the switch from route to page | leptos |
//!
//! # What is absent
//!
//! - No request to another host, and none at all after start but for the second part of the
//!   program, the workers, details and reference works of this build, and updates.
//! - No way from a string to markup: text is drawn as text (`dom`), prose as a small tree (`domain`).
//! - No clock, chance or thread in the core: `clippy.toml` forbids them, with the reason.
//! - No effect outside `state::perform` and its `writer` and `reading`, but for the title, the focus and
//!   the scrolling when a page or a phase is drawn.
//! - No URL outside `route`. Addresses are fragments, so that any static host will do and what a link
//!   carries reaches no log.
//! - No record is overwritten that could not be read; it is set aside or left in place (`wire`).
//! - No window writes anything of a running round that another goes on with (`state::hold`).
//! - No attempt is shown as saved before its transaction is complete (`state::writer`).
//!
//! # Two stores
//!
//! Local storage holds progress: settings, one line per attempt, the schedule, the running round; it is read at
//! once at start. IndexedDB holds the notebook: attempts, rounds, stories, notes, what was brought in, talks with
//! coaches, reviews by peers, and the running round once a second, in strict transactions; attempts, rounds and reviews
//! are read when somebody looks at them (`state::looking`, `state::peers`). Progress can be made again from the notebook,
//! never the reverse. Both stand behind `wire::Store` with a third one in memory, which tests drive with faults.
//!
//! There is one draft, so of several windows one goes on with the running round: the one that has the round's lock and
//! whose name stands beside the draft (`state::hold`). The others show a page with "Go on here", and write nothing of it.
//!
//! # Four programs
//!
//! The page is one program (`src/main.rs`), in two parts. What a round needs until an answer is rated is fetched at
//! once; the rest (feedback and follow-ups, the pages of `app::rest`, what `state::later` does) when the first screen
//! is there, or when it is asked for.
//! Both have one memory; the bundle step parts the finished program (`examples/bundle/split.rs`). The way
//! into the rest is through doors only: functions whose names begin with `rest_`, and what only they call is
//! in the rest. The reader of answers is another (`src/bin/reader.rs`), in a
//! worker: it is fetched when the questions are there, so the first screen does not wait for it, and
//! reading never holds up typing. What reads people's own notes is the third (`src/bin/importer.rs`), in a
//! worker that is started when notes are brought in, and ended when a file takes too long. The coach is the fourth
//! (`src/bin/coach.rs`), in a worker that is started when a talk is opened. These three keep nothing that is not
//! sent to them again, so that each can be ended at any time.

//! ## Why
//!
//! 2026-11-20: the page's program had 192 kB with brotli, of 160 kB it may have before the first question,
//! and most of that was for pages that are opened later. Parted it has 147 kB and 56 kB. Two programs of their
//! own would have held the signals and the notebook twice, and no tool at hand parts what Trunk makes; with
//! what the linker knows of references, 600 lines do, and the parting is exact.

pub mod chart;
pub mod coach;
pub mod content;
pub mod debrief;
pub mod domain;
pub mod import;
pub mod probe;
pub mod progress;
pub mod round;
pub mod route;
pub mod score;
pub mod search;
pub mod share;
pub mod trend;
pub mod wire;
pub mod wording;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod dom;
#[cfg(target_arch = "wasm32")]
pub mod pages;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod ui;
