// The floor: a check that is written by hand for the documented rules only. It returns the same statuses as
// `PasswordPolicy.report`, as one integer. Every number is a constant. Each class is required once, so nothing is
// counted. The check cannot apply another policy.

const UPPERCASE = 1;
const LOWERCASE = 2;
const DIGIT = 4;
const SPECIAL = 8;
/** An ASCII character that the service does not promise to accept. */
const OTHER = 16;
const BEYOND_ASCII = 32;
/** Characters beyond ASCII that the service might count as uppercase letters, as lowercase letters, and as digits. */
const PERHAPS_UPPERCASE = 64;
const PERHAPS_LOWERCASE = 128;
const PERHAPS_DIGIT = 256;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Z]/.test(character)) return UPPERCASE;
  if (/[a-z]/.test(character)) return LOWERCASE;
  if (/[0-9]/.test(character)) return DIGIT;
  return "_-|@.,?/!~#$%^&*(){}[]\\+=".includes(character) ? SPECIAL : OTHER;
});

/** What a character beyond ASCII might count as, by code point. @type {number[]} */
const perhaps = [];

/** @param {number} codePoint */
function beyondAscii(codePoint) {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{Uppercase}\p{Lt}]/u.test(character)) return BEYOND_ASCII | PERHAPS_UPPERCASE;
  return BEYOND_ASCII | (/\p{Lowercase}/u.test(character) ? PERHAPS_LOWERCASE : PERHAPS_DIGIT);
}

/**
 * Two bits for each rule, from bit 0: minimum length, maximum length, uppercase, lowercase, digit, special, not the
 * username, accepted characters. 0 is unknown, 1 is met, 2 is unmet.
 *
 * @param {string} password
 * @param {string} username
 */
export function floor(password, username) {
  const units = password.length;
  let pairs = 0;
  let seen = 0;
  let former = 0;
  for (let index = 0; index < units; index += 1) {
    const unit = password.charCodeAt(index);
    if (unit < 128) {
      seen |= CLASSES[unit] ?? 0;
    } else if ((unit & 0xfc00) === 0xdc00 && (former & 0xfc00) === 0xd800) {
      pairs += 1;
    } else {
      const codePoint = password.codePointAt(index) ?? 0;
      seen |= (perhaps[codePoint] ??= beyondAscii(codePoint));
    }
    former = unit;
  }
  const length = units - pairs;
  return (
    (length >= 9 ? 1 : 2) |
    ((length <= 19 ? 1 : 2) << 2) |
    ((seen & UPPERCASE ? 1 : seen & PERHAPS_UPPERCASE ? 0 : 2) << 4) |
    ((seen & LOWERCASE ? 1 : seen & PERHAPS_LOWERCASE ? 0 : 2) << 6) |
    ((seen & DIGIT ? 1 : seen & PERHAPS_DIGIT ? 0 : 2) << 8) |
    ((seen & SPECIAL ? 1 : 2) << 10) |
    (notUsername(password, username) << 12) |
    ((seen & (OTHER | BEYOND_ASCII) ? 0 : 1) << 14)
  );
}

/** @param {string} password @param {string} username */
function notUsername(password, username) {
  if (password.length !== username.length) return 1;
  if (password === username) return 2;
  return password.toLowerCase() === username.toLowerCase() ? 0 : 1;
}
