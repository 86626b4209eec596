//! What holds for any replies.

use super::talk::minimal;
use super::{grounds, rules};
use proptest::prelude::*;
use starling::coach::Conversation;
use std::sync::LazyLock;

static GROUNDS: LazyLock<starling::coach::Grounds> = LazyLock::new(grounds);
static SMALL: LazyLock<starling::coach::Grounds> = LazyLock::new(minimal);

fn holds(seed: u64, replies: &[String]) {
    for grounds in [&*GROUNDS, &*SMALL] {
        let replies = replies.iter().map(String::as_str);
        let talk = Conversation::resumed(grounds.clone(), seed, replies);
        rules::check(&talk, grounds);
        assert!(!talk.report().markdown().is_empty());
    }
}

/// Pieces of replies, so that rules are reached that random letters never reach.
const PIECES: [&str; 40] = [
    "I'm a senior engineer ",
    "I am an engineering manager",
    "promotion ",
    "I want to ",
    "lead a team",
    "but ",
    "my manager says ",
    "Marek said that ",
    "I am exhausted",
    ". ",
    "? ",
    "can we talk about something else",
    "hiring",
    "conflict ",
    "what should I do",
    "who can I talk to",
    "I don't know",
    "fine",
    "I will tell him on Monday",
    "I could hand it over",
    "yesterday we argued",
    "<b>bold</b>",
    "\"quoted\"",
    "*",
    "\n",
    "Ich weiß nicht",
    "我不知道",
    "",
    " ",
    "no",
    "that's all",
    "I can't ",
    "the problem is that ",
    "because of this",
    "🙂",
    "strategy is unclear",
    "delegate ",
    "technical debt ",
    "feedback ",
    "Tendai and I ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_replies_get_sensible_turns(seed in any::<u64>(), replies in proptest::collection::vec("\\PC{0,80}", 0..20)) {
        holds(seed, &replies);
    }

    #[test]
    fn any_mix_of_pieces_gets_sensible_turns(
        seed in any::<u64>(),
        places in proptest::collection::vec(proptest::collection::vec(0..40_usize, 0..8), 0..34),
    ) {
        let replies: Vec<String> = places.iter().map(|places| places.iter().map(|&at| PIECES[at]).collect()).collect();
        holds(seed, &replies);
    }
}

#[test]
fn ten_thousand_words_are_one_reply() {
    let long =
        "I am a manager and the deadline of the stakeholder is too early for my team. ".repeat(700);
    let replies = [long.clone(), "hiring".into(), long];
    holds(1, &replies);
}

/// Ten times the words may take ten times as long, not a hundred: 40 leaves room for a busy machine.
#[test]
fn time_grows_with_the_words() {
    let spent = |words: usize| {
        let reply =
            "Our deadline slipped since nobody told the team what Marek wants. ".repeat(words / 11);
        let took = (0..3).map(|_| {
            let mut talk = Conversation::new(GROUNDS.clone(), 1);
            #[allow(clippy::disallowed_methods, reason = "a test measures")]
            let start = std::time::Instant::now();
            talk.reply(&reply);
            start.elapsed()
        });
        took.min().unwrap_or_default()
    };
    let (short, long) = (spent(2_000), spent(20_000));
    assert!(long < 40 * short, "{short:?} {long:?}");
}
