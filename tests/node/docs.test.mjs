// Runs the examples of the documents in Node; a new document only has to be listed. tests/e2e/docs.test.mjs runs those
// for Playwright, from the same list.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import test from "node:test";
import { root, target } from "../../scripts/lib/paths.mjs";
import { DOCUMENTS, examplesOf, RUNNERS } from "../examples.mjs";

// Without the context of this run, so that an example's own tests run and report; the sandbox is where `cargo install`
// would have put it.
const { NODE_TEST_CONTEXT, ...inherited } = process.env;
const env = { ...inherited, PATH: [join(target, "debug"), process.env.PATH ?? ""].join(delimiter) };

test("docs/headless.md knows every state, action, option and code of the types", () => {
  const types = ["errors.ts", "flow.ts"].map((file) => readFileSync(join(root, "package", file), "utf8")).join("\n");
  const guide = readFileSync(join(root, "docs", "headless.md"), "utf8");
  /** @param {string} opening @param {string} closing */
  const between = (opening, closing) => types.split(opening)[1]?.split(closing)[0] ?? "";
  /** @param {string} text @param {RegExp} pattern */
  const named = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
  const lists = [
    named(types, /StateOf<"(\w+)"/g),
    named(between("type Action =", ";\n\n"), /"(\w+)"/g),
    named(between("interface FlowOptions {", "\n}"), /^ {2}readonly (\w+)\?/gm),
    named(between("interface PollingOptions {", "\n}"), /^ {2}readonly (\w+)\?/gm),
    named(between("type ErrorCode =", ";\n\n"), /"(\w+)"/g),
    named(between("type LossCode =", ";\n\n"), /"(\w+)"/g),
  ];
  for (const names of lists) assert.ok(names.length > 2);
  assert.deepEqual(lists.flat().filter((name) => !guide.includes(`\`${name}\``)), []);
});

test("the table of errors in docs/headless.md has each code once, and no other", () => {
  const types = readFileSync(join(root, "package", "errors.ts"), "utf8").split("type ErrorCode =")[1]?.split(";\n\n")[0] ?? "";
  const codes = [...types.matchAll(/^ {2}\| "(\w+)"/gm)].map(([, code]) => code);
  const guide = readFileSync(join(root, "docs", "headless.md"), "utf8").split("## Errors")[1]?.split("\n## ")[0] ?? "";
  assert.ok(codes.length > 10);
  assert.deepEqual([...guide.matchAll(/^\| `(\w+)` \| \S/gm)].map(([, code]) => code).slice(1), codes);
});

for (const document of DOCUMENTS) {
  const examples = examplesOf(document);

  test(`${document} has examples, and somebody runs each`, () => {
    assert.ok(examples.length > 0);
    for (const { name, runner } of examples) assert.ok(RUNNERS.includes(runner), `${name}: nobody runs "js ${runner}"`);
  });

  for (const { name, runner, file } of examples) {
    if (runner !== "") continue;
    test(name, { timeout: 60_000 }, async () => {
      const child = spawn(process.execPath, [file], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
      const [code] = await once(child, "close");
      assert.equal(code, 0, output);
    });
  }
}
