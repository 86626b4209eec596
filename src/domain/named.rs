//! Things by their names.

use std::collections::BTreeMap;

/// Things by their names, in the order they came. A name that comes again replaces what it named.
///
/// One kind of tree stands behind all of them, whatever they hold: each further kind would cost 1 kB of wasm.
#[derive(Clone, Debug)]
pub struct Named<T> {
    places: BTreeMap<String, usize>,
    things: Vec<T>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { places: BTreeMap::new(), things: Vec::new() }
    }
}

impl<T> Named<T> {
    /// What the name stands for.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.things.get(*self.places.get(name)?)
    }

    /// Whether the name stands for anything.
    pub fn contains(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// Gives the thing that name.
    pub fn insert(&mut self, name: &str, thing: T) {
        match self.places.get(name).and_then(|place| self.things.get_mut(*place)) {
            Some(earlier) => *earlier = thing,
            None => {
                self.places.insert(name.to_owned(), self.things.len());
                self.things.push(thing);
            }
        }
    }

    /// All of them, in the order they came.
    pub fn things(&self) -> &[T] {
        &self.things
    }

    /// All of them, in the order they came.
    pub fn into_things(self) -> Vec<T> {
        self.things
    }
}
