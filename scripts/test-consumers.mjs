// `npm run test:consumers`: walks every consumer of the package, where `npm test` walks those that are always walked.
// `npm run test:consumers -- vite parcel` walks only these.

import process from "node:process";

process.env.CONSUMERS = process.argv.slice(2).join(" ") || "all";
process.argv.splice(2, Infinity, "consumers");
await import("./test.mjs");
