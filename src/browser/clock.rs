//! Both clocks.

use crate::domain::{Day, Now, Wall};

/// One look at both clocks.
pub fn now() -> Now {
    let steady = web_sys::window().and_then(|window| window.performance());
    Now {
        steady: steady.map_or(0, |clock| clock.now().max(0.0) as u64),
        wall: Wall(js_sys::Date::now() as i64),
    }
}

/// Minutes to add to UTC for the time on the candidate's wall, now.
pub fn utc_offset_minutes() -> i64 {
    -(js_sys::Date::new_0().get_timezone_offset() as i64)
}

/// The candidate's own day.
pub fn today() -> Day {
    Wall(now().wall.0 + utc_offset_minutes() * 60_000).day()
}

/// Waits.
pub async fn pause(millis: u32) {
    gloo_timers::future::TimeoutFuture::new(millis).await;
}
