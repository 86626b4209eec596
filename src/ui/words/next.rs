//! Words for what helps next, and for the way to an interview.

use super::{competency, count, item};
use crate::progress::{Course, Reason};

/// Why a question is proposed, in a line.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::New => "not tried yet".into(),
        Reason::Wanted(slug) => {
            format!("not tried yet; your interview asks for {}", competency(slug))
        }
        Reason::NotScored => "last time it was not scored".into(),
        Reason::Gap(gap) => format!("open last time: {}", item(*gap).to_ascii_lowercase()),
        Reason::Due => "it went well; worth telling once more".into(),
    }
}

/// How little is enough until an interview: "twelve days left; one short round a week is enough".
pub fn course(course: &Course) -> String {
    course_until(course).to_ascii_lowercase()
}

/// The same at the start of a sentence.
pub fn course_until(course: &Course) -> String {
    let days = count(course.days as usize, "day", "days");
    let rounds = count(course.rounds, "short round", "short rounds").to_ascii_lowercase();
    let is = if course.rounds == 1 { "is" } else { "are" };
    format!("{days} left; {rounds} a week {is} enough")
}
