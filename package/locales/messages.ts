/** The type of a language's messages. */

import type en from "./en.js";

/** One form for each plural category (`Intl.PluralRules`) of the language. `other` replaces missing ones. */
export type PluralForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };

export type MessageId = keyof typeof en;

/**
 * The texts of the element by their ids, which are those of English. Ids begin with the state, part, rule or action
 * that shows the text. Words in braces are placeholders, and `{count}` chooses the plural form.
 */
export type Messages = {
  readonly [Id in MessageId]: (typeof en)[Id] extends string ? string : PluralForms;
};
