//! What follows when a round is taken over from another window, or left to it. In the second part of the program:
//! until that is here, a window that has not got the round does nothing with it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Effect, Starling};
use crate::domain::{AttemptId, Draft};
use crate::round::Round;
use crate::wire::{Opened, StoreFault};

impl Starling {
    /// What another window writes from now on is later than what is known here. What waits to be written is out of
    /// date, but for answers that are nowhere else.
    pub(super) fn leave_round(self) {
        self.round.update(|round| *round = round.as_ref().map(Round::left_to_another));
        self.found_round.set(true);
        self.tools.with_value(|tools| tools.writer.yield_to_another(|id| self.is_anothers(id)));
        self.perform(Effect::FollowClock);
        self.perform_all(self.speak().into_iter().collect());
    }

    /// Another window may have gone on with the round and its attempts, and have more of its draft in the notebook
    /// where local storage is full. What is said aloud follows.
    pub(super) fn read_again(self) {
        self.perform_all(self.speak().into_iter().collect());
        spawn_local(async move {
            if let Ok((opened, draft)) = self.looked_up_again().await {
                self.perform_all(self.take_again(opened, draft));
            }
        });
    }

    async fn looked_up_again(self) -> Result<(Opened, Option<Draft>), StoreFault> {
        let writer = self.tools.with_value(|tools| tools.writer.clone());
        let notebook = writer.notebook().await?;
        let opened = notebook.look_up(self.at_hand_and_open()).await?;
        Ok((opened, notebook.running().await?))
    }

    /// The keys of the attempts that are at hand, and of the open round with its attempts.
    fn at_hand_and_open(self) -> [Vec<String>; 2] {
        let key = |attempt: &AttemptId| attempt.as_str().to_owned();
        let mut attempts: Vec<String> = self.pages.with_untracked(|pages| {
            pages.attempts.things().iter().map(|it| key(&it.answer.id)).collect()
        });
        let mut rounds = Vec::new();
        self.round.with_untracked(|round| {
            let Some(draft) = round.as_ref().map(Round::draft) else { return };
            attempts.extend(draft.attempts.iter().map(key));
            rounds.push(draft.round.as_str().to_owned());
        });
        [attempts, rounds]
    }

    /// Attempts take the place of those at hand, but for those that are safe nowhere else.
    fn take_again(self, opened: Opened, draft: Option<Draft>) -> Vec<Effect> {
        let ended = opened.rounds.first().map(|round| round.id.clone());
        self.put_aside(opened.aside);
        self.pages.update(|pages| {
            for attempt in opened.attempts {
                if !pages.unsaved.contains(&attempt.answer.id) {
                    pages.attempts.insert(attempt.answer.id.clone().as_str(), Arc::new(attempt));
                }
            }
            for round in opened.rounds {
                pages.rounds.insert(round.id.clone().as_str(), Arc::new(round));
            }
        });
        if !self.found_round.get_untracked() {
            return Vec::new();
        }
        if let Some(round) = ended.filter(|round| self.is_of_open_round(round.as_str())) {
            self.forget_round();
            return vec![Effect::DropDraft(round)];
        }
        if let Some(draft) = draft {
            self.find_round(draft);
        }
        self.catch_up()
    }
}
