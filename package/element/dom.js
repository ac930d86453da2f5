/**
 * Views: DOM that is built once and updated in place, so that focus, caret and typed text survive every change.
 *
 * What a view shows is for its builder to know; neither states nor strings may enter here.
 */

/** @typedef {string | number | boolean | null | undefined} Value */

/**
 * A value, or how to read it from the model at every update.
 * @template Model
 * @typedef {Value | ((model: Model) => Value)} Bound
 */

/**
 * Builds one element. Where an attribute is a boolean it is present or absent; null and undefined make it absent.
 * @template Model
 * @typedef {<Tag extends keyof HTMLElementTagNameMap>(
 *   tag: Tag,
 *   attributes: Record<string, Bound<Model>>,
 *   ...children: (Node | string | ((model: Model) => Value))[]
 * ) => HTMLElementTagNameMap[Tag]} Build
 */

/**
 * @template Model
 * @typedef {{ readonly root: HTMLElement, update(model: Model): void }} View
 */

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * @template Model
 * @param {(h: Build<Model>) => HTMLElement} build called once, with the function that makes elements.
 * @returns {View<Model>}
 */
export function createView(build) {
  /** @type {((model: Model) => void)[]} */
  const bindings = [];

  /**
   * @param {Bound<Model>} value
   * @param {(value: Value) => void} write
   */
  const bind = (value, write) => {
    if (typeof value !== "function") return write(value);
    /** @type {Value} */
    let written;
    bindings.push((model) => {
      const next = value(model);
      if (next !== written) write((written = next));
    });
  };

  const root = build((tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      bind(value, (written) => setAttribute(element, name, written));
    }
    for (const child of children) {
      if (typeof child !== "function") {
        element.append(child);
      } else {
        const text = document.createTextNode("");
        bind(child, (written) => (text.data = String(written ?? "")));
        element.append(text);
      }
    }
    return element;
  });

  return {
    root,
    update(model) {
      for (const update of bindings) update(model);
    },
  };
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {Value} value
 */
export function setAttribute(element, name, value) {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}

/**
 * A drawing of 24 by 24 units in the current colour, hidden from assistive technology: a text always stands beside it.
 * @param {string} className
 * @param {...(string | [className: string, path: string])} paths SVG path data.
 */
export function createDrawing(className, ...paths) {
  const svg = document.createElementNS(SVG_NAMESPACE, "svg");
  svg.setAttribute("class", className);
  svg.setAttribute("viewBox", "0 0 24 24");
  // Without the style sheet it would fill the page.
  svg.setAttribute("width", "24");
  svg.setAttribute("height", "24");
  svg.setAttribute("aria-hidden", "true");
  for (const entry of paths) {
    const path = document.createElementNS(SVG_NAMESPACE, "path");
    if (typeof entry !== "string") path.setAttribute("class", entry[0]);
    path.setAttribute("d", typeof entry === "string" ? entry : entry[1]);
    svg.append(path);
  }
  return svg;
}
