//! Components: props in, callbacks out. They hold no storage, read no clock, and decide nothing.

mod answer_field;
mod checklist_view;
mod clock_face;
mod confirm;
mod empty_state;
mod marked_answer;
mod notice_strip;
mod persona_line;
mod prose;
mod rating_form;
mod share_bar;
mod structure_meter;
pub mod words;

pub use answer_field::AnswerField;
pub use checklist_view::ChecklistView;
pub use clock_face::ClockFace;
pub use confirm::Confirm;
pub use empty_state::EmptyState;
pub use marked_answer::MarkedAnswer;
pub use notice_strip::NoticeStrip;
pub use persona_line::PersonaLine;
pub use prose::ProseView;
pub use rating_form::RatingForm;
pub use share_bar::ShareBar;
pub use structure_meter::StructureMeter;
