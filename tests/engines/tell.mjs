/**
 * Runs all stories in one engine, in a browser and with a sandbox of its own: the stories move the sandbox's clock, and
 * engines are tested side by side.
 */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { target } from "../../scripts/lib/paths.mjs";
import { endOnSignals } from "../../scripts/lib/run.mjs";
import { startSandbox } from "../../scripts/lib/sandbox.mjs";
import { isSkipped } from "../../scripts/setup/skipped.mjs";
import { Sandbox } from "../e2e/sandbox.mjs";
import { launch, pageFor } from "./engines.mjs";
import { sideBySide } from "./frames.mjs";
import { offers } from "./offers.mjs";
import { Person } from "./person.mjs";
import { stories, translated } from "./stories.mjs";

/** @import { Engine } from "../../scripts/setup/skipped.mjs" */
/** @import { Session } from "./engines.mjs" */
/** @import { World } from "./stories.mjs" */
/** @import { Translator } from "../translator.mjs" */

const STORY_MILLISECONDS = 180_000;

const all = { ...stories, ...offers, ...sideBySide };

/** @param {Engine} engine */
export function tell(engine) {
  if (isSkipped(engine)) {
    test(engine, { skip: "SKIP leaves it out, so nothing is known of it" });
    return;
  }
  endOnSignals();
  /** @type {(() => Promise<void>)[]} */
  const endings = [];
  /** @type {Session} */
  let session;
  /** @type {Map<Translator | undefined, Promise<[Person, World]>>} */
  const portals = new Map();

  /** A portal whose pages are translated, or left as they are. @param {Translator} [translator] */
  async function openPortal(translator) {
    const page = pageFor(engine, translator);
    const service = await startSandbox({ port: 0, page });
    endings.push(() => service.stop());
    return /** @type {[Person, World]} */ ([new Person(session, service.url), newWorld(new Sandbox(service.url), page)]);
  }

  before(async () => {
    session = await launch[engine]();
    endings.push(() => session.stop());
  });

  after(async () => {
    for (const finish of endings.reverse()) await finish();
  });

  /** @type {[title: string, translator?: Translator][]} */
  const told = [...Object.keys(all).map((title) => /** @type {[string]} */ ([title])), ...translated];
  for (const [index, [title, translator]] of told.entries()) {
    const name = translator ? `${title} (translator: ${translator})` : title;
    test(`${engine}: ${name}`, { timeout: STORY_MILLISECONDS }, async () => {
      const story = all[title];
      assert.ok(story, "a story of this title");
      if (!portals.has(translator)) portals.set(translator, openPortal(translator));
      const [person, world] = /** @type {[Person, World]} */ (await portals.get(translator));
      await person.forgetPortal();
      try {
        await story(person, world);
      } catch (error) {
        await takePicture(person, `${engine}-${index + 1}`);
        throw error;
      }
      assert.deepEqual(await person.complaints(), [], "what the browser complained of");
    });
  }
}

/** @param {Sandbox} sandbox @param {string} page @returns {World} */
function newWorld(sandbox, page) {
  let users = 0;
  return {
    sandbox,
    page,
    async newUser(like) {
      users += 1;
      const username = `${like}-${users}`;
      await sandbox.addUser(username, like);
      return username;
    },
  };
}

/** What the person saw when the story went wrong. @param {Person} person @param {string} name */
async function takePicture(person, name) {
  const directory = join(target, "engines");
  try {
    const picture = await person.picture();
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `${name}.png`), picture);
  } catch {
    // The browser has gone, which the story's own error tells.
  }
}
