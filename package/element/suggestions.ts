/**
 * The list of passwords to choose from: of words, of letters in groups, of all kinds of characters. The passwords are kept
 * only as long as the list is shown.
 *
 * This module loads when a person asks for a suggestion. It receives the parts that it shares with the faces.
 */

import { reportError } from "./diagnostics.js";

import type { Suggestion } from "../suggest.js";
import type { View } from "./dom.js";
import type { late } from "./late.js";
import type { Field, H, Host, Model, Parts } from "./parts.js";

type Words = () => Promise<{ readonly default: readonly string[] }>;

const englishWords: Words = () => import("../words/en.js");

/** By language. Each has its whole path, because bundlers look for those. */
const WORDS: readonly (readonly [language: string, load: Words])[] = [
  ["cs", () => import("../words/cs.js")],
  ["de", () => import("../words/de.js")],
  ["es", () => import("../words/es.js")],
  ["fr", () => import("../words/fr.js")],
  ["it", () => import("../words/it.js")],
  ["nl", () => import("../words/nl.js")],
  ["pl", () => import("../words/pl.js")],
  ["pt", () => import("../words/pt-BR.js")],
  ["sv", () => import("../words/sv.js")],
  ["tr", () => import("../words/tr.js")],
];

const KINDS = {
  words: "suggestions.words",
  letters: "suggestions.letters",
  characters: "suggestions.characters",
} as const satisfies Record<Suggestion["kind"], string>;

/** Shows one list at a time. */
export interface SuggestionLists {
  isOpen(): boolean;
  /**
   * Shows other suggestions.
   *
   * @param substitute called if no password can be made.
   */
  open(substitute: () => void): Promise<void>;
  close(): void;
  update(model: Model): void;
}

/** What this module gets besides the parts, because it imports others. */
interface Late {
  readonly late: typeof late;
}

interface Shown {
  readonly suggestions: readonly Suggestion[];
  readonly view: View<Model>;
}

/**
 * @param begin ends the earlier requests, and says later whether the new one is still wanted.
 * @param field the list is shown below it.
 * @param use receives the password that the person has chosen.
 */
export function createLists(
  host: Host,
  parts: Parts & Late,
  begin: () => () => boolean,
  field: () => Field,
  use: (password: string) => void,
): SuggestionLists {
  const suggest = createMaker(host, parts);
  let shown: Shown | null = null;

  function close() {
    begin();
    const root = shown?.view.root;
    shown = null;
    const hadFocus = root?.matches(":focus-within");
    root?.remove();
    if (hadFocus) field().input.focus();
  }

  function show(suggestions: readonly Suggestion[], others: () => void) {
    const view = createList(host, parts, suggestions, use, others);
    view.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      close();
      host.refresh();
    });
    if (shown) shown.view.root.replaceWith(view.root);
    else field().root.after(view.root);
    shown = { suggestions, view };
    host.refresh();
    view.root.querySelector("button")?.focus();
    host.answer(host.model().strings.text("suggestions.made", { count: suggestions.length }));
  }

  async function open(substitute: () => void) {
    const isWanted = begin();
    const suggestions = await suggest();
    if (!isWanted()) return;
    if (suggestions.length > 0) return show(suggestions, () => void open(substitute));
    close();
    host.refresh();
    substitute();
  }

  return {
    isOpen: () => shown !== null,
    open,
    close,
    update(model) {
      const keepsRules = ({ password }: Suggestion) => model.policy?.report(password).acceptable;
      if (shown && !shown.suggestions.every(keepsRules)) {
        close();
        queueMicrotask(() => host.refresh());
      }
      shown?.view.update(model);
    },
  };
}

/**
 * Makes a function that suggests passwords. It returns an empty list if no password can be made, or the module for it
 * cannot be loaded.
 */
function createMaker(host: Host, { late }: Late): () => Promise<readonly Suggestion[]> {
  const importSuggest = late(() => import("../suggest.js"));
  const importEnglish = late(englishWords);
  const words = new Map(WORDS.map(([language, load]) => [language, late(load)]));

  /** @returns an empty list if they cannot be loaded: there are suggestions without words too. */
  async function loadWords(locale: string): Promise<readonly string[]> {
    try {
      return (await (words.get(locale.replace(/-.*/, "")) ?? importEnglish)()).default;
    } catch (error) {
      reportError(error);
      return [];
    }
  }

  return async () => {
    try {
      const [{ createSuggester }, list] = await Promise.all([importSuggest(), loadWords(host.model().strings.locale)]);
      const { policy } = host.model();
      return policy ? createSuggester(policy, { words: list })() : [];
    } catch (error) {
      reportError(error);
      return [];
    }
  };
}

function createList(
  host: Host,
  { button, createView, paragraph, text }: Parts,
  suggestions: readonly Suggestion[],
  use: (password: string) => void,
  others: () => void,
): View<Model> {
  /** The index of the password that was copied last. */
  let copied = -1;

  async function copy(password: string, index: number, shown: HTMLElement) {
    try {
      await navigator.clipboard.writeText(password);
      copied = index;
      host.refresh();
      host.answer(host.model().strings.text("password.copied"));
    } catch {
      // The browser may refuse. The person can copy the selection by hand.
      getSelection()?.selectAllChildren(shown);
    }
  }

  /** Makes the button's accessible name of its own text and the kind of its password. */
  function name(made: HTMLElement, id: string, of: string): HTMLElement {
    made.id = id;
    made.setAttribute("aria-labelledby", `${id} ${of}`);
    return made;
  }

  function createItem(h: H, { kind, password, bits }: Suggestion, index: number) {
    const id = (part: string) => host.id(`suggestion-${index}-${part}`);
    const shown = h("code", { class: "slps-suggestion-password", dir: "ltr", translate: "no" }, password);
    return h(
      "li",
      { class: "slps-suggestion" },
      shown,
      h(
        "p",
        { class: "slps-hint", id: id("kind") },
        h("span", {}, text(KINDS[kind])),
        " · ",
        h("span", {}, ({ strings }) => strings.text("suggestions.bits", { count: bits })),
      ),
      h(
        "div",
        { class: "slps-suggestion-actions" },
        name(button(h, "suggestions.use", () => use(password)), id("use"), id("kind")),
        name(
          button(h, "password.copy", () => void copy(password, index, shown), { hidden: () => !("clipboard" in navigator) }),
          id("copy"),
          id("kind"),
        ),
        h("span", { class: "slps-hint", hidden: () => copied !== index }, text("password.copied")),
      ),
    );
  }

  const headingId = host.id("suggestions");
  return createView((h: H) =>
    h(
      "div",
      { class: "slps-suggestions" },
      paragraph(h, ({ strings }) => strings.text("suggestions.made", { count: suggestions.length }), "slps-text", headingId),
      // Safari gives a list without markers no role.
      h(
        "ul",
        { class: "slps-suggestion-list", role: "list", "aria-labelledby": headingId },
        ...suggestions.map((suggestion, index) => createItem(h, suggestion, index)),
      ),
      paragraph(h, text("suggestions.hint"), "slps-hint"),
      button(h, "suggestions.others", others),
    ),
  );
}
