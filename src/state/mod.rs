//! The app's state: one struct of signals per aggregate, one way in and one way out.
//!
//! ```text
//! view --send(Event)--> take_in: signals change --> Vec<Effect> --> perform: the only place with effects
//!   ^                                                                  |
//!   +----------------------------- signals <------ Event --------------+
//! ```
//!
//! Nothing else reaches outside, but focus and scrolling when a page or a phase is drawn.

mod coach_event;
mod coaching;
mod effect;
mod event;
mod handing_over;
mod hold;
mod importing;
mod later;
mod looking;
mod notice;
mod own;
mod own_event;
mod peers;
mod perform;
mod reading;
mod scheduling;
mod session;
mod take_in;
mod voice;
mod whole;
mod writer;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::{self, Local};
use crate::domain::{
    Advice, Answer, Attempt, AttemptId, Library, Named, Note, Now, Pack, Page, PeerReview,
    Question, QuestionId, ReviewId, RoundRecord, Session, Settings, Story, Summary,
};
use crate::progress::Series;
use crate::round::{Hold, Moment, Round};
use crate::route::Route;
use crate::wire::{Aside, Progress, Schedule};

pub use coach_event::CoachEvent;
use coaching::Coaching;
pub use effect::Effect;
pub use event::Event;
use importing::Importer;
pub use later::{Later, Rest};
pub use looking::Sought;
pub use notice::Notice;
use own::Last;
pub use own::{Gone, Import, Restoring};
pub use own_event::OwnEvent;
use peers::Peers;
pub use peers::Sharing;
use reading::Reader;
pub use session::{Talk, TalkFault, Works};
pub use whole::Whole;
use writer::Writer;

/// The library on its way.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Arrival {
    /// Not here yet.
    #[default]
    Awaited,
    /// Here.
    Here(Arc<Library>),
    /// It did not come.
    Lost,
}

impl Arrival {
    /// The library, once it is here.
    pub fn library(&self) -> Option<&Arc<Library>> {
        match self {
            Self::Here(library) => Some(library),
            _ => None,
        }
    }
}

/// The notebook in this window.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// Whether the stored notebook was read.
    pub opened: bool,
    /// Attempts by their names: those that were looked at, or written in this window.
    pub attempts: Named<Arc<Attempt>>,
    /// Finished rounds by their names, likewise.
    pub rounds: Named<Arc<RoundRecord>>,
    /// Keys of attempts and rounds that were looked for, and are not there.
    pub absent: Named<()>,
    /// Reviews of peers, once a page has asked for them.
    pub reviews: Option<Vec<Arc<PeerReview>>>,
    /// Those of them that are not yet safe, or not yet safely gone.
    pub unsaved_reviews: Vec<ReviewId>,
    /// Records that could not be read, as they were found.
    pub aside: Vec<Aside>,
    /// What is shown beside the checklists, for the attempts that were looked at.
    pub advice: Named<Arc<Advice>>,
    /// The attempt that is being corrected, and where.
    pub corrected: Option<(AttemptId, usize)>,
    /// The questions have their details, or never will in this visit.
    pub whole: bool,
    /// An answer that stood in the draft that was found, and may not be saved yet.
    pub handed_in: Option<Answer>,
    /// Which window goes on with the open round. It stands here for the reason the schedule does.
    pub hold: Hold,
    /// Attempts that are not yet safe.
    pub unsaved: Vec<AttemptId>,
    /// When every practised question is worth asking again, as far as that is worked out. It stands here because a
    /// signal of its own type would weigh 1 kB in the first part of the program.
    pub schedule: Schedule,
}

/// A word for screen readers; the count tells two equal ones apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Announcement {
    /// What to tell.
    pub told: Told,
    /// Counts the announcements.
    pub count: u32,
}

/// What can be told to a screen reader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// A moment of the round.
    Moment(Moment),
    /// The clock as it stands, because the candidate asked.
    Clock,
    /// The answer is safe.
    Saved,
}

/// All of the state. Copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Starling {
    /// All content at hand.
    pub library: RwSignal<Arrival>,
    /// Ladders, templates and the like, once one of their pages was opened.
    pub reference: RwSignal<Option<Arc<Vec<Page>>>>,
    /// The second part of the program.
    pub rest: RwSignal<Rest>,
    /// What the candidate chose.
    pub settings: RwSignal<Settings>,
    /// The running round.
    pub round: RwSignal<Option<Round>>,
    /// The parts of the answer that is being typed: one bit each, in the order of `Part::ALL`.
    pub parts: RwSignal<u64>,
    /// Whether the running round was found at start, and not begun in this window.
    pub found_round: RwSignal<bool>,
    /// One line per attempt, oldest first.
    pub history: RwSignal<Vec<Summary>>,
    /// What was answered, summed up, once a page has shown it.
    pub series: RwSignal<Option<Series>>,
    /// The candidate's own stories.
    pub stories: RwSignal<Vec<Arc<Story>>>,
    /// The candidate's own notes.
    pub notes: RwSignal<Vec<Arc<Note>>>,
    /// What was brought in.
    pub packs: RwSignal<Vec<Arc<Pack>>>,
    /// The candidate's talks with coaches.
    pub sessions: RwSignal<Vec<Arc<Session>>>,
    /// What the coaches know, and what the coach does now.
    pub talk: RwSignal<Talk>,
    /// Notes on their way in.
    pub import: RwSignal<Import>,
    /// A backup that was read and not yet confirmed.
    pub restoring: RwSignal<Option<Restoring>>,
    /// The notebook.
    pub pages: RwSignal<Pages>,
    /// Where one is.
    pub route: RwSignal<Route>,
    /// What the candidate should know.
    pub notices: RwSignal<Vec<Notice>>,
    /// The last word for screen readers.
    pub announced: RwSignal<Option<Announcement>>,
    /// The shortcuts sheet is open.
    pub shortcuts: RwSignal<bool>,
    /// Changes whenever the clock of the round may show something else.
    pub tick: RwSignal<u64>,
    tools: StoredValue<Tools, LocalStorage>,
}

/// What effects need: none of it is shown.
struct Tools {
    progress: Progress<Local>,
    writer: Writer,
    reader: Reader,
    importer: Importer,
    coaching: Coaching,
    /// What waits for the second part of the program.
    later: Vec<Later>,
    /// The bundled library, as far as it has come.
    bundled: Option<Arc<Library>>,
    peers: Peers,
    /// What can be had back, or taken back.
    last: Option<Last>,
    /// The places of all lines of the history, by the names of their attempts.
    lines: Named<()>,
    /// Keys of attempts of which lines are still to be made.
    left: Vec<String>,
    /// The name of this window among those in which a round may be open.
    window: String,
    /// The browser has locks, and the one of the open round was asked for.
    locked: bool,
    ticking: Option<gloo_timers::callback::Interval>,
    awake: Option<browser::WakeGuard>,
    journalled: Now,
}

impl Starling {
    /// Reads what is at hand at once, and sends for the rest.
    pub fn start() -> Self {
        let starling = Self {
            library: RwSignal::default(),
            reference: RwSignal::default(),
            rest: RwSignal::default(),
            settings: RwSignal::default(),
            round: RwSignal::new(None),
            parts: RwSignal::new(0),
            found_round: RwSignal::new(false),
            history: RwSignal::default(),
            series: RwSignal::new(None),
            stories: RwSignal::default(),
            notes: RwSignal::default(),
            packs: RwSignal::default(),
            sessions: RwSignal::default(),
            talk: RwSignal::default(),
            import: RwSignal::default(),
            restoring: RwSignal::new(None),
            pages: RwSignal::new(Pages::default()),
            route: RwSignal::new(Route::parse(&browser::address())),
            notices: RwSignal::default(),
            announced: RwSignal::new(None),
            shortcuts: RwSignal::new(false),
            tick: RwSignal::new(0),
            tools: StoredValue::new_local(Tools {
                progress: Progress::new(Local),
                writer: Writer::default(),
                reader: Reader::default(),
                importer: Importer::default(),
                coaching: Coaching::default(),
                later: Vec::new(),
                bundled: None,
                peers: Peers::default(),
                last: None,
                lines: Named::default(),
                left: Vec::new(),
                window: browser::random_name(),
                locked: false,
                ticking: None,
                awake: None,
                journalled: Now::default(),
            }),
        };
        starling.perform(Effect::LoadProgress);
        starling.perform(Effect::OpenNotebook);
        starling.perform(Effect::FetchLibrary);
        starling.listen();
        starling
    }

    /// The words a question is asked in.
    pub fn ask_of(self, question: &QuestionId) -> Option<String> {
        self.library.with(|library| Some(library.library()?.question(question)?.ask.clone()))
    }

    /// A question of the library.
    pub fn question_of(self, question: &QuestionId) -> Option<Question> {
        self.library.with(|library| library.library()?.question(question).cloned())
    }

    /// An attempt that is at hand: see [`Self::look_up`].
    pub fn attempt_of(self, id: &AttemptId) -> Option<Arc<Attempt>> {
        self.pages.with(|pages| pages.attempts.get(id.as_str()).cloned())
    }

    /// A number that changes whenever the attempt does; 0 while it is looked for, 1 where there is no such
    /// attempt.
    pub fn attempt_key(self, id: &AttemptId) -> u64 {
        self.pages.with(|pages| match pages.attempts.get(id.as_str()) {
            Some(attempt) => Arc::as_ptr(attempt) as usize as u64,
            None => u64::from(pages.absent.contains(id.as_str())),
        })
    }

    /// Says what happened. Everything that follows from it is done before this returns, but for what
    /// has to wait for the browser.
    pub fn send(self, event: Event) {
        self.perform_all(self.take_in(event));
    }

    /// Something happened in the round.
    pub fn round(self, event: crate::round::Event) {
        self.send(Event::Round(event));
    }

    /// Whether something would be lost if the page went now.
    fn would_lose(self) -> bool {
        let failing = |notice: &Notice| matches!(notice, Notice::NotSaved(_));
        let typed = |round: &Option<Round>| {
            round.as_ref().is_some_and(|round| !round.draft().text.trim().is_empty())
        };
        let failing = self.notices.with_untracked(|notices| notices.iter().any(failing));
        self.pages.with_untracked(|pages| !pages.unsaved.is_empty())
            || failing && self.round.with_untracked(typed)
            || self.tools.with_value(|tools| {
                failing && tools.writer.owes() || tools.peers.is_written_and_not_handed_on()
            })
    }

    fn listen(self) {
        browser::on_address(move || self.send(Event::AddressChanged));
        browser::on_leaving(move || self.round(crate::round::Event::Left));
        browser::on_return(move || self.send(Event::LookedAt));
        browser::on_stored(move || self.send(Event::StoredElsewhere));
        browser::on_rest(move |here| self.send(Event::RestArrived(here)));
        browser::on_lock(move |held| self.send(Event::RoundHeld(held)));
        browser::on_update(move || self.send(Event::UpdateReady));
        browser::guard_leaving(move || self.would_lose());
    }
}
