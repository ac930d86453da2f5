// Finds programs on this machine without running any.

import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/** The path of a program on PATH, or null. @param {string} name */
export function which(name) {
  const suffixes = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  const directories = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = directories.flatMap((directory) => suffixes.map((suffix) => join(directory, name + suffix)));
  return paths.find(isProgram) ?? null;
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Every place of a program: on PATH under one of its names, and elsewhere. If an environment variable names the
 * program, only that one counts.
 *
 * @param {string | undefined} named @param {readonly string[]} names @param {readonly string[]} [elsewhere]
 */
export function candidates(named, names, elsewhere = []) {
  const paths = named ? [which(named) ?? named] : [...names.flatMap((name) => which(name) ?? []), ...elsewhere];
  return [...new Set(paths.filter(isProgram))];
}

/** The names in a directory, which may not exist. @param {string} directory */
export const namesIn = (directory) => (existsSync(directory) ? readdirSync(directory) : []);

export const isRoot = () => process.getuid?.() === 0;
