//! All code that knows JavaScript. It makes no decisions: the classes pass calls on and convert values.
//!
//! No code of a portal runs during a call: the host only notes what to send or to stop, and does it when the call is
//! over. Then a listener may call back, or call `free()`.

mod convert;
mod error;
mod flow;
mod options;
mod policy;
mod reading;
mod request;

pub use convert::state_view;
pub use error::Error;
pub use flow::{Host, RawFlow};
pub use options::Options;
pub use policy::RawPolicy;
pub use reading::read_text;

/// A third of the size of the standard library's allocator. Like that one, it grows and shrinks texts in place, so
/// fewer copies of secrets stay behind.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
