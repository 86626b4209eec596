//! Components: values in, closures out. They hold no storage, read no clock, and decide nothing.

mod answer_field;
mod chart_view;
mod checklist_view;
mod clock_face;
mod confirm;
mod empty_state;
mod field;
mod marked_answer;
mod notice_strip;
mod part_editor;
mod persona_line;
mod prose;
mod rating_form;
mod report_view;
mod share_bar;
mod structure_meter;
mod turn_view;
pub mod words;

pub use answer_field::answer_field;
pub use chart_view::{chart_view, charts};
pub use checklist_view::checklist_view;
pub use clock_face::{ClockFace, clock_face};
pub use confirm::{Confirm, confirm};
pub use empty_state::empty_state;
pub use field::{field_select, tick, verbs};
pub use marked_answer::{Lit, SURE, marked_answer};
pub use notice_strip::notice_strip;
pub use part_editor::part_editor;
pub use persona_line::persona_line;
pub use prose::prose_view;
pub use rating_form::rating_form;
pub use report_view::report_view;
pub use share_bar::share_bar;
pub use structure_meter::structure_meter;
pub use turn_view::{Speaker, turn_view};
