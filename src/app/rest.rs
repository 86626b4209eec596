//! The pages of the second part of the program, and what stands there until it has come.

use leptos::prelude::*;

use super::title;
use crate::dom::El;
use crate::pages;
use crate::route::Route;
use crate::state::{Rest, Starling};

/// A page of the second part, or word of it.
pub(super) fn page(starling: Starling, route: Route) -> El {
    match starling.rest.get() {
        Rest::Here => {
            pages::keep_focus();
            rest_page(starling, route)
        }
        _ => pages::awaited(starling, title(&route)),
    }
}

/// A door: what is called only in here is in the second part of the program.
#[inline(never)]
fn rest_page(starling: Starling, route: Route) -> El {
    match route {
        Route::Review(id) => pages::review_page(starling, id),
        Route::Share(id) => pages::share_page(starling, id),
        Route::Shared(code) => pages::shared_page(starling, &code),
        Route::Reviewed(code) => pages::reviewed_page(starling, &code),
        Route::Received(code) => pages::received_page(starling, &code),
        Route::Compare(one, two) => pages::compare_page(starling, one, two),
        Route::Debrief(id) => pages::debrief_page(starling, id),
        Route::Library => pages::library_page(starling),
        Route::Question(id) => pages::question_page(starling, id),
        Route::Ladder(level) => pages::ladder_page(starling, level),
        Route::Company => pages::company_page(starling),
        Route::Templates => pages::templates_page(starling),
        Route::Template(id) => pages::template_page(starling, id),
        Route::Coach => pages::coach_page(starling),
        Route::Talk(id) => pages::talk_page(starling, id),
        Route::Notebook => pages::notebook_page(starling),
        Route::Import => pages::import_page(starling),
        Route::Story(id) => pages::story_page(starling, id),
        Route::Note(id) => pages::note_page(starling, id),
        Route::Pack(id) => pages::pack_page(starling, id),
        Route::Fit => pages::fit_page(starling),
        Route::Progress => pages::progress_page(starling),
        Route::Coverage => pages::coverage_page(starling),
        Route::Calibration => pages::calibration_page(starling),
        Route::Training => pages::training_page(starling),
        Route::History => pages::history_page(starling),
        Route::Settings => pages::settings_page(starling),
        Route::About => pages::about_page(starling),
        Route::Today | Route::Practise(_) | Route::Round | Route::Lost => pages::lost_page(),
    }
}
