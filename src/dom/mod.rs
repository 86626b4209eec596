//! Drawing: elements, and the parts of them that follow signals.
//!
//! A view is a plain value ([`View`]); [`mount`] puts it on the page. What follows a signal is a closure:
//! `live` for children, the `_with` methods for attributes and properties. Each is one render effect of
//! Leptos and lives as long as the part of the page around it.
//!
//! There is no way from a string to markup here: text is always text.
//!
//! ## Why
//! 2026-11-20: Leptos's own views (`view!`) give every shape of a page a type of its own, and every type
//! its own code. Measured on the pages of this app, after wasm-opt and brotli: 312 kB with them, 272 kB
//! with their types erased, against a budget of 130 kB for everything. So the signals, effects, owners and
//! the mounting are Leptos's, and the drawing is these few hundred lines, whose code does not grow with
//! the number of shapes.

mod element;
mod live;
mod tags;
mod view;

pub use element::{El, el, svg};
pub use live::{follow, live, live_by, when};
pub use tags::*;
pub use view::{View, mount};
