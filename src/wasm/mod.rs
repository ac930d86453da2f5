//! Everything that knows JavaScript. No decision is made here: the classes pass calls on, and convert.
//!
//! The classes take `&self` over a shared cell and hold no borrow while JavaScript runs, so that a listener may call back
//! and `free()` may come at any time.

mod convert;
mod error;
mod fetch;
mod flow;
mod host;
mod policy;
mod timer;

pub use flow::RawFlow;
pub use policy::RawPolicy;

/// A third of the size of the standard library's; like that, it grows and shrinks in place, which leaves fewer copies of
/// secrets behind than moving them would.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
