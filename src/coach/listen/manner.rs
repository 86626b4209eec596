//! How a reply was given: with nothing in it, short, long, in another language, as a goodbye.

use super::Reply;
use crate::score::Cue;

/// How a reply was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::coach) enum Manner {
    /// There is no word in it.
    Empty,
    /// It is in no English.
    Foreign,
    /// Somebody wants to end the talk.
    Goodbye,
    /// Somebody says no more, or says thanks: an end where nothing is open.
    Enough,
    /// Somebody does not know.
    Unsure,
    /// It says nothing, or avoids the question.
    Evasive,
    /// It holds many things.
    Long,
    /// It can be gone on from.
    Plain,
}

/// Ends of a talk, in a reply of [`FEW`] words at most.
const BYES: &str = "bye|goodbye|good bye|bye bye|let's stop|let us stop|we can stop|stop here|i have to go|i must go|i need to go|i've got to go|\
    gotta go|i have to leave|see you|talk later|end the talk|end here|i'm done|i am done|we are done|we're done|finish here|enough for today|\
    that will be all|i want to stop|i'd like to stop|i would like to stop|let's end|let us end|good night|farewell|see you soon|until next time";

/// Ends in a reply of [`VERY_FEW`] words at most; in longer ones they mean something else.
const SHORT_BYES: &str =
    "that's all|that is all|that's it|that is it|that was all|that is everything|that's everything";

/// Ends where the reply is nothing else: "we stop the project" is none.
const LONE_BYES: &str = "stop|quit|exit|end|let's end|enough|finish|close";

/// Words about goodbyes that are none.
const NO_BYES: &str = "said goodbye|say goodbye|saying goodbye|said bye|see you as|don't want to stop|do not want to stop";

/// Enough, where nothing is open.
const ENOUGH: &str = "no|nope|nothing|no thanks|no thank you|nothing else|nothing more|thanks|thank you|thank you very much|thanks a lot|\
    not today|nothing for now|no that's all|no that is all|i think we are good|i think that is all|no i am fine|no i'm fine|\
    thank you that helped|thanks that helped|that helped|nothing thank you|nothing thanks";

const UNSURE: &str = "i don't know|i do not know|don't know|no idea|not sure|dunno|idk|can't think of|cannot think of|no clue|i am stuck|\
    i'm stuck|never thought about";

const AVOIDS: &str = "it depends|whatever|nothing special|skip|next question|pass|no comment|rather not|does it matter|doesn't matter|\
    same as always|you know how it is|nothing much|why do you ask|none of your business|it's fine|it is fine|all good|everything is fine|\
    everything's fine|i'm fine|i am fine|don't want to talk|do not want to talk|don't want to say|do not want to say|it's complicated|\
    it is complicated|just things|the usual|so so|never mind";

/// These avoid a question only where little else is said.
const LIGHTLY: &str = "not really|i guess|it's fine|it is fine|all good";

/// Words that alone are no answer.
const HOLLOW: &str = " yes no ok okay fine maybe perhaps sure whatever nothing everything stuff things hmm um uh well good bad guess depends possibly \
    probably alright right nope yeah yep same usual normal none ah oh hm please thanks thank hello hi hey kind sort like know think anyway ";

/// Common words of German, French, Spanish, Portuguese, Italian and Dutch that are no English words.
const ELSEWHERE: &str = " ich und nicht ist mit für meine mein wir auf eine einen dem den auch habe sehr bin je suis pas une les mon ma avec pour que \
    nous est dans vous mais yo los las una para mi es el muy pero quiero estoy eu não uma meu minha estou mas che sono il gli mio della \
    perché ik een het niet van mijn wij maar ";

const LITTLE: usize = 4;
const VERY_FEW: usize = 6;
const FEW: usize = 12;

/// More words than an answer to one question needs: most people say them in a minute.
const MANY: usize = 120;

/// How a reply was given.
pub(super) fn manner(reply: &Reply<'_>, is_about_something: bool) -> Manner {
    let (plain, count) = (&reply.plain, reply.text.words.len());
    if count == 0 {
        Manner::Empty
    } else if says_goodbye(reply) {
        Manner::Goodbye
    } else if !is_about_something && is_foreign(reply) {
        Manner::Foreign
    } else if plain.holds_any(super::ADVICE) || plain.holds_any(super::WHO) {
        Manner::Plain
    } else if is_enough(reply) {
        Manner::Enough
    } else if is_unsure(reply) || plain.words() == "hard to say" {
        Manner::Unsure
    } else if (count <= LITTLE && is_hollow(reply)) || (!is_about_something && avoids(reply)) {
        Manner::Evasive
    } else if count > MANY {
        Manner::Long
    } else {
        Manner::Plain
    }
}

/// Whether somebody does not know. "I do not know how he takes it" tells what is not known, and can be gone on from.
fn is_unsure(reply: &Reply<'_>) -> bool {
    const WHAT: [&str; 4] = ["know how", "know whether", "know if", "know why"];
    let tells = WHAT.iter().any(|what| reply.plain.holds(what));
    let most = if tells { VERY_FEW } else { FEW };
    reply.text.words.len() <= most && reply.plain.holds_any(UNSURE)
}

fn avoids(reply: &Reply<'_>) -> bool {
    let count = reply.text.words.len();
    (count <= FEW && reply.plain.holds_any(AVOIDS))
        || (count <= LITTLE && reply.plain.holds_any(LIGHTLY))
}

/// Whether nothing is said but that it is enough.
fn is_enough(reply: &Reply<'_>) -> bool {
    const WORDS: &str = " no nope nothing else more thanks thank you very much a lot that that's helped not today for now i i'm am fine good all \
        is it it's this was ok okay cool great really so me ";
    const CORE: &str = "no|nope|nothing|thanks|thank you|helped|all";
    let words = reply.plain.words();
    let only = |word: &str| WORDS.contains(&format!(" {word} "));
    ENOUGH.split('|').any(|it| it == words)
        || (reply.text.words.len() <= FEW
            && words.split(' ').count() >= 2
            && words.split(' ').all(only)
            && reply.plain.holds_any("thanks|thank you|nothing|helped")
            && reply.plain.holds_any(CORE))
}

fn says_goodbye(reply: &Reply<'_>) -> bool {
    let plain = &reply.plain;
    if plain.holds_any(NO_BYES) {
        return false;
    }
    let count = reply.text.words.len();
    // "Yes. I think that is it. Thank you."
    if count <= FEW && plain.holds_any("thank you|thanks") && plain.holds_any(SHORT_BYES) {
        return true;
    }
    if LONE_BYES.split('|').any(|it| it == plain.words()) {
        return true;
    }
    if (count <= FEW && plain.holds_any(BYES)) || (count <= VERY_FEW && plain.holds_any(SHORT_BYES))
    {
        return true;
    }
    // A long reply may end with a goodbye.
    let last = reply.sentences.last().map(|span| super::Text::new(span.of(reply.text.raw)));
    last.is_some_and(|last| last.words.len() <= VERY_FEW && super::Plain::of(&last).holds_any(BYES))
}

fn is_foreign(reply: &Reply<'_>) -> bool {
    let words = &reply.text.words;
    let letters = || reply.text.raw.chars().filter(|it| it.is_alphabetic());
    let strange = letters().filter(|it| *it > '\u{24f}').count();
    if 2 * strange > letters().count() {
        return true;
    }
    let english = words.iter().filter(|word| word.cues.has(Cue::Grammar)).count();
    let lower = |word| ELSEWHERE.contains(&format!(" {} ", reply.text.lower(word)));
    let elsewhere = words.iter().filter(|word| lower(word)).count();
    elsewhere > english || (words.len() >= 4 && english == 0)
}

/// Whether only empty words are left when those of grammar are taken out.
fn is_hollow(reply: &Reply<'_>) -> bool {
    let hollow = |lower: &str| HOLLOW.split_ascii_whitespace().any(|it| it == lower);
    let says = |word: &&crate::score::Word| {
        !word.cues.has(Cue::Grammar) && !hollow(reply.text.lower(word))
    };
    reply.text.words.iter().find(says).is_none()
}
