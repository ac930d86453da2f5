//! Starts the sandbox, prints its addresses, and serves until a signal stops it.

use sandbox::clock::Clock;
use sandbox::fixtures::FIXTURES;
use sandbox::options::{HELP, Options};
use sandbox::state::{Behavior, Sandbox};
use sandbox::world::Settings;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(io::stderr(), "sandbox: {message}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<(), String> {
    let port_variable = std::env::var("PORT").ok();
    let options = Options::read(std::env::args_os().skip(1), port_variable.as_deref())?;
    if options.help {
        say(HELP);
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| format!("cannot start: {error}."))?.block_on(run(options))
}

async fn run(options: Options) -> Result<(), String> {
    let unavailable = |error: io::Error| match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "port {} on 127.0.0.1 is taken. Choose another with --port N or PORT=N; 0 picks a free one.",
            options.port
        ),
        _ => format!(
            "cannot listen on port {} of 127.0.0.1: {error}. Choose another with --port N or PORT=N.",
            options.port
        ),
    };
    let listener = TcpListener::bind(("127.0.0.1", options.port)).await.map_err(unavailable)?;
    let address = listener.local_addr().map_err(unavailable)?;
    let base = format!("http://{address}");
    let settings = Settings {
        link_base: options.link_base.clone().unwrap_or_else(|| format!("{base}/")),
        lockout_failures: options.lockout_failures,
    };
    let behavior = Behavior { cors: options.cors, request_timeout: options.request_timeout };
    let sandbox = Arc::new(Sandbox::new(settings, behavior, Clock::system()));
    let router = sandbox::router(sandbox, &options.folders);
    let signals = |error| format!("cannot listen for signals: {error}.");
    let mut interrupt = signal(SignalKind::interrupt()).map_err(signals)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(signals)?;
    say(&welcome(&base, &options));
    tokio::select! {
        served = sandbox::serve(listener, router) => served.map_err(|error| format!("stopped serving: {error}.")),
        _ = interrupt.recv() => Ok(()),
        _ = terminate.recv() => Ok(()),
    }
}

fn welcome(base: &str, options: &Options) -> String {
    let mut text = String::from(
        "This is a stand-in for the SoftLayer password-set API. It has nothing to do with the vendor's machines, and \
         forgets everything when it stops.\n\n",
    );
    let page = if options.folders.page.is_some() { "the page" } else { "leads to the control page: no --page given" };
    let lines = [
        (format!("{base}/"), page),
        (format!("{base}/sandbox/"), "the e-mails, users, codes, phone, clock, faults and requests"),
        (format!("{base}/rest/v3.1"), "the API"),
    ];
    for (address, what) in lines {
        let _ = writeln!(text, "  {address:<36} {what}");
    }
    text.push_str("\nFixture users (more about each on the control page):\n\n");
    for fixture in FIXTURES {
        let summary = fixture.description.split_inclusive(". ").next().unwrap_or_default().trim_end();
        let _ = writeln!(text, "  {:<24} {summary}", fixture.username);
    }
    let _ = writeln!(text, "\nlistening on {base}");
    text
}

/// Prints. A closed output is no reason to stop.
fn say(text: &str) {
    let mut output = io::stdout().lock();
    let _ = output.write_all(text.as_bytes());
    let _ = output.flush();
}
