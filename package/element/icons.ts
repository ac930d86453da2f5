/**
 * The drawings of the element, as SVG path data on a grid of 24 by 24. Colours and sizes belong to the style sheet.
 *
 * Each drawing is a separate constant, so that a module that loads late includes only those that it uses.
 */

import { createDrawing } from "./dom.js";

const RING = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z";
const LIDS = "M2.5 12S6 5.75 12 5.75 21.5 12 21.5 12 18 18.25 12 18.25 2.5 12 2.5 12z";
const PUPIL = "M12 9.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5z";

export const KEY: readonly string[] = ["M8 11.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z", "M11 12.5 19.5 4", "M16 7.5l3 3"];
export const MAIL: readonly string[] = ["M5 5.5h14q1.5 0 1.5 1.5v10q0 1.5-1.5 1.5H5q-1.5 0-1.5-1.5V7q0-1.5 1.5-1.5z", "M4 7l8 6 8-6"];
export const LOCK: readonly string[] = [
  "M7 10.5h10q1.5 0 1.5 1.5v7q0 1.5-1.5 1.5H7q-1.5 0-1.5-1.5v-7q0-1.5 1.5-1.5z",
  "M8.5 10.5v-3a3.5 3.5 0 0 1 7 0v3",
];
export const SHIELD: readonly string[] = ["M12 3.5l7 2.5v5.5c0 4.2-2.8 7.4-7 9-4.2-1.6-7-4.8-7-9V6z", "M9 12l2.2 2.2 4-4.2"];
export const PHONE: readonly string[] = ["M8.5 3h7q1.5 0 1.5 1.5v15q0 1.5-1.5 1.5h-7Q7 21 7 19.5v-15Q7 3 8.5 3z", "M11 17.75h2"];
export const QUESTION: readonly string[] = [RING, "M9.7 9.6a2.35 2.35 0 1 1 3.5 2.05c-.8.45-1.2.9-1.2 1.85", "M12 16.25v.1"];
export const CHECK: readonly string[] = ["M5 12.75l4.5 4.5L19 7.25"];
export const ALERT: readonly string[] = ["M12 4.5l8.5 14.5h-17z", "M12 10.5v3.75", "M12 16.6v.1"];
export const CLOCK: readonly string[] = [RING, "M12 7.5V12l3 2"];
export const EYE: readonly string[] = [LIDS, PUPIL];
export const EYE_OFF: readonly string[] = [LIDS, PUPIL, "M4.5 19.5l15-15"];

export function createIcon(paths: readonly string[], className: string = "slps-icon"): SVGElement {
  return createDrawing(className, ...paths);
}

/** The sign for something that needs attention. */
export function createAlertIcon(): SVGElement {
  return createIcon(ALERT);
}

/** The mark of a rule. It contains all shapes, and the style sheet shows the one for the rule's status. */
export function createRuleMark(): SVGElement {
  return createDrawing(
    "slps-mark",
    ["slps-mark-ring", RING],
    ["slps-mark-met", "M8 12.25l2.75 2.75L16 9.5"],
    ["slps-mark-unmet", "M9 9l6 6M15 9l-6 6"],
    ["slps-mark-unknown", "M8.5 12h7"],
  );
}
