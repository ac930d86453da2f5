// The report on accessibility contains every criterion once, every test that it names exists, and both documents match
// tests/accessibility.mjs. `UPDATE=1 node --test tests/node/accessibility.test.mjs` writes the documents again.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import test from "node:test";
import { root } from "../../scripts/lib/paths.mjs";
import { CLAIMS, LIMITS } from "../accessibility.mjs";

/** @typedef {{ num: string, name: string, wcagLevel: string }} Criterion */

/** Corrections where the checker's list differs from the Recommendation. @type {Readonly<Record<string, Partial<Criterion>>>} */
const AS_PUBLISHED = {
  "1.4.4": { name: "Resize Text" },
  "2.5.7": { name: "Dragging Movements" },
  "2.5.8": { name: "Target Size (Minimum)" },
  "3.2.6": { wcagLevel: "A" },
  "3.3.7": { wcagLevel: "A" },
};

// IBM's checker contains the list of criteria. It still has 4.1.1, which WCAG 2.2 has removed.
const { Checker } = createRequire(import.meta.url)("accessibility-checker-engine/ace-node.js");
/** @type {{ id: string, checkpoints: Criterion[] }[]} */
const rulesets = new Checker().rulesets;
const CRITERIA = (rulesets.find(({ id }) => id === "WCAG_2_2")?.checkpoints ?? []).filter(({ num }) => num !== "4.1.1")
  .map((criterion) => ({ ...criterion, ...AS_PUBLISHED[criterion.num] }));

const LEVELS = /** @type {const} */ ({ success_criteria_level_a: "A", success_criteria_level_aa: "AA" });
const WORDS = { supports: "supports", "partially-supports": "supports in part", "not-applicable": "does not apply" };

const { name, version, description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("the report has every criterion of WCAG 2.2 A and AA, and no other", () => {
  assert.deepEqual(["A", "AA"].map((level) => CRITERIA.filter(({ wcagLevel }) => wcagLevel === level).length), [31, 24]);
  assert.deepEqual(Object.keys(CLAIMS), CRITERIA.map(({ num }) => num));
});

test("every test that the report names exists, and each claim has a test or says why not", () => {
  for (const [num, { level, tests, untested }] of Object.entries(CLAIMS)) {
    assert.ok(level === "not-applicable" ? tests.length === 0 && untested : tests.length > 0 || untested, num);
    for (const [file, title] of tests) {
      const source = readFileSync(join(root, "tests", file), "utf8");
      const named = [...source.matchAll(/test(?:\.describe)?\(\s*(["`])(.*?)\1,/gs)].map(([, , each]) => String(each));
      assert.ok(named.some((each) => each.startsWith(title)), `${num}: ${file} has no test "${title}"`);
    }
  }
});

/** @param {Criterion} criterion */
function row({ num, name: criterion, wcagLevel }) {
  const { level, faces, tests, untested } = /** @type {import("../accessibility.mjs").Claim} */ (CLAIMS[num]);
  const proofs = tests.map(([file, title]) => `["${title}"](../tests/${file})`);
  return `| ${num} ${criterion} (${wcagLevel}) | ${WORDS[level]} | ${faces} | ${proofs.join(", ")} | ${untested} |`;
}

function toMarkdown() {
  return `# Accessibility

The table lists each criterion of [WCAG 2.2](https://www.w3.org/TR/WCAG22/), levels A and AA, with the faces to which it
applies, the tests that show it, and what no test can show. [openacr.yaml](openacr.yaml) has the same content in the
[OpenACR](https://github.com/GSA/openacr) format, in which buyers file such reports. Both files are generated from
\`tests/accessibility.mjs\`. \`npm test -- node\` checks that the list is complete and that every test exists. The tests are
in the repository, not in the npm package.

## What the report does not say

${LIMITS.map((limit) => `* ${limit}`).join("\n")}

If you file the report for a portal, add your own address: the report has none.

## The criteria

| criterion | result | faces | tests | what no test can show |
| --- | --- | --- | --- | --- |
${CRITERIA.map(row).join("\n")}
`;
}

function toReport() {
  const chapters = Object.entries(LEVELS).map(([chapter, level]) => [chapter, {
    criteria: CRITERIA.filter(({ wcagLevel }) => wcagLevel === level).map(({ num }) => {
      const { level: adherence, faces, tests, untested } = /** @type {import("../accessibility.mjs").Claim} */ (CLAIMS[num]);
      const proofs = tests.map(([file, title]) => `"${title}" in tests/${file}`).join("; ");
      const notes = [`Faces: ${faces}.`, ...(proofs ? [`Tests: ${proofs}.`] : []), untested].join(" ").trim();
      return { num, components: [{ name: "web", adherence: { level: adherence, notes } }] };
    }),
  }]);
  return {
    title: `${name} Accessibility Conformance Report`,
    product: { name, version, description },
    // OpenACR requires an address. The person who files the report adds it.
    author: { name: `The authors of ${name}`, email: "" },
    notes: LIMITS.join(" "),
    evaluation_methods_used: "Automated tests in Chromium: axe-core, IBM Equal Access, the accessibility tree, transcripts of what " +
      "the live region says, contrast, targets, reflow, text spacing, motion, and every path with the keyboard alone.",
    license: "MIT",
    chapters: Object.fromEntries(chapters),
  };
}

/** In block style. Texts are written as in JSON, which is valid YAML. @param {unknown} value @param {string} indent @returns {string} */
function toYaml(value, indent = "") {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `\n${value.map((each) => `${indent}- ${toYaml(each, deeper).trimStart()}`).join("")}`;
  return `\n${Object.entries(value).map(([key, each]) => `${indent}${key}:${toYaml(each, deeper)}`).join("")}`;
}

/**
 * Checks a value against a schema. Knows only the keywords that OpenACR's schema uses.
 *
 * @param {any} value @param {any} schema @param {string} path @returns {string[]} what is wrong
 */
function findWrong(value, schema, path = "") {
  const { $ref, type, required = [], properties = {}, items } = schema;
  if ($ref) return findWrong(value, SCHEMA.definitions[$ref.replace("#/definitions/", "")], path);
  const actual = Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
  if (type && actual !== type) return [`${path} is ${actual} and not ${type}`];
  if (type === "array") return value.flatMap((/** @type {unknown} */ each, /** @type {number} */ index) => findWrong(each, items, `${path}/${index}`));
  if (type !== "object") return [];
  const missing = required.filter((/** @type {string} */ each) => !(each in value)).map((/** @type {string} */ each) => `${path}/${each} is missing`);
  return [...missing, ...Object.entries(value).flatMap(([key, each]) =>
    (key in properties ? findWrong(each, properties[key], `${path}/${key}`) : [`${path}/${key} is unknown`]))];
}

/** The part of OpenACR 0.1.0 that the report uses. @type {any} */
const SCHEMA = {
  type: "object",
  required: ["title", "product", "author"],
  properties: {
    title: { type: "string" },
    product: { type: "object", required: ["name"], properties: { name: { type: "string" }, version: { type: "string" }, description: { type: "string" } } },
    author: { type: "object", required: ["email"], properties: { name: { type: "string" }, email: { type: "string" } } },
    notes: { type: "string" },
    evaluation_methods_used: { type: "string" },
    license: { type: "string" },
    chapters: { type: "object", properties: { success_criteria_level_a: { $ref: "#/definitions/chapter" }, success_criteria_level_aa: { $ref: "#/definitions/chapter" } } },
  },
  definitions: {
    chapter: { type: "object", properties: { criteria: { type: "array", items: {
      type: "object", required: ["num"], properties: { num: { type: "string" }, components: { type: "array", items: {
        type: "object", required: ["name"], properties: { name: { type: "string" }, adherence: {
          type: "object", required: ["level"], properties: { level: { type: "string" }, notes: { type: "string" } },
        } },
      } } },
    } } } },
  },
};

test("the report has the structure of OpenACR, and an incomplete report is refused", () => {
  assert.deepEqual(findWrong(toReport(), SCHEMA), []);
  assert.deepEqual(findWrong({ ...toReport(), author: {}, date: 1 }, SCHEMA), ["/author/email is missing", "/date is unknown"]);
});

for (const [file, make] of /** @type {const} */ ([
  ["accessibility.md", toMarkdown],
  ["openacr.yaml", () => toYaml(toReport()).trimStart()],
])) {
  test(`docs/${file} matches the claims`, () => {
    const path = join(root, "docs", file);
    if (process.env.UPDATE) writeFileSync(path, make());
    assert.equal(readFileSync(path, "utf8"), make());
  });
}
