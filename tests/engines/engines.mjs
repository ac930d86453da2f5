/**
 * The three engines, each with its own WebDriver: starts them and reads their consoles. This file knows nothing about
 * the tests.
 */

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, Capabilities, LogInspector, logging } from "selenium-webdriver";
import firefox from "selenium-webdriver/firefox.js";
import { root, target } from "../../scripts/lib/paths.mjs";
import { capture, end, ended, start } from "../../scripts/lib/run.mjs";
import { chromiumArguments } from "../../scripts/setup/chromium.mjs";
import { find, tools } from "../../scripts/setup/tools.mjs";
import { translatorScript } from "../translator.mjs";

/** @import { WebDriver } from "selenium-webdriver" */
/** @import { Engine } from "../../scripts/setup/skipped.mjs" */
/** @import { Translator } from "../translator.mjs" */

/**
 * @typedef {object} Session
 * @property {WebDriver} driver
 * @property {() => Promise<string[]>} complaints the errors and warnings about the page in the console since the last
 *   call, be they the script's or the engine's own.
 * @property {() => Promise<void>} stop
 */

const START_MILLISECONDS = 60_000;

/** How often a starting driver is asked whether it is ready, in milliseconds. */
const ASK_MILLISECONDS = 50;

/** How long pressing keys may take, in milliseconds. */
const KEYS_MILLISECONDS = 10_000;

/** How much of a driver's output is kept for error messages, in characters. */
const KEPT_OUTPUT = 4_000;

/** @type {Readonly<Record<Engine, () => Promise<Session>>>} */
export const launch = {
  chromium: () => startChromium(),
  firefox: () => startFirefox(),
  webkit: startWebKit,
};

/**
 * @param {{ args: readonly string[], excludeSwitches?: readonly string[] }} [options]
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<Session>}
 */
async function startChromium({ args, ...options } = { args: ["--headless"] }, environment = process.env) {
  const { CHROMIUM: browser, CHROMEDRIVER: program } = found(await find(tools.chromium));
  const capabilities = new Capabilities({
    browserName: "chrome",
    "goog:chromeOptions": {
      binary: browser,
      // Chromium does not start as root with its sandbox. The tests load only our own files.
      args: [...args, ...chromiumArguments],
      ...options,
    },
    "goog:loggingPrefs": { browser: "ALL" },
  });
  const service = await startDriver(program, (port) => [`--port=${port}`], environment);
  return open(service, capabilities, (driver) => async () => {
    const entries = await driver.manage().logs().get(logging.Type.BROWSER);
    return entries.filter(({ level }) => level.value >= logging.Level.WARNING.value).map(({ message }) => message);
  });
}

/**
 * Starts Chromium on a screen and not under automation, because otherwise it neither saves passwords nor asks.
 *
 * @returns {Promise<Session & { press: (title: string, keys: string) => Promise<void> }>} `press` presses keys together
 *   in the window with that in its title, as on the keyboard: what belongs to the browser and not to a page gets them
 */
export async function startSavingChromium() {
  const { XVFB, XDOTOOL } = found(await find(tools.xdotool));
  return onScreen(XVFB, async (environment) => {
    // Otherwise the password of the person's keyring might be asked for.
    const options = { args: ["--password-store=basic"], excludeSwitches: ["enable-automation"] };
    const session = await startChromium(options, environment);
    return {
      ...session,
      async press(title, keys) {
        for (const given of [["search", "--onlyvisible", "--name", title, "windowfocus", "--sync"], ["key", keys]]) {
          const how = { env: environment, timeoutMilliseconds: KEYS_MILLISECONDS };
          const { ok, stderr } = await capture(XDOTOOL, given, how);
          if (!ok) throw new Error(`xdotool ${given.join(" ")}: ${stderr}`);
        }
      },
    };
  });
}

/** @param {Readonly<Record<string, unknown>>} [prefs] @returns {Promise<Session>} */
export async function startFirefox(prefs = {}) {
  const { FIREFOX: browser } = found(await find(tools.firefox));
  const { GECKODRIVER: program } = found(await find(tools.geckodriver));
  const capabilities = new Capabilities({
    browserName: "firefox",
    webSocketUrl: true,
    "moz:firefoxOptions": { binary: browser, args: ["-headless"], prefs },
  });
  const service = await startDriver(program, (port) =>
    [`--port=${port}`, "--websocket-port=0", "--allow-system-access"]);
  return open(service, capabilities, async (driver) => {
    const privileged = /** @type {firefox.Driver} */ (driver);
    /** @type {string[]} What the page's scripts have said; the rest is the engine's. */
    const said = [];
    const inspector = await LogInspector(driver);
    await inspector.onConsoleEntry(({ level, text }) => {
      if (/^(error|warn)/.test(level)) said.push(`${level}: ${text}`);
    });
    return async () => {
      await privileged.setContext(firefox.Context.CHROME);
      try {
        /** @type {string[]} */
        const messages = await driver.executeScript(readFirefoxConsole);
        return [...messages, ...said.splice(0)];
      } finally {
        await privileged.setContext(firefox.Context.CONTENT);
      }
    };
  });
}

/** Runs with the rights of Firefox itself. Its console contains the messages of all pages and of Firefox. */
const readFirefoxConsole = `
  const messages = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError);
  Services.console.reset();
  return messages
    .filter((message) => /^https?:/.test(message.sourceName) || message.innerWindowID)
    .map((message) => message.category + ": " + message.errorMessage + " " + message.sourceName);
`;

/** @returns {Promise<Session>} */
async function startWebKit() {
  const { MINIBROWSER: browser, WEBKIT_DRIVER: program, XVFB: screen } = found(await find(tools.webkit));
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
  });
  return onScreen(screen, async (screened) => {
    const environment = { ...screened, LIBGL_ALWAYS_SOFTWARE: "1", GDK_BACKEND: "x11" };
    const service = await startDriver(program, (port) => [`--port=${port}`], environment);
    return open(service, capabilities, (driver) => () => driver.executeScript(readWatch));
  });
}

/** Under automation, WebKit has no console that a driver could read, so a script of the page records the messages. */
const readWatch = "return globalThis.complaints?.splice(0) ?? [];";

const watch = `
  globalThis.complaints = [];
  addEventListener("securitypolicyviolation", (event) =>
    complaints.push("policy: " + event.effectiveDirective + " " + event.blockedURI));
  addEventListener("error", (event) => complaints.push("uncaught: " + event.message));
  addEventListener("unhandledrejection", (event) => complaints.push("unhandled: " + event.reason));
  for (const level of ["error", "warn"]) console[level] = (...said) => complaints.push(level + ": " + said.join(" "));
`;

/**
 * The directory with the page for an engine: the page itself, or a copy. If the engine has no console, the copy's first
 * script records the messages. A translator can be added too.
 *
 * @param {Engine} engine
 * @param {Translator} [translator]
 */
export function pageFor(engine, translator) {
  const page = join(root, "www");
  const scripts = [engine === "webkit" ? watch : "", translator ? translatorScript(translator) : ""].filter(Boolean);
  if (scripts.length === 0) return page;
  const copy = join(target, "engines", `page-${engine}-${translator ?? "watched"}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(page, copy, { recursive: true });
  const script = join(copy, "page.js");
  writeFileSync(script, `{${scripts.join("\n")}}\n${readFileSync(script, "utf8")}`);
  return copy;
}

/**
 * @template T
 * @param {T | null} programs
 */
function found(programs) {
  if (programs === null) throw new Error("a program is missing: npm test -- engines says which");
  return programs;
}

/** @typedef {{ url: string, stop: () => Promise<void> }} Service */

/**
 * Starts a driver and waits until it accepts sessions.
 *
 * @param {string} program
 * @param {(port: number) => string[]} options
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Service>}
 */
async function startDriver(program, options, env = process.env) {
  const port = await freePort();
  const child = start(program, options(port), { env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => (output = (output + chunk).slice(-KEPT_OUTPUT)));
  }
  const service = {
    url: `http://127.0.0.1:${port}`,
    stop: () => end(child),
  };
  let gone = false;
  void ended(child).then(() => (gone = true));
  const deadline = Date.now() + START_MILLISECONDS;
  while (!(await isReady(service.url))) {
    if (gone || Date.now() > deadline) {
      await service.stop();
      throw new Error(`${program} did not start: ${output}`);
    }
    await pause(ASK_MILLISECONDS);
  }
  return service;
}

/** @param {string} url */
async function isReady(url) {
  try {
    const answer = await (await fetch(`${url}/status`)).json();
    return answer.value.ready === true;
  } catch {
    return false;
  }
}

/** A port that is free now. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {Service} service
 * @param {Capabilities} capabilities
 * @param {(driver: WebDriver) => Session["complaints"] | Promise<Session["complaints"]>} listen
 * @returns {Promise<Session>}
 */
async function open(service, capabilities, listen) {
  try {
    const driver = await inTime(new Builder().disableEnvironmentOverrides().usingServer(service.url)
      .withCapabilities(capabilities).build());
    return {
      driver,
      complaints: await listen(driver),
      async stop() {
        try {
          await driver.quit();
        } finally {
          await service.stop();
        }
      },
    };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/**
 * Limits the time, because a driver may wait for ever for a browser that has already ended.
 *
 * @param {PromiseLike<WebDriver>} starting
 * @returns {Promise<WebDriver>}
 */
async function inTime(starting) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("the browser did not start")), START_MILLISECONDS);
  });
  try {
    return await Promise.race([starting, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Starts a session on a virtual screen, which ends with the session.
 *
 * @template {Session} Started
 * @param {string} program
 * @param {(environment: NodeJS.ProcessEnv) => Promise<Started>} begin
 * @returns {Promise<Started>}
 */
async function onScreen(program, begin) {
  const { display, stop: stopScreen } = await startScreen(program);
  try {
    const session = await begin({ ...process.env, DISPLAY: display });
    return {
      ...session,
      async stop() {
        await session.stop();
        await stopScreen();
      },
    };
  } catch (error) {
    await stopScreen();
    throw error;
  }
}

/**
 * Starts a virtual screen. The X server itself chooses a free number.
 *
 * @param {string} program
 */
async function startScreen(program) {
  const child = start(program, ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
  /** @type {Promise<string>} */
  const number = new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("\n")) resolve(output.trim());
    });
    child.stderr.on("data", (chunk) => (errors += chunk));
    void ended(child).then(({ error }) => reject(new Error(`${program} did not start: ${errors}${error}`)));
  });
  return { display: `:${await number}`, stop: () => end(child) };
}
