/**
 * The faces of what stands between a password and its being set: a security question, a code, a phone.
 *
 * This module comes late, and is given the parts that it shares with the others.
 */

import { PHONE, QUESTION, SHIELD } from "../icons.js";

/** @import { SecurityQuestion } from "../../index.js" */
/** @import { ElementState, MessageId } from "../../element.js" */
/** @import { Face, H, Host, Model, Parts, Read } from "../parts.js" */

const MINUTE_MILLISECONDS = 60_000;

/** @param {Host} host @param {Parts} parts @returns {Face} */
export function securityQuestion(host, parts) {
  const questions = createQuestionList(host);
  /** @type {ReturnType<Parts["field"]>} */
  let answer;
  const clearOnce = oncePerState();
  /** @param {Model} model */
  const single = ({ state }) => state.kind === "securityQuestion" && state.questions.length === 1;
  return parts.createFace(
    host,
    {
      icon: QUESTION,
      heading: parts.text("securityQuestion.heading"),
      submit() {
        if (answer.input.value === "") answer.refuse(parts.text("securityQuestion.missing"));
        else host.act("answerSecurityQuestion", questions.chosen(), answer.input.value);
      },
      update(model) {
        if (model.state.kind !== "securityQuestion") return;
        questions.update(model.state.questions, model.state.chosen);
        if (clearOnce(model.state)) answer.input.value = "";
      },
      forget: () => answer.empty(),
    },
    (h) => {
      answer = parts.field(h, host, {
        name: "answer",
        label: parts.text("securityQuestion.label"),
        error: parts.when("securityQuestion", (state, model) =>
          state.wrong ? model.strings.text("securityQuestion.wrong") : null,
        ),
        describedBy: (model) => [single(model) ? questions.root.id : null],
        attributes: { type: "text", autocomplete: "off" },
      });
      return [
        parts.paragraph(h, parts.text("securityQuestion.body")),
        parts.account(h),
        h(
          "fieldset",
          // One question is no choice, and no group.
          { class: "slps-questions", role: (model) => (single(model) ? "none" : null) },
          h("legend", { class: "slps-label", hidden: single }, parts.text("securityQuestion.choose")),
          questions.root,
        ),
        answer.root,
        parts.actions(h, parts.submitButton(h, parts.text("securityQuestion.submit")), ...waysOut(h, host, parts)),
      ];
    },
  );
}

/** @param {Host} host @param {Parts} parts @returns {Face} */
export function verisign(host, parts) {
  /** @param {MessageId} first @param {MessageId} second @returns {Read} */
  const either = (first, second) => (model) =>
    model.strings.text(model.state.kind === "verisign" && model.state.second ? second : first);
  return codeFace(host, parts, {
    heading: either("verisign.heading", "verisign.secondHeading"),
    body: either("verisign.body", "verisign.secondBody"),
    label: either("verisign.label", "verisign.secondLabel"),
  });
}

/** @param {Host} host @param {Parts} parts @returns {Face} */
export function totp(host, parts) {
  const { text } = parts;
  return codeFace(host, parts, { heading: text("totp.heading"), body: text("totp.body"), label: text("totp.label") });
}

/**
 * @param {Host} host
 * @param {Parts} parts
 * @param {{ heading: Read, body: Read, label: Read }} words
 * @returns {Face}
 */
function codeFace(host, parts, { heading, body, label }) {
  /** @type {ReturnType<Parts["field"]>} */
  let code;
  const clearOnce = oncePerState();
  return parts.createFace(
    host,
    {
      icon: SHIELD,
      heading,
      submit() {
        // Codes are shown, and so copied, in groups; the spaces are no part of them.
        const digits = code.input.value.replace(/\s/g, "");
        if (digits === "") code.refuse(parts.text("code.missing"));
        else host.act("submitCode", digits);
      },
      update(model) {
        if (clearOnce(model.state)) code.input.value = "";
      },
      forget: () => code.empty(),
    },
    (h) => {
      code = parts.field(h, host, {
        name: "code",
        label,
        error: ({ state, strings }) =>
          (state.kind === "verisign" || state.kind === "totp") && state.wrong ? strings.text("code.wrong") : null,
        attributes: {
          type: "text",
          class: "slps-input slps-code",
          inputmode: "numeric",
          autocomplete: "one-time-code",
        },
      });
      return [
        parts.paragraph(h, body),
        parts.account(h),
        code.root,
        parts.actions(h, parts.submitButton(h, parts.text("code.submit")), ...waysOut(h, host, parts)),
      ];
    },
  );
}

/** @param {Host} host @param {Parts} parts @returns {Face} */
export function phone(host, parts) {
  /** @type {(model: Model) => string | null} */
  const problem = parts.when("phone", (state, { strings }) => state.problem && strings.text(`phone.${state.problem}`));
  return parts.createFace(
    host,
    { icon: PHONE, heading: parts.text("phone.heading"), submit: () => host.act("startPhone") },
    (h) => [
      h(
        "div",
        { class: "slps-notice", hidden: (model) => !problem(model) },
        parts.createAlertIcon(),
        h("p", {}, problem),
      ),
      parts.paragraph(h, parts.text("phone.body")),
      parts.account(h),
      parts.actions(h, parts.submitButton(h, parts.text("phone.submit")), ...waysOut(h, host, parts)),
    ],
  );
}

/** @param {Host} host @param {Parts} parts @returns {Face} */
export function phoneWaiting(host, parts) {
  /** @param {Model} model @returns {number | null} milliseconds; null when the service is asked for the last time. */
  const left = ({ state, now }) =>
    state.kind === "phoneWaiting" && state.deadline !== null ? Math.max(0, state.deadline - now) : null;
  return parts.createFace(
    host,
    {
      icon: PHONE,
      heading: parts.text("phoneWaiting.heading"),
      ticks: true,
      countdown(model) {
        const minutes = Math.ceil((left(model) ?? 0) / MINUTE_MILLISECONDS);
        return minutes > 0 ? model.strings.text("phoneWaiting.announcement", { count: minutes }) : "";
      },
    },
    (h) => [
      parts.paragraph(h, parts.text("phoneWaiting.body")),
      h(
        "p",
        { class: "slps-countdown", role: "timer", hidden: (model) => left(model) === null },
        h("span", { class: "slps-countdown-label" }, parts.text("phoneWaiting.left")),
        " ",
        h("span", { class: "slps-countdown-value" }, (model) => model.strings.clock(left(model) ?? 0)),
      ),
      parts.actions(h, parts.button(h, "phoneWaiting.stop", () => host.act("stopWaiting"))),
    ],
  );
}

/**
 * What else can be done where the service asks for a factor.
 * @param {H} h
 * @param {Host} host
 * @param {Parts} parts
 */
function waysOut(h, host, parts) {
  return [
    parts.button(h, "action.otherPassword", () => host.turnTo("password"), {
      hidden: (model) => !parts.allows(model, "submitPassword"),
    }),
    parts.cancelButton(h, host),
  ];
}

/** A wrong answer or code is of no more use; what is being typed when nothing has changed must stay. */
function oncePerState() {
  /** @type {ElementState | undefined} */
  let last;
  /** @param {ElementState} state */
  return (state) => {
    const first = state !== last;
    last = state;
    return first;
  };
}

/**
 * The questions as radio buttons, or as a text where there is only one.
 * @param {Host} host
 */
function createQuestionList(host) {
  const root = document.createElement("div");
  root.id = host.id("questions");
  root.className = "slps-question-list";
  /** @type {readonly SecurityQuestion[]} */
  let shown = [];

  return {
    root,
    chosen: () => Number(root.querySelector("input:checked")?.getAttribute("value") ?? shown[0]?.id),
    /**
     * @param {readonly SecurityQuestion[]} questions
     * @param {number | null} chosen
     */
    update(questions, chosen) {
      // The same again: the person's choice among them stays.
      if (JSON.stringify(questions) === JSON.stringify(shown)) return;
      shown = questions;
      const first = questions.find((each) => each.id === chosen) ?? questions[0];
      const single = questions.length === 1;
      root.replaceChildren(...questions.map((each) => createQuestion(host, each, each === first, single)));
    },
  };
}

/**
 * @param {Host} host
 * @param {SecurityQuestion} question
 * @param {boolean} checked
 * @param {boolean} single
 */
function createQuestion(host, { id, question }, checked, single) {
  const words = document.createElement("span");
  words.dir = "auto";
  words.textContent = question;
  if (single) return words;
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "question";
  input.id = host.id(`question-${id}`);
  input.value = String(id);
  input.defaultChecked = checked;
  const label = document.createElement("label");
  label.className = "slps-question";
  label.htmlFor = input.id;
  label.append(input, words);
  return label;
}
