// What svelte-check finds: in Misuse.svelte the line below each comment "refused", and nothing else.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const args = ["node_modules/svelte-check/bin/svelte-check", "--tsconfig", "tsconfig.svelte.json", "--output", "machine"];
const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
const found = [...stdout.matchAll(/(?:ERROR|WARNING) "(.+?)" (\d+):.*/g)].map(([, file, line]) => `${file}:${line}`);
const lines = readFileSync("Misuse.svelte", "utf8").split("\n");
const refused = lines.flatMap((line, index) => (line.startsWith("<!-- refused: ") ? [`Misuse.svelte:${index + 2}`] : []));
assert.match(stdout, /COMPLETED/, stdout);
assert.ok(refused.length > 5);
assert.deepEqual(found, refused, stdout);
