//! The whole notebook at hand: for a backup, and before one is brought back.
//!
//! It is read some hundred attempts at a time, and let go of afterwards.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::looking::AT_ONCE;
use super::{Event, Notice, OwnEvent, Starling};
use crate::browser::{self, Given};
use crate::domain::{Attempt, Named, PeerReview, RoundRecord};
use crate::wire::{self, Contents, StoreFault};

/// Every attempt, every round and every review of a peer.
#[derive(Clone, Debug, Default)]
pub struct Whole {
    attempts: Named<Arc<Attempt>>,
    rounds: Named<Arc<RoundRecord>>,
    reviews: Vec<Arc<PeerReview>>,
}

impl Starling {
    /// Everything as a file. Where the notebook cannot be read that is what is at hand in this window, and the file
    /// does not count as one of everything.
    pub(super) fn back_up(self) {
        self.notice(Notice::Gathering);
        spawn_local(async move {
            let whole = self.gathered().await;
            let made = browser::now().wall;
            let text = self.with_contents(whole.as_ref().unwrap_or(&self.at_hand()), |contents| {
                wire::backup(made, contents)
            });
            self.forget(|notice| *notice == Notice::Gathering);
            let name = format!("starling-{}.json", browser::today().iso());
            self.hand_over(&name, "application/json", &text);
            if whole.is_ok() {
                let mut settings = self.settings.get_untracked();
                settings.saved = Some(made);
                self.send(Event::SettingsChanged(settings));
            }
        });
    }

    /// A file with a backup, and all that it is to be merged with. Where that cannot be read nothing is merged:
    /// what stands there would be written over.
    pub(super) fn read_backup(self, given: Given) {
        self.notice(Notice::Gathering);
        spawn_local(async move {
            let text = given.read_text().await;
            let whole = self.gathered().await;
            self.forget(|notice| *notice == Notice::Gathering);
            match whole {
                Ok(whole) => self.own(OwnEvent::BackupRead(text, whole)),
                Err(fault) => self.send(Event::StoreFailed(fault)),
            }
        });
    }

    async fn gathered(self) -> Result<Whole, StoreFault> {
        let writer = self.tools.with_value(|tools| tools.writer.clone());
        let notebook = writer.notebook().await?;
        let [attempts, rounds] = notebook.keys().await?;
        let mut whole = Whole::default();
        let none: &[String] = &[];
        let attempts = attempts.chunks(AT_ONCE).map(|keys| [keys, none]);
        let rounds = rounds.chunks(AT_ONCE).map(|keys| [none, keys]);
        for keys in attempts.chain(rounds) {
            let found = notebook.look_up(keys.map(<[String]>::to_vec)).await?;
            for attempt in found.attempts {
                whole.attempts.insert(attempt.answer.id.clone().as_str(), Arc::new(attempt));
            }
            for round in found.rounds {
                whole.rounds.insert(round.id.clone().as_str(), Arc::new(round));
            }
            self.put_aside(found.aside);
        }
        let (reviews, aside) = notebook.reviews().await?;
        self.put_aside(aside);
        whole.reviews = self.with_unsaved_reviews(reviews);
        let here = self.at_hand();
        for attempt in here.attempts.into_things() {
            whole.attempts.insert(attempt.answer.id.clone().as_str(), attempt);
        }
        for round in here.rounds.into_things() {
            whole.rounds.insert(round.id.clone().as_str(), round);
        }
        Ok(whole)
    }

    /// What is at hand: it may be newer than what is saved.
    fn at_hand(self) -> Whole {
        self.pages.with_untracked(|pages| Whole {
            attempts: pages.attempts.clone(),
            rounds: pages.rounds.clone(),
            reviews: pages.reviews.clone().unwrap_or_default(),
        })
    }

    /// Everything there is.
    pub(super) fn with_contents<T>(self, whole: &Whole, act: impl FnOnce(&Contents<'_>) -> T) -> T {
        let settings = self.settings.get_untracked();
        let (stories, notes) = (self.stories.get_untracked(), self.notes.get_untracked());
        let (packs, sessions) = (self.packs.get_untracked(), self.sessions.get_untracked());
        self.pages.with_untracked(|pages| {
            act(&Contents {
                settings: &settings,
                attempts: &all(whole.attempts.things()),
                rounds: &all(whole.rounds.things()),
                stories: &all(&stories),
                notes: &all(&notes),
                packs: &all(&packs),
                sessions: &all(&sessions),
                reviews: &all(&whole.reviews),
                aside: &pages.aside,
            })
        })
    }
}

fn all<T>(things: &[Arc<T>]) -> Vec<&T> {
    things.iter().map(|thing| &**thing).collect()
}
