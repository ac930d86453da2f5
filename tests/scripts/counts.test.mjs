// The summary of `npm test` reads the output of the runners correctly.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cargoCounts, nodeCounts, playwrightCounts, summaryCounts } from "../../scripts/test/counts.mjs";

test("cargo: every test binary counts, and words in a test's own output do not", () => {
  const output = `running 2 tests
test a ... ok
the log says 7 passed; 9 failed
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
`;
  assert.deepEqual(cargoCounts(output), { passed: 5, failed: 2, skipped: 1 });
});

test("cargo: colours do not hide the numbers", () => {
  const output = "test result: \u001b[32mok\u001b[0m. 4 passed; 0 failed; 0 ignored\n";
  assert.deepEqual(cargoCounts(output), { passed: 4, failed: 0, skipped: 0 });
});

test("node: spec and TAP; a cancelled test has failed", () => {
  const spec = "ℹ tests 4\nℹ suites 0\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n";
  assert.deepEqual(nodeCounts(spec), { passed: 2, failed: 2, skipped: 1 });
  assert.deepEqual(nodeCounts(spec.replaceAll("ℹ", "#")), { passed: 2, failed: 2, skipped: 1 });
});

test("playwright: flaky tests and tests that did not run have failed", () => {
  const output = `  ✓  1 e2e/a.spec.mjs:3:1 › 9 passed (1s)
  1 failed
    e2e/b.spec.mjs:3:1 › b
  1 flaky
    e2e/c.spec.mjs:3:1 › c
  2 did not run
  1 skipped
  3 passed (4.1s)
`;
  assert.deepEqual(playwrightCounts(output), { passed: 3, failed: 4, skipped: 1 });
});

test("a program's own summary line", () => {
  assert.deepEqual(summaryCounts("test_a ... ok\n12 passed, 1 failed\n"), { passed: 12, failed: 1, skipped: 0 });
});

test("output without a count counts nothing", () => {
  for (const count of [cargoCounts, nodeCounts, playwrightCounts, summaryCounts]) {
    assert.deepEqual(count("error: could not compile\n"), { passed: 0, failed: 0, skipped: 0 });
  }
});
