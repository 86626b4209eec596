//! What Starling does, said in sentences, without a browser.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod content;
mod content_library;
mod content_markdown;
mod content_round_trip;
mod corpus;
mod domain;
mod floors;
mod json;
mod progress;
mod round;
mod route;
mod score;
mod style;
mod wire;
mod wire_faults;
