//! The reference works as pages to read: what the screens show, so that they need to know of no ladder.

use crate::domain::{
    Block, Context, Guide, Inline, Item, Ladder, Matrix, Page, Person, Prose, QuestionId,
    Reference, Sample, Template, TemplateKind, Work,
};

/// The sections of a sample: the items that are missing, and those that are half there.
const MISSING: &str = "missing";
const PARTLY: &str = "partly";

/// All reference works, in the order they are listed.
pub fn pages(reference: &Reference) -> Vec<Page> {
    let ladders = reference.ladders.iter().flat_map(ladder);
    let matrices = reference.matrices.iter().flat_map(matrix);
    let companies = reference.contexts.iter().map(company);
    ladders
        .chain(matrices)
        .chain(companies)
        .chain(reference.templates.iter().map(template))
        .chain(reference.samples.iter().map(sample))
        .collect()
}

/// A page for each level.
fn ladder(ladder: &Ladder) -> impl Iterator<Item = Page> {
    ladder.rungs.iter().map(|rung| {
        let areas = rung.areas.iter().map(|area| (area.name.clone(), vec![list(&area.tenets)]));
        let id = rung.level.map(|level| level.slug().to_owned());
        let guide = Guide {
            id: id.unwrap_or_default(),
            title: rung.name.clone(),
            lead: paragraphs(&[&rung.about]),
            sections: areas.collect(),
        };
        Page { work: Work::Ladder, about: ladder.about.clone(), ticks: false, guide }
    })
}

/// A page for each level.
fn matrix(matrix: &Matrix) -> impl Iterator<Item = Page> {
    matrix.levels.iter().enumerate().map(|(column, level)| {
        let rows = matrix.rows.iter().map(|row| {
            let cell = row.cells.get(column).map(String::as_str).unwrap_or_default();
            (row.name.clone(), paragraphs(&[cell]))
        });
        let guide = Guide {
            id: level.clone(),
            title: matrix.title.clone(),
            lead: Prose::new(),
            sections: rows.collect(),
        };
        Page { work: Work::Matrix, about: matrix.about.clone(), ticks: false, guide }
    })
}

fn company(context: &Context) -> Page {
    let values = context.values.iter().map(|value| named(&value.name, &value.about));
    let framework = context.framework.iter().flat_map(|element| {
        [named(&element.name, &element.means), vec![Inline::Text(element.here.clone())]]
    });
    let people = context.people.iter().map(person);
    let sections = [
        ("Values", vec![bullets(values)]),
        ("From the vision to the values", framework.map(Block::Paragraph).collect()),
        ("Whom to talk to about what", vec![bullets(people)]),
        ("How things are decided", vec![list(&context.rules)]),
    ];
    let guide = Guide {
        id: context.id.clone(),
        title: context.title.clone(),
        lead: Prose::new(),
        sections: sections.map(|(name, prose)| (name.to_owned(), prose)).into(),
    };
    Page { work: Work::Company, about: context.about.clone(), ticks: false, guide }
}

/// **Name, role.** What to ask about, and whom they report to.
fn person(person: &Person) -> Vec<Inline> {
    let mut about = format!("Ask about {}.", person.ask_about.join(", "));
    if !person.reports_to.is_empty() {
        about.push_str(&format!(" Reports to {}.", person.reports_to));
    }
    named(&format!("{}, {}", person.name, person.role), &about)
}

fn template(template: &Template) -> Page {
    Page {
        work: Work::Template,
        about: template.about.clone(),
        ticks: template.kind == TemplateKind::Checklist,
        guide: template.page.clone(),
    }
}

fn sample(sample: &Sample) -> Page {
    let items = |items: &[Item]| -> Prose {
        let names: Vec<String> = items.iter().map(|item| item.slug().to_owned()).collect();
        if names.is_empty() { Prose::new() } else { vec![list(&names)] }
    };
    let sections = [(MISSING, &sample.missing), (PARTLY, &sample.partly)];
    let guide = Guide {
        id: sample.id.clone(),
        title: String::new(),
        lead: sample.answer.clone(),
        sections: sections.map(|(name, all)| (name.to_owned(), items(all))).into(),
    };
    Page { work: Work::Sample, about: sample.question.to_string(), ticks: false, guide }
}

/// The sample of a page; nothing where the page is another's.
pub fn sample_of(page: &Page) -> Option<Sample> {
    if page.work != Work::Sample {
        return None;
    }
    let of = |wanted: &str| {
        let sections = page.guide.sections.iter().filter(|(name, _)| name == wanted);
        let lines = sections.flat_map(|(_, prose)| prose).flat_map(|block| match block {
            Block::List { items, .. } => items.as_slice(),
            Block::Paragraph(_) => &[],
        });
        lines.flatten().filter_map(|it| Item::from_slug(it.words())).collect()
    };
    Some(Sample {
        id: page.guide.id.clone(),
        question: QuestionId::new(page.about.as_str()),
        answer: page.guide.lead.clone(),
        missing: of(MISSING),
        partly: of(PARTLY),
    })
}

/// **Name.** What it is.
fn named(name: &str, about: &str) -> Vec<Inline> {
    let end = if name.ends_with(['.', '?', '!']) { "" } else { "." };
    vec![Inline::Strong(format!("{name}{end}")), Inline::Text(format!(" {about}"))]
}

fn list(lines: &[String]) -> Block {
    bullets(lines.iter().map(|line| vec![Inline::Text(line.clone())]))
}

fn bullets(items: impl Iterator<Item = Vec<Inline>>) -> Block {
    Block::List { ordered: false, items: items.collect() }
}

fn paragraphs(texts: &[&str]) -> Prose {
    let full = texts.iter().filter(|text| !text.is_empty());
    full.map(|text| Block::Paragraph(vec![Inline::Text((*text).to_owned())])).collect()
}
