//! The context pack: what a coach is grounded in. Values, a framework, people and rules of one company.

/// What holds in one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The slug: the name of the file.
    pub id: String,
    /// The company's name.
    pub title: String,
    /// One line on what it is.
    pub about: String,
    /// The ladder it uses; empty where there is none.
    pub ladder: String,
    /// The matrix it uses; empty where there is none.
    pub matrix: String,
    /// What it holds dear.
    pub values: Vec<Value>,
    /// From the vision to the values: what each element means, and what it says here.
    pub framework: Vec<Element>,
    /// Whom to talk to about what.
    pub people: Vec<Person>,
    /// How things are decided here, one sentence each.
    pub rules: Vec<String>,
}

/// Something a company holds dear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its name: "Ask before you build".
    pub name: String,
    /// What it means in daily work; may be empty.
    pub about: String,
}

/// One element of a framework: "Vision", "Strategy" ...
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// What such an element is, in general.
    pub means: String,
    /// What it says here; may be empty.
    pub here: String,
}

/// Somebody of the company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// First name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// The name of whom they report to; empty at the top.
    pub reports_to: String,
    /// What to talk to them about.
    pub ask_about: Vec<String>,
}
