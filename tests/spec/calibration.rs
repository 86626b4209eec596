//! How one's own rating stands to what others find.

use std::sync::Arc;

use super::peer::peer_review;
use proptest::prelude::*;
use starling::domain::{
    AttemptId, Dimension, Item, Kind, Mode, PeerReview, PersonaId, QuestionId, Rating, Review,
    RoundId, Summary, Wall,
};
use starling::progress::{
    Pair, agreement, calibrate, compare_reviews, difference, read_as, reference, weighted_kappa,
};

#[track_caller]
fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected}");
}

/// Kappa and its variance, to as many digits as were published.
#[track_caller]
fn check(counts: &[&[u32]], weight: impl Fn(usize, usize) -> f64, kappa: f64, variance: f64) {
    let counts: Vec<Vec<u32>> = counts.iter().map(|row| row.to_vec()).collect();
    let found = weighted_kappa(&counts, weight).unwrap();
    near(found.kappa, kappa, 0.0005);
    near(found.error.powi(2), variance, 0.000_000_5);
}

fn alike(one: usize, other: usize) -> f64 {
    f64::from(u8::from(one == other))
}

/// Fleiss, Cohen and Everitt 1969: two psychiatrists sort 200 patients into three groups.
const PATIENTS: [&[u32]; 3] = [&[106, 10, 4], &[22, 28, 10], &[2, 12, 6]];

#[test]
fn kappa_is_what_fleiss_cohen_and_everitt_published() {
    check(&PATIENTS, alike, 0.429, 0.002_885);
}

#[test]
fn weighted_kappa_is_what_fleiss_cohen_and_everitt_published() {
    const WEIGHTS: [[f64; 3]; 3] = [[1.0, 0.0, 0.4444], [0.0, 1.0, 0.6667], [0.4444, 0.6667, 1.0]];
    check(&PATIENTS, |one, other| WEIGHTS[one][other], 0.507, 0.003_248);
}

/// The table of wives and husbands that comes with the R package vcd (Agresti 1990), with what its `Kappa` prints.
#[test]
fn kappa_and_its_error_are_what_a_well_known_program_prints() {
    let couples: [&[u32]; 4] = [&[7, 7, 2, 3], &[2, 8, 3, 7], &[1, 5, 4, 9], &[2, 8, 9, 14]];
    check(&couples, alike, 0.1293, 0.004_706);
    let counts: Vec<Vec<u32>> = couples.iter().map(|row| row.to_vec()).collect();
    let linear = |one: usize, other: usize| 1.0 - one.abs_diff(other) as f64 / 3.0;
    let found = weighted_kappa(&counts, linear).unwrap();
    near(found.kappa, 0.2374, 0.000_05);
    near(found.error, 0.0783, 0.000_05);
}

fn pairs(own: &[u8], other: &[u8]) -> Vec<Pair> {
    let rating = |value: &u8| Rating::new(*value).unwrap();
    own.iter()
        .zip(other)
        .map(|(own, other)| Pair { own: rating(own), other: rating(other) })
        .collect()
}

/// By hand: half of 60 pairs agree on 1 and on 5 alike, the other half are a level apart.
#[test]
fn kappa_of_a_small_case_is_what_a_hand_reckons() {
    // Own 1 1 5 5, other 1 2 5 4, fifteen times over. Disagreement is (0+1+0+1)/16/4 = 1/32 of the most. By chance
    // own is 1 or 5 by halves, other 1, 2, 4, 5 by quarters: (0+1+9+16 + 16+9+1+0)/16/8 = 13/32. 1 - 1/13 = 12/13.
    let found = agreement(&pairs(&[1, 1, 5, 5].repeat(15), &[1, 2, 5, 4].repeat(15))).unwrap();
    near(found.kappa, 12.0 / 13.0, 1e-12);
    assert_eq!(found.count, 60);
}

#[test]
fn full_agreement_is_one_without_error() {
    let levels = [1, 2, 3, 4, 5].repeat(10);
    let found = agreement(&pairs(&levels, &levels)).unwrap();
    near(found.kappa, 1.0, 1e-12);
    near(found.interval()[0], 1.0, 1e-6);
}

#[test]
fn who_always_says_the_same_agrees_neither_much_nor_little() {
    assert_eq!(agreement(&pairs(&[4; 60], &[4; 60])), None);
}

#[test]
fn fewer_than_fifty_pairs_give_no_agreement() {
    let (own, other) = ([1, 2, 3, 4, 5].repeat(10), [1, 2, 3, 4, 4].repeat(10));
    assert_eq!(agreement(&pairs(&own[..49], &other[..49])), None);
    assert!(agreement(&pairs(&own, &other)).is_some());
}

/// Bland and Altman 1986: peak flow of 17 people by two meters, in litres a minute.
#[test]
fn a_mean_difference_is_what_bland_and_altman_published() {
    let large =
        [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
    let mini =
        [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];
    let differences: Vec<f64> =
        large.iter().zip(mini).map(|(one, other)| f64::from(one - other)).collect();
    let found = difference(&differences).unwrap();
    near(found.mean, -2.1, 0.05);
    near(found.mean - found.within, -22.0, 0.06);
    near(found.mean + found.within, 17.8, 0.06);
    assert!(!found.is_clear());
}

#[test]
fn a_mean_difference_of_a_small_case_is_what_a_hand_reckons() {
    // Five times 0 and five times 2: mean 1, squares 10, deviation the root of 10/9, error its tenth's root: 1/3.
    // Student's t of 9 degrees is 2.262.
    let found = difference(&[0.0, 2.0].repeat(5)).unwrap();
    near(found.mean, 1.0, 1e-12);
    near(found.within, 2.262 / 3.0, 0.0005);
    assert!(found.is_clear());
}

#[test]
fn fewer_than_ten_pairs_give_no_difference() {
    assert_eq!(difference(&[1.0; 9]), None);
    assert_eq!(difference(&[]), None);
    assert_eq!(difference(&[1.0; 10]).map(|it| (it.mean, it.within)), Some((1.0, 0.0)));
}

fn review(levels: [u8; 5]) -> Review {
    let mut review = Review::default();
    for (dimension, level) in Dimension::ALL.into_iter().zip(levels) {
        review.set(dimension, Rating::new(level));
    }
    review
}

fn line(take: u32, at: i64, own: [u8; 5], gaps: &[Item], partly: &[Item]) -> Summary {
    Summary {
        id: AttemptId::of(&RoundId::new(format!("r{at}")), 0, take),
        round: RoundId::new(format!("r{at}")),
        question: QuestionId::new("q"),
        kind: Kind::Behavioural,
        mode: Mode::Practice,
        at: Wall(at),
        answering: 0,
        met: Some((10 - gaps.len() as u8, 10)),
        gaps: gaps.to_vec(),
        persona: PersonaId::default(),
        planned: None,
        length: None,
        partly: partly.to_vec(),
        self_rating: review(own).mean(),
        ratings: review(own),
    }
}

#[track_caller]
fn check_read(gaps: &[Item], partly: &[Item], expected: [u8; 5]) {
    let line = line(1, 0, [3; 5], gaps, partly);
    let read = Dimension::ALL.map(|it| read_as(&line, it).unwrap().value());
    assert_eq!(read, expected, "{gaps:?} {partly:?}");
}

#[test]
fn the_checklist_is_read_on_the_scale_of_the_anchors() {
    use Item::*;
    check_read(&[], &[], [5; 5]);
    check_read(&[Evidence], &[], [5, 5, 5, 3, 5]);
    check_read(&[Evidence], &[Evidence], [5, 5, 5, 4, 5]);
    check_read(&[Learning], &[Learning], [5, 5, 5, 5, 3]);
    check_read(&[Learning, Ownership], &[], [5, 5, 1, 5, 1]);
    // A third of the structure is missing: 1 + 4 * 2/3 is 3.67.
    check_read(&[Task], &[], [4, 5, 5, 5, 5]);
    check_read(
        &[Event, Situation, Task, Action, Reasoning, Ownership, Result, Evidence, Learning],
        &[],
        [1; 5],
    );
}

#[test]
fn what_was_not_scored_or_is_no_past_event_is_not_compared() {
    let refused = Summary { met: None, ..line(1, 0, [3; 5], &[], &[]) };
    let approach = Summary { kind: Kind::Approach, ..line(1, 0, [3; 5], &[], &[]) };
    for line in [refused, approach] {
        assert_eq!(read_as(&line, Dimension::Structure), None);
        assert!(calibrate(&[line], &[]).checklist.iter().all(|it| it.pairs.is_empty()));
    }
}

#[test]
fn own_ratings_stand_beside_the_checklist_dimension_by_dimension() {
    let history: Vec<Summary> =
        (0..12).map(|at| line(1, at, [5, 4, 3, 5, 2], &[Item::Evidence], &[])).collect();
    let found = calibrate(&history, &[]).checklist;
    let means: Vec<f64> = found.iter().map(|it| it.difference.unwrap().mean).collect();
    assert_eq!(means, [0.0, -1.0, -2.0, 2.0, -3.0]);
    assert!(found.iter().all(|it| it.pairs.len() == 12 && it.agreement.is_none()));
}

#[test]
fn a_second_take_is_not_compared() {
    let history = [line(1, 0, [3; 5], &[], &[]), line(2, 1, [3; 5], &[], &[])];
    assert_eq!(calibrate(&history, &[]).checklist[0].pairs.len(), 1);
}

#[test]
fn few_data_give_no_number_anywhere() {
    let history: Vec<Summary> = (0..9).map(|at| line(1, at, [4; 5], &[], &[])).collect();
    let found = calibrate(&history, &[]);
    let silent = found.checklist.iter().all(|it| it.difference.is_none() && it.agreement.is_none());
    assert!(silent && found.course.is_empty());
}

#[test]
fn the_course_has_a_point_for_each_ten_answers() {
    let own = |at: i64| if at < 10 { [5; 5] } else { [4; 5] };
    let history: Vec<Summary> =
        (0..27).map(|at| line(1, at, own(at), &[Item::Ownership, Item::Learning], &[])).collect();
    let found = calibrate(&history, &[]);
    let ats: Vec<i64> = found.course.iter().map(|(at, _)| at.0).collect();
    assert_eq!(ats, [9, 19]);
    // Own 5 stands 4 above two of the five dimensions; own 4 three above those and one below the others.
    near(found.course[0].1, 8.0 / 5.0, 1e-9);
    near(found.course[1].1, 3.0 / 5.0, 1e-9);
}

#[test]
fn peers_are_compared_by_their_mean() {
    let answer = line(1, 0, [4; 5], &[], &[]);
    let of = |attempt: &AttemptId, levels| {
        let review =
            PeerReview { attempt: attempt.clone(), review: review(levels), ..peer_review("a") };
        Arc::new(review)
    };
    let peer = |levels| of(&answer.id, levels);
    let stranger = of(&AttemptId::new("else-0-1"), [1; 5]);
    let found = calibrate(
        std::slice::from_ref(&answer),
        &[peer([3, 2, 5, 1, 1]), stranger, peer([3, 3, 5, 2, 1])],
    );
    let others: Vec<u8> = found.peers.iter().map(|it| it.pairs[0].other.value()).collect();
    assert_eq!(others, [3, 3, 5, 2, 1]);
    assert!(calibrate(&[answer], &[]).peers.iter().all(|it| it.pairs.is_empty()));
}

#[test]
fn ratings_are_compared_with_those_of_a_reference() {
    let found = compare_reviews(&vec![(review([5, 5, 5, 5, 5]), review([5, 4, 3, 2, 1])); 10]);
    let means: Vec<f64> = found.iter().map(|it| it.difference.unwrap().mean).collect();
    assert_eq!(means, [0.0, 1.0, 2.0, 3.0, 4.0]);
}

proptest! {
    #[test]
    fn kappa_is_never_above_one_nor_its_interval_outside(all in proptest::collection::vec((1..6_u8, 1..6_u8), 50..90)) {
        let (own, other): (Vec<u8>, Vec<u8>) = all.into_iter().unzip();
        if let Some(found) = agreement(&pairs(&own, &other)) {
            prop_assert!(found.kappa <= 1.0 + 1e-9 && found.error.is_finite());
            let [low, high] = found.interval();
            prop_assert!((-1.0..=1.0).contains(&low) && low <= high && high <= 1.0);
            // It is the same whoever is asked first.
            near(agreement(&pairs(&other, &own)).unwrap().kappa, found.kappa, 1e-9);
        }
    }
}

#[test]
fn a_reference_is_worked_out_as_the_checklist_is_read() {
    let (missing, partly) = ([Item::Task, Item::Learning], [Item::Evidence]);
    let line = line(1, 0, [3; 5], &[Item::Task, Item::Learning, Item::Evidence], &partly);
    let found = reference(&missing, &partly);
    for dimension in Dimension::ALL {
        assert_eq!(found.get(dimension), read_as(&line, dimension));
    }
    assert_eq!(reference(&[], &[]), review([5; 5]));
}
