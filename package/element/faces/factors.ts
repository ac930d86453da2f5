/**
 * The faces of what stands between a password and its being set: a security question, a code, a phone.
 *
 * This module comes late, and is given the parts that it shares with the others.
 */

import { PHONE, QUESTION, SHIELD } from "../icons.js";

import type { SecurityQuestion } from "../../index.js";
import type { MessageId } from "../../locales/messages.js";
import type { ElementState } from "../types.js";
import type { Design, Designers, Field, H, Host, Model, Parts, Read } from "../parts.js";

const MINUTE_MILLISECONDS = 60_000;

export function designFactors(
  { account, actions, button, cancelButton, createAlertIcon, field, paragraph, signInLink, submitButton, text, when }: Parts,
): Designers<"securityQuestion" | "verisign" | "totp" | "phone" | "phoneWaiting"> {
  /** A form that ends with its button, and with what else can be done where the service asks for a factor. */
  const form = (host: Host, label: Read, { parts, ...rest }: Design, more: (h: H) => HTMLElement[] = () => []): Design => ({
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
  });

  const code = (host: Host, label: Read, words?: { heading?: Read; intro?: Read }) => {
    let entry: Field;
    const clearOnce = oncePerState();
    return form(host, text("code.submit"), {
      icon: SHIELD,
      ...words,
      submit() {
        if (entry.input.value === "") entry.refuse(text("code.missing"));
        else host.act("submitCode", entry.input.value);
      },
      update(model) {
        if (clearOnce(model.state)) entry.input.value = "";
      },
      forget: () => entry.empty(),
      refuse: (reason) => entry.refuseInput(reason, "code.missing", "code.unreadable"),
      parts(h) {
        entry = field(h, host, {
          name: "code",
          label,
          error: (model) =>
            (model.state.kind === "verisign" || model.state.kind === "totp") && model.state.wrong
              ? either("code.wrong", "verisign.secondWrong")(model)
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
  };

  const either = (first: MessageId, second: MessageId) => (model: Model): string =>
    model.strings.text(model.state.kind === "verisign" && model.state.second ? second : first);

  return {
    securityQuestion(host) {
      const questions = createQuestionList(host);
      const errorId = host.id("questions-error");
      let answer: Field;
      /** Whether the person has tried to go on without a choice. */
      let insists = false;
      const isNew = oncePerState();
      const single = ({ state }: Model) => state.kind === "securityQuestion" && state.questions.length === 1;
      return form(host, text("securityQuestion.submit"), {
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
            host.act("answerSecurityQuestion", question, answer.input.value);
          }
        },
        update({ state }) {
          if (state.kind !== "securityQuestion") return;
          questions.update(state.questions, state.chosen, insists && errorId);
          // What was mistyped is seen and mended; who types anew types over it.
          if (isNew(state) && state.wrong) answer.input.select();
        },
        forget: () => answer.empty(),
        refuse: (reason) => answer.refuseInput(reason, "securityQuestion.missing"),
        parts(h) {
          answer = field(h, host, {
            name: "answer",
            label: text("securityQuestion.label"),
            error: when("securityQuestion", ({ wrong, questions: { length } }, { strings }) =>
              wrong ? strings.text(length > 1 ? "securityQuestion.wrongOfSeveral" : "securityQuestion.wrong") : null,
            ),
            describedBy: (model) => [single(model) ? questions.root.id : null, host.id("intro")],
            attributes: { type: "text", autocomplete: "off" },
            saysHidden: true,
          });
          questions.root.addEventListener("change", () => {
            insists = false;
            host.refresh();
          });
          return [
            account(h),
            h(
              "fieldset",
              // One question is no choice, and no group.
              { class: "slps-questions", role: (model) => (single(model) ? "none" : null) },
              h("legend", { class: "slps-label", hidden: single }, text("securityQuestion.choose")),
              questions.root,
              h(
                "p",
                { class: "slps-error", id: errorId, hidden: () => !insists },
                createAlertIcon(),
                h("span", {}, text("securityQuestion.none")),
              ),
            ),
            answer.root,
          ];
        },
      });
    },

    verisign: (host) =>
      code(host, either("verisign.label", "verisign.secondLabel"), {
        heading: either("verisign.heading", "verisign.secondHeading"),
        intro: either("verisign.body", "verisign.secondBody"),
      }),

    totp: (host) => code(host, text("totp.label")),

    phone(host) {
      const problem = when("phone", (state, { strings }) => state.problem && strings.text(`phone.${state.problem}`));
      return form(host, (model) => model.strings.text(problem(model) ? "phone.again" : "phone.submit"), {
        icon: PHONE,
        intro: null,
        submit: () => host.act("startPhone"),
        parts: (h) => [
          h("div", { class: "slps-notice", hidden: (model) => !problem(model) }, createAlertIcon(), h("p", {}, problem)),
          // Who was asked before has read it.
          paragraph(h, (model) => (problem(model) ? null : model.strings.text("phone.body"))),
          account(h),
        ],
      }, (h) => [signInLink(h, host, true, (model) => model.state.kind === "phone" && model.state.problem === "stopped")]);
    },

    phoneWaiting: (host) => ({
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
          h("span", { class: "slps-countdown-value", translate: "no" }, (model) => model.strings.clock(timeLeft(model) ?? 0)),
        ),
        actions(h, button(h, "phoneWaiting.stop", () => host.act("stopWaiting"))),
      ],
    }),
  };
}

/** @returns milliseconds; null when the service is asked for the last time. */
function timeLeft({ state, now }: Model): number | null {
  return state.kind === "phoneWaiting" && state.deadline !== null ? Math.max(0, state.deadline - now) : null;
}

/** A wrong code is of no more use; what is being typed when nothing has changed must stay. */
function oncePerState() {
  let last: ElementState | undefined;
  return (state: ElementState) => {
    const first = state !== last;
    last = state;
    return first;
  };
}

/** The questions as radio buttons, or as a text where there is only one. */
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
    /** @param errorId of what is wrong with the choice, while something is */
    update(questions: readonly SecurityQuestion[], chosen: SecurityQuestion["id"] | null, errorId: string | false) {
      // The same again: the person's choice among them stays.
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
