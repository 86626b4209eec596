//! What to do next: at most three things, each something one can sit down and do.

use super::Sources;
use super::answered::Answered;
use crate::domain::{
    AttemptId, Checklist, Item, Persona, Question, QuestionId, State, Strictness, Verdict,
};

/// One thing to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub words: String,
    /// The item it is about; none where it is about a whole answer or asks for more than the checklist does.
    pub item: Option<Item>,
    /// The answer it is about: its number in the debrief, and the attempt.
    pub answer: Option<(usize, AttemptId)>,
    /// The question to answer.
    pub question: Option<QuestionId>,
}

/// More than three things are not done.
const STEPS: usize = 3;

/// First an answer that was not scored; then what is missing, then what is half there, of each what most answers
/// lack; no item twice. Where that is little, something harder.
pub(super) fn steps(sources: &Sources<'_>, answers: &[Answered<'_>]) -> Vec<Step> {
    if answers.iter().all(|answer| answer.attempt.checklist.is_none()) {
        return Vec::new();
    }
    let again = answers.iter().find_map(again);
    let open = [State::Missing, State::Partly].into_iter().flat_map(|it| open(answers, it));
    let mut steps: Vec<Step> = Vec::new();
    for step in again.into_iter().chain(open).chain(harder(sources, answers)) {
        let known = steps.iter().any(|it| it.item.is_some() && it.item == step.item);
        if !known && steps.len() < STEPS {
            steps.push(step);
        }
    }
    steps
}

/// An answer that was not scored is worth another go; its reason says how.
fn again(answer: &Answered<'_>) -> Option<Step> {
    let Checklist { verdict: Verdict::NotScored { why, .. }, .. } =
        answer.attempt.checklist.as_ref()?
    else {
        return None;
    };
    let asked = &answer.attempt.asked;
    Some(Step { words: format!("Answer again: \"{asked}\" {why}"), ..step_of(answer) })
}

fn step_of(answer: &Answered<'_>) -> Step {
    Step {
        words: String::new(),
        item: None,
        answer: Some((answer.number, answer.attempt.answer.id.clone())),
        question: None,
    }
}

/// The advice of each item in that state, of the first answer that lacks it; what most answers lack first.
fn open(answers: &[Answered<'_>], state: State) -> Vec<Step> {
    let mut steps: Vec<(usize, Step)> = Vec::new();
    for item in Item::ALL {
        let lack = answers.iter().filter(|answer| answer.state(item) == Some(state));
        let lack: Vec<&Answered<'_>> = lack.collect();
        let advised = lack.iter().find_map(|answer| {
            let words = answer.tick(item)?.advice.clone()?;
            Some(Step { words, item: Some(item), ..step_of(answer) })
        });
        let place = steps.partition_point(|(count, _)| *count >= lack.len());
        advised.into_iter().for_each(|step| steps.insert(place, (lack.len(), step)));
    }
    steps.into_iter().map(|(_, step)| step).collect()
}

/// Where little or nothing is open there is still something to do.
fn harder(sources: &Sources<'_>, answers: &[Answered<'_>]) -> Vec<Step> {
    let scored = || answers.iter().filter(|answer| answer.scored().is_some());
    let stricter = scored().next().and_then(|_| stricter(sources));
    let probe = scored().find_map(probe);
    let other = scored().find_map(|answer| other(sources, answer));
    [stricter, probe, other].into_iter().flatten().collect()
}

fn stricter(sources: &Sources<'_>) -> Option<Step> {
    let askers = sources.askers();
    let asked = askers.iter().filter_map(|id| sources.library.persona(id));
    let degree = |persona: &Persona| persona.strictness as u8;
    let most = asked.map(degree).max().unwrap_or(Strictness::Gentle as u8);
    let stricter = sources.library.personas.iter().filter(|it| degree(it) > most);
    let persona = stricter.min_by_key(|it| degree(it))?;
    let expects = match persona.strictness {
        Strictness::Demanding => "proof for every claim",
        _ => "a complete answer",
    };
    let words =
        format!("Tell the same to {} ({}), who expects {expects}.", persona.name, persona.role);
    Some(Step { words, item: None, answer: None, question: None })
}

/// A follow-up that the answer's checklist gave no reason for: whoever can answer that too knows the story well.
fn probe(answer: &Answered<'_>) -> Option<Step> {
    let met = |item| answer.state(item) == Some(State::Met);
    let probe = answer.question?.probes.iter().find(|probe| met(probe.item))?;
    let words = format!("Have a reply ready for a follow-up: \"{}\"", probe.ask);
    Some(Step { words, ..step_of(answer) })
}

/// Another question about the same, that was not asked in this round.
fn other(sources: &Sources<'_>, answer: &Answered<'_>) -> Option<Step> {
    let fits = |question: &&Question| {
        !sources.record.plan.questions.contains(&question.id)
            && Some(&question.kind) == answer.question.map(|it| &it.kind)
            && answer.competencies().iter().all(|it| question.competencies.contains(it))
    };
    let question = sources.library.questions().find(fits)?;
    let words = format!("Answer another question about the same: \"{}\"", question.ask);
    Some(Step { words, item: None, answer: None, question: Some(question.id.clone()) })
}
