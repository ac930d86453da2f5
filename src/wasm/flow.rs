//! The flow for JavaScript: calls become events of the driver, and the driver's orders become calls of the host.

use super::convert::state;
use super::error::Error;
use super::options::Options;
use super::policy::RawPolicy;
use super::request::Transport;
use crate::api::{Loss, Reply, SecurityAnswer};
use crate::driver::{Driver, Input, Order};
use crate::flow::{Action, LOCKOUT, Snapshot};
use crate::secret::Secret;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

#[wasm_bindgen(typescript_custom_section)]
const HOST: &str = r#"
/** Carries out the flow's orders. No method may call the flow before the call that gave the order is over. */
export interface Host {
    /** The signal that will abort the request of that number, if the platform has signals. */
    signal(number: number): AbortSignal | undefined;
    /**
     * Sends the request, and calls `answered` afterwards. `request` is undefined if the browser could not make it.
     * `addressee` is the user to whom the service sends mail because of it.
     */
    send(number: number, method: string, request: Request | undefined, addressee: string | undefined): void;
    /** Calls `fired` once after so many milliseconds; with `visible`, only while the page is visible. */
    setTimer(number: number, milliseconds: number, visible: boolean): void;
    /** Aborts the request, or clears the timer. */
    stop(number: number): void;
    /** When the timer fires, in milliseconds since 1970. */
    due(number: number): number | undefined;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// See its declaration for TypeScript, above.
    pub type Host;

    #[wasm_bindgen(method)]
    fn signal(this: &Host, number: u32) -> Option<AbortSignal>;

    #[wasm_bindgen(method)]
    fn send(this: &Host, number: u32, method: &str, request: Option<web_sys::Request>, addressee: Option<String>);

    #[wasm_bindgen(method, js_name = setTimer)]
    fn set_timer(this: &Host, number: u32, milliseconds: u32, visible: bool);

    #[wasm_bindgen(method)]
    fn stop(this: &Host, number: u32);

    #[wasm_bindgen(method)]
    fn due(this: &Host, number: u32) -> Option<f64>;
}

/// One flow.
#[wasm_bindgen]
pub struct RawFlow {
    driver: Driver,
    transport: Transport,
    host: Host,
}

#[wasm_bindgen]
impl RawFlow {
    /// A flow with options that `options.ts` has checked.
    ///
    /// # Errors
    ///
    /// `invalid_option` if `service` or `resume` is not valid.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &Options, host: Host) -> Result<Self, JsValue> {
        let transport = options.transport();
        let (driver, orders) = Driver::new(options.of_driver(now())?);
        let flow = Self { driver, transport, host };
        flow.carry_out(orders);
        Ok(flow)
    }

    /// `FlowState`.
    #[must_use]
    pub fn state(&self) -> JsValue {
        let due = |timer| self.host.due(timer);
        state(&self.driver.flow, &due, self.driver.chosen_question())
    }

    /// The policy that the service has sent for the current key, with the username that the flow knows.
    #[must_use]
    pub fn policy(&self) -> Option<RawPolicy> {
        let policy = self.driver.flow.policy()?.clone();
        Some(RawPolicy::of(policy, self.driver.username().map(String::from)))
    }

    /// Whether the policy is the one that the service has sent last.
    #[must_use]
    #[wasm_bindgen(js_name = hasPolicy)]
    pub fn has_policy(&self, policy: &RawPolicy) -> bool {
        self.driver.flow.policy() == Some(policy.policy())
    }

    /// The text for the option `resume`.
    #[must_use]
    pub fn serialize(&self) -> JsValue {
        JsValue::from_str(&self.snapshot().to_text(now()))
    }

    /// Takes an action of the person. `text` is the username, key, password, answer or code that comes with it.
    /// `question` is the id of the answered question, as a text.
    ///
    /// # Errors
    ///
    /// `invalid_transition` and `invalid_argument`. Nothing has changed then.
    pub fn act(&mut self, action: &str, text: Option<String>, question: Option<String>) -> Result<(), JsValue> {
        let action = Action::named(action).ok_or(Error::UnknownAction)?;
        let input = match (text.map(Secret::new), question) {
            (None, _) => Input::Nothing,
            (Some(text), None) => Input::Text(text),
            (Some(answer), Some(question)) => Input::Answer(SecurityAnswer { question, answer }),
        };
        let orders = self.driver.act(action, input).map_err(Error::from)?;
        self.carry_out(orders);
        Ok(())
    }

    /// Takes the result of the request of that number: a status, `retry_after` in milliseconds from now, and the body
    /// as `text`. Without a status there is no answer, and `text` is a `LossCode`.
    pub fn answered(&mut self, number: u32, status: Option<u16>, retry_after: Option<u32>, text: String) {
        let reply = match status {
            Some(status) => Reply::Answered { status, retry_after, body: text },
            None => Reply::Lost(Loss::with_code(&text).unwrap_or(Loss::Unintelligible)),
        };
        let orders = self.driver.answered(number, &reply);
        self.carry_out(orders);
    }

    /// Takes note that the timer of that number has fired.
    pub fn fired(&mut self, number: u32) {
        let orders = self.driver.fired(number);
        self.carry_out(orders);
    }

    /// Notes that so many milliseconds have passed. Call it before anything else.
    pub fn elapse(&mut self, milliseconds: f64) {
        self.driver.elapse(whole(milliseconds));
    }

    /// Notes that there is a network again, and returns whether that changes anything.
    pub fn online(&mut self) -> bool {
        let orders = self.driver.online();
        let changes = !orders.is_empty();
        self.carry_out(orders);
        changes
    }

    fn snapshot(&self) -> Snapshot {
        self.driver.flow.snapshot(|timer| {
            let due = self.host.due(timer).map(|due| whole(due - js_sys::Date::now()));
            due.unwrap_or(LOCKOUT)
        })
    }

    fn carry_out(&self, orders: Vec<Order>) {
        for order in orders {
            match order {
                Order::Send { number, request } => {
                    let signal = self.host.signal(number);
                    let built = self.transport.request(&request, signal.as_ref());
                    // Some test environments have signals of another realm, which no request accepts.
                    let built = built.or_else(|| self.transport.request(&request, None));
                    let addressee = self.driver.addressee(request.call).map(String::from);
                    self.host.send(number, request.call.method(), built, addressee);
                }
                Order::SetTimer { number, wait } => {
                    let milliseconds = wait.milliseconds(js_sys::Math::random());
                    self.host.set_timer(number, milliseconds, wait.needs_visible_page());
                }
                Order::Stop { number } => self.host.stop(number),
            }
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the milliseconds of 285,000 years fit")]
fn now() -> i64 {
    js_sys::Date::now() as i64
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, which is meant")]
fn whole(number: f64) -> u32 {
    number as u32
}
