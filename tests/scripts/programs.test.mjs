// How the scripts find, run and end other programs.

import assert from "node:assert/strict";
import { once } from "node:events";
import process from "node:process";
import { test } from "node:test";
import { capture, end, start } from "../../scripts/lib/run.mjs";
import { find } from "../../scripts/setup/tools.mjs";

const PURPOSE = "A test needs it.";

test("a tool is the first of each part's places such that all parts fit", async () => {
  const parts = { BROWSER: () => ["/new/152", "/old/151"], DRIVER: () => ["/driver/150", "/driver/151"] };
  const accepts = async (/** @type {string} */ path, /** @type {NodeJS.ProcessEnv} */ { BROWSER = path }) =>
    path.slice(-3) === BROWSER.slice(-3);
  assert.deepEqual(await find({ purpose: PURPOSE, parts, accepts }), { BROWSER: "/old/151", DRIVER: "/driver/151" });
  assert.deepEqual(await find({ purpose: PURPOSE, parts }), { BROWSER: "/new/152", DRIVER: "/driver/150" });
  assert.equal(await find({ purpose: PURPOSE, parts: { ...parts, SCREEN: () => [] } }), null);
});

test("a program's output, its exit code and its absence are answered and never thrown", async () => {
  const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
  const { ok, code, stdout, stderr } = await capture(process.execPath, ["-e", script]);
  assert.deepEqual({ ok, code, stdout, stderr }, { ok: false, code: 3, stdout: "out", stderr: "err" });
  const absent = await capture("/there/is/no/such/program", []);
  assert.deepEqual({ ok: absent.ok, code: absent.code }, { ok: false, code: null });
  assert.match(absent.stderr, /ENOENT/);
});

test("a program that takes too long is ended", async () => {
  const { ok, timedOut } = await capture(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
    timeoutMilliseconds: 100,
  });
  assert.deepEqual({ ok, timedOut }, { ok: false, timedOut: true });
});

test("the children of a program end with it", { skip: process.platform === "win32" }, async () => {
  const script = `
    require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
    console.log("started");
    setInterval(() => {}, 1000);`;
  const program = start(process.execPath, ["-e", script]);
  await once(program.stdout, "data");
  await end(program);
  // The output ends when no process is left that could write to it.
  await program;
});
