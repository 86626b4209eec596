//! The elements this app uses, by their names.

use super::element::{El, el};

macro_rules! tags {
    ($($tag:ident)*) => {$(
        #[doc = concat!("A `<", stringify!($tag), ">` of that class; the empty class is none.")]
        pub fn $tag(class: &str) -> El {
            let tag = el(stringify!($tag));
            if class.is_empty() { tag } else { tag.class(class) }
        }
    )*};
}

tags! {
    a abbr article blockquote code dd details dialog div dl dt em fieldset figcaption figure footer form
    h1 h2 h3 h4 header input kbd label legend li main nav ol option p section select span strong summary
    table tbody td textarea th thead tr ul
}

/// The one headline of a page, which has the focus when the page is gone to.
pub fn headline(class: &str) -> El {
    h1(class).id("headline").attr("tabindex", "-1")
}

/// A button with its verb.
pub fn button(class: &str, verb: &str) -> El {
    el("button").attr("type", "button").class(class).with(verb)
}

/// A link with its words.
pub fn link(class: &str, href: &str, words: &str) -> El {
    a(class).href(href).with(words)
}

/// A choice of a select.
pub fn choice(value: &str, words: &str, chosen: bool) -> El {
    let choice = option("").attr("value", value).with(words);
    if chosen { choice.attr("selected", "") } else { choice }
}
