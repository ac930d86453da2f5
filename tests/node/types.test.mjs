// The types need no other packages: a project without React or Preact need not install them.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMPILER = join(ROOT, "node_modules", "typescript", "bin", "tsc");

const OPTIONS = {
  target: "ES2022", module: "ESNext", moduleResolution: "bundler", lib: ["ES2022", "DOM"], types: [],
  strict: true, noEmit: true, skipLibCheck: false,
};

/**
 * Compiles one file in a project outside this one, in which only the package is installed.
 * @param {string} source
 */
async function compile(source) {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "softlayer-password-set-types-")));
  try {
    const installed = join(project, "node_modules", "softlayer-password-set");
    mkdirSync(installed, { recursive: true });
    cpSync(join(ROOT, "package.json"), join(installed, "package.json"));
    cpSync(join(ROOT, "dist"), join(installed, "dist"), { recursive: true });
    writeFileSync(join(project, "main.ts"), source);
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["main.ts"] }));
    return await promisify(execFile)(process.execPath, [COMPILER, "--project", project]).then(
      () => "",
      (/** @type {{ stdout: string }} */ { stdout }) => stdout,
    );
  } finally {
    rmSync(project, { recursive: true });
  }
}

test("every module but those for frameworks has types that need no other package", async () => {
  assert.equal(await compile(`
    import "softlayer-password-set/element/define";
    import { registerLocale } from "softlayer-password-set/element";
    import { init, PasswordPolicy } from "softlayer-password-set";
    import { checkBreach } from "softlayer-password-set/breach";
    import { isCommonPassword } from "softlayer-password-set/common";
    import { createEstimator, type StrengthReason } from "softlayer-password-set/strength";
    import { createSuggester, type Suggestion } from "softlayer-password-set/suggest";
    import words from "softlayer-password-set/words/en";
    import de from "softlayer-password-set/locales/de";
    document.querySelector("softlayer-password-set")?.addEventListener("softlayer-password-set-state", (event) => {
      const kind: string = event.state.kind;
    });
    registerLocale("de-AT", de);
    void init();
    void checkBreach("password");
    const suggested: readonly Suggestion[] = createSuggester(new PasswordPolicy(), { words })();
    const estimate = createEstimator({ context: ["acme"] });
    const reasons: readonly StrengthReason[] = estimate("password", { username: null }).reasons;
    document.querySelector("softlayer-password-set")!.estimateStrength = estimate;
    const isCommon: boolean = isCommonPassword("password");
    // @ts-expect-error without React, nothing speaks JSX
    type Elements = JSX.IntrinsicElements;
  `), "");
});

for (const framework of ["react", "preact"]) {
  test(`only the module for ${framework} asks for ${framework}`, async () => {
    const said = await compile(`import type {} from "softlayer-password-set/element/${framework}";`);
    assert.match(said, new RegExp(`element/${framework}\\.d\\.ts.*Cannot find module '${framework}'`));
  });
}
