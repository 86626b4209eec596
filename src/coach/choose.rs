//! Choosing words: the next question of the tables, phrases of the coach, a few words on what was heard.

use super::conversation::{Asked, Conversation};
use super::listen::Heard;
use super::question::{self, Ask, Fact, Phase, line};
use super::said::count;
use super::thread::Thread;
use crate::domain::Turn;

/// Of so many fitting questions at the head of a table one is taken: they stand in the order of a talk.
const HEAD: usize = 2;

/// Phrases of a pack that are longer are not used: something must be left for the rest of the turn.
const PHRASE: usize = 40;

impl Conversation {
    /// The next question, and whether it says the candidate's words back.
    pub(super) fn choose(&mut self, _words: &str) -> (String, bool) {
        if let Some(found) = self.of_tables() {
            return found;
        }
        self.asked = Asked::Open;
        let question = self.fresh(line::BEYOND).or_else(|| {
            let place = self.dice.below(line::REST.len());
            line::REST.get(place).map(|it| (*it).to_owned())
        });
        (question.unwrap_or_default(), false)
    }

    /// A question of the tables: of this phase, or of the next that has one.
    fn of_tables(&mut self) -> Option<(String, bool)> {
        let phase = self.threads.last()?.phase;
        let again = self.threads.last()?.rested;
        let later = Phase::ALL.into_iter().filter(|it| *it >= phase);
        let earlier = Phase::ALL.into_iter().filter(|it| again && *it < phase);
        let (ask, phase) =
            later.chain(earlier).find_map(|phase| self.of_phase(phase).map(|ask| (ask, phase)))?;
        let thread = self.threads.last_mut()?;
        let words = rendered(ask.words, thread)?;
        if phase > thread.phase {
            thread.phase = phase;
            thread.in_phase = 0;
        }
        thread.in_phase += 1;
        self.asked = Asked::Fact(ask.fact);
        self.used.lines.insert(ask.words.to_owned());
        Some((words, echoes(ask)))
    }

    /// A question of one phase: one that takes up the candidate's words, one of the topic, one of all.
    fn of_phase(&mut self, phase: Phase) -> Option<Ask> {
        let thread = self.threads.last()?;
        let open = |ask: &&Ask| {
            ask.phase == phase
                && !thread.known.has(ask.fact)
                && !self.used.lines.contains(ask.words)
                && rendered(ask.words, thread).is_some()
        };
        let general = || question::general().iter().filter(open);
        if let Some(echo) = general().find(|ask| echoes(**ask) && !self.has_echoed(**ask)) {
            return Some(*echo);
        }
        let own: Vec<Ask> =
            question::of(thread.topic).iter().filter(open).take(HEAD).copied().collect();
        let found = if own.is_empty() { general().take(HEAD).copied().collect() } else { own };
        // What is told of how things are has no order; all else leads from one question to the next.
        let free = phase == Phase::Reality;
        let place = if free { self.dice.below(found.len()) } else { 0 };
        found.get(place).copied()
    }

    /// Whether another question has said the same words back.
    fn has_echoed(&self, ask: Ask) -> bool {
        let slot = if ask.words.contains("{goal}") { "{goal}" } else { "{obstacle}" };
        self.used.lines.iter().any(|it| it.contains(slot))
    }

    /// One of some lines that was not said before.
    pub(super) fn fresh(&mut self, lines: &[&str]) -> Option<String> {
        let found = lines.iter().find(|it| !self.used.lines.contains(**it))?;
        self.used.lines.insert((*found).to_owned());
        Some((*found).to_owned())
    }

    /// A phrase of the coach that was not said before, or one of ours; it asks for nothing that is known.
    pub(super) fn phrase(&mut self, turn: Turn) -> Option<String> {
        let known = self.threads.last().map(|thread| thread.known).unwrap_or_default();
        let fits = |words: &&str| {
            !self.used.lines.contains(*words)
                && count(words) <= PHRASE
                && words.matches('?').count() <= 1
                && asks_for(words).is_none_or(|fact| !known.has(fact))
        };
        let own = self.grounds.coach.phrases.iter().filter(|(kind, _)| *kind == turn);
        let ours = match turn {
            Turn::Acknowledgement => line::NODS,
            Turn::Evasive => line::EVASIVE,
            Turn::Chatty => line::CHATTY,
            Turn::Stuck => line::STUCK,
        };
        let own: Vec<&str> = own.map(|(_, words)| words.as_str()).filter(fits).collect();
        let from: Vec<&str> =
            if own.is_empty() { ours.iter().copied().filter(fits).collect() } else { own };
        let words = (*from.get(self.dice.below(from.len()))?).to_owned();
        self.used.lines.insert(words.clone());
        if turn != Turn::Acknowledgement {
            self.asked = asks_for(&words).map_or(Asked::Open, Asked::Fact);
        }
        Some(words)
    }

    /// Said before an easier question.
    pub(super) fn aside(&mut self) -> String {
        self.fresh(line::ASIDE).unwrap_or_default()
    }

    /// A few words on what was heard; often none.
    pub(super) fn nod(&mut self, heard: &Heard) -> String {
        if heard.wants_advice {
            return self.fresh(line::YOURS).unwrap_or_default();
        }
        if let Some(thread) = self.threads.last().filter(|_| self.turned) {
            return format!("All right, {} then.", thread.topic.name());
        }
        let heard_words = heard
            .feeling
            .as_ref()
            .map(|feeling| format!("I hear that you are {feeling}."))
            .or_else(|| heard.goal.as_ref().map(|goal| format!("So you want \"{goal}\".")));
        if let Some(nod) = heard_words
            && self.used.lines.insert(nod.clone())
        {
            return nod;
        }
        if self.dice.below(3) == 0 { String::new() } else { self.acknowledged() }
    }

    /// A phrase of the coach that says that something was heard. These may come again when all have been said.
    fn acknowledged(&mut self) -> String {
        if let Some(words) = self.phrase(Turn::Acknowledgement) {
            return words;
        }
        let own =
            self.grounds.coach.phrases.iter().filter(|(kind, _)| *kind == Turn::Acknowledgement);
        for words in own.map(|(_, words)| words.as_str()).chain(line::NODS.iter().copied()) {
            self.used.lines.remove(words);
        }
        self.phrase(Turn::Acknowledgement).unwrap_or_default()
    }
}

/// Whether a question says the candidate's words back.
fn echoes(ask: Ask) -> bool {
    ask.words.contains("{goal}") || ask.words.contains("{obstacle}")
}

/// What a phrase of a coach asks for, as far as its words tell.
fn asks_for(words: &str) -> Option<Fact> {
    let asks = |part: &str| words.contains(part);
    if asks("last time") || asks("one case") || asks("Who was there") {
        Some(Fact::Event)
    } else if asks("tried") {
        Some(Fact::Tried)
    } else if asks("smallest thing") || asks("thirty minutes") {
        Some(Fact::Least)
    } else if asks("become better") || asks("were solved") {
        Some(Fact::Sign)
    } else if asks("two things you could do") {
        Some(Fact::Choice)
    } else if asks("Who has solved") {
        Some(Fact::Help)
    } else {
        None
    }
}

/// A question with what was heard in it; nothing where it needs what was not heard.
fn rendered(template: &str, thread: &Thread) -> Option<String> {
    let mut words = String::with_capacity(template.len() + 20);
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        let (slot, after) = behind.split_once('}')?;
        words.push_str(before);
        match slot.split_once('|') {
            Some((_, default)) => {
                words.push_str(thread.who.as_ref().map_or(default, |who| who.called.as_str()))
            }
            None if slot == "goal" => words.push_str(thread.goal.as_deref()?),
            None if slot == "obstacle" => words.push_str(thread.obstacle.as_deref()?),
            None => return None,
        }
        rest = after;
    }
    words.push_str(rest);
    Some(words)
}
