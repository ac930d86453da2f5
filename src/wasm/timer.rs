//! `setTimeout`, with a handle that clears it when dropped.

use super::convert::member;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// How often a page that nobody sees is looked at again, in milliseconds.
const LOOK_AGAIN: u32 = 500;

/// After how many milliseconds at most the clock is looked at. What `setTimeout` counts may stand still while a machine sleeps,
/// and beyond 2³¹ milliseconds it fires at once.
const LONGEST_SLICE: u32 = 30_000;

/// Of the type of the other callbacks, each of which brings glue of its own.
type Tick = Closure<dyn FnMut(JsValue)>;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Tick, milliseconds: f64) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(id: &JsValue);
}

/// A timer under way.
pub struct Timer(Rc<Armed>);

struct Armed {
    id: RefCell<JsValue>,
    tick: RefCell<Option<Tick>>,
    /// Since when it waits, and how long still, in milliseconds.
    since: Cell<f64>,
    left: Cell<f64>,
}

impl Timer {
    /// Calls back once after so many milliseconds; with `visible`, not while nobody sees the page.
    pub fn start(milliseconds: u32, visible: bool, fired: impl FnOnce() + 'static) -> Self {
        let armed = Rc::new(Armed {
            id: RefCell::default(),
            tick: RefCell::default(),
            since: Cell::default(),
            left: Cell::new(milliseconds.into()),
        });
        let fired = Cell::new(Some(fired));
        let weak = Rc::downgrade(&armed);
        let tick = Tick::new(move |_| {
            let Some(armed) = weak.upgrade() else { return };
            if armed.is_early() {
                armed.arm();
            } else if visible && page_is_hidden() {
                armed.left.set(LOOK_AGAIN.into());
                armed.arm();
            } else if let Some(fired) = fired.take() {
                fired();
            }
        });
        armed.tick.replace(Some(tick));
        armed.arm();
        Self(armed)
    }
}

impl Armed {
    fn arm(&self) {
        self.since.set(js_sys::Date::now());
        if let Some(tick) = &*self.tick.borrow() {
            self.id.replace(set_timeout(tick, self.slice()));
        }
    }

    fn slice(&self) -> f64 {
        self.left.get().min(LONGEST_SLICE.into())
    }

    /// Whether only a slice of the time is over. A clock that was set back does not make it longer.
    fn is_early(&self) -> bool {
        let passed = (js_sys::Date::now() - self.since.get()).max(self.slice());
        self.left.set(self.left.get() - passed);
        self.left.get() > 0.0
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
