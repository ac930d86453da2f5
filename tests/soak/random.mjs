// Pseudo-random choices that are the same for the same seed. Not for secrets.

/** A 32-bit generator with one word of state: a Weyl sequence whose terms are mixed (the one known as mulberry32). */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `least` to `greatest`, both included. @param {number} least @param {number} greatest */
  whole(least, greatest) {
    return least + Math.floor(this.next() * (greatest - least + 1));
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /**
   * @template T
   * @param {readonly T[]} items at least one
   * @returns {T}
   */
  pick(items) {
    return /** @type {T} */ (items[this.whole(0, items.length - 1)]);
  }

  /**
   * @template T
   * @param {readonly (readonly [T, number])[]} items each with its weight
   * @returns {T}
   */
  weighted(items) {
    let rest = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return /** @type {readonly [T, number]} */ (items.at(-1))[0];
  }
}

/**
 * The generator of one flow of a run: flows side by side must not share one, or their timing would decide.
 *
 * @param {number} seed
 * @param {number} index
 */
export function randomOfFlow(seed, index) {
  return new Random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
}
