//! A report as its Markdown has it: headings, lists, lines. What is saved is what is seen. Its title can be given
//! the focus, as `report`.

use crate::dom::{El, View, div, h2, h3, li, p, ul};

/// A report.
pub fn report_view(markdown: &str) -> El {
    let mut views: Vec<View> = Vec::new();
    let mut items: Vec<View> = Vec::new();
    for line in markdown.lines().filter(|line| !line.trim().is_empty()) {
        if let Some(item) = line.strip_prefix("- ") {
            items.push(li("").with(item).into());
            continue;
        }
        views.extend(list(&mut items));
        views.push(
            match (line.strip_prefix("# "), line.strip_prefix("## ")) {
                (Some(title), _) => h2("").id("report").attr("tabindex", "-1").with(title),
                (_, Some(title)) => h3("").with(title),
                _ => p("").with(line),
            }
            .into(),
        );
    }
    views.extend(list(&mut items));
    div("report").with(views)
}

/// The list that ends here.
fn list(items: &mut Vec<View>) -> Option<View> {
    (!items.is_empty()).then(|| ul("").with(std::mem::take(items)).into())
}
