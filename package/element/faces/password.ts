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
import { hiddenNote, serverWords, submitButton, text, when } from "../parts.js";
import { createRuleList, unmetText } from "../rules.js";
import { busyNews, busyText, retryableBody, retryableHeading, stopButton } from "./progress.js";

import type { PasswordPolicy, Report } from "../../index.js";
import type { ElementState } from "../types.js";
import type { Advice } from "../advice.js";
import type { Design, Field, H, Host, Model } from "../parts.js";
import type { Progress } from "../rules.js";

/** So many rules that are yet to be kept are named as they become so few; more would be chatter. */
const FEW = 2;

const importAdvice = late(() => import("../advice.js"));

export function passwordFace(host: Host): Design {
  const rulesId = host.id("rules");
  const list = createRuleList(rulesId);
  const serverWordsId = host.id("server-words");
  let password: Field;
  let reveal: ReturnType<typeof createReveal>;
  /** There once it is wanted and has come. */
  let advice: Advice | null = null;
  /** Whether advice has been sent for: once is enough for what everything goes on without. */
  let sentForAdvice = false;
  /** Whether the person has tried to go on with unmet rules: from then on these are marked as mistakes. */
  let insist = false;
  /** Whether the error of the field says which. */
  let toldUnmet = false;
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
      rules: model.policy?.rules ?? null,
      report,
      refused: model.state.kind === "enterPassword" && !edited(model) ? model.state.violations : [],
      insist,
      knowsUsername: Boolean(model.username),
    });
  }

  const wantsAdvice = () => host.settings.estimateStrength !== null || host.settings.breachCheck !== null;

  async function addAdvice() {
    if (sentForAdvice) return;
    sentForAdvice = true;
    try {
      const { createAdvice } = await importAdvice();
      if (!list.root.isConnected) return;
      advice = createAdvice(host, PARTS);
      password.root.after(advice.root);
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

  /** Masked is what is sent, and not what is yet to be put right. */
  function send(action: "retry" | "submitPassword", ...values: string[]) {
    reveal.hide();
    host.act(action, ...values);
  }

  function submit() {
    // A password manager may have filled the field without an event.
    host.refresh();
    const model = host.model();
    if (retries(model)) return send("retry");
    const { value } = password.input;
    if (value === "") return password.refuse(text("password.missing"));
    if (/\p{Surrogate}/u.test(value)) return password.refuse(text("input.unreadable"));
    if (!report) {
      submitWhenLoaded = true;
      return host.refresh();
    }
    const unmet = report.rules.filter((rule) => rule.status === "unmet");
    if (unmet.length === 0) return send("submitPassword", value);
    insist = toldUnmet = true;
    password.refuse(({ strings }) => strings.sentences(unmet.map((rule) => unmetText(rule, strings))));
  }

  return {
    icon: LOCK,
    intro: null,
    // While the rules are long in coming.
    ticks: (model) => busyText(model) !== null,
    countdown: busyNews,
    submit,
    update,
    conceal: () => reveal.hide(),
    forget: () => password.empty(),
    refuse: (reason) => password.refuseInput(reason, "password.missing"),
    leave: () => advice?.forget(),
    parts(h) {
      const note = createNote(h, host, () => password.input.value);
      const suggestion = createSuggestion(h, host, () => password.input);
      password = field(h, host, {
        name: "password",
        label: text("password.label"),
        error: when("enterPassword", (state, model) => {
          if (state.problem === null || edited(model)) return null;
          return model.strings.text(state.problem === "password_missing" ? "password.missing" : "password.refused");
        }),
        describedBy: (model) => [
          serverMessage(model) && serverWordsId,
          note.text(model) && note.root.id,
          suggestion.id(),
          advice?.id() ?? null,
          // What the error says of the rules is said once.
          toldUnmet ? null : rulesId,
        ],
        attributes: {
          type: "password",
          autocomplete: "new-password",
          enterkeyhint: "go",
          passwordrules: (model) => (model.requirements && model.policy ? model.policy.passwordRules : null),
        },
        beside: (input) => [(reveal = createReveal(h, host, input)).root],
        below: [note.root, suggestion.root],
      });
      note.watch(password.input);
      const announceProgress = createProgressAnnouncer(host, (most) => list.describe(most));
      password.input.addEventListener("input", () => {
        const model = host.model();
        const changesMore = submitWhenLoaded || !edited(model) || Boolean(advice?.id()) || suggestion.changes();
        submitWhenLoaded = toldUnmet = false;
        editedIn = model.state;
        advice?.forget();
        // Most key strokes change the list alone, and the screen's next turn is near.
        if (!changesMore) host.guard(() => judge(model));
        if (changesMore || note.changes(model)) host.refresh();
        considerAdvice();
        announceProgress(progress);
      });

      return [
        account(h),
        retryNotice(h),
        busyNotice(h, host),
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
          ...suggestButtons(h, host, suggestion.isFirst, (suggested) => {
            if (suggested === null) return password.refuse(text("password.noSuggestion"));
            suggestion.fill(suggested);
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

/** That the rules are long in coming, since the service is busy. What is typed meanwhile stays. */
function busyNotice(h: H, host: Host) {
  return h(
    "div",
    { class: "slps-notice", hidden: (model) => model.aside || !busyText(model) },
    createAlertIcon(),
    h("div", {}, h("p", {}, (model) => busyText(model)), stopButton(h, host, (model) => busyText(model) !== null)),
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
    {
      type: "button",
      class: "slps-reveal",
      title: text("password.show"),
      "aria-controls": input.id,
      "aria-pressed": () => String(pressed()),
    },
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
    setTimeout(restore);
    host.refresh();
  };
  // The focus stays in the field, where a telephone would close its keyboard otherwise.
  root.addEventListener("mousedown", (event) => event.preventDefault());
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

/** What is said of the password that was suggested, as long as it stands. */
function createSuggestion(h: H, host: Host, input: () => HTMLInputElement) {
  let suggested: string | null = null;
  let shown = false;
  const stands = () => suggested !== null && input().value === suggested;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(input().value);
      host.answer(host.model().strings.text("password.copied"));
    } catch {
      // The browser may refuse; what is selected can be copied by hand.
      input().select();
    }
  };
  const root = h(
    "div",
    { class: "slps-suggested", hidden: () => !(shown = stands()) },
    h("p", { class: "slps-hint", id: host.id("suggested") }, text("password.suggested")),
    button(h, "password.copy", () => void copy(), { hidden: () => !("clipboard" in navigator) }),
  );

  return {
    root,
    id: () => (stands() ? host.id("suggested") : null),
    isFirst: () => suggested === null,
    /** Whether what is shown is no longer so. */
    changes: () => stands() !== shown,
    fill(password: string) {
      suggested = password;
      input().value = password;
      // So that password managers learn of it as of typing.
      input().dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
}

/**
 * The button that fills in a password that keeps the rules, for those whose browser suggests none, and the one that fills
 * in another.
 *
 * @param use null where none can be made
 */
function suggestButtons(h: H, host: Host, isFirst: () => boolean, use: (suggestion: string | null) => void) {
  /** A policy for which none could be made. */
  let failed: PasswordPolicy | null = null;
  const suggest = () => {
    const { policy, strings, busy } = host.model();
    if (!policy || busy) return;
    try {
      use(policy.generate({ avoidLookAlikes: true, grouped: true }));
      host.answer(strings.text("password.suggested"));
    } catch (error) {
      reportError(error);
      failed = policy;
      use(null);
    }
  };
  const offers = ({ policy }: Model) => host.settings.suggest && policy !== null && policy !== failed;
  return [
    button(h, "password.suggest", suggest, { hidden: (model) => !offers(model) || !isFirst() }),
    button(h, "password.suggestAnother", suggest, { hidden: (model) => !offers(model) || isFirst() }),
  ];
}

/**
 * What is worth knowing of what cannot be seen: Caps Lock, and spaces at the ends. Its line is kept free, so that nothing
 * moves when it comes or goes, least of all a button that is being pressed.
 */
function createNote(h: H, host: Host, value: () => string) {
  let capsLock = false;
  let shown = "";
  const read = ({ policy, strings }: Model) => {
    // The policy is there once the engine is.
    const hidden = policy && hiddenNote(value(), strings);
    return strings.sentences([...(capsLock ? [strings.text("password.capsLock")] : []), ...(hidden ? [hidden] : [])]);
  };
  const root = h(
    "p",
    { class: "slps-note", id: host.id("note"), "data-empty": (model) => !(shown = read(model)) },
    createAlertIcon(),
    h("span", {}, read),
  );

  const readCapsLock = (event: Event) => {
    const now =
      (event instanceof KeyboardEvent || event instanceof MouseEvent) && event.getModifierState("CapsLock");
    if (now === capsLock) return;
    capsLock = now;
    host.refresh();
    if (capsLock) host.answer(host.model().strings.text("password.capsLock"));
  };

  return {
    root,
    text: read,
    /** Whether what is shown is no longer so. */
    changes: (model: Model) => read(model) !== shown,
    watch(input: HTMLInputElement) {
      for (const type of ["keydown", "keyup", "mousedown"]) input.addEventListener(type, readCapsLock);
    },
  };
}

/** Says how things stand whenever that changes, and at once where typing on only makes it worse. */
function createProgressAnnouncer(host: Host, describe: (most: number) => string) {
  let former: Progress | null = null;
  return (progress: Progress | null) => {
    if (progress === former) return;
    const isBroken = progress !== null && progress.broken !== "" && progress.broken !== former?.broken;
    former = progress;
    if (isBroken) host.answer(describe(FEW));
    else host.say(() => (progress ? describe(FEW) : ""));
  };
}
