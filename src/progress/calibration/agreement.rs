//! How far two agree beyond chance: weighted kappa, with its uncertainty.

use super::Pair;
use super::difference::Z;

/// Levels of a rating.
const LEVELS: usize = 5;

/// With fewer pairs there is no number: twice the square of the number of levels, below which the standard error is
/// not to be trusted (Cicchetti, "Testing the normal approximation and minimal sample size requirements of weighted
/// kappa when the number of categories is large", Applied Psychological Measurement 5, 1981).
pub const LEAST_FOR_AGREEMENT: usize = 2 * LEVELS * LEVELS;

/// How far two agree: 1 wholly, 0 as far as chance would have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// Weighted kappa.
    pub kappa: f64,
    /// Its standard error.
    pub error: f64,
    /// From how many pairs.
    pub count: usize,
}

impl Agreement {
    /// Its interval of 95 in 100, within -1 to 1.
    pub fn interval(&self) -> [f64; 2] {
        [-Z, Z].map(|z| (self.kappa + z * self.error).clamp(-1.0, 1.0))
    }
}

/// The agreement of ratings, where a difference weighs by its square (Cohen, "Weighted kappa", Psychological
/// Bulletin 70, 1968). None with fewer than [`LEAST_FOR_AGREEMENT`] pairs, or where both always give the same level.
pub fn agreement(pairs: &[Pair]) -> Option<Agreement> {
    if pairs.len() < LEAST_FOR_AGREEMENT {
        return None;
    }
    let mut counts = vec![vec![0_u32; LEVELS]; LEVELS];
    for pair in pairs {
        let [own, other] = [pair.own, pair.other].map(|it| usize::from(it.value()) - 1);
        if let Some(count) = counts.get_mut(own).and_then(|row| row.get_mut(other)) {
            *count += 1;
        }
    }
    weighted_kappa(&counts, squared)
}

fn squared(own: usize, other: usize) -> f64 {
    let apart = own.abs_diff(other) as f64 / (LEVELS - 1) as f64;
    1.0 - apart * apart
}

/// Kappa of a square table of counts, rows by one and columns by the other, with a weight of 0 to 1 for each cell; its
/// standard error after Fleiss, Cohen and Everitt, "Large sample standard errors of kappa and weighted kappa",
/// Psychological Bulletin 72, 1969, for any true kappa. None where chance alone would give full agreement.
pub fn weighted_kappa(
    counts: &[Vec<u32>],
    weight: impl Fn(usize, usize) -> f64,
) -> Option<Agreement> {
    let count: u32 = counts.iter().flatten().sum();
    let table = Table::of(counts, f64::from(count), weight);
    let (seen, chance) = (table.sum(|cell| cell.weight * cell.share), table.chance());
    let beyond = 1.0 - chance;
    // Without pairs it is no number.
    if beyond.is_nan() || beyond <= f64::EPSILON {
        return None;
    }
    let spread = table.spread(seen, beyond) - (seen * chance - 2.0 * chance + seen).powi(2);
    let variance = spread / (f64::from(count) * beyond.powi(4));
    let error = variance.max(0.0).sqrt();
    Some(Agreement { kappa: (seen - chance) / beyond, error, count: count as usize })
}

/// A cell: where it is, its share of all, and its weight.
struct Cell {
    row: usize,
    column: usize,
    share: f64,
    weight: f64,
}

/// A table of shares, with the sums of its rows and columns.
struct Table {
    cells: Vec<Cell>,
    rows: Vec<f64>,
    columns: Vec<f64>,
}

impl Table {
    fn of(counts: &[Vec<u32>], count: f64, weight: impl Fn(usize, usize) -> f64) -> Self {
        let mut cells = Vec::new();
        for (row, line) in counts.iter().enumerate() {
            for (column, held) in line.iter().enumerate() {
                let share = f64::from(*held) / count;
                cells.push(Cell { row, column, share, weight: weight(row, column) });
            }
        }
        let mut table = Self { cells, rows: Vec::new(), columns: Vec::new() };
        table.rows = table.by(counts.len(), |cell| cell.row, |cell| cell.share);
        table.columns = table.by(counts.len(), |cell| cell.column, |cell| cell.share);
        table
    }

    fn sum(&self, of: impl Fn(&Cell) -> f64) -> f64 {
        self.cells.iter().map(of).sum()
    }

    /// The sums of what the cells of each place hold.
    fn by(
        &self,
        places: usize,
        place: impl Fn(&Cell) -> usize,
        of: impl Fn(&Cell) -> f64,
    ) -> Vec<f64> {
        let here = |at: usize| self.cells.iter().filter(|cell| place(cell) == at).map(&of).sum();
        (0..places).map(here).collect()
    }

    fn chance(&self) -> f64 {
        self.sum(|cell| cell.weight * at(&self.rows, cell.row) * at(&self.columns, cell.column))
    }

    /// How far the cells stand from the mean weights of their rows and columns.
    fn spread(&self, seen: f64, beyond: f64) -> f64 {
        let places = self.rows.len();
        let by_column = |cell: &Cell| cell.weight * at(&self.columns, cell.column);
        let by_row = |cell: &Cell| cell.weight * at(&self.rows, cell.row);
        let rows = self.by(places, |cell| cell.row, by_column);
        let columns = self.by(places, |cell| cell.column, by_row);
        self.sum(|cell| {
            let means = at(&rows, cell.row) + at(&columns, cell.column);
            cell.share * (cell.weight * beyond - means * (1.0 - seen)).powi(2)
        })
    }
}

fn at(all: &[f64], place: usize) -> f64 {
    all.get(place).copied().unwrap_or_default()
}
