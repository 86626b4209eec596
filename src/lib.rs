//! Starling: a mock-interview trainer that runs wholly in the browser.

// Native only, for the tests and the build script: the Markdown reader stays out of the main wasm.
// The importer's worker will take it into a wasm of its own later.
#[cfg(not(target_arch = "wasm32"))]
pub mod content;
pub mod domain;
pub mod progress;
pub mod round;
pub mod route;
pub mod score;
pub mod wire;

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
