// Finding programs on this machine, without running any.

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/**
 * The path of a program on PATH, or null.
 *
 * @param {string} name
 * @param {string} [path]
 */
export function which(name, path = process.env.PATH ?? "") {
  const suffixes = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  for (const directory of path.split(delimiter)) {
    for (const suffix of suffixes) {
      const candidate = join(directory, name + suffix);
      if (directory && isProgram(candidate)) {
        return candidate;
      }
    }
  }
  return null;
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

export function isRoot() {
  return process.getuid?.() === 0;
}
