/**
 * The service, played in the page. It answers with the testing kit, judges what it is sent, and tells the demo of mails,
 * calls and passwords. It is a toy beside the sandbox of the repository, which is a program of its own.
 */

import { PasswordPolicy } from "./softlayer-password-set/index.js";
import { answers } from "./softlayer-password-set/testing.js";

/** @import { Person } from "./people.js" */
/** @import { RuleResult } from "./softlayer-password-set/index.js" */
/** @import { ScriptedAnswer } from "./softlayer-password-set/testing.js" */

/** Wrong answers and codes until the account is locked. */
const TRIES = 5;

/** How long a code of a generator is shown, in milliseconds. */
const CODE_MILLISECONDS = 30_000;

/** The vendor's words for a broken rule, as they follow "Your portal password must". @type {Record<string, (rule: RuleResult) => string>} */
const PHRASES = {
  minimumLength: (rule) => `be at least ${required(rule)} characters long`,
  maximumLength: (rule) => `be at most ${required(rule)} characters long`,
  uppercase: (rule) => `contain at least ${required(rule)} uppercase letters`,
  lowercase: (rule) => `contain at least ${required(rule)} lowercase letters`,
  digit: (rule) => `contain at least ${required(rule)} numbers`,
  special: (rule) => `contain at least ${required(rule)} special characters`,
  notUsername: () => "not match your username",
};

/** @param {RuleResult} rule */
function required(rule) {
  return "required" in rule ? rule.required : 0;
}

/**
 * The code of a person's generator.
 *
 * @param {Person} person
 * @param {number} [ahead] 1 is the code after the one that is shown.
 */
export function codeOf({ username }, ahead = 0) {
  let number = Math.floor(Date.now() / CODE_MILLISECONDS) + ahead;
  for (const character of username) number = (number * 31 + character.charCodeAt(0) + 7_919) % 1_000_003;
  return String((number * 48_271) % 1_000_000).padStart(6, "0");
}

/** One customer's account, and how the service answers for it. */
class Account {
  person;
  userId;
  timesSet = 0;
  ringing = false;
  #failures = 0;
  #approved = /** @type {boolean | null} */ (null);
  #outOfStep;
  /** Requests that are still answered with "busy". */
  #busy;
  #locked;
  #changed = () => {};
  /** @type {PasswordPolicy | undefined} */
  #policy;
  /** @type {Set<string>} */
  #keys = new Set();

  /**
   * @param {Person} person
   * @param {number} userId
   * @param {() => void} changed
   */
  constructor(person, userId, changed) {
    this.person = person;
    this.userId = userId;
    this.#changed = changed;
    this.#outOfStep = Boolean(person.outOfStep);
    this.#busy = person.trouble === "busy" ? 2 : 0;
    this.#locked = person.trouble === "locked";
  }

  /** A new key, which is already too old for a person whose links expire. */
  issueKey() {
    const key = crypto.randomUUID().replaceAll("-", "");
    if (this.person.trouble !== "expiredLink") this.#keys.add(key);
    return key;
  }

  /** @param {unknown} key */
  has(key) {
    return this.#keys.has(String(key));
  }

  /** @param {boolean} approved */
  answerPhone(approved) {
    this.#approved = approved;
    this.ringing = false;
    this.#changed();
  }

  /** @returns {ScriptedAnswer} */
  checkKey() {
    return this.#busy-- > 0 ? answers.busy({ retryAfterSeconds: 2 }) : answers.keyLives(this.userId);
  }

  /** @returns {ScriptedAnswer} */
  loadRequirements() {
    if (this.person.trouble === "changed") return answers.requestRefused();
    const { requirements } = this.#judge();
    const securityQuestions = (this.person.questions ?? []).map(({ id, question }) => ({ id, question }));
    return answers.requirements({ ...requirements, securityQuestions });
  }

  /**
   * @param {Record<string, any>} container
   * @param {Record<string, any>} binding
   * @returns {ScriptedAnswer}
   */
  submit(container, binding) {
    if (this.#locked) return answers.accountLocked();
    const violations = this.#violations(String(container.password ?? ""));
    if (violations.length > 0) return answers.passwordRefused(...violations);
    return this.#refuseAnswer(container) ?? this.#refuseFactor(binding) ?? this.#set();
  }

  /** @returns {ScriptedAnswer} */
  checkPhone() {
    if (this.#approved === null) return answers.awaitingPhone();
    return this.#approved ? this.#set() : answers.authenticationFailed();
  }

  /** The person's policy. It is made when it is first needed, for the engine is loaded by then. */
  #judge() {
    const { requirements, username } = this.person;
    return (this.#policy ??= new PasswordPolicy(requirements, { username }));
  }

  /** @param {string} password */
  #violations(password) {
    const broken = this.#judge().report(password).rules.filter(({ status }) => status === "unmet");
    return broken.flatMap((rule) => PHRASES[rule.id]?.(rule) ?? []);
  }

  /** @param {Record<string, any>} container @returns {ScriptedAnswer | null} */
  #refuseAnswer({ answeredSecurityQuestionId, securityAnswer }) {
    const { questions } = this.person;
    if (!questions) return null;
    const asked = questions.find(({ id }) => id === Number(answeredSecurityQuestionId));
    if (asked && asked.answer === securityAnswer) return null;
    return this.#fail(securityAnswer !== undefined, answers.securityAnswerRequired());
  }

  /** @param {Record<string, any>} binding @returns {ScriptedAnswer | null} */
  #refuseFactor({ securityCode, secondSecurityCode, complexType = "" }) {
    const { person } = this;
    if (person.factor === "Phone") return this.#ring(complexType.endsWith("_Phone"));
    if (!person.factor) return null;
    const demand = person.factor === "Totp" ? answers.totpCodeRequired() : answers.verisignCodeRequired();
    // A code may be typed just as the next one comes.
    const isCode = (/** @type {unknown} */ code) => [-1, 0, 1].some((ahead) => code === codeOf(person, ahead));
    if (this.#outOfStep && isCode(securityCode) && !isCode(secondSecurityCode)) {
      return this.#fail(secondSecurityCode !== undefined, answers.secondVerisignCodeRequired());
    }
    return isCode(securityCode) ? null : this.#fail(securityCode !== undefined, demand);
  }

  /** @param {boolean} asked whether the person has the phone called. @returns {ScriptedAnswer} */
  #ring(asked) {
    if (!asked) return answers.phoneRequired();
    this.ringing = true;
    this.#approved = null;
    this.#changed();
    return answers.awaitingPhone();
  }

  /**
   * @param {boolean} given whether there was anything that could be wrong.
   * @param {ScriptedAnswer} demand
   */
  #fail(given, demand) {
    if (given) this.#failures += 1;
    this.#locked = this.#failures >= TRIES;
    return this.#locked ? answers.accountLocked() : demand;
  }

  /** @returns {ScriptedAnswer} */
  #set() {
    this.#keys.clear();
    this.timesSet += 1;
    this.#changed();
    return this.person.trouble === "lostAnswer" ? answers.connectionLost() : answers.passwordSet();
  }
}

export class DemoService {
  #accounts;
  #onMail;

  /**
   * @param {readonly Person[]} people
   * @param {{ onMail: (person: Person, key: string) => void, onChange: () => void }} told
   */
  constructor(people, { onMail, onChange }) {
    this.#accounts = people.map((person, place) => new Account(person, 100_001 + place, onChange));
    this.#onMail = onMail;
  }

  /** @param {Person} person */
  account(person) {
    return /** @type {Account} */ (this.#accounts.find((account) => account.person === person));
  }

  /** Sends a link, as the page for a forgotten password does. @param {string} username */
  sendLink(username) {
    const account = this.#accounts.find(({ person }) => person.username === username);
    if (account) this.#onMail(account.person, account.issueKey());
  }

  /**
   * For the element's option `fetch`.
   *
   * @param {RequestInfo | URL} input
   * @param {RequestInit} [init]
   */
  fetch = async (input, init) => {
    const request = new Request(input, init);
    const { parameters } = JSON.parse(await request.text());
    const method = new URL(request.url).pathname.split("/").at(-1);
    // Nobody would see the busy words of a page that is answered at once.
    return answers.delayed(400, this.#answer(String(method), parameters))(request);
  };

  /**
   * @param {string} method
   * @param {any[]} parameters
   * @returns {ScriptedAnswer}
   */
  #answer(method, [first, second]) {
    if (method === "initiatePortalPasswordChange.json") {
      this.sendLink(String(first));
      return answers.linkRequested();
    }
    const key = method === "getUserIdForPasswordSet.json" ? first : first.key;
    const account = this.#accounts.find((each) => each.has(key));
    if (!account) return answers.keyRefused();
    switch (method) {
      case "getUserIdForPasswordSet.json":
        return account.checkKey();
      case "getRequirementsForPasswordSet.json":
        return account.loadRequirements();
      case "processPasswordSetRequest.json":
        return account.submit(first, second ?? {});
      default:
        return account.checkPhone();
    }
  }
}
