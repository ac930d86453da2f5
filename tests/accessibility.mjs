// What the element claims for each criterion of WCAG 2.2, levels A and AA, and the tests that show it.
// docs/accessibility.md and docs/openacr.yaml are generated from this file; tests/node/accessibility.test.mjs compares
// them.

/**
 * @typedef {object} Claim
 * @property {"supports" | "partially-supports" | "not-applicable"} level in the words of OpenACR
 * @property {string} faces the faces of the gallery to which it applies, or all
 * @property {readonly (readonly [file: string, test: string])[]} tests each a file under tests/, and the name of a test
 *   in it, or the beginning of the name; empty if people only looked
 * @property {string} untested what no test can say, or why it does not apply
 */

/** @param {string} untested @returns {Claim} */
const none = (untested) => ({ level: "not-applicable", faces: "none", tests: [], untested });

/** @param {string} faces @param {Claim["tests"]} tests @param {string} untested @returns {Claim} */
const supported = (faces, tests, untested) => ({ level: "supports", faces, tests, untested });

const A11Y = "e2e/accessibility.test.mjs";
const MANNERS = "e2e/manners.test.mjs";
const LANGUAGES = "e2e/languages.test.mjs";
const SHARED = "e2e/shared.test.mjs";

/** @type {readonly [file: string, test: string]} */
const AXE = [A11Y, "axe finds nothing in any face"];
/** @type {readonly [file: string, test: string]} */
const IBM = ["e2e/ibm-checker.test.mjs", "IBM's checker finds nothing in any face"];
/** @type {readonly [file: string, test: string]} */
const TREE = [A11Y, "the accessibility tree of every face is the one that was read and found good"];
/** @type {readonly [file: string, test: string]} */
const HEARD = ["e2e/transcripts.test.mjs", "what a screen reader is told"];
/** @type {readonly [file: string, test: string]} */
const NO_MOUSE = [MANNERS, "the whole story needs no mouse"];
/** @type {readonly [file: string, test: string]} */
const NARROW = [MANNERS, "no face scrolls sideways or is cut off at 320 px"];

const NO_MEDIA = "There is no sound and no moving picture.";
const OF_THE_PAGE = "The criterion is about whole pages, and the page is the portal's.";

/** @type {Readonly<Record<string, Claim>>} */
export const CLAIMS = {
  "1.1.1": supported("all", [AXE, IBM, TREE], "Drawings are hidden from assistive technology, and each has a word beside it. Only people can judge whether it is the right word."),
  "1.2.1": none(NO_MEDIA),
  "1.2.2": none(NO_MEDIA),
  "1.2.3": none(NO_MEDIA),
  "1.2.4": none(NO_MEDIA),
  "1.2.5": none(NO_MEDIA),
  "1.3.1": supported("all", [TREE, AXE, [A11Y, "what is wrong with a field, and what helps there, is its description"]], "The portal sets the level of the headings: `heading-level`."),
  "1.3.2": supported("all", [TREE, HEARD], "People read the tree once. Since then, the test compares it."),
  "1.3.3": supported("all", [], "No text refers to something by shape, size or place alone. No test checks that, so translators have to."),
  "1.3.4": supported("all", [NARROW], "The element does not read the orientation of the screen."),
  "1.3.5": supported("link request, password, codes, question", [[MANNERS, "password managers find what they need for"]], "The criterion lists no purpose for the answer to a security question."),
  "1.4.1": supported("all", [[MANNERS, "every face says what it is, what is wrong and what can be done"], ["e2e/layout.test.mjs", "a rule that only the service can judge says so to the eye"]], "Each status also has a drawing and a word."),
  "1.4.2": none(NO_MEDIA),
  "1.4.3": supported("all, both themes", [[A11Y, "every text and control can be told from what is behind it"], AXE], "A portal that sets colours has to check them: docs/theming.md."),
  "1.4.4": supported("all", [["e2e/layout.test.mjs", "with text twice as large on a phone, nothing is cut off and no word is broken"], [MANNERS, "a screen of 1280 px at 200 %"]], "Only Chromium is measured."),
  "1.4.5": none("There are no images of text."),
  "1.4.10": supported("all", [NARROW, [A11Y, "nothing is cut off where words are as long as the line"]], "A portal's own words and styles can break it."),
  "1.4.11": supported("all, both themes", [[A11Y, "every text and control can be told from what is behind it"], ["e2e/password.test.mjs", "the full list can be told from the empty one in forced colours"]], "A portal that sets colours has to check them."),
  "1.4.12": supported("all", [[A11Y, "with the spacing of text that people may choose, nothing is cut off"]], "Only Chromium is measured."),
  "1.4.13": none("Nothing appears on hover or on focus."),
  "2.1.1": supported("all", [NO_MOUSE, [A11Y, "without a mouse: the phone, denied, stopped, and approved"], [A11Y, "without a mouse: locked out, and on when it is over"]], "With a screen reader, keys have other meanings. No test runs a screen reader."),
  "2.1.2": supported("all", [NO_MOUSE], "A challenge is the portal's own program and could keep the focus."),
  "2.1.4": none("There are no shortcuts."),
  "2.2.1": supported("totp, verisign, phone, password", [[SHARED, "what was typed is deleted after the minutes, and said a minute before"], [SHARED, "it is put off by"], ["e2e/trouble.test.mjs", "a code that has grown too old is asked for again, and not called wrong"]], "The service limits a link to 24 hours, and the element sends a code for at most a minute, or 90 seconds if it is the first of two. After that, it asks for another code. The wait for the phone ends after the time in `polling`, and the person can start it again."),
  "2.2.2": supported("all", [[A11Y, "nothing moves for those who do not want it"]], "The spinner turns only while the element waits for a response."),
  "2.3.1": supported("all", [[A11Y, "nothing moves for those who do not want it"]], "Nothing flashes. No test counts flashes."),
  "2.4.1": none(OF_THE_PAGE),
  "2.4.2": supported("the page of www", [["e2e/ways.test.mjs", "the page speaks it, offers others, and its title says where people are and what is wrong"]], "In a portal, the portal sets the title. The event `softlayer-password-set-state` says when to change it."),
  "2.4.3": supported("all", [[MANNERS, "the focus goes where the next action is, and nowhere by itself"], NO_MOUSE], "Only people can judge whether an order makes sense."),
  "2.4.4": supported("done, endings", [TREE], "Each link has the name of the page that it leads to."),
  "2.4.5": none(OF_THE_PAGE),
  "2.4.6": supported("all", [[MANNERS, "every face says what it is, what is wrong and what can be done"], TREE], "The service writes the security questions."),
  "2.4.7": supported("all, both themes", [[A11Y, "every text and control can be told from what is behind it"], ["e2e/layout.test.mjs", "the focus on the button within a field is drawn within the field"]], "A portal's styles can hide the focus."),
  "2.4.11": supported("all", [["e2e/layout.test.mjs", "who submits with the Enter key sees that it is under way, on a phone too"]], "The element covers nothing. A portal's header may."),
  "2.5.1": none("Everything can be done with a tap."),
  "2.5.2": supported("all", [], "The buttons and links are native ones, which act when the pointer is released. No test releases the pointer elsewhere."),
  "2.5.3": supported("all", [IBM, TREE], "The accessible names are the visible words."),
  "2.5.4": none("Nothing is done by moving the device."),
  "2.5.7": none("Nothing is dragged."),
  "2.5.8": supported("all", [[A11Y, "every target is at least"]], "Targets are at least 44 px, and the criterion requires 24. Links within sentences are exempt."),
  "3.1.1": supported("the page of www", [["e2e/ways.test.mjs", "the page speaks it, offers others, and its title says where people are and what is wrong"]], "In a portal, the portal sets the language of the page."),
  "3.1.2": supported("all", [[LANGUAGES, "shows the language of the element before that of the page"], [LANGUAGES, "a language from right to left turns its face on any page"]], "Nothing says in which language the service's own texts are."),
  "3.2.1": supported("all", [[MANNERS, "the focus goes where the next action is, and nowhere by itself"]], ""),
  "3.2.2": supported("all", [["e2e/paste.test.mjs", "what is typed is read on Enter, and is not interrupted before"], ["e2e/password.test.mjs", "nothing changes its place or height when the field is left"]], "The field reads a pasted link at once. The text beside the field says so."),
  "3.2.3": none(OF_THE_PAGE),
  "3.2.4": supported("all", [TREE, [LANGUAGES, "every word of every face comes from the language"]], "Each text is written once for each language."),
  "3.2.6": supported("endings", [["e2e/support-url.test.mjs", "every ending that names support shows the reference"]], "If the portal sets `support-url`, each face that mentions support has the link at its end. The portal is responsible for help on the rest of the page."),
  "3.3.1": supported("all with fields", [[A11Y, "what is wrong with a field, and what helps there, is its description"], [A11Y, "what goes wrong is said once"]], ""),
  "3.3.2": supported("all with fields", [AXE, IBM, [A11Y, "what is wrong with a field, and what helps there, is its description"]], "Only people can say whether they understand the rules. Nobody was asked."),
  "3.3.3": supported("password, codes, paste", [["e2e/paste.test.mjs", "what holds no link is refused at the field, in words for each reason"], ["e2e/password.test.mjs", "whoever listens is told why the password was refused"]], "Texts of the service are shown as they came."),
  "3.3.4": supported("password", [["e2e/password.test.mjs", "spaces at the ends are said before they are sent, and sent"], ["e2e/manners.test.mjs", "what was shown is masked again on submit"]], "The element checks the password before it sends it. The person can look at the password, and can set another one with another link."),
  "3.3.7": supported("link request, question, codes", [["e2e/story.test.mjs", "a username that is known is not asked for again"], ["e2e/factors.test.mjs", "a security question and a code in one flow are each asked for once"]], "The person types the password once."),
  "3.3.8": supported("password, question, codes", [[MANNERS, "password managers find what they need for"], ["e2e/links.test.mjs", "a code is read in any script, and what is none is not sent"], ["e2e/suggestions.test.mjs", "the one that is used is filled in, shown and set, and the others are gone"]], "Every field accepts pasting and password managers. The service asks the security questions: a person who has not stored the answer has to remember it."),
  "4.1.2": supported("all", [AXE, IBM, TREE], "No screen reader runs in the tests."),
  "4.1.3": supported("all", [HEARD, [MANNERS, "one live region is there from the start, and says changes only, and late"], [A11Y, "what goes wrong is said once"]], "The transcripts contain the texts that the browser passes on. The screen reader decides whether and when to speak them."),
};

/** What no criterion covers, and what a buyer should know. */
export const LIMITS = [
  "No person with a disability has tried the element for this report, and no screen reader was run. The findings come from programs and from the people who wrote the element.",
  "The tests run in Chromium on Linux. The stories also run in Firefox and WebKit.",
  "The report covers the element with its own styles and texts. It does not cover a portal's page, styles, texts, challenge or estimator.",
  "Texts of the service, such as security questions and messages, are shown as they come.",
];
