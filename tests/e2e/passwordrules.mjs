/**
 * Reads the `passwordrules` attribute by the grammar of Apple's "Customizing Password AutoFill Rules": properties
 * separated by semicolons, each a name, a colon, and a number or a list of character classes.
 */

/**
 * @typedef {object} PasswordRules
 * @property {number | null} minlength
 * @property {number | null} maxlength
 * @property {string[][]} required the classes of each `required` property, one of which must occur.
 * @property {string[]} allowed
 */

const NAMED_CLASSES = ["upper", "lower", "digit", "special", "ascii-printable", "unicode"];

/**
 * @param {string} text
 * @returns {PasswordRules} custom classes are given without their brackets, after a `[`.
 */
export function readPasswordRules(text) {
  /** @type {PasswordRules} */
  const rules = { minlength: null, maxlength: null, required: [], allowed: [] };
  let rest = text.trim();
  while (rest !== "") {
    const name = /^([a-z-]+)\s*:\s*/.exec(rest);
    if (!name) throw new Error(`no property at "${rest}"`);
    rest = rest.slice(name[0].length);
    const property = name[1];
    if (property === "minlength" || property === "maxlength") {
      const number = /^\d+/.exec(rest);
      if (!number) throw new Error(`no number at "${rest}"`);
      rules[property] = Number(number[0]);
      rest = rest.slice(number[0].length);
    } else if (property === "required" || property === "allowed") {
      /** @type {string[]} */
      const classes = [];
      do {
        const [read, taken] = readClass(rest.replace(/^\s*,?\s*/, ""));
        classes.push(read);
        rest = rest.replace(/^\s*,?\s*/, "").slice(taken).trimStart();
      } while (rest.startsWith(","));
      if (property === "required") rules.required.push(classes);
      else rules.allowed.push(...classes);
    } else {
      throw new Error(`unknown property "${property}"`);
    }
    const end = /^\s*(;\s*|$)/.exec(rest);
    if (!end) throw new Error(`no end of the property at "${rest}"`);
    rest = rest.slice(end[0].length);
  }
  return rules;
}

/**
 * @param {string} text
 * @returns {[read: string, taken: number]}
 */
function readClass(text) {
  if (!text.startsWith("[")) {
    const named = /^[a-z-]+/.exec(text)?.[0] ?? "";
    if (!NAMED_CLASSES.includes(named)) throw new Error(`no character class at "${text}"`);
    return [named, named.length];
  }
  // A closing bracket is part of a class only as its last member, and a dash only as its first.
  const close = text.indexOf("]");
  if (close < 0) throw new Error(`the class is not closed: "${text}"`);
  const end = text[close + 1] === "]" ? close + 1 : close;
  const members = text.slice(1, end);
  if (members.lastIndexOf("-") > 0) throw new Error(`a dash within the class: "${members}"`);
  if (!/^[\x20-\x7e]+$/.test(members)) throw new Error(`not printable ASCII: "${members}"`);
  return [`[${members}`, end + 1];
}
