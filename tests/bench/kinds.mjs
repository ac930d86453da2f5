// How lists mark the kinds of contenders.

/** @type {Record<import("./contenders.mjs").Kind, string>} */
export const KINDS = {
  ours: " (this package)",
  floor: "",
  peer: "",
  part: " (part of the job)",
  estimator: " (another job)",
};

/**
 * @template {{ id: string }} Figure
 * @param {readonly Figure[]} figures
 * @param {string} id
 * @returns {Figure}
 */
export function byId(figures, id) {
  const found = figures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`${id} was not measured`);
  return found;
}
