//! The command line and the environment.

use crate::pages::Folders;
use std::path::PathBuf;
use std::time::Duration;

/// The default port.
pub const DEFAULT_PORT: u16 = 8080;

/// The text of `--help`.
pub const HELP: &str = "\
A stand-in for the SoftLayer password-set API, for tests and demonstrations on one machine.

Usage: sandbox [OPTIONS]

  --port N               the port on 127.0.0.1; 0 picks a free one (default: the environment's PORT, else 8080)
  --page DIR             serve this folder at /
  --package DIR          serve this folder at /softlayer-password-set/
  --examples DIR         serve this folder at /examples/
  --link-base URL        what the links in e-mails start with (default: http://127.0.0.1:PORT/)
  --lockout-failures N   how many wrong answers and codes lock an account (default: 5)
  --request-timeout N    how many seconds a request's body may take to arrive (default: 30)
  --no-cors              do not answer other origins
  --help                 show this text
";

/// The options.
#[derive(Debug, Clone)]
pub struct Options {
    /// The port; 0 selects a free one.
    pub port: u16,
    /// The folders to serve.
    pub folders: Folders,
    /// The beginning of links.
    pub link_base: Option<String>,
    /// How many failures lock an account.
    pub lockout_failures: u32,
    /// How long a body may take to arrive.
    pub request_timeout: Duration,
    /// Whether the API answers other origins.
    pub cors: bool,
    /// Whether to print only the help.
    pub help: bool,
}

impl Options {
    /// Reads the arguments without the program's name, and the value of `PORT`.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn read<I>(arguments: I, port_variable: Option<&str>) -> Result<Self, String>
    where
        I: IntoIterator,
        I::Item: Into<std::ffi::OsString>,
    {
        use lexopt::prelude::*;
        let mut options = Self {
            port: DEFAULT_PORT,
            folders: Folders::default(),
            link_base: None,
            lockout_failures: 5,
            request_timeout: Duration::from_secs(30),
            cors: true,
            help: false,
        };
        let mut port = None;
        let mut parser = lexopt::Parser::from_args(arguments);
        let text = |error: lexopt::Error| format!("{error}. Try --help.");
        while let Some(argument) = parser.next().map_err(text)? {
            match argument {
                Long("port") => port = Some(parser.value().and_then(|value| value.parse()).map_err(text)?),
                Long("page") => options.folders.page = Some(folder(parser.value().map_err(text)?.into())?),
                Long("package") => options.folders.package = Some(folder(parser.value().map_err(text)?.into())?),
                Long("examples") => options.folders.examples = Some(folder(parser.value().map_err(text)?.into())?),
                Long("link-base") => {
                    options.link_base = Some(parser.value().and_then(|value| value.string()).map_err(text)?);
                }
                Long("lockout-failures") => {
                    options.lockout_failures = parser.value().and_then(|value| value.parse()).map_err(text)?;
                    if options.lockout_failures == 0 {
                        return Err("--lockout-failures must be at least 1.".to_owned());
                    }
                }
                Long("request-timeout") => {
                    let seconds = parser.value().and_then(|value| value.parse()).map_err(text)?;
                    options.request_timeout = Duration::from_secs(seconds);
                }
                Long("no-cors") => options.cors = false,
                Long("help") | Short('h') => options.help = true,
                other => return Err(text(other.unexpected())),
            }
        }
        options.port = match (port, port_variable.filter(|value| !value.is_empty())) {
            (Some(port), _) => port,
            (None, Some(value)) => {
                value.parse().map_err(|_| format!("PORT must be a number from 0 to 65535, not \"{value}\"."))?
            }
            (None, None) => DEFAULT_PORT,
        };
        Ok(options)
    }
}

fn folder(path: PathBuf) -> Result<PathBuf, String> {
    if path.is_dir() { Ok(path) } else { Err(format!("There is no folder {}.", path.display())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_comes_from_the_option_then_the_environment_then_the_default() {
        let port =
            |arguments: &[&str], variable| Options::read(arguments.iter().copied(), variable).map(|read| read.port);
        assert_eq!(port(&["--port", "0"], Some("9000")), Ok(0));
        assert_eq!(port(&[], Some("9000")), Ok(9000));
        assert_eq!(port(&[], Some("")), Ok(DEFAULT_PORT));
        assert_eq!(port(&[], None), Ok(DEFAULT_PORT));
        assert!(port(&[], Some("http")).unwrap_err().contains("PORT"));
        assert!(port(&["--port", "70000"], None).is_err());
    }

    #[test]
    fn wrong_arguments_are_refused_with_a_sentence() {
        for wrong in [
            &["--unknown"][..],
            &["stray"],
            &["--page"],
            &["--page", "/no/such/folder"],
            &["--lockout-failures", "0"],
            &["--request-timeout", "soon"],
        ] {
            assert!(Options::read(wrong.iter().copied(), None).unwrap_err().ends_with('.'), "{wrong:?}");
        }
    }

    #[test]
    fn the_help_names_every_option() {
        let all = [
            "--port",
            "1",
            "--page",
            ".",
            "--package",
            ".",
            "--examples",
            ".",
            "--link-base",
            "x",
            "--lockout-failures",
            "3",
            "--no-cors",
        ];
        assert!(!Options::read(all, None).unwrap().cors);
        for option in all.iter().filter(|argument| argument.starts_with("--")) {
            assert!(HELP.contains(option), "{option}");
        }
    }
}
