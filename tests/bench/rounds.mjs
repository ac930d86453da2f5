// Measures several functions in rounds. Each has its turn in every round, so other work of the machine affects all of
// them in the same way.

import { summary } from "./statistics.mjs";

/** @import { Summary } from "./statistics.mjs" */

/**
 * @typedef {object} Runner
 * @property {() => number} run runs one pass. The results are added up, so that the optimiser cannot remove a pass
 * @property {number} units how many things one pass does. The time is that of one of them
 */

/**
 * @typedef {object} Pace
 * @property {number} warmUp milliseconds for each, before the measurement
 * @property {number} sample the least milliseconds of one sample. Passes are repeated until the clock's resolution does
 *   not matter
 * @property {number} rounds
 * @property {number} longest the most milliseconds for each in total. A slow function has fewer turns
 */

/** @type {Pace} */
export const FULL = { warmUp: 600, sample: 2, rounds: 300, longest: 8000 };
/** @type {Pace} */
export const QUICK = { warmUp: 150, sample: 1, rounds: 20, longest: 400 };

const LEAST_TURNS = 3;

/**
 * @param {readonly Runner[]} runners
 * @param {Pace} pace
 * @returns {Summary[]} nanoseconds for one unit of each, in their order
 */
export function sideBySide(runners, pace) {
  let sink = 0;
  const contestants = runners.map((runner) => {
    const begin = performance.now();
    let passes = 0;
    do {
      sink = (sink + runner.run()) | 0;
      passes += 1;
    } while (performance.now() - begin < pace.warmUp);
    const onePass = (performance.now() - begin) / passes;
    const repeats = Math.max(1, Math.ceil(pace.sample / onePass));
    const turns = Math.min(pace.rounds, Math.max(LEAST_TURNS, Math.floor(pace.longest / (onePass * repeats))));
    return { runner, repeats, every: Math.floor(pace.rounds / turns), samples: /** @type {number[]} */ ([]) };
  });
  for (let round = 0; round < pace.rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant === undefined || round % contestant.every !== 0) continue;
      const { runner, repeats, samples } = contestant;
      const begin = performance.now();
      for (let pass = 0; pass < repeats; pass += 1) sink = (sink + runner.run()) | 0;
      samples.push(((performance.now() - begin) * 1e6) / repeats / runner.units);
    }
  }
  // The sum is read, so that the optimiser cannot remove the passes.
  if (!Number.isInteger(sink)) throw new Error("a pass has not returned a whole number");
  return contestants.map(({ samples }) => summary(samples));
}
