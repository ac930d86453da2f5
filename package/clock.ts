/** A clock that nobody can set. */

/**
 * Makes a function that returns how many milliseconds have passed, also if the clock of the machine was set meanwhile,
 * or the machine was asleep. The result never decreases.
 */
export function createClock(): () => number {
  let passed = 0;
  let { wall, steady } = readClocks();
  return () => {
    const now = readClocks();
    // The wall clock continues while the machine sleeps. The steady clock continues if the wall clock is set back.
    passed += Math.max(now.wall - wall, now.steady - steady, 0);
    ({ wall, steady } = now);
    return passed;
  };
}

/** Reads the clock that people can set, and the one that nobody can set. */
function readClocks(): { wall: number; steady: number } {
  let steady = 0;
  try {
    steady = performance.now();
  } catch {
    // Some pages have no `performance`, or have replaced it.
  }
  return { wall: Date.now(), steady };
}
