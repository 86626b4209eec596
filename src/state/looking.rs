//! Attempts and rounds are read from the notebook when somebody looks at them, and the lines about them are kept up.
//!
//! At start the lines stand in local storage. Of the notebook only the keys of attempts are read, and those attempts
//! of which there is no line, or which were not read yet. So a notebook of ten thousand attempts opens as fast as
//! one of ten; where all lines are gone they are made again, some hundred at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Effect, Event, Later, Starling};
use crate::domain::{Attempt, AttemptId, Named, RoundId, Summary};
use crate::wire::{Opened, Shelf, rounds_of};

/// So many attempts are read at a time: a few milliseconds, between which the page is free.
pub(super) const AT_ONCE: usize = 100;

/// What is read from the notebook.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Keys of attempts, and of rounds.
    pub keys: [Vec<String>; 2],
    /// Only lines are made of the attempts; else they are kept at hand.
    pub lines_only: bool,
}

impl Starling {
    /// Has attempts, and perhaps a round, read from the notebook unless they are at hand.
    pub fn look_up(self, attempts: &[AttemptId], round: Option<&RoundId>) {
        let attempts = attempts.iter().map(|id| id.as_str().to_owned()).collect();
        let rounds = round.iter().map(|id| id.as_str().to_owned()).collect();
        self.send(Event::SoughtFor(Sought { keys: [attempts, rounds], lines_only: false }));
    }

    /// What is at hand, or known not to be there, is not sought again.
    pub(super) fn seek(self, mut sought: Sought) -> Vec<Effect> {
        self.pages.with_untracked(|pages| {
            let [attempts, rounds] = &mut sought.keys;
            attempts.retain(|key| !pages.attempts.contains(key) && !pages.absent.contains(key));
            rounds.retain(|key| !pages.rounds.contains(key) && !pages.absent.contains(key));
        });
        let none = sought.keys.iter().all(Vec::is_empty);
        if none { Vec::new() } else { vec![Effect::LookUp(sought)] }
    }

    /// Whether an attempt or a round is read when the notebook is opened: what belongs to the open round, and
    /// attempts of which there is no line, or that were not read yet.
    pub(super) fn is_wanted(self, shelf: Shelf, key: &str) -> bool {
        // Asked for each of ten thousand keys: the line is not copied.
        let place = || self.tools.with_value(|tools| tools.lines.place_of(key));
        let unknown = || {
            self.history.with_untracked(|history| {
                let line = place().and_then(|place| history.get(place));
                line.is_none_or(|line| line.length.is_none())
            })
        };
        self.is_of_open_round(key) || (shelf == Shelf::Attempts && unknown())
    }

    /// Whether a key is that of the open round, or of one of its attempts.
    pub(super) fn is_of_open_round(self, key: &str) -> bool {
        self.round.with_untracked(|round| {
            round.as_ref().is_some_and(|round| key.starts_with(round.draft().round.as_str()))
        })
    }

    fn line_of(self, attempt: &str) -> Option<Summary> {
        let place = self.tools.with_value(|tools| tools.lines.place_of(attempt))?;
        self.history.with_untracked(|history| history.get(place).cloned())
    }

    pub(super) fn take_looked_up(self, sought: &Sought, opened: Opened) -> Vec<Effect> {
        self.tell_aside(opened.aside);
        let attempts: Vec<_> = opened.attempts.into_iter().map(Arc::new).collect();
        self.pages.update(|pages| {
            for round in opened.rounds {
                pages.rounds.insert(round.id.clone().as_str(), Arc::new(round));
            }
            // One that was not read yet is kept at hand, to be read.
            let kept = attempts.iter().filter(|it| !sought.lines_only || !it.is_read());
            for attempt in kept {
                if !pages.attempts.contains(attempt.answer.id.as_str()) {
                    pages.attempts.insert(attempt.answer.id.as_str(), attempt.clone());
                }
            }
            for key in sought.keys.iter().flatten().filter(|_| !sought.lines_only) {
                if !pages.attempts.contains(key) && !pages.rounds.contains(key) {
                    pages.absent.insert(key, ());
                }
            }
        });
        let mut effects = self.keep_missing_lines(&attempts);
        let whole = self.pages.with_untracked(|pages| pages.opened && pages.whole);
        let unread = attempts.iter().filter(|it| whole && !it.is_read());
        effects.extend(unread.map(|it| Effect::ReadAttempt(it.answer.id.clone())));
        effects.extend(self.go_on_looking());
        effects
    }

    /// The next attempts of which there is no line yet.
    pub(super) fn go_on_looking(self) -> Option<Effect> {
        let attempts = self.tools.try_update_value(|tools| {
            let first = tools.left.len().saturating_sub(AT_ONCE);
            tools.left.split_off(first)
        })?;
        let rounds = rounds_of(&attempts);
        let sought = Sought { keys: [attempts, rounds], lines_only: true };
        (!sought.keys.iter().all(Vec::is_empty)).then_some(Effect::LookUp(sought))
    }

    /// Lines of attempts that the history does not know, or knows less of: it can always be made again from the
    /// notebook.
    pub(super) fn keep_missing_lines(self, attempts: &[Arc<Attempt>]) -> Vec<Effect> {
        let mut missing: Vec<Summary> = Vec::new();
        for attempt in attempts {
            let line = self.line_about(attempt);
            let known = self.line_of(line.id.as_str());
            if known.is_none_or(|known| known.length.is_none() && line.length.is_some()) {
                let place = missing.partition_point(|earlier| earlier.at <= line.at);
                missing.insert(place, line);
            }
        }
        if missing.is_empty() {
            return Vec::new();
        }
        self.add_lines(&missing);
        vec![Effect::AddHistory(missing)]
    }

    /// The line about an attempt, with what was planned in its round as far as one knows.
    pub(super) fn line_about(self, attempt: &Attempt) -> Summary {
        let line = attempt.summary();
        let round = attempt.answer.round.as_str();
        let plan = self.pages.with_untracked(|pages| Some(pages.rounds.get(round)?.plan.clone()));
        let running = || {
            self.round.with_untracked(|running| {
                let draft = running.as_ref().map(crate::round::Round::draft);
                draft.filter(|draft| draft.round.as_str() == round).map(|it| it.plan.clone())
            })
        };
        match plan.or_else(running) {
            Some(plan) => line.in_round(&plan),
            None => {
                let planned = self.line_of(line.id.as_str()).and_then(|known| known.planned);
                Summary { planned, ..line }
            }
        }
    }

    /// Every line there is, oldest first.
    pub(super) fn set_lines(self, lines: Vec<Summary>) {
        self.history.set(lines);
        self.place_lines();
    }

    /// Lines that another window wrote.
    pub(super) fn add_unknown_lines(self, mut lines: Vec<Summary>) {
        self.tools.with_value(|tools| lines.retain(|it| !tools.lines.contains(it.id.as_str())));
        if !lines.is_empty() {
            self.add_lines(&lines);
        }
    }

    fn place_lines(self) {
        let mut places = Named::default();
        self.history.with_untracked(|lines| {
            lines.iter().for_each(|line| places.insert(line.id.as_str(), ()));
        });
        self.tools.update_value(|tools| tools.lines = places);
    }

    /// Puts lines in their places: in that of an earlier one about their attempt, or by their time. Those that come
    /// together come in order as a rule.
    pub(super) fn add_lines(self, lines: &[Summary]) {
        if self.series.with_untracked(Option::is_some) {
            let earlier = lines.iter().map(|line| self.line_of(line.id.as_str())).collect();
            self.perform(Effect::Later(Later::Count(earlier, lines.to_vec())));
        }
        let mut fresh: Vec<Summary> = Vec::new();
        let place =
            |line: &Summary| self.tools.with_value(|tools| tools.lines.place_of(line.id.as_str()));
        self.history.update(|history| {
            for line in lines {
                match place(line).and_then(|place| history.get_mut(place)) {
                    Some(known) => *known = line.clone(),
                    None => {
                        let place = fresh.partition_point(|earlier| earlier.at <= line.at);
                        fresh.insert(place, line.clone());
                    }
                }
            }
            let last = history.last().map(|line| line.at);
            if fresh.first().is_some_and(|first| last.is_some_and(|last| last > first.at)) {
                let all = merged(std::mem::take(history), std::mem::take(&mut fresh));
                *history = all;
            }
        });
        if fresh.is_empty() {
            let all = self.history.with_untracked(Vec::len);
            let known = self.tools.with_value(|tools| tools.lines.things().len());
            if all != known {
                self.place_lines();
            }
            return;
        }
        self.tools.update_value(|tools| {
            fresh.iter().for_each(|line| tools.lines.insert(line.id.as_str(), ()));
        });
        self.history.update(|history| history.append(&mut fresh));
    }
}

/// Lines in the order of their times: a sort by merging, as the one of the standard library weighs 3 kB.
pub(super) fn in_order(mut lines: Vec<Summary>) -> Vec<Summary> {
    if lines.len() < 2 {
        return lines;
    }
    let later = lines.split_off(lines.len() / 2);
    merged(in_order(lines), in_order(later))
}

/// Two lists in the order of their times as one.
fn merged(one: Vec<Summary>, two: Vec<Summary>) -> Vec<Summary> {
    let mut all = Vec::with_capacity(one.len() + two.len());
    let mut two = two.into_iter().peekable();
    for line in one {
        while let Some(earlier) = two.next_if(|it| it.at < line.at) {
            all.push(earlier);
        }
        all.push(line);
    }
    all.extend(two);
    all
}
