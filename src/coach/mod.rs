//! The coach: a conversation about one's own work, as a pure state machine over a pack.
//!
//! ```text
//! reply --listen--> Heard --take in--> Thread (topic, phase, what is known)
//!                                        |
//!             passages, people <--- next turn: close, turn to another subject, cite, name somebody, ask
//!                                        |
//!                                      Said --> report on a goodbye
//! ```
//!
//! A [`Conversation`] follows from its grounds, its seed and the replies alone. A saved session is the list of its
//! replies; [`Conversation::resumed`] plays them again.
//!
//! What it promises, and a test holds: at most [`MOST_WORDS`] words and one question a turn; no question twice, and
//! none about what was said already; in any three turns a sentence of the pack, word for word, with its place; never
//! a solution. Any reply has a turn, in time that grows with its length.
//!
//! ## Why
//! 2026-11-20: questions are authored (`question`), never put together from words. A wrong question hurts more than a
//! plain one, and a candidate sees at once when a sentence was assembled. What was heard enters only as a name or as
//! a quotation of the candidate's own words.
//!
//! 2026-11-20: every third turn quotes. A sentence of the pack is followed by a question about that very sentence, as
//! a quotation that leads nowhere is an ornament.
//!
//! 2026-11-20: a short reply is met once with a phrase of the coach, then with another question. Asking the same thing
//! again in other words is pressing, and the coach does not press.

mod choose;
mod cite;
mod compare;
mod conversation;
mod fit;
mod frame;
mod grounds;
mod listen;
mod passage;
mod point;
mod question;
mod report;
mod retrieve;
mod said;
mod session;
mod take_in;
mod thread;
mod topic;
mod turn;

pub use conversation::Conversation;
pub use grounds::Grounds;
pub use report::{Guidance, Pointed, Report, Step, Touched};
pub use said::{MOST_WORDS, Quote, Said};
