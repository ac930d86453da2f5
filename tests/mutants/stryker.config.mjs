// How Stryker changes the package: it builds a copy of the project that has all changes of the files in MUTATE, and an
// environment variable switches one of them on. So a change costs no build.

/** The tests that judge the package in Node. The others read sources and documents, or start Rust. TESTS selects some. */
const TESTS = [
  "bodies", "breach", "challenge", "clock", "common", "engine", "flow", "foreign-text", "host", "import", "listeners",
  "misuse", "policy", "polluted", "reading", "secrets", "session", "strength", "suggest-choices", "suggest",
  "support-reference",
];

export default {
  mutate: process.env.MUTATE?.split(" "),
  testRunner: "tap",
  plugins: ["@stryker-mutator/tap-runner"],
  tap: { testFiles: (process.env.TESTS?.split(",") ?? TESTS).map((name) => `tests/node/${name}.test.mjs`) },
  // Each change is judged only by the files of tests that reach it.
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: "target/mutants-js.json",
  tempDirName: "target/mutants-js",
  buildCommand: "node tests/mutants/build.mjs",
  symlinkNodeModules: false,
  ignorePatterns: ["/dist", "/sandbox", "/target"],
  // The changed code need not satisfy the compiler. The lists have to stay as they are, because tests compare them.
  disableTypeChecks: "package/{!(*-*),element/**/*}.ts",
  // Stryker would rewrite it with a compiler that it does not have.
  tsconfigFile: "none",
  concurrency: 1,
  // A change that makes a loop endless is found by counting. A busy machine must not look like one.
  timeoutMS: 60_000,
  allowConsoleColors: false,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
