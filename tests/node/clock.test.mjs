// The clock that nobody can set: what it counts if the clocks of the machine disagree.

import assert from "node:assert/strict";
import test from "node:test";
import { importSource } from "./source.mjs";

/** @type {typeof import("../../package/clock.js")} */
const { createClock } = await importSource("clock.ts");

/**
 * Two clocks that a test moves.
 *
 * @param {import("node:test").TestContext} context
 */
function clocks({ mock }) {
  const times = { wall: 1_800_000_000_000, steady: 90_000 };
  mock.method(Date, "now", () => times.wall);
  mock.method(performance, "now", () => times.steady);
  return times;
}

test("it counts with the clock that has gone further, and never back", (context) => {
  const times = clocks(context);
  const clock = createClock();
  assert.equal(clock(), 0);
  for (const [what, wall, steady, passed] of /** @type {const} */ ([
    ["both go", 1_000, 1_000, 1_000],
    ["neither goes", 0, 0, 1_000],
    ["the machine sleeps", 60_000, 0, 61_000],
    ["the clock is set back", -3_600_000, 500, 61_500],
    ["both go from there", 700, 700, 62_200],
    ["both are replaced", -5_000, -5_000, 62_200],
  ])) {
    times.wall += wall;
    times.steady += steady;
    assert.equal(clock(), passed, what);
  }
});

test("it begins when it is made, and each clock counts for itself", (context) => {
  const times = clocks(context);
  const first = createClock();
  times.wall += 10;
  const second = createClock();
  times.steady += 30;
  assert.deepEqual([first(), second()], [30, 30]);
});

test("without performance, it counts with the other clock", (context) => {
  const times = clocks(context);
  context.mock.method(performance, "now", () => { throw new Error("replaced"); });
  const clock = createClock();
  times.wall += 40;
  assert.equal(clock(), 40);
  times.wall -= 40;
  assert.equal(clock(), 40);
});
