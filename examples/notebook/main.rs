//! Writes a believable notebook as a backup: `cargo run --release --example notebook -- 10000 1 > backup.json`.
//!
//! The first number is how many answers it holds, the second the seed: equal numbers give equal texts. Everything
//! goes through the app's own core: rounds are played event by event (`round`), answers are read by the trained
//! reader (`score`), and the file is spelled by `wire::backup` and read back before it is handed out. Answers are
//! told after the model answers of `content/`, by somebody who practised for a year and grew better at it.
//!
//! It is for trying what happens after a year of practice, by hand and in tests. No figure in it means anything.
#![allow(
    clippy::print_stderr,
    clippy::indexing_slicing,
    reason = "a command-line program speaks there, and its dice fall within the lists"
)]

mod candidate;
mod own;
mod telling;

use candidate::Candidate;
use starling::domain::{Library, Wall};
use starling::wire::library::{add_details, decode};
use starling::wire::{Contents, RestoreFault, backup, restore};
use std::io::{self, Write};
use std::process::ExitCode;

const LIBRARY: &str = include_str!(concat!(env!("OUT_DIR"), "/library.json"));
const DETAILS: &str = include_str!(concat!(env!("OUT_DIR"), "/details.json"));

/// The last day of the year of practice: 19 November 2026.
const LAST_DAY: i64 = 20_776;
const DAY: i64 = 86_400_000;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|it| it.parse::<u64>());
    let (Some(Ok(count)), Some(Ok(seed))) = (numbers.next(), numbers.next()) else {
        eprintln!("say how many answers, and a seed: notebook 10000 1 > backup.json");
        return ExitCode::FAILURE;
    };
    let said = library().and_then(|library| {
        let text = notebook(&library, count as usize, seed);
        proved(&text, count as usize).map(|()| text)
    });
    match said {
        Ok(text) if io::stdout().lock().write_all(text.as_bytes()).is_ok() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn library() -> Result<Library, String> {
    let mut library = decode(LIBRARY).map_err(|fault| fault.to_string())?;
    add_details(&mut library, DETAILS).map_err(|fault| fault.to_string())?;
    Ok(library)
}

/// The notebook of somebody with so many answers, as a backup.
fn notebook(library: &Library, count: usize, seed: u64) -> String {
    let mut candidate = Candidate::new(library, seed);
    let first = LAST_DAY - 364;
    while candidate.attempts.len() < count {
        // As many answers lie behind as of the year is over.
        let share = candidate.attempts.len() as f64 / count as f64;
        let day = first + (share * 365.0) as i64;
        candidate.play_round(Wall(day * DAY), share, count - candidate.attempts.len());
    }
    let made = Wall((LAST_DAY + 1) * DAY);
    let stories = own::stories(library, &candidate.attempts, seed, (count * 3).div_ceil(100));
    let notes = own::notes(seed, count.div_ceil(300), made);
    backup(
        made,
        &Contents {
            settings: &own::settings(library),
            attempts: &candidate.attempts.iter().collect::<Vec<_>>(),
            rounds: &candidate.rounds.iter().collect::<Vec<_>>(),
            stories: &stories.iter().collect::<Vec<_>>(),
            notes: &notes.iter().collect::<Vec<_>>(),
            packs: &[],
            sessions: &[],
            reviews: &own::reviews(&candidate.attempts, seed).iter().collect::<Vec<_>>(),
            aside: &[],
        },
    )
}

/// What is written is read back as the app reads it, with nothing left over.
fn proved(text: &str, count: usize) -> Result<(), String> {
    let restored = restore(text).map_err(|fault: RestoreFault| format!("{fault:?}"))?;
    let whole = restored.attempts.len() == count && restored.unreadable.is_empty();
    whole.then_some(()).ok_or_else(|| "the backup does not hold what was written".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_seeds_give_equal_notebooks() {
        let library = library().unwrap();
        let texts = [1, 1, 2].map(|seed| notebook(&library, 40, seed));
        assert_eq!(texts[0], texts[1]);
        assert_ne!(texts[0], texts[2]);
    }

    #[test]
    fn a_notebook_is_restored_whole_and_holds_all_sorts_of_answers() {
        let text = notebook(&library().unwrap(), 200, 7);
        proved(&text, 200).unwrap();
        let restored = restore(&text).unwrap();
        let scored = restored.attempts.iter().filter(|it| !it.ticks().is_empty()).count();
        assert!(scored > 120 && scored < 200, "{scored} of 200 are scored");
        assert!(restored.attempts.iter().any(|it| it.self_rating.is_some()));
        assert!(restored.attempts.iter().all(|it| it.is_read()));
        assert!(!restored.rounds.is_empty() && !restored.stories.is_empty());
        assert!(!restored.reviews.is_empty());
    }

    #[test]
    fn answers_grow_fuller_over_the_year() {
        let restored = restore(&notebook(&library().unwrap(), 300, 3)).unwrap();
        let mut attempts = restored.attempts;
        attempts.sort_by_key(|it| it.answer.at);
        let met = |from: usize| -> usize {
            let few = attempts.iter().skip(from).take(100);
            few.map(|it| it.checklist.as_ref().map_or(0, |it| it.met())).sum()
        };
        assert!(met(200) > met(0), "{} at first, {} at last", met(0), met(200));
    }
}
