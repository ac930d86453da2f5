//! The protocol: what goes out for each call, and what an answer means. No clock, fetch or DOM.

mod answer;
mod call;
mod container;
mod fault;
pub(crate) mod json;

pub use answer::{Answer, Interpretation, Kept, Loss, Reply, interpret};
pub use call::{Authentication, BindingNames, Call, FactorNames, HttpRequest, SecurityAnswer, Service, Submission};
pub use container::{Container, Question};
pub use fault::Fault;
