//! What Starling does, said in sentences, without a browser.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod backup;
mod bundled;
mod calibration;
mod chart;
mod coach;
mod content;
mod content_library;
mod content_markdown;
mod content_reference;
mod content_round_trip;
mod content_story;
mod corpus;
mod course;
mod coverage;
mod debrief;
mod domain;
mod fit;
mod floors;
mod hold;
mod import;
mod json;
mod likeness;
mod notebook;
mod peer;
mod probe;
mod progress;
mod round;
mod round_template;
mod route;
mod schedule;
mod score;
mod search;
mod series;
mod session;
mod share;
mod style;
mod trend;
mod wire;
mod wire_faults;
mod wording;
