//! The way to an interview, planned back from its date: how many rounds a week, and what to cover by when.
//!
//! It is small on purpose. Nothing is counted that was not done; what does not fit any more is left out, by name, and
//! that is all right.

use super::PROPOSED_QUESTIONS;
use crate::domain::Day;

/// So many questions answered well are enough for a competency: one to tell, and one in reserve. A convention.
pub const ENOUGH: usize = 2;
/// Rounds a week, at most: more are rarely kept up, and spacing serves better than massing (Cepeda et al.,
/// Psychological Bulletin 132, 2006). The number itself is a convention.
const MOST_ROUNDS: usize = 3;
/// Questions of a round that go to something new; the rest goes to what is due.
const FRESH: usize = PROPOSED_QUESTIONS - 1;

/// The way to an interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Days from today to the interview, at least 1.
    pub days: i64,
    /// Rounds a week, 1 to 3.
    pub rounds: usize,
    /// What to cover, week by week; weeks in which nothing is left to cover are not listed.
    pub weeks: Vec<Week>,
    /// Competencies that do not fit any more.
    pub left_out: Vec<String>,
}

/// A week of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its last day; never the day of the interview.
    pub until: Day,
    /// What to cover, as slugs.
    pub competencies: Vec<String>,
}

/// The way from today to the interview, where that is still ahead. What is needed comes the most wanted first: a
/// competency, and how many questions of it are not answered well yet.
pub fn course(needed: &[(String, usize)], today: Day, interview: Day) -> Option<Course> {
    let days = interview.0.saturating_sub(today.0);
    if days < 1 {
        return None;
    }
    let weeks = days.unsigned_abs().div_ceil(7) as usize;
    let questions: usize = needed.iter().map(|(_, count)| count).sum();
    let rounds = questions.div_ceil(FRESH).div_ceil(weeks).clamp(1, MOST_ROUNDS);
    let mut course = Course { days, rounds, weeks: Vec::new(), left_out: Vec::new() };
    let mut begun = 0;
    for (competency, count) in needed.iter().filter(|(_, count)| *count > 0) {
        begun += count;
        // A competency belongs to the week in which it is through.
        let week = begun.div_ceil(rounds * FRESH) - 1;
        match week < weeks {
            true => course.put(week, competency, today, interview),
            false => course.left_out.push(competency.clone()),
        }
    }
    Some(course)
}

impl Course {
    fn put(&mut self, week: usize, competency: &str, today: Day, interview: Day) {
        let last = today.0.saturating_add((week as i64 + 1) * 7 - 1);
        let until = Day(last.min(interview.0 - 1).max(today.0));
        match self.weeks.last_mut().filter(|known| known.until == until) {
            Some(known) => known.competencies.push(competency.to_owned()),
            None => self.weeks.push(Week { until, competencies: vec![competency.to_owned()] }),
        }
    }
}
