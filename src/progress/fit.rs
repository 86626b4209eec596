//! Which story fits which question, how well, and why.
//!
//! Reasons for a story give points: that it was written for the question 3, a competency that both name 2, two
//! or more of them 3, two words of like meaning 1, four or more 2. Three points are a strong fit, two a workable
//! one, one a stretch, none a gap. Then reasons against it take it down: by one grade where a part is not told
//! yet, to a stretch at most where three or more are not, and by one grade where it was told three times or more.
//!
//! The points are our own convention: they order a list of a dozen stories and judge nobody. What a competency
//! is was named by somebody, so it weighs more than words that happen to be alike.

use crate::domain::{Named, Question, QuestionId, Story, StoryId};

/// From so many stories on it is time to sort out rather than to write. A convention: ten to twelve serve most rounds.
const NUDGE: usize = 12;
/// More stories than one has at hand under pressure; a convention too.
const WARNING: usize = 20;
/// From so many tellings on a story is told too often: three interviewers of one panel know it by then.
const OFTEN: usize = 3;
/// So many words of like meaning may not be chance, and so many speak for themselves.
pub(super) const ALIKE: (usize, usize) = (2, 4);
/// With so many parts untold there is a title, but no story yet.
const MOST_UNTOLD: usize = 3;
/// Letters that are kept of a word: "disagreed" and "disagreement" become one stem, as where answers are read.
const STEM: usize = 5;
/// Shorter words say little.
const SHORTEST: usize = 4;

/// How well a story fits a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Nothing in it answers the question.
    Gap,
    /// It can be made to fit.
    Stretch,
    /// It fits, with something to mend.
    Workable,
    /// Tell this one.
    Strong,
}

/// What speaks for a story, or against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// It was written for this question.
    WrittenFor,
    /// Both name this competency, a slug.
    Competency(String),
    /// So many words of the question, by their stems, stand in the story.
    Meaning(usize),
    /// It was told so many times already.
    ToldOften(usize),
    /// This part is not told yet, by its name in files.
    Untold(&'static str),
}

/// How well a story fits a question, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The story.
    pub story: StoryId,
    /// How well it fits.
    pub grade: Grade,
    /// What speaks for it, then what speaks against it.
    pub because: Vec<Because>,
}

/// A question with the stories that fit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The question.
    pub question: QuestionId,
    /// Every story, the one that fits best first; of those that fit alike the one held to be stronger, then the
    /// one that was told less.
    pub fits: Vec<Fit>,
}

/// How many stories there are, where that is worth a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crowd {
    /// Enough: better these more often than others besides.
    Enough,
    /// More than one has at hand under pressure.
    TooMany,
}

impl Answers {
    /// How well the best story fits.
    pub fn best(&self) -> Grade {
        self.fits.first().map_or(Grade::Gap, |fit| fit.grade)
    }
}

/// Whether so many stories are worth a word: a nudge from 12 on, a warning from 20 on.
pub fn crowd(stories: usize) -> Option<Crowd> {
    match stories {
        0..NUDGE => None,
        NUDGE..WARNING => Some(Crowd::Enough),
        _ => Some(Crowd::TooMany),
    }
}

/// The fit of every story to every question. Questions that no story answers come first, then those with a
/// stretch at best, and so on; in the order given where they are alike.
pub fn fits<'a>(stories: &[&Story], questions: impl Iterator<Item = &'a Question>) -> Vec<Answers> {
    let known: Vec<Named<()>> = stories.iter().map(|story| named(&words_of(story))).collect();
    let mut all: Vec<Answers> = Vec::new();
    for question in questions {
        let stems = stems(question);
        let mut ranked: Vec<(&Story, Fit)> = Vec::new();
        for (story, known) in stories.iter().zip(&known) {
            let fit = fit(story, question, alike(&stems, known));
            let rank = |story: &Story, fit: &Fit| {
                let strength = story.strength.map_or(0, |strength| strength.value());
                (fit.grade, strength, usize::MAX - story.told.len())
            };
            let own = rank(story, &fit);
            let place = ranked.partition_point(|(story, fit)| rank(story, fit) >= own);
            ranked.insert(place, (story, fit));
        }
        let fits = ranked.into_iter().map(|(_, fit)| fit).collect();
        let answers = Answers { question: question.id.clone(), fits };
        let place = all.partition_point(|earlier| earlier.best() <= answers.best());
        all.insert(place, answers);
    }
    all
}

/// How well a story fits, with so many words alike.
fn fit(story: &Story, question: &Question, alike: usize) -> Fit {
    let mut because = Vec::new();
    let mut points = 0;
    if story.questions.contains(&question.id) {
        because.push(Because::WrittenFor);
        points += 3;
    }
    let shared = question.competencies.iter().filter(|it| story.competencies.contains(it));
    for (earlier, competency) in shared.enumerate() {
        because.push(Because::Competency(competency.clone()));
        points += 2_u32.saturating_sub(earlier as u32);
    }
    if alike >= ALIKE.0 {
        because.push(Because::Meaning(alike));
        points += if alike >= ALIKE.1 { 2 } else { 1 };
    }
    Fit { story: story.id.clone(), grade: taken_down(story, points, &mut because), because }
}

/// The grade of so many points, with what speaks against the story.
fn taken_down(story: &Story, points: u32, because: &mut Vec<Because>) -> Grade {
    const GRADES: [Grade; 4] = [Grade::Gap, Grade::Stretch, Grade::Workable, Grade::Strong];
    let mut grade = points.min(3) as usize;
    let for_it = because.len();
    because.extend(story.untold().map(Because::Untold));
    let untold = because.len() - for_it;
    if story.told.len() >= OFTEN {
        because.push(Because::ToldOften(story.told.len()));
    }
    // What fits a little is never taken down to nothing.
    let down = usize::from(untold > 0) + usize::from(story.told.len() >= OFTEN);
    grade = grade.saturating_sub(down).max(grade.min(1));
    if untold >= MOST_UNTOLD {
        grade = grade.min(1);
    }
    GRADES.get(grade).copied().unwrap_or(Grade::Gap)
}

/// How many stems of a question stand in a story.
pub(super) fn alike(stems: &[String], known: &Named<()>) -> usize {
    stems.iter().filter(|stem| known.contains(stem)).count()
}

fn named(stems: &[String]) -> Named<()> {
    let mut known = Named::default();
    stems.iter().for_each(|stem| known.insert(stem, ()));
    known
}

/// What a story tells of: the stems of its words, each once.
pub(super) fn words_of(story: &Story) -> Vec<String> {
    let mut known: Named<String> = Named::default();
    for text in story.passages.iter().chain([&story.title]) {
        stems_of(text).for_each(|stem| known.insert(&stem.clone(), stem));
    }
    known.into_things()
}

/// What a question is about: the stems of its words and points, each once.
pub(super) fn stems(question: &Question) -> Vec<String> {
    let mut stems: Vec<String> = Vec::new();
    for text in question.points.iter().chain([&question.ask]) {
        for stem in stems_of(text) {
            if !stems.contains(&stem) {
                stems.push(stem);
            }
        }
    }
    stems
}

/// Stems that stand in any question or any story.
const ANY: &str = " about after again answer because before being change could descr didnt diffe \
    does done each event every examp exper first from gave give handl have into know later make \
    many more most much only other over people perso share situa some somet story taken task team tell \
    than that their them then there these they thing this those through throu time times told took \
    under very want were what when where which while whom will with without witho work worke would \
    yourself yours your ";

/// The stems of a text. Only letters of English are made small: the tables of all scripts weigh 8 kB.
pub(super) fn stems_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric());
    let stems = words.filter(|word| word.len() >= SHORTEST).map(|word| {
        let stem: String = word.chars().take(STEM).collect();
        stem.to_ascii_lowercase()
    });
    stems.filter(|stem| !ANY.split(' ').any(|any| any == stem))
}
