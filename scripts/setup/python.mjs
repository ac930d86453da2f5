// Installs the vendor's own Python client into a virtual environment under target/tools/.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { which } from "../lib/find.mjs";
import { Problem } from "../lib/messages.mjs";
import { root, tools } from "../lib/paths.mjs";
import { capture, logged, mustRun } from "../lib/run.mjs";
import { step } from "../lib/steps.mjs";
import { aptCommand, aptInstall, hasApt } from "./apt.mjs";

const requirements = join(root, "tests", "vendor-client", "requirements.txt");
const directory = join(tools, "venv");
const python = join(directory, ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]));
const stamp = join(directory, ".installed-from");

/** Returns the path of a Python that has the vendor's client. */
export async function ensureVendorClient() {
  const wanted = readFileSync(requirements, "utf8");
  const isInstalled = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isInstalled && (await capture(python, ["--version"])).ok) return python;
  return step("Installing the vendor's Python client into target/tools/venv", "about 30 s, once", async () => {
    await makeVirtualEnvironment();
    const args = ["-m", "pip", "install", "--disable-pip-version-check", "--requirement", requirements];
    await mustRun("pip", "The vendor's Python client could not be installed", python, args);
    writeFileSync(stamp, wanted);
    return python;
  });
}

async function makeVirtualEnvironment() {
  if (await tryToMake()) return;
  const packages = ["python3-venv"];
  const purpose = "The test with the vendor's client needs Python 3 with venv or virtualenv.";
  if (hasApt()) await aptInstall(packages, purpose);
  if (hasApt() && (await tryToMake())) return;
  throw new Problem(`${purpose} The output is in target/logs/venv.log`, {
    commands: hasApt() ? [aptCommand(packages)] : ["python3 -m pip install --user virtualenv"],
  });
}

/** Tries every Python with venv and with virtualenv, because Debian's Python lacks venv's pip. */
async function tryToMake() {
  for (const program of new Set([which("python3"), "/usr/bin/python3", which("python")])) {
    for (const module of program === null ? [] : ["venv", "virtualenv"]) {
      rmSync(directory, { recursive: true, force: true });
      if ((await logged("venv", String(program), ["-m", module, directory])).ok) return true;
    }
  }
  rmSync(directory, { recursive: true, force: true });
  return false;
}
