//! What the bundled questions must cover: subjects, kinds, competencies, levels.

use crate::content_library::bundled;
use starling::content::COMPETENCIES;
use starling::domain::{BankId, Item, Kind, Level, Question};

/// Every subject a leader is asked about, with the banks that hold it.
const SUBJECTS: [(&str, &[&str]); 12] = [
    ("growing and promoting people", &["growing-and-promoting", "leading-people"]),
    ("underperformance and letting go", &["underperformance"]),
    ("one-to-ones, feedback and well-being", &["one-to-ones-and-feedback"]),
    ("building, hiring and evaluating teams", &["building-and-hiring"]),
    ("managing managers", &["managing-managers"]),
    ("conflict, influence upwards and saying no", &["conflict-and-influence"]),
    ("strategy, roadmap, budget and priorities", &["strategy-and-priorities"]),
    ("culture, inclusion and ownership", &["culture-and-inclusion"]),
    ("technical judgement, debt, incidents and accountability", &["technical-judgement"]),
    ("failure, change and learning", &["failure-and-learning"]),
    ("staff engineers, who lead without authority", &["leading-without-authority"]),
    ("any profession", &["any-profession"]),
];

/// Enough for a round of six on one subject, twice, without a question again.
const IN_A_BANK: usize = 12;

/// How many questions of each kind there are at least: most interviews ask for the past.
const OF_KIND: [(Kind, usize); 3] =
    [(Kind::Behavioural, 90), (Kind::Approach, 45), (Kind::Hypothetical, 15)];

/// And how many of them show a good answer.
const WITH_MODEL: [(Kind, usize); 3] =
    [(Kind::Behavioural, 50), (Kind::Approach, 20), (Kind::Hypothetical, 10)];

/// A competency with fewer questions cannot be practised, only met once.
const WITH_COMPETENCY: usize = 5;

/// Enough for two rounds of ten at one's own level.
const AT_LEVEL: usize = 20;

fn count(fits: impl Fn(&Question) -> bool) -> usize {
    bundled().questions().filter(|question| fits(question)).count()
}

#[test]
fn every_subject_has_a_bank_of_twelve_questions() {
    let library = bundled();
    for (subject, banks) in SUBJECTS {
        for id in banks {
            let bank = library.bank(&BankId::new(*id)).unwrap_or_else(|| panic!("{subject}: {id}"));
            assert!(bank.questions.len() >= IN_A_BANK, "{subject}: {}", bank.questions.len());
        }
    }
}

#[test]
fn every_bank_asks_for_the_past_for_a_way_of_working_and_for_a_case() {
    for bank in bundled().banks {
        for kind in Kind::ALL {
            assert!(bank.questions.iter().any(|question| question.kind == kind), "{}", bank.id);
        }
    }
}

#[test]
fn there_are_enough_questions_of_every_kind() {
    for (kind, least) in OF_KIND {
        let there = count(|question| question.kind == kind);
        assert!(there >= least, "{kind:?}: {there} of {least}");
    }
}

#[test]
fn every_kind_has_its_model_answers() {
    for (kind, least) in WITH_MODEL {
        let there = count(|question| question.kind == kind && question.model.is_some());
        assert!(there >= least, "{kind:?}: {there} of {least}");
    }
}

#[test]
fn every_competency_is_asked_for() {
    for competency in COMPETENCIES {
        let there = count(|question| question.competencies.iter().any(|one| one == competency));
        assert!(there >= WITH_COMPETENCY, "{competency}: {there}");
    }
}

#[test]
fn every_level_has_questions_of_its_own() {
    for level in Level::ALL {
        let there = count(|question| question.levels.contains(&level));
        assert!(there >= AT_LEVEL, "{level:?}: {there}");
    }
}

/// The gap of an answer decides what is asked next, so somewhere each gap has its questions. An answer beside the
/// question gets the question once more, and needs no other words.
#[test]
fn every_gap_can_be_probed() {
    for item in Item::ALL.into_iter().filter(|item| *item != Item::Relevance) {
        let probed = |question: &Question| question.probes.iter().any(|probe| probe.item == item);
        assert!(count(probed) > 0, "no question probes {item:?}");
    }
}
