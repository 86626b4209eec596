//! Which tenets talks touched, for the coverage of Progress.

use super::*;
use starling::progress::{TouchedIn, touched};

#[test]
fn a_tenet_stands_once_with_every_talk_that_touched_it() {
    let with = |id: &str, tenets: &[&str]| Session {
        tenets: tenets.iter().map(|words| tenet(words)).collect(),
        ..begun(id)
    };
    let sessions = [with("a", &["One.", "Two."]), begun("b"), with("c", &["Two.", "Two."])];
    let at = |words: &str, ids: &[&str]| TouchedIn {
        tenet: tenet(words),
        sessions: ids.iter().map(|id| SessionId::new(*id)).collect(),
    };
    assert_eq!(touched(&sessions), [at("One.", &["a"]), at("Two.", &["a", "c"])]);
    assert_eq!(touched(&[]), []);
}

#[test]
fn the_same_words_at_another_level_are_another_tenet() {
    let other = Touched { rung: "Staff".into(), level: Some(Level::Staff), ..tenet("One.") };
    let session = Session { tenets: vec![tenet("One."), other], ..begun("a") };
    assert_eq!(touched([&session]).len(), 2);
}
