/**
 * The parts of faces: the frame with its heading, text fields, buttons, notices.
 *
 * A face is what the element shows for one or more states. It reads the model and calls the host. It never calls the
 * flow, and stores secrets only in its inputs.
 */

import { findHidden, supportReference } from "../index.js";
import { createView } from "./dom.js";
import { createAlertIcon, createIcon, EYE, EYE_OFF } from "./icons.js";
import { bare } from "../own.js";

import type { Build, Value } from "./dom.js";
import type { LinkNote } from "./memory.js";
import type { Place } from "./own-words.js";
import type { PasswordSetSettings } from "./settings.js";
import type { Strings } from "./strings.js";
import type { ElementState } from "./types.js";
import type { Action, InputProblem, PasswordPolicy } from "../index.js";
import type { MessageId } from "../locales/messages.js";

/** Everything that a face may show. */
export interface Model {
  /** The state to show. While `busy`, it is the state in which the person acted. */
  readonly state: ElementState;
  /** Whether the element waits for the answer to the person's action. */
  readonly busy: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When `state` was entered. */
  readonly since: number;
  /** A reading of a clock that nobody can set, in milliseconds. */
  readonly clock: number;
  /** The same when `state` was entered. */
  readonly enteredAt: number;
  /** Whether the browser has a network. */
  readonly online: boolean;
  readonly username: string | null;
  /**
   * The username that the person has entered for password managers, or that another tab has stored. It is never sent.
   */
  readonly name: string | null;
  readonly signInUrl: string | null;
  readonly supportUrl: URL | null;
  /** The origin of the API; null if it is that of the page. */
  readonly foreignOrigin: string | null;
  /** The policy that judges passwords; null until the engine and the rules are loaded. */
  readonly policy: PasswordPolicy | null;
  /** Whether the person has opened another face in place of the face of the state. */
  readonly aside: boolean;
  /** What the tab knew about a link before the page was reloaded, or that the lockout of that visit is over. */
  readonly left: LinkNote | "over" | null;
  /** What another tab has done since the link was sent. */
  readonly elsewhere: "opened" | "set" | null;
  readonly strings: Strings;
}

/** What a face may call. */
export interface Host {
  readonly settings: PasswordSetSettings;
  /** An id that is unique on the page. */
  id(part: string): string;
  model(): Model;
  /** Updates the face after a change of its own. */
  refresh(): void;
  /** The same after so many milliseconds, unless the face is gone by then. */
  refreshLater(milliseconds: number): void;
  /** Runs `draw`, which calls the engine. If the engine fails, the element says so. */
  guard(draw: () => void): void;
  /** Sets the username for password managers and for the rule about it. */
  enterName(name: string | null): void;
  act(action: Action, ...values: (string | number)[]): void;
  /** Shows another face. With null, shows the face of the state again. */
  turnTo(face: FaceName | null): void;
  /**
   * Starts with a key, and ends any flow that is under way.
   *
   * @param anew whether the key needs a new flow with the current settings
   */
  openKey(key: string, anew: boolean): void;
  requestNewLink(): void;
  restart(): void;
  retryEngine(): void;
  /** Continues although a remembered lockout is not over. */
  leaveLockout(): void;
  /** Whether the browser may follow the link to `sign-in-url`. If not, the portal does so itself. */
  signIn(url: string): boolean;
  /** The portal's own content for a place in a face. */
  ownWords(face: string, place: Place): HTMLElement[];
  say(text: string | (() => string)): void;
  answer(text: string): void;
}

/** The names of faces. A state's face has the name of its kind, except for states that share a face. */
export type FaceName =
  | Exclude<
      ElementState["kind"],
      "idle" | "requestingLink" | "loadingRequirements" | "enterPassword" | "submitting"
    >
  | "linkRequest"
  | "password";

export interface Face {
  readonly root: HTMLElement;
  update(model: Model): void;
  /** Moves the focus to the next action. */
  focus(): void;
  /** Masks the password or the answer again. */
  conceal?(): void;
  /** Says at the field why its text was not sent. */
  refuse?(reason: InputProblem): void;
  /** Empties the input with the secret. */
  forget?(): void;
  /** Stops timers and requests, before the face is removed. */
  leave?(): void;
  /** Whether the face changes as time passes. */
  readonly ticks?: boolean | ((model: Model) => boolean);
  /** The announcement of the remaining time. */
  countdown?(model: Model): string;
}

/** The description of a face. By default, its texts are those with its name. */
export interface Design extends Pick<Face, "conceal" | "refuse" | "forget" | "leave" | "ticks" | "countdown"> {
  /** Paths of icons.ts. */
  readonly icon: readonly string[];
  readonly tone?: "success" | "danger" | "warning" | "busy";
  readonly heading?: Read;
  /** The paragraph below the heading. */
  readonly intro?: Read | null;
  /** The rest of the face. */
  parts?(h: H): (Node | string)[];
  /** Makes the face a form. */
  submit?(): void;
  /** Runs after every update of the parts. */
  update?(model: Model): void;
}

export type Designer = (host: Host) => Design;
export type Designers<Name extends FaceName> = Record<Name, Designer>;
export type H = Build<Model>;
export type Read = (model: Model) => Value;

/** Makes a reader that returns null unless the state has the given kind. */
export function when<Kind extends ElementState["kind"]>(
  kind: Kind,
  read: (state: Extract<ElementState, { kind: Kind }>, model: Model) => string | null,
): (model: Model) => string | null {
  return (model) =>
    model.state.kind === kind ? read(model.state as Extract<ElementState, { kind: Kind }>, model) : null;
}

export function text(id: MessageId): (model: Model) => string {
  return (model) => model.strings.text(id);
}

/** Whether the state allows the action. */
export function allows(model: Model, action: Action): boolean {
  return (model.state.actions as readonly string[]).includes(action);
}

/** Makes the face that a design describes. */
export function createFace(host: Host, name: string, design: Design): Face {
  const own = (part: "heading" | "body") => text(`${name}.${part}` as MessageId);
  const { icon, tone, heading = own("heading"), intro = own("body"), parts, submit, update, ...rest } = bare(design);
  const headingId = host.id("heading");
  const view = createView((h: H) =>
    h(
      submit ? "form" : "section",
      // If the script ever fails to handle a submission, `post` keeps what was typed out of the address.
      { class: "slps-face", "aria-labelledby": headingId, novalidate: Boolean(submit), method: submit ? "post" : null },
      h("div", { class: "slps-badge", "data-tone": tone }, createIcon(icon)),
      h(`h${host.settings.headingLevel}`, { class: "slps-heading", id: headingId, tabindex: "-1" }, heading),
      ...(intro ? [paragraph(h, intro, "slps-text slps-intro", host.id("intro"))] : []),
      ...host.ownWords(name, "before"),
      ...(parts?.(h) ?? []),
      ...host.ownWords(name, "actions"),
      ...host.ownWords(name, "after"),
    ),
  );
  const { root } = view;
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!host.model().busy) submit?.();
  });
  return bare({
    ...rest,
    root,
    update(model: Model) {
      view.update(model);
      update?.(model);
    },
    focus() {
      const inputs = [...root.querySelectorAll("input")].filter(
        (input) => input.tabIndex >= 0 && !input.closest("[hidden], .slps-own"),
      );
      const invalid = inputs.find((input) => input.getAttribute("aria-invalid") === "true");
      // The person has to choose a question before the answer.
      const choice = inputs[0]?.type === "radio" && !inputs.some((input) => input.checked);
      // Optional inputs come before the required one.
      const target = invalid ?? (choice ? null : inputs.filter((input) => input.type !== "radio").at(-1));
      (target ?? root.querySelector<HTMLElement>(".slps-heading"))?.focus();
    },
  });
}

export function paragraph(h: H, read: Read, className: string = "slps-text", id?: string): HTMLElement {
  return h("p", { class: className, id, hidden: (model) => !read(model) }, read);
}

/** A warning in a box, for messages that appear in a face and disappear again. */
export function createNotice(words: string): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "slps-notice";
  const paragraph = document.createElement("p");
  paragraph.textContent = words;
  notice.append(createAlertIcon(), paragraph);
  return notice;
}

/**
 * The service's own message. It comes from outside, so it is in a frame, has a limited length and its own direction.
 */
export function serverWords(h: H, read: (model: Model) => string | null, id?: string): HTMLElement {
  return h(
    "div",
    { class: "slps-server", id, hidden: (model) => !read(model) },
    h("p", { class: "slps-server-intro" }, text("server.said")),
    h("blockquote", { class: "slps-server-words", dir: "auto" }, (model) => read(model)?.slice(0, 500)),
  );
}

/** The username, if it is known. */
export function account(h: H): HTMLElement {
  return h(
    "p",
    { class: "slps-account", hidden: (model) => !model.username },
    h("span", { class: "slps-account-label" }, text("username.label")),
    h("bdi", { class: "slps-account-name", translate: "no" }, (model) => model.username),
  );
}

/** A busy button stays focusable, because a disabled one would lose the focus. */
function createButton(h: H, label: Read, busy: (model: Model) => boolean, attributes: Parameters<H>[1]) {
  return h(
    "button",
    { "aria-disabled": (model) => (busy(model) ? "true" : null), ...attributes },
    h("span", { class: "slps-spinner", hidden: (model) => !busy(model) }),
    h("span", {}, label),
  );
}

/** The button that submits the face. */
export function submitButton(
  h: H,
  label: Read,
  busyLabel: Read = text("busy"),
  busy: (model: Model) => boolean = (model) => model.busy,
): HTMLElement {
  return createButton(h, (model) => (busy(model) ? busyLabel : label)(model), busy, {
    type: "submit",
    class: "slps-button slps-primary",
  });
}

interface ButtonOptions {
  /** Whether it is the main button of the face. */
  readonly primary?: boolean | ((model: Model) => boolean);
  /** Whether it shows that the element waits for an answer, as a primary button does. */
  readonly busy?: boolean;
  /** A look other than that of its kind. */
  readonly className?: string;
  /** The action that the state must allow. Otherwise the button is hidden. */
  readonly needs?: Action;
  hidden?(model: Model): boolean;
}

export function button(
  h: H,
  label: MessageId,
  press: () => void,
  options: ButtonOptions = {},
): HTMLElement {
  const { primary = false, busy = Boolean(primary), className, needs, hidden } = bare(options);
  const made = createButton(h, text(label), (model) => busy && model.busy, {
    type: "button",
    class: className ? `slps-button ${className}` : buttonClass(primary),
    hidden: needs ? (model) => !allows(model, needs) : hidden,
  });
  made.addEventListener("click", press);
  return made;
}

/** The classes of a primary button, or of another. */
function buttonClass(primary: boolean | ((model: Model) => boolean)) {
  const look = (isPrimary: boolean) => `slps-button ${isPrimary ? "slps-primary" : "slps-quiet"}`;
  return typeof primary === "boolean" ? look(primary) : (model: Model) => look(primary(model));
}

export function actions(h: H, ...buttons: HTMLElement[]): HTMLElement {
  return h("div", { class: "slps-actions" }, ...buttons);
}

/** How long after a request the button to cancel is hidden, in milliseconds. The answer usually comes sooner. */
const EARLY_MILLISECONDS = 10_000;

/** Ends the flow. It asks first if something that was typed would be lost. */
export function cancelButton(h: H, host: Host): HTMLElement {
  let asks = false;
  let busySince: number | null = null;
  const ask = (now: boolean) => () => {
    asks = now;
    host.refresh();
    root.querySelector<HTMLElement>("button:not([hidden])")?.focus();
  };
  const cancel = () => host.act("cancel");
  const isEarly = ({ busy, now }: Model) => {
    if (!busy) busySince = null;
    else if (busySince === null) {
      busySince = now;
      host.refreshLater(EARLY_MILLISECONDS + 1);
    }
    return busySince !== null && now - busySince < EARLY_MILLISECONDS;
  };
  const hasTyped = () =>
    [
      ...root.closest(".slps-face")
        ?.querySelectorAll<HTMLInputElement>("input:not(.slps-own *, [name=username])") ?? [],
    ].some(({ type, tabIndex, value }) => type !== "radio" && tabIndex >= 0 && value !== "");
  const root: HTMLElement = h(
    "div",
    {
      class: "slps-actions",
      role: () => (asks ? "group" : null),
      "aria-labelledby": () => (asks ? host.id("stop") : null),
      hidden: (model) => !allows(model, "cancel") || isEarly(model),
    },
    h("p", { class: "slps-wait", id: host.id("stop"), hidden: () => !asks }, text("action.reallyStop")),
    button(h, "action.stop", cancel, { hidden: () => !asks }),
    button(h, "action.continue", ask(false), { hidden: () => !asks }),
    button(h, "action.cancel", () => (hasTyped() ? ask(true) : cancel)(), {
      className: "slps-quiet slps-muted",
      hidden: () => asks,
    }),
  );
  return root;
}

/**
 * The link to `sign-in-url`.
 *
 * @param isWayOut whether the link is a way to leave the face, for people who came by mistake
 * @param isPrimary whether the link is the main button of the face
 */
export function signInLink(
  h: H,
  host: Host,
  isWayOut: boolean = false,
  isWanted: (model: Model) => boolean = () => true,
  isPrimary: boolean | ((model: Model) => boolean) = true,
): HTMLElement {
  const link = h(
    "a",
    {
      class: isWayOut ? "slps-button slps-quiet slps-muted" : buttonClass(isPrimary),
      href: (model) => model.signInUrl,
      hidden: (model) => !model.signInUrl || !isWanted(model),
    },
    text(isWayOut ? "action.toSignIn" : "action.signIn"),
  );
  link.addEventListener("click", (event) => {
    // The browser opens the link in another tab or window, or saves it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!host.signIn(link.href)) event.preventDefault();
  });
  return link;
}

/** The error of a field. The field refers to its `id`. */
export function errorLine(h: H, id: string, read: (model: Model) => string | null): HTMLElement {
  return h("p", { class: "slps-error", id, hidden: (model) => !read(model) }, createAlertIcon(), h("span", {}, read));
}

/**
 * The reference for support, with a button that copies it and a link to support.
 *
 * @param more what the face adds to the reference
 */
export function supportNote(
  h: H,
  host: Host,
  isWanted: (model: Model) => boolean = () => true,
  more: (model: Model) => string | null = () => null,
): HTMLElement {
  const reference = (model: Model) =>
    [supportReference(model.state, model.since), more(model)].filter(Boolean).join(" ");
  const code = h("code", { class: "slps-fault", translate: "no" }, reference);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reference(host.model()));
      host.answer(host.model().strings.text("support.copied"));
    } catch {
      // If the browser refuses, the person can copy the selected text.
      getSelection()?.selectAllChildren(code);
    }
  };
  const isPage = ({ supportUrl }: Model) => /^http/.test(supportUrl?.protocol ?? "");
  return h(
    "div",
    { class: "slps-support", hidden: (model) => !isWanted(model) },
    h("p", { class: "slps-hint" }, text("failed.support"), " ", code),
    button(h, "support.copy", () => void copy(), { hidden: () => !("clipboard" in navigator) }),
    h(
      "a",
      {
        class: "slps-button slps-quiet",
        href: (model) => model.supportUrl && addressOf(model.supportUrl, reference(model)),
        // A new tab, because the face would be lost.
        target: (model) => (isPage(model) ? "_blank" : null),
        rel: "noreferrer",
        hidden: (model) => !model.supportUrl,
      },
      (model) => model.strings.text(isPage(model) ? "support.contactNewTab" : "support.contact"),
    ),
  );
}

/** The address of support. In a mail, the reference is added to the subject. */
function addressOf({ href, protocol, search }: URL, reference: string) {
  if (protocol !== "mailto:") return href;
  const fields = search.slice(1).split("&").filter(Boolean);
  const own = fields.findIndex((field) => /^subject=/i.test(field));
  const subject = encodeURIComponent(reference);
  if (own < 0) fields.push(`subject=${subject}`);
  else fields[own] += `%20${subject}`;
  return `${href.replace(/[?#][^]*$/, "")}?${fields.join("&")}`;
}

interface FieldOptions {
  readonly name: string;
  readonly label: Read;
  /** Why the service refused the value; null if it did not. */
  error?(model: Model): string | null;
  /** The ids of further descriptions of the field. The default is the paragraph below the heading. */
  describedBy?(model: Model): (string | null)[];
  readonly attributes?: Parameters<H>[1];
  beside?(input: HTMLInputElement): Node[];
  readonly below?: readonly Node[];
  hidden?(model: Model): boolean;
  /** Whether a hint below describes invisible characters in the value, because it is sent unchanged. */
  readonly saysHidden?: boolean;
}

export interface Field {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  empty(): void;
  /** Says why the value is not sent. The message stays until the value is edited. */
  refuse(why: (model: Model) => string): void;
  /** The same for a reason of the engine. */
  refuseInput(reason: InputProblem, missing: MessageId, unreadable?: MessageId): void;
}

/** A labelled text field with its error. */
export function field(h: H, host: Host, options: FieldOptions): Field {
  const { name, label, error, attributes = {}, beside, below = [], hidden, saysHidden = false,
    describedBy = () => [host.id("intro")] } = bare(options);
  const id = host.id(name);
  const errorId = host.id(`${name}-error`);
  const hiddenId = host.id(`${name}-hidden`);
  let refusal: ((model: Model) => string | null) | null = null;
  const problem = (model: Model) => refusal?.(model) ?? error?.(model) ?? null;

  const input = h("input", {
    id,
    name,
    class: "slps-input",
    autocapitalize: "none",
    autocorrect: "off",
    spellcheck: "false",
    "aria-invalid": (model) => (problem(model) ? "true" : null),
    "aria-describedby": (model) =>
      [problem(model) && errorId, note(model) && hiddenId, ...describedBy(model)].filter(Boolean).join(" ") || null,
    readonly: (model) => model.busy,
    ...attributes,
  });
  const note = (model: Model): string | null => (saysHidden ? hiddenNote(input.value, model.strings) : null);
  input.addEventListener("input", () => {
    if (refusal === null && !saysHidden) return;
    refusal = null;
    host.refresh();
  });
  const root = h(
    "div",
    { class: "slps-field", hidden },
    h("label", { class: "slps-label", for: id }, label),
    h("div", { class: "slps-input-row" }, input, ...(beside?.(input) ?? [])),
    errorLine(h, errorId, problem),
    h("p", { class: "slps-hint", id: hiddenId, hidden: (model) => !note(model) }, note),
    ...below,
  );

  const made: Field = {
    root,
    input,
    empty() {
      if (input.value !== "") fill(input, "");
    },
    refuse(why) {
      refusal = why;
      host.refresh();
      // A screen reader says the description when the focus comes to the field. If the focus is there already, the
      // message is announced.
      if (input.matches(":focus")) host.answer(why(host.model()));
      else input.focus();
    },
    refuseInput(reason, missing, unreadable = "input.unreadable") {
      made.refuse(text(reason === "empty" ? missing : reason === "half_character" ? "input.unreadable" : unreadable));
    },
  };
  return made;
}

/** Fills in a text as if it were typed, so that the face and password managers notice it. */
export function fill(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

export interface Reveal {
  readonly root: HTMLElement;
  hide(): void;
  show(): void;
}

/**
 * The button that shows and masks what is typed. Its name stays the same, because `aria-pressed` says whether it is
 * shown.
 *
 * The field for an answer is a text field that is drawn masked. In a password field, people cannot type Japanese, and a
 * password manager would offer to save the answer.
 */
export function createReveal(h: H, host: Host, input: HTMLInputElement, of: "password" | "securityQuestion"): Reveal {
  const pressed = () => input.type === "text" && !input.hasAttribute("data-masked");
  const root = h(
    "button",
    {
      type: "button",
      class: "slps-reveal",
      title: text(`${of}.show`),
      "aria-controls": input.id,
      "aria-pressed": () => String(pressed()),
    },
    createIcon(EYE, "slps-icon slps-when-masked"),
    createIcon(EYE_OFF, "slps-icon slps-when-shown"),
    h("span", { class: "slps-visually-hidden" }, text(`${of}.show`)),
  );

  const set = (show: boolean) => {
    // A change of the type moves the caret in some browsers, in Chromium only after the click.
    const { selectionStart, selectionEnd } = input;
    const restore = () => input.setSelectionRange(selectionStart, selectionEnd);
    if (of === "password") input.type = show ? "text" : "password";
    else input.toggleAttribute("data-masked", !show);
    restore();
    setTimeout(restore);
    host.refresh();
  };
  // The focus stays in the field. Otherwise a phone would close its keyboard.
  root.addEventListener("mousedown", (event) => event.preventDefault());
  root.addEventListener("click", () => {
    set(!pressed());
    host.answer(host.model().strings.text(`${of}.${pressed() ? "shown" : "hidden"}`));
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

/** Describes the invisible characters of a text. */
export function hiddenNote(value: string, strings: Strings): string | null {
  // The engine is not needed for a text of visible ASCII characters.
  if (/^([!-~]+( +[!-~]+)*)?$/.test(value)) return null;
  const { start, end, inside } = findHidden(value);
  const edge = start && end ? "both" : start ? "start" : end ? "end" : inside ? "inside" : null;
  return edge && strings.text(`hidden.${edge}`);
}

/** The parts for modules that load late. If they imported this file, the build would include it twice. */
export interface Parts {
  readonly account: typeof account;
  readonly actions: typeof actions;
  readonly button: typeof button;
  readonly cancelButton: typeof cancelButton;
  readonly createAlertIcon: typeof createAlertIcon;
  readonly createReveal: typeof createReveal;
  readonly createView: typeof createView;
  readonly errorLine: typeof errorLine;
  readonly field: typeof field;
  readonly paragraph: typeof paragraph;
  readonly signInLink: typeof signInLink;
  readonly submitButton: typeof submitButton;
  readonly text: typeof text;
  readonly when: typeof when;
}

export const PARTS: Parts = {
  account,
  actions,
  button,
  cancelButton,
  createAlertIcon,
  createReveal,
  createView,
  errorLine,
  field,
  paragraph,
  signInLink,
  submitButton,
  text,
  when,
};
