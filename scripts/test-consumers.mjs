// `npm run test:consumers`: walks every consumer of the package, where `npm test` walks those that are always walked.
// `npm run test:consumers -- vite parcel` walks only these.

import process from "node:process";
import { consumers } from "../tests/consumers/consumers.mjs";
import { Problem, report } from "./lib/messages.mjs";

const names = ["all", ...consumers.map(({ name }) => name)];
const unknown = process.argv.slice(2).find((name) => !names.includes(name));
if (unknown === undefined) {
  process.env.CONSUMERS = process.argv.slice(2).join(" ") || "all";
  process.argv.splice(2, Infinity, "consumers");
  await import("./test.mjs");
} else {
  report(new Problem(`There is no consumer ${unknown}. There are: ${names.join(", ")}.`));
  process.exitCode = 1;
}
