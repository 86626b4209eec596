//! IndexedDB as a store: strict transactions, each on disk when it is complete.

use js_sys::{Array, JsString, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbTransactionDurability, IdbTransactionMode, IdbTransactionOptions,
};

use crate::wire::{Answering, Shelf, Store, StoreFault, Write};

const NAME: &str = "starling";
/// Counts up with the shelves: 2 came with stories, notes and packs, 3 with talks, 4 with reviews of peers. What is
/// missing is made; what an older window holds open is asked for first.
const VERSION: u32 = 4;

/// How long opening may take: a blocked upgrade never settles by itself.
const PATIENCE_MILLIS: i32 = 3000;

/// The notebook's database.
#[derive(Clone, Debug)]
pub struct Database {
    db: IdbDatabase,
}

impl Database {
    /// Opens the database, making its shelves if it is new.
    ///
    /// # Errors
    /// `Absent` or `Forbidden` where the browser has none, `Blocked` where another window holds an older
    /// shape or nothing answers for three seconds, `Broken` otherwise.
    pub async fn open() -> Result<Self, StoreFault> {
        let window = web_sys::window().ok_or(StoreFault::Absent)?;
        let factory = window.indexed_db().map_err(|error| fault(&error))?;
        let factory = factory.ok_or(StoreFault::Absent)?;
        let request = factory.open_with_u32(NAME, VERSION).map_err(|error| fault(&error))?;
        let db = opened(&request).await?;
        close_for_newer(&db);
        Ok(Self { db })
    }

    fn begin(
        &self,
        shelves: &[Shelf],
        mode: IdbTransactionMode,
    ) -> Result<IdbTransaction, StoreFault> {
        let names: Vec<JsString> = shelves.iter().map(|shelf| shelf.slug().into()).collect();
        let options = IdbTransactionOptions::new();
        options.set_durability(IdbTransactionDurability::Strict);
        self.db
            .transaction_with_str_sequence_and_mode_and_options(&names, mode, &options)
            .map_err(|error| fault(&error))
    }

    fn shelf(&self, shelf: Shelf) -> Result<IdbObjectStore, StoreFault> {
        let transaction = self.begin(&[shelf], IdbTransactionMode::Readonly)?;
        transaction.object_store(shelf.slug()).map_err(|error| fault(&error))
    }
}

impl Database {
    async fn all_of(&self, shelf: Shelf) -> Result<Vec<(String, String)>, StoreFault> {
        let store = self.shelf(shelf)?;
        let keys = store.get_all_keys().map_err(|error| fault(&error))?;
        let texts = store.get_all().map_err(|error| fault(&error))?;
        let keys = settled(&keys);
        let texts = settled(&texts);
        let keys = Array::from(&keys.await?);
        let texts = Array::from(&texts.await?);
        Ok(keys.iter().zip(texts.iter()).map(|(key, text)| (plain(&key), plain(&text))).collect())
    }

    async fn keys_of(&self, shelf: Shelf) -> Result<Vec<String>, StoreFault> {
        let request = self.shelf(shelf)?.get_all_keys().map_err(|error| fault(&error))?;
        Ok(Array::from(&settled(&request).await?).iter().map(|key| plain(&key)).collect())
    }

    /// One transaction for all, and one promise: a promise for each record would cost more than the record.
    async fn some_of(
        &self,
        shelf: Shelf,
        keys: Vec<String>,
    ) -> Result<Vec<(String, String)>, StoreFault> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let transaction = self.begin(&[shelf], IdbTransactionMode::Readonly)?;
        let complete = completed(&transaction);
        let store = transaction.object_store(shelf.slug()).map_err(|error| fault(&error))?;
        let mut requests = Vec::with_capacity(keys.len());
        for key in keys {
            let request = store.get(&JsValue::from(&key)).map_err(|error| fault(&error))?;
            requests.push((key, request));
        }
        complete.await?;
        let found = requests.into_iter().filter_map(|(key, request)| {
            let found = request.result().ok().filter(|it| !it.is_undefined())?;
            Some((key, plain(&found)))
        });
        Ok(found.collect())
    }

    async fn one_of(&self, shelf: Shelf, key: String) -> Result<Option<String>, StoreFault> {
        let store = self.shelf(shelf)?;
        let request = store.get(&JsValue::from(key)).map_err(|error| fault(&error))?;
        let found = settled(&request).await?;
        Ok((!found.is_undefined()).then(|| plain(&found)))
    }

    async fn change(&self, writes: Vec<Write>) -> Result<(), StoreFault> {
        let mut shelves = Shelf::ALL.to_vec();
        shelves.retain(|shelf| writes.iter().any(|write| shelf_of(write) == *shelf));
        if shelves.is_empty() {
            return Ok(());
        }
        let transaction = self.begin(&shelves, IdbTransactionMode::Readwrite)?;
        let complete = completed(&transaction);
        for write in writes {
            ask(&transaction, write).inspect_err(|_| {
                let _ = transaction.abort();
            })?;
        }
        complete.await
    }
}

impl Store for Database {
    fn read(&self, shelf: Shelf) -> Answering<'_, Vec<(String, String)>> {
        Box::pin(self.all_of(shelf))
    }

    fn keys(&self, shelf: Shelf) -> Answering<'_, Vec<String>> {
        Box::pin(self.keys_of(shelf))
    }

    fn some(&self, shelf: Shelf, keys: Vec<String>) -> Answering<'_, Vec<(String, String)>> {
        Box::pin(self.some_of(shelf, keys))
    }

    fn get(&self, shelf: Shelf, key: &str) -> Answering<'_, Option<String>> {
        Box::pin(self.one_of(shelf, key.to_owned()))
    }

    fn write(&self, writes: Vec<Write>) -> Answering<'_, ()> {
        Box::pin(self.change(writes))
    }
}

fn shelf_of(write: &Write) -> Shelf {
    match write {
        Write::Put { shelf, .. } | Write::Remove { shelf, .. } => *shelf,
    }
}

fn ask(transaction: &IdbTransaction, write: Write) -> Result<(), StoreFault> {
    let shelf = shelf_of(&write);
    let store = transaction.object_store(shelf.slug()).map_err(|error| fault(&error))?;
    match write {
        Write::Put { key, text, .. } => store.put_with_key(&text.into(), &key.into()),
        Write::Remove { key, .. } => store.delete(&key.into()),
    }
    .map(drop)
    .map_err(|error| fault(&error))
}

/// The text of a record. A record that is no text (of a wrong type) becomes one that cannot be read,
/// with all that JSON can say about it.
fn plain(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default()
    })
}

/// Resolves when the request succeeds.
async fn settled(request: &IdbRequest) -> Result<JsValue, StoreFault> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(promise).await {
        Ok(_) => request.result().map_err(|error| fault(&error)),
        Err(event) => Err(event_fault(&event)),
    }
}

/// Resolves when the transaction is complete: a request may succeed and its transaction still abort.
fn completed(transaction: &IdbTransaction) -> impl Future<Output = Result<(), StoreFault>> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
        transaction.set_onerror(Some(&reject));
    });
    let future = JsFuture::from(promise);
    async move { future.await.map(drop).map_err(|event| event_fault(&event)) }
}

async fn opened(request: &IdbOpenDbRequest) -> Result<IdbDatabase, StoreFault> {
    let make = Closure::once_into_js({
        let request = request.clone();
        move || make_shelves(&request)
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        request.set_onblocked(Some(&reject));
    });
    match JsFuture::from(Promise::race(&Array::of2(&promise, &patience()))).await {
        Ok(event) if event.is_undefined() => {
            close_when_late(request);
            Err(StoreFault::Blocked)
        }
        Ok(_) => {
            let db = request.result().map_err(|error| fault(&error))?;
            db.dyn_into().map_err(|other| fault(&other))
        }
        Err(event) => {
            close_when_late(request);
            Err(event_fault(&event))
        }
    }
}

fn make_shelves(request: &IdbOpenDbRequest) {
    let Some(db) = request.result().ok().and_then(|db| db.dyn_into::<IdbDatabase>().ok()) else {
        return;
    };
    for shelf in Shelf::ALL {
        if !db.object_store_names().contains(shelf.slug()) {
            // Fails only outside an upgrade.
            let _ = db.create_object_store(shelf.slug());
        }
    }
}

/// A promise of nothing, kept after a while.
fn patience() -> Promise {
    Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PATIENCE_MILLIS);
        }
    })
}

/// An answer nobody waits for any more must not hold the database.
fn close_when_late(request: &IdbOpenDbRequest) {
    let close = Closure::once_into_js({
        let request = request.clone();
        move || {
            if let Some(db) = request.result().ok().and_then(|db| db.dyn_into::<IdbDatabase>().ok())
            {
                db.close();
            }
        }
    });
    request.set_onsuccess(Some(close.unchecked_ref()));
}

/// Makes room when a window with a newer Starling asks for it.
fn close_for_newer(db: &IdbDatabase) {
    let close = Closure::once_into_js({
        let db = db.clone();
        move || db.close()
    });
    db.set_onversionchange(Some(close.unchecked_ref()));
}

fn event_fault(event: &JsValue) -> StoreFault {
    let of = |value: &JsValue, name: &str| Reflect::get(value, &name.into()).ok();
    if of(event, "type").and_then(|kind| kind.as_string()).as_deref() == Some("blocked") {
        return StoreFault::Blocked;
    }
    let error = of(event, "target").and_then(|target| of(&target, "error"));
    fault(&error.unwrap_or_else(|| event.clone()))
}

/// The fault a browser's error stands for, by its name.
pub(super) fn fault(error: &JsValue) -> StoreFault {
    let of = |name: &str| Reflect::get(error, &name.into()).ok().and_then(|text| text.as_string());
    let name = of("name").unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreFault::Full,
        "SecurityError" | "InvalidAccessError" | "NotAllowedError" => StoreFault::Forbidden,
        "VersionError" => StoreFault::Blocked,
        _ => StoreFault::Broken(format!("{name} {}", of("message").unwrap_or_default())),
    }
}
