//! Chance, from the browser's own source.

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // Where the source is missing the bytes stay zero and the clock tells names apart.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let wall = (js_sys::Date::now() as u64).to_le_bytes();
    if bytes.iter().all(|&byte| byte == 0) {
        bytes.iter_mut().zip(wall).for_each(|(byte, tick)| *byte = tick);
    }
    bytes
}

/// A seed for a plan.
pub fn random_seed() -> u64 {
    u64::from(u32::from_le_bytes(bytes()))
}

/// A name nobody else will draw: 96 bits as hexadecimal.
pub fn random_name() -> String {
    bytes::<12>().iter().map(|byte| format!("{byte:02x}")).collect()
}
