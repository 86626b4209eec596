//! The reader's worker: reads answers beside the page, so that typing never waits for it.

#[cfg(target_arch = "wasm32")]
fn main() {
    use starling::{browser, probe, score, wire};

    // Written by training; the rules read alone where it cannot be read.
    let model = score::Model::decode(include_bytes!("../../content/reader.model"));
    browser::serve(move |message| {
        let asked = wire::decode_to_read(message)?;
        let question = score::Asked {
            ask: &asked.ask,
            kind: asked.kind,
            competencies: &asked.competencies,
            points: &asked.points,
        };
        let reading = score::read(
            model.as_ref(),
            &question,
            &asked.text,
            &asked.corrections,
            asked.answering,
        );
        let heard = asked
            .asking
            .map(|asking| probe::hear(&asking, asked.kind, &asked.text, &reading.checklist));
        Some(wire::encode_reading(asked.number, &reading, heard.as_ref()))
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
