//! The voices of this device. One that would send the words elsewhere is never used.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// How often it is looked whether the browser has found its voices; some need a while after start.
const LOOKS: u32 = 20;

/// The time between two looks, in milliseconds.
const PAUSE_MILLIS: u32 = 100;

/// Says words with an English voice of this device, `which` being whose. Tells whether there is one.
pub fn say(words: String, which: usize, told: impl FnOnce(bool) + 'static) {
    let Some(speech) = speech() else { return told(false) };
    spawn_local(async move {
        for _ in 0..LOOKS {
            if speech.get_voices().length() > 0 {
                break;
            }
            super::pause(PAUSE_MILLIS).await;
        }
        told(say_now(&speech, &words, which));
    });
}

/// Ends what is being said.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

fn speech() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

fn say_now(speech: &SpeechSynthesis, words: &str, which: usize) -> bool {
    let all = speech.get_voices();
    let voices = all.iter().map(|voice| voice.unchecked_into::<SpeechSynthesisVoice>());
    let usable: Vec<SpeechSynthesisVoice> = voices.filter(is_usable).collect();
    let voice = usable.get(which % usable.len().max(1));
    let spoken = SpeechSynthesisUtterance::new_with_text(words).ok();
    let Some((voice, spoken)) = voice.zip(spoken) else { return false };
    spoken.set_lang(&voice.lang());
    spoken.set_voice(Some(voice));
    speech.speak(&spoken);
    true
}

fn is_usable(voice: &SpeechSynthesisVoice) -> bool {
    voice.local_service() && voice.lang().starts_with("en")
}
