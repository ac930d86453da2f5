// Lists the verdicts that differ from the vendor's text.

import { DOCUMENTED, expectedStatuses } from "../e2e/oracle.mjs";
import { KINDS } from "./kinds.mjs";
import { PASSWORDS, USERNAME } from "./telling.mjs";

/** @import { Kind, Verdict } from "./contenders.mjs" */
/** @import { Benchmark, Context } from "./main.mjs" */

/** @typedef {{ id: string, kind: Kind, verdict: Verdict }} Answer */
/** @typedef {{ password: string, why: string, text: Verdict, answers: Answer[] }} Row */

/** @type {Benchmark<Row[]>} */
export const verdicts = {
  id: "verdicts",
  title: "Verdicts that differ from the vendor's text",
  expected: "some seconds",
  run,
  report: (rows) => {
    const differing = rows.filter(({ text, answers }) => answers.some(({ verdict }) => verdict !== text));
    const contenders = rows[0]?.answers ?? [];
    return {
      intro:
        `The table shows ${differing.length} of ${rows.length} passwords: those for which a verdict differs from the ` +
        "text of processPasswordSetRequest. Such a verdict is **bold**. *Open* means that the text does not decide: it " +
        "does not say, for instance, whether the server counts É as a letter. The contenders are set up as for the " +
        "measurement above.",
      columns: ["password", "what is special", "the text", ...contenders.map(({ id, kind }) => `${id}${KINDS[kind]}`)],
      rows: [
        ...differing.map(({ password, why, text, answers }) => [
          code(visible(password)),
          why,
          text,
          ...answers.map(({ verdict }) => (verdict === text ? verdict : `**${verdict}**`)),
        ]),
        ["", "wrong where the text is clear", "", ...wrongCounts(rows, (text) => text !== "open")],
        ["", "certain where the text is open", "", ...wrongCounts(rows, (text) => text === "open")],
      ],
    };
  },
  goals: (rows) => {
    const wrong = wrongCounts(rows, () => true)[0] ?? "";
    const goal = "no verdict of this package differs from the vendor's text";
    return [{ goal, figure: `${wrong} differ`, met: wrong === "0" }];
  },
};

/** @param {Context} context @returns {Promise<Row[]>} */
async function run({ inNode, quick }) {
  const answers = await inNode("judgeAll", { quick });
  return PASSWORDS.map(({ password, why }, index) => ({
    password,
    why,
    text: textVerdict(password),
    answers: answers
      .filter(({ id }) => id !== "floor")
      .map(({ id, kind, verdicts: all }) => ({ id, kind, verdict: all[index] ?? "open" })),
  }));
}

/** @param {string} password @returns {Verdict} */
function textVerdict(password) {
  // The last one is not in the text.
  const { acceptedCharacters: _, ...documented } = expectedStatuses(DOCUMENTED, password, USERNAME);
  const statuses = Object.values(documented);
  if (statuses.includes("unmet")) return "reject";
  // The text does not say either whether "match" ignores case.
  if (statuses.includes("unknown") || password.toLowerCase() === USERNAME.toLowerCase()) return "open";
  return "accept";
}

/** @param {readonly Row[]} rows @param {(text: Verdict) => boolean} counts */
function wrongCounts(rows, counts) {
  const contenders = rows[0]?.answers ?? [];
  return contenders.map((_, index) =>
    String(rows.filter(({ text, answers }) => counts(text) && answers[index]?.verdict !== text).length),
  );
}

/** @param {string} text */
const code = (text) => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

/** Replaces invisible characters by escapes. @param {string} text */
function visible(text) {
  return text
    .replace(/[\p{C}\p{M}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/^ | $/g, "␠");
}
