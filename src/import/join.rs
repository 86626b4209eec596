//! One question once: the same words under two topics, or in a list of contents and again with an answer.

use super::draft::{Draft, Found, Skipped, Why};
use super::inline::key;
use std::collections::HashMap;

/// The most topics one question is kept under.
const TOPICS: usize = 8;

/// Joins questions with the same words. The one with an answer keeps its place; else the first.
pub(super) fn join(draft: &mut Draft) {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Option<Found>> = Vec::with_capacity(draft.questions.len());
    for found in std::mem::take(&mut draft.questions) {
        let place = places.get(&key(&found.text)).copied();
        let Some(slot) = place.and_then(|place| kept.get_mut(place)) else {
            places.insert(key(&found.text), kept.len());
            kept.push(Some(found));
            continue;
        };
        let Some(first) = slot.take() else { continue };
        let later = first.answer.is_none() && found.answer.is_some();
        let (mut stays, goes) = if later { (found, first) } else { (first, found) };
        draft.skipped.push(Skipped { line: goes.line, why: Why::Twice });
        merge(&mut stays, goes);
        *slot = Some(stays);
    }
    draft.questions = kept.into_iter().flatten().collect();
    draft.questions.sort_by_key(|found| found.line);
    draft.skipped.sort_by_key(|skipped| skipped.line);
    draft.skipped.dedup();
}

fn merge(stays: &mut Found, goes: Found) {
    for topic in goes.topics {
        if !stays.topics.contains(&topic) && stays.topics.len() < TOPICS {
            stays.topics.push(topic);
        }
    }
    stays.hint = stays.hint.take().or(goes.hint);
    if stays.answer.is_none() {
        stays.answer = goes.answer;
        stays.parts = goes.parts;
    }
    if stays.followups.is_empty() {
        stays.followups = goes.followups;
    }
}
