// The documents that others rely on: the targets of their links exist, and so does every test that they name as a
// proof.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { root } from "../../scripts/lib/paths.mjs";

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

/** A heading's name in links, as a page of the repository makes it. @param {string} document */
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

for (const document of ["README.md", "SECURITY.md", "CONTRIBUTING.md", "docs/element.md", "docs/security.md"]) {
  test(`what ${document} links to is there`, () => {
    for (const { path, anchor } of linksOf(document)) {
      assert.ok(existsSync(join(root, path)), path);
      if (anchor !== undefined) assert.ok(anchors(path).includes(anchor), `${path}#${anchor}`);
    }
  });
}

test("every proof that docs/security.md names is in the file that it names", () => {
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
