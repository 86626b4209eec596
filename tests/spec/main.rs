//! What Starling does, sentence by sentence. One binary, natively, in seconds.
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
