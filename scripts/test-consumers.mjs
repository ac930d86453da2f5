// `npm run test:consumers`: walks every consumer of the package, where `npm test` walks those that are always walked.
// `npm run test:consumers -- vite parcel` walks only these.

import process from "node:process";
import { consumers } from "../tests/consumers/consumers.mjs";
import { Problem } from "./lib/messages.mjs";
import { runSuites } from "./test/run.mjs";

/** @param {readonly string[]} wanted */
export async function run(wanted) {
  const names = ["all", ...consumers.map(({ name }) => name)];
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Problem(`There is no consumer ${unknown}. There are: ${names.join(", ")}.`);
  process.env.CONSUMERS = wanted.join(" ") || "all";
  await runSuites(["consumers"]);
}
