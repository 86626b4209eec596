//! The program the browser runs; natively it only says where it belongs.

fn main() {}
