// The sandbox's control page: shows the state that the control API returns and sends what the buttons order. Every text
// is set as text: nothing here makes HTML.

const POLL_MILLISECONDS = 1000;
const SHOWN_MAILS = 30;
const SHOWN_USERS = 200;
const SHOWN_REQUESTS = 50;
const CLASS_PREFIXES = /^SoftLayer_Exception_(User_Customer_(External_Binding_)?)?/;

const byId = (id) => document.getElementById(id);

/** Makes an element with attributes and children; strings become text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === "onclick") element.addEventListener("click", value);
    else element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

const timeOf = (milliseconds) => new Date(milliseconds).toLocaleTimeString();

function showTrouble(text) {
  const trouble = byId("trouble");
  trouble.textContent = text;
  trouble.hidden = text === "";
}

async function call(path, options) {
  const response = await fetch(path, { cache: "no-store", ...options });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}.`);
  return answer;
}

/** Sends a change, reports an error if there is one, and shows the new state at once. */
async function change(path, body, method = "POST") {
  try {
    await call(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    showTrouble("");
  } catch (error) {
    showTrouble(error.message);
  }
  await refresh();
}

// ------------------------------------------------------------------------------------------------ e-mails

const mailElements = new Map();

function showMails(mails) {
  const keys = new Set(mails.map((mail) => mail.key));
  for (const [key, element] of mailElements) {
    if (keys.has(key)) continue;
    element.remove();
    mailElements.delete(key);
  }
  for (const mail of mails) {
    if (mailElements.has(mail.key)) continue;
    const element = make(
      "li",
      {},
      make("p", {}, make("strong", {}, mail.subject), make("br"), `to ${mail.to}, `, timeOf(mail.sentAt)),
      make("p", { class: "quiet" }, mail.service),
      make(
        "div",
        { class: "row" },
        make("a", { class: "button primary", href: mail.link }, "Follow the link"),
        make("a", { class: "button", href: mail.link }, "In this tab"),
      ),
      make("details", {}, make("summary", {}, "The whole e-mail"), make("pre", {}, mail.text)),
    );
    mailElements.set(mail.key, element);
    byId("mails").prepend(element);
  }
  byId("no-mails").hidden = mails.length > 0;
  byId("mail-count").textContent = mails.length === 0 ? "" : `newest first, ${mails.length} shown`;
}

const requestLink = (username) =>
  change("/rest/v3.1/SoftLayer_User_Customer/initiatePortalPasswordChange", { parameters: [username] });

byId("request").addEventListener("submit", async (event) => {
  event.preventDefault();
  await requestLink(byId("request-user").value);
});

// ------------------------------------------------------------------------------------------------ users

const userElements = new Map();

function policyText(policy) {
  const counts = [
    [policy.uppercase, "uppercase"],
    [policy.lowercase, "lowercase"],
    [policy.digits, policy.digits === 1 ? "digit" : "digits"],
    [policy.specials, "special"],
  ];
  const listed = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const stated = policy.stated ? "" : " (not stated in the container)";
  return [`${policy.minimum} to ${policy.maximum} characters`, ...listed].join(", ") + stated;
}

function definitions(pairs) {
  const list = make("dl");
  for (const [term, ...values] of pairs) {
    list.append(make("dt", {}, term), ...values.map((value) => make("dd", {}, value)));
  }
  return list;
}

/** Asks for a link and opens it in a new tab, which must be there before anything is waited for: else it is a pop-up. */
async function walk(user) {
  const tab = open("", "_blank");
  if (tab) tab.opener = null;
  await requestLink(user.username);
  const [mail] = await call(`/sandbox/outbox?${new URLSearchParams({ username: user.username, limit: "1" })}`);
  if (!mail) return tab?.close();
  const link = new URL(mail.link);
  // The path of some users begins with a key that is already there.
  const [given] = user.keys;
  if (given) link.searchParams.set("key", given.key);
  if (tab) tab.location = link;
  else showTrouble("The browser did not let a new tab open. Follow the link in the e-mail.");
}

function makeUser(user) {
  const facts = [["Id", String(user.userId)], ["Policy", policyText(user.policy)]];
  if (user.questions.length > 0) {
    facts.push(["Questions", ...user.questions.map(({ question, answer }) => `${question} Answer: ${answer}`)]);
  }
  if (user.keys.length > 0) facts.push(["Keys", ...user.keys.map((key) => `${key.key} (${key.state})`)]);
  const badges = make("span");
  const state = make("dl");
  const codes = make("div");
  const details = make(
    "details",
    {},
    make(
      "summary",
      {},
      make("strong", {}, user.username),
      badges,
      make("span", { class: "description quiet" }, user.description),
    ),
    definitions(facts),
    state,
    codes,
    make("p", {}, make("button", { type: "button", onclick: () => requestLink(user.username) }, "Request a link")),
  );
  const button = make("button", { type: "button", "aria-label": `Walk the path of ${user.username}`, onclick: () => walk(user) }, "Walk");
  details.addEventListener("toggle", () => details.open && showCodes(user.username));
  return { element: make("li", {}, details, button), details, badges, state, codes, shown: "" };
}

function badgesOf(user) {
  const badges = [];
  if (user.questions.length > 0) badges.push(make("span", { class: "badge" }, "question"));
  if (user.factor !== null) badges.push(make("span", { class: "badge" }, user.factor));
  if (user.phone === "ringing") badges.push(make("span", { class: "badge bad" }, "ringing"));
  if (user.lockedUntil !== null) badges.push(make("span", { class: "badge bad" }, "locked"));
  if (user.timesSet > 0) badges.push(make("span", { class: "badge good" }, `set ${user.timesSet}×`));
  return badges;
}

function showUsers(users) {
  const names = new Set(users.map((user) => user.username));
  for (const [username, { element }] of userElements) {
    if (names.has(username)) continue;
    element.remove();
    userElements.delete(username);
  }
  for (const user of users) {
    if (!userElements.has(user.username)) {
      const made = makeUser(user);
      userElements.set(user.username, made);
      byId("users").append(made.element);
      byId("usernames").append(make("option", { value: user.username }));
    }
    const known = userElements.get(user.username);
    const text = JSON.stringify(user);
    if (known.shown === text) continue;
    known.shown = text;
    known.badges.replaceChildren(...badgesOf(user));
    const facts = [["Password set", user.timesSet === 1 ? "once" : `${user.timesSet} times`]];
    if (user.failures > 0) facts.push(["Failures", String(user.failures)]);
    if (user.lockedUntil !== null) facts.push(["Locked until", timeOf(user.lockedUntil)]);
    if (user.phone !== null) facts.push(["Phone", user.phone]);
    known.state.replaceChildren(...definitions(facts).children);
  }
  byId("user-count").textContent = users.length === SHOWN_USERS ? `first ${SHOWN_USERS} shown` : String(users.length);
  showCalls(users.filter((user) => user.phone === "ringing"));
}

async function showCodes(username) {
  const known = userElements.get(username);
  const { factor } = JSON.parse(known.shown);
  if (factor !== "totp" && factor !== "verisign") return;
  const query = new URLSearchParams({ username });
  const code = await call(`/sandbox/code?${query}`);
  const text = JSON.stringify(code);
  if (known.codes.dataset.shown === text) return;
  known.codes.dataset.shown = text;
  const numbers = definitions([["Code now", code.current], ["Next code", code.next]]);
  for (const number of numbers.querySelectorAll("dd")) number.className = "codes";
  known.codes.replaceChildren(numbers);
  if (code.kind !== "totp") return;
  known.codes.append(
    make("img", { class: "qr", src: `/sandbox/qr.svg?${query}`, alt: `QR code for an authenticator app: ${username}` }),
    make("details", {}, make("summary", {}, "The same as text"), make("code", {}, code.otpauth)),
  );
}

// ------------------------------------------------------------------------------------------------ phone

let callsShown = "";

function showCalls(users) {
  const names = users.map((user) => user.username);
  if (callsShown === JSON.stringify(names)) return;
  callsShown = JSON.stringify(names);
  const items = names.map((username) => {
    const say = (answer) => () => change("/sandbox/phone", { username, answer });
    return make(
      "li",
      {},
      make("span", {}, "A new password is being set for ", make("strong", {}, username), ". Is it you?"),
      make("button", { type: "button", onclick: say("approve") }, "Approve"),
      make("button", { type: "button", onclick: say("deny") }, "Deny"),
    );
  });
  byId("calls").replaceChildren(...items);
  byId("phone").hidden = names.length === 0;
}

// ------------------------------------------------------------------------------------------------ codes

/** How long a code that was asked for stays at the top, in milliseconds. */
const WAITED_MILLISECONDS = 600_000;

let codesShown = "";

/** Whose last password was answered with another demand. */
function awaitCodes(users, entries, now) {
  return users.filter(({ userId, factor }) => {
    if (factor !== "totp" && factor !== "verisign") return false;
    const last = entries.findLast(({ id }) => id === String(userId));
    return last?.method === "processPasswordSetRequest" && last.status >= 400 && now - last.time < WAITED_MILLISECONDS;
  });
}

async function showAwaited(users) {
  const codes = await Promise.all(users.map(({ username }) => call(`/sandbox/code?${new URLSearchParams({ username })}`)));
  const text = JSON.stringify([users.map(({ username }) => username), codes]);
  if (text === codesShown) return;
  codesShown = text;
  byId("code-list").replaceChildren(...users.map(({ username }, index) => {
    const code = (value) => make("output", { class: "codes" }, value);
    const { current, next } = codes[index];
    return make("li", {}, make("span", {}, make("strong", {}, username), " enters "), code(current), make("span", {}, "then"), code(next));
  }));
  byId("codes").hidden = users.length === 0;
}

// ------------------------------------------------------------------------------------------------ page options

const options = byId("options");

/** Where www/demo-options.js finds them. */
const OPTIONS = "softlayer-password-set-demo";

function readOptions() {
  try {
    return JSON.parse(localStorage.getItem(OPTIONS) ?? "{}");
  } catch {
    return {};
  }
}

for (const field of options.elements) {
  const value = readOptions()[field.name];
  if (field.type === "checkbox") field.checked = value === true;
  else field.value = value ?? "";
}
options.addEventListener("change", () => {
  const chosen = [...options.elements].map((field) => [field.name, field.type === "checkbox" ? field.checked : field.value]);
  localStorage.setItem(OPTIONS, JSON.stringify(Object.fromEntries(chosen)));
});

// ------------------------------------------------------------------------------------------------ clock

function showClock({ now, advancedSeconds }) {
  byId("now").textContent = new Date(now).toLocaleString();
  const hours = Math.floor(advancedSeconds / 3600);
  const minutes = Math.floor((advancedSeconds % 3600) / 60);
  const seconds = advancedSeconds % 60;
  byId("ahead").textContent = advancedSeconds === 0 ? "" : `${hours} h ${minutes} min ${seconds} s ahead`;
}

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () => change("/sandbox/clock", { advanceSeconds: Number(button.dataset.advance) }));
}

byId("reset").addEventListener("click", () => {
  if (confirm("Reset everything? Mail, accounts, faults, the clock and the log go.")) void change("/sandbox/reset", {});
});

// ------------------------------------------------------------------------------------------------ faults

const order = byId("order");

/** What people say goes wrong, and the order that makes it so. */
const PRESETS = {
  "Lose the answer after the password is set": { method: "processPasswordSetRequest", fault: "resetAfter" },
  "Lose the password on its way": { method: "processPasswordSetRequest", fault: "resetBefore" },
  "Be busy for 20 seconds": { method: "*", fault: "tooManyRequests", retryAfter: "20" },
  "Answer after 15 seconds": { method: "*", fault: "delay", milliseconds: 15_000 },
  "Be out of order for a while": { method: "*", fault: "serverError", times: 8 },
  "Say what no document describes": {
    method: "processPasswordSetRequest", fault: "fault", error: "The moon is in the wrong phase.", code: "SoftLayer_Exception",
  },
};

for (const [words, body] of Object.entries(PRESETS)) {
  const add = () => change("/sandbox/faults", { times: 1, ...body });
  byId("presets").append(make("button", { type: "button", onclick: add }, words));
}
byId("presets").append(
  make("button", { type: "button", onclick: () => change("/sandbox/clock", { advanceSeconds: 86_400 }) }, "Let every link expire"),
);

function showFields() {
  const fault = order.elements.fault.value;
  for (const field of order.querySelectorAll("[data-for]")) field.hidden = field.dataset.for !== fault;
  order.elements.milliseconds.value = fault === "delay" ? "3000" : "0";
}

order.elements.fault.addEventListener("change", showFields);
showFields();

order.addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = order.elements;
  const body = { method: fields.method.value, fault: fields.fault.value, times: Number(fields.times.value) };
  if (fields.username.value !== "") body.username = fields.username.value;
  if (fields.when.value !== "") body.when = fields.when.value;
  if (Number(fields.milliseconds.value) > 0) body.milliseconds = Number(fields.milliseconds.value);
  for (const field of order.querySelectorAll("[data-for]:not([hidden]) input")) {
    if (field.value !== "") body[field.name] = field.value;
  }
  await change("/sandbox/faults", body);
});

byId("clear-faults").addEventListener("click", () => change("/sandbox/faults", {}, "DELETE"));

let ordersShown = "";

function showOrders(orders) {
  if (ordersShown === JSON.stringify(orders)) return;
  ordersShown = JSON.stringify(orders);
  const items = orders.map((rule) => {
    const whom = rule.username === null ? "" : ` for ${rule.username}`;
    const delay = rule.milliseconds > 0 ? `, ${rule.milliseconds} ms` : "";
    const method = rule.method === "*" ? "every method" : rule.method;
    const option = order.elements.fault.querySelector(`[value="${rule.fault}"]`);
    return make("li", {}, make("strong", {}, option?.textContent ?? rule.fault), ` on ${method}${whom}${delay}, ${rule.timesLeft} to go`);
  });
  byId("orders").replaceChildren(...items);
  byId("clear-faults").hidden = orders.length === 0;
}

// ------------------------------------------------------------------------------------------------ requests

let logShown = "";

function showLog(entries) {
  const text = JSON.stringify(entries);
  if (logShown === text) return;
  logShown = text;
  // What was opened stays open: entries are told apart by their time and path.
  const opened = [...byId("log").children].filter((item) => item.firstElementChild.open);
  const openNames = new Set(opened.map((item) => item.dataset.name));
  const items = entries.toReversed().map((entry) => {
    const name = `${entry.time} ${entry.path}`;
    const good = entry.status !== null && entry.status < 400;
    const outcome = entry.status === null ? "reset" : String(entry.status);
    const parts = [
      make("time", {}, timeOf(entry.time)),
      " ",
      make("strong", {}, entry.method ?? entry.path),
      entry.id === null ? " " : ` (${entry.id}) `,
      make("span", { class: good ? "status-good" : "status-bad" }, outcome),
    ];
    if (entry.code !== null) parts.push(` ${entry.code.replace(CLASS_PREFIXES, "")}`);
    if (entry.fault !== null) parts.push(make("span", { class: "badge bad" }, entry.fault));
    const body = JSON.stringify(entry.body, null, 2);
    const details = make(
      "details",
      {},
      make("summary", {}, ...parts),
      make("pre", {}, `${entry.httpMethod} ${entry.path}\n${body}`),
    );
    details.open = openNames.has(name);
    return make("li", { "data-name": name }, details);
  });
  byId("log").replaceChildren(...items);
  byId("no-requests").hidden = entries.length > 0;
}

// ------------------------------------------------------------------------------------------------ all of it

async function refresh() {
  const [users, mails, clock, orders, log] = await Promise.all([
    call(`/sandbox/users?limit=${SHOWN_USERS}`),
    call(`/sandbox/outbox?limit=${SHOWN_MAILS}`),
    call("/sandbox/clock"),
    call("/sandbox/faults"),
    call(`/sandbox/log?limit=${SHOWN_REQUESTS}`),
  ]);
  showUsers(users);
  showMails(mails);
  showClock(clock);
  showOrders(orders);
  showLog(log);
  await showAwaited(awaitCodes(users, log, clock.now));
  const open = [...userElements].filter(([, { details }]) => details.open);
  await Promise.all(open.map(([username]) => showCodes(username)));
}

let away = false;

async function poll() {
  if (!document.hidden) {
    try {
      await refresh();
      if (away) showTrouble("");
      away = false;
    } catch {
      away = true;
      showTrouble("The sandbox does not answer. Is it still running?");
    }
  }
  setTimeout(poll, POLL_MILLISECONDS);
}

poll();
