//! Who of the company is there for what was said.

use super::conversation::{Asked, Conversation};
use super::listen::{Heard, leads_people, short_name};
use super::question::quoted;
use super::report::{Guidance, Pointed};
use super::said::Pieces;
use super::topic::Topic;
use crate::domain::Person;

/// The topic counts in full; words said now or before may be about anything.
const SAID: f32 = 0.5;

/// From here on somebody fits: about one rare word in common with what they are there for.
const FITS: f32 = 1.5;

/// Who asks for somebody is content with less.
const ASKED: f32 = 0.4;

/// What is for people of another level, or for those who lead people, fits the candidate less.
const FOR_OTHERS: f32 = 0.4;

impl Conversation {
    /// Names somebody who is there for what was said, with a question about them.
    pub(super) fn name_somebody(&mut self, words: &str, heard: &Heard) -> Option<Pieces> {
        let (weight, place, matter) = self.somebody(words, heard)?;
        if weight < FITS && !(heard.asks_who && weight > ASKED * FITS) {
            return None;
        }
        let person = self.grounds.context.people.get(place)?.clone();
        let matter = (matter != person.role).then_some(matter);
        let name = short_name(&person.name);
        let question = self.any_fresh(quoted::AFTER_PERSON)?.replace("{name}", name);
        let role =
            if person.role.is_empty() { String::new() } else { format!(", {}", person.role) };
        let middle = match &matter {
            Some(matter) => format!("For {matter} there is {name}{role}."),
            None => format!("There is also {name}{role}."),
        };
        let what_for = matter.map(|it| format!(", for {it}")).unwrap_or_default();
        let pointed = Pointed::Person(format!("{name}{role}{what_for}"));
        let why = self.why(words, &middle);
        let thread = self.threads.last_mut()?;
        thread.guidance.push(Guidance { pointed, why, about: thread.topic.title().into() });
        self.used.named.insert(place);
        self.asked = Asked::Open;
        let nod = if heard.wants_advice { self.nod(heard) } else { String::new() };
        Some(Pieces { nod, middle, person: Some(person.name), question, ..Pieces::default() })
    }

    /// Who fits best, how well, and for what: nobody who was named, or who is spoken of already.
    fn somebody(&self, words: &str, heard: &Heard) -> Option<(f32, usize, String)> {
        let index = &self.grounds.people;
        let (memory, terms) = self.before();
        let [said, before, terms] = [words, memory, terms].map(|it| index.weigh(it));
        let weigh = |at: usize| {
            let of = |weights: &[f32]| weights.get(at).copied().unwrap_or_default();
            SAID * of(&said) + SAID * of(&before) + of(&terms)
        };
        let matters = self.grounds.matters.iter().enumerate();
        let free = matters.filter(|(_, (place, _))| {
            let person = self.grounds.context.people.get(*place);
            !self.used.named.contains(place)
                && person.is_some_and(|person| !self.is_spoken_of(person, heard))
        });
        let weighed =
            free.map(|(at, (place, matter))| (weigh(at) * self.meant(matter), *place, matter));
        let best = weighed.max_by(|one, other| one.0.total_cmp(&other.0))?;
        Some((best.0, best.1, best.2.clone()))
    }

    /// How far a matter is meant for the candidate.
    fn meant(&self, matter: &str) -> f32 {
        let rungs = self.grounds.ladder.as_ref().map(|it| it.rungs.as_slice());
        let (Some(rungs), Some(own)) = (rungs, self.rung) else { return 1.0 };
        let leads = rungs.get(own).is_none_or(|rung| leads_people(&rung.name));
        let lower = matter.to_lowercase();
        let of_others = rungs
            .iter()
            .enumerate()
            .any(|(at, rung)| at.abs_diff(own) > 1 && lower.contains(&rung.name.to_lowercase()));
        if of_others || (leads_people(matter) && !leads) { FOR_OTHERS } else { 1.0 }
    }

    fn is_spoken_of(&self, person: &Person, heard: &Heard) -> bool {
        let before = self.threads.iter().filter_map(|thread| thread.who.as_ref());
        heard.people.iter().chain(before).any(|who| person.name.starts_with(&who.called))
    }

    /// How the subject was told first, and what it is about.
    fn before(&self) -> (&str, &'static str) {
        let thread = self.threads.last();
        (
            thread.map_or("", |it| it.memory.as_str()),
            thread.map_or(Topic::Other, |it| it.topic).terms(),
        )
    }
}
