/**
 * The portal's own challenge in the face in which mail was requested: its place, its texts, and the button that stops
 * it.
 *
 * This module loads late, and gets the parts that it shares with the faces.
 */

import type { H, Host, Model, Parts } from "./parts.js";
import type { Challenge, ChallengeAnswer, ChallengeRequest } from "../index.js";

/** After how long the element says that the challenge takes longer than usual, in milliseconds. */
const SLOW_MILLISECONDS = 10_000;

/** Runs the challenge. @param face the face in which the person acted */
export async function passChallenge(
  face: HTMLElement,
  host: Host,
  parts: Parts,
  challenge: Challenge,
  request: ChallengeRequest,
): Promise<ChallengeAnswer> {
  const place = document.createElement("div");
  place.className = "slps-challenge-place";
  let isSlow = false;
  let stop = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new Error("stopped"));
  });
  const isAsking = () => place.hasChildNodes();
  const words = ({ strings }: Model) =>
    strings.text(isAsking() ? "challenge.needed" : isSlow ? "challenge.slow" : "challenge.busy");
  const id = host.id("challenge");
  const view = parts.createView((h: H) => h(
    "div",
    { class: "slps-challenge", role: "group", "aria-labelledby": id },
    h("p", { class: "slps-hint", id }, words),
    place,
    h(
      "div",
      { class: "slps-actions", hidden: () => !isAsking() && !isSlow },
      parts.button(h, "phoneWaiting.stop", () => stop()),
    ),
  ));
  const tell = () => {
    view.update(host.model());
    host.answer(words(host.model()));
  };
  const observer = new MutationObserver(tell);
  observer.observe(place, { childList: true });
  const timer = setTimeout(() => {
    isSlow = true;
    tell();
  }, SLOW_MILLISECONDS);
  const buttons = face.querySelector(".slps-actions");
  if (buttons) buttons.before(view.root);
  else face.append(view.root);
  tell();
  try {
    return await Promise.race([challenge({ ...request, place }), stopped]);
  } finally {
    clearTimeout(timer);
    observer.disconnect();
    view.root.remove();
  }
}
