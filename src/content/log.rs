//! The problems found so far, and the ids taken so far, while files are read one after the other.

use super::{Problem, ProblemKind, is_slug, slug_of};
use std::collections::BTreeMap;

/// What is known of the files read so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    file: String,
    problems: Vec<Problem>,
    sorted_up_to: usize,
    taken: BTreeMap<(&'static str, String), (String, usize)>,
}

impl Log {
    /// What is said from now on is about this file.
    pub(super) fn turn_to(&mut self, file: &str) {
        self.sort();
        self.file = file.to_owned();
    }

    /// Notes a problem of the present file.
    pub(super) fn say(&mut self, line: usize, kind: ProblemKind) {
        self.problems.push(Problem { file: self.file.clone(), line, kind });
    }

    /// Whether the id is well spelt and free among its sort ("bank", "question" ...); it is taken from now on.
    pub(super) fn claim(&mut self, sort: &'static str, id: &str, line: usize) -> bool {
        if !self.is_slug(id, line) {
            return false;
        }
        let key = (sort, id.to_owned());
        if let Some((file, taken)) = self.taken.get(&key).cloned() {
            self.say(line, ProblemKind::TakenId { id: id.to_owned(), file, line: taken });
            return false;
        }
        self.taken.insert(key, (self.file.clone(), line));
        true
    }

    /// Whether a name is well spelt; if not, that is said.
    pub(super) fn is_slug(&mut self, name: &str, line: usize) -> bool {
        let fits = is_slug(name);
        if !fits {
            let instead = slug_of(name);
            self.say(line, ProblemKind::NotASlug { found: name.to_owned(), instead });
        }
        fits
    }

    /// Every problem, file by file, line by line.
    pub(super) fn close(mut self) -> Vec<Problem> {
        self.sort();
        self.problems
    }

    /// Brings the problems of the present file into the order of its lines.
    fn sort(&mut self) {
        if let Some(fresh) = self.problems.get_mut(self.sorted_up_to..) {
            fresh.sort_by_key(|problem| problem.line);
        }
        self.sorted_up_to = self.problems.len();
    }
}
