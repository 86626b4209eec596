//! Native packs: any bytes are read or refused, problems stand on lines of the file, and a bank without
//! problems is written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use starling::content::{FOLDERS, SourceFile, read, read_stories, write};

fuzz_target!(|bytes: &[u8]| {
    let Ok(bank) = SourceFile::decode("content/banks/any.md", bytes.to_vec()) else { return };
    check_bank(&bank);
    let folders = FOLDERS.iter().filter(|folder| **folder != "banks");
    folders.for_each(|folder| drop(read(&[moved(&bank, folder)])));
    drop(read_stories(&[moved(&bank, "stories")]));
});

fn check_bank(file: &SourceFile) {
    let (library, problems) = read(std::slice::from_ref(file));
    let lines = file.text.split(['\n', '\r']).count().max(1);
    assert!(problems.iter().all(|it| (1..=lines).contains(&it.line)), "{problems:?}");
    if !problems.is_empty() {
        return;
    }
    for bank in &library.banks {
        let again = SourceFile { path: file.path.clone(), text: write(bank) };
        let (read_again, problems) = read(std::slice::from_ref(&again));
        assert_eq!(problems, [], "{}", again.text);
        assert_eq!(read_again.banks, library.banks, "{}", again.text);
    }
}

/// The same text in the place of another sort of file.
fn moved(file: &SourceFile, folder: &str) -> SourceFile {
    SourceFile { path: format!("content/{folder}/any.md"), text: file.text.clone() }
}
