// What is claimed of each criterion of WCAG 2.2, levels A and AA, and which test shows it. docs/accessibility.md and
// docs/openacr.yaml are made of it; tests/node/accessibility.test.mjs compares them.

/**
 * @typedef {object} Claim
 * @property {"supports" | "partially-supports" | "not-applicable"} level in the words of OpenACR
 * @property {string} faces where it matters: a face of the gallery, or all
 * @property {readonly (readonly [file: string, test: string])[]} tests none where people have only looked; each a file under tests/, and the name of a test in it or
 *   how the name begins
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
const OF_THE_PAGE = "It is about whole pages, and so about the portal's.";

/** @type {Readonly<Record<string, Claim>>} */
export const CLAIMS = {
  "1.1.1": supported("all", [AXE, IBM, TREE], "Drawings are hidden from assistive technology, and a word stands beside each. Whether it is the right word, people must judge."),
  "1.2.1": none(NO_MEDIA),
  "1.2.2": none(NO_MEDIA),
  "1.2.3": none(NO_MEDIA),
  "1.2.4": none(NO_MEDIA),
  "1.2.5": none(NO_MEDIA),
  "1.3.1": supported("all", [TREE, AXE, [A11Y, "what is wrong with a field, and what helps there, is its description"]], "The level of the headings is the portal's to set: `heading-level`."),
  "1.3.2": supported("all", [TREE, HEARD], "The tree was read by people once, and is compared since."),
  "1.3.3": supported("all", [], "No text points by shape, size or place alone. No test reads for that: translators have to keep it so."),
  "1.3.4": supported("all", [NARROW], "Nothing asks how a screen is held."),
  "1.3.5": supported("link request, password, codes, question", [[MANNERS, "password managers find what they need for"]], "A security question's answer has no purpose that the criterion lists."),
  "1.4.1": supported("all", [[MANNERS, "every face says what it is, what is wrong and what can be done"], ["e2e/layout.test.mjs", "a rule that only the service can judge says so to the eye"]], "Each status has a drawing and a word besides."),
  "1.4.2": none(NO_MEDIA),
  "1.4.3": supported("all, both themes", [[A11Y, "every text and control can be told from what is behind it"], AXE], "The colours that a portal sets are its own: docs/theming.md."),
  "1.4.4": supported("all", [["e2e/layout.test.mjs", "with text twice as large on a phone, nothing is cut off and no word is broken"], [MANNERS, "a screen of 1280 px at 200 %"]], "Only Chromium is measured."),
  "1.4.5": none("There are no images of text."),
  "1.4.10": supported("all", [NARROW, [A11Y, "nothing is cut off where words are as long as the line"]], "A portal's own words and styles can break it."),
  "1.4.11": supported("all, both themes", [[A11Y, "every text and control can be told from what is behind it"], ["e2e/password.test.mjs", "the full list can be told from the empty one in forced colours"]], "The colours that a portal sets are its own."),
  "1.4.12": supported("all", [[A11Y, "with the spacing of text that people may choose, nothing is cut off"]], "Only Chromium is measured."),
  "1.4.13": none("Nothing appears under the pointer or with the focus."),
  "2.1.1": supported("all", [NO_MOUSE, [A11Y, "without a mouse: the phone, denied, stopped, and approved"], [A11Y, "without a mouse: locked out, and on when it is over"]], "With screen readers the keys mean other things: no test runs one."),
  "2.1.2": supported("all", [NO_MOUSE], "The portal's challenge is a program of its own, and may hold the focus."),
  "2.1.4": none("There are no shortcuts."),
  "2.2.1": supported("totp, verisign, phone, password", [[SHARED, "what was typed is deleted after the minutes, and said a minute before"], [SHARED, "it is put off by"], ["e2e/trouble.test.mjs", "a code that has grown too old is asked for again, and not called wrong"]], "A link lives for 24 hours and a code for a minute: those are the service's, and a code that has run out is asked for again. The phone is waited for as long as `polling` says, and can be asked again."),
  "2.2.2": supported("all", [[A11Y, "nothing moves for those who do not want it"]], "A spinner turns only while an answer is awaited."),
  "2.3.1": supported("all", [[A11Y, "nothing moves for those who do not want it"]], "Nothing flashes. No test counts flashes."),
  "2.4.1": none(OF_THE_PAGE),
  "2.4.2": supported("the page of www", [["e2e/ways.test.mjs", "the page speaks it, offers others, and its title says where people are and what is wrong"]], "In a portal the title is the portal's; the event `softlayer-password-set-state` tells when to change it."),
  "2.4.3": supported("all", [[MANNERS, "the focus goes where the next action is, and nowhere by itself"], NO_MOUSE], "Whether an order makes sense, people must judge."),
  "2.4.4": supported("done, endings", [TREE], "Links are named by what they lead to."),
  "2.4.5": none(OF_THE_PAGE),
  "2.4.6": supported("all", [[MANNERS, "every face says what it is, what is wrong and what can be done"], TREE], "The security questions are the service's words."),
  "2.4.7": supported("all, both themes", [[A11Y, "every text and control can be told from what is behind it"], ["e2e/layout.test.mjs", "the focus on the button within a field is drawn within the field"]], "A portal's styles can hide it."),
  "2.4.11": supported("all", [["e2e/layout.test.mjs", "who submits with the Enter key sees that it is under way, on a phone too"]], "Nothing of the element lies over anything else. A portal's header may."),
  "2.5.1": none("A tap is enough for everything."),
  "2.5.2": supported("all", [], "Buttons and links are the browser's own, which act when the pointer is released. No test releases it elsewhere."),
  "2.5.3": supported("all", [IBM, TREE], "Names are the words that are seen."),
  "2.5.4": none("Nothing is done by moving the device."),
  "2.5.7": none("Nothing is dragged."),
  "2.5.8": supported("all", [[A11Y, "every target is at least"]], "It is 44 px, where the criterion asks for 24. Links within sentences are excepted there, and here."),
  "3.1.1": supported("the page of www", [["e2e/ways.test.mjs", "the page speaks it, offers others, and its title says where people are and what is wrong"]], "In a portal the language of the page is the portal's."),
  "3.1.2": supported("all", [[LANGUAGES, "shows the language of the element before that of the page"], [LANGUAGES, "a language from right to left turns its face on any page"]], "The service's own words have no language that anybody tells."),
  "3.2.1": supported("all", [[MANNERS, "the focus goes where the next action is, and nowhere by itself"]], ""),
  "3.2.2": supported("all", [["e2e/paste.test.mjs", "what is typed is read on Enter, and is not interrupted before"], ["e2e/password.test.mjs", "nothing changes its place or height when the field is left"]], "A link that is pasted as a whole is taken at once, as the words beside the field say."),
  "3.2.3": none(OF_THE_PAGE),
  "3.2.4": supported("all", [TREE, [LANGUAGES, "every word of every face comes from the language"]], "A text is written once for each language."),
  "3.2.6": supported("endings", [["e2e/support-url.test.mjs", "every ending that names support shows the reference"]], "Where the portal sets `support-url`, the link stands at the end of each face that names support. Help on the rest of the page is the portal's."),
  "3.3.1": supported("all with fields", [[A11Y, "what is wrong with a field, and what helps there, is its description"], [A11Y, "what goes wrong is said once"]], ""),
  "3.3.2": supported("all with fields", [AXE, IBM, [A11Y, "what is wrong with a field, and what helps there, is its description"]], "What a rule means, people must find clear: nobody was asked."),
  "3.3.3": supported("password, codes, paste", [["e2e/paste.test.mjs", "what holds no link is refused at the field, in words for each reason"], ["e2e/password.test.mjs", "whoever listens is told why the password was refused"]], "What the service says in words of its own is shown as it came."),
  "3.3.4": supported("password", [["e2e/password.test.mjs", "spaces at the ends are said before they are sent, and sent"], ["e2e/manners.test.mjs", "what was shown is masked again on submit"]], "The password is checked before it is sent, can be looked at, and can be set anew with another link."),
  "3.3.7": supported("link request, question, codes", [["e2e/story.test.mjs", "a username that is known is not asked for again"], ["e2e/factors.test.mjs", "a security question and a code in one flow are each asked for once"]], "The password is typed once."),
  "3.3.8": supported("password, question, codes", [[MANNERS, "password managers find what they need for"], ["e2e/links.test.mjs", "a code is read in any script, and what is none is not sent"], ["e2e/advice.test.mjs", "a suggestion is filled in, shown, and keeps the rules"]], "Everything can be pasted and filled in by a password manager. The security questions are the service's: whoever has stored no answer has to remember it."),
  "4.1.2": supported("all", [AXE, IBM, TREE], "What a screen reader makes of it: none runs in the tests."),
  "4.1.3": supported("all", [HEARD, [MANNERS, "one live region is there from the start, and says changes only, and late"], [A11Y, "what goes wrong is said once"]], "The transcripts have the words that the browser hands on. Whether and when they are spoken depends on the screen reader."),
};

/** What no criterion has, and what a buyer should know. */
export const LIMITS = [
  "No person with a disability has tried it for this report, and no screen reader has run: what is here was found by programs, and by the people who wrote it.",
  "The tests run in Chromium on Linux; the stories also run in Firefox and WebKit.",
  "The report is about the element in its own styles and words. A portal's page, styles, words, challenge and estimator are the portal's.",
  "The words of the service, such as security questions and messages, are shown as they come.",
];
