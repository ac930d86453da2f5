//! The program: what it prints, how it ends, and what it does if the port is taken.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sandbox"));
    command.env_remove("PORT").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Starts the program and reads what it prints up to the line that names its address.
fn started(mut command: Command) -> (Child, Vec<String>) {
    let mut child = command.spawn().unwrap();
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        lines.push(line.unwrap());
        if lines.last().is_some_and(|line| line.starts_with("listening on ")) {
            break;
        }
    }
    (child, lines)
}

#[test]
fn the_program_prints_its_address_and_stops_on_a_signal() {
    for signal in ["-INT", "-TERM"] {
        let mut command = program();
        command.args(["--port", "0"]);
        let (mut child, lines) = started(command);
        assert!(lines[0].contains("stand-in") && lines[0].contains("nothing to do with the vendor"), "{}", lines[0]);
        let address = lines.last().unwrap().strip_prefix("listening on ").unwrap();
        assert!(address.starts_with("http://127.0.0.1:") && !address.ends_with(":0"), "{address}");
        assert!(lines.iter().any(|line| line.contains(&format!("{address}/sandbox/"))));
        for fixture in sandbox::fixtures::FIXTURES {
            assert!(lines.iter().any(|line| line.trim_start().starts_with(fixture.username)), "{}", fixture.username);
        }
        let killed = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(killed.success());
        assert_eq!(child.wait().unwrap().code(), Some(0), "{signal}");
    }
}

#[test]
fn a_port_that_is_taken_is_named_with_a_way_out() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut child = program().env("PORT", &port).spawn().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let mut message = String::new();
    child.stderr.take().unwrap().read_to_string(&mut message).unwrap();
    assert!(message.contains(&port) && message.contains("--port") && message.contains("PORT="), "{message}");
}

#[test]
fn wrong_arguments_end_with_a_sentence() {
    for arguments in [&["--port", "x"][..], &["--page", "/no/such/folder"], &["--colour"]] {
        let output = program().args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
    let help = program().arg("--help").output().unwrap();
    assert!(help.status.success() && String::from_utf8(help.stdout).unwrap().contains("--lockout-failures"));
}
