//! Reviews: those of peers, read when a page shows them, kept, and let go of; and the one that is being written here of
//! somebody's answer.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::own::{Last, put};
use super::{Effect, Later, OwnEvent, Starling};
use crate::browser;
use crate::domain::{AttemptId, PeerReview, ReviewId};
use crate::route::Route;
use crate::wire::{self, Aside};

/// How long to wait before the notebook is tried again, in milliseconds.
const PAUSE_MILLIS: u32 = 5_000;

/// What a visit calls the review that is being written.
pub(super) const REVIEW: &str = "review";

/// What was chosen to go along with an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// The answer.
    pub attempt: AttemptId,
    /// How the candidate wishes to be called.
    pub from: String,
    /// Proposed names that stay behind.
    pub ticked: Vec<String>,
    /// Others, as they were typed.
    pub typed: String,
}

/// What is on its way to peers or back, and not shown anywhere else.
#[derive(Default)]
pub(super) struct Peers {
    sharing: Sharing,
    /// The review that is being written, with the code of the answer.
    writing: Option<(String, PeerReview)>,
    handed_on: bool,
    /// The notebook is being read.
    reading: bool,
}

impl Peers {
    /// It is kept for this visit only, so that one is asked before the tab is closed.
    pub(super) fn is_written_and_not_handed_on(&self) -> bool {
        self.writing.is_some() && !self.handed_on
    }
}

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

    /// Whether a review is on disk as it is shown.
    pub fn is_review_safe(self, id: &ReviewId) -> bool {
        self.pages.with(|pages| !pages.unsaved_reviews.contains(id))
    }

    /// What was chosen for an answer in this visit; for another answer only the name is kept.
    pub fn sharing_of(self, attempt: &AttemptId) -> Sharing {
        let known = self.tools.with_value(|tools| tools.peers.sharing.clone());
        if known.attempt == *attempt {
            return known;
        }
        Sharing { attempt: attempt.clone(), from: known.from, ..Sharing::default() }
    }

    /// The review of the answer of this link that was begun in this visit.
    pub fn begun_review(self, code: &str) -> Option<PeerReview> {
        let here = self.tools.with_value(|tools| tools.peers.writing.clone());
        if let Some((_, review)) = here.filter(|(known, _)| known == code) {
            return Some(review);
        }
        let text = browser::remembered(REVIEW)?;
        let (known, review) = text.split_once('\n')?;
        wire::decode_unfinished(review).ok().filter(|_| known == code)
    }

    pub(super) fn open_reviews(self) -> Vec<Effect> {
        let known = self.pages.with_untracked(|pages| pages.reviews.is_some());
        if known { Vec::new() } else { vec![Effect::Later(Later::ReadReviews)] }
    }

    /// Reads them from the notebook, once at a time. That it does not open is said by those who write to it.
    pub(super) fn read_reviews(self) {
        let reads =
            self.tools.try_update_value(|tools| std::mem::replace(&mut tools.peers.reading, true));
        if reads != Some(false) {
            return;
        }
        let writer = self.tools.with_value(|tools| tools.writer.clone());
        spawn_local(async move {
            loop {
                if let Ok(notebook) = writer.notebook().await
                    && let Ok((reviews, aside)) = notebook.reviews().await
                {
                    break self.own(OwnEvent::ReviewsRead(reviews, aside));
                }
                browser::pause(PAUSE_MILLIS).await;
            }
        });
    }

    pub(super) fn take_reviews(self, reviews: Vec<PeerReview>, aside: Vec<Aside>) -> Vec<Effect> {
        self.tools.update_value(|tools| tools.peers.reading = false);
        self.tell_aside(aside);
        let reviews = Some(self.with_unsaved_reviews(reviews));
        // Pages are not drawn again where nothing is new.
        if self.pages.with_untracked(|pages| pages.reviews != reviews) {
            self.pages.update(|pages| pages.reviews = reviews);
        }
        Vec::new()
    }

    /// What the notebook holds, with what was changed here and is not yet written, in the order they were kept.
    pub(super) fn with_unsaved_reviews(self, stored: Vec<PeerReview>) -> Vec<Arc<PeerReview>> {
        self.pages.with_untracked(|pages| {
            let changed = |review: &PeerReview| pages.unsaved_reviews.contains(&review.id);
            let stored = stored.into_iter().filter(|it| !changed(it)).map(Arc::new);
            let here = pages.reviews.iter().flatten().filter(|it| changed(it)).cloned();
            let mut all: Vec<Arc<PeerReview>> = Vec::new();
            // Few as a rule; the sorting of the standard library weighs 3 kB.
            for review in stored.chain(here) {
                let place = all.partition_point(|earlier| earlier.at <= review.at);
                all.insert(place, review);
            }
            all
        })
    }

    /// What was shown is kept, and the answer it is about is shown in its place.
    pub(super) fn keep_review(self, review: PeerReview) -> Vec<Effect> {
        let route = Route::Review(review.attempt.clone());
        let mut effects = self.put_review(PeerReview { at: browser::now().wall, ..review });
        self.route.set(route.clone());
        effects.push(Effect::Replace(route));
        effects
    }

    pub(super) fn put_review(self, review: PeerReview) -> Vec<Effect> {
        let id = review.id.clone();
        self.pages.update(|pages| {
            put(pages.reviews.get_or_insert_default(), Arc::new(review), |it| it.id == id);
        });
        self.change_review(id)
    }

    pub(super) fn remove_review(self, id: ReviewId) -> Vec<Effect> {
        let Some(review) = untrack(|| self.peer_review(&id)) else { return Vec::new() };
        self.pages.update(|pages| {
            pages.reviews.iter_mut().for_each(|reviews| reviews.retain(|it| it.id != id));
        });
        let mut effects = self.change_review(id);
        match effects.pop() {
            Some(save) => self.removed(Last::Review(review), save),
            None => effects,
        }
    }

    fn change_review(self, id: ReviewId) -> Vec<Effect> {
        self.pages.update(|pages| pages.unsaved_reviews.push(id.clone()));
        vec![Effect::Later(Later::SaveReview(id))]
    }

    /// One write of it is through; there may be another behind it.
    pub(super) fn save_review(self, id: &ReviewId) -> Vec<Effect> {
        self.pages.update(|pages| {
            if let Some(place) = pages.unsaved_reviews.iter().position(|it| it == id) {
                pages.unsaved_reviews.remove(place);
            }
        });
        Vec::new()
    }

    pub(super) fn choose_sharing(self, sharing: Sharing) -> Vec<Effect> {
        self.tools.update_value(|tools| tools.peers.sharing = sharing);
        Vec::new()
    }

    /// A review of somebody's answer is no part of the notebook: it stays for this visit.
    pub(super) fn write_review(self, code: String, review: PeerReview) -> Vec<Effect> {
        let text = wire::encode_review(&review).map(|it| format!("{code}\n{it}"));
        self.tools.update_value(|tools| {
            tools.peers.writing = Some((code, review));
            tools.peers.handed_on = false;
        });
        text.map(|text| Effect::Later(Later::RememberReview(text))).into_iter().collect()
    }

    /// A link that lies ready to be put somewhere is out of our hands.
    pub(super) fn hand_on(self, copied: bool) {
        let shown = self.route.with_untracked(|route| matches!(route, Route::Shared(_)));
        self.tools.update_value(|tools| tools.peers.handed_on |= copied && shown);
    }
}
