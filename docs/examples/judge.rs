//! Checks passwords against a policy, without a browser.
//!
//! ```sh
//! cargo run --example judge -- policy.json [username] < passwords.txt
//! ```
//!
//! `policy.json` contains a `SoftLayer_Container_User_Customer_PasswordSet` as the API sends it. `{}` is the documented
//! policy. Reads one password from each line, and prints the rules that it breaks, never the password. Exits with 1 if
//! any password breaks a rule.

use softlayer_password_set::api::Container;
use softlayer_password_set::policy::{Checker, RuleId, Status};
use std::error::Error;
use std::io::{self, BufRead};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let path = arguments.next().ok_or("usage: judge POLICY.json [USERNAME] < passwords")?;
    let container = Container::parse(&fs::read_to_string(path)?).ok_or("the policy is not a JSON object")?;
    let mut checker = Checker::new(container.policy()?, arguments.next().as_deref());

    let mut all_acceptable = true;
    for (number, line) in (1..).zip(io::stdin().lock().lines()) {
        let (verdict, _) = checker.check(&line?);
        let with = |wanted| {
            let rules = RuleId::ALL.into_iter().filter(|rule| verdict.status(*rule) == wanted);
            rules.map(RuleId::name).collect::<Vec<_>>().join(", ")
        };
        println!("line {number}: unmet: [{}], unknown: [{}]", with(Status::Unmet), with(Status::Unknown));
        all_acceptable &= verdict.is_acceptable();
    }
    Ok(if all_acceptable { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
