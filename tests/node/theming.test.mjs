// docs/theming.md: its tables are complete, and its code is that of the examples.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), "utf8");

const document = read("docs/theming.md");
const sheet = read("package/styles.css").replace(/\/\*[^]*?\*\//g, "");
const scripts = ["package/element.ts", ...readdirSync(join(ROOT, "package/element"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts")).map((path) => join("package/element", path))].map(read).join("\n");

/** The cells of every row of the table below a heading. @param {string} heading */
function table(heading) {
  const section = document.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  const rows = section?.split("\n").filter((line) => line.startsWith("| `"));
  assert.ok(rows?.length, heading);
  return rows.map((row) => row.slice(1, -1).split(" | ").map((cell) => cell.trim()));
}

/** @param {string} text @param {RegExp} pattern with one group */
function all(text, pattern) {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
}

/** The value of each property if nobody sets it. */
function defaults() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [, name, value] of sheet.matchAll(/var\((--slps-[a-z-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)) {
    const shown = value.replace(/^var\(--_([a-z-]+)\)$/, "--slps-$1");
    assert.equal(found.get(name) ?? shown, shown, `${name} has two defaults`);
    found.set(name, shown);
  }
  return found;
}

test("the table of custom properties is that of the style sheet, with the defaults", () => {
  const documented = new Map(table("Custom properties").map(([name, , value]) =>
    [name.slice(1, -1), value.slice(1, -1)]));
  const expected = defaults();
  assert.deepEqual([...documented.keys()].sort(), [...expected.keys()].sort());
  assert.deepEqual([...expected.keys()].sort(), all(sheet, /(--slps-[a-z-]+)/g));
  for (const [name, value] of documented) {
    const whole = expected.get(name) ?? "";
    if (value.endsWith("…")) assert.ok(whole.startsWith(value.slice(0, -1)), `${name}: ${value}, not ${whole}`);
    else assert.equal(value, whole, name);
  }
});

test("the table of classes is that of the element, and the style sheet knows no other", () => {
  const documented = table("Classes").flatMap(([names]) => all(names, /`(slps-[a-z-]+)`/g));
  assert.equal(new Set(documented).size, documented.length, "each is named once");
  const used = all(scripts, /(?<!-)\b(slps-[a-z]+(?:-[a-z]+)*)/g);
  assert.deepEqual([...documented].sort(), used);
  assert.deepEqual(all(sheet, /\.(slps-[a-z-]+)/g).filter((name) => !used.includes(name)), []);
});

test("everything in the style sheet is in the layer", () => {
  const start = sheet.indexOf("@layer softlayer-password-set {");
  assert.equal(sheet.slice(0, start).trim(), "");
  let depth = 0;
  const end = [...sheet.slice(start)].findIndex((sign) => {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    return sign === "}" && depth === 0;
  });
  assert.notEqual(end, -1);
  assert.equal(sheet.slice(start + end + 1).trim(), "");
});

test("the code of the examples is that of their files", () => {
  const blocks = [...document.matchAll(/^```css\n([^]*?)^```$/gm)].map(([, code]) => code);
  for (const path of ["plain/theme.css", "bootstrap/page.css", "bootstrap/theme.css", "carbon/theme.css"]) {
    assert.ok(blocks.includes(read(`docs/examples/${path}`)), path);
  }
});

test("a theme sets only properties that there are", () => {
  const known = new Set(defaults().keys());
  for (const example of ["plain", "bootstrap", "carbon"]) {
    const theme = read(`docs/examples/${example}/theme.css`);
    const used = all(theme, /(--slps-[a-z-]+)/g);
    assert.ok(used.length > 0);
    assert.deepEqual(used.filter((name) => !known.has(name)), [], example);
    const classes = all(theme, /\.(slps-[a-z-]+)/g);
    assert.deepEqual(classes.filter((name) => !scripts.includes(name)), [], example);
  }
});

test("the eye of Edge is hidden, by a rule of its own: other browsers drop all that stands in one with it", () => {
  const built = readFileSync(join(ROOT, "dist/styles.css"), "utf8");
  for (const css of [sheet, built, document]) assert.match(css, /[};\n]\s*[^{},]*input::-ms-reveal\s*\{\s*display:\s*none;?\s*\}/);
});
