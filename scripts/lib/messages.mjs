// What the scripts say, and the one kind of error that needs no stack trace.

import { styleText } from "node:util";

/** A failure that a person can do something about: the message says what. */
export class Problem extends Error {
  /**
   * @param {string} message one sentence
   * @param {{ commands?: readonly string[], hint?: string }} [advice] commands to run, and a sentence to go with them
   */
  constructor(message, advice = {}) {
    super(message);
    this.name = "Problem";
    this.commands = advice.commands ?? [];
    this.hint = advice.hint ?? "";
  }
}

const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/**
 * @param {"bold" | "dim" | "red" | "green"} style
 * @param {string} text
 */
export function paint(style, text) {
  // Node 20 got `styleText` in 20.12.
  return coloured && typeof styleText === "function" ? styleText(style, text) : text;
}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * A duration for people: `0.4 s`, `12 s`, `3 min 5 s`.
 *
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) {
    return `${seconds.toFixed(1)} s`;
  }
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Prints what went wrong: a {@link Problem} with its advice, anything else with its stack.
 *
 * @param {unknown} error
 */
export function report(error) {
  if (!(error instanceof Problem)) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return;
  }
  process.stderr.write(`\n${paint("red", "Problem:")} ${error.message}\n`);
  if (error.hint) {
    process.stderr.write(`${error.hint}\n`);
  }
  for (const command of error.commands) {
    process.stderr.write(`\n    ${command}\n`);
  }
}
