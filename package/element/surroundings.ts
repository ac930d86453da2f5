/** What is around the element, including the shadow root that it may be in. */

/** The element that has the focus, as seen in the tree of the node. */
export function focusedAround(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}

/** The languages that are wanted here, best first: the nearest `lang`, or those of the browser. */
export function languagesAround(element: Element): readonly string[] {
  const nearest = nearestLanguage(element);
  return nearest ? [nearest] : navigator.languages;
}

/** The `lang` may be outside of the shadow root. */
export function nearestLanguage(element: Element): string | null {
  const found = element.closest("[lang]");
  if (found) return found.getAttribute("lang");
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLanguage(host) : null;
}

/** Listens until it is told to stop. */
export class Listeners {
  #stops: (() => void)[] = [];

  add(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    // A test runner takes its global functions away, and only then closes the window, which removes the element.
    const { removeEventListener } = target;
    this.#stops.push(() => removeEventListener.call(target, type, listener));
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
