import { RawPolicy } from "../target/wasm-bindgen/softlayer_password_set.js";
import { deepFreeze, engineMemory } from "./engine.js";
import { createError, requireText, type PasswordSetError } from "./errors.js";

/**
 * The policy members of `SoftLayer_Container_User_Customer_PasswordSet`, in the vendor's spelling. A missing or null
 * member falls back to the documented text: 9 to 19 characters, one of each class, the documented special characters.
 */
export interface Requirements {
  minimumPasswordLengthRequirement?: number | null;
  maximumPasswordLengthRequirement?: number | null;
  uppercaseCountRequirement?: number | null;
  lowercaseCountRequirement?: number | null;
  digitCountRequirement?: number | null;
  specialCharacterCountRequirement?: number | null;
  specialCharactersAllowed?: string | null;
}

/** {@link Requirements} with every member known. */
export interface CompleteRequirements {
  readonly minimumPasswordLengthRequirement: number;
  readonly maximumPasswordLengthRequirement: number;
  readonly uppercaseCountRequirement: number;
  readonly lowercaseCountRequirement: number;
  readonly digitCountRequirement: number;
  readonly specialCharacterCountRequirement: number;
  readonly specialCharactersAllowed: string;
}

export type RuleId =
  | "minimumLength"
  | "maximumLength"
  | "uppercase"
  | "lowercase"
  | "digit"
  | "special"
  | "notUsername"
  | "acceptedCharacters";

/** `unknown`: only the server can judge, so it must be shown neither as met nor as unmet. */
export type RuleStatus = "unknown" | "met" | "unmet";

/** One rule of a policy. A policy lists only the rules that can fail: a count of 0 is no rule. */
export type Rule =
  | { readonly id: "minimumLength" | "maximumLength" | "uppercase" | "lowercase" | "digit"; readonly required: number }
  | { readonly id: "special"; readonly required: number; readonly allowed: string }
  | { readonly id: "notUsername" }
  | { readonly id: "acceptedCharacters"; readonly allowed: string };

/** A rule with what the checked password makes of it. Frozen: another report may hold the same object. */
export type RuleResult = Rule & {
  readonly status: RuleStatus;
  /** How many characters count for the rule: code points for the lengths, absent where nothing is counted. */
  readonly actual?: number;
  /**
   * For `acceptedCharacters` alone: the different characters that the service does not promise to accept, the first eight
   * in the order of their appearance, each a code point.
   */
  readonly unpromised?: readonly string[];
};

export interface Report {
  readonly rules: readonly RuleResult[];
  /** Whether no rule is unmet; rules that only the server can judge do not count against it. */
  readonly acceptable: boolean;
  /** The password's length in Unicode code points. */
  readonly length: number;
}

export interface GeneratorOptions {
  /** In code points, at most 16384; default 20, or the nearest that the policy allows. */
  readonly length?: number;
  /**
   * Leaves out characters that are easily taken for another, such as `l`, `1` and `O`, where the policy leaves any else.
   * Default false.
   */
  readonly avoidLookAlikes?: boolean;
}

const RULE_IDS: readonly RuleId[] = [
  "minimumLength",
  "maximumLength",
  "uppercase",
  "lowercase",
  "digit",
  "special",
  "notUsername",
  "acceptedCharacters",
];

const STATUSES: readonly RuleStatus[] = ["unknown", "met", "unmet"];
/** The bits of a verdict of which one is set where a rule is unmet. */
const ANY_UNMET = 0b10_10_10_10_10_10_10_10;

/** Where the count of a rule stands among those that the engine leaves in memory. */
const COUNT_INDEX: Partial<Record<RuleId, number>> = {
  minimumLength: 0,
  maximumLength: 0,
  uppercase: 1,
  lowercase: 2,
  digit: 3,
  special: 4,
};
/** Where the first characters are that the service does not promise to accept. */
const UNPROMISED_INDEX = 7;
const COUNTS = 15;
const NO_CHARACTER = 0xffff_ffff;

function unpromised(counts: Uint32Array): readonly string[] {
  const named = [...counts.subarray(UNPROMISED_INDEX)].filter((code) => code !== NO_CHARACTER);
  return Object.freeze(named.map((code) => String.fromCodePoint(code)));
}

/** A password policy: the documented one, or the one the server has sent. */
export class PasswordPolicy {
  /** What the policy asks, every member known. */
  readonly requirements: CompleteRequirements;
  /** The rules in the order they should be shown. */
  readonly rules: readonly Rule[];

  #raw: RawPolicy | undefined;
  /** The windows into WebAssembly memory; made anew when the memory has grown. */
  #units = new Uint16Array(0);
  #counts = new Uint32Array(0);
  #passwordRules: string | undefined;

  /**
   * @param requirements the server's container or any part of it; the documented policy without it.
   * @param options `username`: without it the rule `notUsername` stays unknown.
   * @throws PasswordSetError with a `policy_…` code where the requirements contradict themselves.
   */
  constructor(requirements?: Requirements | null, options?: { readonly username?: string | null }) {
    engineMemory();
    const username = options?.username ?? undefined;
    if (username !== undefined) requireText(username, "username");
    this.#raw = new RawPolicy(requirements ?? {}, username);
    this.requirements = deepFreeze(this.#raw.requirements());
    this.rules = deepFreeze(this.#raw.rules());
  }

  /** What the password makes of each rule. */
  report(password: string): Report {
    const raw = this.#engine();
    const verdict = this.#read(raw, requireText(password, "password"));
    if (this.#counts.length === 0) this.#counts = new Uint32Array(engineMemory().buffer, raw.countsAddress(), COUNTS);
    const counts = this.#counts;
    const rules = this.rules.map((rule) => {
      const status = STATUSES[(verdict >> (2 * RULE_IDS.indexOf(rule.id))) & 3];
      const actual = counts[COUNT_INDEX[rule.id] ?? COUNTS];
      const more =
        rule.id === "acceptedCharacters" ? { unpromised: unpromised(counts) } : actual === undefined ? {} : { actual };
      return Object.freeze({ ...rule, status, ...more }) as RuleResult;
    });
    return { rules, acceptable: (verdict & ANY_UNMET) === 0, length: counts[0] ?? 0 };
  }

  /** Has the engine read a password and leave its counts in memory. */
  #read(raw: RawPolicy, password: string): number {
    const capacity = raw.capacity();
    if (this.#units.length === 0) {
      this.#units = new Uint16Array(engineMemory().buffer, raw.unitsAddress(), capacity);
    }
    const units = this.#units;
    let filled = 0;
    for (let index = 0; index < password.length; index++) {
      if (filled === capacity) {
        raw.feed(filled);
        filled = 0;
      }
      units[filled++] = password.charCodeAt(index);
    }
    return raw.finish(filled);
  }

  /**
   * The value of the attribute `passwordrules`, by which password managers learn what to generate. Its grammar knows no
   * counts and no characters beyond ASCII.
   */
  get passwordRules(): string {
    return (this.#passwordRules ??= this.#engine().passwordRules());
  }

  /**
   * A random password (crypto.getRandomValues, unbiased) that keeps the policy.
   *
   * @throws PasswordSetError with code `policy_impossible`, `random_unavailable`, or `invalid_option` for a length that the
   *   policy does not allow.
   */
  generate(options?: GeneratorOptions): string {
    const { length, avoidLookAlikes } = options ?? {};
    if (length !== undefined && !(Number.isInteger(length) && length > 0 && length < 2 ** 32)) {
      throw createError("invalid_option", "length must be a whole number over 0");
    }
    const pool = new Uint32Array(64);
    let left = 0;
    let failure: PasswordSetError | undefined;
    const refill = () => {
      try {
        crypto.getRandomValues(pool);
      } catch (cause) {
        failure ??= createError("random_unavailable", "there are no random numbers", cause);
      }
      left = pool.length;
    };
    try {
      return this.#engine().generate(length, Boolean(avoidLookAlikes), () => {
        if (left === 0) refill();
        return pool[--left];
      }) as string;
    } finally {
      // What was made without them anybody could guess.
      if (failure) throw failure;
    }
  }

  /** Releases the WebAssembly memory; a later call answers `disposed`. Safe to call twice. */
  free(): void {
    this.#raw?.wipe();
    this.#raw?.free();
    this.#raw = undefined;
  }

  #engine(): RawPolicy {
    if (!this.#raw) throw createError("disposed", "the policy has been freed");
    return this.#raw;
  }
}
