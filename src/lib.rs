//! Starling: a mock-interview trainer that runs wholly in the browser.

pub mod domain;
pub mod progress;
pub mod round;
pub mod route;
pub mod wire;

#[cfg(target_arch = "wasm32")]
pub mod browser;
