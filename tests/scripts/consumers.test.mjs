// The README lists the tested consumers and their versions. UPDATE=1 renews the list.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { root } from "../../scripts/lib/paths.mjs";
import { consumers } from "../consumers/consumers.mjs";

/** @param {import("../consumers/consumers.mjs").Consumer} consumer */
function row({ name, title, tools, uses, walked, always }) {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, "tests", "consumers", name, "package.json"), "utf8"),
  );
  const versions = tools.map((tool) => {
    const version = { ...dependencies, ...devDependencies }[tool];
    assert.match(version, /^(npm:[a-z]+@)?\d+\.\d+\.\d+$/, `${name} pins ${tool}`);
    return version.startsWith("npm:") ? version.slice("npm:".length).replace("@", " ") : `${tool} ${version}`;
  });
  const cells = [title, versions.join(", "), uses === "both" ? "element, headless" : uses, walked, always ? "yes" : ""];
  return `| ${cells.join(" | ")} |`;
}

test("the README lists the consumers and their versions", () => {
  const file = join(root, "README.md");
  const text = readFileSync(file, "utf8");
  const heads = ["| consumer | versions | uses | what was tested | in `npm test` |", "| --- | --- | --- | --- | --- |"];
  const table = [...heads, ...consumers.map(row)].join("\n");
  const expected = text.replace(/(?<=<!-- consumers -->\n)[^]*?(?=\n<!-- end -->)/, () => table);
  if (process.env.UPDATE) writeFileSync(file, expected);
  else assert.equal(text, expected, "UPDATE=1 renews it");
  assert.ok(expected.includes(table));
});
