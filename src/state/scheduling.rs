//! Working out when questions are worth asking again, in the second part of the program.
//!
//! After an answer only its own card is made again; all of them are where the kept schedule was made from fewer lines
//! than the history holds, or from more.

use leptos::prelude::*;

use super::Starling;
use crate::browser;
use crate::domain::QuestionId;
use crate::progress;
use crate::wire::{Schedule, at_once};

impl Starling {
    /// Works out the card of a question, or all cards where some are behind.
    pub(super) fn reschedule(self, question: Option<QuestionId>) {
        let lines = self.history.with_untracked(Vec::len);
        let known = self.pages.with_untracked(|pages| pages.schedule.lines);
        match question {
            // The line of the answer itself may be the one that is new.
            Some(question) if known == lines || known + 1 == lines => self.renew_card(&question),
            None if known == lines => return,
            _ => self.renew_all(),
        }
        self.pages.update(|pages| pages.schedule.lines = lines);
        let kept = self.tools.with_value(|tools| {
            self.pages.with_untracked(|it| at_once(tools.progress.keep_schedule(&it.schedule)))
        });
        if let Some(Err(fault)) = kept {
            self.note_fault(fault);
        }
    }

    fn renew_card(self, question: &QuestionId) {
        let now = browser::now().wall;
        let card = self.history.with_untracked(|history| {
            let lines: Vec<_> = history.iter().filter(|it| it.question == *question).collect();
            progress::card(&lines, now)
        });
        self.pages.update(|pages| {
            pages.schedule.cards.retain(|known| known.question != *question);
            pages.schedule.cards.extend(card);
        });
    }

    fn renew_all(self) {
        let now = browser::now().wall;
        let cards = self.history.with_untracked(|history| progress::schedule(history, now));
        self.pages.update(|pages| pages.schedule = Schedule { cards, lines: 0 });
    }
}
