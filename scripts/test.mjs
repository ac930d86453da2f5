// `npm test`: sets up what is missing, runs every suite and prints a summary. `npm test -- native browser` runs only
// these.

export { runSuites as run } from "./test/run.mjs";
