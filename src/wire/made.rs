//! The records the importer made of one file, on their way from its worker to the notebook; and packs in links.

use super::Merged;
use super::fields::{self, Fields};
use super::json::{self, object};
use super::kept::Kept;
use super::link::{self, LinkFault};
use crate::domain::{Note, Pack, Story};

/// The records as JSON.
pub fn encode_made(pack: &Pack, stories: &[Story], notes: &[Note]) -> String {
    object([
        ("pack", pack.saved()),
        ("stories", json::all(stories, Kept::saved)),
        ("notes", json::all(notes, Kept::saved)),
    ])
    .spell()
}

/// Adds the records of a message to what is to be written; nothing where one of them cannot be read.
pub fn add_made(to: &mut Merged, message: &str) -> Option<()> {
    let mut made = Fields::parse(message)?;
    let pack = made.take("pack", |record| Pack::read(record).ok()).ok()?;
    to.stories.extend(made.list("stories", |record| Story::read(record).ok()).ok()?);
    to.notes.extend(made.list("notes", |record| Note::read(record).ok()).ok()?);
    to.packs.push(pack);
    Some(())
}

/// A story as a text of its own: its record.
pub fn encode_story(story: &Story) -> String {
    story.saved().spell()
}

/// The story of its record.
pub fn decode_story(record: &str) -> Option<Story> {
    super::kept::decode(record).ok()
}

/// A pack as a text of its own: its record.
pub fn encode_pack(pack: &Pack) -> String {
    pack.saved().spell()
}

/// The pack of its record.
pub fn decode_pack(record: &str) -> Option<Pack> {
    super::kept::decode(record).ok()
}

/// The code of a link that carries a pack; nothing where it is too long for one.
pub fn encode_lent(pack: &Pack) -> Option<String> {
    link::encode(&encode_pack(pack))
}

/// The pack of a link.
///
/// # Errors
/// Where the link was cut off or changed, is none of this sort, or was made by a newer Starling.
pub fn decode_lent(code: &str) -> Result<Pack, LinkFault> {
    let pack = Pack::read(link::decode(code)?)?;
    if is_ours(&pack) { Ok(pack) } else { Err(LinkFault::Damaged) }
}

/// Whether the names in a pack are such as the importer makes: a random one in hexadecimal, and those of the questions
/// begin with it. So nobody can give a question the name of one of the app's own, whose attempts it would take.
fn is_ours(pack: &Pack) -> bool {
    let id = pack.id.as_str();
    let random = id.len() >= 16 && id.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
    let mut questions = pack.bank.iter().flat_map(|bank| &bank.questions);
    random
        && questions
            .all(|it| it.id.as_str().strip_prefix(id).is_some_and(|it| it.starts_with("-q")))
}

/// Files as name and text, on their way from the worker to the downloads.
pub fn encode_files(files: &[(String, String)]) -> String {
    json::all(files, |(name, text)| json::all(&[name, text], |it| json::words(it))).spell()
}

/// The files of a message.
pub fn decode_files(message: &str) -> Option<Vec<(String, String)>> {
    fields::list(json::parse(message)?, |file| {
        let [name, text] = fields::few(file)?;
        Some((fields::text(name)?, fields::text(text)?))
    })
}
