/**
 * The `passwordrules` attribute, in which password managers read what a generated password must be made of.
 *
 * Grammar: Apple's "Customizing Password AutoFill Rules". A count over one cannot be said in it.
 */

/** @import { CompleteRequirements } from "../index.js" */

/**
 * @param {CompleteRequirements} requirements
 * @returns {string}
 */
export function passwordRules(requirements) {
  const special = characterClass(requirements.specialCharactersAllowed);
  /** @type {[string | null, number][]} */
  const classes = [
    ["upper", requirements.uppercaseCountRequirement],
    ["lower", requirements.lowercaseCountRequirement],
    ["digit", requirements.digitCountRequirement],
    [special, requirements.specialCharacterCountRequirement],
  ];
  return [
    `minlength: ${requirements.minimumPasswordLengthRequirement};`,
    `maxlength: ${requirements.maximumPasswordLengthRequirement};`,
    ...classes.flatMap(([name, count]) => (name ? [`${count > 0 ? "required" : "allowed"}: ${name};`] : [])),
  ].join(" ");
}

/**
 * A custom class holds printable ASCII only; a dash must come first in it and a closing bracket last.
 * @param {string} characters
 * @returns {string | null} null where nothing is left to list.
 */
function characterClass(characters) {
  const listed = [...new Set(characters)].filter((character) => /[!-/:-@[-`{-~]/.test(character));
  if (listed.length === 0) return null;
  const middle = listed.filter((character) => character !== "-" && character !== "]").join("");
  return `[${listed.includes("-") ? "-" : ""}${middle}${listed.includes("]") ? "]" : ""}]`;
}
