//! Things by their names.

/// Things by their names, in the order they came. A name that comes again replaces what it named.
///
/// A table of places by hash with linear probing (Knuth, The Art of Computer Programming, 6.4): it is
/// never more than half full, and nothing is ever taken out.
///
/// ## Why
/// 2026-11-20: the maps of the standard library weigh 2 kB of wasm after brotli, this 300 bytes. Names
/// are our own random ones, so nobody can choose them to collide.
#[derive(Clone, Debug)]
pub struct Named<T> {
    /// One more than the place of a thing; 0 where nothing stands. Its length is a power of two.
    table: Vec<u32>,
    names: Vec<String>,
    things: Vec<T>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { table: Vec::new(), names: Vec::new(), things: Vec::new() }
    }
}

impl<T> Named<T> {
    /// What the name stands for.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.things.get(place_of(&self.table, &self.names, name)?)
    }

    /// The place of what the name stands for, in the order they came.
    pub fn place_of(&self, name: &str) -> Option<usize> {
        place_of(&self.table, &self.names, name)
    }

    /// Whether the name stands for anything.
    pub fn contains(&self, name: &str) -> bool {
        place_of(&self.table, &self.names, name).is_some()
    }

    /// Gives the thing that name.
    pub fn insert(&mut self, name: &str, thing: T) {
        let place = place_of(&self.table, &self.names, name);
        match place.and_then(|place| self.things.get_mut(place)) {
            Some(earlier) => *earlier = thing,
            None => {
                add(&mut self.table, &mut self.names, name);
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

/// FNV-1a, 32 bits (Fowler, Noll and Vo, with the offset basis and the prime of its authors).
fn hash(name: &str) -> usize {
    let add = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    name.bytes().fold(0x811c_9dc5, add) as usize
}

fn place_of(table: &[u32], names: &[String], name: &str) -> Option<usize> {
    let mut at = hash(name);
    loop {
        let place = *table.get(at & table.len().checked_sub(1)?)?;
        let place = place.checked_sub(1)? as usize;
        if names.get(place).is_some_and(|known| known == name) {
            return Some(place);
        }
        at = at.wrapping_add(1);
    }
}

fn add(table: &mut Vec<u32>, names: &mut Vec<String>, name: &str) {
    names.push(name.to_owned());
    if names.len() * 2 > table.len() {
        *table = vec![0; (names.len() * 4).next_power_of_two()];
        (0..names.len()).for_each(|place| mark(table, names, place));
    } else {
        mark(table, names, names.len() - 1);
    }
}

/// Marks the first free slot from the name's own.
fn mark(table: &mut [u32], names: &[String], place: usize) {
    let mut at = names.get(place).map_or(0, |name| hash(name));
    let last = table.len() - 1;
    loop {
        match table.get_mut(at & last) {
            Some(slot) if *slot != 0 => at = at.wrapping_add(1),
            Some(slot) => {
                *slot = place as u32 + 1;
                return;
            }
            None => return,
        }
    }
}
