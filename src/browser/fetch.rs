//! Fetching what was built with the app; nothing else is ever fetched.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlMetaElement, Response};

/// Why an asset did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchFault {
    /// The page does not name it.
    Unnamed,
    /// The network or the server did not give it.
    Unreachable,
}

/// The text of an asset of this build, whose file the page names under `starling-<name>`.
///
/// # Errors
/// Where the page names none, or it does not arrive whole.
pub async fn fetch_asset(name: &str) -> Result<String, FetchFault> {
    let file = asset(name).ok_or(FetchFault::Unnamed)?;
    text_of(&file).await.ok_or(FetchFault::Unreachable)
}

/// The file the page names under `starling-<name>`.
pub(super) fn asset(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector(&format!("meta[name=starling-{name}]")).ok()??;
    let file = meta.dyn_into::<HtmlMetaElement>().ok()?.content();
    (!file.is_empty()).then_some(file)
}

async fn text_of(name: &str) -> Option<String> {
    let promise = web_sys::window()?.fetch_with_str(name);
    let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
