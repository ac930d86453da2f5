/** The faces around the e-mailed link: asking for one, having asked, coming from one, and one that is refused. */

import { ALERT, KEY, MAIL } from "../icons.js";
import { account, actions, button, createFace, field, paragraph } from "../parts.js";
import { serverWords, submitButton, text, when } from "../parts.js";

/** @import { Face, H, Host, Model, Read } from "../parts.js" */

/** How long a person is asked to wait before sending the link again, in milliseconds: mail takes its time. */
const RESEND_MILLISECONDS = 30_000;

/** @param {Host} host @returns {Face} */
export function linkRequestFace(host) {
  /** @type {ReturnType<typeof usernameField>} */
  let username;
  return createFace(
    host,
    { icon: KEY, heading: text("idle.heading"), submit: () => requestLink(host, username) },
    (h) => {
      username = usernameField(h, host);
      return [
        paragraph(h, text("idle.body")),
        username.root,
        actions(
          h,
          submitButton(h, text("idle.submit")),
          button(h, "action.back", () => host.turnTo(null), { hidden: (model) => !model.aside }),
        ),
      ];
    },
  );
}

/** @param {Host} host @returns {Face} */
export function linkSentFace(host) {
  /** @param {Model} model */
  const secondsLeft = (model) => Math.ceil((model.since + RESEND_MILLISECONDS - model.now) / 1000);
  /** @param {Model} model */
  const tooSoon = (model) => !model.busy && secondsLeft(model) > 0;
  return createFace(
    host,
    { icon: MAIL, heading: text("linkSent.heading"), ticks: true },
    (h) => [
      paragraph(h, text("linkSent.body")),
      account(h),
      paragraph(h, text("linkSent.hint"), "slps-hint"),
      actions(
        h,
        paragraph(h, (model) =>
          tooSoon(model) ? model.strings.text("linkSent.wait", { count: secondsLeft(model) }) : null, "slps-wait"),
        button(h, "linkSent.submit", () => host.act("requestLink"), { primary: true, hidden: tooSoon }),
        button(h, "action.otherUsername", () => host.turnTo("linkRequest")),
      ),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function gateFace(host) {
  return createFace(
    host,
    { icon: KEY, heading: text("gate.heading"), submit: () => host.act("proceed") },
    (h) => [
      paragraph(h, text("gate.body")),
      account(h),
      actions(h, submitButton(h, text("gate.submit"))),
    ],
  );
}

/** @param {Host} host @returns {Face} */
export function keyRejectedFace(host) {
  return refusedFace(host, text("keyRejected.heading"), (h) => [paragraph(h, text("keyRejected.body"))]);
}

/** @param {Host} host @returns {Face} */
export function requestRejectedFace(host) {
  return refusedFace(host, text("requestRejected.heading"), (h) => [
    paragraph(h, text("requestRejected.body")),
    serverWords(h, when("requestRejected", (state) => state.serverMessage)),
  ]);
}

/**
 * A refusal that a new link gets over. The username is asked for only where it is not known.
 * @param {Host} host
 * @param {Read} heading
 * @param {(h: H) => Node[]} explanation
 * @returns {Face}
 */
function refusedFace(host, heading, explanation) {
  /** @type {ReturnType<typeof usernameField>} */
  let username;
  return createFace(
    host,
    {
      icon: ALERT,
      tone: "danger",
      heading,
      submit: () => (host.model().username === null ? requestLink(host, username) : host.act("requestLink")),
    },
    (h) => {
      username = usernameField(h, host, (model) => model.username !== null);
      return [
        ...explanation(h),
        account(h),
        username.root,
        actions(h, submitButton(h, text("action.newLink"))),
      ];
    },
  );
}

/**
 * @param {H} h
 * @param {Host} host
 * @param {(model: Model) => boolean} [hidden]
 */
function usernameField(h, host, hidden) {
  const made = field(h, host, {
    name: "username",
    label: text("username.label"),
    error: when("idle", (state, model) =>
      state.problem === "username_missing" ? model.strings.text("username.missing") : null,
    ),
    attributes: { type: "text", autocomplete: "username" },
    hidden,
  });
  made.input.value = host.model().username ?? "";
  return made;
}

/**
 * @param {Host} host
 * @param {ReturnType<typeof usernameField>} username
 */
function requestLink(host, username) {
  if (username.input.value === "") username.refuse(text("username.missing"));
  else host.act("requestLink", username.input.value);
}
