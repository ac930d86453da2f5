//! What may not enter which module, as the module map in `src/lib.rs` says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects)]

use std::fs;
use std::path::{Path, PathBuf};

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
    for module in ["policy", "flow", "api", "secret.rs", "driver.rs"] {
        assert_free_of(module, &web);
    }
}

#[test]
fn the_flow_knows_no_secret() {
    assert_free_of("flow", &["Secret", "Container"]);
}

#[test]
fn the_policy_knows_neither_the_flow_nor_the_api() {
    assert_free_of("policy", &["crate::flow", "crate::api", "crate::driver"]);
    assert_free_of("api", &["crate::flow", "crate::driver"]);
    assert_free_of("flow", &["crate::driver"]);
}

#[test]
fn one_file_names_gloo_net_and_one_converts() {
    for module in ["lib.rs", "wasm/convert.rs", "wasm/error.rs", "wasm/flow.rs", "wasm/options.rs", "wasm/policy.rs"] {
        assert_free_of(module, &["gloo_net"]);
    }
    for module in ["wasm/error.rs", "wasm/flow.rs", "wasm/options.rs", "wasm/policy.rs", "wasm/request.rs"] {
        assert_free_of(module, &["serde_wasm_bindgen"]);
    }
}
