//! Outside data: what is saved, bundled or linked, spelled out. The only `Serialize` in the app.

pub mod library;
