//! The program the browser runs. Natively it only says where it belongs.

#[cfg(target_arch = "wasm32")]
fn main() {
    starling::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use std::io::Write;
    writeln!(
        std::io::stdout(),
        "Starling runs in a browser: `make serve` builds it and prints the link."
    )
}
