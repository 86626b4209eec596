//! Fetching the library that was built with the app; the only thing that is ever fetched.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlMetaElement, Response};

/// Why the library did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchFault {
    /// The page does not name it.
    Unnamed,
    /// The network or the server did not give it.
    Unreachable,
}

/// The text of the library asset, by the name the page gives it.
///
/// # Errors
/// Where the page names none, or it does not arrive whole.
pub async fn fetch_library() -> Result<String, FetchFault> {
    let name = library_name().ok_or(FetchFault::Unnamed)?;
    text_of(&name).await.ok_or(FetchFault::Unreachable)
}

fn library_name() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector("meta[name=starling-library]").ok()??;
    let name = meta.dyn_into::<HtmlMetaElement>().ok()?.content();
    (!name.is_empty()).then_some(name)
}

async fn text_of(name: &str) -> Option<String> {
    let promise = web_sys::window()?.fetch_with_str(name);
    let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
