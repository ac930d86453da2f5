// The excerpts in docs/deployment.md are those of the configurations.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/lib/paths.mjs";

const read = (/** @type {string} */ path) => readFileSync(join(root, "docs", path), "utf8");

for (const [language, file, least] of /** @type {const} */ ([["nginx", "nginx.conf", 3], ["caddyfile", "Caddyfile", 1]])) {
  test(`every block of ${file} in the guide is in the file`, () => {
    const configuration = read(`deployment/${file}`);
    const blocks = [...read("deployment.md").matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))];
    assert.ok(blocks.length >= least, `${blocks.length} blocks`);
    for (const [, block = ""] of blocks) assert.ok(configuration.includes(block), block);
  });

  test(`the headers of ${file} are the guide's`, () => {
    const configuration = read(`deployment/${file}`);
    const [, block = ""] = /^```text\n(Content-Security-Policy: [^]*?)^```/m.exec(read("deployment.md")) ?? [];
    const headers = block.replace(/\n +/g, " ").trim().split("\n").map((line) => line.split(/: (.*)/));
    assert.equal(headers.length, 7);
    for (const [header = "", value = ""] of headers) {
      assert.ok(configuration.includes(header), header);
      assert.ok(configuration.includes(value), `${header}: ${value}`);
    }
  });
}
