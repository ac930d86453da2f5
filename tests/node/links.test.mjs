// The links of the documents lead to something that exists, and so do the tests that they name as proofs.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { root } from "../../scripts/lib/paths.mjs";

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

/** The anchors of a document's headings, as code hosts make them. @param {string} document */
const anchors = (document) => [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
  heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));

/** @param {string} document */
function linksOf(document) {
  const found = read(document).replace(/^```[^]*?^```$/gm, "").matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g);
  return [...found]
    .map(([, text = "", address = ""]) => ({ text, address }))
    .filter(({ address }) => !/^https?:/.test(address))
    .map(({ text: wrapped, address }) => {
      const text = wrapped.replace(/\s+/g, " ");
      const [path = "", anchor] = address.split("#");
      return { text, anchor, path: path === "" ? document : join(dirname(document), path) };
    });
}

const GUIDES = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`);

for (const document of ["README.md", "SECURITY.md", "CONTRIBUTING.md", "sandbox/README.md", ...GUIDES]) {
  test(`the targets of the links in ${document} exist`, () => {
    for (const { path, anchor } of linksOf(document)) {
      assert.ok(existsSync(join(root, path)), path);
      if (anchor !== undefined) assert.ok(anchors(path).includes(anchor), `${path}#${anchor}`);
    }
  });
}

test("the proofs in docs/security.md exist in the linked files", () => {
  const proofs = linksOf("docs/security.md").filter(({ text }) => text.startsWith('"'));
  assert.ok(proofs.length > 20);
  for (const { text, path } of proofs) {
    const name = text.slice(1, -1);
    assert.ok(read(path).includes(name), `${path}: ${name}`);
  }
});

test("the package asks for nothing else to be installed", () => {
  const asked = Object.keys(JSON.parse(read("package.json"))).filter((member) => /dependencies/i.test(member));
  assert.deepEqual(asked, ["devDependencies"]);
});
