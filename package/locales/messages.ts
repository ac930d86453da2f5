/** What a language must say. */

import type en from "./en.js";

/** One form for each plural category (`Intl.PluralRules`) of the language; `other` stands in for those not given. */
export type PluralForms = { readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string };

export type MessageId = keyof typeof en;

/**
 * The texts of the element by id, as English has them. Ids begin with the state, part, rule or action that shows the text;
 * words in braces are filled in, and `{count}` chooses the plural form.
 */
export type Messages = {
  readonly [Id in MessageId]: (typeof en)[Id] extends string ? string : PluralForms;
};
