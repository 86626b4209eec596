//! Who of the company is there for what was said.

use super::conversation::{Asked, Conversation};
use super::listen::{Heard, short_name};
use super::question::quoted;
use super::report::{Guidance, Pointed};
use super::said::Pieces;
use super::topic::Topic;
use crate::domain::Person;

/// The topic counts in full; words said now or before may be about anything.
const SAID: f32 = 0.5;

/// From here on somebody fits: about one rare word in common with what they are there for.
const FITS: f32 = 1.1;

impl Conversation {
    /// Names somebody who is there for what was said, with a question about them.
    pub(super) fn name_somebody(&mut self, words: &str, heard: &Heard) -> Option<Pieces> {
        let (weight, place) = self.somebody(words, heard)?;
        if weight < FITS && !(heard.asks_who && weight > 0.0) {
            return None;
        }
        let person = self.grounds.context.people.get(place)?.clone();
        let matter = self.matter(words, &person);
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
        Some(Pieces { middle, person: Some(person.name), question, ..Pieces::default() })
    }

    /// Who fits best, and how well: nobody who was named, or who is spoken of already.
    fn somebody(&self, words: &str, heard: &Heard) -> Option<(f32, usize)> {
        let index = &self.grounds.people;
        let (memory, terms) = self.before();
        let [said, before, terms] = [words, memory, terms].map(|it| index.weigh(it));
        let weigh = |place: usize| {
            let at = |of: &[f32]| of.get(place).copied().unwrap_or_default();
            SAID * at(&said) + SAID * at(&before) + at(&terms)
        };
        let people = self.grounds.context.people.iter().enumerate();
        let free = people.filter(|(place, person)| {
            !self.used.named.contains(place) && !self.is_spoken_of(person, heard)
        });
        free.map(|(place, _)| (weigh(place), place)).max_by(|one, other| one.0.total_cmp(&other.0))
    }

    fn is_spoken_of(&self, person: &Person, heard: &Heard) -> bool {
        let before = self.threads.iter().filter_map(|thread| thread.who.as_ref());
        heard.people.iter().chain(before).any(|who| person.name.starts_with(&who.called))
    }

    /// What somebody is there for that is nearest to what was said.
    fn matter(&self, words: &str, person: &Person) -> Option<String> {
        let (memory, terms) = self.before();
        let all = format!("{terms}. {words} {memory}");
        let near = |matter: &str| self.grounds.people.nearness(&all, matter);
        let matters = person.ask_about.iter().filter(|it| !it.is_empty());
        matters.max_by(|one, other| near(one).total_cmp(&near(other))).cloned()
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
