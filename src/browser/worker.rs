//! A worker of our own, from both sides: texts go in, texts come out.

use gloo_events::EventListener;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker};

use super::fetch::asset;
use super::given::Given;

/// A worker that was started; it ends when this is dropped.
pub struct Companion {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Companion {
    /// Starts the worker whose script the page names under `starling-<name>`. `told` gets each text it
    /// sends, and nothing when it has failed.
    pub fn start(name: &str, told: impl Fn(Option<String>) + Clone + 'static) -> Option<Self> {
        let worker = Worker::new(&asset(name)?).ok()?;
        let failed = told.clone();
        let listeners = [
            EventListener::new(&worker, "message", move |event| {
                let text = event.dyn_ref::<MessageEvent>().and_then(|it| it.data().as_string());
                if text.is_some() {
                    told(text);
                }
            }),
            EventListener::new(&worker, "error", move |_| failed(None)),
        ];
        Some(Self { worker, _listeners: listeners })
    }

    /// Sends a text with a file. Where the file cannot be read (any more), that is told instead.
    pub fn send_file(&self, text: String, given: &Given, lost: impl FnOnce() + 'static) {
        let (worker, given) = (self.worker.clone(), given.clone());
        spawn_local(async move {
            match given.read().await {
                // Fails only for what cannot be copied; a text and bytes can.
                Some(bytes) => drop(worker.post_message(&Array::of2(&text.into(), &bytes))),
                None => lost(),
            }
        });
    }

    /// Sends a text.
    pub fn send(&self, text: &str) {
        // Fails only for what cannot be copied; a text can.
        let _ = self.worker.post_message(&text.into());
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The other side: answers each text for as long as the worker lives, and says once that it is ready.
pub fn serve(answer: impl Fn(&str) -> Option<String> + 'static) {
    serve_each(move |data| answer(&data.as_string()?));
}

/// The other side where a file comes with each text.
pub fn serve_files(answer: impl Fn(&str, Vec<u8>) -> Option<String> + 'static) {
    serve_each(move |data| {
        let data = data.dyn_into::<Array>().ok()?;
        let bytes = data.get(1).dyn_into::<Uint8Array>().ok()?;
        answer(&data.get(0).as_string()?, bytes.to_vec())
    });
}

fn serve_each(answer: impl Fn(JsValue) -> Option<String> + 'static) {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let reply = scope.clone();
    EventListener::new(&scope, "message", move |event| {
        let asked = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
        if let Some(answer) = asked.and_then(&answer) {
            let _ = reply.post_message(&answer.into());
        }
    })
    .forget();
    let _ = scope.post_message(&READY.into());
}

/// What a worker says when it can be asked: what was sent before is lost, as nobody listened.
pub const READY: &str = "ready";
