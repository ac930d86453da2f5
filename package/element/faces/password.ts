/**
 * The password face: one field, every rule beside it from the first paint, and a form that password managers know.
 *
 * It stays mounted while the rules load, while the password is being set and after a lost connection, so that nothing
 * typed is lost and neither focus nor caret moves.
 */

import { reportError } from "../diagnostics.js";
import { createAlertIcon, createIcon, EYE, EYE_OFF, LOCK } from "../icons.js";
import { late } from "../late.js";
import { account, actions, button, cancelButton, field, PARTS } from "../parts.js";
import { serverWords, submitButton, text, when } from "../parts.js";
import { createRuleList, DOCUMENTED_RULES, unmetText } from "../rules.js";
import { retryableBody, retryableHeading } from "./progress.js";

import type { PasswordPolicy, Report } from "../../index.js";
import type { ElementState } from "../types.js";
import type { Advice } from "../advice.js";
import type { Design, Field, H, Host, Model } from "../parts.js";
import type { Progress } from "../rules.js";

const importAdvice = late(() => import("../advice.js"));

export function passwordFace(host: Host): Design {
  const list = createRuleList(host.id("rules"));
  const serverWordsId = host.id("server-words");
  let password: Field;
  let reveal: ReturnType<typeof createReveal>;
  /** There once it is wanted and has come. */
  let advice: Advice | null = null;
  /** Whether advice has been sent for: once is enough for what everything goes on without. */
  let sentForAdvice = false;
  /** Whether the person has tried to go on with unmet rules: from then on these are marked as mistakes. */
  let insist = false;
  /** Whether the person has gone on before the rules were there. */
  let submitWhenLoaded = false;
  /** The state in which the password was last edited: what it refuses no longer stands. */
  let editedIn: ElementState | null = null;
  /** What the policy makes of the password; null while either is not there. */
  let report: Report | null = null;
  let progress: Progress | null = null;
  /** Whether the password kept the rules when advice on it was asked for. */
  let considered = false;

  const edited = (model: Model) => model.state === editedIn;
  const serverMessage = when("enterPassword", (state, model) => (edited(model) ? null : state.serverMessage));
  const waiting = (model: Model) => model.busy || submitWhenLoaded;
  /** Whether going on means to try again with what the flow still holds. */
  const retries = (model: Model) =>
    model.state.kind === "retryable" &&
    !model.aside &&
    (model.state.from === "loadRequirements" || !edited(model));

  /** Shows what the policy makes of the password as it is now. */
  function judge(model: Model) {
    const { value } = password.input;
    report = model.policy && value !== "" ? model.policy.report(value) : null;
    progress = list.update({
      strings: model.strings,
      rules: model.policy?.rules ?? DOCUMENTED_RULES,
      report,
      refused: model.state.kind === "enterPassword" && !edited(model) ? model.state.violations : [],
      insist,
    });
  }

  const wantsAdvice = () => host.estimator() !== null || host.breachRegister() !== null;

  async function addAdvice() {
    if (sentForAdvice) return;
    sentForAdvice = true;
    try {
      const { createAdvice } = await importAdvice();
      if (!list.root.isConnected) return;
      advice = createAdvice(host, PARTS);
      list.root.after(advice.root);
      host.refresh();
      considerAdvice();
    } catch (error) {
      reportError(error);
    }
  }

  function considerAdvice() {
    considered = report?.acceptable ?? false;
    if (!wantsAdvice()) return;
    if (advice) advice.consider(password.input.value, considered);
    else void addAdvice();
  }

  function update(model: Model) {
    judge(model);
    advice?.update(model);
    if (wantsAdvice()) void addAdvice();
    // The rules may come after the password.
    if (report?.acceptable && !considered) considerAdvice();
    const { kind } = model.state;
    if (submitWhenLoaded && kind !== "loadingRequirements" && (kind !== "enterPassword" || model.policy)) {
      submitWhenLoaded = false;
      if (kind === "enterPassword") queueMicrotask(submit);
      else host.refresh();
    }
  }

  function submit() {
    reveal.hide();
    // A password manager may have filled the field without an event.
    host.refresh();
    const model = host.model();
    if (retries(model)) return host.act("retry");
    if (password.input.value === "") return password.refuse(text("password.missing"));
    if (!report) {
      submitWhenLoaded = true;
      return host.refresh();
    }
    const unmet = report.rules.filter((rule) => rule.status === "unmet");
    if (unmet.length === 0) return host.act("submitPassword", password.input.value);
    insist = true;
    password.refuse(({ strings }) => strings.sentences(unmet.map((rule) => unmetText(rule, strings))));
  }

  return {
    icon: LOCK,
    intro: null,
    submit,
    update,
    conceal: () => reveal.hide(),
    forget: () => password.empty(),
    refuse: (reason) => password.refuseInput(reason, "password.missing"),
    leave: () => advice?.forget(),
    parts(h) {
      const capsLock = createCapsLockHint(h, host);
      password = field(h, host, {
        name: "password",
        label: text("password.label"),
        error: when("enterPassword", (state, model) => {
          if (state.problem === null || edited(model)) return null;
          return model.strings.text(state.problem === "password_missing" ? "password.missing" : "password.refused");
        }),
        describedBy: (model) => [
          serverMessage(model) && serverWordsId,
          capsLock.shown() ? capsLock.root.id : null,
          advice?.id() ?? null,
          list.root.id,
        ],
        attributes: {
          type: "password",
          autocomplete: "new-password",
          passwordrules: (model) => (model.requirements && model.policy ? model.policy.passwordRules : null),
        },
        beside: (input) => [(reveal = createReveal(h, host, input)).root],
        below: [capsLock.root],
      });
      capsLock.watch(password.input);
      const announceProgress = createProgressAnnouncer(host);
      password.input.addEventListener("input", () => {
        const model = host.model();
        const changesMore = submitWhenLoaded || !edited(model) || Boolean(advice?.id());
        submitWhenLoaded = false;
        editedIn = model.state;
        advice?.forget();
        // Most key strokes change the list alone, and the screen's next turn is near.
        if (changesMore) host.refresh();
        else host.guard(() => judge(model));
        considerAdvice();
        announceProgress(progress);
      });

      return [
        account(h),
        retryNotice(h),
        hiddenUsername(h),
        password.root,
        serverWords(h, serverMessage, serverWordsId),
        list.root,
        actions(
          h,
          submitButton(
            h,
            (model) => model.strings.text(retries(model) ? "action.retry" : "password.submit"),
            ({ strings }) => strings.text(submitWhenLoaded ? "password.loading" : "password.submitting"),
            waiting,
          ),
          suggestButton(h, host, (suggestion) => {
            if (suggestion === null) return password.refuse(text("password.noSuggestion"));
            password.input.value = suggestion;
            // So that password managers learn of it as of typing.
            password.input.dispatchEvent(new Event("input", { bubbles: true }));
            reveal.show();
            password.input.focus();
          }),
          button(h, "action.back", () => host.turnTo(null), { hidden: (model) => !model.aside }),
          cancelButton(h, host),
        ),
      ];
    },
  };
}

/** Why the last try got no answer, where the form itself is where to try again. */
function retryNotice(h: H) {
  return h(
    "div",
    { class: "slps-notice", hidden: (model) => model.aside || model.state.kind !== "retryable" },
    createAlertIcon(),
    h("p", {}, h("strong", {}, retryableHeading), " ", h("span", {}, retryableBody)),
  );
}

/** Password managers read the account from it; people read it above the form. */
function hiddenUsername(h: H) {
  return h("input", {
    type: "text",
    name: "username",
    autocomplete: "username",
    class: "slps-visually-hidden",
    tabindex: "-1",
    "aria-hidden": "true",
    readonly: true,
    value: (model) => model.username,
  });
}

/** The button that shows and masks the password. Its name stays the same, since `aria-pressed` says what it does. */
function createReveal(h: H, host: Host, input: HTMLInputElement) {
  const pressed = () => input.type === "text";
  const root = h(
    "button",
    { type: "button", class: "slps-reveal", "aria-controls": input.id, "aria-pressed": () => String(pressed()) },
    createIcon(EYE, "slps-icon slps-when-masked"),
    createIcon(EYE_OFF, "slps-icon slps-when-shown"),
    h("span", { class: "slps-visually-hidden" }, text("password.show")),
  );

  const set = (show: boolean) => {
    // A change of type moves the caret in some browsers, in Chromium only when the click is over.
    const { selectionStart, selectionEnd } = input;
    const restore = () => input.setSelectionRange(selectionStart, selectionEnd);
    input.type = show ? "text" : "password";
    restore();
    setTimeout(() => {
      if (!input.matches(":focus")) restore();
    });
    host.refresh();
  };
  root.addEventListener("click", () => {
    set(!pressed());
    host.answer(host.model().strings.text(pressed() ? "password.shown" : "password.hidden"));
  });

  return {
    root,
    hide() {
      if (pressed()) set(false);
    },
    show() {
      if (!pressed()) set(true);
    },
  };
}

/**
 * Fills in a password that keeps the rules, for those whose browser suggests none.
 *
 * @param use null where none can be made
 */
function suggestButton(h: H, host: Host, use: (suggestion: string | null) => void) {
  /** A policy for which none could be made. */
  let failed: PasswordPolicy | null = null;
  return button(
    h,
    "password.suggest",
    () => {
      const { policy, strings, busy } = host.model();
      if (!policy || busy) return;
      try {
        use(policy.generate({ avoidLookAlikes: true }));
        host.answer(strings.text("password.suggested"));
      } catch (error) {
        reportError(error);
        failed = policy;
        use(null);
      }
    },
    { hidden: ({ policy }) => !host.suggests() || policy === null || policy === failed },
  );
}

function createCapsLockHint(h: H, host: Host) {
  let on = false;
  const root = h(
    "p",
    { class: "slps-caps-lock", id: host.id("caps-lock"), hidden: () => !on },
    createAlertIcon(),
    h("span", {}, text("password.capsLock")),
  );

  const read = (event: Event) => {
    const now =
      (event instanceof KeyboardEvent || event instanceof MouseEvent) && event.getModifierState("CapsLock");
    if (now === on) return;
    on = now;
    host.refresh();
    if (on) host.answer(host.model().strings.text("password.capsLock"));
  };

  return {
    root,
    shown: () => on,
    watch(input: HTMLInputElement) {
      for (const type of ["keydown", "keyup", "mousedown", "blur"]) input.addEventListener(type, read);
    },
  };
}

/** Says how many of the rules are met whenever that changes. */
function createProgressAnnouncer(host: Host) {
  let former: Progress | null = null;
  return (progress: Progress | null) => {
    if (progress?.met === former?.met && progress?.count === former?.count) return;
    former = progress;
    host.say(() => {
      if (!progress) return "";
      return host.model().strings.text(progress.met === progress.count ? "rules.complete" : "rules.announcement", progress);
    });
  };
}
