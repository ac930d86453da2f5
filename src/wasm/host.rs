//! The driver's host in a browser or in Node.

use super::fetch::{Exchange, Transport};
use super::timer::Timer;
use crate::api::{HttpRequest, Reply};
use crate::driver::Host;
use js_sys::Function;
use wasm_bindgen::JsValue;

/// `fetch`, `setTimeout`, the clock, the dice, and the listener.
pub struct BrowserHost {
    /// Sends the requests.
    pub transport: Transport,
    /// Called without arguments after each change, and after each request with its method, its outcome and the milliseconds
    /// it took.
    pub listener: Function,
}

/// A request or a timer under way.
pub enum Pending {
    /// A request.
    Exchange(#[allow(dead_code, reason = "kept for its Drop")] Exchange),
    /// A timer.
    Timer(#[allow(dead_code, reason = "kept for its Drop")] Timer),
}

impl Host for BrowserHost {
    type Pending = Pending;

    fn send(&self, request: HttpRequest, answered: impl FnOnce(Reply) + 'static) -> Pending {
        let (listener, call, begin) = (self.listener.clone(), request.call, js_sys::Date::now());
        Pending::Exchange(self.transport.send(&request, move |reply| {
            let outcome = match &reply {
                Reply::Answered { status, .. } => JsValue::from(*status),
                Reply::Lost(loss) => loss.code().into(),
            };
            let took = js_sys::Date::now() - begin;
            let _ = listener.call3(&JsValue::UNDEFINED, &call.method().into(), &outcome, &took.into());
            answered(reply);
        }))
    }

    fn set_timer(&self, milliseconds: u32, visible: bool, fired: impl FnOnce() + 'static) -> Pending {
        Pending::Timer(Timer::start(milliseconds, visible, fired))
    }

    fn now(&self) -> f64 {
        js_sys::Date::now()
    }

    fn random(&self) -> f64 {
        js_sys::Math::random()
    }

    fn changed(&self) {
        // The listener is this package's own and catches what portals throw in theirs.
        let _ = self.listener.call0(&JsValue::UNDEFINED);
    }
}
