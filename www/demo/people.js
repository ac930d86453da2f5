/** The customers of the demo, one for each path. Only data lives here. */

/**
 * @typedef {object} Person
 * @property {string} username
 * @property {string} about
 * @property {import("./softlayer-password-set/index.js").Requirements} [requirements] the policy that the service sends.
 * @property {readonly { id: number, question: string, answer: string }[]} [questions]
 * @property {"Totp" | "Verisign" | "Phone"} [factor]
 * @property {boolean} [outOfStep] whether the code generator needs a second code.
 * @property {"expiredLink" | "locked" | "changed" | "lostAnswer" | "busy"} [trouble]
 */

/** @type {readonly Person[]} */
export const people = [
  { username: "plain", about: "Only a new password" },
  {
    username: "strict",
    about: "A policy that asks for more",
    requirements: {
      minimumPasswordLengthRequirement: 8,
      maximumPasswordLengthRequirement: 128,
      uppercaseCountRequirement: 2,
      lowercaseCountRequirement: 2,
      digitCountRequirement: 3,
      specialCharacterCountRequirement: 2,
    },
  },
  {
    username: "question",
    about: "A security question",
    questions: [
      { id: 11, question: "What was the name of your first pet?", answer: "Rex" },
      { id: 12, question: "In what city were you born?", answer: "Basel" },
    ],
  },
  { username: "authenticator", about: "An authenticator app", factor: "Totp" },
  { username: "verisign", about: "A VeriSign device that is out of step", factor: "Verisign", outOfStep: true },
  { username: "phone", about: "A phone that asks", factor: "Phone" },
  { username: "late", about: "A link that has expired", trouble: "expiredLink" },
  { username: "locked", about: "A locked account", trouble: "locked" },
  { username: "changed", about: "An account that was changed meanwhile", trouble: "changed" },
  { username: "tunnel", about: "A connection that breaks after the password is sent", trouble: "lostAnswer" },
  { username: "rush", about: "A service that is busy at first", trouble: "busy" },
];
