//! Starling: a mock-interview trainer that runs wholly in the browser.

pub mod domain;
pub mod score;
