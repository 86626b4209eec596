//! What was taken in in one go back to Markdown files, each in the folder of its sort.

use super::{write, write_coach, write_context, write_ladder, write_matrix, write_template};
use crate::content::{SourceFile, slug_of};
use crate::domain::{Block, Guide, Inline, Pack, Template, TemplateKind};

/// The files of a pack. What to keep in mind and what to prepare become a checklist among the templates; which
/// of it is done is no part of a template.
pub fn write_pack(pack: &Pack) -> Vec<SourceFile> {
    let file = |folder: &str, id: &str, text: String| SourceFile {
        path: format!("{folder}/{id}.md"),
        text,
    };
    let mut files = Vec::new();
    files.extend(pack.bank.iter().map(|it| file("banks", it.id.as_str(), write(it))));
    files.extend(pack.ladders.iter().map(|it| file("ladders", &it.id, write_ladder(it))));
    files.extend(pack.matrices.iter().map(|it| file("matrices", &it.id, write_matrix(it))));
    files.extend(pack.contexts.iter().map(|it| file("contexts", &it.id, write_context(it))));
    files.extend(pack.coaches.iter().map(|it| file("coaches", &it.id, write_coach(it))));
    let preparation = preparation(pack);
    files.extend(preparation.map(|it| file("templates", &it.page.id.clone(), write_template(&it))));
    files
}

/// Nothing where there is nothing to keep in mind or to prepare.
fn preparation(pack: &Pack) -> Option<Template> {
    let line = |words: &str| vec![Inline::Text(words.trim().to_owned())];
    let paragraphs = pack.mindset.split("\n\n").filter(|words| !words.trim().is_empty());
    let lead: Vec<Block> = paragraphs.map(|words| Block::Paragraph(line(words))).collect();
    let items: Vec<_> = pack.checklist.iter().map(|(words, _)| line(words)).collect();
    let list = (!items.is_empty()).then_some(Block::List { ordered: false, items });
    let sections: Vec<_> =
        list.into_iter().map(|list| ("Preparation".to_owned(), vec![list])).collect();
    let (id, title) = (slug_of(&pack.title), pack.title.clone());
    (!lead.is_empty() || !sections.is_empty()).then(|| Template {
        about: format!("From {}.", pack.source),
        kind: TemplateKind::Checklist,
        page: Guide { id, title, lead, sections },
    })
}
