/**
 * The gallery: the real element in every state, from fixtures. It is part of the demo and not of the package.
 *
 * `gallery.html#totp` shows only the faces whose name begins with that, and `gallery.html?lang=de` shows them in a
 * language. Two languages are made up: `en-XA`, with accents and 40 % longer, and `ar-XB`, right to left with
 * `&dir=rtl`.
 */

import { init } from "./softlayer-password-set/index.js";
import { registerLocale } from "./softlayer-password-set/element.js";
import { SoftLayerPasswordSetElement } from "./softlayer-password-set/element/define.js";
import { fixtureStates } from "./softlayer-password-set/testing.js";
import en from "./softlayer-password-set/locales/en.js";
import { accented, mirrored } from "./pseudo.js";

/** @import { ElementState } from "./softlayer-password-set/element.js" */

/** @typedef {{ readonly online?: boolean }} Surroundings */
/**
 * @typedef {[string, ElementState | null, ((element: HTMLElement) => void | Promise<void>)?, Record<string, string>?, Surroundings?, ((element: HTMLElement) => void)?]} Shown
 */

const FIXTURES = fixtureStates();
const LONG_NAME = "a.person.with.a.rather.long.username.for.such.a.narrow.card@subdomain.example.com";

/** The first field of the face, or else any field. */
const ASKED = ["input[name=password], input:not([name=username], [type=radio])", "input"];

/**
 * @param {string} value
 * @param {readonly string[]} fields selectors; the first that matches is used
 * @returns {(element: HTMLElement) => void}
 */
function typed(value, fields = ASKED) {
  return (element) => {
    const input = fields.map((field) => element.querySelector(field)).find(Boolean);
    if (!(input instanceof HTMLInputElement)) return;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
}

/** @param {HTMLElement} element */
function submitted(element) {
  element.querySelector("form")?.requestSubmit();
}

/** @param {HTMLElement} element */
function estimated(element) {
  if (!(element instanceof SoftLayerPasswordSetElement)) return;
  element.estimateStrength = () => ({ score: 1, feedback: "This is similar to a commonly used password." });
}

/** @param {HTMLElement} element */
function revealed(element) {
  const button = element.querySelector("[aria-pressed]");
  if (button instanceof HTMLElement) button.click();
}

/** @param {string} name @param {Node} node */
function own(name, node) {
  const template = document.createElement("template");
  template.dataset.for = "password";
  template.dataset.place = name;
  template.content.append(node);
  return template;
}

/** Adds a portal's own words in each place, before the face is made. @param {HTMLElement} element */
function ownWords(element) {
  const words = document.createElement("p");
  words.textContent = "Choose a password that you use nowhere else.";
  const link = Object.assign(document.createElement("a"), { href: "#", className: "slps-button slps-quiet", textContent: "Ask a colleague" });
  const hint = document.createElement("small");
  hint.textContent = "Help desk: +1 555 0100";
  element.append(own("before", words), own("actions", link), own("after", hint));
}

/**
 * Opens the field for a broken link, and pastes into it.
 *
 * @param {string} text @returns {(element: HTMLElement) => Promise<void>}
 */
function pasted(text) {
  return async (element) => {
    const details = element.querySelector("details");
    if (details) details.open = true;
    while (!element.querySelector("textarea")) await new Promise(requestAnimationFrame);
    const field = element.querySelector("textarea");
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  };
}

/** Requests suggestions and replaces them, so that they are the same in every picture. @param {HTMLElement} element */
async function suggested(element) {
  const focused = document.activeElement;
  const button = element.querySelector(".slps-primary ~ button:not([hidden])");
  if (button instanceof HTMLElement) button.click();
  while (!element.querySelector(".slps-suggestion")) await new Promise(requestAnimationFrame);
  const examples = ["Ship-mass-car-6496", "Ahnduv-tfgfga-dcvh2", "hmz8sEXVLA=.Wxiv*MK"];
  element.querySelectorAll(".slps-suggestion-password").forEach((shown, index) => (shown.textContent = examples[index] ?? ""));
  const list = document.activeElement;
  if (list instanceof HTMLElement) list.blur();
  if (focused instanceof HTMLElement) focused.focus();
}

/**
 * Shows a portal's challenge before the mail is sent. A real flow shows it, because there is no fixture of it.
 *
 * @param {HTMLElement} element
 */
async function challenged(element) {
  if (!(element instanceof SoftLayerPasswordSetElement)) return;
  element.options = {
    challenge: ({ place }) => {
      const confirm = Object.assign(document.createElement("button"), {
        type: "button", className: "slps-button", textContent: "I am a person",
      });
      place?.append(confirm);
      return new Promise(() => {});
    },
  };
  typed("alice")(element);
  submitted(element);
  while (!element.querySelector(".slps-challenge-place button")) await new Promise(requestAnimationFrame);
}

/**
 * Shows what the element says when another tab has reached a state. A real flow with a scripted service shows it,
 * because there is no fixture of it.
 *
 * @param {string} kind @returns {(element: HTMLElement) => Promise<void>}
 */
function elsewhere(kind) {
  return async (element) => {
    if (!(element instanceof SoftLayerPasswordSetElement)) return;
    element.options = { fetch: async () => new Response("true") };
    typed("alice")(element);
    submitted(element);
    while (element.state.kind !== "linkSent") await new Promise(requestAnimationFrame);
    const channel = new BroadcastChannel("softlayer-password-set");
    // Then the element offers no second mail.
    while (!element.querySelector(".slps-actions > .slps-quiet:not(a)[hidden] ~ .slps-quiet:not(a)[hidden]")) {
      channel.postMessage(kind);
      await new Promise(requestAnimationFrame);
    }
    channel.close();
  };
}

/** Shows the notice after a minute without activity. The minute passes at once. @param {HTMLElement} element */
async function leftAlone(element) {
  if (!(element instanceof SoftLayerPasswordSetElement)) return;
  typed("alice")(element);
  const { now } = Date;
  const later = globalThis.setTimeout;
  const aMinuteLater = (/** @type {() => void} */ act) => () => {
    Date.now = () => now() + 61_000;
    act();
    Date.now = now;
  };
  /** @type {any} */
  const soon = (/** @type {() => void} */ act, milliseconds = 0) =>
    milliseconds === 60_000 ? later(aMinuteLater(act)) : later(act, milliseconds);
  globalThis.setTimeout = soon;
  element.idleMinutes = 2;
  while (!element.querySelector(".slps-idle")) await new Promise(requestAnimationFrame);
  globalThis.setTimeout = later;
}

/** @param {...(element: HTMLElement) => void} steps @returns {(element: HTMLElement) => void} */
function all(...steps) {
  return (element) => steps.forEach((step) => step(element));
}

/**
 * For each: a name, the state, an action, attributes, the surroundings, and an action before the element is shown.
 *
 * @type {readonly Readonly<Shown>[]}
 */
const FACES = [
  ["idle", FIXTURES.idle],
  ["idle missing", FIXTURES.idleUsernameMissing],
  ["idle left alone", null, leftAlone],
  ["requestingLink", FIXTURES.requestingLink, undefined, { username: "alice" }],
  ["requestingLink challenge", null, challenged],
  ["linkSent", FIXTURES.linkSent, undefined, { username: "alice" }],
  ["linkSent paste", FIXTURES.linkSent, pasted("https://portal.example/?key=abc"), { username: "alice" }],
  ["linkSent set elsewhere", null, elsewhere("done"), { "sign-in-url": "/" }],
  ["linkSent opened elsewhere", null, elsewhere("enterPassword"), { "sign-in-url": "/" }],
  ["gate", FIXTURES.gate, undefined, { gate: "", username: LONG_NAME }],
  ["checkingKey", FIXTURES.checkingKey],
  ["checkingKey again", FIXTURES.checkingKeyAgain],
  ["checkingKey busy", FIXTURES.checkingKeyBusy],
  ["password loading", FIXTURES.loadingRequirements, typed("abc")],
  ["password loading busy", FIXTURES.loadingRequirementsBusy, typed("abc")],
  ["password empty", FIXTURES.enterPassword],
  ["password username", FIXTURES.enterPassword, typed("alice", ["input[name=username]"])],
  ["password typing", FIXTURES.enterPasswordDemanding, typed("Paßword1"), { username: "alice" }],
  ["password unmet", FIXTURES.enterPassword, all(typed("password"), submitted), { username: "alice" }],
  ["password too long", FIXTURES.enterPassword, all(typed("Correct-Horse-Battery-1"), revealed), { username: "alice" }],
  ["password all met", FIXTURES.enterPassword, typed("Correct-Horse-1"), { username: "alice" }],
  ["password suggest", FIXTURES.enterPassword, undefined, { username: "alice", suggest: "" }],
  ["password suggestions", FIXTURES.enterPassword, suggested, { username: "alice", suggest: "" }],
  ["password unpromised", FIXTURES.enterPassword, typed("Gar;ten «é» 1!"), { username: "alice" }],
  ["password breached", FIXTURES.enterPassword, typed("P@ssw0rd1"), { "breach-check": "/sandbox/breaches/", suggest: "" }],
  ["password breach unknown", FIXTURES.enterPassword, typed("P@ssw0rd1"), { "breach-check": "gallery.html?range=" }],
  ["password strength", FIXTURES.enterPassword, all(estimated, typed("P@ssw0rd1"))],
  ["password refused", FIXTURES.enterPasswordRefused],
  ["password own words", FIXTURES.enterPassword, undefined, {}, undefined, ownWords],
  ["submitting", FIXTURES.submitting, typed("Correct-Horse-1")],
  ["securityQuestion", FIXTURES.securityQuestion],
  ["securityQuestion wrong", FIXTURES.securityQuestionWrong],
  ["securityQuestion shown", FIXTURES.securityQuestionWrong, all(typed("Rex"), revealed)],
  ["verisign", FIXTURES.verisign],
  ["verisign second", FIXTURES.verisignSecond, typed("123456")],
  ["totp", FIXTURES.totp],
  ["totp wrong", FIXTURES.totpWrong],
  ["phone", FIXTURES.phone],
  ["phone denied", FIXTURES.phoneDenied],
  ["phone timed out", FIXTURES.phoneTimedOut],
  ["phone stopped", FIXTURES.phoneStopped],
  ["phoneWaiting", FIXTURES.phoneWaiting],
  ["locked", FIXTURES.locked],
  ["keyRejected", FIXTURES.keyRejected],
  ["keyRejected known", FIXTURES.keyRejected, undefined, { username: "alice" }],
  ["keyRejected paste", FIXTURES.keyRejected, pasted("Hello Alice, see you on Friday."), { username: "alice" }],
  ["keyRejected expired", FIXTURES.keyRejectedExpired],
  ["keyRejected late", FIXTURES.keyRejectedMayHaveBeenSet, undefined, { "sign-in-url": "/" }],
  ["requestRejected", FIXTURES.requestRejected],
  ["retryable connection", FIXTURES.retryable],
  ["retryable offline", FIXTURES.retryable, undefined, {}, { online: false }],
  ["retryable nothing sent", FIXTURES.retryableOffline],
  ["retryable challenge", FIXTURES.retryableChallenge],
  ["retryable submit", FIXTURES.retryableSubmit],
  ["retryable submit not sent", FIXTURES.retryableSubmitOffline],
  ["retryable after lockout", FIXTURES.retryableAfterLockout],
  ["verifyingOutcome", FIXTURES.verifyingOutcome],
  ["verifyingOutcome busy", FIXTURES.verifyingOutcomeBusy],
  ["verifyingOutcome asking", { ...FIXTURES.verifyingOutcome, code: null }],
  ["outcomeUnknown key gone", FIXTURES.outcomeUnknownKeyGone, undefined, { "sign-in-url": "/" }],
  ["outcomeUnknown", FIXTURES.outcomeUnknown, undefined, { "sign-in-url": "/" }],
  [
    "outcomeUnknown reloaded",
    { ...FIXTURES.outcomeUnknown, actions: ["requestLink", "openKey", "cancel"] }, undefined, { "sign-in-url": "/" },
  ],
  ["done", FIXTURES.done, undefined, { "sign-in-url": "/" }],
  ["failed", FIXTURES.failed],
  ["failed support", FIXTURES.failed, undefined, { "support-url": "https://support.example.com/" }],
  ["failed policy", FIXTURES.failedPolicyImpossible],
  ["cancelled", FIXTURES.cancelled, undefined, { "sign-in-url": "/" }],
  ["cancelled late", FIXTURES.cancelledMayHaveBeenSet, undefined, { "sign-in-url": "/" }],
  ["engineUnavailable", FIXTURES.engineUnavailable],
  [
    "engineUnavailable late", { ...FIXTURES.engineUnavailable, mayHaveBeenSet: true }, undefined, { "sign-in-url": "/" },
  ],
];

/** A row for each kind of state without a row above. */
const OTHERS = Object.values(FIXTURES)
  .filter(({ kind }) => !FACES.some(([, state]) => state?.kind === kind))
  .map((state) => /** @type {const} */ ([state.kind, state]));

const main = document.querySelector("main");

registerLocale("en-XA", accented(en));
registerLocale("ar-XB", mirrored(en));
for (const [attribute, value] of new URLSearchParams(location.search)) {
  if (/^(lang|dir)$/.test(attribute)) main?.setAttribute(attribute, value);
}

async function show() {
  await init();
  const wanted = decodeURIComponent(location.hash.slice(1));
  const chosen = [...FACES, ...OTHERS].filter(([name]) => name.startsWith(wanted));
  const figures = chosen.map(([name, state, prepare, attributes = {}, surroundings, fill]) => {
    const element = new SoftLayerPasswordSetElement();
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    fill?.(element);
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = name;
    caption.lang = "en";
    figure.append(caption, element);
    figure.dataset.face = name;
    if (state) element.renderState(state, surroundings);
    return { figure, element, prepare };
  });
  main?.replaceChildren(...figures.map(({ figure }) => figure));
  for (const { element, prepare } of figures) {
    // The element reads its policy after its own init() has resolved.
    await Promise.resolve();
    await init();
    // Some faces load late.
    while (!element.querySelector("h2")) await new Promise(requestAnimationFrame);
    await prepare?.(element);
  }
  document.documentElement.dataset.ready = "true";
}

addEventListener("hashchange", () => void show());
void show();
