// `npm run soak`: the suite of random flows with 10,000 of them. FLOWS and SEED override.

import process from "node:process";

process.env.FLOWS ||= "10000";
process.argv.splice(2, Infinity, "soak");
await import("./test.mjs");
