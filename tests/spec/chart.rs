//! Charts: what they show, and what they say.

pub(crate) mod golden;

use proptest::prelude::*;
use starling::chart::{
    Bands, Bar, Bars, Cell, Cells, Course, Dot, Dots, Lines, Scale, Series, Ticks, course, decimal,
    path, per_cent, ticks, time,
};

#[track_caller]
fn check_ticks(ends: [f64; 2], most: usize, kind: Ticks, expected: &[f64]) {
    let found = ticks(ends, most, kind);
    let near = found.iter().zip(expected).all(|(one, two)| (one - two).abs() < 1e-9);
    assert!(near && found.len() == expected.len(), "{found:?}");
}

#[test]
fn ticks_are_round_and_go_beyond_both_ends() {
    check_ticks([0.0, 10.0], 5, Ticks::Decimal, &[0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
    check_ticks([0.13, 0.97], 5, Ticks::Decimal, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
    check_ticks([1.0, 5.0], 4, Ticks::Decimal, &[1.0, 2.0, 3.0, 4.0, 5.0]);
    check_ticks([-3.0, 12.0], 3, Ticks::Decimal, &[-5.0, 0.0, 5.0, 10.0, 15.0]);
    check_ticks([0.0, 3.0], 9, Ticks::Whole, &[0.0, 1.0, 2.0, 3.0]);
}

#[test]
fn ticks_of_a_clock_are_parts_of_a_minute() {
    check_ticks([0.0, 170.0], 4, Ticks::Seconds, &[0.0, 60.0, 120.0, 180.0]);
    check_ticks([0.0, 40.0], 4, Ticks::Seconds, &[0.0, 10.0, 20.0, 30.0, 40.0]);
    check_ticks([0.0, 20_000.0], 4, Ticks::Seconds, &[0.0, 7200.0, 14400.0, 21600.0]);
}

#[test]
fn ticks_stand_where_all_values_are_one() {
    check_ticks([3.0, 3.0], 5, Ticks::Whole, &[3.0, 4.0]);
}

#[test]
fn a_value_outside_a_scale_stands_at_its_end() {
    let scale = Scale::new([0.0, 10.0], [100.0, 0.0]);
    assert_eq!([0.0, 5.0, 10.0, 12.0, -1.0].map(|it| scale.at(it)), [100.0, 50.0, 0.0, 0.0, 100.0]);
    assert_eq!(Scale::new([2.0, 2.0], [0.0, 8.0]).at(2.0), 4.0);
}

#[test]
fn bands_share_the_room() {
    let bands = Bands::new(4, [10.0, 90.0]);
    assert_eq!((bands.start(0), bands.middle(3), bands.size()), (10.0, 80.0, 20.0));
}

#[test]
fn a_line_breaks_off_where_a_value_is_missing() {
    let points = [Some([0.0, 1.0]), Some([1.5, 2.0]), None, Some([3.0, 0.25]), None];
    assert_eq!(path(&points), "M0 1L1.5 2M3 0.3");
}

#[test]
fn numbers_are_spelled_as_one_writes_them() {
    assert_eq!(decimal(2.345, 1), "2.3");
    assert_eq!(decimal(-0.04, 1), "0.0");
    assert_eq!(decimal(-1.05, 1), "-1.1");
    assert_eq!(decimal(7.06, 2), "7.06");
    assert_eq!(decimal(f64::NAN, 1), "0.0");
    assert_eq!(per_cent(0.426), "43 %");
    assert_eq!(time(65.4), "1:05");
}

#[track_caller]
fn check_course(values: &[f64], expected: Course) {
    assert_eq!(course(values, 0.5), expected);
}

#[test]
fn a_course_is_named_only_where_there_is_enough_and_it_matters() {
    check_course(&[1.0, 5.0, 9.0, 9.0, 9.0], Course::TooFew);
    check_course(&[1.0, 2.0, 2.0, 2.0, 2.0, 3.0], Course::Rising);
    check_course(&[3.0, 3.0, 1.0, 9.0, 3.2, 2.5], Course::Level);
    check_course(&[3.0, 3.0, 1.0, 9.0, 2.0, 2.0], Course::Falling);
    check_course(&[3.0, 3.0, 1.0, 9.0, 3.0, 3.2], Course::Level);
}

#[track_caller]
fn check_labels(times: usize) {
    let mut lines = golden::months(vec![Some(1.0); times]);
    lines.times = (0..times).map(|at| format!("Nov {}", 2000 + at)).collect();
    let shapes = lines.chart().picture.shapes;
    let below = shapes.iter().filter(|it| it.words.starts_with("Nov"));
    let x =
        |attrs: &[(&str, String)]| attrs.iter().find(|it| it.0 == "x").unwrap().1.parse::<f64>();
    let places: Vec<f64> = below.map(|shape| x(&shape.attrs).unwrap()).collect();
    assert!(!places.is_empty());
    assert!(places.windows(2).all(|two| two[1] - two[0] > 50.0), "{times}: {places:?}");
}

#[test]
fn words_below_a_line_never_run_into_each_other() {
    (1..40).for_each(check_labels);
}

proptest! {
    #[test]
    fn ticks_hold_every_value(low in -1e6..1e6_f64, span in 0.001..1e6_f64, most in 1..12_usize) {
        for kind in [Ticks::Decimal, Ticks::Whole, Ticks::Seconds] {
            let high = low + span;
            let ticks = ticks([low, high], most, kind);
            prop_assert!(ticks.len() >= 2 && ticks.len() <= most + 2, "{} ticks", ticks.len());
            prop_assert!(ticks[0] <= low + span * 1e-6);
            prop_assert!(ticks[ticks.len() - 1] >= high - span * 1e-6);
        }
    }

    #[test]
    fn a_number_is_spelled_within_half_of_its_last_place(value in -1e9..1e9_f64, places in 0..4_u32) {
        let read: f64 = decimal(value, places).parse().unwrap();
        prop_assert!((read - value).abs() <= 0.5001 / 10_f64.powi(places as i32));
    }

    #[test]
    fn no_shape_leaves_its_picture(values in prop::collection::vec(prop::option::of(0.0..500.0_f64), 0..60)) {
        let chart = golden::months(values).chart();
        for shape in &chart.picture.shapes {
            for (name, value) in &shape.attrs {
                let Ok(value) = value.parse::<f64>() else { continue };
                let room = if name.contains('x') { chart.picture.width } else { chart.picture.height };
                prop_assert!((0.0..=room).contains(&value), "{name} = {value}");
            }
        }
    }
}
