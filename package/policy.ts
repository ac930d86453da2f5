import { RawPolicy, type RawFlow } from "../target/wasm-bindgen/softlayer_password_set.js";
import { deepFreeze, engineMemory } from "./engine.js";
import { callEngine, createError, notItself, requireText } from "./errors.js";
import { describe, describeMembers, findMeant, ownMembers } from "./own.js";

/**
 * The policy members of `SoftLayer_Container_User_Customer_PasswordSet`, in the vendor's spelling. For a missing or
 * null member, the vendor's documented value applies, which `new PasswordPolicy().requirements` shows. With
 * `"unknown"`, the requirement is not known, and only the service can judge the rule.
 */
export interface Requirements {
  minimumPasswordLengthRequirement?: number | "unknown" | null;
  maximumPasswordLengthRequirement?: number | "unknown" | null;
  uppercaseCountRequirement?: number | "unknown" | null;
  lowercaseCountRequirement?: number | "unknown" | null;
  digitCountRequirement?: number | "unknown" | null;
  specialCharacterCountRequirement?: number | "unknown" | null;
  specialCharactersAllowed?: string | null;
}

/** {@link Requirements} with every member known. */
export interface CompleteRequirements {
  readonly minimumPasswordLengthRequirement: number | "unknown";
  /** 4294967295 if there is no maximum. */
  readonly maximumPasswordLengthRequirement: number | "unknown";
  readonly uppercaseCountRequirement: number | "unknown";
  readonly lowercaseCountRequirement: number | "unknown";
  readonly digitCountRequirement: number | "unknown";
  readonly specialCharacterCountRequirement: number | "unknown";
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

/** `unknown`: only the server can judge the rule, so show it neither as met nor as unmet. */
export type RuleStatus = "unknown" | "met" | "unmet";

/**
 * One rule of a policy. A policy lists only the rules that can fail: a count of 0 is no rule, nor is a maximum of
 * 4294967295. A rule that counts characters but has no `required` is always `unknown`: only the service knows the
 * number.
 */
export type Rule =
  | { readonly id: "minimumLength" | "maximumLength" | "uppercase" | "lowercase" | "digit"; readonly required: number }
  | { readonly id: "special"; readonly required: number; readonly allowed: string }
  | { readonly id: "minimumLength" | "maximumLength" | "uppercase" | "lowercase" | "digit" | "notUsername" }
  | { readonly id: "special" | "acceptedCharacters"; readonly allowed: string };

/** A rule with its verdict on the checked password. Frozen, because several reports may share the object. */
export type RuleResult = Rule & {
  readonly status: RuleStatus;
  /** How many characters count for the rule, in code points. Missing if the rule counts none. */
  readonly actual?: number;
  /**
   * Only for `acceptedCharacters`: the first eight different characters that the service does not promise to accept, in
   * the order of their appearance. Each is a code point.
   */
  readonly unpromised?: readonly string[];
};

export interface Report {
  readonly rules: readonly RuleResult[];
  /** Whether no rule is unmet. Unknown rules do not count. */
  readonly acceptable: boolean;
  /** The password's length in Unicode code points. */
  readonly length: number;
}

export interface GeneratorOptions {
  /** In code points, at most 16384. The default is 20, or the nearest length that the policy allows. */
  readonly length?: number;
  /**
   * Leaves out characters that look like others, such as `l`, `1` and `O`, if the policy allows enough other
   * characters. Default false.
   */
  readonly avoidLookAlikes?: boolean;
  /**
   * Makes a password that is easy to read out and type: letters and digits in groups, separated by hyphens, or by low
   * lines or full stops if the policy allows no hyphens. The only other special characters are those that are easy to
   * type, if the policy allows that. 17 of 19 characters are random. Default false.
   */
  readonly grouped?: boolean;
}

/** In the order of the engine's numbers. */
const STATUSES: readonly RuleStatus[] = ["unknown", "met", "unmet"];

/** Results for fewer characters than this are cached, because making them takes longer than the rest of a report. */
const KEPT = 64;

/** The engine's numbers for cases, by code point. */
const cases: number[] = [];

/**
 * The case of a character, from the browser's tables of letters. Tables of our own would weigh more than all the rules.
 */
function caseOf(codePoint: number): number {
  return (cases[codePoint] ??= /[\p{Uppercase}\p{Lt}]/u.test(String.fromCodePoint(codePoint))
    ? 1
    : /\p{Lowercase}/u.test(String.fromCodePoint(codePoint))
      ? 2
      : 3);
}

/** A password policy: the documented one, or the one the server has sent. */
export class PasswordPolicy {
  /** The requirements of the policy, every member known. */
  readonly requirements: CompleteRequirements;
  /** The rules in the order in which to show them. */
  readonly rules: readonly Rule[];
  /**
   * The value of the attribute `passwordrules`, from which password managers learn what to generate. Its grammar has no
   * counts and no characters beyond ASCII.
   */
  readonly passwordRules: string;

  #raw: RawPolicy | undefined;
  #username: string | null;
  /** The address of the engine's window, which never changes. */
  readonly #address: number;
  readonly #capacity: number;
  #window = new Uint32Array(0);
  /** The results so far for each rule, by the engine's answer. */
  readonly #results: RuleResult[][];

  /**
   * @param requirements the server's container or any part of it. Without it, the documented policy applies.
   * @param options `username`: see {@link PasswordPolicy.username}.
   * @throws PasswordSetError with a `policy_…` code if the requirements are not a valid policy, and with
   *   `invalid_argument` if an argument is not valid.
   */
  constructor(requirements?: Requirements | null, options?: { readonly username?: string | null });
  /** @internal */
  constructor(raw: RawPolicy);
  constructor(requirements?: Requirements | RawPolicy | null, options?: { readonly username?: string | null }) {
    engineMemory();
    const known = requirements instanceof RawPolicy ? requirements : null;
    const given = ownMembers(known ? {} : requirements ?? {}, "requirements", "invalid_argument");
    const { username, ...others } = ownMembers(options ?? {}, "the second argument", "invalid_argument");
    refuseOthers(others, "username", "invalid_argument");
    const name = readName(username);
    this.#raw = known ?? callEngine(() => new RawPolicy(given, username ?? undefined), () => describeMembers(given));
    const description = deepFreeze(this.#raw.description());
    this.requirements = description.requirements;
    this.rules = description.rules;
    this.passwordRules = description.passwordRules;
    this.#username = name ?? description.username;
    this.#address = description.address;
    this.#capacity = description.capacity;
    try {
      refuseMisspelt(given, Object.keys(this.requirements));
    } catch (cause) {
      this.free();
      throw cause;
    }
    this.#results = this.rules.map(() => []);
  }

  /**
   * The name of the class. Frameworks that make proxies, such as Vue, leave an object alone that has one.
   *
   * @internal
   */
  get [Symbol.toStringTag](): string {
    return "PasswordPolicy";
  }

  /**
   * The username, which the password must not be. If it is null, the rule `notUsername` is unknown. You may set it at
   * any time. It applies from the next report on.
   */
  get username(): string | null {
    return this.#username;
  }

  set username(username: string | null) {
    const raw = PasswordPolicy.#engine(this);
    this.#username = readName(username);
    raw.setUsername(username ?? undefined);
  }

  /** Checks the password against each rule. */
  report(password: string): Report {
    const raw = PasswordPolicy.#engine(this);
    const acceptable = this.#feed(raw, requireText(password, "password"));
    const numbers = this.#numbers();
    const rules = this.#results.map((known, place) => {
      const answer = numbers[1 + place] as number;
      return known[answer] ?? this.#createResult(place, answer);
    });
    return { rules, acceptable, length: numbers[0] as number };
  }

  /** `answer` is three times the number of characters that count for the rule, and the status. */
  #createResult(place: number, answer: number): RuleResult {
    const rule = this.rules[place] as Rule;
    const status = STATUSES[answer % 3] as RuleStatus;
    const actual = Math.floor(answer / 3);
    const isOfNames = rule.id === "acceptedCharacters";
    const more = isOfNames ? { unpromised: this.#unpromised(actual) } : "required" in rule ? { actual } : {};
    const result = Object.freeze({ ...rule, status, ...more }) as RuleResult;
    // The answer does not say which characters are not promised.
    if (actual < (isOfNames ? 1 : KEPT)) (this.#results[place] as RuleResult[])[answer] = result;
    return result;
  }

  /** The characters that the engine has written behind its answers. */
  #unpromised(count: number): readonly string[] {
    const first = 1 + this.rules.length;
    const characters: string[] = [];
    for (let place = first; place < first + count; place++) {
      characters.push(String.fromCodePoint(this.#window[place] as number));
    }
    return Object.freeze(characters);
  }

  /** Passes the password to the engine, which then writes its report into the window. */
  #feed(raw: RawPolicy, password: string): boolean {
    const numbers = this.#numbers();
    const capacity = numbers.length;
    let filled = 0;
    for (let index = 0; index < password.length; index++) {
      if (filled === capacity) {
        raw.feed(filled);
        filled = 0;
      }
      const unit = password.charCodeAt(index);
      numbers[filled++] = unit < 128 ? unit : unit | (caseOf(password.codePointAt(index) as number) << 16);
    }
    return raw.finish(filled);
  }

  /**
   * The engine's window: code units in, a report out. When the memory grows, the old array becomes empty, and a new one
   * is made.
   */
  #numbers(): Uint32Array {
    if (this.#window.length === 0) {
      this.#window = new Uint32Array(engineMemory().buffer, this.#address, this.#capacity);
    }
    return this.#window;
  }

  /**
   * Makes a random password that meets the policy (crypto.getRandomValues, unbiased).
   *
   * @throws PasswordSetError with code `policy_impossible`, `random_unavailable`, or `invalid_option` for a length that
   *   the policy does not allow.
   */
  generate(options?: GeneratorOptions): string {
    const raw = PasswordPolicy.#engine(this);
    const { length, avoidLookAlikes, grouped, ...others } = ownMembers(options ?? {}, "options", "invalid_option");
    refuseOthers(others, "length, avoidLookAlikes, grouped", "invalid_option");
    if (length != null && !(Number.isInteger(length) && length > 0 && length < 2 ** 32)) {
      throw createError("invalid_option", `length must be a whole number over 0, and is ${describe(length, true)}`);
    }
    for (const [name, flag] of Object.entries({ avoidLookAlikes, grouped })) {
      if (flag != null && typeof flag !== "boolean") {
        throw createError("invalid_option", `${name} must be true or false, and is ${describe(flag)}`);
      }
    }
    const { minimumPasswordLengthRequirement, maximumPasswordLengthRequirement } = this.requirements;
    const given = { length, minimumPasswordLengthRequirement, maximumPasswordLengthRequirement };
    return callEngine(
      () => raw.generate(length, avoidLookAlikes === true, grouped === true),
      () => describeMembers(given),
    );
  }

  /** @internal */
  get isFreed(): boolean {
    return !this.#raw;
  }

  /**
   * Whether this is still the policy of the flow. False after `free`.
   *
   * @internal
   */
  isOf(flow: RawFlow): boolean {
    return this.#raw !== undefined && flow.hasPolicy(this.#raw);
  }

  /** Releases the WebAssembly memory. Later calls of other methods throw `disposed`. Safe to call twice. */
  free(): void {
    this.#raw?.free();
    this.#raw = undefined;
  }

  /** @throws PasswordSetError where a method was called on something else, or the policy has been freed */
  static #engine(policy: PasswordPolicy): RawPolicy {
    if (!(#raw in Object(policy))) throw notItself(policy);
    if (!policy.#raw) throw createError("disposed", "the policy has been freed");
    return policy.#raw;
  }
}

function readName(username: string | null | undefined): string | null {
  return username == null ? null : requireText(username, "username");
}

/** The members of the vendor's container that are not requirements. */
const OTHERS = /^(complexType|key|userId|password|authenticationMethods|security(Questions|Answer)|answeredSecurityQuestionId)$/;

/** Refuses a requirement whose name is nearly right. Only warns of other names, because the vendor may add members. */
function refuseMisspelt(given: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(given)) {
    if (value == null || known.includes(name) || OTHERS.test(name)) continue;
    const meant = findMeant(name, known);
    if (meant) throw createError("invalid_argument", `there is no requirement ${name}, but ${meant}`);
    console.warn(
      createError("invalid_argument", `the requirement ${name} is not read; there are ${known.join(", ")}`).message,
    );
  }
}

/** Refuses unknown members. @param known the names of the known ones */
function refuseOthers(others: object, known: string, code: "invalid_argument" | "invalid_option"): void {
  for (const name of Object.keys(others)) throw createError(code, `there is no option ${name}, but ${known}`);
}
