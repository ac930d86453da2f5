// Passwords that show whether a library follows the vendor's text, each with what is special about it.

/** A username that would itself be a good password, so that only the rule about usernames can refuse it. */
export const USERNAME = "Jane.Doe-1978";

/** @typedef {{ password: string, why: string }} Telling */

/** @type {readonly Telling[]} */
export const PASSWORDS = [
  { password: "Winter-2024", why: "keeps every rule" },
  { password: "Password1!", why: "keeps every rule, but is very common" },
  { password: "Aaa-Bbb-111", why: "the same character three times" },
  { password: "Corr-h0r", why: "8 characters: not over eight" },
  { password: "Corr-h0rs", why: "9 characters: over eight" },
  { password: "Correct-Horse-Bat19", why: "19 characters: under twenty" },
  { password: "Correct-Horse-Bat-20", why: "20 characters: not under twenty" },
  { password: "correct horse battery staple", why: "a long passphrase of lowercase letters" },
  { password: "Winter;2024", why: "the only special character is ;, which is not listed" },
  { password: "Winter:2024", why: "the only special character is :, which is not listed" },
  { password: "Winter<2024", why: "the only special character is <, which is not listed" },
  { password: "Winter'2024", why: "the only special character is ', which is not listed" },
  { password: "Winter\"2024", why: "the only special character is \", which is not listed" },
  { password: "Winter`2024", why: "the only special character is a backtick, which is not listed" },
  { password: "Winter 2024", why: "the only special character is a space, which is not listed" },
  { password: "Winter€2024", why: "the only special character is €, which is not listed" },
  { password: "Winter\u00002024", why: "the only special character is NUL, which is not listed" },
  { password: "Wïnter20245", why: "no special character, and a letter that is not ASCII" },
  { password: "Winter\u0000-2024", why: "a NUL, and everything that is required" },
  { password: "Winter -2024", why: "a space, and everything that is required" },
  { password: " Winter-2024", why: "a space at the beginning" },
  { password: "Win-1😀😀😀", why: "8 characters, 11 UTF-16 code units" },
  { password: "Correct-Horse-1😀😀😀", why: "18 characters, 21 UTF-16 code units" },
  { password: "Crème-Brûlée-12345", why: "18 characters, 21 bytes of UTF-8" },
  { password: "Winter-2024\uD83D", why: "half of an emoji" },
  { password: "E\u0301lan-2024", why: "a combining accent over an ASCII capital" },
  { password: "Élan-vital-2024", why: "the only uppercase letter is É" },
  { password: "ÑANDÚ-ñ-2024", why: "the only lowercase letter is ñ" },
  { password: "Winter-２０２４", why: "the only numbers are fullwidth" },
  { password: "\u212Aelvin-2024", why: "the only uppercase letter is the Kelvin sign" },
  { password: USERNAME, why: "the username, which keeps every other rule" },
  { password: USERNAME.toLowerCase().replace("j", "J"), why: "the username in another case" },
];
