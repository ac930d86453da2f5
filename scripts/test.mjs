// `npm test`: sets up what is missing, runs every suite and sums up. `npm test -- native browser` runs only those.

export { runSuites as run } from "./test/run.mjs";
