/**
 * A portal's own content in the faces, from the `<template data-for data-place>` between the tags. The element moves
 * the nodes and never writes markup, so they keep their listeners.
 */

import { nearestLanguage } from "./surroundings.js";

/** The place in a face: before what it asks for, below its buttons, or after everything. */
export type Place = "before" | "actions" | "after";

const boxes = new WeakMap<HTMLTemplateElement, HTMLElement>();

export function findTemplates(root: HTMLElement): HTMLTemplateElement[] {
  return [...root.querySelectorAll<HTMLTemplateElement>(":scope > template[data-for]")];
}

export function findOwnWords(root: HTMLElement, face: string, place: Place): HTMLElement[] {
  return findTemplates(root)
    .filter(({ dataset }) => dataset.for?.split(/\s+/).includes(face) && (dataset.place ?? "before") === place)
    .map((template) => fillBox(template, place, nearestLanguage(root)));
}

function fillBox(template: HTMLTemplateElement, place: Place, language: string | null): HTMLElement {
  const box = boxes.get(template) ?? document.createElement("div");
  boxes.set(template, box);
  box.className = place === "actions" ? "slps-own slps-actions" : "slps-own";
  // The element may have another language than the page.
  box.lang = language ?? "";
  // Some frameworks add children to the template and not to its `content`.
  const nodes = [...template.content.childNodes, ...template.childNodes];
  // New content replaces the old.
  if (nodes.length > 0) box.replaceChildren(...nodes);
  return box;
}
