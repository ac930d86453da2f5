/** Reads what is around the element, which may be in a shadow root. */

/** The element with the focus in the node's own tree. */
export function focusedAround(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}

/** The wanted languages, best first: the nearest `lang`, or those of the browser. */
export function languagesAround(element: Element): readonly string[] {
  const nearest = nearestLanguage(element);
  return nearest ? [nearest] : navigator.languages;
}

/** The nearest `lang`. It may be outside the shadow root. */
export function nearestLanguage(element: Element): string | null {
  const found = element.closest("[lang]");
  if (found) return found.getAttribute("lang");
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLanguage(host) : null;
}

/** Listeners that are removed together. */
export class Listeners {
  #stops: (() => void)[] = [];

  add(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    // A test runner may remove its global functions before it closes the window, which removes the element.
    const { removeEventListener } = target;
    this.#stops.push(() => removeEventListener.call(target, type, listener));
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
