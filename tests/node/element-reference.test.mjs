// docs/element.md: its tables have the same names and types as custom-elements.json, its JSX compiles, and its other
// templates are those that tests/consumers/templates/ checks.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import test from "node:test";
import { promisify } from "node:util";
import { root, target } from "../../scripts/lib/paths.mjs";

/** @import { ClassField, ClassMethod, CustomElementDeclaration, Package } from "custom-elements-manifest" */

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

const text = read("docs/element.md");
/** @type {Package} */
const manifest = JSON.parse(read("dist/custom-elements.json"));
const element = /** @type {CustomElementDeclaration} */ (
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find((each) => "customElement" in each)
);
const members = element.members ?? [];
const fields = /** @type {ClassField[]} */ (members.filter(({ kind }) => kind === "field"));
const methods = /** @type {ClassMethod[]} */ (members.filter(({ kind }) => kind === "method"));

/** The cells of every row of the table below a heading. @param {string} heading */
function table(heading) {
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  const rows = section?.split("\n").filter((line) => line.startsWith("| `"));
  assert.ok(rows?.length, heading);
  return rows.map((row) => row.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|")));
}

/** @param {string} heading */
const cells = (heading) => table(heading).map(([name = "", second = ""]) => [name.slice(1, -1), second]);

test("the attributes are those of custom-elements.json, and the same are boolean", () => {
  const documented = cells("Attributes").map(([name, value]) => [name, value === "boolean"]);
  assert.deepEqual(documented, (element.attributes ?? []).map(({ name, type }) => [name, type?.text === "boolean"]));
});

test("the properties are those of custom-elements.json, with their types, and the same are read-only", () => {
  assert.deepEqual(cells("Properties"), fields.map(({ name, type }) => [name, `\`${type?.text}\``]));
  const readonly = table("Properties").filter(([, , meaning]) => meaning?.startsWith("read-only"))
    .map(([name]) => name);
  assert.deepEqual(readonly, fields.filter((field) => field.readonly).map(({ name }) => `\`${name}\``));
});

test("the methods are those of custom-elements.json, with their parameters", () => {
  const declared = methods.map(({ name, parameters = [] }) =>
    `${name}(${parameters.map((parameter) => parameter.name).join(", ")})`);
  assert.deepEqual(cells("Methods").map(([name]) => name), declared);
});

test("the events are those of custom-elements.json, with their classes, and the same can be cancelled", () => {
  assert.deepEqual(cells("Events"), (element.events ?? []).map(({ name, type }) => [name, `\`${type.text}\``]));
  const cancelable = table("Events").filter(([, , answer]) => answer === "yes").map(([name]) => name?.slice(1, -1));
  const declared = read("package/element/events.ts").matchAll(/super\("([^"]+)", \{[^}]*cancelable: true/g);
  assert.deepEqual(cancelable.sort(), [...declared].map(([, name]) => name).sort());
});

for (const framework of ["react", "preact", "solid"]) {
  test(`the example for ${framework} compiles`, async () => {
    const blocks = [...text.matchAll(/^```tsx\n([^]*?)^```$/gm)].map(([, code = ""]) => code);
    const [example, ...others] = blocks.filter((code) => code.includes(`/element/${framework}"`));
    assert.ok(example);
    assert.deepEqual(others, []);
    const project = join(target, "examples", framework);
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, "example.tsx"), example);
    const base = join(root, "tests", "types", framework, "tsconfig.json");
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ extends: base, include: ["*.tsx"] }));
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    const said = await promisify(execFile)(process.execPath, [compiler, "--project", project]).then(
      () => "",
      (/** @type {{ stdout: string }} */ { stdout }) => stdout,
    );
    assert.equal(said, "");
  });
}

for (const language of ["vue", "svelte"]) {
  test(`the example for ${language} is one that its own compiler checks`, () => {
    const checked = read(`tests/consumers/templates/SetPassword.${language}`);
    assert.ok(text.includes(`\`\`\`${language}\n${checked}\`\`\`\n`), `SetPassword.${language}`);
  });
}

test("each framework that the package has types for is in the table", () => {
  const { exports } = JSON.parse(read("package.json"));
  const taught = Object.keys(exports).filter((path) => exports[path].default?.endsWith("/nothing.js"));
  const named = [...text.matchAll(/^\| \S.*? \| `softlayer-password-set\/(element\/\w+)` \|/gm)].map(([, path]) => `./${path}`);
  assert.ok(taught.length > 4);
  assert.deepEqual(named, taught);
});
