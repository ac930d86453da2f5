// What the environment chooses.

import process from "node:process";

/** @param {string} name @param {number} otherwise */
export function number(name, otherwise) {
  const value = process.env[name] || String(otherwise);
  if (!/^\d{1,10}$/.test(value)) throw new Error(`${name} must be a whole number, not ${value}`);
  return Number(value);
}

const FEW = 24;

/** How many flows are under way at once. */
export const sideBySide = number("SIDE_BY_SIDE", FEW);

/** How many times as long as with few flows everything may take. */
export const slowness = Math.max(1, sideBySide / FEW);
