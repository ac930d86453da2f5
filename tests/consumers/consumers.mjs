// The consumers of the package, and how each uses it. Each is a directory beside this file, with a small app that
// anyone may copy. docs/bundlers.md lists them.

/**
 * @typedef {object} Consumer
 * @property {string} name of the directory
 * @property {string} [like] another consumer, whose files are copied first
 * @property {string} [scripted] the package whose own install script must run
 * @property {RegExp} [says] the tool's own messages in the console
 * @property {string} [takeKey] the directory to which take-key.js is copied. The tool copies all its files
 * @property {string} title
 * @property {readonly string[]} tools the packages whose versions the tests name
 * @property {"element" | "headless" | "both"} uses
 * @property {string} walked what is opened in the browser, or run
 * @property {readonly Serving[]} serves every way in which the app is served and tested
 * @property {readonly string[]} [runs] the scripts of package.json that must succeed
 * @property {boolean} [always] tested by every `npm test`, and not only by `npm run test:consumers`
 */

/**
 * @typedef {object} Serving
 * @property {string} way
 * @property {string} [build] the script of package.json that runs first
 * @property {(port: number) => readonly string[]} [start] the script that serves, with its arguments. Its environment
 *   has the port. Without such a script, the files of dist/ are served
 * @property {string} [rendered] a text of the page before any script has run
 * @property {boolean} [writesKey] whether the server writes the address with the key into the page. None should
 * @property {boolean} [copied] whether the script is moved away from the WebAssembly file, so that its copy is loaded
 * @property {string} [settings] the page that tests the settings of the tag. Without it, a password is set
 * @property {boolean} [cdn] whether the files of the package come from another origin. The variable CDN gives its
 *   address to the build
 * @property {{ file: string, says: RegExp, shows: RegExp }} [tampered] a file that the other origin has changed, and
 *   what the console and the page say then. No password is set
 * @property {string | null} policy the Content-Security-Policy; null if the tool's output does not allow one
 */

/** Nothing inline, no `eval`, and nothing from other origins. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The same with Trusted Types: no text can become a script or the address of one. */
const trusted = (/** @type {string} */ policies) =>
  `${STRICT}; require-trusted-types-for 'script'; trusted-types ${policies}`;

/** @type {Serving} */
const BUILT = { way: "build", build: "build", policy: trusted("'none'") };

/** A development build, with the framework's warnings. @param {string} policies @returns {Serving} */
const settings = (policies) =>
  ({ way: "settings of the tag", build: "build:settings", settings: "settings.html", policy: trusted(policies) });

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

/** @type {readonly Serving[]} */
const ASTRO = [
  {
    way: "development server",
    start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
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
    name: "cdn",
    title: "no bundler, another origin",
    tools: [],
    uses: "element",
    walked: "an import map with the hash of each module, which another origin serves; changed files are refused",
    // The page contains the policy, because the policy has the hash of the import map.
    serves: [
      { way: "import map", build: "build", cdn: true, policy: null },
      ...[
        // The engine.
        { file: "softlayer_password_set_bg.wasm", says: /_bg\.wasm: .* another hash than integrity says/, shows: /could not start/ },
        // A module that loads at once, and one that loads late.
        { file: "index.js", says: /Failed to find a valid digest in the 'integrity' attribute for resource .*index\.js/, shows: /did not load/ },
        {
          file: "element/faces/factors.js",
          says: /Failed to find a valid digest in the 'integrity' attribute for resource .*factors\.js/,
          shows: /cannot be reached/,
        },
      ].map((tampered) => ({ way: `changed ${tampered.file}`, build: "build", cdn: true, tampered, policy: null })),
    ],
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
    // It loads chunks with script elements.
    serves: [{ ...BUILT, policy: STRICT }],
    always: true,
  },
  {
    name: "webpack-dev-server",
    like: "webpack",
    title: "webpack's development server",
    tools: ["webpack", "webpack-dev-server"],
    uses: "element",
    walked: "development server",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
        policy: null,
      },
    ],
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
    walked: "`serve` and build",
    serves: [
      {
        way: "serve",
        start: () => ["dev"],
        policy: null,
      },
      BUILT,
    ],
  },
  {
    name: "parcel",
    title: "Parcel",
    tools: ["parcel"],
    uses: "element",
    walked: "development server and build",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
        policy: null,
      },
      // It writes an import map into the page.
      { ...BUILT, policy: null },
    ],
  },
  {
    name: "next",
    title: "Next.js",
    tools: ["next", "react"],
    uses: "element",
    walked: "development server and build, rendered on the server",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--hostname", "127.0.0.1"],
        // The development server renders nothing beforehand.
        writesKey: true,
        policy: null,
        rendered: "<softlayer-password-set",
      },
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
    walked: "build; settings of the tag, hydrated",
    takeKey: "public",
    serves: [BUILT, settings("'none'")],
  },
  {
    name: "react-18",
    like: "react",
    title: "React 18",
    tools: ["react", "vite"],
    uses: "element",
    walked: "development server and build; settings of the tag, hydrated",
    takeKey: "public",
    serves: [...VITE, settings("'none'")],
  },
  {
    name: "preact",
    title: "Preact",
    tools: ["preact", "vite"],
    uses: "element",
    walked: "development server and build; settings of the tag",
    takeKey: "public",
    serves: [...VITE, settings("'none'")],
  },
  {
    name: "vue",
    title: "Vue",
    tools: ["vue", "vite"],
    uses: "headless",
    walked: "build; settings of the tag, hydrated",
    takeKey: "public",
    serves: [{ ...BUILT, policy: trusted("vue") }, settings("vue")],
  },
  {
    name: "svelte",
    title: "Svelte",
    tools: ["svelte", "vite"],
    uses: "headless",
    walked: "build; settings of the tag",
    takeKey: "public",
    serves: [{ ...BUILT, policy: trusted("svelte-trusted-html") }, settings("svelte-trusted-html")],
  },
  {
    name: "solid",
    title: "Solid",
    tools: ["solid-js", "vite"],
    uses: "element",
    walked: "development server and build; settings of the tag",
    takeKey: "public",
    // It makes elements from texts without a named Trusted Types policy.
    serves: [...VITE, settings("'none'")].map((serving) => serving.policy === null ? serving : { ...serving, policy: STRICT }),
  },
  {
    name: "lit",
    title: "Lit",
    tools: ["lit", "vite"],
    uses: "element",
    walked: "development server and build, in a shadow root; settings of the tag",
    says: /: Lit is in dev mode\./,
    takeKey: "public",
    serves: VITE.map((serving) => serving === BUILT ? { ...BUILT, policy: trusted("lit-html") } : serving)
      .concat(settings("lit-html")),
  },
  {
    name: "rsbuild",
    like: "webpack",
    title: "Rsbuild",
    tools: ["@rsbuild/core"],
    uses: "element",
    walked: "development server and build",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
        policy: null,
      },
      // It loads chunks with script elements.
      { ...BUILT, policy: STRICT },
    ],
  },
  {
    name: "bun",
    like: "vite",
    title: "Bun's bundler",
    tools: ["bun"],
    scripted: "bun",
    // The address of the file on its development server.
    says: /: Not allowed to load local resource: file:\S+_bg\.wasm$/,
    uses: "element",
    walked: "development server and build, with the copy of the engine",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--hostname", "127.0.0.1"],
        copied: true,
        policy: null,
      },
      { ...BUILT, copied: true },
    ],
  },
  {
    name: "angular",
    title: "Angular",
    tools: ["@angular/core", "@angular/build", "typescript"],
    uses: "element",
    walked: "`ng serve` and `ng build`, with and without the WebAssembly file; settings of the tag",
    takeKey: "public",
    serves: [
      {
        way: "ng serve",
        start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
        policy: null,
      },
      { ...BUILT, way: "ng build", policy: trusted("angular") },
      {
        way: "ng build without the file",
        build: "build:without-file",
        copied: true,
        policy: trusted("angular"),
      },
      settings("angular angular#unsafe-bypass"),
    ],
  },
  {
    name: "angular-ssr",
    like: "angular",
    title: "Angular with server rendering",
    tools: ["@angular/core", "@angular/ssr", "@angular/build"],
    uses: "element",
    walked: "`ng serve` and `ng build`, rendered on the server",
    takeKey: "public",
    serves: [
      {
        way: "ng serve",
        start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
        policy: null,
        rendered: "<softlayer-password-set",
      },
      {
        way: "rendered on the server",
        build: "build",
        start: () => ["start"],
        policy: null,
        rendered: "<softlayer-password-set",
      },
    ],
  },
  {
    name: "astro",
    title: "Astro",
    tools: ["astro"],
    uses: "element",
    walked: "development server and build, rendered beforehand",
    takeKey: "public",
    serves: ASTRO,
  },
  {
    name: "astro-6",
    like: "astro",
    title: "Astro 6",
    tools: ["astro"],
    uses: "element",
    walked: "development server and build, rendered beforehand",
    takeKey: "public",
    serves: ASTRO,
  },
  {
    name: "sveltekit",
    title: "SvelteKit",
    tools: ["@sveltejs/kit", "svelte", "vite"],
    uses: "element",
    walked: "development server and build, rendered on the server",
    takeKey: "static",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--strictPort", "--host", "127.0.0.1"],
        policy: null,
        rendered: "<softlayer-password-set",
      },
      {
        way: "rendered on the server",
        build: "build",
        start: () => ["start"],
        policy: null,
        rendered: "<softlayer-password-set",
      },
    ],
  },
  {
    name: "nuxt",
    title: "Nuxt",
    tools: ["nuxt", "vue"],
    uses: "element",
    walked: "development server and build, rendered beforehand",
    takeKey: "public",
    serves: [
      {
        way: "development server",
        start: (port) => ["dev", "--port", String(port), "--host", "127.0.0.1"],
        // The development server renders nothing beforehand.
        writesKey: true,
        policy: null,
        rendered: "<softlayer-password-set",
      },
      {
        way: "rendered beforehand",
        build: "build",
        start: () => ["start"],
        policy: null,
        rendered: "<softlayer-password-set",
      },
    ],
  },
  {
    name: "typescript",
    title: "TypeScript",
    tools: ["typescript", "former-typescript", "oldest-typescript"],
    uses: "both",
    walked: "`strict`, `exactOptionalPropertyTypes`, resolution `bundler`, `node16` and `nodenext`; misuse refused",
    serves: [],
    runs: ["check", "check:former", "check:oldest"],
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
    scripted: "bun",
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
