//! Files that the candidate gives: chosen, dropped on the page, or pasted as text.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlInputElement};

/// A file that was given; it is read when it is asked for.
#[derive(Clone, Debug)]
pub struct Given {
    name: String,
    blob: Blob,
}

impl Given {
    /// A text as if it were a file.
    pub fn text(name: &str, text: &str) -> Option<Self> {
        let parts = Array::of1(&text.into());
        let blob = Blob::new_with_str_sequence_and_options(&parts, &BlobPropertyBag::new()).ok()?;
        Some(Self { name: name.to_owned(), blob })
    }

    /// The name of the file, with its folders where a folder was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its length in bytes.
    pub fn bytes(&self) -> u64 {
        self.blob.size() as u64
    }

    /// All of it; nothing where it cannot be read (any more).
    pub(super) async fn read(&self) -> Option<Uint8Array> {
        let buffer: Promise = self.blob.array_buffer().unchecked_into();
        Some(Uint8Array::new(&JsFuture::from(buffer).await.ok()?))
    }

    /// All of it as text; nothing where it cannot be read, or is none.
    pub async fn read_text(&self) -> Option<String> {
        String::from_utf8(self.read().await?.to_vec()).ok()
    }
}

/// The files of a field in which they were chosen. The field is emptied, so that the same can be chosen again.
pub fn chosen_files(event: &Event) -> Vec<Given> {
    let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let given = all(field.as_ref().and_then(HtmlInputElement::files));
    if let Some(field) = field {
        field.set_value("");
    }
    given
}

/// The files that were dropped. The browser would show them in place of the page otherwise.
pub fn dropped_files(event: &Event) -> Vec<Given> {
    event.prevent_default();
    let dropped = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    all(dropped.and_then(|it| it.files()))
}

fn all(files: Option<FileList>) -> Vec<Given> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|place| files.get(place)).map(given).collect()
}

fn given(file: File) -> Given {
    let path = js_sys::Reflect::get(&file, &"webkitRelativePath".into()).ok();
    let path = path.and_then(|path| path.as_string()).filter(|path| !path.is_empty());
    Given { name: path.unwrap_or_else(|| file.name()), blob: file.into() }
}
