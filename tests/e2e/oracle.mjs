/**
 * What the list of rules must show for a password, worked out anew from the vendor's documentation of
 * `processPasswordSetRequest`. It shares nothing with the package, and its slowness is its simplicity.
 */

/** @typedef {"met" | "unmet" | "unknown" | "neutral"} Status */

/** The special characters as they stand in the documentation. */
const SPECIAL = "_ - | @ . , ? / ! ~ # $ % ^ & * ( ) { } [ ] \\ + =".split(" ");

/** "…over eight characters long. …under twenty characters long. …at least one…" */
export const DOCUMENTED = { minimum: 9, maximum: 19, uppercase: 1, lowercase: 1, digit: 1, special: 1 };

/** The sandbox's user `strict`: the bounds of the release note of 2019-09-13, and counts over one. */
export const STRICT = { minimum: 8, maximum: 128, uppercase: 2, lowercase: 2, digit: 3, special: 2 };

/**
 * @param {typeof DOCUMENTED} policy
 * @param {string} password not empty.
 * @param {string | null} username null where the page does not know it.
 * @returns {Record<string, Status>} the status of each row by the rule's id.
 */
export function expectedStatuses(policy, password, username) {
  const characters = [...password];
  const beyondAscii = characters.filter((character) => !/^[\x00-\x7f]$/.test(character));
  /** @param {(character: string) => boolean} belongs */
  const count = (belongs) => characters.filter(belongs).length;
  /** @param {boolean} met @returns {Status} */
  const judged = (met) => (met ? "met" : "unmet");
  /**
   * Only ASCII is promised to count; what else may be of the kind may make up for what is missing.
   * @param {RegExp} ascii
   * @param {RegExp} perhaps
   * @param {number} required
   * @returns {Status}
   */
  const letters = (ascii, perhaps, required) => {
    const certain = count((character) => ascii.test(character));
    if (certain >= required) return "met";
    const open = beyondAscii.filter((character) => perhaps.test(character)).length;
    return certain + open >= required ? "unknown" : "unmet";
  };
  const promised = characters.every((character) => /^[A-Za-z0-9]$/.test(character) || SPECIAL.includes(character));
  return {
    minimumLength: judged(characters.length >= policy.minimum),
    maximumLength: judged(characters.length <= policy.maximum),
    uppercase: letters(/^[A-Z]$/, /[\p{Uppercase}\p{Lt}]/u, policy.uppercase),
    lowercase: letters(/^[a-z]$/, /\p{Lowercase}/u, policy.lowercase),
    digit: letters(/^[0-9]$/, /[^\p{Uppercase}\p{Lt}\p{Lowercase}]/u, policy.digit),
    special: judged(count((character) => SPECIAL.includes(character)) >= policy.special),
    // Who is not known to the page is told the rule, and no more.
    notUsername: username === null ? "neutral" : judged(password !== username),
    acceptedCharacters: promised ? "met" : "unknown",
  };
}
