//! Keeping the screen on while a round runs.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{WakeLockSentinel, WakeLockType};

/// Keeps the screen on until dropped, where the browser can.
#[derive(Debug, Default)]
pub struct WakeGuard {
    held: Rc<RefCell<Option<WakeLockSentinel>>>,
}

impl WakeGuard {
    /// Asks the browser to keep the screen on. A browser without the means is left alone.
    pub fn new() -> Self {
        let guard = Self::default();
        let Some(window) = web_sys::window() else { return guard };
        let navigator = window.navigator();
        let known = js_sys::Reflect::has(&navigator, &"wakeLock".into()).unwrap_or(false);
        if known {
            let promise = navigator.wake_lock().request(WakeLockType::Screen);
            let held = Rc::downgrade(&guard.held);
            spawn_local(async move {
                let Ok(sentinel) = JsFuture::from(promise).await else { return };
                let Ok(sentinel) = sentinel.dyn_into::<WakeLockSentinel>() else { return };
                match held.upgrade() {
                    Some(held) => *held.borrow_mut() = Some(sentinel),
                    None => drop(sentinel.release()),
                }
            });
        }
        guard
    }
}

impl Drop for WakeGuard {
    fn drop(&mut self) {
        if let Some(sentinel) = self.held.borrow_mut().take() {
            drop(sentinel.release());
        }
    }
}
