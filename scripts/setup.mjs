// `npm run setup`: sets up everything that building and testing need, and does nothing else.

import process from "node:process";
import { prepare, testingTools } from "./test/prepare.mjs";

export async function run() {
  const { failures } = await prepare(testingTools);
  if (failures.size > 0) process.exitCode = 1;
}
