/**
 * Views: DOM that is built once and updated in place, so that focus, caret and typed text survive every change.
 *
 * Page translators replace text nodes by elements of their own, change their data, and move words between neighbours.
 * So every text that changes has its own element, and is never written through a text node.
 *
 * The builder of a view decides what it shows. This file knows neither states nor strings.
 */

export type Value = string | number | boolean | null | undefined;

/** A value, or a function that reads it from the model at every update. */
export type Bound<Model> = Value | ((model: Model) => Value);

/** Builds one element. A boolean attribute is present or absent. null and undefined make an attribute absent. */
export type Build<Model> = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Bound<Model>>,
  ...children: (Node | string | ((model: Model) => Value))[]
) => HTMLElementTagNameMap[Tag];

export interface View<Model> {
  readonly root: HTMLElement;
  update(model: Model): void;
}

const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** A text that changes, and the element that contains only this text. */
interface Text {
  readonly holder: Element;
  written: string;
  /** Restores the texts of the same parent. */
  restore(): void;
}

/** @param build called once, with the function that makes elements */
export function createView<Model>(build: (h: Build<Model>) => HTMLElement): View<Model> {
  const bindings: ((model: Model) => void)[] = [];
  const texts = new Map<unknown, Text>();

  const bindText = (holder: Element, read: (model: Model) => Value) => {
    const own: Text = { holder, written: "", restore() {} };
    texts.set(holder, own);
    bind(read, (value) => {
      const written = String(value ?? "");
      if (written === own.written) return;
      own.written = holder.textContent = written;
      own.restore();
    });
  };

  const bind = (value: Bound<Model>, write: (value: Value) => void) => {
    if (typeof value !== "function") return write(value);
    let written: Value;
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
    const nodes = children.map((child) => {
      if (typeof child !== "function") return child;
      const holder = children.length === 1 ? element : document.createElement("span");
      bindText(holder, child);
      return holder;
    });
    if (nodes[0] === element) return element;
    element.append(...nodes);
    const original = [...element.childNodes];
    const neighbours = nodes.flatMap((node) => texts.get(node) ?? []);
    for (const neighbour of neighbours) neighbour.restore = () => restore(element, original, neighbours);
    return element;
  });

  return {
    root,
    update(model) {
      for (const update of bindings) update(model);
    },
  };
}

/** Restores the texts of a parent after one has changed, because a translator may have moved words between them. */
function restore(parent: Element, original: readonly Node[], texts: readonly Text[]) {
  const { childNodes } = parent;
  const isMoved = childNodes.length !== original.length || original.some((node, index) => node !== childNodes[index]);
  // A moved control would lose the focus, and a password manager may have added nodes beside a field.
  if (isMoved && !parent.querySelector(":is(input,button,a)")) parent.replaceChildren(...original);
  for (const { holder, written } of texts) if (holder.textContent !== written) holder.textContent = written;
}

export function setAttribute(element: Element, name: string, value: Value): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}

/**
 * A drawing of 24 by 24 units in the current colour. It is hidden from assistive technology, because there is always a
 * text beside it.
 *
 * @param paths SVG path data
 */
export function createDrawing(className: string, ...paths: (string | [className: string, path: string])[]): SVGElement {
  const svg = document.createElementNS(SVG_NAMESPACE, "svg");
  svg.setAttribute("class", className);
  svg.setAttribute("viewBox", "0 0 24 24");
  // Without these, it would fill the page if there is no style sheet.
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
