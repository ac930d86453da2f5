//! Everything that knows JavaScript. No decision is made here: the classes pass calls on, and convert.
//!
//! While a call runs, no code of a portal does: the host only notes what it is told to send or to stop, and does it once
//! the call is over. A listener may then call back, and `free()` may come.

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

/// A third of the size of the standard library's; like that, it grows and shrinks in place, which leaves fewer copies of
/// secrets behind than moving them would.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
