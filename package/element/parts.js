/**
 * What the faces are made of: the frame with its heading, text fields, buttons, notices.
 *
 * A face is what the element shows for one or more states. It reads the model and calls the host; it never touches the
 * flow, and it keeps a secret nowhere but in its inputs.
 */

import { createView } from "./dom.js";
import { createAlertIcon, createIcon } from "./icons.js";

/** @import { Build, Value } from "./dom.js" */
/** @import { Strings } from "./strings.js" */
/** @import { ElementState, EstimateStrength, MessageId } from "../element.js" */
/** @import { Action, CompleteRequirements, PasswordPolicy } from "../index.js" */

/**
 * All that a face may show.
 * @typedef {object} Model
 * @property {ElementState} state the state to show: while `busy`, the one in which the person acted.
 * @property {boolean} busy whether an answer to the person's action is awaited.
 * @property {number} now milliseconds since 1970.
 * @property {number} since when `state` was entered.
 * @property {boolean} online whether the browser has a network.
 * @property {string | null} username
 * @property {string | null} signInUrl
 * @property {string | null} foreignOrigin where the API is, if not where the page is.
 * @property {CompleteRequirements | null} requirements the policy that the service has sent.
 * @property {PasswordPolicy | null} policy the same, ready to judge.
 * @property {boolean} aside whether the person has turned from what the state asks to another face.
 * @property {Strings} strings
 */

/**
 * What a face may ask of the element.
 * @typedef {object} Host
 * @property {(part: string) => string} id an id that is unique on the page.
 * @property {() => Model} model
 * @property {() => void} refresh updates the face after something of its own has changed.
 * @property {(draw: () => void) => void} guard draws what asks the engine: should it fail, the page says so.
 * @property {(action: Action, ...values: (string | number)[]) => void} act
 * @property {(face: FaceName | null) => void} turnTo shows another face, or again the one of the state.
 * @property {() => void} requestNewLink
 * @property {() => void} restart
 * @property {() => void} retryEngine
 * @property {() => void} leaveLockout goes on although a lockout that was remembered is not over.
 * @property {(url: string) => boolean} signIn whether the browser, and not the portal, goes to the page for signing in.
 * @property {(text: string | (() => string)) => void} say
 * @property {(text: string) => void} answer
 * @property {() => string | null} breachRegister the address of the register of breaches in which the portal wants
 *   passwords looked up: empty for the usual one, null for none.
 * @property {() => EstimateStrength | null} estimator
 * @property {() => boolean} suggests whether passwords are suggested.
 */

/** @typedef {import("./faces.js").FaceName} FaceName */

/**
 * @typedef {object} Face
 * @property {HTMLElement} root
 * @property {(model: Model) => void} update
 * @property {() => void} focus puts the focus where the next action is.
 * @property {() => void} [conceal] masks again what was shown on request.
 * @property {() => void} [forget] empties the input that holds a secret.
 * @property {() => void} [leave] lets go of what goes on in the background, before the face is no more.
 * @property {boolean} [ticks] whether time alone changes what is shown.
 * @property {(model: Model) => string} [countdown] what to say of the time that is left, when it changes.
 */

/**
 * What a face is made from. Where nothing else is said, its texts are those that are named after it.
 * @typedef {object} Design
 * @property {readonly string[]} icon paths of icons.js.
 * @property {"success" | "danger" | "busy"} [tone]
 * @property {Read} [heading]
 * @property {Read | null} [intro] the paragraph below the heading.
 * @property {(h: H) => (Node | string)[]} [parts] what follows.
 * @property {() => void} [submit] makes it a form.
 * @property {(model: Model) => void} [update] runs after every update of the parts.
 * @property {Face["conceal"]} [conceal]
 * @property {Face["forget"]} [forget]
 * @property {Face["leave"]} [leave]
 * @property {Face["ticks"]} [ticks]
 * @property {Face["countdown"]} [countdown]
 */

/** @typedef {(host: Host) => Design} Designer */
/** @typedef {typeof PARTS} Parts */
/** @typedef {Build<Model>} H */
/** @typedef {(model: Model) => Value} Read */

/**
 * Reads from the state only while it is of the given kind.
 * @template {ElementState["kind"]} Kind
 * @param {Kind} kind
 * @param {(state: Extract<ElementState, { kind: Kind }>, model: Model) => string | null} read
 * @returns {(model: Model) => string | null}
 */
export function when(kind, read) {
  return (model) =>
    model.state.kind === kind ? read(/** @type {Extract<ElementState, { kind: Kind }>} */ (model.state), model) : null;
}

/**
 * @param {MessageId} id
 * @returns {(model: Model) => string}
 */
export function text(id) {
  return (model) => model.strings.text(id);
}

/**
 * Whether the state allows the action.
 * @param {Model} model
 * @param {Action} action
 */
export function allows(model, action) {
  return /** @type {readonly string[]} */ (model.state.actions).includes(action);
}

/**
 * Makes the face that a design describes.
 * @param {Host} host
 * @param {string} name
 * @param {Design} design
 * @returns {Face}
 */
export function createFace(host, name, design) {
  /** @param {"heading" | "body"} part */
  const own = (part) => text(/** @type {MessageId} */ (`${name}.${part}`));
  const { icon, tone, heading = own("heading"), intro = own("body"), parts, submit, update, ...rest } = design;
  const headingId = host.id("heading");
  const view = createView((/** @type {H} */ h) =>
    h(
      submit ? "form" : "section",
      // Should the script ever fail to answer a submission, `post` keeps what was typed out of the address.
      { class: "slps-face", "aria-labelledby": headingId, novalidate: Boolean(submit), method: submit ? "post" : null },
      h("div", { class: "slps-badge", "data-tone": tone }, createIcon(icon)),
      h("h2", { class: "slps-heading", id: headingId, tabindex: "-1" }, heading),
      ...(intro ? [paragraph(h, intro)] : []),
      ...(parts?.(h) ?? []),
    ),
  );
  const { root } = view;
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!host.model().busy) submit?.();
  });
  return {
    ...rest,
    root,
    update(model) {
      view.update(model);
      update?.(model);
    },
    focus() {
      const inputs = [...root.querySelectorAll("input")].filter(
        (input) => input.tabIndex >= 0 && !input.closest("[hidden]"),
      );
      const invalid = inputs.find((input) => input.ariaInvalid === "true");
      const target = invalid ?? inputs.find((input) => input.checked) ?? inputs[0] ?? root.querySelector("h2");
      target?.focus();
    },
  };
}

/**
 * @param {H} h
 * @param {Read} read
 * @param {string} [className]
 */
export function paragraph(h, read, className = "slps-text") {
  return h("p", { class: className, hidden: (model) => !read(model) }, read);
}

/**
 * Words of the service: text from outside, so it is set apart, bounded, and in the direction of its own language.
 * @param {H} h
 * @param {(model: Model) => string | null} read
 * @param {string} [id]
 */
export function serverWords(h, read, id) {
  return h(
    "div",
    { class: "slps-server", id, hidden: (model) => !read(model) },
    h("p", { class: "slps-server-intro" }, text("server.said")),
    h("blockquote", { class: "slps-server-words", dir: "auto" }, (model) => read(model)?.slice(0, 500)),
  );
}

/**
 * The account that all this is about, where it is known.
 * @param {H} h
 */
export function account(h) {
  return h(
    "p",
    { class: "slps-account", hidden: (model) => !model.username },
    h("span", { class: "slps-account-label" }, text("username.label")),
    h("bdi", { class: "slps-account-name" }, (model) => model.username),
  );
}

/**
 * While a button is busy it stays focusable, since a disabled one would drop the focus.
 * @param {H} h
 * @param {Read} label
 * @param {(model: Model) => boolean} busy
 * @param {Parameters<H>[1]} attributes
 */
function createButton(h, label, busy, attributes) {
  return h(
    "button",
    { "aria-disabled": (model) => (busy(model) ? "true" : null), ...attributes },
    h("span", { class: "slps-spinner", hidden: (model) => !busy(model) }),
    h("span", {}, label),
  );
}

/**
 * The button that goes on.
 * @param {H} h
 * @param {Read} label
 * @param {Read} [busyLabel]
 * @param {(model: Model) => boolean} [busy]
 */
export function submitButton(h, label, busyLabel = text("busy"), busy = (model) => model.busy) {
  return createButton(h, (model) => (busy(model) ? busyLabel : label)(model), busy, {
    type: "submit",
    class: "slps-button slps-primary",
  });
}

/**
 * @param {H} h
 * @param {MessageId} label
 * @param {() => void} press
 * @param {{ primary?: boolean, needs?: Action, hidden?: (model: Model) => boolean }} [options] `needs`: the action
 *   without which there is no such button.
 */
export function button(h, label, press, { primary = false, needs, hidden } = {}) {
  const made = createButton(h, text(label), (model) => primary && model.busy, {
    type: "button",
    class: `slps-button ${primary ? "slps-primary" : "slps-quiet"}`,
    hidden: needs ? (model) => !allows(model, needs) : hidden,
  });
  made.addEventListener("click", press);
  return made;
}

/** @param {H} h @param {...HTMLElement} buttons */
export function actions(h, ...buttons) {
  return h("div", { class: "slps-actions" }, ...buttons);
}

/** @param {H} h @param {Host} host */
export function cancelButton(h, host) {
  return button(h, "action.cancel", () => host.act("cancel"), { needs: "cancel" });
}

/** @param {H} h @param {Host} host */
export function signInLink(h, host) {
  const link = h(
    "a",
    {
      class: "slps-button slps-primary",
      href: (model) => model.signInUrl,
      hidden: (model) => !model.signInUrl,
    },
    text("action.signIn"),
  );
  link.addEventListener("click", (event) => {
    // To another tab or window, or to a file: that is between the person and the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!host.signIn(link.href)) event.preventDefault();
  });
  return link;
}

/**
 * A labelled text field with its error.
 * @param {H} h
 * @param {Host} host
 * @param {{
 *   name: string,
 *   label: Read,
 *   error?: (model: Model) => string | null,
 *   describedBy?: (model: Model) => (string | null)[],
 *   attributes?: Parameters<H>[1],
 *   beside?: (input: HTMLInputElement) => Node[],
 *   below?: Node[],
 *   hidden?: (model: Model) => boolean,
 * }} options `error`: why the service refused the value, null while it did not; `describedBy`: ids of further
 *   descriptions.
 */
export function field(h, host, { name, label, error, describedBy, attributes = {}, beside, below = [], hidden }) {
  const id = host.id(name);
  const errorId = host.id(`${name}-error`);
  /** @type {((model: Model) => string | null) | null} */
  let refusal = null;
  /** @param {Model} model */
  const problem = (model) => refusal?.(model) ?? error?.(model) ?? null;

  const input = h("input", {
    id,
    name,
    class: "slps-input",
    autocapitalize: "none",
    autocorrect: "off",
    spellcheck: "false",
    "aria-invalid": (model) => (problem(model) ? "true" : null),
    "aria-describedby": (model) =>
      [problem(model) && errorId, ...(describedBy?.(model) ?? [])].filter(Boolean).join(" ") || null,
    readonly: (model) => model.busy,
    ...attributes,
  });
  input.addEventListener("input", () => {
    if (refusal === null) return;
    refusal = null;
    host.refresh();
  });
  const root = h(
    "div",
    { class: "slps-field", hidden },
    h("label", { class: "slps-label", for: id }, label),
    h("div", { class: "slps-input-row" }, input, ...(beside?.(input) ?? [])),
    h(
      "p",
      { class: "slps-error", id: errorId, hidden: (model) => !problem(model) },
      createAlertIcon(),
      h("span", {}, problem),
    ),
    ...below,
  );

  return {
    root,
    input,
    empty() {
      if (input.value === "") return;
      input.value = "";
      // So that whatever followed the typing follows this too.
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    /**
     * Says why the value is not even sent; it stands until the value is edited.
     * @param {(model: Model) => string} why
     */
    refuse(why) {
      refusal = why;
      host.refresh();
      // Whoever comes to the field hears its description; whoever is there already must be told.
      if (document.activeElement === input) host.answer(why(host.model()));
      else input.focus();
    },
  };
}

/** For modules that come late: an import of theirs would bring all this a second time. */
export const PARTS = {
  account,
  actions,
  button,
  cancelButton,
  createAlertIcon,
  createView,
  field,
  submitButton,
  text,
  when,
};
