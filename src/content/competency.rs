//! The competencies the bundled questions look for. `content/README.md` says what each means; a test holds the two together.

/// Every competency, as the slug a question names it by.
pub const COMPETENCIES: [&str; 18] = [
    "growing-others",
    "feedback",
    "performance",
    "delegation",
    "hiring",
    "inclusion",
    "wellbeing",
    "conflict",
    "influence",
    "communication",
    "direction",
    "change",
    "decisions",
    "delivery",
    "ownership",
    "quality",
    "customers",
    "learning",
];
