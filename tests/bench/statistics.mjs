// Computes figures from samples. Nothing here measures.

/**
 * The smallest sample that at least so many per cent of all do not exceed.
 *
 * @param {readonly number[]} samples at least one
 * @param {number} percent over 0, at most 100
 */
export function percentile(samples, percent) {
  const sorted = [...samples].sort((one, other) => one - other);
  const sample = sorted[Math.max(Math.ceil((sorted.length * percent) / 100), 1) - 1];
  if (sample === undefined) throw new RangeError("there is no sample");
  return sample;
}

/** @typedef {{ median: number, p99: number, samples: number }} Summary */

/** @param {readonly number[]} samples @returns {Summary} */
export function summary(samples) {
  return { median: percentile(samples, 50), p99: percentile(samples, 99), samples: samples.length };
}

/** A number for people: two or three significant digits, and a whole number from 100 on. @param {number} number */
export function rounded(number) {
  if (number === 0) return "0";
  if (Math.abs(number) >= 100) return Math.round(number).toLocaleString("en-US");
  return String(Number(number.toPrecision(number >= 10 ? 3 : 2)));
}
