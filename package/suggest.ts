/**
 * Suggests passwords: one made of words, one of letters in groups, and one of any characters. Each comes with its bits,
 * which are counted from the random choices and not estimated from the password.
 */

// Nothing else in the package imports this file, so pages that do not use it do not load it.

import { bare, createRequireThat, isPlainObject } from "./own.js";

import type { PasswordPolicy } from "./policy.js";

const requireThat = /* @__PURE__ */ createRequireThat("suggestions");

export type SuggestionKind = "words" | "letters" | "characters";

export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly password: string;
  /**
   * The bits of the random choices, at least. An attacker who knows the method needs about half of 2 to the power of
   * them.
   */
  readonly bits: number;
}

export interface SuggestOptions {
  /**
   * Words of the person's language, in the letters `a` to `z`: those of `softlayer-password-set/words/…`, or others.
   */
  readonly words?: readonly string[];
}

const DIGITS = [..."23456789"];
/** Without letters that look like others. */
const CAPITALS = [..."ACDEFGHJKLMNPQRTUVWXY"];
const SMALL = [..."abcdefghijkmnpqrstuvwxyz"];
/** Special characters that are easy to reach on every keyboard, also on a phone. The first few may separate words. */
const EASY = [..."-_.!?*+="];
const SEPARATORS = 3;

const COMFORTABLE_LENGTH = 20;
/** The longest password, as in the policy's generator. */
const LONGEST = 16_384;
/** More words are hard to type, and these bits are enough against an attacker who has stolen a hash. */
const MOST_WORDS = 6;
const ENOUGH_BITS = 60;
const MOST_DIGITS = 4;
const SHORTEST_WORD = 3;
const LONGEST_WORD = 8;
const GROUP = 6;
/** How often a password is drawn again, if it is the username or was suggested before. */
const TRIES = 5;

/** The policy's requirements as numbers. */
interface Demands {
  readonly least: number;
  readonly most: number;
  readonly capitals: number;
  readonly small: number;
  readonly digits: number;
  readonly specials: number;
  /** The special characters to use: those that are easy to type, if the policy allows any of them. */
  readonly special: readonly string[];
}

/** A drawn password and its bits. */
interface Draft {
  text: string;
  bits: number;
}

/**
 * Makes a function that suggests three passwords at each call, or fewer if fewer kinds can meet the policy.
 *
 * @throws TypeError if an option is unknown or has the wrong type.
 */
export function createSuggester(policy: PasswordPolicy, options: SuggestOptions = {}): () => Suggestion[] {
  requireThat(typeof Object(policy).report === "function", "policy", "a PasswordPolicy", policy);
  requireThat(isPlainObject(options), "options", "an object, a plain one", options);
  const { words = [], ...others } = bare(options);
  requireThat(isWords(words), "words", "a list of words of the letters a to z", words);
  for (const [name, value] of Object.entries(others)) {
    requireThat(false, name, "no option: the only one is words", value);
  }
  const demands = readDemands(policy);
  const plan = planWords(demands, words);
  const makers: readonly (readonly [SuggestionKind, () => Draft | null])[] = [
    ["words", () => plan && drawWords(demands, plan)],
    ["letters", () => drawLetters(demands)],
    ["characters", () => drawCharacters(demands)],
  ];
  return () => {
    const found: Suggestion[] = [];
    for (const [kind, draw] of makers) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const draft = draw();
        if (!draft) break;
        const isNew = found.every(({ password }) => password !== draft.text);
        if (!isNew || !policy.report(draft.text).acceptable) continue;
        found.push({ kind, password: draft.text, bits: Math.floor(draft.bits) });
        break;
      }
    }
    return found;
  };
}

function readDemands({ requirements }: PasswordPolicy): Demands {
  const number = (value: number | "unknown", documented: number) => (value === "unknown" ? documented : value);
  const characters = [...new Set(requirements.specialCharactersAllowed)].filter((each) =>
    /[!-/:-@[-\x60{-~]/.test(each));
  const easy = EASY.filter((each) => characters.includes(each));
  // An unknown bound gives way to a known one.
  const least = number(requirements.minimumPasswordLengthRequirement, 0);
  const countWith = (documented: number) => ({
    capitals: number(requirements.uppercaseCountRequirement, documented),
    small: number(requirements.lowercaseCountRequirement, documented),
    digits: number(requirements.digitCountRequirement, documented),
    specials: number(requirements.specialCharacterCountRequirement, documented),
  });
  const sum = ({ capitals, small, digits, specials }: ReturnType<typeof countWith>) =>
    capitals + small + digits + specials;
  const documented = countWith(1);
  const most = number(requirements.maximumPasswordLengthRequirement, Math.max(19, least, sum(documented)));
  return {
    ...(sum(documented) > most ? countWith(0) : documented),
    least: requirements.minimumPasswordLengthRequirement === "unknown" ? Math.min(9, most) : least,
    most: Math.min(most, LONGEST),
    special: easy.length > 0 ? easy : characters,
  };
}

interface Plan {
  readonly count: number;
  readonly words: readonly string[];
  readonly digits: number;
  readonly separators: readonly string[];
  /** How many special characters there are besides those between the words. */
  readonly specials: number;
  readonly bits: number;
}

/**
 * Finds the fewest and shortest words with enough bits, or else the plan with the most bits. Every password of the plan
 * meets the policy. */
function planWords(
  { least, most, capitals, small, digits, specials, special }: Demands,
  words: readonly string[],
): Plan | null {
  if (least > most || (specials > 0 && special.length === 0)) return null;
  const separators = special.filter((each) => EASY.slice(0, SEPARATORS).includes(each));
  const between = separators.length > 0 ? 1 : 0;
  const list = [...new Set(words)];
  let best: Plan | null = null;
  let bestLength = 0;
  for (let longest = SHORTEST_WORD; longest <= LONGEST_WORD; longest += 1) {
    const pool = list.filter((word) => word.length >= SHORTEST_WORD && word.length <= longest);
    if (pool.length < 2) continue;
    const shortest = Math.min(...pool.map((word) => word.length));
    for (let count = 2; count <= Math.max(MOST_WORDS, Math.ceil(least / GROUP)); count += 1) {
      const written = Math.max(capitals, between === 0 ? count : 1);
      if (count * shortest < written + small) continue;
      const more = Math.max(0, specials - between * count);
      for (let tail = Math.max(digits, 1); tail <= Math.max(digits, MOST_DIGITS); tail += 1) {
        const length = count * (longest + between) + tail + more;
        if (length > most) break;
        const bits = count * Math.log2(pool.length) + tail * Math.log2(DIGITS.length) +
          (more && more * Math.log2(special.length)) + Math.log2(separators.length || 1);
        const isBetter = !best ||
          (best.bits >= ENOUGH_BITS ? bits >= ENOUGH_BITS && length < bestLength : bits > best.bits);
        if (!isBetter) continue;
        best = { count, words: pool, digits: tail, separators, specials: more, bits };
        bestLength = length;
      }
    }
  }
  return best;
}

/**
 * Draws words with one separator, capitals from the start, then special characters, then digits up to the least length.
 */
function drawWords({ least, capitals, special }: Demands, plan: Plan): Draft {
  const separator = plan.separators.length > 0 ? pick(plan.separators) : "";
  let open = Math.max(capitals - plan.count, 0);
  const written = times(plan.count, () => pick(plan.words)).map((word, index) => {
    // Without a separator, capitals show where a word begins.
    const first = separator === "" || index < Math.max(capitals, 1) ? 1 : 0;
    const rest = Math.min(open, word.length - 1);
    open -= rest;
    return word.slice(0, first + rest).toUpperCase() + word.slice(first + rest);
  });
  const start = [...written, ""].join(separator) + times(plan.specials, () => pick(special)).join("");
  const digits = Math.max(plan.digits, least - start.length);
  return { text: start + times(digits, () => pick(DIGITS)).join(""), bits: plan.bits };
}

/**
 * Draws capitals and small letters in groups, then digits, so that a phone's keyboard is switched only once or twice.
 */
function drawLetters({ least, most, capitals, small, digits, specials, special }: Demands): Draft | null {
  const length = Math.min(Math.max(COMFORTABLE_LENGTH, least), most);
  const separator = special[0] ?? "";
  const isGrouped = EASY.includes(separator);
  const gaps = (letters: number) => (isGrouped ? Math.ceil(letters / GROUP) - 1 : 0);
  let letters = length - digits - specials;
  while (letters + Math.max(gaps(letters), specials) + digits > length) letters -= 1;
  if (letters < Math.max(capitals + small, 1) || (specials > 0 && separator === "")) return null;
  const body = [...times(capitals, () => pick(CAPITALS)), ...times(letters - capitals, () => pick(SMALL))].join("");
  const more = Math.max(specials - gaps(letters), 0);
  const tail = length - letters - gaps(letters) - more;
  const bits = capitals * Math.log2(CAPITALS.length) + (letters - capitals) * Math.log2(SMALL.length) +
    tail * Math.log2(DIGITS.length);
  const groups = body.match(new RegExp(`.{1,${isGrouped ? GROUP : LONGEST}}`, "g")) ?? [];
  return { text: groups.join(separator) + times(tail, () => pick(DIGITS)).join("") + separator.repeat(more), bits };
}

/** Draws the required characters of each class and the rest from all classes, and shuffles them. */
function drawCharacters({ least, most, capitals, small, digits, specials, special }: Demands): Draft | null {
  if (specials > 0 && special.length === 0) return null;
  const all = [...CAPITALS, ...SMALL, ...DIGITS, ...special];
  const required = capitals + small + digits + specials;
  const length = Math.min(Math.max(COMFORTABLE_LENGTH, least, required), most);
  const rest = length - required;
  if (rest < 0) return null;
  const drawn: string[] = [];
  // The random order adds more bits, which are not counted.
  let bits = 0;
  for (const [count, from] of [
    [capitals, CAPITALS], [small, SMALL], [digits, DIGITS], [specials, special], [rest, all],
  ] as const) {
    drawn.push(...times(count, () => pick(from)));
    if (count > 0) bits += count * Math.log2(from.length);
  }
  for (let index = drawn.length - 1; index > 0; index -= 1) {
    const other = below(index + 1);
    [drawn[index], drawn[other]] = [drawn[other] ?? "", drawn[index] ?? ""];
  }
  return { text: drawn.join(""), bits };
}

function times(count: number, make: () => string): string[] {
  return Array.from({ length: count }, make);
}

function pick(from: readonly string[]): string {
  return from[below(from.length)] ?? "";
}

/** A stock of random numbers, because drawing each one alone is slow. A used number is erased. */
const stock = new Uint32Array(64);
let used = stock.length;

/** A random number below the bound. All are equally likely. */
function below(bound: number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    if (used === stock.length) {
      crypto.getRandomValues(stock);
      used = 0;
    }
    const number = stock[used] ?? 0;
    stock[used++] = 0;
    if (number < limit) return number % bound;
  }
}

function isWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string" && /^[a-z]+$/.test(each));
}
