// `npm run soak`: the suite of random flows with 10,000 of them. FLOWS and SEED override.

import process from "node:process";
import { runSuites } from "./test/run.mjs";

export async function run() {
  process.env.FLOWS ||= "10000";
  await runSuites(["soak"]);
}
