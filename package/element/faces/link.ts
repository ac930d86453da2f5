/** The faces for the e-mailed link: to request it, after it was sent, before it is opened, and after it was refused. */

import { readUsername } from "../../index.js";
import { reportError } from "../diagnostics.js";
import { ALERT, KEY, MAIL } from "../icons.js";
import { late } from "../late.js";
import { account, actions, allows, button, field, paragraph, PARTS } from "../parts.js";
import { serverWords, signInLink, submitButton, supportNote, text, when } from "../parts.js";
import { focusedAround } from "../surroundings.js";

import type { MessageId } from "../../locales/messages.js";
import type { LinkNote } from "../memory.js";
import type { Paste } from "../paste.js";
import type { Design, Designers, Field, H, Host, Model } from "../parts.js";

/** How long the person has to wait before requesting the link again, in milliseconds, because mail takes time. */
const RESEND_MILLISECONDS = 30_000;

const importPaste = late(() => import("../paste.js"));

export const LINKS: Designers<"linkRequest" | "linkSent" | "gate" | "keyRejected" | "requestRejected"> = {
  linkRequest(host) {
    let username: Field;
    const rescue = createRescue(host);
    // After a reload, the key is lost, but the link in the e-mail still works.
    const found = (words: Record<LinkNote | "over" | "none", MessageId>) => (model: Model) =>
      model.strings.text(words[model.left ?? "none"]);
    return {
      icon: KEY,
      heading: found({
        none: "idle.heading", sent: "linkSent.heading", open: "idle.reloadedHeading", over: "retryable.over",
      }),
      intro: found({
        none: "idle.body", sent: "idle.sentBody", open: "idle.reloadedBody", over: "idle.overBody",
      }),
      submit: () => requestLink(host, username),
      refuse: (reason) => username.refuseInput(reason, "username.missing"),
      ...rescue.face,
      parts: (h) => [
        (username = usernameField(h, host)).root,
        actions(
          h,
          submitButton(h, ({ left, strings }) => strings.text(left ? "action.newLink" : "idle.submit")),
          button(h, "action.back", () => host.turnTo(null), { hidden: (model) => !model.aside }),
          signInLink(h, host, true),
        ),
        rescue.create(h),
      ],
    };
  },

  linkSent(host) {
    const rescue = createRescue(host);
    const waits = ({ elsewhere }: Model) => elsewhere === null;
    return {
      icon: MAIL,
      ticks: true,
      ...rescue.face,
      heading: ({ elsewhere, strings }) => strings.text(elsewhere ? `linkSent.${elsewhere}Heading` : "linkSent.heading"),
      intro: ({ elsewhere, strings }) => strings.text(elsewhere ? `linkSent.${elsewhere}Body` : "linkSent.body"),
      parts: (h) => [
        account(h),
        paragraph(h, (model) => (waits(model) ? model.strings.text("linkSent.hint") : null), "slps-hint"),
        actions(
          h,
          paragraph(
            h,
            (model) =>
              waits(model) && tooSoon(model) ? model.strings.text("linkSent.wait", { count: secondsLeft(model) }) : null,
            "slps-wait",
          ),
          button(h, "linkSent.submit", () => host.act("requestLink"), {
            busy: true,
            hidden: (model) => !waits(model) || tooSoon(model),
          }),
          button(h, "action.otherUsername", () => host.turnTo("linkRequest"), { hidden: (model) => !waits(model) }),
          signInLink(h, host, true),
        ),
        rescue.create(h),
      ],
    };
  },

  gate: (host) => ({
    icon: KEY,
    submit: () => host.act("proceed"),
    parts: (h) => [account(h), actions(h, submitButton(h, text("gate.submit")))],
  }),

  keyRejected(host) {
    const rescue = createRescue(host);
    return {
      ...refusal(host, undefined, (h) => [rescue.create(h)]),
      ...rescue.face,
      heading: when("keyRejected", ({ problem }, { strings }) =>
        strings.text(problem === "expired_or_used" ? "keyRejected.headingUsed" : "keyRejected.heading")),
      intro: when("keyRejected", ({ problem }, { strings }) =>
        strings.text(problem === "unknown" ? "keyRejected.body" : `keyRejected.${problem}`)),
    };
  },

  requestRejected: (host) =>
    refusal(
      host,
      (h) => [serverWords(h, when("requestRejected", (state) => state.serverMessage))],
      (h) => [supportNote(h, host)],
    ),
};

/** The control that opens a field for a link that does not work. The field's module loads late. */
function createRescue(host: Host) {
  let paste: Paste | null = null;
  let isLost = false;
  let details: HTMLDetailsElement;

  async function fetchPaste() {
    try {
      const { createPaste } = await importPaste();
      isLost = false;
      paste ??= createPaste(host, PARTS);
      details.append(paste.root);
    } catch (error) {
      isLost = true;
      reportError(error);
    }
    host.refresh();
    if (details.contains(focusedAround(details))) paste?.focus();
  }

  return {
    create(h: H): HTMLElement {
      details = h(
        "details",
        {
          class: "slps-rescue",
          hidden: (model) => model.aside || model.elsewhere !== null || !allows(model, "openKey"),
        },
        h("summary", { class: "slps-rescue-summary" }, text("paste.summary")),
        paragraph(h, ({ strings }) => (isLost ? strings.text("retryable.connection") : null), "slps-hint"),
      );
      details.addEventListener("toggle", () => {
        if (details.open) void fetchPaste();
        else paste?.forget();
      });
      return details;
    },
    /** The members that the face has to include. */
    face: {
      update: (model: Model) => paste?.update(model),
      forget: () => paste?.forget(),
      leave: () => paste?.forget(),
    },
  };
}

function secondsLeft(model: Model) {
  return Math.ceil((model.enteredAt + RESEND_MILLISECONDS - model.clock) / 1000);
}

function tooSoon(model: Model) {
  return !model.busy && secondsLeft(model) > 0;
}

/** A face for a refusal after which a new link is needed. It asks for the username only if it is unknown. */
function refusal(
  host: Host,
  explain: (h: H) => Node[] = () => [],
  help: (h: H) => HTMLElement[] = () => [],
): Design {
  let username: Field;
  return {
    icon: ALERT,
    tone: "danger",
    refuse: (reason) => username.refuseInput(reason, "username.missing"),
    submit: () => (host.model().username === null ? requestLink(host, username) : host.act("requestLink")),
    parts: (h) => [
      ...explain(h),
      account(h),
      (username = usernameField(h, host, (model) => model.username !== null)).root,
      actions(h, submitButton(h, text("action.newLink")), signInLink(h, host, true)),
      ...help(h),
    ],
  };
}

function usernameField(h: H, host: Host, hidden?: (model: Model) => boolean): Field {
  return field(h, host, {
    name: "username",
    label: text("username.label"),
    error: when("idle", (state, model) =>
      state.problem === "username_missing" ? model.strings.text("username.missing") : null,
    ),
    // The attribute `value` is shown until the person types.
    attributes: { type: "text", autocomplete: "username", enterkeyhint: "send", value: (model) => model.username },
    hidden,
  });
}

function requestLink(host: Host, username: Field) {
  const { input } = username;
  try {
    const { text: name, problem } = readUsername(input.value);
    if (problem !== undefined) return username.refuseInput(problem, "username.missing");
    // The field shows what is sent.
    if (name !== input.value) input.value = name;
  } catch {
    // The engine is still loading. It reads the name later.
    if (input.value.trim() === "") return username.refuse(text("username.missing"));
  }
  host.act("requestLink", input.value);
}
