// Who uses the package here, and how it is used there. Each is a directory beside this file: a small app that anybody
// may copy. The README lists them with the versions that were walked.

/**
 * @typedef {object} Consumer
 * @property {string} name of the directory
 * @property {string} [like] another consumer, of whose files only package.json is another
 * @property {string} title
 * @property {readonly string[]} tools the packages whose versions are worth naming
 * @property {"element" | "headless" | "both"} uses
 * @property {string} walked what is opened in the browser, or else is run
 * @property {readonly Serving[]} serves every way in which the app is walked
 * @property {readonly string[]} [runs] the scripts of package.json that have to succeed
 * @property {boolean} [always] walked by every `npm test`, and not only by `npm run test:consumers`
 */

/**
 * @typedef {object} Serving
 * @property {string} way
 * @property {string} [build] the script of package.json that comes first
 * @property {(port: number) => readonly string[]} [start] the script that serves, with its arguments; without one, the
 *   files of dist/ are served as they are
 * @property {string} [rendered] what the page says before any script has run
 * @property {boolean} [copied] whether the script is moved away from the WebAssembly file, so that its copy is loaded
 * @property {string | null} policy the Content-Security-Policy, if the tool leaves its output free for one
 */

/** Nothing inline, no `eval`, nothing from elsewhere. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** And no text becomes a script, not even a script's address. */
const trusted = (/** @type {string} */ policies) =>
  `${STRICT}; require-trusted-types-for 'script'; trusted-types ${policies}`;

/** @type {Serving} */
const BUILT = { way: "build", build: "build", policy: trusted("'none'") };

/** @type {readonly Serving[]} */
const VITE = [
  {
    way: "development server",
    start: (port) => ["dev", "--port", String(port), "--strictPort", "--host", "127.0.0.1", "--force"],
    // It writes styles into the page.
    policy: null,
  },
  BUILT,
];

const formerVites = ["5", "6", "7"].map((version) => ({
  name: `vite-${version}`,
  like: "vite",
  title: `Vite ${version}`,
  tools: ["vite"],
  uses: /** @type {const} */ ("element"),
  walked: "development server and build",
  serves: VITE.map((serving) => ({ ...serving, copied: serving !== BUILT })),
}));

/** @type {readonly Consumer[]} */
export const consumers = [
  {
    name: "no-bundler",
    title: "no bundler",
    tools: [],
    uses: "element",
    walked: "`<script type=\"module\">` with the files copied",
    serves: [BUILT],
    always: true,
  },
  {
    name: "vite",
    title: "Vite",
    tools: ["vite"],
    uses: "element",
    walked: "development server and build",
    serves: VITE,
    always: true,
  },
  ...formerVites,
  {
    name: "webpack",
    title: "webpack",
    tools: ["webpack"],
    uses: "element",
    walked: "build",
    // It loads chunks by script elements.
    serves: [{ ...BUILT, policy: STRICT }],
    always: true,
  },
  {
    name: "rollup",
    title: "Rollup",
    tools: ["rollup"],
    uses: "element",
    walked: "build",
    serves: [BUILT],
  },
  {
    name: "esbuild",
    title: "esbuild",
    tools: ["esbuild"],
    uses: "element",
    walked: "build",
    serves: [BUILT],
  },
  {
    name: "parcel",
    title: "Parcel",
    tools: ["parcel"],
    uses: "element",
    walked: "build",
    // It writes an import map into the page.
    serves: [{ ...BUILT, policy: null }],
  },
  {
    name: "next",
    title: "Next.js",
    tools: ["next", "react"],
    uses: "element",
    walked: "build, rendered on the server",
    serves: [
      {
        way: "rendered on the server",
        build: "build",
        start: (port) => ["start", "--port", String(port), "--hostname", "127.0.0.1"],
        // It writes scripts into the page.
        policy: null,
        rendered: "<softlayer-password-set",
      },
    ],
  },
  {
    name: "react",
    title: "React",
    tools: ["react", "vite"],
    uses: "headless",
    walked: "build",
    serves: [BUILT],
  },
  {
    name: "vue",
    title: "Vue",
    tools: ["vue", "vite"],
    uses: "headless",
    walked: "build",
    serves: [{ ...BUILT, policy: trusted("vue") }],
  },
  {
    name: "svelte",
    title: "Svelte",
    tools: ["svelte", "vite"],
    uses: "headless",
    walked: "build",
    serves: [{ ...BUILT, policy: trusted("svelte-trusted-html") }],
  },
  {
    name: "typescript",
    title: "TypeScript",
    tools: ["typescript", "former-typescript"],
    uses: "both",
    walked: "`strict`, `exactOptionalPropertyTypes`, resolution `bundler` and `node16`; misuse refused",
    serves: [],
    runs: ["check", "check:former"],
    always: true,
  },
  {
    name: "templates",
    title: "Templates",
    tools: ["vue", "vue-tsc", "svelte", "svelte-check"],
    uses: "element",
    walked: "`strictTemplates` of vue-tsc, and svelte-check; misuse refused",
    serves: [],
    runs: ["vue", "svelte"],
  },
  {
    name: "runtimes",
    title: "Other runtimes",
    tools: ["deno", "bun", "miniflare", "vitest", "jsdom", "happy-dom", "jest"],
    uses: "both",
    walked: "Deno, Bun and workerd; Vitest with jsdom and happy-dom, Jest with jsdom",
    serves: [],
    runs: ["node", "deno", "deno:unpermitted", "bun", "workerd", "vitest:jsdom", "vitest:happy-dom", "jest"],
  },
  {
    name: "node-server",
    title: "Node server",
    tools: [],
    uses: "headless",
    walked: "policy checks with the same WebAssembly",
    serves: [],
    runs: ["check"],
    always: true,
  },
];
