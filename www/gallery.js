/**
 * The gallery: the real element in every state, from fixtures. It is part of the demonstration and not of the package.
 *
 * `gallery.html#totp` shows only the faces whose name begins so, and `gallery.html?lang=de` shows them in a language.
 * Nobody speaks two of these: `en-XA`, with accents and 40 % longer, and `ar-XB`, from right to left with `&dir=rtl`.
 */

import { init } from "./softlayer-password-set/index.js";
import { registerLocale } from "./softlayer-password-set/element.js";
import { SoftLayerPasswordSetElement } from "./softlayer-password-set/element/define.js";
import en from "./softlayer-password-set/locales/en.js";
import { accented, mirrored } from "./pseudo.js";

/** @import { CompleteRequirements, EnterPasswordState } from "./softlayer-password-set/index.js" */
/** @import { KeyRejectedState, SecurityQuestion } from "./softlayer-password-set/index.js" */
/** @import { ElementState } from "./softlayer-password-set/element.js" */

const LINK_ACTIONS = /** @type {const} */ (["requestLink", "openKey", "cancel"]);
const RETRY_ACTIONS = /** @type {const} */ (["retry", "submitPassword", "cancel"]);
const OUTCOME_ACTIONS = /** @type {const} */ (["checkOutcome", "requestLink", "openKey", "cancel"]);
const MINUTE_MILLISECONDS = 60_000;
const LONG_NAME = "a.person.with.a.rather.long.username.for.such.a.narrow.card@subdomain.example.com";

/** @type {CompleteRequirements} */
const DOCUMENTED = {
  minimumPasswordLengthRequirement: 9,
  maximumPasswordLengthRequirement: 19,
  uppercaseCountRequirement: 1,
  lowercaseCountRequirement: 1,
  digitCountRequirement: 1,
  specialCharacterCountRequirement: 1,
  specialCharactersAllowed: "_-|@.,?/!~#$%^&*(){}[]\\+=",
};

/** @type {CompleteRequirements} */
const DEMANDING = {
  ...DOCUMENTED,
  minimumPasswordLengthRequirement: 8,
  maximumPasswordLengthRequirement: 128,
  uppercaseCountRequirement: 2,
  digitCountRequirement: 3,
};

/** @type {KeyRejectedState} */
const KEY_REJECTED = { kind: "keyRejected", actions: LINK_ACTIONS, mayHaveBeenSet: false };

/** @type {readonly SecurityQuestion[]} */
const QUESTIONS = [
  { id: 1, question: "What was the name of your first pet?" },
  { id: 2, question: "In what city were you born?" },
  { id: 3, question: "What is the title of the book that you have read more often than any other book?" },
];

/** @param {Partial<EnterPasswordState>} [members] @returns {EnterPasswordState} */
function enterPassword(members = {}) {
  return {
    kind: "enterPassword",
    actions: ["submitPassword", "cancel"],
    requirements: DOCUMENTED,
    problem: null,
    violations: [],
    serverMessage: null,
    ...members,
  };
}

/** @param {string} value @returns {(element: HTMLElement) => void} */
function typed(value) {
  return (element) => {
    const input = element.querySelector("input:not([tabindex='-1'], [type=radio])");
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

/** @param {...(element: HTMLElement) => void} steps @returns {(element: HTMLElement) => void} */
function all(...steps) {
  return (element) => steps.forEach((step) => step(element));
}

/**
 * A name, the state, what is done in it, and attributes.
 * @type {readonly [string, ElementState, ((element: HTMLElement) => void)?, Record<string, string>?][]}
 */
const FACES = [
  ["idle", { kind: "idle", actions: LINK_ACTIONS, problem: null }],
  ["idle missing", { kind: "idle", actions: LINK_ACTIONS, problem: "username_missing" }],
  ["requestingLink", { kind: "requestingLink", actions: ["cancel"] }, undefined, { username: "alice" }],
  ["linkSent", { kind: "linkSent", actions: LINK_ACTIONS }, undefined, { username: "alice" }],
  ["gate", { kind: "gate", actions: ["proceed", "cancel"] }, undefined, { gate: "", username: LONG_NAME }],
  ["checkingKey", { kind: "checkingKey", actions: ["cancel"], attempt: 1 }],
  ["checkingKey again", { kind: "checkingKey", actions: ["cancel"], attempt: 2 }],
  ["password loading", { kind: "loadingRequirements", actions: ["cancel"], attempt: 1 }, typed("abc")],
  ["password empty", enterPassword()],
  ["password typing", enterPassword({ requirements: DEMANDING }), typed("Paßword1"), { username: "alice" }],
  ["password unmet", enterPassword(), all(typed("password"), submitted), { username: "alice" }],
  ["password too long", enterPassword(), all(typed("Correct-Horse-Battery-1"), revealed), { username: "alice" }],
  ["password all met", enterPassword(), typed("Correct-Horse-1"), { username: "alice" }],
  ["password suggest", enterPassword(), undefined, { username: "alice", suggest: "" }],
  ["password unpromised", enterPassword(), typed("Gar;ten «é» 1!"), { username: "alice" }],
  ["password breached", enterPassword(), typed("P@ssw0rd1"), { "breach-check": "/sandbox/breaches/", suggest: "" }],
  ["password breach unknown", enterPassword(), typed("P@ssw0rd1"), { "breach-check": "gallery.html?" }],
  ["password strength", enterPassword(), all(estimated, typed("P@ssw0rd1"))],
  [
    "password refused",
    enterPassword({
      problem: "password_refused",
      violations: ["special", "notUsername"],
      serverMessage: "Your portal password must contain one of the special characters and not match your username.",
    }),
  ],
  ["submitting", { kind: "submitting", actions: ["cancel"] }, typed("Correct-Horse-1")],
  [
    "securityQuestion",
    {
      kind: "securityQuestion",
      actions: ["answerSecurityQuestion", "submitPassword", "cancel"],
      questions: QUESTIONS,
      chosen: null,
      wrong: false,
    },
  ],
  [
    "securityQuestion wrong",
    {
      kind: "securityQuestion",
      actions: ["answerSecurityQuestion", "submitPassword", "cancel"],
      questions: QUESTIONS.slice(0, 1),
      chosen: 1,
      wrong: true,
    },
  ],
  ["verisign", { kind: "verisign", actions: ["submitCode", "submitPassword", "cancel"], second: false, wrong: false }],
  [
    "verisign second",
    { kind: "verisign", actions: ["submitCode", "submitPassword", "cancel"], second: true, wrong: false },
    typed("123456"),
  ],
  ["totp", { kind: "totp", actions: ["submitCode", "submitPassword", "cancel"], wrong: false }],
  ["totp wrong", { kind: "totp", actions: ["submitCode", "submitPassword", "cancel"], wrong: true }],
  ["phone", { kind: "phone", actions: ["startPhone", "submitPassword", "cancel"], problem: null }],
  ["phone denied", { kind: "phone", actions: ["startPhone", "submitPassword", "cancel"], problem: "denied" }],
  ["phone timed out", { kind: "phone", actions: ["startPhone", "submitPassword", "cancel"], problem: "timed_out" }],
  [
    "phoneWaiting",
    {
      kind: "phoneWaiting",
      actions: ["stopWaiting", "cancel"],
      attempt: 3,
      nextPollAt: null,
      deadline: Date.now() + 1.75 * MINUTE_MILLISECONDS,
    },
  ],
  ["locked", { kind: "locked", actions: ["cancel"], until: Date.now() + 28.5 * MINUTE_MILLISECONDS, estimated: true }],
  ["keyRejected", KEY_REJECTED],
  ["keyRejected known", KEY_REJECTED, undefined, { username: "alice" }],
  ["keyRejected late", { ...KEY_REJECTED, mayHaveBeenSet: true }, undefined, { "sign-in-url": "/" }],
  [
    "requestRejected",
    {
      kind: "requestRejected",
      actions: LINK_ACTIONS,
      serverMessage: "Your request cannot be processed. Please contact support.",
    },
  ],
  ["retryable connection", { kind: "retryable", actions: RETRY_ACTIONS, from: "checkKey", code: "connection" }],
  ["retryable submit", { kind: "retryable", actions: RETRY_ACTIONS, from: "submit", code: "busy" }],
  ["retryable after lockout", { kind: "retryable", actions: RETRY_ACTIONS, from: "submit", code: null }],
  ["verifyingOutcome", { kind: "verifyingOutcome", actions: ["cancel"], attempt: 1 }],
  [
    "outcomeUnknown key gone",
    { kind: "outcomeUnknown", actions: OUTCOME_ACTIONS, keyGone: true },
    undefined,
    { "sign-in-url": "/" },
  ],
  [
    "outcomeUnknown",
    { kind: "outcomeUnknown", actions: OUTCOME_ACTIONS, keyGone: false },
    undefined,
    { "sign-in-url": "/" },
  ],
  ["done", { kind: "done", actions: [] }, undefined, { "sign-in-url": "/" }],
  [
    "failed",
    {
      kind: "failed",
      actions: ["retry", "requestLink", "cancel"],
      code: "unknown_fault",
      from: "submit",
      faultCode: "SoftLayer_Exception_User_Customer_Unexpected",
      serverMessage: "The moon is in the wrong phase.",
    },
  ],
  ["cancelled", { kind: "cancelled", actions: [], mayHaveBeenSet: false }, undefined, { "sign-in-url": "/" }],
  ["cancelled late", { kind: "cancelled", actions: [], mayHaveBeenSet: true }, undefined, { "sign-in-url": "/" }],
  ["engineUnavailable", { kind: "engineUnavailable", actions: [], mayHaveBeenSet: false }],
];

const main = document.querySelector("main");

registerLocale("en-XA", accented(en));
registerLocale("ar-XB", mirrored(en));
for (const [attribute, value] of new URLSearchParams(location.search)) {
  if (/^(lang|dir)$/.test(attribute)) main?.setAttribute(attribute, value);
}

async function show() {
  await init();
  const wanted = decodeURIComponent(location.hash.slice(1));
  const figures = FACES.filter(([name]) => name.startsWith(wanted)).map(([name, state, prepare, attributes = {}]) => {
    const element = new SoftLayerPasswordSetElement();
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    const figure = document.createElement("figure");
    const caption = document.createElement("figcaption");
    caption.textContent = name;
    caption.lang = "en";
    figure.append(caption, element);
    figure.dataset.face = name;
    return { figure, element, state, prepare };
  });
  main?.replaceChildren(...figures.map(({ figure }) => figure));
  for (const { element, state, prepare } of figures) {
    element.renderState(state);
    // The element reads its policy once its own init() has resolved.
    await Promise.resolve();
    await init();
    prepare?.(element);
  }
  document.documentElement.dataset.ready = "true";
}

addEventListener("hashchange", () => void show());
void show();
