/**
 * The field for a link that does not work. It accepts a link or a whole mail. A link that was found is kept here, and
 * the text is removed from the field at once.
 *
 * This module loads late, and gets the parts that it shares with the faces.
 */

import { init, readRecoveryLink } from "../index.js";

import type { View } from "./dom.js";
import type { H, Host, Model, Parts } from "./parts.js";
import type { RecoveryLink } from "../index.js";
import type { MessageId } from "../locales/messages.js";

export interface Paste extends View<Model> {
  /** Deletes what was pasted. */
  forget(): void;
  focus(): void;
}

const FIELD = {
  class: "slps-input slps-pasted",
  rows: 3,
  autocomplete: "off",
  autocapitalize: "none",
  autocorrect: "off",
  spellcheck: "false",
} as const;

/** The link's service and username replace those of the page. */
function openLink(host: Host, { key, username, service }: RecoveryLink) {
  const anew = service !== null && service !== host.settings.service;
  if (anew) host.settings.service = service;
  if (username !== null) host.settings.username = username;
  host.openKey(key, anew);
}

interface Deeds {
  change(): void;
  paste(): void;
  submit(): void;
}

function listen(input: HTMLTextAreaElement, { change, paste, submit }: Deeds) {
  input.addEventListener("input", (event) => {
    change();
    // Only pasted text is read at once. Typing is not interrupted.
    if (/^insertFrom/.test((event as InputEvent).inputType)) paste();
  });
  input.addEventListener("keydown", (event) => {
    if (!/^Enter$/.test(event.key) || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
}

export function createPaste(host: Host, parts: Parts): Paste {
  const { createView, errorLine, text } = parts;
  const [id, errorId, foundId] = [host.id("paste"), host.id("paste-error"), host.id("paste-found")];
  let input: HTMLTextAreaElement;
  let found: RecoveryLink | null = null;
  let problem: MessageId | null = null;

  function tell(link: RecoveryLink | null, refusal: MessageId | null) {
    [found, problem] = [link, refusal];
    const news = refusal ?? (link && "paste.found");
    host.refresh();
    if (news) host.answer(host.model().strings.text(news));
  }

  /** Reads the field, and empties it if it contains a link. */
  async function read() {
    const { value } = input;
    await init();
    // The text has changed meanwhile, or was deleted.
    if (input.value !== value) return;
    const link = readRecoveryLink(value);
    if (link.problem !== undefined) return tell(null, value.trim() === "" ? "paste.missing" : `paste.${link.problem}`);
    input.value = "";
    tell(link, null);
  }

  async function press() {
    if (host.model().busy) return;
    if (found === null || input.value !== "") await read();
    if (found === null) return input.focus();
    const link = found;
    found = null;
    openLink(host, link);
  }

  // If the engine does not load, another face says so.
  const attempt = (work: Promise<void>) => void work.catch(() => {});
  const view = createView((h: H) => h(
    "div",
    { class: "slps-field" },
    h("label", { class: "slps-label", for: id }, text("paste.label")),
    (input = h("textarea", {
      id,
      ...FIELD,
      "aria-invalid": () => (problem ? "true" : null),
      "aria-describedby": () => (problem ? errorId : found ? foundId : null),
    })),
    errorLine(h, errorId, ({ strings }) => problem && strings.text(problem)),
    h("p", { class: "slps-hint", id: foundId, hidden: () => !found }, text("paste.found")),
    parts.button(h, "paste.submit", () => attempt(press())),
  ));
  listen(input!, {
    change: () => (problem || found) && tell(null, null),
    paste: () => attempt(read()),
    submit: () => attempt(press()),
  });

  return {
    ...view,
    focus: () => input.focus(),
    forget() {
      [found, problem, input.value] = [null, null, ""];
    },
  };
}
