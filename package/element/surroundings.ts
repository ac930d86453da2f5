/** What is around the element, also where it stands in the shadow root of another component. */

/** The element that has the focus, as the tree sees it that the node is in. */
export function focusedAround(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}

/** The nearest `lang`, which may be outside of the shadow root. */
export function languageAround(element: Element): string | null {
  const found = element.closest("[lang]");
  if (found) return found.getAttribute("lang");
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? languageAround(host) : null;
}
