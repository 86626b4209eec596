//! The words of the trade, as types. Nothing here decides, stores or draws.
//!
//! Every other module speaks these words; this one names no other module.
//! The words are those a candidate sees on the screen: one word for one thing.
//!
//! ## Why
//! 2026-11-20: the types here are not `Serialize`. What is written to disk or into a link is spelled in
//! `wire`, so that a field can be renamed here without breaking a notebook somebody wrote last year.

mod advice;
mod attempt;
mod checklist;
mod coach;
mod context;
mod dice;
mod draft;
mod follow_up;
mod guide;
mod id;
mod item;
mod kind;
mod ladder;
mod level;
mod library;
mod named;
mod note;
mod pack;
mod page;
mod peer;
mod persona;
mod plan;
mod preview;
mod prose;
mod question;
mod review;
mod sample;
mod session;
mod settings;
mod story;
mod template;
mod time;

pub use advice::{Advice, Reading, Share};
pub use attempt::{Answer, Attempt, Length, Pace, RoundRecord, Summary};
pub use checklist::{Checklist, Correction, Gate, Sentence, Span, State, Tick, Verdict};
pub use coach::{Coach, Turn};
pub use context::{Context, Element, Person, Value};
pub use dice::{Dice, pick};
pub use draft::{Draft, Phase};
pub use follow_up::{Aim, Asking, FollowUp, Heard, MOST_FOLLOW_UPS};
pub use guide::Guide;
pub use id::{
    AttemptId, BankId, NoteId, PackId, PersonaId, QuestionId, ReviewId, RoundId, SessionId, StoryId,
};
pub use item::{Item, Part};
pub use kind::Kind;
pub use ladder::{Area, Ladder, Matrix, Row, Rung};
pub use level::Level;
pub use library::{Bank, Library, Reference};
pub use named::Named;
pub use note::{Note, TickBox};
pub use pack::Pack;
pub use page::{Page, Work};
pub use peer::{Asked, PeerReview, Shared};
pub use persona::{Mood, Persona, Strictness};
pub use plan::{Clocks, Marks, Mode, Plan, Stretch};
pub use preview::{Find, Kept, Preview, Sort};
pub use prose::{Block, Inline, Prose};
pub use question::{ModelAnswer, Passage, Probe, Question};
pub use review::{Dimension, Rating, Review};
pub use sample::Sample;
pub use session::{Exchange, Partner, Piece, Quoted, Session, Spoken, Told, Touched};
pub use settings::{PutOff, Settings, Theme};
pub use story::{Frame, Story, Telling};
pub use template::{RoundTemplate, Slot, Template, TemplateKind};
pub use time::{Day, Millis, Now, Seconds, Wall};
