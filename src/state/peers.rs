//! Reviews of peers: read when a page shows them, kept, and let go of.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::own::{Last, put};
use super::{Effect, Later, OwnEvent, Starling};
use crate::browser;
use crate::domain::{AttemptId, PeerReview, ReviewId};
use crate::route::Route;
use crate::wire::Aside;

/// How long to wait before the notebook is tried again, in milliseconds.
const PAUSE_MILLIS: u32 = 5_000;

impl Starling {
    /// Every review of an answer, in the order they were kept; nothing as long as they were not read.
    pub fn peer_reviews(self, attempt: &AttemptId) -> Option<Vec<Arc<PeerReview>>> {
        self.pages.with(|pages| {
            let mine = pages.reviews.as_ref()?.iter().filter(|it| it.attempt == *attempt);
            Some(mine.cloned().collect())
        })
    }

    /// A review of that name, where it is kept.
    pub fn peer_review(self, id: &ReviewId) -> Option<Arc<PeerReview>> {
        self.pages.with(|pages| pages.reviews.as_ref()?.iter().find(|it| it.id == *id).cloned())
    }

    pub(super) fn open_reviews(self) -> Vec<Effect> {
        let known = self.pages.with_untracked(|pages| pages.reviews.is_some());
        if known { Vec::new() } else { vec![Effect::Later(Later::ReadReviews)] }
    }

    /// Reads them from the notebook. That it does not open is said by those who write to it.
    pub(super) fn read_reviews(self) {
        let writer = self.tools.with_value(|tools| tools.writer.clone());
        spawn_local(async move {
            loop {
                let Ok(notebook) = writer.notebook().await else {
                    browser::pause(PAUSE_MILLIS).await;
                    continue;
                };
                match notebook.reviews().await {
                    Ok((reviews, aside)) => {
                        break self.own(OwnEvent::ReviewsRead(reviews, aside));
                    }
                    Err(_) => browser::pause(PAUSE_MILLIS).await,
                }
            }
        });
    }

    pub(super) fn take_reviews(self, reviews: Vec<PeerReview>, aside: Vec<Aside>) -> Vec<Effect> {
        let before = self.pages.with_untracked(|pages| pages.aside.len());
        self.put_aside(aside);
        let after = self.pages.with_untracked(|pages| pages.aside.len());
        self.count_aside(after - before);
        self.pages.update(|pages| {
            let mut reviews: Vec<_> = reviews.into_iter().map(Arc::new).collect();
            reviews.sort_by_key(|review| review.at.0);
            pages.reviews.get_or_insert(reviews);
        });
        Vec::new()
    }

    /// What was shown is kept, and the answer it is about is shown in its place.
    pub(super) fn keep_review(self, review: PeerReview) -> Vec<Effect> {
        let attempt = review.attempt.clone();
        let mut effects = self.put_review(PeerReview { at: browser::now().wall, ..review });
        self.route.set(Route::Review(attempt.clone()));
        effects.push(Effect::Replace(Route::Review(attempt)));
        effects
    }

    /// A review of somebody's answer is kept nowhere, so the page asks before it goes while there is one.
    pub(super) fn write_review(self, open: bool) -> Vec<Effect> {
        if self.pages.with_untracked(|pages| pages.reviewing != open) {
            self.pages.update(|pages| pages.reviewing = open);
        }
        Vec::new()
    }

    pub(super) fn put_review(self, review: PeerReview) -> Vec<Effect> {
        let id = review.id.clone();
        self.pages.update(|pages| {
            put(pages.reviews.get_or_insert_default(), Arc::new(review), |it| it.id == id);
        });
        vec![Effect::Later(Later::SaveReview(id))]
    }

    pub(super) fn remove_review(self, id: ReviewId) -> Vec<Effect> {
        let Some(review) = untrack(|| self.peer_review(&id)) else { return Vec::new() };
        self.pages.update(|pages| {
            pages.reviews.iter_mut().for_each(|reviews| reviews.retain(|it| it.id != id));
        });
        self.removed(Last::Review(review), Effect::Later(Later::SaveReview(id)))
    }
}
