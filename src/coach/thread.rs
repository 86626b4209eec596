//! One subject of a talk: what is known of it, and how far the talk has come.

use super::listen::{Heard, Stand, Who};
use super::question::{Fact, Facts, Phase};
use super::report::{Guidance, Step};
use super::topic::Topic;

/// One subject of a talk.
#[derive(Clone, Debug)]
pub(super) struct Thread {
    /// What it is about.
    pub(super) topic: Topic,
    /// Where the talk stands.
    pub(super) phase: Phase,
    /// What was said, or was asked for.
    pub(super) known: Facts,
    /// How many questions were asked in this phase.
    pub(super) in_phase: usize,
    /// How many turns it has had.
    pub(super) turns: usize,
    /// Whom it is about.
    pub(super) who: Option<Who>,
    /// What is wanted.
    pub(super) goal: Option<String>,
    /// What stands in the way.
    pub(super) obstacle: Option<String>,
    /// What helps to find fitting passages: the beginning of it, and what was wanted.
    pub(super) memory: String,
    /// Present and next level were put beside each other.
    pub(super) compared: bool,
    /// A long reply was met by asking which of the things in it is the one.
    pub(super) sorted: bool,
    /// All phases were gone through once, and the candidate was asked what else there is.
    pub(super) rested: bool,
    /// Ways that the candidate named.
    pub(super) ways: Vec<String>,
    /// What the candidate will do.
    pub(super) steps: Vec<Step>,
    /// What the coach pointed to, and why.
    pub(super) guidance: Vec<Guidance>,
}

/// As many words of a subject's first telling help to find passages; more would drown what is said later.
const MEMORY: usize = 60;

impl Thread {
    /// A new subject.
    pub(super) fn new(topic: Topic) -> Self {
        Self {
            topic,
            phase: Phase::Goal,
            known: Facts::default(),
            in_phase: 0,
            turns: 0,
            who: None,
            goal: None,
            obstacle: None,
            memory: String::new(),
            compared: false,
            sorted: false,
            rested: false,
            ways: Vec::new(),
            steps: Vec::new(),
            guidance: Vec::new(),
        }
    }

    /// Takes in what a reply tells, which may answer what was asked.
    pub(super) fn take_in(&mut self, words: &str, heard: &Heard, asked: Option<Fact>) {
        self.turns += 1;
        self.known.join(heard.facts);
        if self.memory.is_empty() {
            self.memory = words.split_whitespace().take(MEMORY).collect::<Vec<_>>().join(" ");
        }
        if self.goal.is_none() {
            self.goal.clone_from(&heard.goal);
        }
        if self.obstacle.is_none() {
            self.obstacle.clone_from(&heard.obstacle);
        }
        self.meet(&heard.people);
        self.agree(heard, asked);
        self.overlap(asked);
        if let (Some(Fact::Choice | Fact::Other | Fact::Least), Some(first)) = (asked, &heard.first)
        {
            self.ways.push(first.clone());
        }
    }

    /// Who says by what they would notice it says what they want.
    fn overlap(&mut self, asked: Option<Fact>) {
        if asked == Some(Fact::Sign) || self.known.has(Fact::Sign) {
            self.known.add(Fact::Goal);
        }
    }

    /// Whom it is about: the first who was named, or who fits the subject.
    fn meet(&mut self, people: &[Who]) {
        let named = self.who.as_ref().is_some_and(|who| who.stand == Stand::Named);
        let fits = |who: &&Who| match who.stand {
            Stand::Named => true,
            Stand::Below => matches!(
                self.topic,
                Topic::Performance | Topic::Conflict | Topic::Feedback | Topic::Other
            ),
            Stand::Beside => !matches!(self.topic, Topic::Performance | Topic::Promotion),
            Stand::Above => {
                matches!(self.topic, Topic::Conflict | Topic::Feedback | Topic::Pressure)
            }
        };
        let found = people.iter().find(fits);
        // Later a name may be anybody's: of somebody who helps, or decides.
        let early = self.turns <= 2;
        let better = found.is_some_and(|who| {
            self.who.is_none() || (early && !named && who.stand == Stand::Named)
        });
        if better {
            self.who = found.cloned();
        }
    }

    /// Notes what will be done. A sentence that begins with "I will" counts in any phase but the first.
    fn agree(&mut self, heard: &Heard, asked: Option<Fact>) {
        let ready = self.turns > 2 || asked == Some(Fact::Step);
        let mut fresh: Vec<&String> = heard.steps.iter().filter(|_| ready).collect();
        if fresh.is_empty() && asked == Some(Fact::Step) {
            fresh.extend(&heard.first);
        }
        for words in fresh {
            if !self.steps.iter().any(|step| &step.words == words) {
                self.steps.push(Step { words: words.clone(), when: None });
                self.known.add(Fact::Step);
            }
        }
        self.date(heard, asked);
    }

    /// Notes when the last step will be done.
    fn date(&mut self, heard: &Heard, asked: Option<Fact>) {
        let says = asked == Some(Fact::When) || heard.names_a_day;
        if let (true, Some(first), Some(step)) = (says, &heard.first, self.steps.last_mut())
            && &step.words != first
            && step.when.is_none()
        {
            step.when = Some(first.clone());
            self.known.add(Fact::When);
        }
    }

    /// How many questions a phase has at most before the talk goes on to the next.
    pub(super) fn has_enough(&self) -> bool {
        let most = match self.phase {
            Phase::Goal if self.goal.is_some() => 1,
            Phase::Goal => 2,
            Phase::Reality => 3,
            Phase::Options => 2,
            Phase::Will => 3,
        };
        self.in_phase >= most
    }

    /// Goes on to the next phase.
    pub(super) fn go_on(&mut self) {
        self.phase = self.phase.next();
        self.in_phase = 0;
    }
}
