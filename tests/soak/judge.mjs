// Judges a finished flow. The sandbox's own record decides: how often a password was set, which one is valid, and
// whether a key is still valid.

import { endpoint, sandbox } from "../node/support.mjs";
import { LONGEST_DELAY } from "./faults.mjs";
import { pause } from "./person.mjs";
import { FAULTS, METHOD } from "./protocol.mjs";
import { maySetPassword } from "./recorder.mjs";
import { slowness } from "./settings.mjs";

/** @import { Person, Session } from "./person.mjs" */

/** How much longer than ordered the sandbox may take for a request, in milliseconds. The time grows with the load. */
const MARGIN = 400 * slowness;

/** Lists false statements to a person, as sentences. @param {Person} person @returns {Promise<string[]>} */
export async function judge(person) {
  const wrong = [...person.violations];
  for (const tab of person.tabs) {
    // One turn of the event loop settles all promises. Nothing can be sent any more.
    await pause(0);
    wrong.push(...tab.recorder.violations);
    for (const { what, settled } of tab.promises) if (!settled) wrong.push(`the promise of ${what} never settled`);
  }
  await untilNothingIsUnderWay(person);
  await drainFaults(person);
  return [...wrong, ...(await judgeClaims(person))];
}

/** Requests that a flow has given up on may still be carried out. @param {Person} person */
async function untilNothingIsUnderWay({ tabs }) {
  const lost = tabs.flatMap(({ recorder }) => recorder.exchanges)
    .filter((exchange) => maySetPassword(exchange) && exchange.value === undefined);
  const until = Math.max(...lost.map(({ sentAt }) => sentAt)) + LONGEST_DELAY + MARGIN;
  if (until > Date.now()) await pause(until - Date.now());
}

/** Uses up the faults that this person has not met: the sandbox holds only so many. @param {Person} person */
async function drainFaults(person) {
  const { username, profile } = person;
  for (;;) {
    const faults = await sandbox("faults");
    const waiting = faults.filter((/** @type {{ username: string }} */ fault) => fault.username === username);
    if (waiting.length === 0) return;
    const key = await person.newestKey();
    await Promise.all(waiting.map(async (/** @type {{ method: string }} */ { method }) => {
      const asked = method === "*" || (method === METHOD.userId && key === undefined) ? METHOD.initiate : method;
      const simple = { [METHOD.initiate]: username, [METHOD.userId]: key }[asked];
      const [path, parameters] = simple === undefined ? [`${profile.userId}/${asked}`, []] : [asked, [simple]];
      await call(path, parameters).catch(() => {});
    }));
  }
}

/** Keys of e-mails are told from those made up. @param {string} key */
const isIssued = (key) => /^[0-9a-f]{64}$/.test(key);

/** @param {string} path @param {unknown[]} parameters */
async function call(path, parameters) {
  const response = await fetch(`${endpoint}/SoftLayer_User_Customer/${path}.json`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ parameters }),
  });
  return response.json();
}

/** Whether a password was set with the key. @param {string} key */
async function isSpent(key) {
  const answer = await call(METHOD.userId, [key]);
  if (Number.isSafeInteger(answer)) return false;
  if (String(answer.error).startsWith(FAULTS.invalidKey[1])) return true;
  throw new Error(`the sandbox says of a key: ${JSON.stringify(answer)}`);
}

/** @param {Person} person */
async function judgeClaims(person) {
  /** @type {string[]} */
  const wrong = [];
  const query = `username=${encodeURIComponent(person.username)}`;
  const record = await sandbox(`record?${query}`);
  const keys = [...person.keys].filter(([key]) => isIssued(key));
  const spent = new Set();
  for (const [key] of keys) if (await isSpent(key)) spent.add(key);

  if (record.timesSet !== spent.size) wrong.push(`set ${record.timesSet} times with ${spent.size} keys`);
  for (const [key, sessions] of keys) {
    const done = sessions.filter((session) => has(session, "done"));
    if (done.length > 1) wrong.push(`done ${done.length} times with one key`);
    if (done.length > 0 && !spent.has(key)) wrong.push("done, but the key still lives");
    if (spent.has(key) && sessions.every((session) => saysNotSet(session))) {
      wrong.push("set with a key of which every flow says that it was not");
    }
    for (const session of sessions) wrong.push(...(await judgeSession(person, session, spent.has(key), record.timesSet)));
  }
  for (const [key, sessions] of person.keys) {
    if (!isIssued(key) && sessions.some((session) => has(session, "done"))) wrong.push(`done with ${key}`);
  }
  wrong.push(...(await judgeLog(person, query)));
  return wrong;
}

/** @param {Session} session @param {string} kind */
const has = ({ claims }, kind) => claims.some((state) => state.kind === kind);

/** Whether the flow says, or it is evident, that this session has set nothing. @param {Session} session */
function saysNotSet(session) {
  if (has(session, "done")) return false;
  return session.submissions().length === 0 || deniesSetting(session);
}

/** @param {Session} session */
function deniesSetting({ claims }) {
  return claims.some((state) => (state.kind === "keyRejected" || state.kind === "cancelled") && !state.mayHaveBeenSet);
}

/**
 * @param {Person} person
 * @param {Session} session
 * @param {boolean} spent
 * @param {number} timesSet
 */
async function judgeSession(person, session, spent, timesSet) {
  /** @type {string[]} */
  const wrong = [];
  const submissions = session.submissions();
  if (has(session, "done") && submissions.at(-1)?.value !== true) wrong.push("done, but the last answer was not true");
  if (deniesSetting(session) && spent && timesSet === 1) {
    for (const { password } of submissions) {
      const { matches } = await sandbox("verify", { username: person.username, password: password ?? "" });
      if (matches) wrong.push(`said not to be set, and was: ${password}`);
    }
  }
  for (const state of session.claims) {
    if (state.kind === "outcomeUnknown") {
      // After a reload, the doubt may be about a request of an earlier session.
      if (!session.followsSubmission()) wrong.push("outcomeUnknown, but no password was ever sent");
      if (state.keyGone && !spent && !person.keyWasDenied) wrong.push("the key is said to be gone, and lives");
    }
    if (state.kind === "keyRejected" && !spent && !person.keyWasDenied) wrong.push("a good key was refused");
  }
  return wrong;
}

/**
 * Checks that the sandbox has seen only those calls that may set a password that the flows have sent.
 *
 * @param {Person} person
 * @param {string} query
 */
async function judgeLog({ tabs }, query) {
  const log = await sandbox(`log?${query}`);
  const arrived = log.filter((/** @type {{ method: string, body: unknown }} */ entry) =>
    maySetPassword(entry) && JSON.stringify(entry.body) !== '{"parameters":[]}',
  );
  const sent = tabs.flatMap(({ recorder }) => recorder.exchanges).filter(maySetPassword);
  return arrived.length > sent.length ? [`${arrived.length} submissions arrived, ${sent.length} were sent`] : [];
}
