//! The protocol: what goes out for each call, and what an answer means. No clock, fetch or DOM.

mod answer;
mod blot;
mod call;
mod container;
mod fault;
mod identity;
pub(crate) mod json;

pub use answer::{Answer, Interpretation, Loss, Reply, Stored, interpret};
pub use blot::Known;
pub use call::{Authentication, BindingNames, Call, FactorNames, HttpRequest, SecurityAnswer, Service, Submission};
pub use container::{Container, Question};
pub use fault::Fault;
