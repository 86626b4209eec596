//! Chance that follows from a seed, so that the same plan can be made anywhere.

/// Numbers that look random and follow from a seed: SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The dice of that seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 where the bound is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = bound as u64;
        if bound == 0 { 0 } else { (self.roll() % bound) as usize }
    }
}

/// Up to `count` of `from`, without repetition, as the seed falls.
pub fn pick<T: Clone>(from: &[T], count: usize, seed: u64) -> Vec<T> {
    let mut dice = Dice::new(seed);
    let mut left: Vec<T> = from.to_vec();
    let count = count.min(left.len());
    (0..count).map(|_| left.remove(dice.below(left.len()))).collect()
}
