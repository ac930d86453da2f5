/**
 * The password face: one field with every rule from the first paint, in a form that password managers recognise.
 *
 * It stays while the rules load, while the password is being set, and after a lost connection, so that what was typed
 * is not lost, and neither the focus nor the caret moves.
 */

import { readUsername } from "../../index.js";
import { reportError } from "../diagnostics.js";
import { createAlertIcon, LOCK } from "../icons.js";
import { late } from "../late.js";
import { account, actions, button, cancelButton, createReveal, field, fill, PARTS } from "../parts.js";
import { hiddenNote, serverWords, submitButton, text, when } from "../parts.js";
import { RuleList, unmetText } from "../rules.js";
import { busyNews, busyText, retryableBody, retryableHeading, stopButton } from "./progress.js";

import type { PasswordPolicy, Report } from "../../index.js";
import type { ElementState } from "../types.js";
import type { Advice } from "../advice.js";
import type { SuggestionLists } from "../suggestions.js";
import type { Design, Field, H, Host, Model, Reveal } from "../parts.js";
import type { Progress } from "../rules.js";

/** The announcement names unmet rules if there are at most so many. More would be too long. */
const FEW = 2;

const importAdvice = late(() => import("../advice.js"));
const importSuggestions = late(() => import("../suggestions.js"));

export function passwordFace(host: Host): Design {
  const form = new PasswordForm(host);
  return {
    icon: LOCK,
    intro: null,
    // For when the rules take long to load.
    ticks: (model) => busyText(model) !== null,
    countdown: busyNews,
    submit: () => form.submit(),
    update: (model) => form.update(model),
    conceal() {
      form.reveal.hide();
      form.suggestions.close();
    },
    forget: () => form.field.empty(),
    refuse: (reason) => form.field.refuseInput(reason, "password.missing"),
    leave() {
      form.adviser.forget();
      form.suggestions.close();
    },
    parts: (h) => form.createParts(h),
  };
}

class PasswordForm {
  field!: Field;
  reveal!: Reveal;
  readonly adviser;
  readonly suggestions;
  #name!: ReturnType<typeof createName>;
  #note!: ReturnType<typeof createNote>;
  #suggestion!: ReturnType<typeof createSuggestion>;
  readonly #host: Host;
  readonly #list: RuleList;
  readonly #rulesId: string;
  readonly #serverWordsId: string;
  readonly #announceProgress;

  /** Whether the person has submitted with unmet rules. From then on, these are marked as mistakes. */
  #insist = false;
  /** Whether the error of the field names the unmet rules. */
  #toldUnmet = false;
  /** Whether the person has submitted before the rules were loaded. */
  #submitWhenLoaded = false;
  /** The state in which the password was last edited. Its refusal no longer applies. */
  #editedIn: ElementState | null = null;
  /** The policy's report on the password; null while there is no policy or no password. */
  #report: Report | null = null;
  #progress: Progress | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#rulesId = host.id("rules");
    this.#serverWordsId = host.id("server-words");
    this.#list = new RuleList(this.#rulesId);
    this.#announceProgress = createProgressAnnouncer(host, (most) => this.#list.describe(most));
    this.suggestions = createSuggestions(host, () => this.field, (password) => this.#useSuggestion(password));
    this.adviser = createAdviser(host, () => this.field, () => this.#report?.acceptable ?? false);
  }

  createParts(h: H): HTMLElement[] {
    this.#note = createNote(h, this.#host, () => this.field.input.value);
    this.#suggestion = createSuggestion(h, this.#host, () => this.field.input);
    this.field = this.#createField(h);
    this.#note.watch(this.field.input);
    this.field.input.addEventListener("input", () => this.#edit());
    this.#name = createName(h, this.#host, () => this.#rename());
    return [
      account(h),
      retryNotice(h),
      busyNotice(h, this.#host),
      this.#name.root,
      this.field.root,
      serverWords(h, this.#serverMessage, this.#serverWordsId),
      this.#list.root,
      this.#createActions(h),
    ];
  }

  update(model: Model): void {
    this.#name.update(model);
    this.#judge(model);
    this.adviser.update(model);
    this.suggestions.update(model);
    const { kind } = model.state;
    if (this.#submitWhenLoaded && kind !== "loadingRequirements" && (kind !== "enterPassword" || model.policy)) {
      this.#submitWhenLoaded = false;
      if (kind === "enterPassword") queueMicrotask(() => this.submit());
      else this.#host.refresh();
    }
  }

  submit(): void {
    const host = this.#host;
    // A password manager may have filled the field without an event.
    host.refresh();
    if (this.#retries(host.model())) return this.#send("retry");
    const { value } = this.field.input;
    // People also use the Enter key to go to the next field.
    if (value === "" && this.#name.input.matches(":focus")) return this.field.input.focus();
    if (value === "") return this.field.refuse(text("password.missing"));
    if (/\p{Surrogate}/u.test(value)) return this.field.refuse(text("input.unreadable"));
    if (!this.#report) {
      this.#submitWhenLoaded = true;
      return host.refresh();
    }
    if (this.#unmet().length === 0) return this.#send("submitPassword", value);
    this.#insist = this.#toldUnmet = true;
    // Read again when it is drawn, because another username may change what is unmet.
    this.field.refuse(({ strings }) => strings.sentences(this.#unmet().map((rule) => unmetText(rule, strings))));
  }

  #unmet() {
    return this.#report?.rules.filter((rule) => rule.status === "unmet") ?? [];
  }

  /** Masks the password and sends it. It stays readable while something has to be corrected. */
  #send(action: "retry" | "submitPassword", ...values: string[]) {
    this.reveal.hide();
    this.suggestions.close();
    this.#host.act(action, ...values);
  }

  #createField(h: H): Field {
    return field(h, this.#host, {
      name: "password",
      label: text("password.label"),
      error: when("enterPassword", (state, model) => {
        if (state.problem === null || this.#isEdited(model)) return null;
        return model.strings.text(state.problem === "password_missing" ? "password.missing" : "password.refused");
      }),
      describedBy: (model) => [
        this.#serverMessage(model) && this.#serverWordsId,
        this.#note.text(model) && this.#note.root.id,
        this.#suggestion.id(),
        this.adviser.id(),
        // The error already names the rules.
        this.#toldUnmet ? null : this.#rulesId,
      ],
      attributes: {
        type: "password",
        autocomplete: "new-password",
        enterkeyhint: "go",
        passwordrules: (model) => model.policy?.passwordRules ?? null,
      },
      beside: (input) => [(this.reveal = createReveal(h, this.#host, input, "password")).root],
      below: [this.#note.root, this.#suggestion.root],
    });
  }

  #createActions(h: H) {
    const host = this.#host;
    return actions(
      h,
      submitButton(
        h,
        (model) => model.strings.text(this.#retries(model) ? "action.retry" : "password.submit"),
        ({ strings }) => strings.text(this.#submitWhenLoaded ? "password.loading" : "password.submitting"),
        (model) => model.busy || this.#submitWhenLoaded,
      ),
      ...suggestButtons(h, host, this.suggestions, this.#suggestion.isFirst, (suggested) => {
        if (suggested === null) this.field.refuse(text("password.noSuggestion"));
        else this.#useSuggestion(suggested);
      }),
      button(h, "action.back", () => host.turnTo(null), { hidden: (model) => !model.aside }),
      cancelButton(h, host),
    );
  }

  #useSuggestion(password: string) {
    const { busy, strings } = this.#host.model();
    if (busy) return;
    this.#suggestion.fill(password);
    this.reveal.show();
    this.field.input.focus();
    this.#host.answer(strings.text("password.suggested"));
  }

  /** Called when the password changes. */
  #edit() {
    const host = this.#host;
    const model = host.model();
    const changesMore =
      this.#submitWhenLoaded || !this.#isEdited(model) || Boolean(this.adviser.id()) || this.#suggestion.changes() ||
      this.suggestions.isOpen();
    this.#submitWhenLoaded = this.#toldUnmet = false;
    this.#editedIn = model.state;
    this.suggestions.close();
    this.adviser.forget();
    // Most keystrokes change only the list, so the rest is not drawn.
    if (!changesMore) host.guard(() => this.#judge(model));
    if (changesMore || this.#note.changes(model)) host.refresh();
    this.adviser.consider();
    this.#announceProgress(this.#progress);
  }

  /** Called when the username changes. */
  #rename() {
    const host = this.#host;
    // The first call makes the report, and the second draws the error from it.
    host.refresh();
    host.refresh();
    this.#announceProgress(this.#progress);
  }

  /** Shows the policy's report on the password as it is now. */
  #judge(model: Model) {
    const { value } = this.field.input;
    this.#report = model.policy && value !== "" ? model.policy.report(value) : null;
    this.#progress = this.#list.update({
      strings: model.strings,
      rules: model.policy?.rules ?? null,
      report: this.#report,
      refused: model.state.kind === "enterPassword" && !this.#isEdited(model) ? model.state.violations : [],
      insist: this.#insist,
      knowsUsername: Boolean(model.username ?? model.name),
    });
  }

  #isEdited(model: Model) {
    return model.state === this.#editedIn;
  }

  readonly #serverMessage = when("enterPassword", (state, model) =>
    this.#isEdited(model) ? null : state.serverMessage);

  /** Whether the button tries again with what the flow still holds. */
  #retries(model: Model) {
    const { state, aside } = model;
    return state.kind === "retryable" && !aside && (state.from === "loadRequirements" || !this.#isEdited(model));
  }
}

/**
 * Shows advice on the password, if the portal wants any. The module is fetched once and late. The face works without
 * it.
 */
function createAdviser(host: Host, field: () => Field, isAcceptable: () => boolean) {
  let advice: Advice | null = null;
  let wasFetched = false;
  /** Whether the password met the rules when advice was last requested. */
  let wasAcceptable = false;
  const isWanted = ({ estimateStrength, commonCheck, breachCheck } = host.settings) =>
    estimateStrength !== null || commonCheck || breachCheck !== null;

  async function fetchAdvice() {
    if (wasFetched) return;
    wasFetched = true;
    try {
      const { createAdvice } = await importAdvice();
      const { root } = field();
      if (!root.isConnected) return;
      advice = createAdvice(host, PARTS);
      root.after(advice.root);
      host.refresh();
      consider();
    } catch (error) {
      reportError(error);
    }
  }

  function consider() {
    wasAcceptable = isAcceptable();
    if (!isWanted()) return;
    if (advice) advice.consider(field().input.value, wasAcceptable);
    else void fetchAdvice();
  }

  return {
    /** The id of the advice, while there is any. */
    id: () => advice?.id() ?? null,
    consider,
    /** Marks the advice as being about a former password. */
    forget: () => advice?.forget(),
    update(model: Model) {
      advice?.update(model);
      if (isWanted()) void fetchAdvice();
      // The rules may come after the password.
      if (isAcceptable() && !wasAcceptable) consider();
    },
  };
}

/** Says why the last try got no answer, if the person can try again in the form. */
function retryNotice(h: H) {
  return h(
    "div",
    { class: "slps-notice", hidden: (model) => model.aside || model.state.kind !== "retryable" },
    createAlertIcon(),
    h("p", {}, h("strong", {}, retryableHeading), " ", h("span", {}, retryableBody)),
  );
}

/** Says that the rules take long because the service is busy. */
function busyNotice(h: H, host: Host) {
  return h(
    "div",
    { class: "slps-notice", hidden: (model) => model.aside || !busyText(model) },
    createAlertIcon(),
    h("div", {}, h("p", {}, (model) => busyText(model)), stopButton(h, host, (model) => busyText(model) !== null)),
  );
}

/**
 * The field with the username for password managers. If the username is known, it is shown above the form, and the
 * field is hidden. Otherwise the person may enter it. It is never sent, and the rule about the username uses it.
 */
function createName(h: H, host: Host, onEdit: () => void) {
  const isKnown = ({ username }: Model) => Boolean(username);
  let isEdited = false;
  const hintId = host.id("username-hint");
  const { root, input } = field(h, host, {
    name: "username",
    label: text("password.username"),
    describedBy: () => [hintId],
    attributes: {
      type: "text",
      autocomplete: "username",
      enterkeyhint: "next",
      tabindex: (model) => (isKnown(model) ? "-1" : null),
      readonly: (model) => model.busy || isKnown(model),
    },
    below: [h("p", { class: "slps-hint", id: hintId }, text("password.usernameHint"))],
  });
  const read = () => (host.model().policy ? readUsername(input.value).text ?? null : input.value);
  input.addEventListener("input", () => {
    isEdited = true;
    host.enterName(read());
    onEdit();
  });
  // A password manager saves the value of the field.
  input.addEventListener("change", () => (input.value = read() ?? input.value));
  return {
    root: h(
      "div",
      {
        class: (model) => (isKnown(model) ? "slps-visually-hidden" : null),
        "aria-hidden": (model) => (isKnown(model) ? "true" : null),
      },
      root,
    ),
    input,
    update({ username, name }: Model) {
      const known = username || (isEdited ? null : name);
      if (known && known !== input.value) input.value = known;
    },
  };
}

/** The note about the suggested password, while that is in the field. */
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
    /** Whether the drawn note is out of date. */
    changes: () => stands() !== shown,
    fill(password: string) {
      suggested = password;
      fill(input(), password);
    },
  };
}

/** The list of passwords to choose from. Its module loads late. */
function createSuggestions(host: Host, field: () => Field, use: (password: string) => void) {
  let lists: SuggestionLists | null = null;
  /** Counts the requests for a list, and what ends them. One that is no longer wanted shows nothing. */
  let turn = 0;
  const begin = () => {
    const own = ++turn;
    return () => own === turn;
  };
  return {
    isOpen: () => lists?.isOpen() ?? false,
    /** Calls `substitute` if there can be no list. */
    async open(substitute: () => void) {
      const isWanted = begin();
      try {
        lists ??= (await importSuggestions()).createLists(host, { ...PARTS, late }, begin, field, use);
      } catch (error) {
        reportError(error);
      }
      if (!isWanted()) return;
      if (lists) void lists.open(substitute);
      else substitute();
    },
    close() {
      begin();
      lists?.close();
    },
    update: (model: Model) => lists?.update(model),
  };
}

/**
 * Two buttons: one shows passwords that meet the rules, for people whose browser suggests none. The other does so again.
 * If the list cannot be loaded, each fills in a password at once.
 *
 * @param use receives the password; null if none can be made
 */
function suggestButtons(
  h: H,
  host: Host,
  list: ReturnType<typeof createSuggestions>,
  isFirst: () => boolean,
  use: (suggestion: string | null) => void,
) {
  /** A policy for which no password could be made. */
  let failed: PasswordPolicy | null = null;
  const suggest = () => {
    const { policy, busy } = host.model();
    if (policy && !busy) void list.open(generate);
  };
  const generate = () => {
    const { policy } = host.model();
    if (!policy) return;
    try {
      use(policy.generate({ avoidLookAlikes: true, grouped: true }));
    } catch (error) {
      reportError(error);
      failed = policy;
      use(null);
    }
  };
  const offers = ({ policy }: Model) => host.settings.suggest && policy !== null && policy !== failed && !list.isOpen();
  return [
    button(h, "password.suggest", suggest, { hidden: (model) => !offers(model) || !isFirst() }),
    button(h, "password.suggestAnother", suggest, { hidden: (model) => !offers(model) || isFirst() }),
  ];
}

/**
 * The note about Caps Lock and invisible characters. Its line is always there, so that nothing moves when the note
 * appears or disappears, such as a button that is being pressed.
 */
function createNote(h: H, host: Host, value: () => string) {
  let capsLock = false;
  let shown = "";
  const read = ({ policy, strings }: Model) => {
    // If there is a policy, the engine is loaded.
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
    /** Whether the drawn note is out of date. */
    changes: (model: Model) => read(model) !== shown,
    watch(input: HTMLInputElement) {
      for (const type of ["keydown", "keyup", "mousedown"]) input.addEventListener(type, readCapsLock);
    },
  };
}

/** Announces the progress when it changes, and at once if a limit is broken. */
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
