//! Paths: a line through points, with gaps where there is none.

use super::shape::place;

/// The `d` of a path through the points. Where a point is missing the line breaks off; a point that stands alone
/// has no line, and a mark must show it.
pub fn path(points: &[Option<[f64; 2]>]) -> String {
    let mut path = String::new();
    let mut pen_down = false;
    for point in points {
        let Some([x, y]) = point else {
            pen_down = false;
            continue;
        };
        path.push_str(if pen_down { "L" } else { "M" });
        path.push_str(&format!("{} {}", place(*x), place(*y)));
        pen_down = true;
    }
    path
}
