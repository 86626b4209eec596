//! The shapes a picture is made of, and their spelling as SVG.

/// A picture: shapes from back to front in a box that begins at 0, 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// How wide, in units of the picture.
    pub width: f64,
    /// How high.
    pub height: f64,
    /// The shapes, those in front last.
    pub shapes: Vec<Shape>,
}

/// One shape: an element of SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The element.
    pub tag: &'static str,
    /// Its attributes, the class first.
    pub attrs: Vec<(&'static str, String)>,
    /// The words of a text; empty in all others.
    pub words: String,
}

impl Picture {
    /// An empty picture of that height.
    pub(super) fn new(height: f64) -> Self {
        Self { width: super::WIDTH, height, shapes: Vec::new() }
    }

    pub(super) fn add(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    /// The box for the `viewBox` of the element around the shapes.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", place(self.width), place(self.height))
    }

    /// The picture as SVG.
    pub fn spell(&self) -> String {
        let mut text =
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\">\n", self.view_box());
        for shape in &self.shapes {
            shape.spell_into(&mut text);
        }
        text + "</svg>\n"
    }
}

impl Shape {
    fn new<const N: usize>(
        tag: &'static str,
        class: &str,
        places: [(&'static str, f64); N],
    ) -> Self {
        let mut attrs = vec![("class", class.to_owned())];
        attrs.extend(places.map(|(name, at)| (name, place(at))));
        Self { tag, attrs, words: String::new() }
    }

    /// A straight line.
    pub(super) fn line(class: &str, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> Self {
        Self::new("line", class, [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)])
    }

    /// A rectangle by its corner and its size.
    pub(super) fn rect(class: &str, [x, y]: [f64; 2], [width, height]: [f64; 2]) -> Self {
        Self::new("rect", class, [("x", x), ("y", y), ("width", width), ("height", height)])
    }

    /// A circle by its middle.
    pub(super) fn circle(class: &str, [cx, cy]: [f64; 2], r: f64) -> Self {
        Self::new("circle", class, [("cx", cx), ("cy", cy), ("r", r)])
    }

    /// A path.
    pub(super) fn path(class: &str, d: String) -> Self {
        Self::new("path", class, []).with("d", d)
    }

    /// Words that stand on a line; `anchor` is `start`, `middle` or `end`.
    pub(super) fn text(class: &str, [x, y]: [f64; 2], anchor: &str, words: &str) -> Self {
        let mut text = Self::new("text", class, [("x", x), ("y", y)]);
        words.clone_into(&mut text.words);
        text.with("text-anchor", anchor.to_owned())
    }

    /// The same with another attribute.
    pub(super) fn with(mut self, name: &'static str, value: String) -> Self {
        self.attrs.push((name, value));
        self
    }

    fn spell_into(&self, text: &mut String) {
        text.push('<');
        text.push_str(self.tag);
        for (name, value) in &self.attrs {
            text.push_str(&format!(" {name}=\"{}\"", escaped(value)));
        }
        if self.words.is_empty() {
            text.push_str("/>\n");
        } else {
            text.push_str(&format!(">{}</{}>\n", escaped(&self.words), self.tag));
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A place to a tenth of a unit.
pub(super) fn place(at: f64) -> String {
    let text = super::decimal(at, 1);
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
