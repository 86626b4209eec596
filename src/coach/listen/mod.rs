//! What the coach hears in a reply: how it was said, what it is about, who is in it, what is wanted, what stands in
//! the way, what will be done.
//!
//! It hears by the words and sentences of the reader of answers (`score`) and by short lists of phrases. What it
//! takes from a reply it takes word for word, so that it can never say something back that was not said.

mod clause;
mod fact;
mod feeling;
mod manner;
mod person;
pub(super) mod plain;
mod role;
mod step;

pub(super) use manner::Manner;
pub(super) use person::{Stand, Who, short_name};
pub(super) use role::{leads_people, named_rung, role, said_rung};

use super::question::Facts;
use super::topic::{self, Topic};
use crate::domain::Span;
use crate::score::{Text, split};
use plain::Plain;

/// A reply, cut into words and sentences.
struct Reply<'a> {
    text: Text<'a>,
    sentences: Vec<Span>,
    plain: Plain,
}

/// What was heard in a reply.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    /// How it was said.
    pub(super) manner: Manner,
    /// What it is about, what was spoken of most first.
    pub(super) topics: Vec<Topic>,
    /// Who is in it, those with a name first.
    pub(super) people: Vec<Who>,
    /// How somebody feels, in one word of theirs.
    pub(super) feeling: Option<String>,
    /// What is wanted, in the words it was said.
    pub(super) goal: Option<String>,
    /// What stands in the way, in the words it was said.
    pub(super) obstacle: Option<String>,
    /// What will be done: whole sentences.
    pub(super) steps: Vec<String>,
    /// The first sentence, where it is of a size to be told again.
    pub(super) first: Option<String>,
    /// What it tells without having been asked.
    pub(super) facts: Facts,
    /// How many words it has.
    pub(super) length: usize,
    /// Another subject is wanted.
    pub(super) turns_away: bool,
    /// Somebody wants to be told what to do.
    pub(super) wants_advice: bool,
    /// Somebody asks whom to talk to.
    pub(super) asks_who: bool,
    /// It is little more than a day to come.
    pub(super) names_a_day: bool,
}

/// Phrases by which somebody leads to another subject.
const TURNS_AWAY: &str = "something else|another topic|another subject|different topic|different subject|change the topic|change the subject|\
    change topic|change subject|switch topic|rather talk about|instead talk about|talk about another|another thing|my real problem|\
    the real problem|the real issue|the bigger problem|the bigger issue|what really bothers me|let's talk about|let us talk about|\
    can we talk about|could we talk about|go back to|let's go back|return to|talk again about|move on to|on another note|by the way";

/// Phrases by which somebody asks for a solution.
const ADVICE: &str = "what should i do|how do i|how can i|what should i|what would you do|what do you suggest|what do you recommend|what do you think|\
    tell me what to do|just tell me|give me advice|any advice|your advice|how should i|do you have a tip|any tips|what can i do|what do i do|what shall i do|how does one|how do you say|how would you";

/// Phrases by which somebody asks for a person.
const WHO: &str = "who can i talk to|who could i talk to|who should i talk to|whom should i talk to|who can help|who could help|\
    whom can i ask|who can i ask|who could i ask|who should i ask|whom should i ask|whom can i talk to|who do i talk to|who do i ask|\
    who is responsible for|who would know";

/// By these one speaks of one's own load.
const OWN_LOAD: &str = "i work|i cannot|i can't|i sleep|i have no|i have too|i am so|i am too|i'm so|i'm too|i do too|my load|my workload|my sleep|\
    my evenings|my weekends|i burn|i am burning|i'm burning|i am overloaded|i'm overloaded|i answer|i don't sleep";

/// By these one speaks of others.
const OF_OTHERS: &str = "my team|her team|his team|their team|the team|my people|my engineers|my managers|one of my|they are|she is|he is|a colleague";

/// Whether it is the load of others that is spoken of, which is a matter of leading.
fn is_of_others(reply: &Reply<'_>) -> bool {
    let own = feeling::feeling(reply).is_some() || reply.plain.holds_any(OWN_LOAD);
    !own && reply.plain.holds_any(OF_OTHERS)
}

/// By these one speaks of leaving oneself.
const OWN_LEAVING: &str = "i am thinking of leaving|i'm thinking of leaving|i want to leave|i might leave|i may leave|i got an offer|i have an offer|\
    i got another offer|i have another offer|i want to quit|i want to resign|i am leaving|i'm leaving|i will leave";

/// By these one speaks of one's own wishes.
const OWN_WISH: &str = "i want|i would like|i'd like|i do not know if i|i don't know if i|i wonder if i|should i|i am bored|i'm bored|my own";

/// By these one speaks of one's own mood.
const OWN_MOOD: &str = "zero motivation|no motivation|my motivation|lost motivation|lost my motivation|not motivated|unmotivated|lost interest";

/// By these one speaks of others who do not get along.
const THEIR_CONFLICT: &str = "my managers|my people|two of my|my engineers|my developers|my team members|people in my team|members of my team|\
    people on my team|each other any more";

/// By these one speaks of the promotion of others.
const THEIR_PROMOTION: &str = "people asked me|asked me for a promotion|her promotion|his promotion|their promotion|promote her|promote him|promote them|\
    promote one of|promote somebody|promoting her|promoting him|two people|one of them|my engineer wants|my engineers want|one of my|someone on my team|\
    somebody in my team|she will not be promoted|he will not be promoted";

/// By these one is in the conflict oneself.
const OWN_CONFLICT: &str =
    "with me|i argue|we argue|i fight|with my|my peer|attacks me|between us|and i";

/// Load and growth of others are matters of leading, a conflict of others is another than one's own; whether oneself leaves is a matter of growth.
fn turn_to_others(topics: &mut Vec<Topic>, reply: &Reply<'_>) {
    let plain = &reply.plain;
    let first = match topics.first() {
        Some(Topic::Overload) if is_of_others(reply) => Topic::Leading,
        Some(Topic::Growth) if is_of_others(reply) && !plain.holds_any(OWN_WISH) => Topic::Leading,
        Some(Topic::Leading) if plain.holds_any(OWN_MOOD) && !plain.holds_any(OF_OTHERS) => {
            Topic::Growth
        }
        Some(Topic::Conflict)
            if plain.holds_any(THEIR_CONFLICT) && !plain.holds_any(OWN_CONFLICT) =>
        {
            Topic::Between
        }
        Some(Topic::Promotion) if plain.holds_any(THEIR_PROMOTION) => Topic::Other,
        Some(Topic::Leaving) if plain.holds_any(OWN_LEAVING) => Topic::Growth,
        _ => return,
    };
    topics.insert(0, first);
}

/// A reply of so many words at most that names a day says when.
const A_DAY: usize = 10;

/// Hears a reply. `names` are those of the company's people.
pub(super) fn listen(words: &str, names: &[String]) -> Heard {
    let text = Text::new(words);
    let plain = Plain::of(&text);
    let reply = Reply { sentences: split(words), text, plain };
    let mut topics = topic::topics(&reply.plain);
    turn_to_others(&mut topics, &reply);
    let people = person::people(&reply, names);
    let mut heard = Heard {
        manner: manner::manner(&reply, !topics.is_empty()),
        topics,
        feeling: feeling::feeling(&reply),
        goal: clause::goal(&reply),
        obstacle: clause::obstacle(&reply),
        steps: step::steps(&reply),
        first: step::first(&reply),
        facts: Facts::default(),
        length: reply.text.words.len(),
        turns_away: reply.plain.holds_any(TURNS_AWAY),
        wants_advice: reply.plain.holds_any(ADVICE),
        asks_who: reply.plain.holds_any(WHO),
        people,
        names_a_day: reply.text.words.len() <= A_DAY && fact::is_dated(&reply),
    };
    heard.facts = fact::facts(&reply, &heard);
    heard
}
