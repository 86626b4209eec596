//! The importer's worker: reads people's own notes beside the page, so that no file can hold it up.

#[cfg(target_arch = "wasm32")]
fn main() {
    use starling::wire::ToImport;
    use starling::{browser, content, import, wire};

    browser::serve_files(|message, bytes| {
        let asked = wire::decode_to_import(message)?;
        let text = import::decode(&bytes);
        match asked {
            ToImport::WriteStory => {
                let story = wire::decode_story(&text.ok()?)?;
                let name = format!("{}.md", content::slug_of(&story.title));
                Some(wire::encode_files(&[(name, content::write_story(&story))]))
            }
            ToImport::WritePack => {
                let pack = wire::decode_pack(&text.ok()?)?;
                let title = content::slug_of(&pack.title);
                let named = |file: content::SourceFile| {
                    let folder = file.path.rsplit('/').nth(1).unwrap_or("pack");
                    (format!("{title}-{folder}.md"), file.text)
                };
                let files: Vec<_> = content::write_pack(&pack).into_iter().map(named).collect();
                Some(wire::encode_files(&files))
            }
            ToImport::Read { source } => {
                let preview = match text {
                    Ok(text) => {
                        let preview = import::preview(&source, &import::read(&source, &text));
                        starling::domain::Preview { mark: import::mark(&text), ..preview }
                    }
                    Err(refusal) => import::refused(&source, refusal),
                };
                Some(wire::encode_preview(&preview))
            }
            ToImport::Accept { preview, at, name } => {
                let draft = import::read(&preview.source, &text.ok()?);
                let made = import::accept(&draft, &preview, at, &name);
                Some(wire::encode_made(&made.pack, &made.stories, &made.notes))
            }
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
