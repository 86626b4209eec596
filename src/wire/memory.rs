//! A store in memory: for windows where nothing can be kept, and for tests, which make it fail.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;
use std::rc::Rc;

use super::store::{Answering, Shelf, Store, StoreFault, Write};

/// A store in memory. Clones share what is in it.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    inner: Rc<RefCell<Inner>>,
}

#[derive(Debug, Default)]
struct Inner {
    records: BTreeMap<(Shelf, String), String>,
    trouble: Option<Trouble>,
    writes: usize,
}

/// When the store fails, for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Every write from the n-th on (counted from 0) fails.
    WritesFrom(usize, StoreFault),
    /// Everything fails.
    Everything(StoreFault),
}

impl Memory {
    /// Makes the store fail from now on, or work again.
    pub fn trouble(&self, trouble: Option<Trouble>) {
        self.inner.borrow_mut().trouble = trouble;
    }

    /// How many writes were tried.
    pub fn writes(&self) -> usize {
        self.inner.borrow().writes
    }
}

impl Inner {
    fn fault(&self, writing: bool) -> Result<(), StoreFault> {
        match &self.trouble {
            Some(Trouble::Everything(fault)) => Err(fault.clone()),
            Some(Trouble::WritesFrom(first, fault)) if writing && self.writes > *first => {
                Err(fault.clone())
            }
            _ => Ok(()),
        }
    }
}

impl Memory {
    fn all_of(&self, shelf: Shelf) -> Result<Vec<(String, String)>, StoreFault> {
        let inner = self.inner.borrow();
        inner.fault(false)?;
        let records = inner.records.iter().filter(|((place, _), _)| *place == shelf);
        Ok(records.map(|((_, key), text)| (key.clone(), text.clone())).collect())
    }

    fn one_of(&self, shelf: Shelf, key: &str) -> Result<Option<String>, StoreFault> {
        let inner = self.inner.borrow();
        inner.fault(false)?;
        Ok(inner.records.get(&(shelf, key.to_owned())).cloned())
    }

    fn change(&self, writes: Vec<Write>) -> Result<(), StoreFault> {
        let mut inner = self.inner.borrow_mut();
        inner.writes += 1;
        inner.fault(true)?;
        for write in writes {
            match write {
                Write::Put { shelf, key, text } => {
                    inner.records.insert((shelf, key), text);
                }
                Write::Remove { shelf, key } => {
                    inner.records.remove(&(shelf, key));
                }
            }
        }
        Ok(())
    }
}

impl Store for Memory {
    fn read(&self, shelf: Shelf) -> Answering<'_, Vec<(String, String)>> {
        Box::pin(ready(self.all_of(shelf)))
    }

    fn keys(&self, shelf: Shelf) -> Answering<'_, Vec<String>> {
        let all = self.all_of(shelf);
        Box::pin(ready(all.map(|all| all.into_iter().map(|(key, _)| key).collect())))
    }

    fn some(&self, shelf: Shelf, keys: Vec<String>) -> Answering<'_, Vec<(String, String)>> {
        let all = self.all_of(shelf);
        Box::pin(ready(all.map(|mut all| {
            all.retain(|(key, _)| keys.contains(key));
            all
        })))
    }

    fn get(&self, shelf: Shelf, key: &str) -> Answering<'_, Option<String>> {
        Box::pin(ready(self.one_of(shelf, key)))
    }

    fn write(&self, writes: Vec<Write>) -> Answering<'_, ()> {
        Box::pin(ready(self.change(writes)))
    }
}
