//! A talk with a coach: what was said, as it was said, and what came of it.

use super::{Level, PackId, SessionId, Wall};

/// A talk with a coach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its random name.
    pub id: SessionId,
    /// With whom.
    pub partner: Partner,
    /// What the coach is called.
    pub who: String,
    /// Who coached for which company, in one line; empty until the coach has spoken.
    pub title: String,
    /// What the coach's choices follow from, beside the replies.
    pub seed: u64,
    /// What the coach said first; nothing until it was said.
    pub opening: Option<Spoken>,
    /// The replies in their order, each with what was said to it.
    pub turns: Vec<Exchange>,
    /// A reply that is being typed.
    pub typed: String,
    /// Whether the talk is over.
    pub closed: bool,
    /// The report of a talk that is over, as Markdown.
    pub report: Option<String>,
    /// The tenets that were quoted in it.
    pub tenets: Vec<Touched>,
    /// When it was begun.
    pub begun: Wall,
    /// When it was last changed.
    pub changed: Wall,
}

/// Who coaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// What the coach was brought in with; nothing for one who came with the app.
    pub pack: Option<PackId>,
    /// The coach's slug.
    pub coach: String,
}

/// A reply, and what the coach said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The candidate's words.
    pub reply: String,
    /// The coach's; nothing as long as the coach has not answered.
    pub said: Option<Spoken>,
}

/// What a coach said in one turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// All of it.
    pub words: String,
    /// What of it is quoted, in the order it is said.
    pub quotes: Vec<Quoted>,
    /// Who of the company is named in it; empty where nobody is.
    pub person: String,
}

/// A quotation with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Word for word.
    pub words: String,
    /// Where it stands: "Senior engineer, Delivery".
    pub place: String,
}

/// A tenet that a talk touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The level it belongs to, as its ladder calls it.
    pub rung: String,
    /// That level among ours, where there is one.
    pub level: Option<Level>,
    /// The area.
    pub area: String,
    /// The whole tenet, as the ladder has it.
    pub words: String,
}

/// What a coach tells in answer to replies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Who coaches for which company.
    pub title: String,
    /// What is said first.
    pub opening: Spoken,
    /// What is said to the replies that had no answer yet, one each.
    pub said: Vec<Spoken>,
    /// Whether the talk is over now.
    pub closed: bool,
    /// The report of the talk so far, as Markdown.
    pub report: String,
    /// The tenets touched so far.
    pub tenets: Vec<Touched>,
}

/// A piece of what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// The coach's own words.
    Own(&'a str),
    /// A quotation: its words, with three full stops where it was cut, and its place.
    Quote(&'a str, &'a str),
}

impl Session {
    /// A talk in which nothing was said yet.
    pub fn new(id: SessionId, partner: Partner, who: &str, seed: u64, begun: Wall) -> Self {
        Self {
            id,
            partner,
            who: who.to_owned(),
            title: String::new(),
            seed,
            opening: None,
            turns: Vec::new(),
            typed: String::new(),
            closed: false,
            report: None,
            tenets: Vec::new(),
            begun,
            changed: begun,
        }
    }

    /// How many replies have no answer yet.
    pub fn unanswered(&self) -> usize {
        self.turns.iter().filter(|turn| turn.said.is_none()).count()
    }

    /// Whether it is the coach's turn.
    pub fn awaits(&self) -> bool {
        self.opening.is_none() || self.unanswered() > 0
    }

    /// A reply is handed in.
    pub fn reply(&mut self, words: &str) {
        self.turns.push(Exchange { reply: words.to_owned(), said: None });
    }

    /// Takes in what the coach tells. What was said before stands as it was said, also where a later coach
    /// would speak otherwise; and only a tenet that was quoted in it counts as touched.
    pub fn take(&mut self, told: Told) {
        self.title = told.title;
        self.opening.get_or_insert(told.opening);
        let open = self.turns.iter_mut().filter(|turn| turn.said.is_none());
        for (turn, said) in open.zip(told.said) {
            turn.said = Some(said);
        }
        self.closed = told.closed;
        self.report = told.closed.then_some(told.report);
        for tenet in told.tenets {
            if self.quotes(&tenet) && !self.tenets.contains(&tenet) {
                self.tenets.push(tenet);
            }
        }
    }

    fn quotes(&self, tenet: &Touched) -> bool {
        let said = self.turns.iter().filter_map(|turn| turn.said.as_ref());
        said.flat_map(|it| &it.quotes).any(|quote| tenet.words.contains(&quote.words))
    }

    /// Both of one name as one, where one went on from where the other stands.
    pub fn joined(&self, other: &Self) -> Option<Self> {
        let (longer, shorter) =
            if self.turns.len() > other.turns.len() { (self, other) } else { (other, self) };
        let goes_on = longer.turns.len() > shorter.turns.len()
            && longer.seed == shorter.seed
            && longer.turns.starts_with(&shorter.turns);
        goes_on.then(|| Self { changed: longer.changed.max(shorter.changed), ..longer.clone() })
    }
}

impl Spoken {
    /// What was said, piece by piece: the coach's own words, and between them what is quoted, without its marks.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let (mut pieces, mut rest) = (Vec::new(), self.words.as_str());
        for quote in &self.quotes {
            let Some([before, words, after]) = parted(rest, &quote.words) else { continue };
            pieces.extend(own(before));
            pieces.push(Piece::Quote(words, &quote.place));
            rest = after;
        }
        pieces.extend(own(rest));
        pieces
    }
}

/// What stands before a quotation in marks, between the marks, and behind them.
fn parted<'a>(words: &'a str, quote: &str) -> Option<[&'a str; 3]> {
    let (before, rest) = words.split_at_checked(words.find(&format!("\"{quote}"))?)?;
    let rest = rest.strip_prefix('"')?;
    let tail = rest.get(quote.len()..)?;
    let tail = tail.strip_prefix(" ...").unwrap_or(tail);
    let quote = rest.get(..rest.len() - tail.len())?;
    let after = tail.strip_prefix('"')?;
    // The full stop of a sentence that ends with a name in marks.
    Some([before, quote, after.strip_prefix('.').unwrap_or(after)])
}

fn own(words: &str) -> Option<Piece<'_>> {
    let words = words.trim();
    (!words.is_empty()).then_some(Piece::Own(words))
}
