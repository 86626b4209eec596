//! The coach's worker: thinks beside the page. A talk comes whole with each message, and the coach's next turn goes out.

#[cfg(target_arch = "wasm32")]
fn main() {
    use starling::coach::{Conversation, Grounds};
    use starling::wire::{self, Basis};
    use std::cell::RefCell;

    // What a coach knows is read once and not with every reply.
    let known: RefCell<Option<(Basis, String, Grounds)>> = RefCell::default();
    starling::browser::serve(move |message| {
        let asked = wire::decode_to_coach(message)?;
        let before = known.take().filter(|it| (&it.0, &it.1) == (&asked.basis, &asked.coach));
        let found = before.or_else(|| {
            let grounds = match &asked.basis {
                Basis::Reference(text) => {
                    Grounds::of_reference(&wire::reference::decode(text).ok()?, &asked.coach)
                }
                Basis::Pack(record) => Grounds::of_pack(&wire::decode_pack(record)?, &asked.coach),
            };
            Some((asked.basis.clone(), asked.coach.clone(), grounds?))
        });
        let told = found.as_ref().map(|(.., grounds)| {
            let replies = asked.replies.iter().map(String::as_str);
            Conversation::resumed(grounds.clone(), asked.seed, replies).told(asked.answered)
        });
        known.replace(found);
        Some(wire::encode_told(asked.number, told.as_ref()))
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
