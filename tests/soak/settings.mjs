// The settings from the environment.

import process from "node:process";

/** @param {string} name @param {number} otherwise */
export function number(name, otherwise) {
  const value = process.env[name] || String(otherwise);
  if (!/^\d{1,10}$/.test(value)) throw new Error(`${name} must be a whole number, not ${value}`);
  return Number(value);
}

const FEW = 24;

/** How many flows run at the same time. */
export const sideBySide = number("SIDE_BY_SIDE", FEW);

/** The factor by which everything may take longer than with few flows. */
export const slowness = Math.max(1, sideBySide / FEW);
