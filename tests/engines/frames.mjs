/**
 * Stories of two flows side by side. Not every driver can use a second tab, so here two frames of a page stand for two
 * tabs. Frames of one origin share channels and locks in the same way as tabs.
 */

import assert from "node:assert/strict";
import { createServer, request as ask } from "node:http";
import { METHOD, PASSWORD } from "../e2e/words.mjs";
import { expectSetOnce, finishes } from "./stories.mjs";

/** @import { Person } from "./person.mjs" */
/** @import { Story, World } from "./stories.mjs" */

/**
 * A portal that may be in frames.
 *
 * @typedef {object} Frames
 * @property {Person} person in front of it
 * @property {() => number} submissions how many passwords were sent
 * @property {() => void} hold keeps passwords from the service from now on
 * @property {() => void} release lets them through
 */

/** @type {Readonly<Record<string, Story>>} */
export const sideBySide = {
  "the flow that waits for the mail says that its link is open elsewhere, and ends with that one":
    inFrames(async ({ person }, { newUser, sandbox }) => {
      const username = await newUser("plain");
      await person.goInFrame("first", "/");
      await person.fill("username.label", username);
      await person.press("idle.submit");
      await person.seesHeading("linkSent.heading");

      await person.goInFrame("second", pathOf((await sandbox.newestMail(username)).link));
      await person.readyForPassword();
      await person.turnToFrame("first");
      await person.seesHeading("linkSent.openedHeading");
      await person.sees("linkSent.openedBody");
      await person.seesNoButton();

      // The other flow has ended without a password, so this one waits for the mail again.
      await person.goInFrame("second", "/sign-in.html");
      await person.turnToFrame("first");
      await person.seesHeading("linkSent.heading");

      await person.goInFrame("second", pathOf((await sandbox.mailLink(username)).link));
      await person.readyForPassword();
      await person.setPassword(PASSWORD.plain);
      await finishes(person, { sandbox }, username, PASSWORD.plain);
      await person.turnToFrame("first");
      await person.seesHeading("linkSent.setHeading");
      await person.sees("linkSent.setBody");
    }),

  "two flows with one key never submit both": inFrames(async ({ person, ...frames }, { newUser, sandbox }) => {
    const username = await newUser("plain");
    const link = pathOf((await sandbox.mailLink(username)).link);
    for (const [frame, password] of Object.entries({ first: PASSWORD.plain, second: PASSWORD.strict })) {
      await person.goInFrame(frame, link);
      await person.readyForPassword();
      await person.fill("password.label", password);
    }

    frames.hold();
    await person.turnToFrame("first");
    await person.press("password.submit");
    await person.sees("password.submitting");
    await person.turnToFrame("second");
    await person.press("password.submit");
    await person.sees("password.otherTab");
    await person.seesValue(await person.field("password.label"), PASSWORD.strict);
    frames.release();

    await person.turnToFrame("first");
    await finishes(person, { sandbox }, username, PASSWORD.plain);
    await person.turnToFrame("second");
    await person.press("password.submit");
    await person.sees("password.otherTab");
    assert.equal(frames.submissions(), 1);

    // The lock is released with its flow, and now the service decides.
    await person.goInFrame("first", "/sign-in.html");
    await person.turnToFrame("second");
    await person.press("password.submit");
    await person.seesHeading("keyRejected.headingUsed");
    await expectSetOnce(sandbox, username, PASSWORD.plain);
  }),
};

/** @param {string} link */
function pathOf(link) {
  const { pathname, search } = new URL(link);
  return pathname + search;
}

/** @param {(frames: Frames, world: World) => Promise<void>} tell @returns {Story} */
function inFrames(tell) {
  return async (person, world) => {
    const { stop, url, ...frames } = await startFrames(world.sandbox.url);
    try {
      const beside = person.at(url);
      await beside.go(PAGE);
      await tell({ ...frames, person: beside }, world);
      for (const name of NAMES) await beside.turnToFrame(name);
      assert.deepEqual(await beside.complaints(), []);
      await beside.go("/sign-in.html");
    } finally {
      frames.release();
      await stop();
    }
  };
}

const PAGE = "/frames.html";
const NAMES = ["first", "second"];

const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Two frames</title>
<link rel="icon" href="/icon.svg">
${NAMES.map((name) => `<iframe name="${name}" title="${name}" width="480" height="640"></iframe>`).join("\n")}
`;

/** Serves the page with the frames, and all that the sandbox serves. @param {string} target the sandbox's address */
async function startFrames(target) {
  let submissions = 0;
  let release = () => {};
  let released = Promise.resolve();
  const server = createServer(async (request, response) => {
    const { method, url = "", headers } = request;
    if (url === PAGE) return void response.writeHead(200, { "content-type": "text/html" }).end(HTML);
    if (url.includes(METHOD.setPassword)) {
      submissions += 1;
      await released;
    }
    const passed = ask(new URL(url, target), { method, headers }, (answer) => {
      // The portal's own policy allows no frames.
      const given = answer.headers["content-security-policy"]?.toString();
      const policy = given?.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
      response.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        ...(policy && { "content-security-policy": policy }),
      });
      answer.pipe(response);
    });
    passed.on("error", () => response.destroy());
    request.pipe(passed);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the frames have no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    submissions: () => submissions,
    hold: () => void (released = new Promise((resolve) => (release = () => resolve(undefined)))),
    release: () => release(),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
