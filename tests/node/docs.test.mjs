// Runs the examples of the documents in Node. A new document only has to be listed. tests/e2e/docs.test.mjs runs the
// examples for Playwright from the same list.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import test from "node:test";
import { promisify } from "node:util";
import { root, target } from "../../scripts/lib/paths.mjs";
import { DOCUMENTS, examplesOf, RUNNERS } from "../examples.mjs";

// Without the context of this run, so that an example's own tests run and report. The sandbox is on the PATH, as after
// `cargo install`.
const { NODE_TEST_CONTEXT, ...inherited } = process.env;
const env = { ...inherited, PATH: [join(target, "debug"), process.env.PATH ?? ""].join(delimiter) };

test("docs/headless.md knows every state, action, option and code of the types", () => {
  const types = ["errors.ts", "flow.ts"].map((file) => readFileSync(join(root, "package", file), "utf8")).join("\n");
  const guide = readFileSync(join(root, "docs", "headless.md"), "utf8");
  /** @param {string} opening @param {string} closing */
  const between = (opening, closing) => types.split(opening)[1]?.split(closing)[0] ?? "";
  /** @param {string} text @param {RegExp} pattern */
  const named = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
  const lists = [
    named(types, /StateOf<"(\w+)"/g),
    named(between("type Action =", ";\n\n"), /"(\w+)"/g),
    named(between("interface FlowOptions {", "\n}"), /^ {2}readonly (\w+)\?/gm),
    named(between("interface PollingOptions {", "\n}"), /^ {2}readonly (\w+)\?/gm),
    named(between("type ErrorCode =", ";\n\n"), /"(\w+)"/g),
    named(between("type LossCode =", ";\n\n"), /"(\w+)"/g),
  ];
  for (const names of lists) assert.ok(names.length > 2);
  assert.deepEqual(lists.flat().filter((name) => !guide.includes(`\`${name}\``)), []);
});

test("the table of errors in docs/headless.md has each code once, and no other", () => {
  const types = readFileSync(join(root, "package", "errors.ts"), "utf8").split("type ErrorCode =")[1]?.split(";\n\n")[0] ?? "";
  const codes = [...types.matchAll(/^ {2}\| "(\w+)"/gm)].map(([, code]) => code);
  const guide = readFileSync(join(root, "docs", "headless.md"), "utf8").split("## Errors")[1]?.split("\n## ")[0] ?? "";
  assert.ok(codes.length > 10);
  assert.deepEqual([...guide.matchAll(/^\| `(\w+)` \| \S/gm)].map(([, code]) => code).slice(1), codes);
});

for (const document of DOCUMENTS) {
  const examples = examplesOf(document);

  test(`${document} has examples, and somebody runs each`, () => {
    assert.ok(examples.length > 0);
    for (const { name, runner } of examples) assert.ok(RUNNERS.includes(runner), `${name}: nobody runs "js ${runner}"`);
  });

  for (const { name, runner, file } of examples) {
    if (runner !== "") continue;
    test(name, { timeout: 60_000 }, async () => {
      const child = spawn(process.execPath, [file], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
      const [code] = await once(child, "close");
      assert.equal(code, 0, output);
    });
  }
}

// ---------------------------------------------------------------------------------------------- what nobody runs

/** The blocks of code in a document. @param {string} document */
function blocksOf(document) {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```(js|ts|html|json)\n([^]*?)^```$/gm)].map(({ index, 1: language = "", 2: code = "" }) =>
    ({ name: `${document}:${text.slice(0, index).split("\n").length}`, language, code }));
}

/** What the examples take for granted: the element of the page, the key, and functions of the portal. */
const GIVEN = `
import type {} from "softlayer-password-set/element/define";
import type { SoftLayerPasswordSetElement } from "softlayer-password-set/element";
import type { FlowState } from "softlayer-password-set";
declare global {
  const element: SoftLayerPasswordSetElement;
  const keyFromTheLink: string;
  const render: (state: FlowState) => void;
  const router: { push(path: string): void };
  const zxcvbn: (password: string, words: string[]) => { score: 0 | 1 | 2 | 3 | 4, feedback: { warning: string } };
}
`;

/** Modules of the reader's own project, and of packages that only the consumers install. */
const FOREIGN = {
  "vue.d.ts": 'declare module "@vitejs/plugin-vue";',
  "proof-of-work.d.ts": 'export const proveWork: import("softlayer-password-set").Challenge;',
  "softlayer-password-set/index.d.ts": 'export * from "softlayer-password-set";',
  "locales/fi.d.ts": 'declare const fi: Partial<import("softlayer-password-set/element").Messages>; export default fi;',
};

test("the examples that nobody runs compile", async () => {
  // Those for Angular and Lit need their packages: tests/consumers/ has both.
  const blocks = ["README.md", "docs/element.md", "docs/bundlers.md", "docs/deployment.md", "docs/translating.md"]
    .flatMap(blocksOf)
    .filter(({ language, code }) => /^[jt]s$/.test(language) && !/from "(@angular\/core|lit)"/.test(code));
  assert.ok(blocks.length > 8);
  const project = join(target, "examples", "compiled");
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const [file, code] of Object.entries({ "given.ts": GIVEN, ...FOREIGN })) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), code);
  }
  for (const { name, language, code } of blocks) {
    // The lines are the document's, so that an error names the right one.
    const [document = "", line] = name.split(":");
    const file = `${document.replaceAll(/[^a-z]+/gi, "-")}-${line}.${language}`;
    writeFileSync(join(project, file), `${"\n".repeat(Number(line))}${code}\nexport {};\n`);
  }
  const compilerOptions = { allowJs: true, checkJs: true, strict: false, noUnusedLocals: false };
  const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["**/*"], files: [] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const said = await promisify(execFile)(process.execPath, [compiler, "--project", project]).then(
    () => "",
    (/** @type {{ stdout: string }} */ { stdout }) => stdout,
  );
  assert.equal(said, "");
});

test("the markup of the documents has attributes that there are, and names files that there are", () => {
  const { modules } = JSON.parse(readFileSync(join(root, "dist/custom-elements.json"), "utf8"));
  /** @type {{ name: string }[]} */
  const attributes = modules.flatMap((/** @type {any} */ { declarations }) => declarations)
    .find((/** @type {any} */ { customElement }) => customElement).attributes;
  const known = attributes.map(({ name }) => name);
  let tags = 0;
  const guides = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`);
  for (const document of ["README.md", ...guides]) {
    for (const { name, language, code } of blocksOf(document)) {
      if (language !== "html") continue;
      for (const [, given = ""] of code.matchAll(/<softlayer-password-set\b([^>]*)>/g)) {
        tags += 1;
        const names = [...given.replaceAll(/"[^"]*"/g, "").matchAll(/[^\s=]+/g)].map(([each]) => each);
        assert.deepEqual(names.filter((each) => !known.includes(each)), [], name);
      }
      for (const [, path = ""] of code.matchAll(/(?:href|src)="softlayer-password-set\/([^"]+)"/g)) {
        assert.ok(existsSync(join(root, "dist", path)), `${name}: ${path}`);
      }
    }
  }
  assert.ok(tags > 3);
});

test("the JSON of the documents can be read, and the files that it names are there", () => {
  const blocks = blocksOf("docs/element.md").filter(({ language }) => language === "json");
  assert.ok(blocks.length > 0);
  for (const { name, code } of blocks) {
    const paths = Object.values(JSON.parse(code)).flat();
    for (const path of paths) {
      assert.ok(existsSync(join(root, path.replace("./node_modules/softlayer-password-set/", ""))), `${name}: ${path}`);
    }
  }
});
