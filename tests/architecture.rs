//! Checks which module may use what, as the module map in `src/lib.rs` says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn sources(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(path).unwrap().flat_map(|entry| sources(&entry.unwrap().path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files
}

fn assert_free_of(module: &str, words: &[&str]) {
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(module));
    assert!(!files.is_empty(), "{module} is gone");
    for file in files {
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if let Some(word) = words.iter().find(|word| code.contains(**word)) {
                panic!("{}:{}: {word} may not enter {module}", file.display(), number + 1);
            }
        }
    }
}

#[test]
fn the_pure_core_knows_no_javascript_and_no_clock() {
    let web =
        ["web_sys", "js_sys", "gloo", "wasm_bindgen", "std::time", "Instant", "SystemTime", "std::net", "std::env"];
    for module in ["policy", "flow", "api", "reading", "secret.rs", "driver.rs"] {
        assert_free_of(module, &web);
    }
}

#[test]
fn the_flow_knows_no_secret() {
    assert_free_of("flow", &["Secret", "Container"]);
}

#[test]
fn no_module_knows_one_above_it() {
    assert_free_of("policy", &["crate::api", "crate::reading", "crate::flow", "crate::driver"]);
    assert_free_of("api", &["crate::reading", "crate::flow", "crate::driver"]);
    assert_free_of("reading", &["crate::flow", "crate::driver"]);
    assert_free_of("flow", &["crate::driver"]);
}

#[test]
fn one_file_uses_gloo_net_and_one_converts_values() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in sources(&root) {
        let module = file.strip_prefix(&root).unwrap();
        for (word, owner) in [("gloo_net", "wasm/request.rs"), ("serde_wasm_bindgen", "wasm/convert.rs")] {
            if module != Path::new(owner) {
                assert_free_of(module.to_str().unwrap(), &[word]);
            }
        }
    }
}

#[test]
fn without_its_feature_the_tree_has_no_javascript_binding() {
    let tree = |features: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["tree", "--locked", "--offline", "--edges", "normal", "--package", env!("CARGO_PKG_NAME")]);
        let output = cargo.args(features).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    for name in ["wasm-bindgen", "js-sys", "web-sys", "gloo", "serde"] {
        assert!(tree(&[]).contains(name), "{name}");
        assert!(!tree(&["--no-default-features"]).contains(name), "{name}");
    }
}

/// Cargo builds the examples together with the tests.
#[test]
fn the_example_checks_the_passwords_on_standard_input() {
    let judge = |policy: &str, passwords: &str| {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy.json");
        fs::write(&file, policy).unwrap();
        let tests = std::env::current_exe().unwrap();
        let example = tests.parent().unwrap().with_file_name("examples").join("judge");
        let mut command = Command::new(example);
        command.arg(file).arg("Ada-ada-9").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(passwords.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(judge("{}", "Correct-h0rse\n"), (Some(0), "line 1: unmet: [], unknown: []\n".into()));
    let told = "line 1: unmet: [digit], unknown: []\nline 2: unmet: [digit, notUsername], unknown: []\n";
    assert_eq!(judge(r#"{"digitCountRequirement":2}"#, "Correct-h0rse\nAda-ada-9\n"), (Some(1), told.into()));
    assert_eq!(judge("[]", "").0, Some(1), "no container");
}
