//! A worker of our own, from both sides: texts go in, texts come out.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker};

use super::fetch::asset;

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
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let reply = scope.clone();
    EventListener::new(&scope, "message", move |event| {
        let asked = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        if let Some(answer) = asked.and_then(|asked| answer(&asked)) {
            let _ = reply.post_message(&answer.into());
        }
    })
    .forget();
    let _ = scope.post_message(&READY.into());
}

/// What a worker says when it can be asked: what was sent before is lost, as nobody listened.
pub const READY: &str = "ready";
