/** The faces by their names. */

import { ENDINGS } from "./faces/ending.js";
import { LINKS } from "./faces/link.js";
import { passwordFace } from "./faces/password.js";
import { WAITS } from "./faces/progress.js";
import { late } from "./late.js";
import { PARTS } from "./parts.js";

import type { Designers, FaceName } from "./parts.js";

/** The faces that load with the element. Those of failures are needed when nothing can be loaded. */
const AT_HAND: Partial<Designers<FaceName>> = { ...LINKS, password: passwordFace, ...WAITS, ...ENDINGS };

/** All faces. Those that load late are missing at first. */
export const FACES: Designers<FaceName> = AT_HAND as Designers<FaceName>;

const importFactors = late(() => import("./faces/factors.js"));

/** Adds the faces that load late. After a failure it may be called again. */
export async function addFactors(): Promise<void> {
  const { designFactors } = await importFactors();
  Object.assign(FACES, designFactors(PARTS));
}
