//! Journeys through Starling in a real browser, written in verbs.
//!
//! A test serves the bundle from [`Server`], opens a [`Page`] and says what a person does and sees:
//!
//! ```no_run
//! use starling_browser_tests::{Page, Server};
//!
//! let server = Server::start();
//! let page = Page::phone();
//! page.open(&server.url());
//! page.press("Start");
//! page.see("Tell me about");
//! page.fill("Your answer", "In May our deploys failed twice a week.");
//! page.is_clean(&server);
//! ```
//!
//! Everything waits by itself, for up to [`PATIENCE`]; nothing sleeps a fixed time. A verb that does
//! not succeed ends the test with what was on the screen, and leaves a picture in `target/screens/`.
//! Browser and driver are ended when the [`Page`] is dropped, also when a test fails.
//!
//! The bundle is what `make dist` left in `dist/`, or in the folder that `STARLING_DIST` names.

mod driver;
mod page;
mod server;

pub use driver::{Look, PATIENCE};
pub use page::{Page, Window};
pub use server::Server;
/// Keys for [`Page::type_keys`]: `Key::Tab`, `Key::Control + "a"`.
pub use thirtyfour::Key;
