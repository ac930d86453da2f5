/**
 * The faces for what else the service may ask for: a security question, a code, a confirmation by phone.
 *
 * This module loads late, and gets the parts that it shares with the other faces.
 */

import { PHONE, QUESTION, SHIELD } from "../icons.js";

import type { SecurityQuestion } from "../../index.js";
import type { MessageId } from "../../locales/messages.js";
import type { ElementState } from "../types.js";
import type { Design, Designers, Field, H, Host, Model, Parts, Read, Reveal } from "../parts.js";

const MINUTE_MILLISECONDS = 60_000;

export function designFactors(
  parts: Parts,
): Designers<"securityQuestion" | "verisign" | "totp" | "phone" | "phoneWaiting"> {
  return {
    securityQuestion: (host) => securityQuestionFace(host, parts),
    verisign: (host) =>
      codeFace(host, parts, secondOr("verisign.label", "verisign.secondLabel"), {
        heading: secondOr("verisign.heading", "verisign.secondHeading"),
        intro: secondOr("verisign.body", "verisign.secondBody"),
      }),
    totp: (host) => codeFace(host, parts, parts.text("totp.label")),
    phone: (host) => phoneFace(host, parts),
    phoneWaiting: (host) => phoneWaitingFace(host, parts),
  };
}

/** A form with a last row of buttons: submit, another password, cancel. */
function form(
  host: Host,
  { actions, button, cancelButton, submitButton }: Parts,
  label: Read,
  { parts, ...rest }: Design,
  more: (h: H) => HTMLElement[] = () => [],
): Design {
  return {
    ...rest,
    parts: (h) => [
      ...(parts?.(h) ?? []),
      actions(
        h,
        submitButton(h, label),
        ...more(h),
        button(h, "action.otherPassword", () => host.turnTo("password"), { needs: "submitPassword" }),
        cancelButton(h, host),
      ),
    ],
  };
}

/** The second text if a second code is asked for. */
function secondOr(first: MessageId, second: MessageId) {
  return ({ state, strings }: Model): string => strings.text(state.kind === "verisign" && state.second ? second : first);
}

function codeFace(host: Host, parts: Parts, label: Read, words?: { heading?: Read; intro?: Read }): Design {
  const { account, field, text } = parts;
  let entry: Field;
  const isNew = oncePerState();
  return form(host, parts, text("code.submit"), {
    icon: SHIELD,
    ...words,
    submit() {
      if (entry.input.value === "") entry.refuse(text("code.missing"));
      else host.act("submitCode", entry.input.value);
    },
    update({ state }) {
      // A wrong code is not used again.
      if (isNew(state)) entry.input.value = "";
    },
    forget: () => entry.empty(),
    refuse: (reason) => entry.refuseInput(reason, "code.missing", "code.unreadable"),
    parts(h) {
      entry = field(h, host, {
        name: "code",
        label,
        error: (model) =>
          (model.state.kind === "verisign" || model.state.kind === "totp") && model.state.wrong
            ? secondOr("code.wrong", "verisign.secondWrong")(model)
            : null,
        attributes: {
          type: "text",
          class: "slps-input slps-code",
          inputmode: "numeric",
          autocomplete: "one-time-code",
          enterkeyhint: "go",
        },
      });
      return [account(h), entry.root];
    },
  });
}

function securityQuestionFace(host: Host, parts: Parts): Design {
  const { account, text } = parts;
  const questions = createQuestionList(host);
  const errorId = host.id("questions-error");
  let answer: Field;
  /** Whether the person has submitted without a choice. */
  let insists = false;
  const isNew = oncePerState();
  let reveal: Reveal;
  return form(host, parts, text("securityQuestion.submit"), {
    icon: QUESTION,
    submit() {
      const question = questions.chosen();
      insists = question === null;
      if (question === null) {
        host.refresh();
        questions.root.querySelector("input")?.focus();
        host.answer(host.model().strings.text("securityQuestion.none"));
      } else if (answer.input.value === "") {
        answer.refuse(text("securityQuestion.missing"));
      } else {
        reveal.hide();
        host.act("answerSecurityQuestion", question, answer.input.value);
      }
    },
    update({ state }) {
      if (state.kind !== "securityQuestion") return;
      questions.update(state.questions, state.chosen, insists && errorId);
      // A wrong answer is selected, so that the person can correct it or type over it.
      if (isNew(state) && state.wrong) answer.input.select();
    },
    conceal: () => reveal.hide(),
    forget: () => answer.empty(),
    refuse: (reason) => answer.refuseInput(reason, "securityQuestion.missing"),
    parts(h) {
      answer = answerField(h, host, parts, questions.root.id, (input) =>
        (reveal = parts.createReveal(h, host, input, "securityQuestion")));
      questions.root.addEventListener("change", () => {
        insists = false;
        host.refresh();
      });
      const error = parts.errorLine(h, errorId, ({ strings }) =>
        insists ? strings.text("securityQuestion.none") : null);
      return [account(h), questionGroup(h, parts, questions.root, error), answer.root];
    },
  });
}

/** Whether there is only one question to answer. */
function isSingle({ state }: Model): boolean {
  return state.kind === "securityQuestion" && state.questions.length === 1;
}

function questionGroup(h: H, { text }: Parts, questions: HTMLElement, error: HTMLElement): HTMLElement {
  return h(
    "fieldset",
    // A single question needs no group.
    { class: "slps-questions", role: (model) => (isSingle(model) ? "none" : null) },
    h("legend", { class: "slps-label", hidden: isSingle }, text("securityQuestion.choose")),
    questions,
    error,
  );
}

function answerField(
  h: H,
  host: Host,
  { field, text, when }: Parts,
  questionsId: string,
  createReveal: (input: HTMLInputElement) => Reveal,
): Field {
  return field(h, host, {
    name: "answer",
    label: text("securityQuestion.label"),
    error: when("securityQuestion", ({ wrong, questions: { length } }, { strings }) =>
      wrong ? strings.text(length > 1 ? "securityQuestion.wrongOfSeveral" : "securityQuestion.wrong") : null,
    ),
    describedBy: (model) => [isSingle(model) ? questionsId : null, host.id("intro")],
    attributes: { type: "text", autocomplete: "off", "data-masked": true },
    beside: (input) => [createReveal(input).root],
    saysHidden: true,
  });
}

function phoneFace(host: Host, parts: Parts): Design {
  const { account, createAlertIcon, paragraph, signInLink, when } = parts;
  const problem = when("phone", (state, { strings }) => state.problem && strings.text(`phone.${state.problem}`));
  return form(host, parts, (model) => model.strings.text(problem(model) ? "phone.again" : "phone.submit"), {
    icon: PHONE,
    intro: null,
    submit: () => host.act("startPhone"),
    parts: (h) => [
      h("div", { class: "slps-notice", hidden: (model) => !problem(model) }, createAlertIcon(), h("p", {}, problem)),
      // At another attempt, the person has already read it.
      paragraph(h, (model) => (problem(model) ? null : model.strings.text("phone.body"))),
      account(h),
    ],
  }, (h) => [signInLink(h, host, true, (model) => model.state.kind === "phone" && model.state.problem === "stopped")]);
}

function phoneWaitingFace(host: Host, { actions, button, text }: Parts): Design {
  return {
    icon: PHONE,
    ticks: true,
    countdown(model) {
      const minutes = Math.ceil((timeLeft(model) ?? 0) / MINUTE_MILLISECONDS);
      return minutes > 0 ? model.strings.text("phoneWaiting.announcement", { count: minutes }) : "";
    },
    parts: (h) => [
      h(
        "p",
        { class: "slps-countdown", role: "timer", hidden: (model) => timeLeft(model) === null },
        h("span", { class: "slps-countdown-label" }, text("phoneWaiting.left")),
        " ",
        h("span", { class: "slps-countdown-value", translate: "no" }, (model) =>
          model.strings.clock(timeLeft(model) ?? 0)),
      ),
      actions(h, button(h, "phoneWaiting.stop", () => host.act("stopWaiting"))),
    ],
  };
}

/** @returns milliseconds; null during the last poll */
function timeLeft({ state, now }: Model): number | null {
  return state.kind === "phoneWaiting" && state.deadline !== null ? Math.max(0, state.deadline - now) : null;
}

/** Makes a function that returns whether a state is new to the face. */
function oncePerState() {
  let last: ElementState | undefined;
  return (state: ElementState) => {
    const first = state !== last;
    last = state;
    return first;
  };
}

/** The questions as radio buttons, or as a text if there is only one. */
function createQuestionList(host: Host) {
  const root = document.createElement("div");
  root.id = host.id("questions");
  root.className = "slps-question-list";
  let shown: readonly SecurityQuestion[] = [];

  return {
    root,
    /** @returns null while nothing is chosen */
    chosen(): SecurityQuestion["id"] | null {
      const value = root.querySelector<HTMLInputElement>("input:checked")?.value;
      const chosen = shown.length === 1 ? shown[0] : shown.find((each) => String(each.id) === value);
      return chosen?.id ?? null;
    },
    /** @param errorId the id of the error about the choice, while there is one */
    update(questions: readonly SecurityQuestion[], chosen: SecurityQuestion["id"] | null, errorId: string | false) {
      // If the questions are the same, the person's choice stays.
      if (JSON.stringify(questions) !== JSON.stringify(shown)) {
        shown = questions;
        const single = questions.length === 1;
        root.replaceChildren(...questions.map((each) => createQuestion(host, each, each.id === chosen, single)));
      }
      for (const input of root.querySelectorAll("input")) {
        if (errorId) input.setAttribute("aria-describedby", errorId);
        else input.removeAttribute("aria-describedby");
      }
    },
  };
}

function createQuestion(host: Host, { id, question }: SecurityQuestion, checked: boolean, single: boolean) {
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
