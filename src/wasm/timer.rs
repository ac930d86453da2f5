//! `setTimeout`, with a handle that clears it when dropped.

use super::convert::member;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// How often a page that nobody sees is looked at again, in milliseconds.
const LOOK_AGAIN: u32 = 500;

/// Of the type of the other callbacks, each of which brings glue of its own.
type Tick = Closure<dyn FnMut(JsValue)>;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Tick, milliseconds: u32) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: &JsValue);
}

/// A timer under way.
pub struct Timer(Rc<Armed>);

struct Armed {
    id: RefCell<JsValue>,
    tick: RefCell<Option<Tick>>,
}

impl Timer {
    /// Calls back once after so many milliseconds; with `visible`, not while nobody sees the page.
    pub fn start(milliseconds: u32, visible: bool, fired: impl FnOnce() + 'static) -> Self {
        let armed = Rc::new(Armed { id: RefCell::default(), tick: RefCell::default() });
        let fired = Cell::new(Some(fired));
        let weak = Rc::downgrade(&armed);
        let tick = Tick::new(move |_| {
            let Some(armed) = weak.upgrade() else { return };
            if visible && page_is_hidden() {
                armed.arm(LOOK_AGAIN);
            } else if let Some(fired) = fired.take() {
                fired();
            }
        });
        armed.tick.replace(Some(tick));
        armed.arm(milliseconds);
        Self(armed)
    }
}

impl Armed {
    fn arm(&self, milliseconds: u32) {
        if let Some(tick) = &*self.tick.borrow() {
            self.id.replace(set_timeout(tick, milliseconds));
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.0.id.borrow());
    }
}

/// False where there is no page.
fn page_is_hidden() -> bool {
    let document = member(&js_sys::global(), "document");
    member(&document, "hidden").is_truthy()
}
