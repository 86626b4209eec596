//! What a reply tells without having been asked.

use super::{Heard, Reply, step};
use crate::coach::question::{Fact, Facts};
use crate::score::Cue;

/// Phrases that tell a fact.
const TOLD: &[(Fact, &str)] = &[
    (
        Fact::Since,
        "since last|since the|since january|since february|since march|since april|since may|since june|since july|since august|\
         since september|since october|since november|since december|since i|since spring|since summer|since autumn|since winter|\
         for months|for years|for weeks|for a year|for a month|for half a year|for two|for three|for four|for five|for six|for the last|\
         in the last two|a year ago|a month ago|months ago|weeks ago|years ago",
    ),
    (Fact::Goal, "i want to be senior|i want to be staff|i want to be principal"),
    (
        Fact::Often,
        "every week|every day|every month|constantly|each time|every time|twice a|once a|three times a|often|daily|weekly|most days|most evenings|\
         every evening|every night|all the time|again and again",
    ),
    (
        Fact::Tried,
        "i opened a ticket|i wrote to|i asked them|nothing happened|nothing changed|went on as before|no effect|i showed|did not help|didn't help|did not work|didn't work|without success|in vain|i presented|i have presented|i tried|i have tried|i've tried|we tried|we have tried|we've tried|i already",
    ),
    (
        Fact::Talked,
        "i told|i have told|i've told|i talked to|i talked with|i have talked|i've talked|i spoke|i've spoken|i have spoken|we talked|we spoke|\
         i asked him|i asked her|i asked them|i raised it|not told|haven't told|not talked|haven't talked|not spoken|haven't spoken|never told|\
         not said anything|haven't said|never said|never talked|never spoken",
    ),
    (
        Fact::View,
        "he needs|she needs|they need|he would say|she would say|they would say|he says|she says|they say|he said|she said|they said|he thinks|she thinks|they think|he told me|she told me|they told me|he feels|\
         she feels|he believes|she believes|they believe|he sees|she sees|in his view|in her view",
    ),
    (
        Fact::Boss,
        "my manager says|my manager said|my manager thinks|my manager told|my manager knows|my manager does not know|my manager doesn't know|\
         my manager wants|my manager agrees|my manager supports|my manager has told|my manager has not|my manager hasn't|my manager never|\
         my boss says|my boss said|my boss thinks|my boss told|my boss knows|my boss does not|my boss doesn't|my boss wants|\
         my director says|my director said|my director knows|my director does not|my director wants|told my manager|tell my manager|\
         told my boss|my manager only",
    ),
    (
        Fact::Effect,
        "the team loses|the team waits|hours a week|hours every week|as a result|because of this|because of that|which means that|leads to|it costs us|costs us|suffers|we lose|we lost|slipped|so we had to|\
         had to work",
    ),
    (Fact::Sign, "i would notice|i would know|i would see|i'd know|i'd notice|i'd see"),
    (
        Fact::Date,
        "by the end of|by next|by summer|by spring|by autumn|by christmas|by january|by february|by march|by april|by june|by july|by september|\
         by october|by november|by december|next cycle|next round|this year|within a year|within six months",
    ),
    (Fact::Part, "my fault|my own part|i could have|i should have|partly me|my mistake"),
    (
        Fact::Choice,
        "would already help|would help|i could|we could|maybe talk|maybe ask|maybe we|maybe show|perhaps talk|perhaps ask|perhaps we|could go to|could take|could run|could lead|could be learned|could stop|one option|another option|maybe i can|perhaps i can|i might|my options",
    ),
    (
        Fact::Help,
        "could tell me|can tell me|knows more|could help me|can help me|i could ask|i will ask|i can ask",
    ),
    (Fact::Nothing, "if nothing|if i do nothing|if it goes on|if this goes on"),
    (
        Fact::Norm,
        "we agreed|was agreed|is expected|expectations are|the expectation is|it was agreed",
    ),
    (
        Fact::Gap,
        "is missing|i lack|i am missing|i'm missing|i don't know how|i do not know how|i have no experience",
    ),
    (Fact::Works, "works well|goes well|went well|is good at|am good at|i'm good at"),
    (Fact::Why, "it matters|is important to me|matters to me|it is important|it's important"),
    (Fact::Ideal, "in an ideal|ideally"),
    (
        Fact::Other,
        "if that does not|if that doesn't|if it does not|if it doesn't|or else|alternatively|maybe another|otherwise i|another way",
    ),
    (Fact::Drop, "i could stop|i can stop|i will stop|give up the"),
];

/// Days gone by, by which one thing is meant that happened.
const PAST_DAYS: &str = "in january|in february|in march|in april|in june|in july|in august|in september|in october|in november|in december|last week|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|on sunday|last friday|last monday|\
    last tuesday|last wednesday|last thursday|this morning|last time|last month|two weeks ago";

/// What a reply tells.
pub(super) fn facts(reply: &Reply<'_>, heard: &Heard) -> Facts {
    let mut facts = Facts::default();
    for (fact, phrases) in TOLD {
        if reply.plain.holds_any(phrases) {
            facts.add(*fact);
        }
    }
    let told = [
        (Fact::Goal, heard.goal.is_some()),
        (Fact::Block, heard.obstacle.is_some()),
        (Fact::Feel, heard.feeling.is_some()),
        (Fact::Event, is_event(reply)),
        (Fact::Proof, is_proof(reply)),
        (Fact::View, heard.people.iter().any(|who| is_quoted(reply, &who.called))),
        (Fact::When, !heard.steps.is_empty() && is_dated(reply)),
    ];
    for (fact, is_told) in told {
        if is_told {
            facts.add(fact);
        }
    }
    facts
}

/// One thing that happened on one day: the day is named, and a sentence tells a deed.
fn is_event(reply: &Reply<'_>) -> bool {
    let tells = |span: &crate::domain::Span| {
        let words = reply.text.words_in(*span);
        words.iter().any(|word| word.cues.has(Cue::Deed) || reply.text.lower(word).ends_with("ed"))
    };
    reply.plain.holds_any(PAST_DAYS) && reply.sentences.iter().any(tells)
}

/// A deed of one's own with a figure.
fn is_proof(reply: &Reply<'_>) -> bool {
    reply.plain.holds_any("i led|i built|i designed|i reduced|i shipped|i delivered|i introduced|i cut|i ran|i started|we reduced|we cut")
        && reply.text.words.iter().any(|word| word.cues.has(Cue::Number))
}

fn is_quoted(reply: &Reply<'_>, called: &str) -> bool {
    let name = called.to_lowercase();
    ["says", "said", "thinks", "told me", "wants", "believes", "feels"]
        .iter()
        .any(|verb| reply.plain.holds(&format!("{name} {verb}")))
}

/// Whether a day to come is named.
pub(super) fn is_dated(reply: &Reply<'_>) -> bool {
    reply.plain.holds_any(step::DAYS)
}
