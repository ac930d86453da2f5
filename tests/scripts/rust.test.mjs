// The Rust version that the commands need: the README names it, it is enough, and an older one gets a message at once.

import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { root } from "../../scripts/lib/paths.mjs";
import { capture } from "../../scripts/lib/run.mjs";

const promised = /\[Rust\]\(\S+\) (\d+\.\d+) or later/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";

/** @param {string} version `1.88` or `1.88.0` */
const minor = (version) => Number(version.split(".")[1]);

test("the Rust that the README asks for compiles every crate, and the crate itself takes what it promises", async () => {
  const { stdout } = await capture("cargo", ["metadata", "--locked", "--offline", "--format-version", "1"]);
  /** @type {{ packages: { name: string, rust_version: string | null }[] }} */
  const { packages } = JSON.parse(stdout);
  const asked = packages.flatMap(({ name, rust_version: version }) => (version ? [{ name, version }] : []));
  assert.ok(asked.length > 10);
  assert.deepEqual(asked.filter(({ version }) => minor(version) > minor(promised)), []);
  const own = asked.find(({ name }) => name === "softlayer-password-set-engine")?.version ?? "";
  assert.match(readFileSync(join(root, "README.md"), "utf8"), new RegExp(`The crate\\s+alone\\s+compiles\\s+with\\s+Rust\\s+${own};`));
});

test("an older Rust is told at once, with the command that helps", { skip: process.platform === "win32" }, async () => {
  const directory = mkdtempSync(join(tmpdir(), "older-rust-"));
  try {
    const cargo = join(directory, "cargo");
    writeFileSync(cargo, `#!/bin/sh\necho "cargo 1.${minor(promised) - 1}.1 (abc 2025-01-01)"\n`);
    chmodSync(cargo, 0o755);
    const env = { ...process.env, PATH: [directory, process.env.PATH].join(delimiter) };
    const { ok, stdout, stderr } = await capture(process.execPath, [join(root, "scripts", "main.mjs"), "build"], { env });
    assert.equal(ok, false);
    assert.ok(`${stdout}${stderr}`.includes(`Rust ${promised} or later is needed, and there is cargo 1.`), `${stdout}${stderr}`);
    assert.ok(`${stdout}${stderr}`.includes("rustup update stable"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
