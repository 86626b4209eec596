//! What a talk can be about, and the words by which it is heard.

use super::listen::plain::Plain;

/// What a talk is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// Getting to the next level.
    Promotion,
    /// Somebody's work falls short.
    Performance,
    /// Too much work, too little rest.
    Overload,
    /// Two people who do not get along.
    Conflict,
    /// Others who do not get along.
    Between,
    /// Nobody knows where to go.
    Direction,
    /// Others want more than can be done.
    Pressure,
    /// Finding and choosing people.
    Hiring,
    /// Letting go of work.
    Delegation,
    /// Telling people how they do, and hearing it.
    Feedback,
    /// Leading people, often for the first time.
    Leading,
    /// Something went wrong.
    Mishap,
    /// Somebody may leave.
    Leaving,
    /// Things are being turned round.
    Change,
    /// The state of the systems.
    Debt,
    /// What to learn, where to go, whether to stay.
    Growth,
    /// None of these.
    Other,
}

impl Topic {
    /// Every topic that is listened for. Where two fit alike, the earlier one is taken.
    pub(super) const HEARD: [Self; 15] = [
        Self::Promotion,
        Self::Performance,
        Self::Overload,
        Self::Hiring,
        Self::Delegation,
        Self::Conflict,
        Self::Pressure,
        Self::Direction,
        Self::Mishap,
        Self::Debt,
        Self::Change,
        Self::Leaving,
        Self::Leading,
        Self::Feedback,
        Self::Growth,
    ];

    /// What it is called in a sentence.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Promotion => "your promotion",
            Self::Performance => "work that falls short",
            Self::Overload => "your load",
            Self::Conflict => "the conflict",
            Self::Between => "the conflict between them",
            Self::Direction => "the unclear direction",
            Self::Pressure => "the pressure from others",
            Self::Hiring => "hiring",
            Self::Delegation => "letting go of work",
            Self::Feedback => "feedback",
            Self::Leading => "leading people",
            Self::Mishap => "what went wrong",
            Self::Leaving => "the one who may leave",
            Self::Change => "the change",
            Self::Debt => "the state of your systems",
            Self::Growth => "your own growth",
            Self::Other => "what you brought",
        }
    }

    /// What it is called in a list.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Promotion => "Promotion",
            Self::Performance => "Work that falls short",
            Self::Overload => "Load",
            Self::Conflict => "A conflict",
            Self::Between => "A conflict of others",
            Self::Direction => "Unclear direction",
            Self::Pressure => "Pressure from others",
            Self::Hiring => "Hiring",
            Self::Delegation => "Letting go of work",
            Self::Feedback => "Feedback",
            Self::Leading => "Leading people",
            Self::Mishap => "Something that went wrong",
            Self::Leaving => "Somebody who may leave",
            Self::Change => "A change",
            Self::Debt => "State of the systems",
            Self::Growth => "Own growth",
            Self::Other => "Own subject",
        }
    }

    /// What a passage about it would speak of. It helps to find one when little was said.
    pub(super) fn terms(self) -> &'static str {
        match self {
            Self::Promotion => "promotion, next level, promotion case",
            Self::Performance => {
                "weak performance, struggles, falls short, difficult talk, feedback"
            }
            Self::Overload => "overload, hero, stress",
            Self::Conflict | Self::Between => "conflict, disagree",
            Self::Direction => "direction, strategy, goals, why it matters",
            Self::Pressure => "priorities, new requests, say no, stakeholder",
            Self::Hiring => "hiring, candidate, interview",
            Self::Delegation => "delegates, leaves the decisions, hand over",
            Self::Feedback => "feedback, honest, plainly",
            Self::Leading => "manager, one-to-one, coaches, growth of people",
            Self::Mishap => "own mistake, incident, wrong decision, openly",
            Self::Leaving => "bored, wants to leave, interesting work, growth of people",
            Self::Change => "reorganisation, large change, decisions from above, what people fear",
            Self::Debt => "technical debt, old system, upkeep",
            Self::Growth => "learn, growth, career talk, mentor",
            Self::Other => "",
        }
    }

    /// What lies near it: a passage about that fits too, though less.
    pub(super) fn kin(self) -> &'static str {
        match self {
            Self::Promotion => {
                "lead projects, mentor, examples, expectations, rating, several teams"
            }
            Self::Performance => "one-to-one, expectations, rating, growth, difficult talk, honest",
            Self::Overload => "take over, say no, priorities, ask for help, honest",
            Self::Conflict | Self::Between => "objection, listens, difficult talk, fair, trust",
            Self::Direction => "company goal, priorities, decide, explains, measure",
            Self::Pressure => "deadline, leave out, promise to customers, decide, budget",
            Self::Hiring => "judge, fair, same questions, growth, onboarding",
            Self::Delegation => "teach, own, take over, second person, trust",
            Self::Feedback => "listens, mistakes, bad news, growth, expectations",
            Self::Leading => "delegates, voice, trust, growth, feedback, expectations",
            Self::Mishap => {
                "bad news, agreed repairs, failed step, blame, serious fault, afraid of asking, tests"
            }
            Self::Leaving => {
                "one-to-one, what they want to learn, feedback, second person, promotion, honest"
            }
            Self::Change => "change of plan, reasons, explains, honest, unfinished work",
            Self::Debt => "replace, fault, incident, tests, priorities, cost",
            Self::Growth => "skills, next level, interesting work, ask for help, manager track",
            Self::Other => "",
        }
    }

    /// Beginnings of words and phrases that speak of it.
    fn cues(self) -> &'static str {
        match self {
            Self::Promotion => {
                "promot|next level|level up|next title|move up|step up to|get to senior|get to staff|get to principal|\
                 become a staff|become a senior|become senior|become staff|become a director|become a principal|ready for senior|\
                 ready for staff|advancement|senior title|staff title|higher level|passed over"
            }
            Self::Performance => {
                "underperform|low performer|poor performance|weak performance|not performing|performance problem|performance issue|\
                 performance of|struggling|struggles|problem with one of my|problem with my engineer|problem with an engineer|problem with a team member|trouble with one of my|not deliver|does not deliver|doesn't deliver|falls short|falling short|below expectation|\
                 misses deadlines|missing deadlines|his work|her work is|quality of his|quality of her|let him go|let her go|\
                 improvement plan|half of what the others"
            }
            Self::Overload => {
                "burnout|burnt out|burned out|burning out|burn out|exhaust|overload|overwork|overwhelm|too much work|too much to do|\
                 too many hours|work evenings|every evening|most evenings|late evenings|weekends|at night|tired|drained|stressed|stress|\
                 sleep|no energy|cannot switch off|can't switch off|no time to rest|workload"
            }
            Self::Conflict => {
                "conflict|argue|arguing|argument with|an argument|fight|quarrel|disagree|dispute|clash|tension|get along|does not respect|doesn't respect|attacks me|\
                 talks over me|interrupts me|undermin|hostile|not talk to each other|difficult colleague|without telling me|without asking me|behind my back|shouted|yells at|ignores my|rewrites my|takes credit|took credit|took the credit|my idea as|talks down|difficult peer|goes behind"
            }
            Self::Direction => {
                "strategy|strategic|direction|vision|roadmap|where we are going|where we're going|unclear goal|no clear goal|goals are unclear|\
                 no clear aim|company plan|what the company wants|priorities are unclear|unclear priorities|clear priorities|no priorities|purpose"
            }
            Self::Pressure => {
                "stakeholder|pressure|sales|marketing|customer wants|customers want|deadline|ad hoc|new requests|requests|pushes us|push us|\
                 wants it by|want it by|promised a customer|promised it|promised the|escalat|urgent|everything is important|say no to|saying no|cannot say no|can't say no"
            }
            Self::Hiring => {
                "hire|hiring|recruit|candidate|interviewer|interviews|interviewing|open position|headcount|applicant|vacanc|fill the role"
            }
            Self::Delegation => {
                "delegat|let go of|letting go|hand over|handing over|hand off|do everything myself|do it myself|do it all|micromanag|\
                 take it back|take the task back|still review every|bottleneck|give away work|everybody comes to me|everyone comes to me"
            }
            Self::Feedback => {
                "feedback|criticism|criticis|criticiz|how i am doing|how i'm doing|hard talk|difficult talk|difficult conversation|\
                 hard conversation|honest with"
            }
            Self::Leading => {
                "i am a new manager|i'm a new manager|as a new manager|became a manager|first time manager|made a lead|became a lead|ignores me|ignore me|authority|do not listen|don't listen|listen to me|get them to listen|respect me|\
                 leading people|lead people|leading a team|lead a team|one to one|one on one|managing managers|managing people|my managers|\
                 first months as|motivat|morale|trust in the team|team spirit"
            }
            Self::Mishap => {
                "outage|incident|my mistake|a mistake|big mistake|i broke|we broke|went down|my fault|postmortem|post mortem|i deleted|i caused|i took down|\
                 wrong decision|i was wrong|screwed up|messed up|it was my change|i failed"
            }
            Self::Leaving => {
                "another offer|other offer|an offer from|has an offer|got an offer|wants to leave|want to leave|thinking of leaving|might leave|may leave|will leave us|\
                 is leaving|are leaving|handed in|gave notice|resign|wants to quit|people leave|losing people|lose my best|keep her from leaving|keep him from leaving|counter offer"
            }
            Self::Change => {
                "cut a team|cut my team|cut our team|close the team|close my team|people go|dismiss|new leadership|takeover|reorgani|reorg|restructur|merged|layoff|laid off|cancelled|canceled|new structure|new process|change of plan|transition"
            }
            Self::Debt => {
                "technical debt|tech debt|legacy|old system|old platform|old code|rewrite it|rewrite the|rewriting|a rewrite|big rewrite|refactor|shortcuts|code base|codebase|\
                 architecture|maintenance|upkeep|quality of our code"
            }
            Self::Growth => {
                "become a manager|becoming a manager|be a manager|manager or|career|visible|visibility|learn|grow|development plan|mentor|what to do next|bored|stay or leave|leave the company|new job|other role|\
                 move to another team|switch team|skills|confidence|impostor|imposter|not good enough|stuck in my role"
            }
            // Heard as a conflict; whose it is decides `listen`.
            Self::Between | Self::Other => "",
        }
    }

    /// How many of its cues a reply holds.
    fn heard_in(self, plain: &Plain) -> usize {
        self.cues().split('|').filter(|cue| !cue.is_empty() && plain.begins_a_word(cue)).count()
    }
}

/// The topics of a reply, the one with the most cues first.
pub(super) fn topics(plain: &Plain) -> Vec<Topic> {
    let mut heard: Vec<(usize, Topic)> =
        Topic::HEARD.into_iter().map(|topic| (topic.heard_in(plain), topic)).collect();
    heard.retain(|(cues, _)| *cues > 0);
    // A stable sort: where two fit alike, the order of `HEARD` stands.
    heard.sort_by_key(|(cues, _)| std::cmp::Reverse(*cues));
    heard.into_iter().map(|(_, topic)| topic).collect()
}
