//! The problems found so far, and the ids taken so far, while files are read one after the other.

use super::{Problem, ProblemKind, is_slug, slug_of};
use std::collections::BTreeMap;

/// What is known of the files read so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// In the order they were read; the last is the present one.
    files: Vec<String>,
    /// With the place of the file of each.
    problems: Vec<(usize, Problem)>,
    /// Ids that must be taken in the end: their sort, and where they were named.
    named: Vec<(&'static str, String, usize, usize)>,
    taken: BTreeMap<(&'static str, String), (String, usize)>,
}

impl Log {
    /// What is said from now on is about this file.
    pub(super) fn turn_to(&mut self, file: &str) {
        self.files.push(file.to_owned());
    }

    /// Notes a problem of the present file.
    pub(super) fn say(&mut self, line: usize, kind: ProblemKind) {
        self.say_of(self.files.len().saturating_sub(1), line, kind);
    }

    fn say_of(&mut self, place: usize, line: usize, kind: ProblemKind) {
        let file = self.files.get(place).cloned().unwrap_or_default();
        self.problems.push((place, Problem { file, line, kind }));
    }

    /// Notes that something of this sort and id must be among the files.
    pub(super) fn refer(&mut self, sort: &'static str, id: &str, line: usize) {
        self.named.push((sort, id.to_owned(), self.files.len().saturating_sub(1), line));
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
        let file = self.files.last().cloned().unwrap_or_default();
        self.taken.insert(key, (file, line));
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
        for (sort, id, place, line) in std::mem::take(&mut self.named) {
            let key = (sort, id);
            if !self.taken.contains_key(&key) {
                self.say_of(place, line, ProblemKind::UnknownId { sort, id: key.1 });
            }
        }
        self.problems.sort_by_key(|(place, problem)| (*place, problem.line));
        self.problems.into_iter().map(|(_, problem)| problem).collect()
    }
}
