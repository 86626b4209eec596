//! What the words of the trade are called in English: one word for one thing, spelled once.
//!
//! What is written for people (a debrief, a table, a sentence for a screen reader) is made in the core, where it
//! is tested; the screens say the same words (`ui::words` hands these on and adds what only a screen says).
//!
//! Nothing here decides anything.

mod count;
mod item;
mod rating;
mod round;
mod time;

pub use count::{count, listed};
pub use item::{UNREAD, attempt_headline, headline, item, item_rule, state};
pub use rating::{anchor, dimension};
pub use round::{competency, kind, level, mode};
pub use time::{day, month, short_day, spoken, time_of_day};
