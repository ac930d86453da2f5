// The output of the scripts, and the kind of error that needs no stack trace.

import { styleText } from "node:util";

/** @typedef {{ commands?: readonly string[], hint?: string }} Advice commands to run, and a sentence to go with them */

/** A failure that a person can fix. The message says how. */
export class Problem extends Error {
  /** @param {string} message one sentence @param {Advice} [advice] */
  constructor(message, { commands = [], hint = "" } = {}) {
    super(message);
    this.name = "Problem";
    this.commands = commands;
    this.hint = hint;
  }
}

const coloured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/** @param {"bold" | "dim" | "red" | "green"} style @param {string} text */
export function paint(style, text) {
  // Node 20 has `styleText` from 20.12 on.
  return coloured && typeof styleText === "function" ? styleText(style, text) : text;
}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** A duration for people: `0.4 s`, `12 s`, `3 min 5 s`. @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Prints what went wrong: a {@link Problem} with its advice, anything else with its stack. @param {unknown} error */
export function report(error) {
  const text = error instanceof Problem
    ? `\n${paint("red", "Problem:")} ${error.message}\n${error.hint ? `${error.hint}\n` : ""}`
    : `${error instanceof Error ? error.stack : String(error)}\n`;
  const commands = error instanceof Problem ? error.commands : [];
  process.stderr.write(text + commands.map((command) => `\n    ${command}\n`).join(""));
}
